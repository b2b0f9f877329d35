"""What was imported already, as the histories of the releases that were made of it say."""

import json
from collections.abc import Iterator
from pathlib import Path

from hrnk_press.model.event import Occasion
from hrnk_press.workspace.history import history_folder, is_event_file
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.releases import slugs

_MARK = f'"{Occasion.IMPORTED.value}"'.encode()


def imported_sources(ws: Workspace) -> dict[str, tuple[str, ...]]:
    """The SHA-256 of every source that was imported, and of the words of each item in it, with the slugs
    of what was made of it.
    """
    found: dict[str, tuple[str, ...]] = {}
    for slug in slugs(ws):
        for digest in _digests(history_folder(ws, slug)):
            found[digest] = (*found.get(digest, ()), slug)
    return found


def _digests(folder: Path) -> Iterator[str]:
    """The digests named in a folder of events; what is no event is left to `history --verify`."""
    try:
        files = [it for it in folder.iterdir() if is_event_file(it.name)]
    except OSError:
        return
    for file in files:
        try:
            data = file.read_bytes()
            entry = json.loads(data) if _MARK in data else {}
        except (OSError, ValueError):
            continue
        if entry.get("event") == Occasion.IMPORTED.value:
            details = entry.get("details", {})
            yield from (str(details[it]) for it in ("sha256", "words_sha256") if it in details)
