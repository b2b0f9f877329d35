"""Where the links of pages lead."""

import pytest

from hrnk_press.drafting.archive.pages.addresses import whole_address
from tests.drafting.archive.reader import item_of

OWN = "https://club.example.org/2021/shelter.html"


@pytest.mark.parametrize(
    ("href", "whole"),
    [
        ("https://example.org/report (final).pdf", "https://example.org/report%20(final).pdf"),
        ("https://example.org/<d>", "https://example.org/%3Cd%3E"),
        ("https://example.org/a\nb", "https://example.org/ab"),
        ("https:\\\\example.org\\a?b=\\c", "https://example.org/a?b=\\c"),
        ("https://club.example.org\\@example.net/", "https://club.example.org/@example.net/"),
        ("plan 2.pdf", "https://club.example.org/2021/plan%202.pdf"),
        ("?page=<2>", "https://club.example.org/2021/shelter.html?page=%3C2%3E"),
        ("//cdn.example.net/c", "https://cdn.example.net/c"),
        ("http://[::1", ""),
        ("https:///", ""),
        ("javascript:void(0)", ""),
        ("file:///C:/x.pdf", ""),
        ("#top", ""),
        ("", ""),
    ],
)
def test_addresses_as_browsers_write_them(href: str, whole: str) -> None:
    assert whole_address(href, OWN) == whole


@pytest.mark.parametrize("href", ["b.html", "/web/2013/http://club.example.org/b.html"])
def test_addresses_within_addresses_stay_whole(href: str) -> None:
    own = "https://archive.example.org/web/2013/http://club.example.org/a.html"
    assert (
        whole_address(href, own)
        == "https://archive.example.org/web/2013/http://club.example.org/b.html"
    )
    assert whole_address("../x", own.replace("/a.html", "/a/b/")).endswith(
        "/http://club.example.org/a/x"
    )


@pytest.mark.parametrize(
    "base",
    [
        "https://user:pw@club.example.org/",
        "https://user@club.example.org/",
        "http://localhost/x/",
        "http://intranet/",
        "http://127.0.0.1:8000/",
        "http://192.168.0.7/",
        "http://[::1]/",
        "http://shop.local/",
        "http://[broken/",
    ],
)
@pytest.mark.parametrize("told", ['<base href="{}">', '<link rel="canonical" href="{}">'])
def test_a_base_that_others_cannot_reach_is_none(base: str, told: str) -> None:
    page = (
        f'{told.format(base)}<h1>Club Opens Shelter</h1><p>It has <a href="beds.html">beds</a>.</p>'
    )
    item = item_of(page, "page.html")
    assert item.body[0].markdown == "It has beds."
    assert 'a link to "beds.html" leads nowhere outside its site' in [
        it.message for it in item.notes
    ]


def test_what_the_page_says_besides_counts_then() -> None:
    page = (
        f'<base href="http://localhost/"><link rel="canonical" href="{OWN}">'
        '<h1>Club Opens Shelter</h1><p>It has <a href="beds.html">beds</a>.</p>'
    )
    assert (
        "(https://club.example.org/2021/beds.html)" in item_of(page, "page.html").body[0].markdown
    )


@pytest.mark.parametrize("href", ["file:///C:/x.pdf", "javascript:open(1)", "http://[::1"])
def test_links_that_cannot_be_followed_are_told(href: str) -> None:
    page = f'<h1>Club Opens Shelter</h1><p>It has <a href="{href}">beds</a>.</p>'
    item = item_of(page, "page.html")
    assert item.body[0].markdown == "It has beds."
    assert f'a link to "{href}" leads nowhere outside its site' in [it.message for it in item.notes]


def test_numbers_to_call_need_no_note() -> None:
    page = '<h1>Club Opens Shelter</h1><p>Call <a href="tel:+12025550143">+1 202-555-0143</a> today.</p>'
    assert not [it for it in item_of(page, "page.html").notes if "link" in it.message]
