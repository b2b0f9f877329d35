"""Embargoed copies for 10,000 people into one mailbox, beside `mailmerge` and the standard library's `email`.

Beside each peer in two ways, the same for both sides: a message's share of the whole command, its start counted
in; and what each further message takes, which is the difference between a long list and a tenth of it. Our start
reads and checks the office and the release, which neither peer does; on 1,000 people it is most of the time.

`mailmerge --dry-run` gets a plain message with as many characters as ours have in text and HTML together, and
prints it into a pipe. Ours have a calendar entry besides, and are on disk, read back and recorded, when the command ends.
"""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.measure import BIN, Row, command, megabytes, peak, side_by_side
from benchmarks.office import make_office, slug_of
from benchmarks.peers import mailmerge

ALONE = Path(__file__).parent / "peers" / "email_alone.py"
PEOPLE, FOR_EMAIL = 10_000, 2_000
TENTH = 10
PARAGRAPHS = 20
"""With these a message of text and HTML has 25 KB."""
LEAST, MEMORY = 20, 100
ZONES = ("Europe/Berlin", "Asia/Seoul", "America/Los_Angeles", "Africa/Nairobi", "")
_HEADINGS = "email,name,outlet,beat,language,zone,standing_acceptance,notes\n"
_SERVER = "[smtp_server]\nhost = 127.0.0.1\nport = 9\n"


def rows(folder: Path) -> Iterator[Row]:
    """`hrnk-press export --to mbox`, recorded, against each peer; and the memory that it takes."""
    office = make_office(folder, releases=1, paragraphs=PARAGRAPHS)
    slug, press = slug_of(1), BIN / "hrnk-press"
    at = ("--workspace", office)
    command(press, "me", "mara-ilves", "--desk", *at)()
    for number in (PEOPLE, PEOPLE // TENTH):
        people = _people(office, number)
        command(press, "lists", "import", people, "--into", f"list-{number}", "--apply", *at)()
    record = office / "releases" / slug / "deliveries.jsonl"
    mailbox = office / "releases" / slug / "out/mbox/messages.mbox"
    line = (press, "export", slug, "--to", "mbox", "--yes", *at, "--list")

    def first_time(number: int) -> float:
        record.unlink(missing_ok=True)
        mailbox.unlink(missing_ok=True)
        return command(*line, f"list-{number}")()

    first_time(PEOPLE)
    size = mailbox.stat().st_size // PEOPLE
    name = f"hrnk-press export of {PEOPLE:,} copies, {size / 1e3:.0f} kB each"
    for peer, run, most in (
        ("email", _email(office), FOR_EMAIL),
        ("mailmerge", _merge(office), PEOPLE),
    ):
        for share, unit in ((_whole, "message"), (_further, "further message")):
            ours, theirs = side_by_side(share(first_time, PEOPLE), share(run, most), rounds=3)
            yield Row(name, peer, ours, theirs, 1 / LEAST, unit)
    record.unlink()
    everybody = (*line, f"list-{PEOPLE}")
    yield Row(name, f"{MEMORY} MB", peak(*everybody), MEMORY, 1.0, "run", megabytes)


def _whole(run: Callable[[int], float], most: int) -> Callable[[], float]:
    """A message's share of the command for so many people."""
    return lambda: run(most) / most


def _further(run: Callable[[int], float], most: int) -> Callable[[], float]:
    """What each message after the first tenth takes."""
    few = most // TENTH
    return lambda: (run(most) - run(few)) / (most - few)


def _people(office: Path, number: int) -> Path:
    people = office.parent / f"people-{number}.csv"
    people.write_text(_HEADINGS + "".join(map(_person, range(number))), encoding="utf-8")
    return people


def _person(number: int) -> str:
    zone = ZONES[number % len(ZONES)]
    address = f"journalist.{number}@paper-{number % 977}.org"
    return f"{address},Anna Name-{number},Paper {number % 977},rights,en,{zone},2026-01-02,\n"


def _words(office: Path) -> tuple[Path, Path]:
    """The release as text and as HTML."""
    slug, out = slug_of(1), office.parent / "words"
    export = (BIN / "hrnk-press", "export", slug, "--to", "text", "html", "--out", out)
    command(*export, "--workspace", office)()
    return out / f"{slug}.txt", out / f"{slug}.html"


def _email(office: Path) -> Callable[[int], float]:
    text, html = _words(office)
    made = office.parent / "alone.mbox"

    def run(number: int) -> float:
        return command(sys.executable, ALONE, _people(office, number), text, html, made)()

    return run


def _merge(office: Path) -> Callable[[int], float]:
    """Mailmerge with a message of plain text, as long as ours are with text and HTML."""
    text, html = _words(office)
    folder = office.parent / "mailmerge"
    folder.mkdir(exist_ok=True)
    once = re.sub(r"[{}]", "", text.read_text(encoding="utf-8"))
    wanted = len(once) + len(html.read_text(encoding="utf-8"))
    words = (once * (wanted // len(once) + 1))[:wanted]
    head = (
        "TO: {{email}}\nSUBJECT: The survey\nFROM: River Watch <press@riverwatch.example.org>\n\n"
    )
    (folder / "mailmerge_template.txt").write_text(
        f"{head}Your copy: {{{{name}}}}\n{words}", encoding="utf-8"
    )
    (folder / "mailmerge_server.conf").write_text(_SERVER, encoding="utf-8")

    def run(number: int) -> float:
        return command(
            mailmerge(),
            *("--template", folder / "mailmerge_template.txt"),
            *("--database", _people(office, number)),
            *("--config", folder / "mailmerge_server.conf"),
            *("--no-limit", "--dry-run"),
        )()

    return run
