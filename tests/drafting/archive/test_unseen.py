"""Words that a page strikes out or does not show, and what is said of them."""

import time

import pytest

from hrnk_press.drafting.archive.pages.source import Source, read_source
from tests.drafting.archive.reader import item_of, page_of, words_of

LEDE = (
    "The families asked the ministry for the files today, and for the names of everybody in them."
)
SECRET = "A witness lives in Lund."


def source_of(page: str, name: str = "page.html") -> Source:
    """What is read of that page."""
    return read_source(page.encode(), name)


@pytest.mark.parametrize(
    "struck", ["<del>{}</del>", "<s>{}</s>", "<strike>{}</strike>", "<b style='text-decoration: line-through'>{}</b>"]
)  # fmt: skip
@pytest.mark.parametrize("name", ["page.html", "page.md"])
def test_struck_words_are_left_out_and_told(struck: str, name: str) -> None:
    page = f"<h1>Families Ask</h1>\n\n<p>The families {struck.format('never')} asked for the files.</p>\n\n<p>{LEDE}</p>\n"
    item = item_of(page, name)
    assert [it.text for it in item.body] == ["The families asked for the files.", LEDE]
    (note,) = source_of(page, name).notes
    assert (note.line, note.message) == (3, 'the page holds words struck out: "never"')
    assert "never" in [it.text for it in page_of(page, name).furniture]


def test_struck_words_within_a_paragraph_of_markdown() -> None:
    page = f"# Families Ask\n\nThe families <del>never</del> asked\nfor the files.\n\n{LEDE}\n"
    assert item_of(page, "page.md").body[0].text == "The families asked for the files."
    (note,) = source_of(page, "page.md").notes
    assert (note.line, note.message) == (3, 'the page holds words struck out: "never"')


@pytest.mark.parametrize(
    "hiding",
    [
        "style='display: none !important'",
        "style='visibility:hidden'",
        "style='color: red; font-size: 0'",
        "style='opacity:0.0'",
        "hidden",
        "class='note x'",
        "id=y",
    ],
)
@pytest.mark.parametrize("tag", ["p", "span", "div"])
def test_hidden_words_are_left_out_and_told(hiding: str, tag: str) -> None:
    styles = "<style>/* p {} */ p.x, .x { color: red; display:none } @media print { p { margin: 0 } } #y{opacity:0}</style>"
    page = f"{styles}<h1>Families Ask</h1><p>{LEDE}</p><p>They wait.<{tag} {hiding}>{SECRET}</{tag}></p><p>{LEDE}</p>"
    read = page_of(page, "page.html")
    assert [it.text for it in read.items[0].body] == [LEDE, "They wait.", LEDE]
    assert [it.text for it in read.furniture] == [SECRET]
    (note,) = source_of(page).notes
    assert note.message == f'the page holds words that no browser shows: "{SECRET}"'
    assert words_of(read) == len(f"Families Ask {LEDE} They wait. {LEDE} {SECRET}".split())


@pytest.mark.parametrize(
    "shown",
    [
        "style='opacity:0; transform: translateY(40px)'",
        "style='opacity:0' data-w-id='7'",
        "style='opacity:0.5'",
        "style='font-size:0.9em'",
        "class=print",
        "class=tab",
        "class=later",
        "style='--x-display:none'",
    ],
)
def test_words_that_are_shown_now_or_later_stay(shown: str) -> None:
    styles = (
        "<style>@media print {.print{display:none}} .tab{display:none} .tab.open{display:block}"
        " .js .later{visibility:hidden}</style>"
    )
    page = f"{styles}<h1>Families Ask</h1><p>{LEDE}</p><p {shown}>They wait.</p><p>{LEDE}</p>"
    assert [it.text for it in item_of(page, "page.html").body] == [LEDE, "They wait.", LEDE]
    assert source_of(page).notes == ()


def test_space_between_columns_hides_nothing() -> None:
    cell = f"<td style='font-size:0'><div style='font-size:16px'>{LEDE}</div></td>"
    page = f"<h1>Families Ask</h1><p>{LEDE}</p><table><tr>{cell}</tr></table><p>{LEDE}</p>"
    assert len(item_of(page, "page.html").body) == 3


def test_a_page_that_a_script_shows() -> None:
    page = f"<body style='visibility:hidden'><h1>Families Ask</h1><p>{LEDE}</p></body>"
    assert [it.text for it in item_of(page, "page.html").body] == [LEDE]


def test_menus_that_open_are_not_told() -> None:
    page = f"<nav>Home<div style='display:none'>Deep</div></nav><h1>Families Ask</h1><p>{LEDE}</p>"
    assert source_of(page).notes == ()


def test_many_hidden_words_are_told_in_one_note() -> None:
    hidden = "".join(f"<p hidden>{it} {LEDE}</p>" for it in range(5))
    page = f"<h1>Families Ask</h1>{hidden}" + f"<p>{LEDE}</p>" * 9
    (note,) = source_of(page).notes
    assert note.message.endswith('…" and 2 more')


def test_styles_of_any_length_are_read_at_once() -> None:
    begun = time.process_time()
    sheet = ".a{display:none}" + "{" * 200_000 + "/*" * 100_000 + "@media x{.b{opacity:0}" * 20_000
    page = f"<style>{sheet}</style><h1>Families Ask</h1><p>{LEDE}</p>" + "<script></script>" * 2_000
    assert len(item_of(page, "page.html").body) == 1
    assert time.process_time() - begun < 4
