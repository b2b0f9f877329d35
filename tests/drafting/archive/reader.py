"""Reading a page of words in an office of invented people."""

from hrnk_press.drafting.archive.compose import release_text
from hrnk_press.drafting.archive.items import Item, Page
from hrnk_press.drafting.archive.page import read_page
from hrnk_press.drafting.archive.pages.source import read_source
from hrnk_press.model.release import Release
from hrnk_press.workspace.release_file import parse_release
from tests.drafting.registry import OFFICE, REGISTRY

ID = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"


def page_of(text: str | bytes, name: str = "page.txt") -> Page:
    """That page, read."""
    data = text if isinstance(text, bytes) else text.encode()
    return read_page(read_source(data, name), REGISTRY, OFFICE)


def item_of(text: str, name: str = "page.txt") -> Item:
    """The one announcement of that page."""
    (item,) = page_of(text, name).items
    return item


def release_of(item: Item) -> Release:
    """The release that is made of it, read back."""
    return parse_release(release_text(item, id=ID), "slug")


def words_of(page: Page) -> int:
    """The sum of all four counts."""
    counts = page.words
    return counts.release + counts.notices + counts.furniture + counts.rest
