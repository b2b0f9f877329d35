"""`new`: in a pipe it never asks, at a terminal it asks for what is missing."""

import re
import sys
from pathlib import Path
from uuid import UUID

import pexpect
import pytest

from hrnk_press.desk.draft import TEMPLATES
from tests.cli.conftest import Run, environment, real

DOWN, ENTER, SPACE = "\x1b[B", "\r", " "


def release(office: Path, slug: str) -> str:
    return (office / "releases" / slug / "release.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_template_makes_a_draft_that_check_holds_back(
    run: Run, office_folder: Path, template: str
) -> None:
    more = ("--corrects", "border-survey") if template == "correction" else ()
    made = run("new", "Something New", "--template", template, *more, "--json")
    assert made.code == 0
    assert set(made.data) >= {"slug", "id", "path"}
    assert made.data["slug"] == "something-new"
    assert Path(made.data["path"]) == office_folder / "releases/something-new/release.md"
    assert f'id = "{UUID(made.data["id"])}"' in release(office_folder, "something-new")
    assert run("show", "something-new").code == 0
    assert run("check", "something-new").code == 1
    assert run("export", "something-new", "--to", "text").code == 5


def test_what_is_given_stands_in_the_draft(run: Run, office_folder: Path) -> None:
    outcome = run(
        *("new", "Two Appeal", "--template", "joint-release", "--slug", "appeal"),
        *("--org", "han-institute", "river-watch", "--contact", "jun-seo", "mara-ilves"),
        *("--embargo", "12:01 a.m. EST Wednesday, Dec. 2, 2026", "--place", "Seoul"),
    )
    assert outcome.code == 0
    assert "Embargoed until 12:01 a.m. EST Wednesday, Dec. 2, 2026" in outcome.err
    assert "05:01 UTC · 14:01 Seoul" in outcome.err.replace("\N{NO-BREAK SPACE}", " ")
    text = release(office_folder, "appeal")
    assert text.index('"han-institute"') < text.index('"river-watch"')
    assert text.index('"jun-seo"') < text.index('"mara-ilves"')
    for line in ('place = "Seoul"', "date = 2026-12-02", "utc = 2026-12-02T05:01:00Z"):
        assert line in text


def test_a_correction_tells_whose_embargo_it_has(run: Run) -> None:
    line = ("new", "Correction: 61", "--template", "correction", "--corrects", "border-survey")
    told = run(*line).err
    assert "Embargoed until 12:01 a.m. EST Wednesday, Dec. 2, 2026" in told
    assert "This is the embargo of border-survey" in told


def test_a_headline_may_follow_a_list(run: Run, office_folder: Path) -> None:
    run("new", "--template", "statement", "--org", "river-watch", "A Statement on Camps")
    assert 'headline = "A Statement on Camps"' in release(office_folder, "a-statement-on-camps")


def test_a_slug_that_is_taken(run: Run, office_folder: Path) -> None:
    line = ("new", "Border Survey", "--template", "statement", "--json")
    assert run(*line).data["slug"] == "border-survey-2"
    before = release(office_folder, "border-survey")
    taken = run(*line, "--slug", "border-survey")
    assert taken.code == 5
    assert release(office_folder, "border-survey") == before


def test_like_an_earlier_release(run: Run, office_folder: Path) -> None:
    made = run("new", "Second Survey", "--like", "border-survey", "--json").data
    text = release(office_folder, "second-survey")
    assert 'headline = "Second Survey"' in text
    assert "[embargo]" in text  # its words are still under embargo
    assert made["id"] in text
    assert "We asked people what they saw" in text


ANNOUNCEMENT = """\
River Watch Counts the Camps

October 29, 2014

GENEVA, October 29, 2014 - River Watch has counted the camps again.

There are six of them.

Contact: Mara Ilves, press@riverwatch.example.org
"""


def test_from_an_older_announcement(run: Run, office_folder: Path, tmp_path: Path) -> None:
    source = tmp_path / "old.txt"
    source.write_text(ANNOUNCEMENT)
    made = run("new", "--from", str(source), "--json")
    assert made.code == 0
    assert made.data["slug"] == "river-watch-counts-the-camps"
    text = release(office_folder, made.data["slug"])
    assert "date = 2014-10-29" in text
    assert "There are six of them." in text


