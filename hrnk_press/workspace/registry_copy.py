"""The registry as it could last be read, `.hrnk-press/cache/contacts.toml`.

A lift that is due does not wait for somebody to close a quotation mark in the entry of somebody else.
"""

from collections.abc import Collection
from contextlib import suppress

from hrnk_press.errors import PressError
from hrnk_press.model.registry import Registry
from hrnk_press.patterns import pattern
from hrnk_press.workspace import store
from hrnk_press.workspace.cache_folder import cache_file, made_cache_file
from hrnk_press.workspace.contacts_file import parse_registry
from hrnk_press.workspace.locate import CONTACTS_FILE, Workspace

_HEADER = pattern(r"\s*\[")
_ENTRY = pattern(
    r"\s*\[{1,2}\s*(?:people|organizations)\s*\.\s*[\"']?([\w-]+)[\"']?\s*(?:[.\]]|\Z)"
)


def keep_copy(ws: Workspace) -> None:
    """Keep the registry as it is now, which was just read; where nothing can be written, nothing is."""
    with suppress(OSError, PressError):
        text, _ = store.read_text(ws.contacts_file)
        if text != _kept_text(ws):
            file = made_cache_file(ws, CONTACTS_FILE)
            store.write_atomically(file, text.encode(), mode=0o600)


def kept_registry(ws: Workspace) -> Registry | None:
    """Everybody, as the file could last be read; None where that is not known."""
    text = _kept_text(ws)
    with suppress(PressError):
        return parse_registry(text) if text else None
    return None


def is_unchanged(ws: Workspace, ids: Collection[str]) -> bool:
    """Whether the entries of those ids, and what stands in no entry, are in the file as in the copy."""
    try:
        now, _ = store.read_text(ws.contacts_file)
    except (OSError, PressError):
        return False
    entries, before = _entries(now), _entries(_kept_text(ws))
    return all(entries.get(it) == before.get(it) for it in ("", *ids))


def _kept_text(ws: Workspace) -> str:
    with suppress(OSError, PressError):
        return store.read_text(cache_file(ws, CONTACTS_FILE))[0]
    return ""


def _entries(text: str) -> dict[str, list[str]]:
    """The lines of each id's tables, by id; under "" those of no table and of tables of no id."""
    found: dict[str, list[str]] = {"": []}
    lines = found[""]
    for line in store.plain(text).split("\n"):
        if _HEADER.match(line):
            entry = _ENTRY.match(line)
            lines = found.setdefault(entry[1] if entry else "", [])
        if line.strip():
            lines.append(line.rstrip())
    return found
