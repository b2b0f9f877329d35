"""Bad input through the real command: the exit code, one clear message, nothing half-written."""

import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Outcome, environment, real
from tests.conftest import BODY, FRONT, write_release

RELEASE = "releases/border-survey/release.md"
ROOT_ONLY = pytest.mark.skipif(os.geteuid() != 0, reason="changing owners takes root")


def files(folder: Path) -> dict[str, bytes]:
    """Every file below the folder with its bytes, the program's own locks left out."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".hrnk-press" not in path.parts
    }


def assert_clear(outcome: Outcome, code: int, *parts: str) -> None:
    """One message that says all of that, with something to do, and no traceback."""
    assert outcome.code == code, outcome
    assert "Traceback" not in outcome.err
    assert outcome.err.count("error ") == 1, outcome.err
    for part in parts:
        assert part in outcome.err
    assert len(outcome.err.strip().split("\n")) > 1, "nothing says what to do"


def exported(office: Path, **changes: str) -> Outcome:
    return real(office, "export", "border-survey", "--to", "text", "html", "eml", **changes)


def test_the_office_these_tests_break_is_sound(office_folder: Path) -> None:
    assert exported(office_folder).code == 0


def test_no_office_here(tmp_path: Path) -> None:
    for command in (["list"], ["check"], ["new", "A", "--template", "statement"]):
        assert_clear(real(None, *command, cwd=tmp_path), 4, "no press office here", "init")
    assert files(tmp_path) == {}


def test_an_office_that_is_named_but_is_none(tmp_path: Path) -> None:
    assert_clear(real(None, "list", "--workspace", str(tmp_path), cwd=tmp_path), 4, "press.toml")
    missing = str(tmp_path / "nothing")
    assert_clear(real(None, "list", "--workspace", missing, cwd=tmp_path), 4, "is not a folder")


def test_broken_toml_is_placed(office_folder: Path) -> None:
    press = office_folder / "press.toml"
    press.write_text(press.read_text().replace('zone = "America', 'zone = "America\nx'))
    outcome = real(office_folder, "show", "border-survey")
    assert outcome.code == 3
    assert outcome.err.startswith("press.toml:3:")
    assert "Traceback" not in outcome.err


def test_faults_of_every_file_are_told_at_once(office_folder: Path) -> None:
    press = office_folder / "press.toml"
    press.write_text(press.read_text() + "\nunknown_key = 1\n")
    contacts = office_folder / "contacts.toml"
    contacts.write_text(contacts.read_text() + '\n[people."no id"]\nname = 1\n')
    release = office_folder / RELEASE
    release.write_text(release.read_text().replace('kind = "press-release"', 'kind = "poem"'))
    for command in (["show", "border-survey"], ["check"]):
        outcome = real(office_folder, *command)
        assert outcome.code == 3
        for file in ("press.toml:", "contacts.toml:", f"{RELEASE}:"):
            assert file in outcome.err


def test_front_matter_without_end(office_folder: Path) -> None:
    (office_folder / RELEASE).write_text(f"+++\n{FRONT}\n{BODY}")
    assert_clear(exported(office_folder), 3, f"{RELEASE}:1:1", "front-matter-without-end", "+++")


def test_text_that_is_not_utf_8(office_folder: Path) -> None:
    release = office_folder / RELEASE
    release.write_bytes(release.read_bytes().replace(b"The two agree", b"The two \xe9gree"))
    assert_clear(exported(office_folder), 3, RELEASE, "0xE9", "UTF-8")


def test_a_byte_order_mark_and_crlf_change_nothing_that_is_printed(office_folder: Path) -> None:
    release = office_folder / RELEASE
    before = real(office_folder, "render", "border-survey").out
    release.write_bytes(b"\xef\xbb\xbf" + release.read_bytes().replace(b"\n", b"\r\n"))
    assert real(office_folder, "render", "border-survey").out == before
    assert exported(office_folder).code == 0


def test_a_release_of_50_megabytes(office_folder: Path) -> None:
    with (office_folder / RELEASE).open("a") as release:
        for _ in range(50):
            release.write("word " * 200_000)
    assert_clear(exported(office_folder), 3, RELEASE, "larger than 5 MB", "attachments")


@pytest.mark.parametrize(
    ("body", "code", "says"),
    [
        ("word " * 30_000, "too-long", "150,0"),
        ("a\n\n" * 60_000, "too-long", "at most 128,000"),
        ("[" * 120_000, "too-many-brackets", "blank lines"),
        ("![" * 60_000, "too-many-brackets", "blank lines"),
    ],
)
def test_a_release_that_would_take_long_is_refused_at_once(
    office_folder: Path, body: str, code: str, says: str
) -> None:
    write_release(office_folder, "border-survey", body=f"\n{body}\n")
    for command in (["check"], ["show", "border-survey"], ["render", "border-survey"]):
        assert_clear(real(office_folder, *command), 3, f"{RELEASE}:1", code, says)
    assert_clear(exported(office_folder), 3, RELEASE, code, says)


def test_front_matter_without_end_of_words(office_folder: Path) -> None:
    front = f"{FRONT.replace('[embargo]', '')}".partition("until")[0]
    write_release(office_folder, "border-survey", front=f'{front}abstract = "{"[" * 300_000}"')
    assert_clear(exported(office_folder), 3, f"{RELEASE}:2", "too-long", "front matter", "256,000")
    write_release(office_folder, "border-survey", front=f'{front}abstract = "{"[" * 200_000}"')
    started = time.monotonic()
    real(office_folder, "show", "border-survey")
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("slug", ["../border-survey", "a/../../x", "/etc", ".", "..", "a\nb", ""])
def test_a_slug_that_leaves_the_office(office_folder: Path, slug: str) -> None:
    before = files(office_folder.parent)
    for command in (["render", slug], ["export", slug, "--to", "text"]):
        assert_clear(real(office_folder, *command), 2, "border-survey")
    assert_clear(
        real(office_folder, "new", "A", "--template", "statement", "--slug", f"../{slug}x"), 2
    )
    assert files(office_folder.parent) == before


def test_two_releases_with_one_id(office_folder: Path) -> None:
    write_release(office_folder, "copied")
    outcome = real(office_folder, "check")
    assert_clear(outcome, 3, "releases/copied/release.md:2:1", "duplicate-id", "border-survey")
    assert "TXT" not in outcome.err
    named = real(office_folder, "check", "border-survey")
    assert_clear(named, 3, f"{RELEASE}:2:1", "duplicate-id", "same id as copied")
    for slug in ("border-survey", "copied"):
        refused = real(office_folder, "export", slug, "--to", "text")
        assert_clear(refused, 5, f"releases/{slug}/release.md", "duplicate-id", "same id as")
        assert not (office_folder / f"releases/{slug}/out").exists()


def test_two_folders_that_a_mac_takes_for_one(office_folder: Path) -> None:
    write_release(office_folder, "Border-Survey", front=FRONT.replace("6f1c", "7f1c"))
    for command in (["check"], ["check", "border-survey"]):
        assert_clear(real(office_folder, *command), 3, "same-folder-name", "another name")
    assert_clear(exported(office_folder), 5, "same-folder-name", "Border-Survey")


def test_unreadable_releases_and_findings_are_told_together(office_folder: Path) -> None:
    write_release(office_folder, "broken", front="id = 1")
    write_release(
        office_folder, "unready", front=FRONT.replace("6f1c", "7f1c"), body="[CITY] to be said."
    )
    outcome = real(office_folder, "check", "--json")
    assert outcome.code == 3
    assert {it["file"] for it in outcome.envelope["errors"]} == {"releases/broken/release.md"}
    assert ("unready", "placeholder-left") in {
        (it["slug"], it["name"]) for it in outcome.data["findings"]
    }


@ROOT_ONLY
def test_a_folder_that_may_only_be_read(office_folder: Path) -> None:
    before = files(office_folder)
    with read_only(office_folder):
        for command in (
            ["export", "border-survey", "--to", "text", "eml"],
            ["new", "A", "--template", "statement"],
            ["preview", "border-survey", "--no-open"],
            ["embargo", "clear", "border-survey"],
        ):
            assert_clear(real(office_folder, *command), 74, "Read-only file system")
        assert real(office_folder, "check").code == 0
        assert real(office_folder, "render", "border-survey").code == 0
    assert files(office_folder) == before


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Mounts the folder on itself, read-only; skips where the machine does not let us."""
    made = subprocess.run(["mount", "--bind", folder, folder], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


def limited(office: Path, *arguments: str, most: int) -> Outcome:
    """Runs a command that may write no file larger than `most` bytes."""
    done = subprocess.run(
        [sys.executable, "-m", "hrnk_press", *arguments],
        env=environment(office, PYTHONDONTWRITEBYTECODE="1"),
        cwd=office,
        capture_output=True,
        timeout=60,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
    )
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_a_full_disk(office_folder: Path) -> None:
    assert exported(office_folder).code == 0
    release = office_folder / RELEASE
    release.write_text(release.read_text().replace("61 former", "62 former"))
    before = files(office_folder)
    export = ("export", "border-survey", "--to", "text", "html", "eml")
    assert_clear(limited(office_folder, *export, most=4000), 74, "File too large")
    assert files(office_folder) == before, "one file is of the new words, another of the old"
    new = ("new", "Another", "--template", "press-release")
    assert_clear(limited(office_folder, *new, most=300), 74, "releases/another")
    assert files(office_folder) == before
    assert not (office_folder / "releases/another").exists()


def test_a_release_changed_by_an_editor_meanwhile(
    office_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from hrnk_press.cli.app import run
    from hrnk_press.desk import embargo_set

    release = office_folder / RELEASE

    def saved_by_the_editor(*arguments: object, **options: object) -> object:
        release.write_text(release.read_text().replace("61 former", "62 former"))
        return edit(*arguments, **options)  # type: ignore[arg-type]

    edit = embargo_set.edit_release
    monkeypatch.setattr(embargo_set, "edit_release", saved_by_the_editor)
    assert run(["embargo", "clear", "border-survey", "--workspace", str(office_folder)]) == 74
    assert "changed meanwhile" in capsys.readouterr().err
    assert "62 former" in release.read_text()
    assert "[embargo]" in release.read_text()


def test_a_conflict_copy_left_by_a_synced_folder(office_folder: Path) -> None:
    copy = office_folder / "releases/border-survey/release (conflicted copy 2026-11-20).md"
    shutil.copy(office_folder / RELEASE, copy)
    assert_clear(exported(office_folder), 3, "conflicted copy", "conflict-copy", "delete it")
    assert not (office_folder / "releases/border-survey/out").exists()


HEADLINE = "River Watch and Han Institute Publish First Survey of Border Camps"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("\\u001b[31mRed\\u001b[0m", r"\x1b[31mRed\x1b[0m"),
        ("[bold red]Markup[/] :smile:", "[bold red]Markup[/] :smile:"),
        ("Kim \\u202egnu", "\\u202e"),
        ("\\u009b31mRed", r"\x9b31m"),
    ],
)
def test_a_headline_that_drives_the_terminal(office_folder: Path, written: str, shown: str) -> None:
    release = office_folder / RELEASE
    release.write_text(release.read_text().replace(HEADLINE, written))
    for command in (["list"], ["show", "border-survey"], ["check"], ["embargo", "list"]):
        outcome = real(office_folder, *command)
        for unsafe in ("\x1b", "\x9b", "\u202e"):
            assert unsafe not in outcome.out + outcome.err
        if command == ["list"] and outcome.code == 0:
            assert shown in outcome.out