PAGE = """<html lang="en"><body><nav><a href="/">Home</a></nav><h1>River Watch Counts the Camps</h1>
<p class="subtitle">Six of them along a river</p>
<p>GENEVA, October 29, 2014 - River Watch has counted <a href="https://example.org/camps">the camps</a>.</p>
<p>Contact: Elena Ost, elena@example.org</p></body></html>
"""


def test_from_a_page(run: Run, office_folder: Path, tmp_path: Path) -> None:
    source = tmp_path / "old.html"
    source.write_text(PAGE)
    made = run("new", "--from", str(source))
    text = release(office_folder, "river-watch-counts-the-camps")
    assert 'subheadline = "Six of them along a river"' in text
    assert "[the camps](https://example.org/camps)" in text
    assert "Contact: Elena Ost, elena@example.org" in text
    assert "archived" not in text
    assert "nobody in contacts.toml is named Elena Ost" in made.err
    assert "Left out of what surrounds the announcement: 1 word" in made.err


def drafted_from(run: Run, office: Path, tmp_path: Path, above: str, *more: str) -> tuple[str, str]:
    """The draft's text and what was said of it, of an announcement below those lines."""
    source = tmp_path / "old.txt"
    source.write_text(f"{above}\n\n{ANNOUNCEMENT}")
    made = run("new", "--from", str(source), *more)
    assert made.code == 0
    return release(office, "river-watch-counts-the-camps"), made.err


def test_an_embargo_that_has_passed_stays_in_the_text_of_a_draft_and_blocks(
    run: Run, office_folder: Path, tmp_path: Path
) -> None:
    line = "EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 19, 2018"
    text, said = drafted_from(run, office_folder, tmp_path, line)
    assert "\n[embargo]" not in text
    assert line in text
    assert "the text names an embargo, and the draft has none" in said
    assert "embargo-missing" in run("check", "river-watch-counts-the-camps").out


def test_an_embargo_that_has_passed_stays_from_below_the_end_mark_too(
    run: Run, office_folder: Path, tmp_path: Path
) -> None:
    line = "EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 19, 2018"
    source = tmp_path / "old.txt"
    source.write_text(f"{ANNOUNCEMENT}\n\n###\n\n{line}\n")
    assert run("new", "--from", str(source), "--slug", "court").code == 0
    assert line in release(office_folder, "court")
    assert "embargo-missing" in run("check", "court").out


@pytest.mark.parametrize(
    "line",
    [
        "EMBARGOED UNTIL 10:00 CET, 10 December 2030",
        "Gesperrt bis 10. Dezember 2030, 10 Uhr MEZ",
        "Sous embargo jusqu'au 10 décembre 2030 à 10 h (heure de Paris)",
        "Bajo embargo hasta el 10 de diciembre de 2030 a las 10:00, hora de Madrid",
    ],
)
def test_an_embargo_that_is_still_to_come_is_that_of_the_draft(
    run: Run, office_folder: Path, tmp_path: Path, line: str
) -> None:
    text, said = drafted_from(run, office_folder, tmp_path, line)
    assert "\n[embargo]\nuntil = 2030-12-10T10:00:00\nzone = " in text
    assert "\nutc = 2030-12-10T09:00:00Z\n" in text
    assert "2030" not in text.split("+++")[2]
    assert "This is the embargo that the text names, in line 1." in said
    assert "embargo-set" in run("history", "river-watch-counts-the-camps").out


def test_an_embargo_line_that_is_not_that_of_the_draft_stays_in_its_text(
    run: Run, office_folder: Path, tmp_path: Path
) -> None:
    line = "EMBARGOED UNTIL 10:00 CET, 10 December 2030"
    asked = "--embargo", "10:00 CET, 11 December 2030"
    text, said = drafted_from(run, office_folder, tmp_path, line, *asked)
    assert "until = 2030-12-11T10:00:00" in text
    assert line in text.split("+++")[2]
    assert "the text names another embargo than the draft has" in said


