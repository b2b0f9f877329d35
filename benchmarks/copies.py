"""Embargoed copies for 10,000 people into one mailbox, beside `mailmerge` and the standard library's `email`."""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.measure import BIN, Row, command, megabytes, peak, side_by_side
from benchmarks.office import make_office, slug_of
from benchmarks.peers import mailmerge

ALONE = Path(__file__).parent / "peers" / "email_alone.py"
PEOPLE, FEWER = 10_000, 2_000
PARAGRAPHS = 20
"""With these a message of text and HTML has 25 KB."""
LEAST, MEMORY = 20, 100
ZONES = ("Europe/Berlin", "Asia/Seoul", "America/Los_Angeles", "Africa/Nairobi", "")
_HEADINGS = "email,name,outlet,beat,language,zone,standing_acceptance,notes\n"
_SERVER = "[smtp_server]\nhost = 127.0.0.1\nport = 9\n"


def rows(folder: Path) -> Iterator[Row]:
    """`hrnk-press export --to mbox`, recorded, against each peer's rate; and the memory that it takes."""
    office = make_office(folder, releases=1, paragraphs=PARAGRAPHS)
    slug, press = slug_of(1), BIN / "hrnk-press"
    people = office.parent / "people.csv"
    people.write_text(_HEADINGS + "".join(map(_person, range(PEOPLE))), encoding="utf-8")
    at = ("--workspace", office)
    command(press, "me", "mara-ilves", "--desk", *at)()
    command(press, "lists", "import", people, "--into", "world", "--apply", *at)()
    record = office / "releases" / slug / "deliveries.jsonl"
    line = (press, "export", slug, "--to", "mbox", "--list", "world", "--yes", *at)
    export = command(*line)

    def first_time() -> float:
        record.unlink(missing_ok=True)
        mailbox.unlink(missing_ok=True)
        return export() / PEOPLE

    mailbox = office / "releases" / slug / "out/mbox/messages.mbox"
    first_time()
    size = mailbox.stat().st_size // PEOPLE
    name = f"hrnk-press export of {PEOPLE:,} copies, {size / 1e3:.0f} kB each"
    for peer, run in (("email", _email(office, people)), ("mailmerge --dry-run", _merge(office))):
        ours, theirs = side_by_side(first_time, run, rounds=3)
        yield Row(name, peer, ours, theirs, 1 / LEAST, "message")
    record.unlink()
    yield Row(name, f"{MEMORY} MB", peak(*line), MEMORY, 1.0, "run", megabytes)


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


def _email(office: Path, people: Path) -> Callable[[], float]:
    text, html = _words(office)
    fewer = office.parent / "fewer.csv"
    fewer.write_text("".join(people.read_text().splitlines(keepends=True)[: FEWER + 1]))
    run = command(sys.executable, ALONE, fewer, text, html, office.parent / "alone.mbox")
    return lambda: run() / FEWER


def _merge(office: Path) -> Callable[[], float]:
    """Mailmerge with a message of plain text, as long as ours are with text and HTML."""
    text, html = _words(office)
    folder = office.parent / "mailmerge"
    folder.mkdir(exist_ok=True)
    once = re.sub(r"[{}]", "", text.read_text(encoding="utf-8"))
    words = once * max(1, round((text.stat().st_size + html.stat().st_size) / text.stat().st_size))
    head = (
        "TO: {{email}}\nSUBJECT: The survey\nFROM: River Watch <press@riverwatch.example.org>\n\n"
    )
    (folder / "mailmerge_template.txt").write_text(
        f"{head}Your copy: {{{{name}}}}\n{words}", encoding="utf-8"
    )
    addresses = "".join(
        f"journalist.{it}@paper.example.org,Anna Name-{it}\n" for it in range(PEOPLE)
    )
    (folder / "mailmerge_database.csv").write_text("email,name\n" + addresses, encoding="utf-8")
    (folder / "mailmerge_server.conf").write_text(_SERVER, encoding="utf-8")
    run = command(
        mailmerge(),
        *("--template", folder / "mailmerge_template.txt"),
        *("--database", folder / "mailmerge_database.csv"),
        *("--config", folder / "mailmerge_server.conf"),
        *("--no-limit", "--dry-run"),
    )
    return lambda: run() / PEOPLE
