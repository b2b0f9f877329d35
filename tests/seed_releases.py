"""The real documents beside this checkout, each entered as releases, one for every announcement in it.

A document is the text of a web page: one announcement, and below it the notices of reports that the
site shows beside every page, cut where its field ended.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"

_DATE_LINE = re.compile(r"^[A-Z][a-z]{2,8} \d{1,2}, \d{4}$")
_PARTNERS = {2: ["hrnk", "jbi"]}
_CONTACTS = {2: ["greg-scarlatoiu", "felice-gaer"]}
_SPEAKERS = {
    1: ["winston-lord", "roberta-cohen", "greg-scarlatoiu"],
    2: ["roberta-cohen", "felice-gaer", "greg-scarlatoiu"],
}


@dataclass(frozen=True)
class Entered:
    """One release: its slug, and the text of its file."""

    slug: str
    source: str


def entered(number: int) -> Iterator[Entered]:
    """The releases of a document: `seed-N-0` is the announcement, the notices behind it count on."""
    (file,) = SEEDS.glob(f"{number:03}_*.txt")
    announcement, notices = _parted(file.read_text(encoding="utf-8"))
    yield _announcement(number, announcement.split("\n"))
    for index, notice in enumerate(notices, 1):
        yield _notice(number, index, notice.split("\n"))


def _parted(text: str) -> tuple[str, list[str]]:
    """The announcement, and each notice: title, byline, date, text, as far as they are there."""
    parts = [it.strip("\n") for it in re.split(r"\n{2,}", text)]
    first = next(
        i
        for i, it in enumerate(parts)
        if it.startswith("THE REPORT IS EMB") or (i and _is_head(it))
    )
    notices: list[str] = []
    for part in filter(None, parts[first:]):
        if notices and _is_head(notices[-1]):
            notices[-1] += "\n" + part
        else:
            notices.append(part)
    return "\n\n".join(parts[:first]), notices


def _is_head(part: str) -> bool:
    """Whether that is title, byline and date, or the last two of them."""
    rows = part.split("\n")
    return len(rows) in (2, 3) and bool(_DATE_LINE.match(rows[-1]))


def _announcement(number: int, lines: list[str]) -> Entered:
    """Above the text stand the page's path, its section or title, the headline and the date."""
    path = lines[0].removeprefix("Home > ")
    headline = lines[2] if lines[1] == path and lines[2] else lines[1]
    day = next((it for it in lines[:6] if _DATE_LINE.match(it)), "")
    start = lines.index(day or headline) + 1
    keys = {
        "kind": "press-release",
        "headline": headline.removeprefix("PRESS RELEASE: "),
        "place": "Washington",
        "organizations": _PARTNERS.get(number, ["hrnk"]),
        "contacts": _CONTACTS.get(number, ["greg-scarlatoiu"]),
        "speakers": _SPEAKERS.get(number, []),
    }
    return _release(f"seed-{number}-0", keys, day, "\n".join(it.strip() for it in lines[start:]))


def _notice(number: int, index: int, rows: list[str]) -> Entered:
    dated = next((i for i, it in enumerate(rows[:3]) if _DATE_LINE.match(it)), None)
    head = rows[: dated or 0]
    title = head[0] if len(head) == 2 else "Notice of a Report"
    keys = {
        "kind": "report-notice",
        "headline": title,
        "report_title": title,
        "report_page": "https://www.hrnk.org/publications",
        "authors": head[-1:] or ["HRNK"],
        "abstract": rows[-1],
        "organizations": ["hrnk"],
        "contacts": ["greg-scarlatoiu"],
    }
    return _release(f"seed-{number}-{index}", keys, rows[dated] if dated is not None else "", "")


def _release(slug: str, keys: Mapping[str, object], day: str, body: str) -> Entered:
    """The file. A day that the page does not give is filled in, as whoever enters it has to."""
    numbers = slug.split("-")
    identity = f"00000000-0000-4000-8000-{int(numbers[1]):06}{int(numbers[2]):06}"
    front = [f"{key} = {json.dumps(it, ensure_ascii=False)}" for key, it in keys.items()]
    return Entered(
        slug,
        "\n".join(
            [
                "+++",
                f'id = "{identity}"',
                f"date = {_iso(day)}",
                *front,
                "+++",
                "",
                body.strip(),
                "",
            ]
        ),
    )


def _iso(day: str) -> str:
    if not day:
        return "2020-01-01"
    month = "%b" if len(day.split()[0]) == 3 else "%B"
    return f"{datetime.strptime(day, f'{month} %d, %Y'):%Y-%m-%d}"  # noqa: DTZ007 — a day has no zone
