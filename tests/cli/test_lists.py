"""Media lists: what an import finds, what suppression and acceptance do, what an erasure leaves."""

import json
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hrnk_press.desk.lists_import import list_import
from hrnk_press.errors import DiskFault
from hrnk_press.workspace.locate import Workspace
from tests.cli.conftest import Run, environment, real

HEADINGS = "email,name,outlet,beat,language,zone,standing_acceptance,notes"
LENA = "lena.vogt@kurier.example.org,Lena Vogt,Kurier,rights,de,Europe/Berlin,,"
MIN = "min@hangang.example.org,김민,한강일보,,ko,Asia/Seoul,2026-03-01,"


def listed(office: Path, name: str, *rows: str) -> Path:
    path = office / "lists" / f"{name}.csv"
    path.write_text("\n".join((HEADINGS, *rows, "")), encoding="utf-8")
    return path


def incoming(office: Path, text: str, encoding: str = "utf-8") -> str:
    path = office / "incoming.csv"
    path.write_bytes(text.encode(encoding))
    return str(path)


def test_a_file_becomes_a_list_that_only_its_owner_reads(run: Run, office_folder: Path) -> None:
    file = incoming(office_folder, f"{HEADINGS}\n{LENA}\n{MIN}\n")
    planned = run("lists", "import", file, "--into", "europe", "--json")
    assert planned.data["added"] == 2
    assert not planned.data["applied"]
    assert not (office_folder / "lists/europe.csv").exists()
    done = run("lists", "import", file, "--into", "europe", "--apply", "--json")
    assert done.data["applied"]
    path = office_folder / "lists/europe.csv"
    assert path.read_text(encoding="utf-8") == f"{HEADINGS}\n{LENA}\n{MIN}\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_headings_of_another_language_and_encoding_are_read(
    run: Run, office_folder: Path, encoding: str
) -> None:
    table = (
        "E-Mail;Vorname;Nachname;Redaktion;Geburtstag\nj@kurier.example.org;Jörg;Öst;Kurier;1980\n"
    )
    done = run(
        "lists",
        "import",
        incoming(office_folder, table, encoding),
        "--into",
        "de",
        "--apply",
        "--json",
    )
    assert done.data["unused_columns"] == ["Geburtstag"]
    assert "j@kurier.example.org,Jörg Öst,Kurier,," in (office_folder / "lists/de.csv").read_text()


def test_a_tool_s_own_headings_are_read(run: Run, office_folder: Path) -> None:
    table = "Email Address,First Name,Last Name\na@kurier.example.org,Ana,Roos\n"
    run("lists", "import", incoming(office_folder, table), "--into", "m", "--apply")
    assert "a@kurier.example.org,Ana Roos," in (office_folder / "lists/m.csv").read_text()


def test_every_fault_is_told_at_once_and_the_list_stays(run: Run, office_folder: Path) -> None:
    before = listed(office_folder, "europe", LENA).read_bytes()
    table = (
        "email,name,language,zone,standing_acceptance\n"
        '"a@one.example.org, b@one.example.org",Two,,,\n'
        'c@one.example.org,"Nils\nBcc: all@one.example.org",,,\n'
        'd@one.example.org,"=HYPERLINK(""x"")",,,\n'
        "e@one.example.org,Wrong,english,Europe/Nowhere,yes\n"
        "E@one.example.org,Again,,,\n"
        ",Nobody,,,\n"
        "press@,Broken,,,\n"
        "[email protected],Masked,,,\n"
    )
    refused = run(
        "lists", "import", incoming(office_folder, table), "--into", "europe", "--apply", "--json"
    )
    assert refused.code == 3
    assert [(it["code"], it["line"]) for it in refused.envelope["errors"]] == [
        ("two-addresses", 2),
        ("header-injection", 3),
        ("formula-cell", 5),
        ("bad-value", 6),
        ("bad-value", 6),
        ("no-day", 6),
        ("address-twice", 7),
        ("no-address", 8),
        ("bad-address", 9),
        ("masked-address", 10),
    ]
    assert (office_folder / "lists/europe.csv").read_bytes() == before


