"""Editing the files that people write by hand: comments, order, byte order mark and line endings stay.

Nothing is written that could not be read back: the edited text is read whole before it takes the
place of the old one. Callers that decide first and write later hold `office_lock` meanwhile.
"""

import tomllib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from hrnk_press.errors import Fault, NotFound, UnreadableData
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Release
from hrnk_press.workspace import front_matter, store
from hrnk_press.workspace.contacts_file import parse_registry
from hrnk_press.workspace.contacts_write import New, with_contacts
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import parse_release
from hrnk_press.workspace.toml_edit import Changes, edited
from hrnk_press.workspace.toml_source import read_toml

NEWLINE = "\n"


def edit_release(
    ws: Workspace,
    slug: str,
    changes: Changes | None = None,
    *,
    body: str | None = None,
    without: str = "",
    unless_changed_since: Release | None = None,
) -> Release:
    """Change front matter keys, the text, or both, and return the release as it now is.

    `changes` are those of `toml_edit.edited`. `without`: lines of comment that go where they stand just so in
    the front matter. `unless_changed_since` is the release the decision was made
    on: where the file has other words by now, DiskFault and nothing is written.
    """
    path = ws.release_file(slug)
    shown = f"releases/{slug}/{path.name}"
    raw, stamp = _read(path, shown)
    if unless_changed_since is not None and store.plain(raw) != unless_changed_since.source:
        raise store.changed_meanwhile(shown)
    parts = front_matter.split(raw, shown)
    if isinstance(parts, Fault):
        raise UnreadableData((parts,))
    change = partial(edited, changes=changes or {})
    toml = _edited(raw[parts.toml], change, shown, front_matter.TOML_LINE, without)
    words = raw[parts.body] if body is None else _like(raw[parts.body] or raw, body)
    result = raw[: parts.toml.start] + toml + raw[parts.toml.stop : parts.body.start] + words
    release = parse_release(result, slug)
    _write(path, raw, result, stamp)
    return release


def rewrite_release(
    ws: Workspace, slug: str, source: str, *, unless_changed_since: Release
) -> Release:
    """Put `source`, edited from that release's text, into its file, and return the release as it now is.

    Where the file has other words by now, DiskFault and nothing is written.
    """
    path = ws.release_file(slug)
    shown = f"releases/{slug}/{path.name}"
    raw, stamp = _read(path, shown)
    if store.plain(raw) != unless_changed_since.source:
        raise store.changed_meanwhile(shown)
    release = parse_release(source, slug)
    mark = "\ufeff" if raw.startswith("\ufeff") else ""
    _write(path, raw, mark + _like(raw.removeprefix(mark), source), stamp)
    return release


def edit_registry(
    ws: Workspace,
    changes: Changes,
    *,
    new: New | None = None,
    unless_changed_since: store.Stamp | None = None,
) -> Registry:
    """Change keys of contacts.toml, such as ("people", "mara-ilves"), and return everybody as they now are.

    `new` are contacts that are added. With `unless_changed_since`, a file that is no longer what was read
    raises DiskFault; then nothing is written.
    """

    def change(source: str) -> str:
        changed = edited(source, changes) if changes else source
        return with_contacts(changed, new) if new else changed

    path = ws.contacts_file
    raw, stamp = _read(path, path.name)
    if unless_changed_since not in (None, stamp):
        raise store.changed_meanwhile(path.name)
    mark = "\ufeff" if raw.startswith("\ufeff") else ""
    result = mark + _edited(raw.removeprefix(mark), change, path.name, 1)
    registry = parse_registry(store.plain(result))
    _write(path, raw, result, stamp)
    return registry


def _read(path: Path, shown: str) -> tuple[str, store.Stamp]:
    try:
        data, stamp = store.read_bytes(path, shown=shown)
    except FileNotFoundError:
        raise NotFound(f"{shown} does not exist") from None
    return store.decode(data, shown), stamp


def _edited(
    raw: str, change: Callable[[str], str], shown: str, first_line: int, without: str = ""
) -> str:
    """The TOML after the change, its line endings as they were."""
    source = store.plain(raw)
    faults = read_toml(source, shown, first_line=first_line).faults
    if faults:
        raise UnreadableData(faults)
    return _like(raw, change(_without(source, without)))


def _without(source: str, comment: str) -> str:
    """The TOML without these lines, and with one blank line where they stood between two."""
    before, found, after = source.partition(f"\n{comment}\n")
    if not comment or not found:
        return source
    rest = f"{before}\n{after.removeprefix(NEWLINE) if before.endswith(NEWLINE) else after}"
    is_comment = tomllib.loads(rest) == tomllib.loads(source)  # not lines of a text
    return rest if is_comment else source


def _like(raw: str, text: str) -> str:
    """The text with CRLF on the lines that `raw` has with CRLF, and on new ones where `raw` has mostly that."""
    if "\r\n" not in raw:
        return text
    old = raw.split("\n")
    new = text.split("\n")
    ending = "\r" if raw.count("\r\n") * 2 >= len(old) - 1 else ""
    plain = [line.removesuffix("\r") for line in old]
    before = _common(plain, new)
    rest_old, rest_new = plain[before:], new[before:]
    after = _common(rest_old[::-1], rest_new[::-1])
    stop = len(old) - after
    # Between the first edit and the last, a line keeps the ending it has elsewhere there.
    known = dict(zip(plain[before:stop], old[before:stop], strict=True))
    changed = (known.get(line, line + ending) for line in new[before : len(new) - after])
    lines = [*old[:before], *changed, *old[stop:]]
    lines[-1] = lines[-1].removesuffix("\r")
    return "\n".join(lines)


def _common(one: list[str], other: list[str]) -> int:
    """How many lines are the same at the beginning of both."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (a, b) in pairs if a != b), min(len(one), len(other)))


def _write(path: Path, raw: str, result: str, stamp: store.Stamp) -> None:
    """Nothing is written where nothing changed."""
    if result != raw:
        store.write_atomically(path, result.encode(), unless_changed_since=stamp)
