"""Who accepted the embargo of which release: `lists/acceptances.jsonl`, with the evidence beside it.

What is there is never changed: who takes an acceptance back gets a line of their own. Only an erasure
takes lines away.
"""

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

from hrnk_press.model.media_list import Acceptance
from hrnk_press.workspace.evidence import evidence_name
from hrnk_press.workspace.json_lines import append_lines, read_records
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import disk_fault, replace_files, write_atomically

FILE = "lists/acceptances.jsonl"
EVIDENCE = "lists/evidence"
EVERY_EMBARGO = ""


def read_acceptances(ws: Workspace) -> tuple[Acceptance, ...]:
    """Everything that was recorded, oldest first. Raises UnreadableData and DiskFault."""
    return tuple(read_records(_path(ws), FILE, Acceptance))


def holders_of(
    acceptances: Iterable[Acceptance], releases: Collection[str], utc: str
) -> Mapping[str, Acceptance]:
    """By address in small letters, who accepted to hold that release until that instant.

    `releases` are its ids, one for each language: they have one embargo. Who accepted an earlier end must be asked
    again; who accepted a later one need not.
    """
    last = _last(acceptances, releases)
    return {key: it for key, it in last.items() if not it.withdrawn and it.utc >= utc}


def withdrawn(acceptances: Iterable[Acceptance], releases: Collection[str]) -> frozenset[str]:
    """By address in small letters, who took back that they hold that release, in whatever language (ids)."""
    return frozenset(key for key, it in _last(acceptances, releases).items() if it.withdrawn)


def standing_of(acceptances: Iterable[Acceptance]) -> Mapping[str, Acceptance]:
    """By address in small letters, who accepted every embargo."""
    return {key: it for key, it in _last(acceptances, [EVERY_EMBARGO]).items() if not it.withdrawn}


def add_acceptances(ws: Workspace, acceptances: Iterable[Acceptance]) -> None:
    """Record these. Callers hold the lock. Raises DiskFault."""
    append_lines(_path(ws), (f"{_line(it)}\n".encode() for it in acceptances))


def forget_acceptances(ws: Workspace, is_forgotten: Callable[[Acceptance], bool]) -> int:
    """Take away what speaks of somebody, and evidence that nothing speaks of any more; how many lines.

    Callers hold the lock. Raises DiskFault.
    """
    known = read_acceptances(ws)
    kept = [it for it in known if not is_forgotten(it)]
    if len(kept) == len(known):
        return 0
    # The evidence first: who is stopped here finds the lines again, and by them what is still to go.
    still = {it.evidence for it in kept}
    for evidence in {it.evidence for it in known if it.evidence} - still:
        if Path(evidence).name == evidence:
            try:
                (ws.root / EVIDENCE / evidence).unlink(missing_ok=True)
            except OSError as error:
                raise disk_fault(error, f"{evidence} cannot be removed") from error
    write_atomically(_path(ws), "".join(f"{_line(it)}\n" for it in kept).encode(), mode=0o600)
    return len(known) - len(kept)


def keep_evidence(ws: Workspace, name: str, data: bytes) -> str:
    """Keep that evidence, and return what it is called there. Callers hold the lock. Raises DiskFault."""
    file = evidence_name(name, hashlib.sha256(data).hexdigest())
    folder = ws.root / EVIDENCE
    refuse_link_out(ws, folder / file)
    replace_files(folder, {file: data})
    return file


def _last(acceptances: Iterable[Acceptance], releases: Collection[str]) -> dict[str, Acceptance]:
    return {it.email.casefold(): it for it in acceptances if it.release in releases}


def _line(acceptance: Acceptance) -> str:
    return json.dumps(asdict(acceptance), ensure_ascii=False)


def _path(ws: Workspace) -> Path:
    path = ws.root / FILE
    refuse_link_out(ws, path)
    return path
