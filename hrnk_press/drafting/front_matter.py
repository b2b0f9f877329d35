"""The lines of a draft's front matter, as TOML that reads back as exactly the same values."""

import unicodedata
from datetime import UTC, date, datetime
from typing import Any

from hrnk_press.drafting.facts import Facts
from hrnk_press.embargo.dates import format_weekday
from hrnk_press.letters import is_plain
from hrnk_press.model.release import Embargo, Moment

FENCE = "+++"
HEADLINE = "[HEADLINE]"
CITY = "[CITY]"


def context_lines(facts: Facts, id: str) -> dict[str, str]:
    """Each key's TOML, complete with the key; a day that is not known is a comment."""
    return {
        "id": toml_line("id", id),
        "headline": _title_lines(facts),
        "date": date_line(facts.date),
        "place": toml_line("place", facts.place or CITY),
        "language": toml_line("language", facts.language),
        "organizations": list_lines("organizations", facts.organizations),
        "contacts": list_lines("contacts", facts.contacts),
        "corrects": _corrects_line(facts.corrects),
        "embargo": embargo_lines(facts.embargo, facts.zone),
    }


def _title_lines(facts: Facts) -> str:
    """The headline, and the subheadline where one is known."""
    headline = toml_line("headline", facts.headline or HEADLINE)
    more = f"\n{toml_line('subheadline', facts.subheadline)}" if facts.subheadline else ""
    return headline + more


def toml_line(key: str, value: Any) -> str:
    """`key = value`, escaped."""
    if isinstance(value, str) and _is_plain(value):
        return f'{key} = "{value}"'
    if isinstance(value, list) and value and all(map(_is_plain, value)):
        return "\n".join((f"{key} = [", *(f'    "{it}",' for it in value), "]"))
    import tomli_w

    return tomli_w.dumps({key: value}).rstrip("\n")


def _is_plain(value: str) -> bool:
    """Whether it stands in TOML as it is, between quotation marks."""
    return is_plain(value) and not any(map(value.__contains__, '"\\\n'))


def date_line(day: date | None) -> str:
    """The day of release with its weekday in a comment; for None a comment alone."""
    if day is None:
        return "# date = 2014-10-29   not found in the text; the day on which it was released"
    return f"date = {day.isoformat()}  # {format_weekday(day)}"


def list_lines(key: str, entries: tuple[tuple[str, str], ...]) -> str:
    """An array of ids, one a line, each with a remark in a comment."""
    if not entries:
        return f"{key} = []"
    rows = [f"    {_quoted(entry)},  # {_comment(remark)}" for entry, remark in entries]
    return "\n".join([f"{key} = [", *rows, "]"])


def embargo_lines(moment: Moment | None, zone: str) -> str:
    """The `[embargo]` table, or a comment that shows how one is written in the office's zone."""
    if moment is None:
        return embargo_example(zone)
    lines = ["[embargo]", f"until = {moment.until.isoformat()}", toml_line("zone", moment.zone)]
    if moment.utc:
        lines.append(f"utc = {_utc(moment.utc)}")
    if isinstance(moment, Embargo) and moment.hold:
        lines.append(toml_line("hold", moment.hold))
    return "\n".join(lines)


def embargo_example(zone: str) -> str:
    """The comment that stands where there is no embargo, in the office's zone."""
    return "\n".join(
        (
            "# No embargo. One is a time on the wall clock and the zone of that clock:",
            "# [embargo]",
            "# until = 2026-12-02T00:01:00",
            f"# zone = {_quoted(zone)}",
        )
    )


def _corrects_line(id: str) -> str:
    return toml_line("corrects", id) if id else '# corrects = "the id of that release"'


def _utc(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _quoted(text: str) -> str:
    return toml_line("key", text).removeprefix("key = ")


def _comment(text: str) -> str:
    """One line without control characters, which a TOML comment may not hold."""
    return " ".join(
        "".join(c for c in text if c.isspace() or unicodedata.category(c) != "Cc").split()
    )