@pytest.mark.parametrize(
    "line",
    [
        "Under strict embargo until Thursday",
        "Gesperrt bis 10. Dezember 2030, 18 Uhr",
        "Sperrvermerk: 10. Dezember 2018, 18 Uhr MEZ",
        "Nicht zur Veröffentlichung vor dem 10. Dezember 2018, 18 Uhr MEZ",
        "Veröffentlichung erst ab 10. Dezember 2030, 18 Uhr",
        "Diffusion interdite avant le 10 décembre 2018 à 10 h (heure de Paris)",
        "Prohibida su difusión hasta el 10 de diciembre de 2018 a las 10:00, hora de Madrid",
        "Publicación autorizada a partir del 10 de diciembre de 2018 a las 10:00, hora de Madrid",
        "보도 금지: 2030년 12월 10일 오전 10시까지",
        "HOLD UNTIL 10:00 CET, 10 December 2018",
        "NO PUBLICATION BEFORE 10:00 CET, 10 December 2018",
        "Release time: 10:00 CET, 10 December 2018",
    ],
)
def test_an_embargo_that_is_not_settled_blocks_the_draft(
    run: Run, office_folder: Path, tmp_path: Path, line: str
) -> None:
    text, _ = drafted_from(run, office_folder, tmp_path, line)
    assert line in text
    found = run("check", "river-watch-counts-the-camps", "--select", "TIM", "--json")
    assert found.code == 1


def test_two_embargoes_beside_a_text_stay_in_the_draft(
    run: Run, office_folder: Path, tmp_path: Path
) -> None:
    source = tmp_path / "old.html"
    source.write_text(
        "<body><header><p>Embargoed until 10:00 CET, 10 December 2030</p></header><main>"
        "<p>Embargoed until 11:00 CET, 10 December 2030</p><h1>Court Rejects Complaint</h1>"
        "<p>The court rejected the complaint of 41 families.</p></main>"
    )
    run("new", "--from", str(source), "--slug", "court")
    text = release(office_folder, "court")
    assert "\n[embargo]" not in text
    assert text.count("Embargoed until") == 2


MILL = "# Court Rejects Complaint\n\nThe court rejected the complaint of 41 families."
WAITS = "Embargoed until 10:00 CET, 10 December 2030"
COURT = "<main><h1>Court Rejects Complaint</h1><p>The court rejected the complaint of 41 families.</p></main>"


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("old.html", f"<body><header><p>{WAITS}</p></header>{COURT}</body>"),
        (
            "old.eml",
            f"Subject: {WAITS}\nFrom: press@example.org\n\n"
            "Court Rejects Complaint\n\nGENEVA, 10 December 2030 -- The court rejected the complaint.\n",
        ),
        ("old.txt", f"{ANNOUNCEMENT}\n\n###\n\n{WAITS}\n"),
        ("old.md", f"{ANNOUNCEMENT}\n\n-30-\n\n{WAITS}\n"),
        ("old.html", f"<body>{COURT}<p>###</p><p>{WAITS}</p></body>"),
        ("old.html", f"<body><!-- {WAITS} -->{COURT}</body>"),
        ("old.html", f'<body>{COURT}<img alt="{WAITS}" src="a.png"></body>'),
        ("old.html", f'<meta name="description" content="{WAITS}"><body>{COURT}</body>'),
        ("old.html", f'<meta name="embargo" content="2030-12-10T10:00+01:00"><body>{COURT}</body>'),
        ("old.md", f"---\npublishDate: 2030-12-10T10:00:00+01:00\n---\n\n{ANNOUNCEMENT}\n"),
        ("old.eml", f"Subject: Court\nX-Embargo: 2030-12-10T10:00:00+01:00\n\n{ANNOUNCEMENT}\n"),
        ("old.eml", f"Subject: Court\nKeywords: {WAITS}\n\n{ANNOUNCEMENT}\n"),
    ],
)
def test_an_embargo_anywhere_in_a_file_is_that_of_the_draft(
    run: Run, office_folder: Path, tmp_path: Path, name: str, page: str
) -> None:
    source = tmp_path / name
    source.write_text(page)
    assert run("new", "--from", str(source), "--slug", "court").code == 0
    assert "utc = 2030-12-10T09:00:00Z" in release(office_folder, "court")


