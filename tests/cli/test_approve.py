"""`approve` and `today` as people and programs meet them."""

import json
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from hrnk_press.cli import output
from hrnk_press.cli.terminal import Paper
from hrnk_press.workspace.history import read_history
from hrnk_press.workspace.locate import Workspace
from tests.cli.conftest import Run
from tests.desk.approvals import strict
from tests.desk.conftest import edit

SLUG = "border-survey"
ALL = 'approvals = 1\nroles = ["Executive Director"]\npartners = true\nspeakers = true'
PHONE = ("--via", "phone", "--said-at", "2:10 p.m. CET Friday, Nov. 20, 2026")


@pytest.fixture
def ws(office_folder: Path) -> Workspace:
    return strict(Workspace(office_folder), ALL)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """As at a terminal of 80 columns without colour."""
    monkeypatch.setattr(output, "paper", lambda _: Paper(width=80, terminal=True))


def requests(ws: Workspace) -> dict[str, EmailMessage]:
    """The drafts that ask for approval, by the name of whom they are to."""
    folder = ws.release_folder(SLUG) / "out/requests"
    found = {}
    for path in sorted(folder.glob("*")):
        message = message_from_bytes(path.read_bytes(), policy=policy.default)
        assert isinstance(message, EmailMessage)
        found[str(message["To"])] = message
    return found


def text_of(message: EmailMessage) -> str:
    """The words of a draft, whose lines are not broken."""
    body = message.get_body(("plain",))
    assert body is not None
    return " ".join(str(body.get_content()).split())


def test_approve_data(ws: Workspace, run: Run) -> None:
    data = run("approve", SLUG, "--json").data
    assert [data[it] for it in ("slug", "version", "person", "scope", "embargo_utc")] == [
        SLUG,
        1,
        "ana-roos",
        "text",
        "2026-12-02T05:01:00Z",
    ]
    assert data["digest"] == run("show", SLUG, "--json").data["digest"]
    assert [it["scope"] for it in data["scopes"]] == ["text", "embargo"]
    assert [it["person"] for it in data["missing"]] == ["jun-seo", "mara-ilves"]


@pytest.mark.usefixtures("terminal")
def test_F11_the_time_of_a_call_is_echoed_in_every_zone(ws: Workspace, run: Run) -> None:  # noqa: N802
    outcome = run("approve", SLUG, "--as", "jun-seo", *PHONE)
    said = outcome.out.replace("\N{NO-BREAK SPACE}", " ")
    assert outcome.code == 0
    assert "Said by phone at 2:10 p.m. CET Friday, Nov. 20, 2026" in said
    assert "13:10 UTC · 8:10 a.m. New York · 22:10 Seoul" in said
    assert "Recorded by ana-roos" in said
    assert "Embargoed until 12:01 a.m. EST Wednesday, Dec. 2, 2026" in said


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_embargo_is_read_back_as_the_release_prints_it(
    ws: Workspace, run: Run, language: str
) -> None:
    edit(ws, 'place = "Geneva"', f'place = "Geneva"\nlanguage = "{language}"')
    assert run("embargo", "set", SLUG, "2:01 p.m. KST Wednesday, Dec. 2, 2026").code == 0
    printed = run("show", SLUG, "--json").data["embargo"]["lines"]["until"]
    assert f"  Embargoed until {printed}\n" in run("approve", SLUG).out


def test_whoever_approves_what_is_overdue_is_told(ws: Workspace, run: Run) -> None:
    assert "passed" not in run("approve", SLUG).err
    run("embargo", "set", SLUG, "2:01 p.m. KST Friday, Nov. 20, 2026")
    assert "warning: its embargo has passed, and it was not lifted" in run("approve", SLUG).err


