"""Who holds a release: read from the records of what was handed over."""

import json
from pathlib import Path

import pytest

from hrnk_press.desk.holders import Holder, holders
from hrnk_press.desk.relatives import family_of
from hrnk_press.errors import UnreadableData
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from tests.conftest import FRONT, write_release
from tests.desk.conftest import SLUG

ID = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
KOREAN = "border-survey-ko"
LENA, MIN = "lena@kurier.example.org", "min@hangang.example.org"
FIRST, SECOND = "2026-12-02T05:01:00Z", "2026-12-03T05:01:00Z"


def given(ws: Workspace, email: str, day: int, slug: str = SLUG, **keys: object) -> None:
    line = {
        "at": f"2026-11-{day:02}T08:00:00Z",
        "by": "mara-ilves",
        "release": read_release(ws, slug).id,
        "version": 1,
        "digest": "d1",
        "list": "europe",
        "to": ["mbox"],
        "copy": "embargoed",
        "utc": FIRST,
        **keys,
        "email": email,
    }
    with (ws.release_folder(slug) / "deliveries.jsonl").open("a") as file:
        file.write(json.dumps(line) + "\n")


def members(ws: Workspace, *rows: str) -> Path:
    path = ws.lists / "europe.csv"
    head = "email,name,outlet,beat,language,zone,standing_acceptance,notes"
    path.write_text("\n".join((head, *rows, "")), encoding="utf-8")
    return path


def of(ws: Workspace, slug: str = SLUG) -> tuple[Holder, ...]:
    return holders(ws, family_of(ws, read_release(ws, slug)))


def translation(ws: Workspace) -> None:
    own = FRONT.replace("6f1c", "7f1c").replace("date =", 'language = "ko"\ndate =')
    write_release(ws.root, KOREAN, f'translation_of = "{ID}"\n{own}')


def test_nobody_holds_what_was_given_to_nobody(ws: Workspace) -> None:
    assert of(ws) == ()


def test_everybody_with_a_copy_of_any_version_or_language_is_a_holder_once(ws: Workspace) -> None:
    translation(ws)
    members(ws, f"{LENA},Lena Vogt,Kurier,,de,Europe/Berlin,,")
    given(ws, LENA, 1)
    given(ws, LENA.upper(), 2, KOREAN, version=3, digest="d3", reference="HR-2", list="asia")
    given(ws, MIN, 1, KOREAN, copy="public", utc="")
    for slug in (SLUG, KOREAN):
        lena, min_ = of(ws, slug)
        assert (lena.key, lena.name, lena.zone, lena.outlet) == (
            LENA,
            "Lena Vogt",
            "Europe/Berlin",
            "Kurier",
        )
        assert (lena.version, lena.digest, lena.copy) == (3, "d3", "embargoed")
        assert (lena.releases, lena.lists) == ((SLUG, KOREAN), ("europe", "asia"))
        assert lena.references == ("HR-2",)
        assert (min_.key, min_.name, min_.copy, min_.utc) == (MIN, "", "public", "")


def test_an_invitation_makes_nobody_a_holder_and_a_notice_changes_what_they_know(
    ws: Workspace,
) -> None:
    given(ws, MIN, 1, copy="invitation")
    assert of(ws) == ()
    given(ws, LENA, 1)
    given(ws, LENA, 3, copy="notice", notice="embargo-change", about="e1", utc=SECOND, version=2)
    (lena,) = of(ws)
    assert (lena.utc, lena.notices, lena.version) == (SECOND, {"e1"}, 1)
    given(ws, LENA, 2)  # merged from another machine, and older than what she was told last
    assert of(ws)[0].utc == SECOND


def test_who_left_every_list_or_was_erased_is_a_holder_all_the_same(ws: Workspace) -> None:
    given(ws, LENA, 1)
    given(ws, "sha256:ab", 1)
    erased, lena = sorted(of(ws), key=lambda it: not it.erased)
    assert (lena.name, lena.erased, erased.erased) == ("", False, True)


def test_records_of_another_release_count_for_nothing(ws: Workspace) -> None:
    given(ws, LENA, 1, release="11111111-8d8b-4f53-9a37-0c1f1e1d2b3a")
    assert of(ws) == ()


def test_an_unsound_list_keeps_nobody_from_being_told(ws: Workspace) -> None:
    members(ws, "a@b.example.org,,,,,,soon,")
    given(ws, LENA, 1)
    assert [it.key for it in of(ws)] == [LENA]


@pytest.mark.parametrize("key", ["email", "release", "copy", "version", "digest", "utc"])
def test_a_line_that_does_not_tell_who_holds_what_is_an_error(ws: Workspace, key: str) -> None:
    """It may be of somebody who must hear of a change."""
    given(ws, LENA, 1)
    path = ws.release_folder(SLUG) / "deliveries.jsonl"
    line = json.loads(path.read_text())
    for wrong in ({it: line[it] for it in line if it != key}, line | {key: ["a"]}):
        path.write_text(json.dumps(wrong) + "\n")
        with pytest.raises(UnreadableData, match="1 fault in"):
            of(ws)


def test_a_damaged_record_is_an_error(ws: Workspace) -> None:
    (ws.release_folder(SLUG) / "deliveries.jsonl").write_text("{\n")
    with pytest.raises(UnreadableData):
        of(ws)