def test_an_embargo_within_the_text_is_told_and_stays_there(
    run: Run, office_folder: Path, tmp_path: Path
) -> None:
    source = tmp_path / "old.txt"
    source.write_text(
        f"Court Rejects Complaint\n\nGENEVA, Nov. 23, 2026 — The court rejected it.\n\n\n\n{WAITS}\n"
    )
    made = run("new", "--from", str(source), "--slug", "court")
    assert "the text names an embargo, and the draft has none" in made.err
    assert release(office_folder, "court").count(WAITS) == 1
    assert "embargo-missing" in run("check", "court").out


@pytest.mark.parametrize(
    ("name", "page"),
    [
        (
            "old.html",
            '<script type="application/ld+json">{"datePublished": "2014-03-12T10:00:00+01:00"}</script>'
            f"<body>{COURT}</body>",
        ),
        ("old.md", f"---\npublishDate: 2014-03-12T10:00:00+01:00\n---\n\n{MILL}\n"),
        ("old.eml", f"Subject: Court\nX-Embargo: 2014-03-12T10:00:00+01:00\n\n{ANNOUNCEMENT}\n"),
    ],
)
def test_what_computers_print_of_a_day_that_is_over_is_no_line_of_a_draft(
    run: Run, office_folder: Path, tmp_path: Path, name: str, page: str
) -> None:
    source = tmp_path / name
    source.write_text(page)
    made = run("new", "--from", str(source), "--slug", "court")
    assert "embargo" not in made.err
    assert "2014-03-12" not in release(office_folder, "court").split("+++")[2]


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("old.md", f"---\ndraft: true\n---\n\n{MILL}\n"),
        ("old.md", f"---\nstatus: scheduled\n---\n\n{MILL}\n"),
        (
            "old.html",
            f'<meta property="article:published_time" content="2030-12-10"><body>{COURT}</body>',
        ),
    ],
)
def test_what_asks_to_wait_and_has_no_line_leaves_a_placeholder(
    run: Run, office_folder: Path, tmp_path: Path, name: str, page: str
) -> None:
    source = tmp_path / name
    source.write_text(page)
    made = run("new", "--from", str(source), "--slug", "court")
    assert "set the embargo, or strike the first line of the text" in made.err
    assert "[ASKED TO WAIT IN LINE " in release(office_folder, "court")
    assert "placeholder-left" in run("check", "court").out


@pytest.mark.parametrize(
    ("name", "told", "written"),
    [
        (
            "embargo until 9 a.m. CET Dec. 9, 2030",
            "This is the embargo that the file’s name tells.",
            "utc = 2030-12-09T08:00:00Z",
        ),
        (
            "embargo until 9 Dec 2030",
            "\nthe file’s name says “embargo until 9 Dec 2030”: its embargo may not have ended;",
            "[ASKED TO WAIT BY THE FILE’S NAME: SET THE EMBARGO, OR STRIKE THIS]",
        ),
    ],
)
def test_the_name_of_a_file_asks_of_a_draft_too(
    run: Run, office_folder: Path, tmp_path: Path, name: str, told: str, written: str
) -> None:
    source = tmp_path / f"{name}.txt"
    source.write_text(ANNOUNCEMENT)
    made = run("new", "--from", str(source), "--slug", "court")
    assert told in f"\n{made.err}"
    assert written in release(office_folder, "court")


def test_a_draft_says_that_it_has_no_embargo_and_what_it_lacks_of_its_file(
    run: Run, office_folder: Path, tmp_path: Path
) -> None:
    source = tmp_path / "old.txt"
    source.write_text(f"PRESS RELEASE\n\n{MILL.removeprefix('# ')}\n\n###\n\nBack to top\n")
    made = run("new", "--from", str(source), "--slug", "court")
    assert "\nNo embargo. To set one:  hrnk-press embargo set court TEXT\n" in made.err
    assert "announcement: 6 words\n  line 1: PRESS RELEASE\n  line 7: ###\n" in made.err
    data = run("new", "--from", str(source), "--slug", "court-too", "--json").data
    assert data["left_out"][0] == {"line": 1, "text": "PRESS RELEASE"}


def test_no_language_is_asked_for_that_a_draft_has(
    run: Run, office_folder: Path, tmp_path: Path
) -> None:
    source = tmp_path / "old.txt"
    source.write_text("Kvarnen stängd\n\nKvarnen stängdes. Ingen bor där nu.\n")
    made = run("new", "--from", str(source), "--slug", "mill")
    assert "the language of the text is unknown, and the draft has the office’s, en" in made.err
    asked = run("new", "--from", str(source), "--slug", "mill-too", "--language", "sv")
    assert "language" not in asked.err


