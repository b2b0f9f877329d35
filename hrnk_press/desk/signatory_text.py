"""A text that people sign, and the same in other languages: what its file has, and what is public of it."""

from collections.abc import Iterator

from hrnk_press.desk.publish import Turn
from hrnk_press.desk.relatives import family_of
from hrnk_press.desk.signatory_update import public_version, public_words
from hrnk_press.desk.state import State, state_of
from hrnk_press.errors import Refused
from hrnk_press.frozen import frozen
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Release, Signatory
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import existing_release
from hrnk_press.workspace.versions import Version

_CLOSED = {
    State.ARCHIVED: "came from an archive: who signed it is on record",
    State.KILLED: "was killed: nothing of it goes out again",
}


@frozen
class SignedText:
    """A text of which the list may change: as its file has it, and the version of it that is public, if any."""

    release: Release
    state: State
    before: ResolvedRelease
    version: Version | None
    public: ResolvedRelease | None

    @property
    def words(self) -> ResolvedRelease:
        """The words that people sign: the public ones, whatever the file says by now."""
        return self.public or self.before

    def listed(self) -> dict[str, Signatory]:
        """Everybody who was asked, by id; those too who are public and no longer in the file."""
        public = self.public.release.signatories if self.public else ()
        return {it.signatory: it for it in (*public, *self.release.signatories)}

    def name_of(self, entry: Signatory, registry: Registry) -> str:
        """How that signatory is called: in the form they want, as registered, or as printed."""
        known = registry.people.get(entry.signatory) or registry.organizations.get(entry.signatory)
        printed = {it.id: it.name for it in self.words.signatories}
        name = known.name if known else printed.get(entry.signatory, entry.signatory)
        return entry.printed_as or name


def open_text(turn: Turn, slug: str) -> SignedText:
    """That release. Raises Refused where its list is closed: it came from an archive, or was killed."""
    release = read_release(turn.press.workspace, existing_release(turn.press.workspace, slug))
    state = state_of(turn.press.workspace, release, turn.now)
    if state in _CLOSED:
        raise Refused(f"{release.slug} {_CLOSED[state]}", "Nothing was changed.", code="not-open")
    return _text(turn, release, state)


def translations_of(turn: Turn, text: SignedText) -> Iterator[SignedText]:
    """The same in its other languages, where the list is not closed."""
    for other in family_of(turn.press.workspace, text.release):
        state = state_of(turn.press.workspace, other, turn.now)
        if other.slug != text.release.slug and state not in _CLOSED:
            yield _text(turn, other, state)


def _text(turn: Turn, release: Release, state: State) -> SignedText:
    press, now = turn.press, turn.now
    version = public_version(press, release) if state is State.PUBLIC else None
    public = public_words(press, version, now) if version else None
    return SignedText(release, state, press.resolved(release, now), version, public)
