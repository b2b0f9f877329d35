"""The sample releases, exported and imported again: the same words, in the same structure."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from hrnk_press.desk.load import load_release
from hrnk_press.drafting.archive.compose import release_text
from hrnk_press.drafting.archive.page import read_page
from hrnk_press.drafting.archive.source import read_source
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.body import parse, plain_text_of
from hrnk_press.rendering.html import Purpose, render_html
from hrnk_press.rendering.markup import ItemList, Words
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import parse_release

ROOT = Path(__file__).parents[3]
NOW = datetime(2026, 11, 22, tzinfo=UTC)
# Releases without the facts of a report or an advisory, and without attachments, which are printed as text.
WHOLE = ["briefing-photo-time-corrected", "resolution-with-consequences"]


def exported(resolved: ResolvedRelease, form: str) -> tuple[bytes, str]:
    """The release in that form, and a name for the file."""
    status = status_block(resolved)
    text = render_text(resolved, status)
    page = render_html(resolved, status, purpose=Purpose.PAGE)
    if form == "text":
        return text.encode(), "release.txt"
    return page.encode(), "release.html"


def imported(slug: str, form: str) -> tuple[Release, Release]:
    """The release as it was, and as it is read back."""
    press, resolved = load_release(Workspace(ROOT), slug, NOW)
    page = read_page(read_source(*exported(resolved, form)), press.registry, press.office)
    return resolved.release, parse_release(
        release_text(page.items[0], id=resolved.release.id), slug
    )


@pytest.mark.parametrize("form", ["text", "html"])
@pytest.mark.parametrize("slug", WHOLE)
def test_a_release_comes_back_whole(slug: str, form: str) -> None:
    before, after = imported(slug, form)
    for key in ("kind", "headline", "subheadline", "date", "place", "organizations", "contacts"):
        assert getattr(before, key) == getattr(after, key), key
    assert plain_text_of(after.body).split() == plain_text_of(before.body).split()
    assert [type(it) for it in parse(after.body)] == [type(it) for it in parse(before.body)]


def test_lists_tables_and_emphasis_come_back_from_html() -> None:
    before, after = imported("ten-measures", "html")
    assert settled(parse(after.body)) == settled(parse(before.body))


def settled(value: Any) -> Any:
    """The structure without the line breaks of its source, and lists alike whether loose
    or tight; how a table aligns its columns does not come back.
    """
    if not isinstance(value, tuple):
        return "aligned" if value in ("left", "right", "center") else value
    parts: list[Any] = []
    for part in value:
        if isinstance(part, Words) and parts and isinstance(parts[-1], Words):
            parts[-1] = Words(parts[-1].text + part.text)
        else:
            parts.append(part)
    if isinstance(value, Words):
        return "words", " ".join(value.text.split())
    if isinstance(value, ItemList):
        return "list", value.start, settled(value.items)
    return (type(value).__name__, *map(settled, parts))


@pytest.mark.parametrize("form", ["text", "html"])
def test_the_embargo_comes_back(form: str) -> None:
    before, after = imported("river-watch-border-survey", form)
    assert after.embargo is not None
    assert before.embargo is not None
    assert after.embargo.utc == before.embargo.utc
    for key in ("headline", "subheadline", "date", "place", "organizations", "contacts"):
        assert getattr(before, key) == getattr(after, key), key
