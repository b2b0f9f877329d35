"""Where signatories stand, changed: in release.md, in the history, and in everything that prints them."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from hrnk_press.checks.signed_forms import nearly_registered
from hrnk_press.desk.approval_request import withdraw_requests
from hrnk_press.desk.approval_turn import Said, keep_proof, read_proof, told_of
from hrnk_press.desk.consents import THESE
from hrnk_press.desk.earlier_exports import out_folder, withdraw
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.publish import PublicFile, Turn
from hrnk_press.desk.said_when import refuse_impossible
from hrnk_press.desk.signatories import consents_of, letter_digest
from hrnk_press.desk.signatory_text import SignedText, open_text, translations_of
from hrnk_press.desk.signatory_update import (
    has_other_words,
    is_behind,
    publish_list,
    unrecorded_in,
    with_list,
)
from hrnk_press.desk.signatory_wanted import Wanted, refuse_unknown, refuse_unsaid
from hrnk_press.desk.state import State
from hrnk_press.frozen import frozen
from hrnk_press.model.canonical import canonical_signatories
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Consent, Release, Signatory
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.digest import digest
from hrnk_press.workspace.evidence import Evidence
from hrnk_press.workspace.history import history_of, recorded
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting, is_desk
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.signatory_edit import edit_signatories

LEFT = (Consent.WITHDRAWN, Consent.DECLINED)
PUBLIC = "public"


@frozen
class ChangedSignatory:
    """One that was changed; `before` is the status until then, empty for one who is new.

    `form`: only the form of name, capacity or title was changed, which is no answer: consent is what it was.
    `registered`: the name in contacts.toml, where what is printed is a letter or an accent apart from it.
    """

    id: str
    name: str
    before: str
    status: str
    form: bool = False
    registered: str = ""


@frozen
class SignatoriesChanged:
    """What was changed, and what became of what was printed before.

    `confirmed` counts those who are printed now and of whom a consent is recorded. `withdrawn`: exports in out/ that had the earlier list,
    now deleted; `published`: the public files, made anew, `desk_behind` where those of the desk are not yet;
    `edited`: whether the release's file has other words
    than these, which stay a draft. `still_named`: who left the list and is named in the text itself.
    `unrecorded`: the ids of those whom only the file calls confirmed; no public list has them.
    `recorded_by` is who acted. `translations`: what was changed alike in the other languages of the release.
    """

    slug: str
    changed: tuple[ChangedSignatory, ...]
    confirmed: int
    recorded_by: str
    withdrawn: tuple[str, ...] = ()
    published: tuple[PublicFile, ...] = ()
    desk_behind: bool = False
    edited: bool = False
    still_named: tuple[str, ...] = ()
    unrecorded: tuple[str, ...] = ()
    translations: "tuple[SignatoriesChanged, ...]" = ()


def change_signatories(
    press: PressOffice,
    slug: str,
    wanted: Sequence[Wanted],
    now: datetime,
    *,
    only_listed: bool = False,
) -> SignatoriesChanged:
    """Write where these stand into the release, record it, and take the earlier list out of every output.

    The letter stays what the others consented to. Of a public release the list is published anew, with
    the words that are public, whatever its file says by now. Who leaves the list leaves it in every language.
    `only_listed`: whoever was never asked is NotFound. Raises Unsaid where somebody else signs and nothing
    tells how they said so, Refused for what was killed or came from an archive; UnreadableData and DiskFault.
    """
    proofs = {it.said: read_proof(it.said) for it in wanted}
    with office_lock(press.workspace):
        turn = Turn(press, now, acting(press.workspace))
        text = open_text(turn, slug)
        for it in wanted:
            refuse_unknown(press, text, it, only_listed=only_listed)
        _refuse_unsaid(turn, text, wanted)
        left = [it for it in wanted if it.status in LEFT]
        others = [it for it in translations_of(turn, text) if _of(left, it)] if left else []
        result = _change(turn, text, wanted, proofs)
        more = (_change(turn, it, _of(left, it), proofs) for it in others)
        return replace(result, translations=tuple(more))


def _refuse_unsaid(turn: Turn, text: SignedText, wanted: Sequence[Wanted]) -> None:
    """Raises UsageFault where nothing tells how a consent was given, or something that cannot be."""
    press = turn.press
    events = history_of(press.workspace, text.release).events
    for said in dict.fromkeys(it.said for it in wanted):
        if said is not None:
            refuse_impossible(said.at, text.release, events, turn.now)
    names = {it.id: it.name for it in _all_changed(press, text, wanted)}
    refuse_unsaid(text.release.slug, wanted, names, turn.by, press.registry, press.day(turn.now))


def _of(left: Sequence[Wanted], text: SignedText) -> list[Wanted]:
    """Those of them who are on that text's list; the form of their name is another one there."""
    listed = text.listed()
    return [Wanted(it.id, it.status, said=it.said) for it in left if it.id in listed]


def _change(
    turn: Turn,
    text: SignedText,
    wanted: Sequence[Wanted],
    proofs: Mapping[Said | None, bytes | None],
) -> SignatoriesChanged:
    """The same for one text, whose list may change: an event for all who said so at once."""
    press, release = turn.press, text.release
    workspace, slug = press.workspace, release.slug
    entries = _changed_entries(release, wanted)
    changed = _all_changed(press, text, wanted)
    how = {it.id: it.said for it in wanted}
    for said in dict.fromkeys(how[it.id] for it in changed):
        together = [it for it in changed if how[it.id] == said]
        proof = keep_proof(workspace, slug, said, proofs[said])
        with recorded(
            workspace,
            slug,
            Occasion.SIGNATORIES,
            release=release.id,
            at=turn.now,
            by=turn.by,
            details=_told(text.words, together, said, proof),
        ):
            those = [it for it in entries if how[it.signatory] == said]
            if those:
                known = press.registry.organizations
                release = edit_signatories(workspace, release, those, known)
    return _settled(turn, text, press.resolved(read_release(workspace, slug), turn.now), changed)


