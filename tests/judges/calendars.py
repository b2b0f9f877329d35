"""Has vobject read calendars that the program wrote, and compares them with what ical.js read:

    python calendars.py ICALJS.jsonl FILE.ics...

ICALJS.jsonl holds one line for each file, as calendars.mjs prints it.
"""

import json
import sys
from datetime import UTC
from pathlib import Path
from typing import Any

import vobject


def reading(path: Path) -> list[dict[str, Any]]:
    """Every event as vobject reads it, once it has found no fault."""
    calendar = vobject.readOne(path.read_bytes().decode())
    calendar.validate(raiseException=True)
    return [
        {
            "uid": event.uid.value,
            "start": f"{event.dtstart.value.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
            "summary": event.summary.value,
            "sequence": int(event.sequence.value),
            "alarms": len(event.contents.get("valarm", ())),
        }
        for event in calendar.contents.get("vevent", ())
    ]


def main(other: Path, paths: list[Path]) -> int:
    read_by_other = dict(map(json.loads, other.read_text(encoding="utf-8").splitlines()))
    differences = 0
    events = 0
    for path in paths:
        here, there = reading(path), read_by_other[path.name]
        events += len(here)
        if here != there:
            differences += 1
            print(f"{path.name}: vobject and ical.js differ:\n  {here}\n  {there}", file=sys.stderr)
        if max(map(len, path.read_bytes().split(b"\r\n"))) > 75:
            differences += 1
            print(f"{path.name}: a line is longer than 75 bytes", file=sys.stderr)
    print(f"{events} events read alike" if not differences else f"{differences} differences")
    return 1 if differences or not events else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), [Path(it) for it in sys.argv[2:]]))
