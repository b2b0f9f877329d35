"""Every word of a source is in exactly one of: a release, a notice, furniture, the rest."""

import re
from collections import Counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hrnk_press.drafting.archive.compose import release_text
from hrnk_press.drafting.archive.items import Page
from hrnk_press.drafting.archive.page import read_page
from hrnk_press.drafting.archive.pages.front_matter import has_front_matter
from hrnk_press.drafting.archive.pages.source import read_source
from hrnk_press.errors import UnreadableData
from hrnk_press.rendering.body import plain_text_of
from hrnk_press.workspace.release_file import parse_release
from tests.drafting.archive.reader import ID, page_of, words_of
from tests.drafting.registry import OFFICE, REGISTRY
from tests.seed_releases import SEEDS

_MARKS = frozenset("*_`[]<>&\\")  # of Markdown
WORDS = st.sampled_from(
    [
        "River",
        "Watch",
        "said",
        "that",
        "a",
        "survey",
        "of",
        "camps",
        "was",
        "published",
        "today",
        "*",
        "#",
        "1.",
        "2.",
        "-",
        "•",
        ">",
        "<",
        "&",
        "_x_",
        "`a`",
        "[b](c)",
        "12:01",
        "EMBARGOED",
        "UNTIL",
        "FRIDAY,",
        "Contact:",
        "Ana",
        "Roos,",
        "202-555-0143",
        "x@example.org",
        "###",
        "ENDS",
        "About",
        "“quoted”",
        "|",
        "\\",
        "~~~",
        "---",
        "===",
        "Dec",
        "31,",
        "1969",
        "PRESS",
        "RELEASE:",
        "GENEVA,",
        "—",
        "Home",
        ">",
        "Notes",
        "to",
        "editors",
        "Dear",
        "Mr.",
        "President:",
        "Sincerely,",
    ]
)
LINES = st.lists(WORDS, max_size=14).map(" ".join)
INDENTS = st.sampled_from(["", "  ", "    ", "\t"])
BREAKS = st.sampled_from(["\n", "\n\n", "\n\n\n", "\r\n", "\r"])
TEXTS = st.lists(st.tuples(INDENTS, LINES, BREAKS).map("".join), max_size=25).map("".join)
TAGS = st.sampled_from(
    [
        "p",
        "div",
        "h1",
        "h2",
        "li",
        "ul",
        "ol",
        "blockquote",
        "td",
        "tr",
        "table",
        "b",
        "i",
        "a",
        "span",
        "nav",
        "footer",
        "main",
        "br",
        "article",
        "section",
    ]
)
PIECES = st.one_of(
    TAGS.map("<{}>".format),
    TAGS.map("</{}>".format),
    LINES.map(lambda it: it.replace("<", "&lt;") + " "),
)
PAGES = st.lists(PIECES, max_size=40).map("".join)
VALUES = st.lists(
    st.sampled_from(["River", "Club", "#", "1", "in", "said", "2021-03-03", "09:30:00", "+0200"]),
    min_size=1,
    max_size=6,
).map(" ".join)
KEYS = st.sampled_from(["title", "date", "subtitle", "slug", "published", "contact"])
FRONTS = st.tuples(
    st.sampled_from(["{}\n", "---\n{}\n---\n", "+++\n{}\n+++\n"]),
    st.lists(st.tuples(KEYS, VALUES).map(": ".join), min_size=1, max_size=6).map("\n".join),
).map(lambda it: it[0].format(it[1]))


def read(text: str, name: str) -> Page | None:
    try:
        return page_of(text, name)
    except UnreadableData:
        return None


def identities(page: Page) -> list[int]:
    blocks = [block for item in page.items for block in item.blocks]
    return [id(it) for it in (*blocks, *page.furniture, *page.rest)]


def printed(page: Page) -> Counter[str]:
    """The words that the files of a page's items hold, their lists' marks aside, and those put aside."""
    words: Counter[str] = Counter()
    for item in page.items:
        release = parse_release(release_text(item, id=ID), "slug")
        words.update(release.headline.split())
        words.update(release.subheadline.split())
        words.update(plain_text_of(release.body).split())
        words.update(plain_text_of(release.abstract).split())
        for kept in item.kept:
            assert "".join(kept.words.split()) in "".join(release.source.split())
            words.update(kept.words.split())
    for block in (*page.furniture, *page.rest):
        words.update(block.marker.split())
        words.update(block.text.split())
    return words


def marks(page: Page) -> Counter[str]:
    return Counter(
        mark for item in page.items for block in item.blocks for mark in block.marker.split()
    )


@settings(max_examples=300, deadline=None)
@given(TEXTS)
@example("* River\nAbout River #\n")
def test_of_any_text(text: str) -> None:
    page = read(text, "page.txt")
    if page is not None:
        assert words_of(page) == len(text.split())
        assert len(set(identities(page))) == len(identities(page))
        missing = Counter(text.split()) - printed(page) - marks(page)
        if has_front_matter(text):  # below it, "_x_" is stress in Markdown
            missing = Counter(it for it in missing if not _MARKS & set(it))
        assert not missing


@settings(max_examples=100, deadline=None)
@given(FRONTS)
@example("Title: River Club is # 1 in Geneva\nDate: 2021-03-03\n")
@example("---\nTitle: River Club is # 1 in Geneva\n---\n")
def test_of_any_front_matter(front: str) -> None:
    text = f"{front}\nThe River Club opened a mill today.\n"
    page = read(text, "page.md")
    assert page is not None
    assert words_of(page) == len(text.split())
    assert not Counter(text.split()) - printed(page) - marks(page)


@settings(max_examples=300, deadline=None)
@given(PAGES)
def test_of_any_page_of_html(text: str) -> None:
    page = read(f"<html><body>{text}</body></html>", "page.html")
    if page is not None:
        shown = re.sub(r"<[^>]*>", " ", text).replace("&lt;", "<")
        assert "".join(sorted("".join(printed(page).elements()))) == "".join(
            sorted("".join(shown.split()))
        )


@pytest.mark.seeds
@pytest.mark.skipif(not SEEDS.is_dir(), reason=f"{SEEDS.name} are not beside this checkout")
@pytest.mark.parametrize("number", range(5))
def test_of_the_real_documents(number: int) -> None:
    (file,) = SEEDS.glob(f"{number:03}_*.txt")
    text = file.read_text(encoding="utf-8")
    page = read_page(read_source(file.read_bytes(), file.name), REGISTRY, OFFICE)
    assert words_of(page) == len(text.split())
    assert not page.rest
    assert Counter(text.split()) - printed(page) == marks(page)
