"""One release with every id looked up: what it prints, where it stands, the digest of its words."""

from dataclasses import replace
from datetime import date, datetime

from hrnk_press.desk.approval_report import ShownApproval, approval_report
from hrnk_press.desk.approval_words import Asked
from hrnk_press.desk.due import facts_of
from hrnk_press.desk.embargo_view import EmbargoView, view_embargo
from hrnk_press.desk.load import digest_of, load_release
from hrnk_press.embargo.public import may_be_public
from hrnk_press.embargo.state import State
from hrnk_press.frozen import frozen
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Consent, Kind
from hrnk_press.model.resolve import name_signatory
from hrnk_press.model.resolved import (
    NamedOrganization,
    NamedPerson,
    NamedSignatory,
    ResolvedRelease,
)
from hrnk_press.rendering.quotations import quotations
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.locate import Workspace


@frozen
class ShownSpeaker:
    """A speaker by id, as printed, and where the words come from."""

    id: str
    name: str
    title: str
    origin: str
    source: str


@frozen
class ShownQuote:
    """Words in quotation marks, who says them (an id, empty where unknown; the name as written), and
    where they come from.
    """

    speaker: str
    name: str
    text: str
    origin: str


@frozen
class UnprintedSignatory:
    """Somebody who was asked to sign and has not confirmed, or no longer does."""

    id: str
    name: str
    status: str


@frozen
class ShownOrganization:
    """An issuer by id, as printed."""

    id: str
    name: str
    url: str


@frozen
class ShownBoilerplate:
    """The standing paragraph of an organization, Markdown."""

    organization: str
    text: str


@frozen
class ShownAttachment:
    """An attachment and the file behind it; `bytes` and `sha256` are empty where `problem` is not."""

    file: str
    title: str
    media_type: str
    bytes: int
    sha256: str
    problem: str


@frozen
class ShownRelease:
    """A release, resolved. `text` is what it prints; `version` is that of exactly these words, and `approved`
    the last that everybody required approved, each None without one.
    """

    slug: str
    id: str
    kind: Kind
    headline: str
    date: date | None
    place: str
    language: str
    organizations: tuple[ShownOrganization, ...]
    contacts: tuple[NamedPerson, ...]
    signatories: tuple[NamedSignatory, ...]
    unprinted_signatories: tuple[UnprintedSignatory, ...]
    speakers: tuple[ShownSpeaker, ...]
    quotes: tuple[ShownQuote, ...]
    boilerplates: tuple[ShownBoilerplate, ...]
    attachments: tuple[ShownAttachment, ...]
    embargo: EmbargoView | None
    state: State
    version: int | None
    digest: str
    approved: int | None
    approvals: tuple[ShownApproval, ...]
    missing_approvals: tuple[Asked, ...]
    text: str


def show(workspace: Workspace, slug: str, now: datetime) -> ShownRelease:
    """That release, resolved. Raises NotFound, and UnreadableData with every fault."""
    press, resolved = load_release(workspace, slug, now)
    release, digest = resolved.release, digest_of(resolved)
    history = history_of(workspace, release)
    report = approval_report(press, resolved, history.events, now)
    state = replace(facts_of(release, history), approved=report.approved).state(now)
    waits = state not in (State.ARCHIVED, State.PUBLIC, State.KILLED)
    return ShownRelease(
        slug=release.slug,
        id=release.id,
        kind=release.kind,
        headline=release.headline,
        date=release.date,
        place=release.place,
        language=release.language,
        organizations=tuple(
            ShownOrganization(it.id, it.name, it.url) for it in resolved.organizations
        ),
        contacts=resolved.contacts,
        signatories=resolved.signatories,
        unprinted_signatories=_unprinted(resolved, press.registry),
        speakers=_speakers(resolved),
        quotes=tuple(
            ShownQuote(it.speaker, it.name, it.words, it.origin) for it in quotations(resolved)
        ),
        boilerplates=tuple(map(_boilerplate, resolved.organizations)),
        attachments=_attachments(resolved),
        embargo=view_embargo(release.embargo, resolved.office, release.language),
        state=state,
        version=report.version,
        digest=digest,
        approved=report.approved,
        approvals=report.approvals,
        missing_approvals=report.missing if waits else (),
        text=render_text(resolved, status_block(resolved, public=may_be_public(state))),
    )


def _speakers(resolved: ResolvedRelease) -> tuple[ShownSpeaker, ...]:
    return tuple(
        ShownSpeaker(it.person.id, it.person.full_name, it.person.title, it.origin.value, it.source)
        for it in resolved.speakers
    )


def _unprinted(resolved: ResolvedRelease, registry: Registry) -> tuple[UnprintedSignatory, ...]:
    entries = (it for it in resolved.release.signatories if it.status is not Consent.CONFIRMED)
    release, on = resolved.release, resolved.on
    issuers = tuple(it.id for it in resolved.organizations)
    named = (
        (it, name_signatory(it, on=on, issuers=issuers, release=release, registry=registry))
        for it in entries
    )
    return tuple(
        UnprintedSignatory(it.signatory, name.name if name else it.signatory, it.status.value)
        for it, name in named
    )


def _boilerplate(organization: NamedOrganization) -> ShownBoilerplate:
    return ShownBoilerplate(organization.id, organization.boilerplate)


def _attachments(resolved: ResolvedRelease) -> tuple[ShownAttachment, ...]:
    return tuple(
        ShownAttachment(
            it.attachment.file, it.attachment.title, it.media_type, it.size, it.sha256, it.problem
        )
        for it in resolved.attachments
    )
