"""Corrections and translations: what they owe to the release they belong to."""

from datetime import timedelta

import pytest

from hrnk_press.desk.check import check
from hrnk_press.desk.draft import Wish, draft
from hrnk_press.desk.export import export
from hrnk_press.model.event import Occasion
from hrnk_press.workspace.edit import edit_release
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from tests.conftest import FRONT, write_release
from tests.desk.conftest import INSTANT, MINUTE, SLUG, lift_at, note

NOW = INSTANT - timedelta(days=10)
OF = 'translation_of = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"\n'
FREE = FRONT.replace("6f1c", "7f1c").partition("[embargo]")[0]


def codes(ws: Workspace, *slugs: str) -> list[str]:
    return [it.code for it in check(ws, NOW, slugs).findings]


@pytest.mark.parametrize("slugs", [(), ("second",)])
@pytest.mark.parametrize(
    ("embargo", "found"),
    [
        ("", ["TIM010"]),
        ('[embargo]\nuntil = 2026-12-02T00:00:00\nzone = "America/New_York"\n', ["TIM010"]),
        ('[embargo]\nuntil = 2026-12-02T06:01:00\nzone = "Europe/Zurich"\n', []),
    ],
)
def test_F18_a_translation_shares_the_instant_or_does_not_go_out(  # noqa: N802
    ws: Workspace, slugs: tuple[str, ...], embargo: str, found: list[str]
) -> None:
    write_release(ws.root, "second", FREE + OF + embargo)
    assert codes(ws, *slugs) == found
    exported = export(ws, "second", ["text"], NOW)
    assert [it.code for it in exported.refused] == found
    assert bool(exported.artifacts) is not bool(found)


def test_what_is_public_may_be_corrected_at_once(ws: Workspace) -> None:
    write_release(ws.root, "second", FREE + OF.replace("translation_of", "corrects"))
    assert codes(ws) == ["TIM010"]
    lift_at(ws, INSTANT, SLUG)
    assert codes(ws) == []
    note(ws, Occasion.HELD, INSTANT + MINUTE)
    assert codes(ws) == ["TIM010"]


def test_an_id_of_no_release_is_an_error(ws: Workspace) -> None:
    write_release(ws.root, "second", FREE + OF.replace("6f1c", "9f1c"))
    assert codes(ws, "second") == ["NAM017"]
    write_release(ws.root, "second", FREE + OF.replace("6f1c", "7f1c"))
    assert codes(ws, "second") == ["NAM017"]


def corrected(ws: Workspace) -> str:
    return draft(ws, Wish("correction", "Correction: 61 Interviews", corrects=SLUG), NOW).slug


def test_a_correction_takes_over_the_embargo(ws: Workspace) -> None:
    edit_release(ws, SLUG, {("embargo", "hold"): 'until "she" answers'})
    slug = corrected(ws)
    assert read_release(ws, slug).embargo == read_release(ws, SLUG).embargo
    assert not {"TIM010", "NAM017"} & set(codes(ws, slug))


def test_a_correction_of_what_is_public_has_no_embargo(ws: Workspace) -> None:
    lift_at(ws, INSTANT, SLUG)
    assert read_release(ws, corrected(ws)).embargo is None


def test_an_embargo_that_is_asked_for_is_kept(ws: Workspace) -> None:
    moment = read_release(ws, SLUG).embargo
    assert moment is not None
    ws.release_file(SLUG).write_text(f"+++\n{FREE.replace('7f1c', '6f1c')}+++\n\nWords.\n")
    wish = Wish("correction", "Correction: 61 Interviews", corrects=SLUG, embargo=moment)
    slug = draft(ws, wish, NOW).slug
    assert read_release(ws, slug).embargo == moment


def test_a_draft_like_one_under_embargo_takes_over_the_embargo(ws: Workspace) -> None:
    slug = draft(ws, Wish("press-release", "A Second Survey", like=SLUG), NOW).slug
    assert read_release(ws, slug).embargo == read_release(ws, SLUG).embargo
