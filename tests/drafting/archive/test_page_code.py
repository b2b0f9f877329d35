"""Pages that are kept as the code they are built from: components, and Markdown that begins with an element."""

import pytest

from tests.drafting.archive.reader import item_of, page_of

TEXT = "The ferry companies will share one ticket from next spring, the association said today."


def test_the_template_of_a_component() -> None:
    source = (
        "<template>\n  <div>\n    <h1>Ferries Share One Ticket</h1>\n    <template v-if='day'><p>March 3, 2021</p></template>\n"
        f"    <p>{TEXT}</p>\n    <p>{TEXT}</p>\n  </div>\n</template>\n<script>\nexport default {{}}\n</script>\n"
    )
    item = item_of(source, "page.html")
    assert (item.headline, str(item.date)) == ("Ferries Share One Ticket", "2021-03-03")
    assert [it.text for it in item.body] == [TEXT, TEXT]


@pytest.mark.parametrize("page", ["<html><body>{}</body></html>", "{}"])
def test_a_template_within_a_page_is_shown_by_no_browser(page: str) -> None:
    source = page.format(
        f"<h1>Ferries Share One Ticket</h1><template><h1>Card</h1></template><p>{TEXT}</p><p>{TEXT}</p>"
    )
    read = page_of(source, "page.html")
    assert read.items[0].headline == "Ferries Share One Ticket"
    assert [it.text for it in read.items[0].body] == [TEXT, TEXT]
    assert [it.text for it in read.furniture] == ["Card"]


def test_comments_and_spaces_of_a_component() -> None:
    source = (
        '<>\n{/* the head\n of it */}\n<h1 className="title">Ferries Share One Ticket</h1>\n'
        f"<p className='lead'><strong>GENEVA –</strong>{{\" \"}}\n{TEXT}</p>\n<p>{{'{TEXT}'}}</p>\n</>\n"
    )
    item = item_of(source, "page.html")
    assert (item.headline, item.place) == ("Ferries Share One Ticket", "Geneva")
    assert [it.text for it in item.body] == [TEXT, TEXT]
    assert item.body[0].line == 5


def test_markdown_that_begins_with_an_element() -> None:
    text = f'<div align="center"><img src="logo.png"></div>\n\n# Ferries Share One Ticket\n\nMarch 3, 2021\n\n{TEXT}\n\n{TEXT}\n'
    item = item_of(text, "page.md")
    assert (item.headline, str(item.date)) == ("Ferries Share One Ticket", "2021-03-03")


def test_html_in_a_fence_that_is_the_whole_of_a_text() -> None:
    fenced = f'```html\n<p>\n  <b>GENEVA, March 3, 2021</b> - {TEXT} <a href="https://lake.example.org"\n  >Ticket</a\n  >.\n</p>\n<p>{TEXT}</p>\n```\n'
    front = "---\ntitle: Ferries Agree\ndate: 2021-01-01\n---\n\n"
    item = item_of(front + fenced, "page.md")
    assert (item.headline, str(item.date), item.place) == ("Ferries Agree", "2021-03-03", "Geneva")
    assert [it.text for it in item.body] == [f"{TEXT} Ticket.", TEXT]
    beside = item_of(f"{front}{TEXT}\n\n{fenced}", "page.md")
    assert beside.body[0].text == TEXT