@pytest.mark.parametrize("time", ["2:10 p.m.", "2:10 p.m. Nov. 20", "midnight", "yesterday", ""])
def test_a_time_that_is_not_one_is_asked_about(ws: Workspace, run: Run, time: str) -> None:
    outcome = run("approve", SLUG, "--as", "jun-seo", "--via", "phone", "--said-at", time)
    assert outcome.code in (1, 2)
    assert outcome.err
    assert read_history(ws, SLUG).events == ()


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--as", "jun-seo"), 2),
        (("--as", "nobody", *PHONE), 4),
        (("--via", "phone"), 2),
        (("--said-at", PHONE[3]), 2),
        (("--via", "telegraph", "--said-at", PHONE[3]), 2),
        (("--evidence", "letter.pdf"), 2),
        (("--as", "jun-seo", *PHONE, "--evidence", "no-such-file"), 4),
        (("--as", "jun-seo", *PHONE, "--evidence", "."), 3),
        (("--scope", "soul"), 2),
        (("--scope", "quote"), 5),
        (("--version", "0"), 2),
        (("--version", "3"), 4),
        (("--carry",), 2),
        (("--reason", "none"), 2),
        (("--carry", "--reason", "x", "--scope", "text"), 2),
        (("--carry", "--reason", "x"), 4),
        (("--request", "--as", "jun-seo"), 2),
        (("--request", "--withdraw"), 2),
        (("--withdraw",), 4),
    ],
)
def test_what_makes_no_sense_records_nothing(
    ws: Workspace, run: Run, options: tuple[str, ...], code: int
) -> None:
    outcome = run("approve", SLUG, *options)
    assert outcome.code == code, outcome.err
    assert outcome.err.strip()
    assert "Traceback" not in outcome.err
    assert read_history(ws, SLUG).events == ()
    assert run("approve", SLUG, *options, "--json").envelope["errors"] != []


def test_a_finished_message_without_approval_names_who_and_how(ws: Workspace, run: Run) -> None:
    outcome = run("export", SLUG, "--to", "eml", "--json")
    assert (outcome.code, outcome.envelope["status"]) == (5, "refused")
    assert {it["code"] for it in outcome.envelope["errors"]} == {"approval-missing"}
    assert all(it["hint"].startswith("hrnk-press approve") for it in outcome.envelope["errors"])
    assert not (ws.release_folder(SLUG) / "out").exists()


def test_show_check_and_export_say_what_changed_since(ws: Workspace, run: Run) -> None:
    run("approve", SLUG, "--as", "mara-ilves", *PHONE)
    edit(ws, "The two agree.", "The two disagree.")
    for command in (("show", SLUG), ("check", SLUG), ("export", SLUG, "--to", "eml")):
        outcome = run(*command)
        said = outcome.out + outcome.err
        assert "Mara Ilves" in said
        assert "The two agree." in said
        assert "The two disagree." in said


def test_each_request_is_to_one_person_with_the_exact_words(ws: Workspace, run: Run) -> None:
    run("approve", SLUG)
    outcome = run("approve", SLUG, "--request", "--json")
    assert outcome.code == 0
    assert [it["person"] for it in outcome.data["requests"]] == ["jun-seo", "mara-ilves"]
    drafts = requests(ws)
    assert list(drafts) == [
        "Jun Seo <media@han.example.org>",
        "Mara Ilves <press@riverwatch.example.org>",
    ]
    for message in drafts.values():
        assert (message["X-Unsent"], message["Date"], message["Cc"], message["Bcc"]) == ("1", None, None, None)  # fmt: skip
        assert "EMBARGOED until 12:01 a.m. EST Wednesday, Dec. 2, 2026" in message["Subject"]
        assert text_of(message).startswith("EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 2, 2026")
        assert "I approve version 1." in text_of(message)
    jun, mara = drafts.values()
    rendered = " ".join(run("render", SLUG).out.split())
    assert rendered in text_of(jun)
    assert "“The two agree.”" in text_of(mara)
    assert "61 interviews" not in text_of(mara), "who approves quotations is sent these alone"


def test_who_is_asked_for_two_reasons_gets_one_request_for_everything(
    ws: Workspace, run: Run
) -> None:
    hana = '[people.hana-ryu]\nname = "Hana Ryu"\nemail = "hana@han.example.org"\n'
    role = '[[people.hana-ryu.roles]]\ntitle = "Archivist"\norganization = "han-institute"\n'
    contacts = ws.contacts_file.read_text(encoding="utf-8")
    ws.contacts_file.write_text(f"{contacts}\n{hana}{role}", encoding="utf-8")
    edit(ws, 'speakers = ["mara-ilves"]', 'speakers = ["mara-ilves", "jun-seo"]')
    asked = run("approve", SLUG, "--request", "--json").data["requests"]
    (jun,) = [it for it in asked if it["person"] == "jun-seo"]
    assert jun["scopes"] == ["text", "quote", "embargo"]
    text = text_of(requests(ws)["Jun Seo <media@han.example.org>"])
    assert "the text, the quotations and the embargo" in " ".join(text.split())


