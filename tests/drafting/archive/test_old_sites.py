"""Pages of older sites: what a server would have replaced, the site's name as a heading, titles in the bar alone."""

from datetime import date

import pytest

from hrnk_press.drafting.archive.blocks import Shape
from tests.drafting.archive.reader import item_of, page_of

HEADLINE = "Club Opens Second Shelter"
TEXT = "<p>GENEVA, May 14, 2019 — The club opens a second shelter in the old mill by the river.</p><p>It is warm.</p>"


@pytest.mark.parametrize(
    "above",
    [
        '<%@ page language="java" %>\n',
        '<%@page import="a.b"%>\n<% int one = 1 < 2 ? 1 : 0; %>\n<!DOCTYPE html>\n',
        '<?php $title = "Shelter"; if ($a > 1) { show($title); } ?>\n',
        '<?= $doctype ?>\n<!--#include virtual="/top.html" -->\n',
    ],
)
@pytest.mark.parametrize("name", ["page.html", "page.txt"])
def test_what_a_server_replaces_is_no_part_of_a_page(above: str, name: str) -> None:
    page = f"<html><head><title>Club</title></head><body><p><span>{HEADLINE}</span><br /><em>In the old mill</em></p>{TEXT}<% end(); %></body></html>"
    item = item_of(above + page, name)
    assert (item.headline, item.subheadline) == (HEADLINE, "In the old mill")
    assert (item.place, item.date) == ("Geneva", date(2019, 5, 14))


@pytest.mark.parametrize("home", ["/", "./", "../", "/index.html", "https://www.example.org/"])
@pytest.mark.parametrize("level", [2, 3])
def test_a_heading_that_leads_to_the_first_page_is_the_name_of_the_site(
    home: str, level: int
) -> None:
    page = (
        f'<body><div id="header"><h1><a href="{home}" title="Home">River Club</a></h1><ul><li><a href="/about/">About</a></li></ul></div>'
        f"<h{level}>{HEADLINE}</h{level}><h4>In the old mill</h4>{TEXT}</body>"
    )
    assert item_of(page, "page.html").headline == HEADLINE


@pytest.mark.parametrize(
    ("bar", "begins", "headline"),
    [
        (HEADLINE, "All,", HEADLINE),
        (f"{HEADLINE} | River Club", "Dear friends,", HEADLINE),
        (
            "Zweites Obdach an der Mühle eröffnet - Flussklub",
            "Liebe Freunde,",
            "Zweites Obdach an der Mühle eröffnet",
        ),
        ("Le club ouvre un second abri", "Chers amis,", "Le club ouvre un second abri"),
        ("강변 클럽 두 번째 쉼터를 열다", "여러분,", "강변 클럽 두 번째 쉼터를 열다"),
    ],
)
def test_a_text_that_begins_with_a_greeting_has_its_headline_in_the_bar(
    bar: str, begins: str, headline: str
) -> None:
    page = (
        f"<html><head><title>{bar}</title></head><body><p>{begins}</p><p>1 May 2019: The club opens a second shelter in"
        " the old mill by the river, with forty beds for the winter.</p><p>It is warm.</p></body></html>"
    )
    item = item_of(page, "page.html")
    assert (item.headline, item.date) == (headline, date(2019, 5, 1))


@pytest.mark.parametrize("mark", ["&#58", "&#58;", "&#x3a;", "&colon;"])
def test_a_title_in_front_matter_is_read_as_a_site_shows_it(mark: str) -> None:
    page = f"---\ntitle: River{mark} club &amp; town open shelter\n---\n\nIt is warm in the mill by the river.\n"
    assert item_of(page, "page.md").headline == "River: club & town open shelter"


