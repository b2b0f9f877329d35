"""The verbs that write notices, as people see them and as programs read them."""

from pathlib import Path
from typing import Any

import pytest

from hrnk_press.cli import ask, clock, output
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk import early_notice
from hrnk_press.errors import DiskFault
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk, unmake_desk
from tests.cli.conftest import NOW, Outcome, Run
from tests.cli.test_screens import assert_golden
from tests.desk.approvals import approve_as, strict
from tests.desk.conftest import MINUTE, SLUG, edit
from tests.desk.holding import KOREAN, LENA, MAX, MIN, OLD, four_holders, give, press_list, recorded
from tests.desk.test_correct import copied, written

LATER = "12:01 a.m. EST Thursday, Dec. 3, 2026"
CHANGE = ("embargo", "change", SLUG, LATER, "--reason", "a partner asks")
HOLD = ("hold", SLUG, "--reason", "a witness asks for time")
END = ("hold", SLUG, "--end")
KILL = ("kill", SLUG, "--reason", "forged")
BREAK = ("embargo", "break", SLUG, "--outlet", "Kurier", "--reason", "online since 9 p.m.")
EARLY = ("embargo", "lift", SLUG, "--early", "--reason", "a partner was early")
CORRECT = ("correct", SLUG, "--for", "holders")
VERBS = {"change": CHANGE, "hold": HOLD, "kill": KILL, "lift": EARLY, "correct": CORRECT}


@pytest.fixture
def ws(office_folder: Path) -> Workspace:
    make_desk(Workspace(office_folder))
    return Workspace(office_folder)


@pytest.fixture
def terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command as at a terminal of 80 columns without colour."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(output, "paper", lambda _: Paper(width=80, terminal=True))
    return run


def seen(name: str, outcome: Outcome, ws: Workspace) -> None:
    """The screen is the one kept."""
    assert_golden(f"notice-{name}", outcome, ws.root)


def answering(monkeypatch: pytest.MonkeyPatch, *, yes: bool) -> list[str]:
    """A person at the terminal who gives that answer; the questions, as they are asked."""
    asked: list[str] = []

    def agrees(question: str) -> bool:
        asked.append(question)
        return yes

    monkeypatch.setattr(ask, "may_ask", lambda _: True)
    monkeypatch.setattr(ask, "agrees", agrees)
    return asked


def two_holders(ws: Workspace) -> None:
    press_list(ws)
    for it in (LENA, MAX, OLD):
        give(ws, it)


@pytest.mark.parametrize("verb", ["change", "hold", "kill", "lift"])
def test_screens_of_a_notice(terminal: Run, ws: Workspace, verb: str) -> None:
    two_holders(ws)
    seen(f"{verb}-planned", terminal(*VERBS[verb]), ws)
    seen(f"{verb}-written", terminal(*VERBS[verb], "--yes"), ws)
    seen(f"{verb}-again", terminal(*VERBS[verb], "--yes"), ws)


def test_screens_of_the_end_of_a_hold(terminal: Run, ws: Workspace) -> None:
    two_holders(ws)
    seen("end-refused", terminal(*END), ws)
    terminal(*HOLD, "--yes")
    seen("end-planned", terminal(*END), ws)
    seen("end-written", terminal(*END, "--yes"), ws)


def test_screens_of_a_correction(terminal: Run, ws: Workspace) -> None:
    copied(ws, LENA, OLD)
    edit(ws, "61 interviews and", "16 interviews and")
    seen("correct-none", terminal(*CORRECT), ws)
    seen("correct-begun", terminal("correct", SLUG), ws)
    seen("correct-refused", terminal(*CORRECT, "--yes"), ws)
    written(ws)
    seen("correct-planned", terminal(*CORRECT), ws)
    seen("correct-written", terminal(*CORRECT, "--yes"), ws)
    seen("correct-page-refused", terminal("correct", SLUG, "--for", "page"), ws)


