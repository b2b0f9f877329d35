"""Who was given what: `releases/SLUG/deliveries.jsonl`, never in git, readable by its owner alone.

A line is written, and on disk, before the file that it speaks of is put where somebody finds it: what went
out is always recorded. The same words for the same tool from the same list are recorded once for each person.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from hrnk_press.frozen import frozen
from hrnk_press.workspace.json_lines import append_lines, read_lines
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.streamed import staged

NAME = "deliveries.jsonl"


@frozen
class HandOff:
    """One hand-off of a version to the people of a list.

    `at` is when (2026-11-22T05:01:00Z), `by` who did it, `release` an id, `to` the destinations, `copy`
    "embargoed" or "public", `utc` the instant until which they hold it or at which it may be sent, empty
    where there is none.
    """

    at: str
    by: str
    release: str
    version: int
    digest: str
    list: str
    to: tuple[str, ...]
    copy: str
    utc: str = ""

    @property
    def said(self) -> dict[str, Any]:
        """Everything of it that a line tells, but for the recipient."""
        return {
            "at": self.at,
            "by": self.by,
            "release": self.release,
            "version": self.version,
            "digest": self.digest,
            "list": self.list,
            "to": [*self.to],
            "copy": self.copy,
            "utc": self.utc,
        }


def read_deliveries(ws: Workspace, slug: str) -> Iterator[dict[str, Any]]:
    """What was recorded, oldest first: the keys of a hand-off, and `email`. Raises UnreadableData, DiskFault."""
    return read_lines(_path(ws, slug), _shown(slug))


def record_deliveries(ws: Workspace, slug: str, hand_off: HandOff, emails: Iterator[str]) -> None:
    """Record that these people are given that, each once. Callers hold the lock. Raises DiskFault."""
    head = json.dumps(hand_off.said, ensure_ascii=False)[:-1] + ', "email": '
    known = _known(ws, slug, hand_off)
    encoded = json.encoder.encode_basestring
    new = (f"{head}{encoded(it)}}}" for it in emails if hash(it.casefold()) not in known)
    append_lines(_path(ws, slug), new)


def replace_emails(ws: Workspace, slug: str, replaced: Callable[[str], str]) -> int:
    """Put what `replaced` gives in place of every address; how many lines changed.

    Callers hold the lock. Raises UnreadableData and DiskFault; then nothing is changed.
    """
    path, changed = _path(ws, slug), 0
    if not path.exists():
        return 0
    with staged(path) as target:
        for line in read_deliveries(ws, slug):
            email = replaced(str(line.get("email", "")))
            changed += email != line.get("email")
            said = json.dumps({**line, "email": email}, ensure_ascii=False)
            target.file.write(f"{said}\n".encode())
        if changed:
            target.sync()
            target.place()
    return changed


def _known(ws: Workspace, slug: str, hand_off: HandOff) -> frozenset[int]:
    """Hashes of the addresses to which exactly this was handed over before, most often of none."""
    what = ("release", "digest", "list", "to", "copy", "utc")
    said = [hand_off.said[it] for it in what]
    return frozenset(
        hash(str(line["email"]).casefold())
        for line in read_deliveries(ws, slug)
        if [line.get(it) for it in what] == said
    )


def _path(ws: Workspace, slug: str) -> Path:
    path = ws.release_folder(slug) / NAME
    refuse_link_out(ws, path)
    return path


def _shown(slug: str) -> str:
    return f"releases/{slug}/{NAME}"
