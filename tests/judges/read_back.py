"""Compares what two readers made of each message with one another and with what was put in:

python read_back.py GO.jsonl PERL.jsonl
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def readings(path: Path) -> dict[str, Any]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return {reading["file"]: reading for reading in map(json.loads, lines)}


def faults(expected: dict[str, Any], reading: dict[str, Any]) -> Iterator[str]:
    """What this reading lacks."""
    if not reading["subject"].endswith(expected["subject"]):
        yield f"subject {reading['subject']!r}, not {expected['subject']!r}"
    if "sender" in expected and [box["name"] for box in reading["from"]] != [expected["sender"]]:
        yield f"from {reading['from']!r}, not {expected['sender']!r}"
    if "to" in expected and reading["to"] != expected["to"]:
        yield f"to {reading['to']!r}, not {expected['to']!r}"
    names = [leaf["name"] for leaf in reading["leaves"] if leaf["name"]]
    if "names" in expected and names != expected["names"]:
        yield f"files {names!r}, not {expected['names']!r}"
    if lost := set(expected.get("files", ())) - {leaf["sha256"] for leaf in reading["leaves"]}:
        yield f"lacks {len(lost)} attached file(s), or their bytes were changed"


def main(go: Path, perl: Path) -> int:
    expected = json.loads(Path("expected.json").read_text(encoding="utf-8"))
    readers = {"Go": readings(go), "Perl": readings(perl)}
    found = [
        f"{file}: {reader} read {fault}"
        for reader, read in readers.items()
        for file, wanted in expected.items()
        for fault in (faults(wanted, read[file]) if file in read else ["nothing"])
    ]
    found += [
        f"{file}: Go and Perl read {key} differently: {reading[key]!r}, {readers['Perl'][file][key]!r}"
        for file, reading in readers["Go"].items()
        for key in ("subject", "from", "to", "leaves")
        if file in readers["Perl"] and reading[key] != readers["Perl"][file][key]
    ]
    print("\n".join(found), file=sys.stderr)
    print(f"{len(expected)} messages read alike" if not found else f"{len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
