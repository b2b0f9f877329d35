"""Which outlets broke an embargo: `lists/breaks.jsonl`, so that who shares a release later is told.

What is there is never changed; the history of the release that was published too early says it as well.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from hrnk_press.model.media_list import Break
from hrnk_press.workspace.json_lines import append_lines, read_records
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace

FILE = "lists/breaks.jsonl"


def read_breaks(ws: Workspace) -> tuple[Break, ...]:
    """Everything that was recorded, oldest first. Raises UnreadableData and DiskFault."""
    return tuple(read_records(_path(ws), FILE, Break))


def last_breaks(ws: Workspace) -> Mapping[str, Break]:
    """By outlet in small letters, the last that each broke. Raises as `read_breaks`."""
    return {it.outlet.casefold(): it for it in sorted(read_breaks(ws), key=lambda it: it.at)}


def add_break(ws: Workspace, broken: Break) -> None:
    """Record this one, unless it is there. Callers hold the lock. Raises UnreadableData and DiskFault."""
    if broken not in read_breaks(ws):
        line = json.dumps(asdict(broken), ensure_ascii=False)
        append_lines(_path(ws), (f"{line}\n".encode(),))


def _path(ws: Workspace) -> Path:
    path = ws.root / FILE
    refuse_link_out(ws, path)
    return path