def test_line_breaks_in_a_headline_never_reach_a_header(office_folder: Path) -> None:
    release = office_folder / RELEASE
    evil = "News\\r\\nBcc: everyone@example.org"
    release.write_text(release.read_text().replace(HEADLINE, evil))
    outcome = exported(office_folder)
    assert outcome.code in (3, 5)
    assert RELEASE in outcome.err
    assert not (office_folder / "releases/border-survey/out").exists()


def test_an_attachment_that_is_a_link_out_of_the_office(
    office_folder: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.pdf"
    secret.write_bytes(b"%PDF-secret")
    folder = office_folder / "releases/border-survey/attachments"
    folder.mkdir()
    (folder / "letter.pdf").symlink_to(secret)
    with_file = f'{FRONT}\n[[attachments]]\nfile = "letter.pdf"\ntitle = "The letter"\n'
    write_release(office_folder, "border-survey", front=with_file)
    outcome = exported(office_folder)
    assert outcome.code == 5
    assert "MAI" in outcome.err
    assert "letter.pdf" in outcome.err
    assert not (office_folder / "releases/border-survey/out").exists()


TEMPLATES = {
    "loops": "+++\n{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "allocates": "+++\n{{ 'x' * 9999999999 }}\n+++\n",
    "reaches": "+++\n{{ ''.__class__.__mro__[1].__subclasses__() }}\n+++\n",
    "breaks": "+++\n{{ line.id }\n+++\n",
    "misses": "+++\n\n{{ nothing }}\n+++\n",
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_override_that_misbehaves(office_folder: Path, name: str) -> None:
    (office_folder / "templates/statement.md.j2").write_text(TEMPLATES[name])
    before = files(office_folder)
    outcome = real(office_folder, "new", "A Statement", "--template", "statement")
    assert_clear(outcome, 3, "templates/statement.md.j2")
    if name in ("reaches", "breaks"):
        assert "templates/statement.md.j2:2" in outcome.err
    if name == "misses":
        assert "templates/statement.md.j2:3" in outcome.err
    assert files(office_folder) == before


@pytest.mark.parametrize("name", ["loops", "reaches"])
def test_a_layout_override_that_misbehaves(office_folder: Path, name: str) -> None:
    (office_folder / "templates/release.html.j2").write_text(TEMPLATES[name])
    assert_clear(exported(office_folder), 3, "templates/release.html.j2")
    assert not (office_folder / "releases/border-survey/out").exists()
    assert real(office_folder, "export", "border-survey", "--to", "text").code == 0


@ROOT_ONLY
def test_an_office_of_another_user(office_folder: Path) -> None:
    os.chown(office_folder / "press.toml", 65534, 65534)
    for command in (["list"], ["check"], ["export", "border-survey", "--to", "text"]):
        assert_clear(real(office_folder, *command), 5, "another user", "chown")


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
def test_streams_that_a_daemon_left_closed(office_folder: Path, closed: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"{sys.executable}" -m hrnk_press list {closed}'],
        env=environment(office_folder),
        capture_output=True,
        check=False,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert ("border-survey" in done.stdout) == (">&-" not in closed.replace("2>&-", ""))


@pytest.mark.parametrize("source", ["-", "long.txt"])
def test_an_announcement_too_long_to_be_read_is_refused_not_cut(
    office_folder: Path, source: str
) -> None:
    text = ("Words of an announcement. " * 20 + "\n") * 10_000
    (office_folder / "long.txt").write_text(text, encoding="utf-8")
    outcome = real(office_folder, "new", "--from", source, "--template", "statement", stdin=text)
    assert_clear(outcome, 2, "5,190,000 bytes", "at most 128,000")
    assert len(list((office_folder / "releases").iterdir())) == 1


def test_a_draft_that_could_not_be_read_again_is_not_made(office_folder: Path) -> None:
    text = ("Words of an announcement. " * 20 + "\n") * 9_600
    outcome = real(office_folder, "new", "--from", "-", "--template", "statement", stdin=text)
    assert_clear(outcome, 2, "4,982,400 bytes", "at most 128,000")
    text = "[a] " * 30_000
    outcome = real(office_folder, "new", "--from", "-", "--template", "statement", stdin=text)
    assert_clear(outcome, 3, "the new draft", "too-")
    assert len(list((office_folder / "releases").iterdir())) == 1


@pytest.mark.parametrize("command", [["read"], ["set", "border-survey"]])
def test_what_is_no_embargo_line_is_not_read_for_minutes(
    office_folder: Path, command: list[str]
) -> None:
    outcome = real(office_folder, "embargo", *command, "a" * 100_000)
    assert_clear(outcome, 2, "100,000 characters")


PLANTED = (
    "typer",
    "tzdata",
    "gc",
    "click",
    "json",
    "jinja2",
    "markdown_it",
    "resource",
)


@pytest.mark.parametrize("started", ["module", "script"])
def test_nothing_in_the_office_is_imported(office_folder: Path, started: str) -> None:
    for name in PLANTED:
        planted = f"open({str(office_folder / 'ran')!r}, 'a').write({name!r})"
        (office_folder / f"{name}.py").write_text(planted)
    words = "{{ status | join(' ') }}{{ headline_html | safe }}{{ body | safe }}"
    (office_folder / "templates/release.html.j2").write_text(words)
    script = "from hrnk_press.__main__ import main; main()"
    command = ["-m", "hrnk_press"] if started == "module" else ["-P", "-c", script]
    for arguments in (["list"], ["export", "border-survey", "--to", "html", "eml"]):
        done = subprocess.run(
            [sys.executable, *command, *arguments],
            cwd=office_folder,
            env=environment(
                office_folder, PYTHONPATH=f"{ROOT}:" if started == "script" else str(ROOT)
            ),
            capture_output=True,
            check=False,
            text=True,
        )
        assert (done.returncode, done.stderr) == (0, "")
    assert not (office_folder / "ran").exists()


def test_an_attachment_of_five_gigabytes(office_folder: Path) -> None:
    folder = office_folder / "releases/border-survey/attachments"
    folder.mkdir()
    with (folder / "film.mp4").open("wb") as film:
        film.truncate(5_000_000_000)
    write_release(office_folder, "border-survey", f'{FRONT}\n[[attachments]]\nfile = "film.mp4"\n')
    started = time.monotonic()
    outcome = exported(office_folder)
    assert outcome.code == 5
    assert "message-too-large" in outcome.err
    assert "film.mp4 5,000.0 MB" in outcome.err
    assert real(office_folder, "check").code == 1
    assert real(office_folder, "show", "border-survey").code == 0
    assert time.monotonic() - started < 10
