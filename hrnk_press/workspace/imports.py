"""What was imported already, as the histories of the releases that were made of it say."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hrnk_press.model.event import Occasion
from hrnk_press.workspace.history import history_folder, is_event_file
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.releases import slugs

_MARK = f'"{Occasion.IMPORTED.value}"'.encode()


def imported_sources(
    ws: Workspace,
) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """The SHA-256 of every source that was imported, and of the words of each item in it, with the slugs
    of what was made of it; and the slugs by the name of the file. By SHA-256, a source of which releases are
    missing, since an import was killed, is left out.
    """
    found: dict[str, tuple[str, ...]] = {}
    files: dict[str, tuple[str, ...]] = {}
    wanted: dict[str, int] = {}
    for slug in slugs(ws):
        for details in _imports(history_folder(ws, slug)):
            for key in ("sha256", "words_sha256"):
                if key in details:
                    digest = str(details[key])
                    found[digest] = (*found.get(digest, ()), slug)
            name = str(details.get("source"))
            files[name] = (*files.get(name, ()), slug)
            # Entries that stood there before the source was read have events of their own sources.
            source, made = str(details.get("sha256")), details.get("made")
            wanted[source] = max(wanted.get(source, 0), made if isinstance(made, int) else 0)
    whole = {
        digest: those for digest, those in found.items() if len(those) >= wanted.get(digest, 0)
    }
    return whole, files


def _imports(folder: Path) -> Iterator[dict[str, Any]]:
    """What the imports among a folder of events say; what is no event is left to `history --verify`."""
    try:
        files = [it for it in folder.iterdir() if is_event_file(it.name)]
    except OSError:
        return
    for file in files:
        try:
            data = file.read_bytes()
            entry = json.loads(data) if _MARK in data else {}
        except (OSError, ValueError, RecursionError):
            continue
        match entry:
            case {"event": Occasion.IMPORTED.value, "details": {"sha256": str()} as details}:
                yield details
