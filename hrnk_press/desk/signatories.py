"""Who is asked to sign a release, and where everybody stands."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from hrnk_press.checks.signed_forms import nearly_registered
from hrnk_press.desk.approvable import approvable_of, content_of
from hrnk_press.desk.consents import THESE, consents_to, last_consent
from hrnk_press.desk.load import PressOffice, load_release
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Consent, Signatory
from hrnk_press.model.resolve import in_printed_order, name_signatory
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.model.scopes import Scope
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.locate import Workspace

UNRECORDED = "unrecorded"


@frozen
class ShownSignatory:
    """Somebody who was asked to sign: as printed, once confirmed.

    `consented` tells to which words: "these" or "earlier" ones of this release, "unrecorded" where only the
    file says so; empty for who has not confirmed and in what came from an archive. `since` is when it was.
    `registered` is the name in contacts.toml, where `name` is a letter or an accent apart from it.
    """

    id: str
    name: str
    detail: str
    status: str
    printed: bool
    consented: str = ""
    since: datetime | None = None
    registered: str = ""


@frozen
class Signatories:
    """Everybody asked, in printed order, and how many of each status; `confirmed` are printed and counted."""

    slug: str
    order: str
    signatories: tuple[ShownSignatory, ...]
    counts: Mapping[str, int]


def signatories(workspace: Workspace, slug: str, now: datetime) -> Signatories:
    """Who signs that release. Raises NotFound, and UnreadableData with every fault."""
    press, resolved = load_release(workspace, slug, now)
    release = resolved.release
    events = history_of(workspace, release).events
    consents = consents_of(press, resolved)
    shown = tuple(
        _shown(it, resolved, press.registry, last_consent(events, it.signatory), consents)
        for it in in_printed_order(release, press.registry)
    )
    count = Counter(it.status for it in shown)
    return Signatories(
        slug,
        release.signatory_order.value,
        shown,
        {it.value: count[it.value] for it in Consent},
    )


def letter_digest(resolved: ResolvedRelease) -> str:
    """The SHA-256 of what signatories put their names to."""
    return approvable_of(content_of(resolved)).digest_of(Scope.LETTER, "")


def consents_of(press: PressOffice, resolved: ResolvedRelease) -> Mapping[str, str]:
    """Which signatories consented to those words, or to earlier ones, by id."""
    release = resolved.release
    events = history_of(press.workspace, release).events
    if not events:
        return {}
    return consents_to(release, events, press.registry, press.day, letter_digest(resolved))


def unconsenting_in(press: PressOffice, resolved: ResolvedRelease) -> tuple[str, ...]:
    """The ids of those whom it calls confirmed, and who have not consented to these words."""
    known = consents_of(press, resolved)
    confirmed = (it for it in resolved.release.signatories if it.status is Consent.CONFIRMED)
    return tuple(it.signatory for it in confirmed if known.get(it.signatory) != THESE)


def _shown(
    entry: Signatory,
    resolved: ResolvedRelease,
    registry: Registry,
    event: Event | None,
    consents: Mapping[str, str],
) -> ShownSignatory:
    issuers = tuple(it.id for it in resolved.organizations)
    named = name_signatory(
        entry, on=resolved.on, issuers=issuers, release=resolved.release, registry=registry
    )
    confirmed = entry.status is Consent.CONFIRMED
    missing = "" if resolved.release.archived else UNRECORDED
    return ShownSignatory(
        entry.signatory,
        named.name if named else entry.signatory,
        named.detail if named else "",
        entry.status.value,
        printed=confirmed and named is not None,
        consented=consents.get(entry.signatory, missing) if confirmed else "",
        since=event.at if event else None,
        registered=nearly_registered(entry, registry),
    )