def test_who_was_told_of_a_correction_hears_nothing_of_its_end_and_that_is_said(
    run: Run, ws: Workspace
) -> None:
    copied(ws, LENA)
    slug = written(ws)
    killing = ("kill", slug, "--reason", "wrong, too")
    assert run(*killing, "--json").data["told_of"] == ""
    assert run(*CORRECT, "--yes").code == 0
    assert run(*killing, "--json").data["told_of"] == SLUG
    killed = run(*killing, "--yes")
    assert f"Whoever holds {SLUG} was told of it" in killed.err
    assert f"  hrnk-press correct {SLUG}\n" in killed.err


@pytest.mark.parametrize("verb", ["change", "hold", "kill"])
def test_a_language_that_cannot_be_read_is_told_of(run: Run, ws: Workspace, verb: str) -> None:
    four_holders(ws)
    edit(ws, 'kind = "press-release"', "kind = 3", KOREAN)
    outcome = run(*VERBS[verb], "--yes")
    assert outcome.code == 0
    assert f"Cannot be read, and may be a version of it too: {KOREAN}." in outcome.err


def test_a_page_is_asked_about_and_says_who_is_told_nothing(terminal: Run, ws: Workspace) -> None:
    copied(ws, LENA, OLD)
    edit(ws, "2026-12-02T0", "2026-11-20T0")
    terminal("embargo", "lift", SLUG)
    edit(ws, "61 interviews and", "16 interviews and")
    written(ws)
    before = everything(ws)
    seen("correct-page-planned", terminal("correct", SLUG, "--for", "page"), ws)
    assert everything(ws) == before
    seen("correct-page-written", terminal("correct", SLUG, "--for", "page", "--yes"), ws)
    assert terminal("correct", SLUG, "--for", "holders", "--yes").code == 0
    again = terminal("correct", SLUG, "--for", "page", "--yes")
    assert "Everybody who holds it was told before" not in again.err
    assert "told nothing" not in again.out + again.err


def test_screens_of_what_nobody_holds(terminal: Run, ws: Workspace) -> None:
    seen("change-nobody", terminal(*CHANGE), ws)
    seen("kill-nobody", terminal(*KILL), ws)
    seen("hold-nobody", terminal(*HOLD), ws)
    terminal(*END)
    seen("lift-nobody", terminal(*EARLY), ws)
    seen("change-public", terminal(*CHANGE), ws)
    seen("hold-public", terminal(*HOLD), ws)


def test_screens_of_a_break(terminal: Run, ws: Workspace) -> None:
    two_holders(ws)
    seen("break", terminal(*BREAK), ws)
    seen("break-again", terminal(*BREAK), ws)
    before = everything(ws)
    seen("break-unknown", terminal(*BREAK[:4], "Kurir", *BREAK[5:]), ws)
    assert everything(ws) == before
    seen("break-unknown-yes", terminal(*BREAK[:4], "Gazette", *BREAK[5:], "--yes"), ws)
    terminal("me", "mara-ilves")
    seen("break-today", terminal("today"), ws)


def test_a_set_embargo_cannot_be_set_anew_once_copies_are_out(terminal: Run, ws: Workspace) -> None:
    two_holders(ws)
    seen("set-refused", terminal("embargo", "set", SLUG, LATER), ws)
    seen("clear-refused", terminal("embargo", "clear", SLUG), ws)


@pytest.mark.parametrize("verb", ["change", "hold", "kill", "correct"])
def test_programs_are_told_what_the_contract_says(run: Run, ws: Workspace, verb: str) -> None:
    copied(ws, LENA, OLD)
    written(ws)
    planned = run(*VERBS[verb], "--json")
    assert planned.envelope["status"] == "waiting"
    assert (planned.code, planned.data["recipients"], planned.data["done"]) == (6, 2, False)
    done = run(*VERBS[verb], "--yes", "--json")
    assert (done.code, done.err) == (0, "")
    assert (done.data["slug"], done.data["recipients"], done.data["done"]) == (SLUG, 2, True)
    assert done.data["notice"] == {"change": "embargo-change", "correct": "correction"}.get(
        verb, verb
    )
    assert Path(done.data["folder"], "STEPS.txt").is_file()
    if verb == "change":
        assert done.data["utc"] == "2026-12-03T05:01:00Z"
        assert {"wall", "zone", "lines", "before"} <= done.data.keys()


