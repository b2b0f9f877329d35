"""The canonical bytes of a release and their digest."""

import json
import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from hrnk_press.model.canonical import canonical_document
from hrnk_press.model.release import Attachment, Release
from hrnk_press.model.resolve import resolve
from hrnk_press.model.resolved import AttachedFile
from hrnk_press.workspace.contacts_file import read_registry
from hrnk_press.workspace.digest import canonical_bytes, digest
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.press_file import read_office
from hrnk_press.workspace.release_file import parse_release, read_release


def test_the_bytes_are_those_of_rfc_8785() -> None:
    document = {
        "\u20ac": "Euro Sign",
        "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One",
        "\U0001f600": "Emoji: Grinning Face",
        "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis",
    }
    in_order = list(json.loads(canonical_bytes(document)).values())
    assert in_order == [
        "Carriage Return",
        "One",
        "Control",
        "Latin Small Letter O With Diaeresis",
        "Euro Sign",
        "Emoji: Grinning Face",
        "Hebrew Letter Dalet With Dagesh",
    ]
    assert canonical_bytes({"b": "\u000f\nA'\u0042\u0022\u005c\\/é", "a": [1, None]}) == (
        '{"a":[1,null],"b":"\\u000f\\nA\'B\\"\\\\\\\\/é"}'.encode()
    )


def test_the_digest_is_the_sha_256_of_the_bytes() -> None:
    empty = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
    assert digest({}) == empty


def document(office_folder: Path, release: Release, sha256: str = "00") -> dict[str, Any]:
    ws = Workspace(office_folder)
    attached = tuple(AttachedFile(it, sha256=sha256) for it in release.attachments)
    resolved = resolve(
        release, read_office(ws), read_registry(ws), attached, today=date(2026, 1, 1)
    )
    return canonical_document(resolved, datetime(2026, 12, 2, 5, 1, tzinfo=UTC))


def test_what_approvers_cannot_see_does_not_count(office_folder: Path) -> None:
    release = read_release(Workspace(office_folder), "border-survey")
    approved = digest(document(office_folder, release))
    decomposed = unicodedata.normalize("NFD", release.source).replace("\n", "\r\n")
    remarked = "\ufeff" + decomposed.replace("[embargo]", "# a remark\r\n[embargo]")
    assert digest(document(office_folder, parse_release(remarked, release.slug))) == approved


def test_every_word_and_every_attached_byte_counts(office_folder: Path) -> None:
    release = read_release(Workspace(office_folder), "border-survey")
    attached = replace(release, attachments=(Attachment("letter.pdf"),))
    digests = {
        digest(document(office_folder, release)),
        digest(document(office_folder, replace(release, headline="Another"))),
        digest(document(office_folder, replace(release, body=release.body + "!"))),
        digest(document(office_folder, attached)),
        digest(document(office_folder, attached, sha256="01")),
    }
    assert len(digests) == 5
