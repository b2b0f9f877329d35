"""Writing signatories into release.md: only what changes, in the form in which the entry stands."""

import tomllib
from collections.abc import Collection, Sequence
from typing import Any

from hrnk_press.errors import Fault
from hrnk_press.model.release import Consent, Release, Signatory
from hrnk_press.workspace import front_matter
from hrnk_press.workspace.edit import edit_release
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import parse_release
from hrnk_press.workspace.toml_edit import Changes, Value, edited

_KEYS = ("role", "printed_as", "capacity", "status")


def edit_signatories(
    ws: Workspace, release: Release, entries: Sequence[Signatory], organizations: Collection[str]
) -> Release:
    """Put these entries into the release, each in the place of the one of the same id, new ones at the end.

    `organizations`: the ids that are no person's. Raises DiskFault where the file has other words by now.
    """
    standing = _standing(release)
    asked = [it.signatory for it in release.signatories]
    changes: dict[str | tuple[str | int, ...], Value | None] = {}
    added: list[dict[str, Value]] = []
    for entry in entries:
        if entry.signatory not in asked:
            added.append(_table(entry, organizations))
            continue
        index = asked.index(entry.signatory)
        written = standing[index]
        before = release.signatories[index]
        if isinstance(written, dict):
            apart = {
                it: getattr(entry, it) for it in _KEYS if getattr(entry, it) != getattr(before, it)
            }
            changes["signatories", index] = {**written, **{it: str(apart[it]) for it in apart}}
        else:
            changes["signatories", index] = _table(entry, organizations)
    if not standing:
        changes["signatories"] = added
    else:
        start = len(standing)
        changes |= {("signatories", start + at): it for at, it in enumerate(added)}
    return edit_release(ws, release.slug, changes, unless_changed_since=release)


def with_list_of(release: Release, other: Release) -> Release:
    """The release with the signatories, and their order, that another text of it has; no file is written."""
    listed = _front(other)
    keys = ("signatories", "signatory_order")
    return _with(release, {key: listed.get(key) for key in keys})


def without_signatures(release: Release, ids: Collection[str]) -> Release:
    """The release with these signatories as withdrawn; no file is written."""
    changes: dict[str | tuple[str | int, ...], Value | None] = {}
    for index, it in enumerate(release.signatories):
        if it.signatory in ids:
            written = _standing(release)[index]
            entry = written if isinstance(written, dict) else _table(it, ())
            changes["signatories", index] = {**entry, "status": Consent.WITHDRAWN.value}
    return _with(release, changes)


def _with(release: Release, changes: Changes) -> Release:
    parts = front_matter.split(release.source, release.file)
    assert not isinstance(parts, Fault)
    source, toml = release.source, parts.toml
    changed = source[: toml.start] + edited(source[toml], changes) + source[toml.stop :]
    return parse_release(changed, release.slug)


def _standing(release: Release) -> list[object]:
    """The entries as the file has them: an id alone, or a table."""
    listed: list[object] = _front(release).get("signatories", [])
    return listed


def _front(release: Release) -> dict[str, Any]:
    """The front matter as the file has it."""
    parts = front_matter.split(release.source, release.file)
    assert not isinstance(parts, Fault)
    return tomllib.loads(release.source[parts.toml])


def _table(entry: Signatory, organizations: Collection[str]) -> dict[str, Value]:
    kind = "organization" if entry.signatory in organizations else "person"
    usual = Signatory(entry.signatory)
    said = {
        key: str(getattr(entry, key))
        for key in _KEYS
        if key == "status" or getattr(entry, key) != getattr(usual, key)
    }
    return {kind: entry.signatory, **said}