def test_programs_are_told_of_the_notices_of_a_lift(run: Run, ws: Workspace) -> None:
    two_holders(ws)
    waiting = run(*EARLY, "--json")
    assert (waiting.code, waiting.data["lifted"]) == (6, [])
    (notice,) = waiting.data["notices"]
    assert (notice["notice"], notice["recipients"], notice["done"]) == ("early-lift", 2, False)
    done = run(*EARLY, "--yes", "--json")
    assert (done.code, len(done.data["lifted"])) == (0, 1)
    assert (done.data["notices"][0]["recipients"], done.data["notices"][0]["done"]) == (2, True)
    assert run("embargo", "lift", SLUG, "--json").data["notices"] == []


def everything(ws: Workspace) -> dict[Path, bytes]:
    """Every file of the office but its machine's own."""
    files = (it for it in ws.root.rglob("*") if it.is_file() and ws.local not in it.parents)
    return {it: it.read_bytes() for it in files}


@pytest.mark.parametrize("verb", VERBS)
def test_what_nobody_confirmed_changes_no_file(run: Run, ws: Workspace, verb: str) -> None:
    copied(ws, LENA, OLD)
    written(ws)
    before = everything(ws)
    assert run(*VERBS[verb]).code == 6
    assert everything(ws) == before


def test_what_nobody_is_told_of_is_said_once(run: Run, ws: Workspace) -> None:
    outcome = run(*KILL, "--yes")
    assert (outcome.out + outcome.err).count("Nobody holds a copy") == 1


def test_an_embargo_that_stands_already_is_called_so(run: Run, ws: Workspace) -> None:
    two_holders(ws)
    same = run(*CHANGE[:3], "12:01 a.m. EST Wednesday, Dec. 2, 2026", *CHANGE[4:])
    assert same.code == 0
    assert f"{SLUG} has this embargo already." in same.out


def full_disk(*_: object, **__: object) -> None:
    raise DiskFault("early-lift cannot be written: No space left on device", "Free some space")


