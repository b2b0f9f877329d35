"""`share` on the command line: what is shown before it is confirmed, what after, and where it is refused."""

import json
import os
import sys
from pathlib import Path

import pexpect
import pytest

from hrnk_press.cli import output
from hrnk_press.cli.terminal import Paper
from tests.cli.conftest import Run, environment, real
from tests.cli.test_screens import DUTY, assert_golden

LIST = """\
email,name,outlet,beat,language,zone,standing_acceptance,notes
lena.vogt@kurier.example.org,Lena Vogt,Kurier,rights,de,Europe/Berlin,2026-01-01,
min@hangang.example.org,김민,한강일보,,ko,Asia/Seoul,,
max@tag.example.org,Max,Tag,,,,2026-02-02,
ali@nahar.example.org,علي,النهار,,ar,America/Los_Angeles,2026-03-03,
"""
SHARE = ("share", "border-survey", "--list", "europe")


@pytest.fixture(autouse=True)
def desk(run: Run, office_folder: Path) -> None:
    """The office is the desk, has a list and somebody on duty."""
    (office_folder / "lists/europe.csv").write_text(LIST, encoding="utf-8")
    gone = "address,reason,since,source\nmax@tag.example.org,asked,2026-01-01,\n"
    (office_folder / "lists/suppressed.csv").write_text(gone)
    with (office_folder / "press.toml").open("a") as press:
        press.write(DUTY)
    run("me", "mara-ilves", "--desk")


@pytest.fixture
def terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command as at a terminal of 80 columns without colour."""
    monkeypatch.setattr(output, "paper", lambda _: Paper(width=80, terminal=True))
    return run


def test_before_it_is_confirmed(terminal: Run, office_folder: Path) -> None:
    outcome = terminal(*SHARE)
    assert_golden("share-plan", outcome, office_folder)
    assert outcome.code == 6
    assert not (office_folder / "releases/border-survey/out").exists()


def test_after_it_was_confirmed(terminal: Run, office_folder: Path) -> None:
    assert_golden("share", terminal(*SHARE, "--yes"), office_folder)
    assert_golden("share-again", terminal(*SHARE, "--yes"), office_folder)


def test_an_export_says_who_is_left_out_in_the_words_of_a_share(
    run: Run, office_folder: Path
) -> None:
    run(*SHARE, "--yes")
    source = office_folder / "releases/border-survey/release.md"
    source.write_text(source.read_text().replace("61 interviews", "60 interviews"))
    shared = run(*SHARE).out.splitlines()
    handed = run("export", *SHARE[1:], "--to", "mbox").out.splitlines()
    assert "of them 2 hold an earlier version: their messages say what changed" in handed
    table = run("export", *SHARE[1:], "--to", "csv", "mbox").out.splitlines()
    assert any(it.endswith("a share tells what changed, and csv here not") for it in table)
    left_out = [
        [it.partition(" (")[0] for it in told if it.startswith("left out")]
        for told in (shared, handed)
    ]
    assert len(left_out[0]) == 2
    assert left_out[0] == left_out[1]


def test_a_revised_copy(terminal: Run, office_folder: Path) -> None:
    terminal(*SHARE, "--yes")
    path = office_folder / "releases/border-survey/release.md"
    path.write_text(path.read_text().replace("61 interviews", "60 interviews"))
    assert_golden("share-revised", terminal(*SHARE, "--yes"), office_folder)


def test_letters_that_ask(terminal: Run, office_folder: Path) -> None:
    assert_golden("share-request", terminal(*SHARE, "--request", "--yes"), office_folder)


def test_refused(terminal: Run, office_folder: Path) -> None:
    outcome = terminal(*SHARE, "--to", "min@hangang.example.org", "--yes")
    assert_golden("share-refused", outcome, office_folder)


def test_refused_for_errors(terminal: Run, office_folder: Path) -> None:
    path = office_folder / "releases/border-survey/release.md"
    path.write_text(path.read_text().replace("61 interviews", "[NUMBER] interviews"))
    outcome = terminal(*SHARE, "--yes")
    assert_golden("share-errors", outcome, office_folder)


def test_help(terminal: Run, office_folder: Path) -> None:
    assert_golden("help-share", terminal("share", "--help"), office_folder)


def test_in_a_pipe(run: Run, office_folder: Path) -> None:
    assert_golden("share-pipe", run(*SHARE), office_folder, columns=None)


def test_json_has_the_keys_of_the_contract(run: Run) -> None:
    waiting = run(*SHARE, "--json")
    assert (waiting.code, waiting.envelope["status"]) == (6, "waiting")
    assert waiting.data["written"] is False
    done = run(*SHARE, "--yes", "--json")
    assert done.err == ""
    assert {key: done.data[key] for key in ("slug", "version", "copies")} == {
        "slug": "border-survey",
        "version": 1,
        "copies": 2,
    }
    assert [it["email"] for it in done.data["recipients"]] == [
        "lena.vogt@kurier.example.org",
        "ali@nahar.example.org",
    ]
    assert all(Path(it["path"]).is_file() for it in done.data["recipients"])
    assert {it["email"]: it["reason"] for it in done.data["left_out"]} == {
        "min@hangang.example.org": "not-accepted",
        "max@tag.example.org": "suppressed",
    }


def test_a_name_that_would_break_the_screen_is_shown_harmless(
    run: Run, office_folder: Path
) -> None:
    path = office_folder / "lists/europe.csv"
    path.write_text(LIST.replace("Lena Vogt", "Lena \u202eVogt"), encoding="utf-8")
    assert "\u202e" not in run(*SHARE).out


def test_at_a_terminal_it_asks_and_no_writes_nothing(office_folder: Path) -> None:
    env = {**environment(office_folder), "TERM": "xterm", "COLUMNS": "80"}
    later = office_folder / "releases/border-survey/release.md"
    far = later.read_text().replace("2026-12-02T0", "2090-12-02T0")
    later.write_text(far)
    for answer, code in (("n", 6), ("y", 0)):
        child = pexpect.spawn(
            sys.executable,
            ["-m", "hrnk_press", *SHARE],
            env={**os.environ, **env},  # type: ignore[arg-type]
            cwd=str(office_folder),
            encoding="utf-8",
            dimensions=(40, 80),
            timeout=60,
        )
        child.expect("Write 2 copies")
        child.send(f"{answer}\r")
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == code
        written = list(office_folder.glob("releases/border-survey/out/copies/v1/*.eml"))
        assert len(written) == (0 if code else 2)


def test_two_programs_at_once_share_once(office_folder: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    path = office_folder / "releases/border-survey/release.md"
    path.write_text(path.read_text().replace("2026-12-02T0", "2090-12-02T0"))
    with ThreadPoolExecutor(3) as pool:
        done = list(pool.map(lambda _: real(office_folder, *SHARE, "--yes"), range(3)))
    assert [it.code for it in done] == [0, 0, 0]
    record = office_folder / "releases/border-survey/deliveries.jsonl"
    assert [json.loads(it)["email"] for it in record.read_text().splitlines()] == [
        "lena.vogt@kurier.example.org",
        "ali@nahar.example.org",
    ]