def test_plain_english_of_two_sentences_is_known(
    run: Run, office_folder: Path, tmp_path: Path
) -> None:
    source = tmp_path / "old.txt"
    source.write_text(
        "Report Names 12 Closed Mills\n\nGENEVA, Dec. 10, 2014 — River Watch today names twelve closed mills in Geneva.\n\n"
        '"We have seen all twelve," said Ana Roos, Executive Director of River Watch.\n\n'
        "Contact: Ana Roos, roos@example.org\n"
    )
    assert "language" not in run("new", "--from", str(source), "--slug", "mill").err


def test_what_a_letter_or_an_advisory_says_in_parts_stays_in_the_text_of_a_draft(
    run: Run, office_folder: Path, tmp_path: Path
) -> None:
    source = tmp_path / "old.txt"
    source.write_text(
        "Briefing on Camps\n\nWHAT: A briefing\nWHERE: Room 4, Geneva\n\nIt is open to all.\n"
    )
    run("new", "--from", str(source))
    text = release(office_folder, "briefing-on-camps")
    assert "WHAT: A briefing" in text
    assert "WHERE: Room 4, Geneva" in text


def test_from_standard_input(office_folder: Path) -> None:
    outcome = real(office_folder, "new", "--from", "-", stdin=ANNOUNCEMENT)
    assert outcome.code == 0
    assert "river-watch-counts-the-camps" in outcome.out


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((), 2, "--template NAME and HEADLINE are missing"),
        (("A",), 2, "--template NAME is missing"),
        (("--template", "statement"), 2, "HEADLINE is missing"),
        (("A", "--template", "correction"), 2, "--corrects SLUG is missing"),
        (("A", "--template", "poem"), 4, "press-release"),
        (("A", "--template", "statement", "--org", "nobody"), 4, "han-institute, river-watch"),
        (("A", "--template", "statement", "--contact", "nobody"), 4, "jun-seo, mara-ilves"),
        (("A", "--like", "nothing"), 4, "nothing"),
        (("A", "--template", "correction", "--corrects", "nothing"), 4, "nothing"),
        (("--from", "nothing.txt"), 4, "no file nothing.txt"),
        (("A", "--template", "correction"), 2, "--template correction --corrects SLUG"),
        (("A", "--template", "statement", "--date", "9.12.2026"), 2, "such as 2026-12-09"),
        (("Two", "Words", "--template", "statement"), 2, 'quotation marks:  "Two Words"'),
        (
            ("A", "--template", "statement", "--language", "x y"),
            3,
            "the new draft: error bad-value",
        ),
        (("A", "--template", "statement", "--embargo", "10 am"), 1, "no time zone"),
        (("A", "--template", "statement", "--embargo", "until delivery"), 1, "event"),
        (("A", "--template", "statement", "--embargo", ""), 2, "--embargo is empty"),
        (("A", "--template", "statement", "--embargo", " "), 2, "the text is empty"),
        (("\udcff", "--template", "statement"), 2, "not UTF-8"),
        (("A", "--template", "statement", "--place", "caf\udce9"), 2, "not UTF-8"),
        (("A", "--from", "-"), 3, "standard input: error empty"),
        (("--from", "releases/border-survey/release.md"), 3, "--like border-survey"),
    ],
)
def test_in_a_pipe_it_says_what_is_wrong_and_writes_nothing(
    office_folder: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    outcome = real(office_folder, "new", *arguments)
    assert outcome.code == code
    assert said in outcome.err
    assert "Traceback" not in outcome.err
    assert [it.name for it in (office_folder / "releases").iterdir()] == ["border-survey"]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "this is a PDF"),
        (b"%PDF-1.7\n", "this is a PDF"),
        (b"PK\x03\x04\x14\x00", "is no Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "this is a document of an old Word"),
        (b"{\\rtf1\\ansi}", "this is a rich text document"),
    ],
)
def test_what_cannot_be_read_is_to_be_saved_as_something_else(
    office_folder: Path, tmp_path: Path, data: bytes, told: str
) -> None:
    (tmp_path / "release.bin").write_bytes(data)
    outcome = real(office_folder, "new", "--from", str(tmp_path / "release.bin"))
    assert outcome.code == 3
    assert told in outcome.err
    assert "save it as .docx" in outcome.err
    assert [it.name for it in (office_folder / "releases").iterdir()] == ["border-survey"]


