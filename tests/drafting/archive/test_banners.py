"""Titles in a banner above the main part of a page, and names of sites that are headings too."""

from datetime import date

import pytest

from tests.drafting.archive.reader import page_of, words_of

TEXT = "The ferry companies will share one ticket from next spring, the association said today."
BODY = f"<p>{TEXT}</p>" * 3
HEADLINE = "Ferries of the Lake Share One Ticket"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ('<header class="hero"><p>Press Release</p>', "</header>"),
        ('<section class="intro">', "</section>"),
        ('<div class="page-header"><h1><a href="/">The Lake Club</a></h1></div><div>', "</div>"),
    ],
)
@pytest.mark.parametrize("main", ["main", "article"])
def test_a_title_above_the_main_part(above: str, below: str, main: str) -> None:
    source = (
        f"<html><head><title>{HEADLINE} | The Lake Club</title></head><body><nav>Home</nav>"
        f"{above}<h1>{HEADLINE}</h1><p>March 3, 2021</p>{below}<{main}>{BODY}</{main}></body></html>"
    )
    page = page_of(source, "page.html")
    (item,) = page.items
    assert (item.headline, item.date) == (HEADLINE, date(2021, 3, 3))
    assert [it.text for it in item.body] == [TEXT] * 3


def test_the_name_of_a_site_above_a_main_part_with_a_title_of_its_own() -> None:
    source = f"<div><h1>The Lake Club</h1></div><main><h2>{HEADLINE}</h2>{BODY}</main>"
    page = page_of(f"<html><body>{source}</body></html>", "page.html")
    (item,) = page.items
    assert item.headline == HEADLINE
    assert [it.text for it in page.rest] == ["The Lake Club"]


@pytest.mark.parametrize(
    ("title", "footer"),
    [
        (f"{HEADLINE} | The Lake Club", ""),
        (HEADLINE, ""),
        (f"Press Release: {HEADLINE}", ""),
        ("News | The Lake Club", ""),
        ("", "<footer>© 2021 The Lake Club</footer>"),
    ],
)
@pytest.mark.parametrize("tag", ["h1", "h2"])
def test_the_name_of_a_site_as_a_heading_above_the_headline(
    title: str, footer: str, tag: str
) -> None:
    source = (
        f"<html><head><title>{title}</title></head><body><h1>The Lake Club</h1>"
        f"<{tag}>{HEADLINE}</{tag}>{BODY}{footer}</body></html>"
    )
    page = page_of(source, "page.html")
    (item,) = page.items
    assert item.headline == HEADLINE
    assert "The Lake Club" in [it.text for it in page.furniture]
    assert words_of(page) == len(
        " ".join((title, "The Lake Club", HEADLINE, TEXT, TEXT, TEXT)).split()
    ) + (5 if footer else 0)


def test_a_subheadline_that_is_a_heading_too() -> None:
    source = (
        f"<html><head><title>{HEADLINE} | The Lake Club</title></head><body><h1>{HEADLINE}</h1>"
        f"<h2>Three companies, forty piers, one fare</h2>{BODY}<footer>© 2021 The Lake Club</footer></body></html>"
    )
    (item,) = page_of(source, "page.html").items
    assert item.headline == HEADLINE


@pytest.mark.parametrize("marked", ['class="entry-title"', 'class="x" itemprop="headline"'])
def test_a_title_in_a_header_that_the_page_marks_as_one(marked: str) -> None:
    header = (
        f'<header class="entry-head"><h2 {marked}><a href="/ticket">{HEADLINE}</a></h2></header>'
    )
    page = page_of(f"{header}<div><p>Geneva, March 3, 2021</p>{BODY}</div>", "page.html")
    assert (page.items[0].headline, page.items[0].date) == (HEADLINE, date(2021, 3, 3))
    other = header.replace(marked, 'class="brand"')
    page = page_of(f"{other}<h1>Ferries Agree</h1><div>{BODY}</div>", "page.html")
    assert page.items[0].headline == "Ferries Agree"


@pytest.mark.parametrize("below", ["h2", "h3"])
def test_a_title_in_the_header_of_a_site_that_is_of_other_news(below: str) -> None:
    for name in ("post-title", "news-title", "headline"):
        header = (
            f'<header><h2 class="{name}">Latest: Town wins the cup</h2><p>4 June 2021</p></header>'
        )
        text = f"{header}<p>March 3, 2021</p><{below}>{HEADLINE}</{below}><div>{BODY}</div>"
        (item,) = page_of(text, "page.html").items
        assert (item.headline, item.date) == (HEADLINE, date(2021, 3, 3))


@pytest.mark.parametrize("name", ["post-title", "headline", "news-title"])
def test_a_heading_of_the_header_above_one_in_bold(name: str) -> None:
    header = f'<header><h2 class="{name}">Latest: Town wins the cup</h2></header>'
    text = f"{header}<div><p><b>{HEADLINE}</b></p><p>March 3, 2021</p>{BODY}</div>"
    (item,) = page_of(text, "page.html").items
    assert (item.headline, item.date) == (HEADLINE, date(2021, 3, 3))