def test_a_person_is_asked_before_an_early_lift_of_which_nobody_is_told(
    terminal: Run, ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answering(monkeypatch, yes=False)
    before = everything(ws)
    outcome = terminal(*EARLY)
    assert (asked, outcome.code) == (["Lift it now?"], 6)
    assert "its dateline says so in" in outcome.out
    assert everything(ws) == before


def test_a_lift_by_hand_counts_who_was_told_a_later_time(terminal: Run, ws: Workspace) -> None:
    four_holders(ws)
    edit(ws, "2026-12-02T0", "2026-11-20T0")
    seen("lift-without", terminal("embargo", "lift", SLUG), ws)
    seen("lift-later", terminal("embargo", "lift", SLUG, "--notice", "--yes"), ws)


def test_notices_of_what_is_public_lift_nothing(
    terminal: Run, ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_holders(ws)
    with monkeypatch.context() as patch:
        patch.setattr(early_notice, "write_notice", full_disk)
        terminal(*EARLY, "--yes")
    asked = answering(monkeypatch, yes=False)
    outcome = terminal("embargo", "lift", SLUG, "--notice")
    assert asked == ["Write the notices?"]
    assert f"{SLUG} is public already" in outcome.out
    assert "would be public" not in outcome.out


def test_an_early_lift_stands_where_its_notices_cannot_be_written(
    run: Run, ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_holders(ws)
    with monkeypatch.context() as patch:
        patch.setattr(early_notice, "write_notice", full_disk)
        outcome = run(*EARLY, "--yes")
    assert (outcome.code, outcome.out.split("\t")[0]) == (6, SLUG)
    assert "The lift stands; its notices could not be written:\nerror disk: early" in outcome.err
    assert run("embargo", "lift", SLUG, "--notice", "--yes").code == 0
    assert len(recorded(ws)) == 2


def test_a_lift_that_waits_before_its_time_says_that_its_time_is_to_come(
    run: Run, ws: Workspace
) -> None:
    edit(ws, "61 interviews", "TK interviews")
    outcome = run(*EARLY, "--yes")
    assert "waits for a person; its time is 2026-12-02 05:01 UTC" in outcome.err


def test_an_early_lift_that_is_refused_asks_nobody(run: Run, ws: Workspace) -> None:
    two_holders(ws)
    run(*HOLD, "--yes")
    refused = run(*EARLY)
    assert refused.code == 5
    assert "held" in refused.err


@pytest.mark.parametrize("answer", ["no", "yes"])
@pytest.mark.parametrize("verb", ["change", "hold", "kill", "lift"])
def test_a_person_is_asked(
    terminal: Run, ws: Workspace, monkeypatch: pytest.MonkeyPatch, verb: str, answer: str
) -> None:
    two_holders(ws)
    asked = answering(monkeypatch, yes=answer == "yes")
    outcome = terminal(*VERBS[verb])
    assert len(asked) == 1
    assert "Notices for " in outcome.out
    assert (outcome.code, bool(recorded(ws))) == ((0, True) if answer == "yes" else (6, False))
    if answer == "no":
        assert outcome.out.count("Notices for ") == 1
        assert outcome.err == "Nothing was done.\n"


@pytest.mark.parametrize("verb", ["change", "hold", "kill", "lift"])
def test_others_than_a_person_was_asked_about_are_told_nothing(
    terminal: Run, ws: Workspace, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    """While somebody reads the question, somebody else shares, and another copy is taken back."""
    give(ws, LENA)
    answering(monkeypatch, yes=True)

    def agrees(_: str) -> bool:
        (ws.release_folder(SLUG) / "deliveries.jsonl").unlink()
        give(ws, OLD)
        return True

    monkeypatch.setattr(ask, "agrees", agrees)
    outcome = terminal(*VERBS[verb])
    assert outcome.code == 5
    assert outcome.err.startswith("error recipients-changed: the people who would be told are")
    assert recorded(ws) == []
    assert not [*ws.release_folder(SLUG).rglob("*.eml")]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("hold", SLUG), 2),
        (("hold", SLUG, "--reason", " "), 2),
        (("hold", SLUG, "--end", "--reason", "why"), 2),
        (("kill", SLUG), 2),
        (("kill", SLUG, "--reason", " "), 2),
        (("kill", "nothing", "--reason", "why"), 4),
        (("embargo", "change", SLUG, LATER), 2),
        (("embargo", "change", SLUG, "midnight on Friday", "--reason", "why"), 1),
        (("embargo", "change", SLUG, "12:01 a.m. EST Dec. 2, 2020", "--reason", "why"), 5),
        (("embargo", "change", "nothing", LATER, "--reason", "why"), 4),
        (("embargo", "break", SLUG, "--reason", "why"), 2),
        (("embargo", "break", SLUG, "--outlet", " ", "--reason", "why"), 2),
        (("embargo", "lift", "--notice"), 2),
        (("embargo", "lift", SLUG, "--yes"), 2),
        (("correct", SLUG, "--for", "everybody"), 2),
        (("correct", "nothing"), 4),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    run: Run, ws: Workspace, arguments: tuple[str, ...], code: int
) -> None:
    two_holders(ws)
    before = {it: it.read_bytes() for it in ws.root.rglob("*") if it.is_file()}
    outcome = run(*arguments)
    assert outcome.code == code, outcome
    assert outcome.err
    assert "Traceback" not in outcome.err
    after = {it: it.read_bytes() for it in ws.root.rglob("*") if it.is_file()}
    assert {
        it for it in after if before.get(it) != after[it] and ws.local not in it.parents
    } == set()


@pytest.mark.parametrize("verb", ["change", "hold", "kill", "correct"])
def test_another_machine_is_refused(run: Run, ws: Workspace, verb: str) -> None:
    two_holders(ws)
    unmake_desk(ws)
    outcome = run(*VERBS[verb], "--yes")
    assert outcome.code == 5
    assert "not-the-desk" in outcome.err


@pytest.mark.parametrize("verb", ["change", "hold", "kill", "lift", "correct"])
def test_a_damaged_record_tells_where_it_is(run: Run, ws: Workspace, verb: str) -> None:
    written(ws)
    (ws.release_folder(SLUG) / "deliveries.jsonl").write_text("{\n")
    outcome = run(*VERBS[verb], "--yes")
    assert outcome.code == 3, outcome
    assert f"releases/{SLUG}/deliveries.jsonl:1" in outcome.err


def test_a_correction_begun_elsewhere_says_nothing_of_who_holds_copies(
    run: Run, ws: Workspace
) -> None:
    unmake_desk(ws)
    begun = run("correct", SLUG)
    assert begun.code == 0
    assert "Nobody holds" not in begun.err
    assert f"Who holds copies of {SLUG} the desk knows" in begun.err


@pytest.mark.parametrize("verb", [HOLD, KILL])
def test_of_what_is_public_it_is_said_before_it_is_taken_down(
    run: Run, ws: Workspace, verb: tuple[str, ...]
) -> None:
    two_holders(ws)
    assert "It is public now" not in run(*verb).out
    run(*EARLY, "--yes")
    assert "It is public now: its files in out/public would be deleted." in run(*verb).out
    assert "It was public" in run(*verb, "--yes").err


def test_a_mended_text_that_is_not_approved_yet_is_named(run: Run, ws: Workspace) -> None:
    strict(ws, "approvals = 1")
    approve_as(ws)
    copied(ws, LENA, OLD)
    edit(ws, "61 interviews and", "16 interviews and")
    correction = written(ws)
    approve_as(ws, slug=correction)
    sent = run(*CORRECT, "--yes")
    assert sent.code == 0, sent
    assert f"At its time version 1 of {SLUG} goes out" in sent.err
    assert f"  hrnk-press approve {SLUG}\n" in sent.err
    assert run("embargo", "lift", SLUG, correction, "--early", "--reason", "x", "--yes").code == 0
    lacking = run("correct", SLUG, "--for", "page", "--yes")
    assert lacking.code == 5
    assert lacking.err.startswith(f"{SLUG} lacks approvals")
    assert f"approve {correction} --request" not in lacking.err


def test_the_page_of_what_is_held_is_refused_as_held(run: Run, ws: Workspace) -> None:
    copied(ws, LENA, OLD)
    written(ws)
    run(*HOLD, "--yes")
    refused = run("correct", SLUG, "--for", "page", "--yes")
    assert (refused.code, refused.err.split(":")[0]) == (5, "error held")


def test_a_correction_is_not_begun_where_the_record_is_damaged(run: Run, ws: Workspace) -> None:
    (ws.release_folder(SLUG) / "deliveries.jsonl").write_text("{\n")
    before = everything(ws)
    assert run("correct", SLUG).code == 3
    assert everything(ws) == before


def test_a_kill_goes_on_while_the_registry_is_being_edited(run: Run, ws: Workspace) -> None:
    two_holders(ws)
    run("embargo", "lift")  # the registry was read on this machine once
    ws.contacts_file.write_text("[people\n")
    outcome = run(*KILL, "--yes")
    assert outcome.code == 0, outcome
    assert {it["email"] for it in recorded(ws)} == {LENA, MAX, OLD}


def test_a_kill_goes_out_whatever_is_wrong_with_the_layout_and_the_logo(
    run: Run, ws: Workspace
) -> None:
    two_holders(ws)
    (ws.root / "templates").mkdir(exist_ok=True)
    (ws.root / "templates/release.html.j2").write_text("{% if %}")
    press = ws.press_file.read_text()
    ws.press_file.write_text(f'{press}\n[branding]\nlogo = "gone.png"\n')
    assert run(*KILL, "--yes").code == 0
    assert {it["email"] for it in recorded(ws)} == {LENA, MAX, OLD}


def test_a_name_that_would_break_a_header_changes_nothing(run: Run, ws: Workspace) -> None:
    two_holders(ws)
    press = ws.press_file.read_text()
    ws.press_file.write_text(press.replace('from_address = "press@riverwatch.example.org"\n', ""))
    outcome = run(*CHANGE, "--yes")
    assert outcome.code == 5, outcome
    assert recorded(ws) == []


def test_the_clock_of_a_second_notice_is_its_own(run: Run, ws: Workspace, monkeypatch: Any) -> None:
    four_holders(ws)
    run(*HOLD, "--yes")
    monkeypatch.setattr(clock, "now", lambda: NOW + MINUTE)
    run(*END, "--yes")
    assert [it["notice"] for it in recorded(ws)].count("hold-ended") == 3
    assert MIN in {it["email"] for it in recorded(ws)}