def at_terminal(office: Path, *arguments: str) -> "pexpect.spawn[str]":
    """The command at a terminal of 80 columns, ready to be answered."""
    return pexpect.spawn(
        sys.executable,
        ["-m", "hrnk_press", *arguments],
        env=environment(office, TERM="xterm", PROMPT_TOOLKIT_NO_CPR="1"),
        cwd=str(office),
        dimensions=(40, 80),
        encoding="utf-8",
        timeout=30,
    )


def finished(command: "pexpect.spawn[str]") -> str:
    """What the command still had to say, without colours; it ended with 0."""
    command.expect(pexpect.EOF)
    command.close()
    assert command.exitstatus == 0, command.before
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", command.before or "")


def test_at_a_terminal_it_asks_for_everything(office_folder: Path) -> None:
    command = at_terminal(office_folder, "new")
    command.expect("What is it?")
    command.send(DOWN + ENTER)  # the second: joint-release
    command.expect("Headline:")
    command.send(ENTER)  # none is too few: asked on
    command.expect("a few words")
    command.send("Two Groups Appeal" + ENTER)
    command.expect("Who issues it?")
    command.send(SPACE + ENTER)  # one is too few for a joint release: asked on
    command.send(DOWN + SPACE + ENTER)
    command.expect("Media contacts")
    command.send(DOWN + SPACE + ENTER)
    command.expect("An embargo")
    command.send("12:01 a.m. EST Wednesday, Dec. 2, 2026" + ENTER)
    assert "05:01 UTC" in finished(command).replace("\N{NO-BREAK SPACE}", " ")
    text = release(office_folder, "two-groups-appeal")
    assert text.index('"river-watch"') < text.index('"han-institute"')
    assert re.search(r'contacts = \[\s+"jun-seo",[^"]*\]', text)
    assert "utc = 2026-12-02T05:01:00Z" in text


def test_at_a_terminal_init_asks_who_you_are(tmp_path: Path) -> None:
    command = at_terminal(tmp_path, "init", "newsroom", "--person", "Mara Ilves")
    command.expect("Who issues the releases")
    command.send("River Watch" + ENTER)
    command.expect("Time zone")
    command.send("Geneva" + ENTER)
    command.expect("Did you mean Europe/Zurich")
    command.send("\x15" + "Europe/Zurich" + ENTER)
    command.expect("City")
    command.send("Geneva" + ENTER)
    command.expect("address")
    command.send("nobody" + ENTER)
    command.expect("should be an e-mail address")
    command.send("\x15" + ENTER)  # none yet
    command.expect("Telephone")
    command.send("202-555-0143" + ENTER)
    command.expect("cannot be read")
    command.send("\x15" + "+1 202-555-0143" + ENTER)
    finished(command)
    press = (tmp_path / "newsroom/press.toml").read_text()
    assert 'zone = "Europe/Zurich"' in press
    assert 'place = "Geneva"' in press
    assert 'phone_region = "CH"' in press
    contacts = (tmp_path / "newsroom/contacts.toml").read_text()
    assert "[organizations.river-watch]" in contacts
    assert "[people.mara-ilves]" in contacts
    assert 'phone = "+1 202-555-0143"' in contacts


def test_in_a_pipe_init_asks_nothing(tmp_path: Path) -> None:
    outcome = real(None, "init", "newsroom", cwd=tmp_path)
    assert outcome.code == 0
    assert 'zone = "UTC"' in (tmp_path / "newsroom/press.toml").read_text()


def test_at_a_terminal_a_reading_can_be_picked(office_folder: Path) -> None:
    line = ("embargo", "set", "border-survey", "12:01 AM FRIDAY, OCTOBER 18")
    command = at_terminal(office_folder, *line)
    command.expect("Which is it?")
    command.expect("1\\).*America/New_York")
    command.send("2" + ENTER)
    assert "Embargoed until" in finished(command)
    assert "utc = 2030-10-17T15:01:00Z" in release(office_folder, "border-survey")