def test_what_is_known_is_completed_and_empty_cells_change_nothing(
    run: Run, office_folder: Path
) -> None:
    listed(office_folder, "europe", LENA, MIN)
    table = "email,name,outlet\nLENA.VOGT@kurier.example.org,Lena Vogt-Ost,\n"
    done = run(
        "lists", "import", incoming(office_folder, table), "--into", "europe", "--apply", "--json"
    )
    assert [done.data[it] for it in ("added", "changed", "unchanged")] == [0, 1, 0]
    rows = (office_folder / "lists/europe.csv").read_text(encoding="utf-8").splitlines()
    assert rows[1:] == [LENA.replace("Lena Vogt", "Lena Vogt-Ost"), MIN]


def test_a_list_that_is_changed_meanwhile_is_left_alone(
    office_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed(office_folder, "europe", LENA)
    ws = Workspace(office_folder)
    file = incoming(office_folder, f"{HEADINGS}\n{MIN}\n")
    with Path(file).open("rb") as source, list_import(ws, source, "f.csv", "europe") as plan:
        changed = listed(office_folder, "europe", LENA.replace("rights", "courts"))
        with pytest.raises(DiskFault) as raised:
            plan.apply(datetime(2026, 11, 22, tzinfo=UTC))
    assert raised.value.code == "changed-meanwhile"
    assert "courts" in changed.read_text()
    assert [it.name for it in (office_folder / "lists").iterdir()] == ["europe.csv"]


def test_a_list_edited_by_hand_is_examined_again(run: Run, office_folder: Path) -> None:
    path = listed(office_folder, "europe", LENA)
    assert run("lists", "check").code == 0
    path.write_text(path.read_text() + "no address here,Nils,,,,,,\n")
    checked = run("lists", "check", "--json")
    assert checked.code == 1
    assert [it["line"] for it in checked.data["lists"][0]["faults"]] == [3]
    assert run("lists", "export", "europe").code == 3


def test_columns_in_another_order_are_a_list_too(run: Run, office_folder: Path) -> None:
    (office_folder / "lists/own.csv").write_text("name;email\nNils Ost;n@one.example.org\n")
    exported = run("lists", "export", "own")
    assert exported.out == f"{HEADINGS}\nn@one.example.org,Nils Ost,,,,,,\n"


def test_who_unsubscribed_is_left_out_of_export_and_import(run: Run, office_folder: Path) -> None:
    listed(office_folder, "europe", LENA, MIN)
    table = (
        "uuid,email,name,status\n"
        "1,MIN@hangang.example.org,Kim,blocklisted\n"
        "2,lena.vogt@kurier.example.org,Lena,enabled\n"
    )
    noted = run("lists", "suppress", "--from", incoming(office_folder, table), "--apply", "--json")
    assert [noted.data[it] for it in ("added", "known", "subscribed", "total")] == [1, 0, 1, 1]
    assert run("lists", "export", "europe").out == f"{HEADINGS}\n{LENA}\n"
    file = incoming(office_folder, f"{HEADINGS}\n{MIN}\n")
    assert (
        run("lists", "import", file, "--into", "new", "--apply", "--json").data["suppressed"] == 1
    )
    assert stat.S_IMODE((office_folder / "lists/suppressed.csv").stat().st_mode) == 0o600


OPT_OUTS = (
    "Contact ID,First Name,Email,No Bulk Emails (User Opt Out),Do Not Email,On Hold\n"
    "1,Lena,lena.vogt@kurier.example.org,No,,No\n"
    "2,Min,min@hangang.example.org,Yes,,No\n"
    "3,Nils,nils.ost@tagblatt.example.org,No,,On Hold Bounce\n"
)


def test_a_column_that_is_ticked_says_who_opted_out(run: Run, office_folder: Path) -> None:
    file = incoming(office_folder, OPT_OUTS)
    path = office_folder / "lists/suppressed.csv"
    waiting = run("lists", "suppress", "--from", file)
    assert (waiting.code, path.exists()) == (6, False)
    assert "2 to be noted, 1 still subscribed, left as they are of 3" in waiting.out
    noted = run("lists", "suppress", "--from", file, "--apply", "--json")
    assert [noted.data[it] for it in ("added", "subscribed", "applied")] == [2, 1, True]
    assert noted.data["unused_columns"] == ["Contact ID"]
    assert "lena" not in path.read_text()
    assert "min@hangang.example.org,No Bulk Emails (User Opt Out)," in path.read_text()


def test_a_tick_that_is_neither_yes_nor_no_is_a_fault(run: Run, office_folder: Path) -> None:
    file = incoming(office_folder, "email,Unsubscribed\na@one.example.org,perhaps\n")
    for command in (("suppress", "--from", file), ("import", file, "--into", "fresh")):
        refused = run("lists", *command, "--apply", "--json")
        assert [it["code"] for it in refused.envelope["errors"]] == ["unknown-state"]
    assert not (office_folder / "lists/suppressed.csv").exists()
    assert not (office_folder / "lists/fresh.csv").exists()


def test_a_file_that_does_not_say_who_is_meant_is_counted_before_all_are_noted(
    run: Run, office_folder: Path
) -> None:
    file = incoming(office_folder, "email,phone\na@one.example.org,1\nb@one.example.org,2\n")
    waiting = run("lists", "suppress", "--from", file)
    assert waiting.code == 6
    assert "2 to be noted of 2 in incoming.csv; 2 in all" in waiting.out
    assert "everybody in it is meant" in waiting.out
    assert not (office_folder / "lists/suppressed.csv").exists()


@pytest.mark.parametrize("state", ["status", "Member status", "Unsubscribed"])
def test_who_unsubscribed_comes_onto_no_list_by_an_import(
    run: Run, office_folder: Path, state: str
) -> None:
    listed(office_folder, "europe", MIN)
    gone = "Yes" if state == "Unsubscribed" else "Cleaned"
    here = "" if state == "Unsubscribed" else "subscribed"
    file = incoming(
        office_folder,
        f"email,name,{state}\nMin@hangang.example.org,,{gone}\nz@one.example.org,Zoe,{gone}\n"
        f"{LENA.split(',')[0]},Lena Vogt,{here}\n",
    )
    waiting = run("lists", "import", file, "--into", "fresh")
    assert (waiting.code, waiting.out) == (
        6,
        "fresh: 1 new, 2 left out, for the file says they are not to be written to\n",
    )
    assert not (office_folder / "lists/suppressed.csv").exists()
    done = run("lists", "import", file, "--into", "fresh", "--apply", "--json")
    assert (done.code, done.data["unsubscribed"], done.data["unused_columns"]) == (0, 2, [])
    assert "z@" not in (office_folder / "lists/fresh.csv").read_text()
    assert run("lists", "export", "europe").out == f"{HEADINGS}\n"


def test_an_import_counts_the_people_of_its_file_alone(run: Run, office_folder: Path) -> None:
    listed(office_folder, "europe", LENA, MIN)
    file = incoming(
        office_folder, f"email,name\n{LENA.split(',')[0]},Lena Vogt\nn@one.example.org,N\n"
    )
    counted = run("lists", "import", file, "--into", "europe", "--apply")
    assert counted.out == "europe: 1 new, 1 as they are\n"


def test_an_unknown_state_of_a_subscriber_is_a_fault(run: Run, office_folder: Path) -> None:
    table = "email,status\na@one.example.org,snoozed\n"
    refused = run("lists", "suppress", "--from", incoming(office_folder, table), "--json")
    assert [it["code"] for it in refused.envelope["errors"]] == ["unknown-state"]
    assert not (office_folder / "lists/suppressed.csv").exists()


def test_who_unsubscribed_is_noted_whatever_else_a_tool_s_file_says(
    run: Run, office_folder: Path
) -> None:
    """A name of a dash, a language in words, one person in two of the tool's lists: no reason to go on writing."""
    table = (
        "email,name,language,timezone,status\n"
        "lena.vogt@kurier.example.org,-,German,Berlin,enabled\n"
        'LENA.VOGT@kurier.example.org,"=x",de_DE,,blocklisted\n'
        "min@hangang.example.org,@min,,,enabled\n"
        "min@hangang.example.org,Min,,,enabled\n"
    )
    file = incoming(office_folder, table)
    noted = run("lists", "suppress", "--from", file, "--apply", "--json")
    assert (noted.code, noted.data["added"], noted.data["subscribed"]) == (0, 1, 1)
    listed(office_folder, "europe", LENA, MIN)
    assert run("lists", "export", "europe").out.count("@") == 1
    assert run("lists", "suppress", "--from", incoming(office_folder, "email\nnobody\n")).code == 3


def test_a_suppression_list_that_cannot_be_read_stops_every_export(
    run: Run, office_folder: Path
) -> None:
    listed(office_folder, "europe", LENA)
    (office_folder / "lists/suppressed.csv").write_text("address\nsomebody\n")
    assert run("lists", "export", "europe").code == 3


def test_a_suppression_list_of_many_megabytes_is_added_to(run: Run, office_folder: Path) -> None:
    row = "reader{}@example.org,unsubscribed a long time ago,2026-01-01,subscribers.csv\n"
    rows = "".join(map(row.format, range(75_000)))
    path = office_folder / "lists/suppressed.csv"
    path.write_text(f"address,reason,since,source\n{rows}")
    assert path.stat().st_size > 5_000_000
    noted = run("lists", "suppress", "one.more@example.org", "--json")
    assert (noted.code, noted.data["total"]) == (0, 75_001)


def test_one_address_in_large_and_small_letters_is_noted_once(run: Run) -> None:
    noted = run("lists", "suppress", "Nils@tagblatt.example.org", "nils@tagblatt.example.org")
    assert noted.out == "1 noted; 1 in all are not written to\n"


@pytest.mark.parametrize("line", ["{}", '{"email": 5}', '{"outlet": "Kurier", "since": 1}'])
@pytest.mark.parametrize("name", ["acceptances", "breaks"])
def test_a_record_of_other_keys_is_named_with_its_line(
    run: Run, office_folder: Path, name: str, line: str
) -> None:
    listed(office_folder, "europe", LENA)
    (office_folder / ".hrnk-press/desk").touch()
    (office_folder / f"lists/{name}.jsonl").write_text(f"{line}\n")
    refused = run("share", "border-survey", "--list", "europe", "--json")
    assert refused.code == 3
    assert [(it["code"], it["file"], it["line"]) for it in refused.envelope["errors"]] == [
        ("bad-record", f"lists/{name}.jsonl", 1)
    ]


def test_an_acceptance_is_recorded_with_day_and_evidence(run: Run, office_folder: Path) -> None:
    listed(office_folder, "europe", LENA)
    reply = office_folder / "reply.eml"
    reply.write_text("Yes, we hold it.")
    who = "Lena.Vogt@kurier.example.org"
    one = run(
        "lists", "accept", who, "--release", "border-survey", "--evidence", str(reply), "--json"
    )
    assert one.data["until"] == "2026-12-02T05:01:00Z"
    assert (
        office_folder / "lists/evidence" / one.data["evidence"]
    ).read_text() == "Yes, we hold it."
    every = run("lists", "accept", who, "--standing", "--on", "2026-11-20", "--json")
    assert every.data["lists"] == ["europe"]
    assert "2026-11-20" in (office_folder / "lists/europe.csv").read_text()
    run("lists", "accept", who, "--standing", "--withdraw")
    assert (office_folder / "lists/europe.csv").read_text() == f"{HEADINGS}\n{LENA}\n"
    lines = (office_folder / "lists/acceptances.jsonl").read_text().splitlines()
    assert [json.loads(it)["withdrawn"] for it in lines] == [False, False, True]


def test_an_acceptance_of_somebody_suppressed_says_that_no_copy_goes_there(
    run: Run, office_folder: Path
) -> None:
    listed(office_folder, "europe", LENA)
    who = LENA.split(",")[0]
    run("lists", "suppress", who)
    told = run("lists", "accept", who, "--standing")
    assert f"{who}: suppressed, so that no copy goes there." in " ".join(told.err.split())
    assert run("lists", "accept", who, "--standing", "--json").data["suppressed"] == [who]


def test_nobody_unknown_accepts_anything(run: Run, office_folder: Path) -> None:
    listed(office_folder, "europe", LENA)
    refused = run("lists", "accept", "lena@kurier.example.org", "--standing")
    assert refused.code == 4
    assert not (office_folder / "lists/acceptances.jsonl").exists()


def test_two_lists_that_differ_are_a_question(run: Run, office_folder: Path) -> None:
    listed(office_folder, "one", LENA, MIN)
    listed(office_folder, "two", LENA.replace("Kurier", "Tagblatt"))
    asked = run("lists", "merge", "one", "two", "--into", "both", "--json")
    assert asked.code == 1
    assert [(it["code"], it["file"], it["line"]) for it in asked.envelope["errors"]] == [
        ("lists-differ", "lists/two.csv", 2)
    ]
    assert not (office_folder / "lists/both.csv").exists()
    merging = ("lists", "merge", "one", "two", "--into", "both", "--prefer", "two")
    waiting = run(*merging)
    assert (waiting.code, waiting.out) == (6, "both: 2 people, 1 of them from two lists\n")
    assert not (office_folder / "lists/both.csv").exists()
    assert run(*merging, "--apply").code == 0
    rows = (office_folder / "lists/both.csv").read_text(encoding="utf-8").splitlines()
    assert rows[1:] == [LENA.replace("Kurier", "Tagblatt"), MIN]


def test_an_erasure_takes_everything_but_what_it_names(run: Run, office_folder: Path) -> None:
    who = "lena.vogt@kurier.example.org"
    listed(office_folder, "europe", LENA, MIN)
    reply = office_folder / "reply.eml"
    reply.write_text("Yes.")
    run("lists", "accept", who, "--release", "border-survey", "--evidence", str(reply))
    line = {"email": who, "release": "x", "copy": "notice"}
    record = office_folder / "releases/border-survey/deliveries.jsonl"
    record.write_text(json.dumps(line) + "\n")
    waiting = run("lists", "erase", who, "--json")
    assert (waiting.code, waiting.data["applied"]) == (6, False)
    assert who in (office_folder / "lists/europe.csv").read_text()
    erased = run("lists", "erase", who, "--apply", "--json").data
    assert erased["lists"] == ["europe"]
    assert erased["acceptances"] == 1
    holding = [it["where"] for it in erased["kept"]]
    assert holding == ["lists/suppressed.csv", "releases/border-survey/deliveries.jsonl"]
    left = b"".join(it.read_bytes() for it in (office_folder / "lists").rglob("*") if it.is_file())
    assert who.encode() not in left
    assert b"Yes." not in left
    assert b"sha256:" in left
    again = run(
        "lists", "import", incoming(office_folder, f"{HEADINGS}\n{LENA}\n"), "--into", "new"
    )
    assert "1 left out" in again.out


def test_an_erasure_takes_who_was_asked_and_given_nothing(run: Run, office_folder: Path) -> None:
    who = LENA.split(",")[0]
    listed(office_folder, "europe", LENA, MIN)
    (office_folder / ".hrnk-press/desk").touch()
    asking = ("share", "border-survey", "--list", "europe", "--request")
    assert run(*asking, "--yes").code == 0
    erased = run("lists", "erase", who, "--apply", "--json").data
    assert erased["deliveries"] == 1
    record = office_folder / "releases/border-survey/deliveries.jsonl"
    assert who not in record.read_text()
    assert [it["where"] for it in erased["kept"]][1:] == [
        str(it.relative_to(office_folder))
        for it in (office_folder / "releases/border-survey/out").rglob(f"*{who}*")
    ]


def test_an_erasure_leaves_the_address_in_no_file_name_of_a_record(
    run: Run, office_folder: Path
) -> None:
    who = LENA.split(",")[0]
    listed(office_folder, "europe", LENA)
    release = office_folder / "releases/border-survey"
    (release / "deliveries.jsonl").write_text(
        json.dumps(
            {
                "by": "mara-ilves",
                "list": "europe",
                "to": ["eml"],
                "email": who,
                "release": "x",
                "copy": "notice",
                "file": f"copies/v2/{who}-V2-89AB.eml",
            }
        )
        + "\n"
    )
    (office_folder / ".hrnk-press/desk").touch()
    assert run("kill", "border-survey", "--reason", "withdrawn", "--yes").code == 0
    erased = run("lists", "erase", who, "--apply", "--json").data
    assert erased["deliveries"] == 1
    assert who not in (release / "deliveries.jsonl").read_text()


def test_nobody_of_an_address_is_erased(run: Run, office_folder: Path) -> None:
    listed(office_folder, "europe", LENA)
    mistyped = run("lists", "erase", "lena.vogd@kurier.example.org", "--apply")
    assert mistyped.code == 4
    assert "Is it lena.vogt@kurier.example.org?" in mistyped.err
    assert not (office_folder / "lists/suppressed.csv").exists()


def test_an_erasure_that_was_stopped_takes_the_evidence_when_it_is_done_again(
    run: Run, office_folder: Path
) -> None:
    who = "lena.vogt@kurier.example.org"
    listed(office_folder, "europe", LENA)
    reply = office_folder / "reply.eml"
    reply.write_text("Yes.")
    run("lists", "accept", who, "--release", "border-survey", "--evidence", str(reply))
    (kept,) = (office_folder / "lists/evidence").iterdir()
    elsewhere = kept.rename(office_folder / "elsewhere")
    kept.mkdir()  # what cannot be deleted like a file
    assert run("lists", "erase", who, "--apply").code == 74
    kept.rmdir()
    elsewhere.rename(kept)
    assert run("lists", "erase", who, "--apply").code == 0
    assert not kept.exists()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux for its peak")
def test_two_hundred_thousand_rows_take_no_more_memory_than_two_thousand(
    office_folder: Path,
) -> None:
    peaks = [peak(office_folder, rows) for rows in (2_000, 200_000)]
    assert peaks[1] - peaks[0] < 16_000_000


def peak(office: Path, rows: int) -> int:
    """The most memory that importing so many rows took, in bytes."""
    lines = (f"j{it}@paper-{it % 977}.example.org,Name {it},,,en,,,\n" for it in range(rows))
    (office / "many.csv").write_text(f"{HEADINGS}\n{''.join(lines)}")
    script = (
        "import sys; from hrnk_press.cli.app import run; code = run(sys.argv[1:]);"
        "print(*(it for it in open('/proc/self/status') if it.startswith('VmHWM'))); sys.exit(code)"
    )
    asked = ["lists", "import", "many.csv", "--into", f"many-{rows}", "--apply"]
    done = subprocess.run(
        [sys.executable, "-c", script, *asked],
        cwd=office,
        env=environment(office),
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"{rows:,} new" in done.stdout
    return int(done.stdout.split()[-2]) * 1024


def test_standard_input_is_read_too(office_folder: Path) -> None:
    done = real(
        office_folder,
        "lists",
        "import",
        "-",
        "--into",
        "piped",
        "--apply",
        stdin=f"{HEADINGS}\n{LENA}\n",
    )
    assert done.code == 0, done.err
    assert (office_folder / "lists/piped.csv").read_text() == f"{HEADINGS}\n{LENA}\n"


def test_a_full_disk_leaves_the_list(office_folder: Path) -> None:
    path = listed(office_folder, "europe", LENA)
    before = path.read_bytes()
    rows = "".join(f"j{it}@paper.example.org,Name,,,,,,\n" for it in range(5000))
    (office_folder / "many.csv").write_text(f"{HEADINGS}\n{rows}")
    script = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000));"
        "from hrnk_press.cli.app import run; sys.exit(run(sys.argv[1:]))"
    )
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            script,
            "lists",
            "import",
            "many.csv",
            "--into",
            "europe",
            "--apply",
        ],
        cwd=office_folder,
        env=environment(office_folder),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 74, done.stderr
    assert path.read_bytes() == before
    assert [it.name for it in (office_folder / "lists").iterdir()] == ["europe.csv"]
