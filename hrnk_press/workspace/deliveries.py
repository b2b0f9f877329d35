"""Who was given what: `releases/SLUG/deliveries.jsonl`, never in git, readable by its owner alone.

A line is written, and on disk, before the file that it speaks of is put where somebody finds it: what went
out is always recorded. The same words for the same tool from the same list are recorded once for each person.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, Self

from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Member
from hrnk_press.workspace.json_lines import append_lines, read_lines
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.streamed import staged

NAME = "deliveries.jsonl"
# What makes its receiver a holder.
COPIES = frozenset(("embargoed", "public"))
INVITATION = "invitation"
_OF_ANY = (("release", str), ("copy", str), ("email", str))
_OF_A_COPY = (*_OF_ANY, ("version", int), ("digest", str), ("utc", str))
_OF_A_FILE = (("by", str), ("list", str), ("to", list), ("file", str))


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
    return read_lines(_path(ws, slug), _shown(slug), _tells_who_has_what)


def has_deliveries(ws: Workspace, slug: str) -> bool:
    """Whether anything was recorded."""
    return (ws.release_folder(slug) / NAME).is_file()


class Recording:
    """What is to be recorded of a hand-off: gathered on disk where nobody looks, then added at once.

    `reference` tells that of the copy for an address, where copies have one.
    """

    def __init__(
        self,
        ws: Workspace,
        slug: str,
        hand_off: HandOff,
        reference: Callable[[str], str] | None = None,
    ) -> None:
        self._path = _path(ws, slug)
        self._head = json.dumps(hand_off.said, ensure_ascii=False)[:-1] + ', "email": '
        self._known = _known(ws, slug, hand_off)
        self._reference = reference
        self._lines = TemporaryFile(dir=self._path.parent)  # noqa: SIM115  (closed by `__exit__`)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._lines.close()

    def take(self, members: Sequence[Member]) -> None:
        """These people are given it; whoever was recorded for exactly that is not recorded again."""
        encoded, head, known = json.encoder.encode_basestring, self._head, self._known
        emails = [it[0] for it in members]
        if known:
            emails = [it for it in emails if hash(it.casefold()) not in known]
        lines = [f"{head}{encoded(it)}" for it in emails]
        if of_copy := self._reference:
            lines = [
                f'{line}, "reference": "{of_copy(it)}"'
                for line, it in zip(lines, emails, strict=True)
            ]
        self._lines.write("".join([f"{it}}}\n" for it in lines]).encode())

    def record(self) -> None:
        """Add all of it to the record, on disk when this returns. Callers hold the lock. Raises DiskFault."""
        self._lines.seek(0)
        append_lines(self._path, iter(lambda: self._lines.read(1 << 20), b""))


def add_deliveries(ws: Workspace, slug: str, lines: Iterable[Mapping[str, Any]]) -> None:
    """Add these records, on disk when this returns. Callers hold the lock. Raises DiskFault."""
    told = (f"{json.dumps(dict(it), ensure_ascii=False)}\n".encode() for it in lines)
    append_lines(_path(ws, slug), told)


def replace_emails(ws: Workspace, slug: str, replaced: Callable[[str], str]) -> int:
    """Put what `replaced` gives in place of every address; how many lines changed. These lose the name of the
    message's file, which is called after the address.

    Callers hold the lock. Raises UnreadableData and DiskFault; then nothing is changed.
    """
    path, changed = _path(ws, slug), 0
    if not path.exists():
        return 0
    with staged(path) as target:
        for line in read_deliveries(ws, slug):
            before = str(line.get("email", ""))
            email = replaced(before)
            told = {**line, "email": email}
            if email != before:
                changed += 1
                told.pop("file", None)
            said = json.dumps(told, ensure_ascii=False)
            target.file.write(f"{said}\n".encode())
        if changed:
            target.sync()
            target.place()
    return changed


def _tells_who_has_what(line: Mapping[str, Any]) -> bool:
    """Whether it has what everybody reads of a line.

    Of an embargoed copy that is also which words it holds until when; of a message that stands in a file,
    what is told once that file is in its place.
    """
    kinds = _OF_A_COPY if line.get("copy") == "embargoed" else _OF_ANY
    message = _OF_A_FILE if "file" in line else ()
    return all(isinstance(line.get(key), kind) for key, kind in (*kinds, *message))


def _known(ws: Workspace, slug: str, hand_off: HandOff) -> frozenset[int]:
    """Hashes of the addresses to which exactly this was handed over before, and no other words since: most often of none."""
    what = ("release", "digest", "list", "to", "copy", "utc")
    said = [hand_off.said[it] for it in what]
    known: set[int] = set()
    for line in read_deliveries(ws, slug):
        if [line.get(it) for it in what] == said:
            known.add(hash(str(line["email"]).casefold()))
        elif known and line.get("copy") in COPIES and line.get("digest") != hand_off.digest:
            known.discard(hash(str(line["email"]).casefold()))
    return frozenset(known)


def _path(ws: Workspace, slug: str) -> Path:
    path = ws.release_folder(slug) / NAME
    refuse_link_out(ws, path)
    return path


def _shown(slug: str) -> str:
    return f"releases/{slug}/{NAME}"