def test_at_a_terminal_nothing_is_asked_with_json(office_folder: Path) -> None:
    command = at_terminal(office_folder, "new", "--json")
    command.expect(pexpect.EOF)
    command.close()
    assert command.exitstatus == 2


@pytest.mark.parametrize("key", ["\x03", "\x04"])
def test_a_question_can_be_left(office_folder: Path, key: str) -> None:
    command = at_terminal(office_folder, "new", "--template", "statement")
    command.expect("Headline:")
    command.send(key)
    command.expect(pexpect.EOF)
    command.close()
    assert command.exitstatus == 130
    said = command.before or ""
    assert "Traceback" not in said
    assert said.count("stopped; nothing more was done") == 1
    assert "nterrupted" not in said
    assert "Cancelled" not in said
    assert [it.name for it in (office_folder / "releases").iterdir()] == ["border-survey"]


PICKED = ("embargo", "set", "border-survey", "Embargo: 03/12/2026 10:00 CET")
AHEAD, PASSED = "Thursday, Dec. 3, 2026", "Thursday, March 12, 2026"


def test_at_a_terminal_a_picked_reading_keeps_its_zone(office_folder: Path) -> None:
    command = at_terminal(office_folder, *PICKED[:3], PICKED[3].replace("2026", "2030"))
    command.expect("2\\) 10 a.m. CET Tuesday, Dec. 3, 2030")
    command.send("2" + ENTER)
    assert "Embargoed until 10 a.m. CET Tuesday, Dec. 3, 2030" in finished(command)
    text = release(office_folder, "border-survey")
    assert "until = 2030-12-03T10:00:00" in text
    assert 'zone = "Europe/' in text
    assert "utc = 2030-12-03T09:00:00Z" in text


def test_readings_that_lie_ahead_come_first_and_alone_are_proposed(run: Run) -> None:
    outcome = run(*PICKED)
    assert outcome.code == 1
    assert outcome.err.index(AHEAD) < outcome.err.index(PASSED)
    assert [it.strip() for it in outcome.err.splitlines() if "embargo set" in it] == [
        f'Say it in full:  hrnk-press embargo set border-survey "10 a.m. CET {AHEAD}"'
    ]
    readings = run(*PICKED, "--json").envelope["errors"][0]["readings"]
    assert [it["utc"] for it in readings] == ["2026-12-03T09:00:00Z", "2026-03-12T09:00:00Z"]


PAST = "9 a.m. CET Friday, Nov. 20, 2026"


def test_a_time_that_has_passed_is_warned_of(run: Run) -> None:
    warning = "warning: That time has passed: it was 1 d 17 h ago."
    assert warning in run("embargo", "set", "border-survey", PAST).err
    made = run("new", "Late", "--template", "statement", "--embargo", PAST)
    assert warning in made.err


def test_at_a_terminal_a_time_that_has_passed_is_asked_about(office_folder: Path) -> None:
    before = release(office_folder, "border-survey")
    command = at_terminal(
        office_folder, "embargo", "set", "border-survey", PAST.replace("2026", "2020")
    )
    command.expect("Is it meant")
    command.send(ENTER)
    command.expect(pexpect.EOF)
    command.close()
    assert command.exitstatus == 5
    assert release(office_folder, "border-survey") == before


def test_at_a_terminal_a_name_that_is_taken_is_told_before_anything_is_asked(
    office_folder: Path,
) -> None:
    command = at_terminal(office_folder, "new", "Late", "--slug", "border-survey")
    command.expect("releases/border-survey is there already")
    command.expect(pexpect.EOF)
    command.close()
    assert command.exitstatus == 5


def test_an_organization_that_is_not_known_is_answered_with_the_nearest(run: Run) -> None:
    made = run("new", "Late", "--template", "statement", "--org", "han-institut")
    assert made.code == 4
    assert "Did you mean han-institute?" in made.err


def test_from_a_page_with_struck_words_says_so(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<h1>Families Ask</h1><p>The families <del>never</del> asked for the files.</p>",
        encoding="utf-8",
    )
    told = run("new", "--from", str(page))
    assert 'the page holds words struck out: "never"' in " ".join(told.err.split())
