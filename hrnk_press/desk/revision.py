"""What a revised copy says of the version that it takes the place of."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from hrnk_press.desk.kept import marks_in
from hrnk_press.desk.outgoing import Outgoing
from hrnk_press.desk.state import embargo_instant
from hrnk_press.exporters.artifact import Revised
from hrnk_press.model.canonical import canonical_document, canonical_signatories
from hrnk_press.model.difference import differences
from hrnk_press.model.release import AttachedWhen
from hrnk_press.workspace.versions import Version, read_version

# What is told in words of its own, or prints nothing.
_APART = frozenset(
    ("id", "kind", "language", "translation_of", "corrects", "embargo", "attachments")
)


def revision(going: Outgoing, number: int, until: datetime) -> Revised:
    """What changed since the version of that number, `until` being when its embargo ended if it does not say.

    Raises UnreadableData where the version is missing or was changed.
    """
    release = going.resolved.release
    mark = next((it for it in marks_in(going.history.events) if it.number == number), None)
    if mark is None:
        return Revised(number, until)
    version = read_version(going.press.workspace, release.slug, mark)
    after = canonical_document(going.resolved, embargo_instant(release))
    return differing(version, after, canonical_signatories(release, going.resolved), until)


def differing(
    version: Version, after: Mapping[str, Any], signatories: Mapping[str, Any], until: datetime
) -> Revised:
    """What differs in these words and signatories from that version; `until` as in `revision`."""
    before = version.canonical
    was, now = _files(before), _files(after)
    return Revised(
        version.mark.number,
        datetime.fromisoformat(before["embargo"]) if before["embargo"] else until,
        differences(_words(before, version.signatories), _words(after, signatories)),
        files_changed=tuple(it for it in now if it in was and was[it] != now[it]),
        files_added=tuple(it for it in now if it not in was),
        files_removed=tuple(it for it in was if it not in now),
    )


def _words(document: Mapping[str, Any], signatories: Mapping[str, Any]) -> dict[str, Any]:
    printed = {key: it for key, it in document.items() if key not in _APART}
    return {**printed, "signatories": signatories["signatories"]}


def _files(document: Mapping[str, Any]) -> dict[str, Any]:
    """The attachments of an embargoed copy, by name."""
    kept = (it for it in document["attachments"] if it["when"] != AttachedWhen.PUBLIC.value)
    return {it["file"]: it for it in kept}
