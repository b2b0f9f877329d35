"""What differs between the copy that somebody holds and the words that a lift publishes, or has published."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from hrnk_press.desk.holders import Holder
from hrnk_press.desk.kept import marks_in
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.publishable import publishable
from hrnk_press.desk.revision import differing
from hrnk_press.desk.state import embargo_instant
from hrnk_press.embargo.state import standing_publication
from hrnk_press.errors import UnreadableData
from hrnk_press.exporters.artifact import Revised
from hrnk_press.model.canonical import canonical_document, canonical_signatories
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.versions import Version, read_version

Documents = tuple[Mapping[str, Any], Mapping[str, Any]]
"""Words and signatories, as a version keeps them."""


class PublicChanges:
    """What is public of a release, or before it would be, compared with the copies that people hold."""

    def __init__(self, press: PressOffice, now: datetime) -> None:
        self._press, self._now = press, now
        self._public: dict[str, Documents | None] = {}
        self._known: dict[tuple[str, int], Revised | None] = {}

    def of(self, holder: Holder) -> Revised | None:
        """What differs from the copy that the person holds; None where nobody can tell any more."""
        return self.since(holder.releases[-1], holder.version)

    def since(self, slug: str, number: int) -> Revised | None:
        """What differs from that version of that release; None where nobody can tell any more."""
        key = (slug, number)
        if key not in self._known:
            try:
                self._known[key] = self._compared(slug, number)
            except UnreadableData:  # `history --verify` tells of it
                self._known[key] = None
        return self._known[key]

    def _compared(self, slug: str, number: int) -> Revised | None:
        if slug not in self._public:
            self._public[slug] = None
            self._public[slug] = self._documents(slug)
        after, held = self._public[slug], self._version(slug, number)
        if after is None or held is None:
            return None
        return differing(held, *after, self._now)

    def _documents(self, slug: str) -> Documents | None:
        """The words that are public, else those that a lift would publish; None where it would publish none."""
        press = self._press
        release = read_release(press.workspace, slug)
        events = history_of(press.workspace, release).events
        public = standing_publication(events)
        if public is not None:
            version = self._version(slug, public.version or 0)
            return (version.canonical, version.signatories) if version else None
        found = publishable(press, release, events, self._now, with_content=True).resolved
        if found is None:
            return None
        words = canonical_document(found, embargo_instant(found.release))
        return words, canonical_signatories(found.release, found)

    def _version(self, slug: str, number: int) -> Version | None:
        workspace = self._press.workspace
        events = history_of(workspace, read_release(workspace, slug)).events
        mark = next((it for it in marks_in(events) if it.number == number), None)
        return read_version(workspace, slug, mark) if mark else None
