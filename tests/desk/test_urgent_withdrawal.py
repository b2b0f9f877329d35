"""Somebody takes back a signature while contacts.toml cannot be read: the name is out of everything all the same."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from hrnk_press.desk.export import export
from hrnk_press.desk.load import open_to_take_back
from hrnk_press.desk.signatory_change import SignatoriesChanged, change_signatories
from hrnk_press.errors import ExitCode, UnreadableData
from hrnk_press.model.event import Occasion
from hrnk_press.workspace.history import read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk
from hrnk_press.workspace.release_file import read_release
from tests.cli.conftest import real
from tests.conftest import write_release
from tests.desk.test_signatories import (
    BODY,
    FRONT,
    NOW,
    SLUG,
    confirmed,
    consent,
    make_public,
    outputs,
    withdrawn,
)
from tests.desk.test_unreadable_registry import BROKEN, spoil


@pytest.fixture(params=["listed", "alphabetical"])
def office(office_folder: Path, request: pytest.FixtureRequest) -> Workspace:
    front = FRONT.replace("# Asked", f'signatory_order = "{request.param}"\n# Asked')
    write_release(office_folder, SLUG, front, BODY)
    workspace = Workspace(office_folder)
    make_desk(workspace)
    consent(workspace)
    return workspace


def take_back(office: Workspace, *ids: str) -> SignatoriesChanged:
    return change_signatories(
        open_to_take_back(office),
        SLUG,
        [withdrawn(it) for it in ids],
        NOW + timedelta(hours=1),
        only_listed=True,
    )


def forget(office: Workspace) -> None:
    """As on a machine that never read the registry."""
    shutil.rmtree(office.root / ".hrnk-press" / "cache", ignore_errors=True)


@pytest.mark.parametrize("text", BROKEN)
@pytest.mark.parametrize("known", [True, False])
def test_F17_a_public_letter_loses_the_name(office: Workspace, text: str, known: bool) -> None:  # noqa: N802
    change_signatories(open_to_take_back(office), SLUG, [confirmed("han-institute")], NOW)
    make_public(office)
    before = outputs(office)[f"public/{SLUG}.txt"]
    spoil(office, text)
    if not known:
        forget(office)
    press = open_to_take_back(office)
    result = take_back(office, "jun-seo")
    assert press.stale
    assert all(it.file == "contacts.toml" for it in press.stale)
    assert [(it.name, it.status) for it in result.changed] == [("Seo Jun", "withdrawn")]
    assert result.published
    assert not any("Seo Jun" in it for it in outputs(office).values())
    gone = before.replace("  Seo Jun\n  Spokesperson, Han Institute\n\n", "")
    assert gone != before
    assert outputs(office)[f"public/{SLUG}.txt"] == gone


@pytest.mark.parametrize("known", [True, False])
def test_F17_a_letter_that_waits_loses_the_name_and_every_export_with_it(  # noqa: N802
    office: Workspace, known: bool
) -> None:
    export(office, SLUG, ["text", "eml"], NOW)
    spoil(office, BROKEN[2])
    if not known:
        forget(office)
    result = take_back(office, "mara-ilves", "han-institute")
    assert result.withdrawn
    assert not any("Mara Ilves" in it for it in outputs(office).values())
    statuses = {it.signatory: it.status.value for it in read_release(office, SLUG).signatories}
    assert statuses == {
        "han-institute": "withdrawn",
        "mara-ilves": "withdrawn",
        "jun-seo": "confirmed",
    }
    event = read_history(office, SLUG).events[-1]
    assert event.occasion is Occasion.SIGNATORIES


def test_nobody_is_added_meanwhile(office: Workspace) -> None:
    spoil(office, BROKEN[2])
    told = real(office.root, "signatories", "confirm", SLUG, "han-institute")
    assert told.code == ExitCode.UNREADABLE
    assert not outputs(office)


def test_settings_that_cannot_be_read_stop_it(office: Workspace) -> None:
    office.press_file.write_text("organization = [", encoding="utf-8")
    with pytest.raises(UnreadableData):
        open_to_take_back(office)


def test_the_command_says_what_it_did_and_what_it_could_not(office: Workspace) -> None:
    make_public(office)
    spoil(office, BROKEN[2])
    told = real(office.root, "signatories", "withdraw", SLUG, "jun-seo", "--announce")
    assert told.code == ExitCode.UNREADABLE
    assert "Seo Jun (jun-seo): withdrawn, was confirmed" in told.out
    assert "contacts.toml:" in told.err
    assert "made anew with this list" in told.err
    assert f"hrnk-press correct {SLUG}" in told.err
    told = real(office.root, "signatories", "withdraw", SLUG, "mara-ilves", "--json")
    assert (told.code, told.data["correction"]) == (ExitCode.UNREADABLE, None)
    assert told.data["changed"][0]["status"] == "withdrawn"
    assert {it["file"] for it in told.envelope["errors"]} == {"contacts.toml"}