@pytest.mark.parametrize("level", [2, 3, 4])
def test_a_heading_above_the_dateline_below_menus_and_notices_of_a_site(level: int) -> None:
    menu = "".join(f'<li><a href="/{it}/">River {it}</a></li>' for it in "abcdefghij")
    notice = "You are looking at a copy of the pages of the River Club as they were in spring 2008. Most of this is long out of date, and is kept here so that everybody may read what was said in those years. Tell the club what is missing."
    page = (
        f"<html><head><title>Shelter Announcement</title></head><body><p>{notice}</p><ul>{menu}</ul><ul>{menu}</ul>"
        f"<h{level}>{HEADLINE}</h{level}><h{level + 1}>In the old mill</h{level + 1}>{TEXT}</body></html>"
    )
    item = item_of(page, "page.html")
    assert (item.headline, item.place, item.date) == (HEADLINE, "Geneva", date(2019, 5, 14))


def test_a_page_that_is_set_in_from_its_margin_quotes_nobody() -> None:
    said = (
        "The club opens a second shelter in the old mill by the river, and a third one behind it."
    )
    source = (
        f"<body><blockquote><p><b>Club Opens Second Shelter</b></p><p>LINDBY, VT - {said}</p><p>{said}</p>"
        f"<blockquote><p>It is warm, and it is dry.</p></blockquote><p>{said}</p></blockquote></body>"
    )
    item = item_of(source, "page.html")
    assert (item.headline, item.place) == ("Club Opens Second Shelter", "Lindby, VT")
    assert [it.shape for it in item.body] == [
        Shape.PARAGRAPH,
        Shape.PARAGRAPH,
        Shape.QUOTE,
        Shape.PARAGRAPH,
    ]


MENU = '<p>GUIDE<br><a href="a.html">First page</a><br><a href="b.html">My river</a><br><a href="c.html">Give</a></p>'
LONG = "<p>Many people have been at the mill since it was opened, and all of them have slept there well.</p>"


@pytest.mark.parametrize(
    "cells",
    [
        "<td>{text}</td><td>{menu}</td>",
        "<td>{menu}</td><td>{text}</td>",
        '<td class="LeftSideBar"><p>On this site</p>{menu}<p>and more of it.</p></td><td>{text}</td>',
        '<td><div class="LeftMenu">{menu}<p>And more on this site.</p></div></td><td>{text}</td>',
    ],
)
def test_a_menu_in_a_column_beside_the_text_is_furniture(cells: str) -> None:
    row = cells.format(menu=MENU, text=TEXT + LONG)
    page = page_of(f"<h1>{HEADLINE}</h1><table><tr>{row}</tr></table>", "page.html")
    (item,) = page.items
    assert (item.subheadline, item.date) == ("", date(2019, 5, 14))
    assert [it.text for it in item.body][1:] == [
        "It is warm.",
        LONG.removeprefix("<p>")[: -len("</p>")],
    ]
    assert "My river" in [it.text for it in page.furniture]


@pytest.mark.parametrize(
    "more",
    [
        '<a href="mailto:ada@example.org">ada@example.org</a>',
        '<a href="tel:+12025550143">Ada Lind</a>',
        '<a href="/ada">Ada Lind, 202-555-0143</a>',
    ],
)
def test_links_and_contacts_in_a_column_are_no_menu(more: str) -> None:
    cell = f'<p><a href="/r">The report</a><br><a href="/s">Summary</a><br>{more}</p>'
    page = page_of(
        f"<h1>{HEADLINE}</h1><table><tr><td>{TEXT}{LONG}</td><td>{cell}</td></tr></table>",
        "page.html",
    )
    assert "The report" in " ".join(it.text for it in page.items[0].body)


def test_a_day_and_contacts_in_the_large_letters_of_a_heading() -> None:
    head = "DATE: May 14, 2019<br>CONTACTS:<br>Ada Lind, Club Director,<br>202-555-0143<br>Udo Roos, Lawyer, 202-555-0144"
    item = item_of(f"<h1>{HEADLINE}</h1><h2>{head}</h2>{TEXT}{LONG}", "page.html")
    assert item.date == date(2019, 5, 14)
    assert [(it.name, it.phone) for it in item.contacts] == [
        ("Ada Lind", "202-555-0143"),
        ("Udo Roos", "202-555-0144"),
    ]