def test_a_request_shows_the_difference_and_replaces_the_one_before(
    ws: Workspace, run: Run
) -> None:
    run("approve", SLUG, "--as", "jun-seo", *PHONE)
    run("approve", SLUG, "--request")
    edit(ws, "61 interviews", "62 interviews")
    run("approve", SLUG, "--request")
    message = requests(ws)["Jun Seo <media@han.example.org>"]
    assert "WHAT HAS CHANGED SINCE VERSION 1, WHICH YOU APPROVED" in text_of(message)
    assert "was: … survey draws on 61" in text_of(message) or "61 interviews" in text_of(message)
    names = [it.name for it in (ws.release_folder(SLUG) / "out/requests").iterdir()]
    assert all(".v2." in it for it in names)


def test_whoever_has_no_address_is_named_instead(ws: Workspace, run: Run) -> None:
    contacts = ws.contacts_file.read_text().replace('email = "media@han.example.org"\n', "")
    ws.contacts_file.write_text(contacts)
    data = run("approve", SLUG, "--request", "--json").data
    assert "Jun Seo" in {it["who"] for it in data["left"]}
    assert "jun-seo" not in {it["person"] for it in data["requests"]}


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(
    "how", [("--as", "jun-seo"), ("--via", "phone", "--said-at", "2026-11-21 09:00 UTC")]
)
def test_who_takes_back_for_somebody_else_is_told_how_to_take_back(
    ws: Workspace, run: Run, how: tuple[str, ...]
) -> None:
    outcome = run("approve", SLUG, "--withdraw", *how)
    assert outcome.code == 2
    assert f"approve {SLUG} --withdraw --as" in outcome.err
    assert f"approve {SLUG} --as" not in outcome.err


def test_hostile_words_reach_no_terminal(ws: Workspace, run: Run) -> None:
    run("approve", SLUG)
    edit(ws, "61 interviews", "61\x1b[2J interviews \u202e")
    for command in (("approve", SLUG), ("show", SLUG), ("today", "--now", "2026-12-01T05:00Z")):
        outcome = run(*command)
        assert "\x1b" not in outcome.out + outcome.err
        assert "\u202e" not in outcome.out + outcome.err


@pytest.mark.usefixtures("terminal")
def test_every_screen_fits_80_columns(ws: Workspace, run: Run) -> None:
    run("approve", SLUG, "--as", "jun-seo", *PHONE)
    edit(ws, "61 interviews", "62 interviews")
    for command in (
        ("approve", SLUG),
        ("approve", SLUG, "--request"),
        ("export", SLUG, "--to", "eml"),
        ("today", "--now", "2026-12-01T05:00Z"),
        ("approve", SLUG, "--withdraw"),
    ):
        outcome = run(*command)
        lines = (outcome.out + outcome.err).splitlines()
        paths = [it for it in lines if len(it) > 80 and "/" not in it]
        assert paths == [], command


def test_today_data(ws: Workspace, run: Run) -> None:
    data = run("today", "--now", "2026-12-01T05:00Z", "--json").data
    assert (data["person"], data["name"], data["overdue"]) == ("ana-roos", "Ana Roos", [])
    assert [(it["slug"], it["mine"], it["asked"]["who"]) for it in data["approvals"]] == [
        (SLUG, True, "Ana Roos"),
        (SLUG, False, "Jun Seo"),
        (SLUG, False, "Mara Ilves"),
    ]
    (near,) = data["lifts"]
    assert (near["slug"], near["approved"], near["unapproved"]) == (SLUG, None, 3)
    assert any("on duty" in it["text"] for it in data["questions"])


def test_today_asks_for_approvals_of_what_is_written_though_its_lift_is_far(
    ws: Workspace, run: Run
) -> None:
    asked = run("today", "--json").data["approvals"]
    assert {it["asked"]["who"] for it in asked} == {"Ana Roos", "Jun Seo", "Mara Ilves"}
    edit(ws, "61 interviews", "[NUMBER] interviews")
    assert run("today", "--json").data["approvals"] == []


def test_today_is_quiet_where_nothing_is_near(ws: Workspace, run: Run, terminal: Any) -> None:
    press = ws.press_file.read_text(encoding="utf-8")
    ws.press_file.write_text(press.replace(ALL, "approvals = 0"), encoding="utf-8")
    outcome = run("today")
    assert outcome.code == 0
    assert "Nothing needs you today." in outcome.out
    assert len(outcome.out.splitlines()) == 2


def test_today_names_what_is_overdue(ws: Workspace, run: Run) -> None:
    data = run("today", "--now", "2026-12-03T05:00Z", "--json").data
    assert data["overdue"] == [SLUG]


