"""Releases exported and imported again: the same release, in the same structure."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from hrnk_press.desk.load import load_release
from hrnk_press.drafting.archive.compose import release_text
from hrnk_press.drafting.archive.page import read_page
from hrnk_press.drafting.archive.pages.source import read_source
from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.eml import export as eml
from hrnk_press.exporters.review_document import Origin, review_document
from hrnk_press.model.office import Office
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Consent, Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.body import parse, split_sections
from hrnk_press.rendering.html import Purpose, render_html
from hrnk_press.rendering.markup import Break, Emphasis, ItemList, Words
from hrnk_press.rendering.review_page import review_page
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import parse_release
from tests.drafting.archive import any_release

ROOT = Path(__file__).parents[3]
NOW = datetime(2026, 11, 22, tzinfo=UTC)
FORMS = ["text", "html", "docx", "eml"]
SAMPLES = sorted(it.parent.name for it in ROOT.glob("releases/*/release.md"))
KEYS = (
    "kind",
    "headline",
    "subheadline",
    "date",
    "place",
    "language",
    "organizations",
    "report_title",
    "authors",
    "report_page",
    "interviews",
    "what",
    "who",
    "where",
    "rsvp",
    "accreditation",
    "photo_opportunity",
    "attributed_to",
    "addressee",
    "salutation",
    "close",
    "copies",
    "event",
    "embargo",
)


def exported(resolved: ResolvedRelease, form: str) -> tuple[bytes, str]:
    """The release in that form, and a name for the file."""
    status = status_block(resolved)
    match form:
        case "text":
            return render_text(resolved, status).encode(), "release.txt"
        case "html":
            return render_html(resolved, status, purpose=Purpose.PAGE).encode(), "release.html"
        case "docx":
            origin = Origin(resolved.release.id, "d1" * 32)
            page = review_page(resolved, 1)
            return review_document(page, origin, title="t", author="a", now=NOW), "release.docx"
    (message,) = eml(resolved, ExportOrder(now=NOW, digest="d1" * 32))
    return message.content, "release.eml"


def imported(resolved: ResolvedRelease, form: str, registry: Registry, office: Office) -> Release:
    """The release as it is read back."""
    page = read_page(read_source(*exported(resolved, form)), registry, office)
    (item,) = page.items
    text = release_text(item, id=resolved.release.id)
    return parse_release(text, resolved.release.slug)


def require_same(before: Release, after: Release, form: str) -> None:
    for key in KEYS:
        assert getattr(before, key) == getattr(after, key), key
    assert [it.person for it in before.contacts] == [it.person for it in after.contacts]
    assert _signed(before) == _signed(after)
    assert _attached(before) == _attached(after)
    plain = form == "text"
    for one, other in zip(_texts(before), _texts(after), strict=True):
        assert settled(one, plain=plain) == settled(other, plain=plain)


def _signed(release: Release) -> list[tuple[str, str, str]]:
    confirmed = (it for it in release.signatories if it.status is Consent.CONFIRMED)
    return [(it.signatory, it.printed_as, it.capacity) for it in confirmed]


def _attached(release: Release) -> list[tuple[str, ...]]:
    return [(it.file, it.title, it.caption, it.credit, it.rights) for it in release.attachments]


def _texts(release: Release) -> tuple[Any, Any]:
    """The text with an abstract above it, which nothing parts from it in print; and the notes to editors."""
    sections = split_sections(release.body)
    return (*parse(release.abstract), *sections.main), sections.notes


def settled(value: Any, *, plain: bool = False) -> Any:
    """The structure without the line breaks of its source, lists alike whether loose or tight, a table
    however its columns are aligned; `plain`: without stress, and headings without their level.
    """
    if isinstance(value, Words):
        return "words", " ".join(value.text.split())
    if isinstance(value, ItemList):
        return "list", value.start, settled(value.items, plain=plain)
    if not isinstance(value, tuple):
        alike = value in ("left", "right", "center") or (plain and isinstance(value, int))
        return "alike" if alike else value
    parts: list[Any] = []
    for part in _unstressed(value) if plain else value:
        if isinstance(part, Words) and parts and isinstance(parts[-1], Words):
            parts[-1] = Words(parts[-1].text + part.text)
        else:
            parts.append(part)
    return (type(value).__name__, *(settled(it, plain=plain) for it in parts))


def _unstressed(parts: tuple[Any, ...]) -> list[Any]:
    flat: list[Any] = []
    for part in parts:
        if isinstance(part, Emphasis):
            flat += _unstressed(part.parts)
        else:
            flat.append(Words(" ") if isinstance(part, Break) else part)
    return flat


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("slug", SAMPLES)
def test_a_sample_comes_back_whole(slug: str, form: str) -> None:
    press, resolved = load_release(Workspace(ROOT), slug, NOW, with_content=True)
    after = imported(resolved, form, press.registry, press.office)
    require_same(resolved.release, after, form)


@pytest.mark.parametrize("form", ["html", "docx", "eml"])
def test_any_release_comes_back_whole(form: str) -> None:
    @settings(max_examples=30, deadline=None)
    @given(any_release.releases(rich=True))
    def comes_back(resolved: ResolvedRelease) -> None:
        after = imported(resolved, form, any_release.REGISTRY, any_release.OFFICE)
        require_same(resolved.release, after, form)

    comes_back()


@settings(max_examples=60, deadline=None)
@given(any_release.releases(rich=False))
def test_any_release_comes_back_whole_from_plain_text(resolved: ResolvedRelease) -> None:
    after = imported(resolved, "text", any_release.REGISTRY, any_release.OFFICE)
    require_same(resolved.release, after, "text")