def _settled(
    turn: Turn, text: SignedText, after: ResolvedRelease, changed: tuple[ChangedSignatory, ...]
) -> SignatoriesChanged:
    """Take the earlier list out of what is printed; also where a run was killed before it could."""
    press, version = turn.press, text.version
    published: tuple[PublicFile, ...] = ()
    withdrawn = _taken_out(press.workspace, text.state, text.before, after)
    unrecorded = unrecorded_in(press, after.release, version, text.words)
    listed = after
    if version:
        listed = with_list(press, version, after.release, turn.now, but=unrecorded)
    if version and is_behind(listed, version):
        published = publish_list(turn, listed, version).files
    return SignatoriesChanged(
        after.release.slug,
        changed,
        confirmed=sum(it.id not in unrecorded for it in listed.signatories),
        recorded_by=turn.by,
        withdrawn=withdrawn,
        published=published,
        desk_behind=bool(published) and not is_desk(press.workspace),
        edited=version is not None and has_other_words(after, version),
        still_named=tuple(_still_named(text.words, listed)),
        unrecorded=unrecorded,
    )


def _taken_out(
    workspace: Workspace, state: State, before: ResolvedRelease, after: ResolvedRelease
) -> tuple[str, ...]:
    """Delete what out/ holds of another list than the release has now: exports, and drafts that ask for
    approval; of what is held back, the files that were public too.
    """
    folder, slug = out_folder(workspace, after.release.slug), after.release.slug
    for it in (folder, folder / PUBLIC):
        refuse_link_out(workspace, it)
    found = withdraw(folder, slug, but_of=digest(canonical_signatories(after.release, after)))
    if not found and _printed(before) == _printed(after):
        return ()
    found += withdraw_requests(workspace, slug)
    if state is not State.PUBLIC:
        found += tuple(f"{PUBLIC}/{it}" for it in withdraw(folder / PUBLIC, slug))
    return found


def _changed_entries(release: Release, wanted: Sequence[Wanted]) -> tuple[Signatory, ...]:
    """The entries that become others, or are new."""
    listed = {it.signatory: it for it in release.signatories}
    entries = {
        it.id: replace(
            standing := listed.get(it.id, Signatory(it.id)),
            status=it.status or standing.status,
            printed_as=it.printed_as or standing.printed_as,
            capacity=it.capacity or standing.capacity,
            role=it.role or standing.role,
        )
        for it in wanted
    }
    return tuple(it for it in entries.values() if listed.get(it.signatory) != it)


def _all_changed(
    press: PressOffice, text: SignedText, wanted: Sequence[Wanted]
) -> tuple[ChangedSignatory, ...]:
    """Everybody who is written or recorded anew."""
    entries = _changed_entries(text.release, wanted)
    answered = {it.id for it in wanted if it.status is not None}
    return (*_changed(press, text, entries, answered), *_consenting(press, text, wanted, entries))


def _changed(
    press: PressOffice, text: SignedText, entries: Iterable[Signatory], answered: Collection[str]
) -> Iterator[ChangedSignatory]:
    before = {it.signatory: it.status.value for it in text.listed().values()}
    for it in entries:
        was, status = before.get(it.signatory, ""), it.status.value
        form = it.signatory not in answered and was == status
        near = nearly_registered(it, press.registry)
        name = text.name_of(it, press.registry)
        yield ChangedSignatory(it.signatory, name, was, status, form, near)


def _printed(resolved: ResolvedRelease) -> tuple[object, ...]:
    """Who signs, as printed; and as listed, for whom the registry does not know."""
    listed = (it for it in resolved.release.signatories if it.status is Consent.CONFIRMED)
    return (*listed, *resolved.signatories)


def _consenting(
    press: PressOffice, text: SignedText, wanted: Sequence[Wanted], entries: Sequence[Signatory]
) -> Iterator[ChangedSignatory]:
    """Those whom the file called confirmed already, and of whom no consent to these words is recorded."""
    changed, known = {it.signatory for it in entries}, consents_of(press, text.words)
    for it in text.release.signatories:
        asked = any(one.id == it.signatory and one.status is Consent.CONFIRMED for one in wanted)
        if asked and it.signatory not in changed and known.get(it.signatory) != THESE:
            status = it.status.value
            yield ChangedSignatory(it.signatory, text.name_of(it, press.registry), status, status)


def _told(
    resolved: ResolvedRelease,
    changed: Sequence[ChangedSignatory],
    said: Said | None,
    proof: Evidence | None,
) -> Mapping[str, Any]:
    """What the event tells: who stands where, to which words it was said, how, and who recorded it."""
    return {
        "changes": [
            {
                "id": it.id,
                "before": it.before,
                "status": it.status,
                **({"form": True} if it.form else {}),
            }
            for it in changed
        ],
        "letter": letter_digest(resolved),
        **told_of(said, proof),
    }


def _still_named(before: ResolvedRelease, after: ResolvedRelease) -> list[str]:
    """Who was printed, is no longer, and stands in headline or body all the same."""
    left = {it.id: it for it in before.signatories}
    for it in after.signatories:
        left.pop(it.id, None)
    text = f"{after.release.headline}\n{after.release.subheadline}\n{after.release.body}"
    return [it.name for it in left.values() if it.name in text]