def test_today_shows_what_is_being_approved_though_its_lift_is_far(ws: Workspace, run: Run) -> None:
    run("approve", SLUG)
    assert {it["asked"]["who"] for it in run("today", "--json").data["approvals"]} == {
        "Jun Seo",
        "Mara Ilves",
    }


def test_today_in_a_pipe_has_one_thing_a_line(ws: Workspace, run: Run) -> None:
    lines = run("today", "--now", "2026-12-01T05:00Z").out.splitlines()
    assert [it.split("\t")[0] for it in lines][:3] == ["lift", "mine", "approval"]
    assert all(len(it.split("\t")) == 4 for it in lines)


def test_today_tells_what_cannot_be_read_beside_the_rest(ws: Workspace, run: Run) -> None:
    broken = ws.releases / "broken"
    broken.mkdir()
    (broken / "release.md").write_text("+++\nid =\n+++\n")
    outcome = run("today", "--now", "2026-12-01T05:00Z", "--json")
    assert (outcome.code, len(json.loads(outcome.out)["data"]["lifts"])) == (3, 1)


def test_a_moved_embargo_says_that_it_must_be_approved_anew(ws: Workspace, run: Run) -> None:
    moved = "12:02 a.m. EST Wednesday, Dec. 2, 2026"
    assert "still to approve" not in run("embargo", "set", SLUG, moved).err
    run("approve", SLUG)
    again = run("embargo", "set", SLUG, moved.replace("12:02", "12:03"))
    assert "has this one still to approve" in again.err
    assert (
        "still to approve" not in run("embargo", "set", SLUG, moved.replace("12:02", "12:03")).err
    )


def test_history_tells_who_approved_what_and_how(ws: Workspace, run: Run) -> None:
    run("approve", SLUG)
    run("approve", SLUG, "--as", "jun-seo", "--scope", "text", *PHONE)
    told = [line.split("\t") for line in run("history", SLUG).out.splitlines()]
    approved = [(who, how) for _, what, who, _, how in told if what == "approved"]
    assert approved == [
        ("ana-roos", "ana-roos: text"),
        ("ana-roos", "ana-roos: embargo"),
        ("ana-roos", "jun-seo: text, by phone"),
    ]


@pytest.mark.usefixtures("terminal")
def test_history_at_a_terminal_cuts_nothing(ws: Workspace, run: Run) -> None:
    run("approve", SLUG, "--as", "jun-seo", "--scope", "text", *PHONE)
    shown = run("history", SLUG).out
    assert "  jun-seo: text, by phone" in shown
    assert " UTC  approved" in shown
    assert "\N{HORIZONTAL ELLIPSIS}" not in shown


@pytest.mark.usefixtures("terminal")
def test_today_tells_of_many_blockers_the_first_and_how_many_more(ws: Workspace, run: Run) -> None:
    edit(ws, "61 interviews", "[ONE] [TWO] [THREE] [FOUR] [FIVE]")
    shown = run("today", "--now", "2026-12-01T05:00Z").out
    assert '"[THREE]" is a placeholder' in shown
    assert "[FOUR]" not in shown
    assert "and 2 more; see  hrnk-press embargo list" in shown


def test_what_was_said_in_person_was_said_in_a_meeting(ws: Workspace, run: Run) -> None:
    said = ("--via", "meeting", *PHONE[2:])
    shown = run("approve", SLUG, "--as", "jun-seo", *said).out
    assert "Said in a meeting at 2:10" in shown.replace("\xa0", " ")
    assert "jun-seo: text, in a meeting" in run("history", SLUG).out
    assert "in a meeting, recorded by ana-roos" in run("show", SLUG).out
    assert "in person is a meeting" in " ".join(run("approve", "--help").out.split())


def test_whoever_has_approved_last_is_told_what_comes_next(ws: Workspace, run: Run) -> None:
    for person in ("jun-seo", "mara-ilves"):
        run("approve", SLUG, "--as", person, *PHONE)
    told = run("approve", SLUG)
    assert told.err.endswith(f"approved it.\nNext:  hrnk-press export {SLUG} --to eml\n")


def test_an_approval_before_anybody_said_who_acts_says_whose_name_it_has(
    ws: Workspace, run: Run
) -> None:
    (ws.local / "me.toml").unlink()
    told = run("approve", SLUG)
    assert told.code == 0
    assert "is the user of this machine: nobody has said who acts here" in told.err
    assert "\n  hrnk-press me ID\n" in told.err
    assert "Next:" not in told.err
