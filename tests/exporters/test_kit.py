"""Press kits: what is in them, what is never, and that the same release gives the same bytes."""

# ruff: noqa: N802  (F20 is the name of a failure)

import hashlib
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import ZipFile

import pytest

from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import Artifact
from hrnk_press.exporters.destinations import export
from hrnk_press.model.release import AttachedWhen, Attachment
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text
from tests.exporters.samples import LETTER, NOW, attached, order, sample

SOURCES = attached("sources.txt", b"who spoke", "text/plain", AttachedWhen.EMBARGOED)
POSTER = attached("poster.png", b"\x89PNG poster", "image/png", AttachedWhen.PUBLIC)
CAPTIONED = replace(
    attached("../Übersicht, 김민 🕊️.jpg", b"\xff\xd8\xff", "image/jpeg"),
    attachment=Attachment(
        "Übersicht, 김민 🕊️.jpg",
        title="The crossing",
        caption="The crossing at dawn,\nseen from the north.",
        credit="Nils Berg / River Watch",
        rights="Free with credit",
        alt="A river with two bridges",
    ),
)


def kit(release: ResolvedRelease, **changes: object) -> tuple[Artifact, dict[str, bytes]]:
    (artifact,) = export("kit", release, order(**changes))
    with ZipFile(BytesIO(artifact.content)) as packed:
        assert packed.testzip() is None
        folder = artifact.name.removesuffix(".zip")
        assert {it.partition("/")[0] for it in packed.namelist()} == {folder}
        return artifact, {it.partition("/")[2]: packed.read(it) for it in packed.namelist()}


def test_before_the_lift_the_kit_says_embargo_outside_and_inside() -> None:
    artifact, files = kit(sample(LETTER))
    assert artifact.name == "border-survey-EMBARGOED-press-kit.zip"
    until = b"EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 2, 2026"
    said = ("EMBARGO.txt", "border-survey.txt", "border-survey.html", "CAPTIONS.txt")
    assert [*files][:4] == [*said]
    assert all(until in files[it] for it in said)


def test_F20_a_public_kit_holds_nothing_of_the_embargo() -> None:
    artifact, files = kit(sample(LETTER, SOURCES, POSTER), public=True)
    assert artifact.name == "border-survey-press-kit.zip"
    assert [*files] == [
        "border-survey.txt",
        "border-survey.html",
        "CAPTIONS.txt",
        "attachments/letter.pdf",
        "attachments/poster.png",
        "SHA256SUMS.txt",
    ]
    assert b"EMBARGO" not in artifact.content.upper()
    assert b"sources" not in artifact.content
    _, before = kit(sample(LETTER, SOURCES, POSTER))
    assert "attachments/sources.txt" in before
    assert "attachments/poster.png" not in before
    assert b"poster" not in before["CAPTIONS.txt"]


@pytest.mark.parametrize("slug", ["EMBARGO", "captions"])
def test_no_release_is_called_as_another_file_of_its_kit(slug: str) -> None:
    named = sample(LETTER)
    named = replace(named, release=replace(named.release, slug=slug))
    _, files = kit(named)
    assert files["EMBARGO.txt"].startswith(b"EMBARGOED UNTIL")
    assert files["CAPTIONS.txt"].startswith(b"EMBARGOED UNTIL")
    assert files[f"{slug}-release.txt"].decode() == render_text(named, status_block(named))
    assert len({it.casefold() for it in files}) == len(files)


def test_it_holds_the_words_and_the_approved_bytes_with_their_sums() -> None:
    release = sample(LETTER)
    _, files = kit(release, public=True)
    text = render_text(release, status_block(release, public=True))
    assert files["border-survey.txt"].decode() == text
    assert files["attachments/letter.pdf"] == LETTER.content
    sums = dict(line.split("  ")[::-1] for line in files["SHA256SUMS.txt"].decode().splitlines())
    assert sums == {
        name: hashlib.sha256(content).hexdigest()
        for name, content in files.items()
        if name != "SHA256SUMS.txt"
    }


def test_captions_and_credits_stand_beside_names_that_every_system_takes() -> None:
    _, files = kit(sample(CAPTIONED), public=True)
    (name,) = (it for it in files if it.startswith("attachments/"))
    assert name.isascii()
    assert PurePosixPath(name).parts[0] == "attachments"
    assert ".." not in name
    assert files["CAPTIONS.txt"].decode() == (
        f"{name}\n"
        "  Title: The crossing\n"
        "  Caption: The crossing at dawn, seen from the north.\n"
        "  Credit: Nils Berg / River Watch\n"
        "  Rights: Free with credit\n"
        "  Description: A river with two bridges\n"
        "  Type: image/jpeg, 3 bytes\n"
    )


def test_the_same_release_gives_the_same_bytes_at_any_time() -> None:
    first, _ = kit(sample(LETTER, CAPTIONED))
    later, _ = kit(sample(LETTER, CAPTIONED), now=NOW + timedelta(days=1))
    assert first == later
    with ZipFile(BytesIO(first.content)) as packed:
        assert {it.date_time for it in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {it.create_system for it in packed.infolist()} == {3}
        assert not packed.comment


def test_a_file_that_is_not_there_makes_no_kit() -> None:
    with pytest.raises(Refused) as refused:
        kit(sample(replace(LETTER, content=None, problem="missing")))
    assert "letter.pdf" in refused.value.message
