"""Correcting a release that went out: for the page, for those who hold it, or for both.

A correction is a release of its own, written and approved like any other. Whoever holds the release that was
wrong is told what was wrong, what is right, and what differs from the copy that they hold. It works before
the instant, at it and after it.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from hrnk_press.desk.consent import Consent, NoticeReport
from hrnk_press.desk.correct_page import (
    publish_correction,
    refuse_page,
    text_to_publish,
    version_to_lift,
)
from hrnk_press.desk.correction import Changes, Pair, pair_of
from hrnk_press.desk.handing import given_version
from hrnk_press.desk.holders import Holder
from hrnk_press.desk.lifted_text import but_changed
from hrnk_press.desk.load import PressOffice, digest_of
from hrnk_press.desk.notices import (
    Audience,
    audience_for,
    clear_abandoned,
    require_desk,
    told_of,
    write_notice,
)
from hrnk_press.desk.outgoing import Outgoing, outgoing
from hrnk_press.desk.overrides import office_layout
from hrnk_press.desk.relatives import corrected_with, unread_releases
from hrnk_press.desk.state import embargo_instant, state_of
from hrnk_press.embargo.state import State, is_open, standing_publication
from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import Revised
from hrnk_press.exporters.embargoed_copy import change_list
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.finding import Finding
from hrnk_press.model.notice import Notice, NoticeKind, Told
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import history_of, record
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting

if TYPE_CHECKING:
    from hrnk_press.desk.approval_words import Asked


class Whom(StrEnum):
    """For whom a correction is: the page alone, those who hold the release, or both."""

    PAGE = "page"
    HOLDERS = "holders"
    ALL = "all"


@frozen
class Corrected:
    """A correction that went out, or would: `done` tells which.

    `correction` is its slug; `refused` and `missing` are the errors and the approvals that keep it back, also
    those of the corrected text of a public release, and `kept_back` the slug of which of the two has them. `changes` are what differs from the version that went
    out last, None where nobody can tell. `lifted`: the correction was made public; `updated`: so was the
    corrected text. `public`: the release is public, and its file has other words than its page. `earlier`:
    the version, of other words than its file, that is lifted when its time comes, None where that is as its file.
    `to_publish` are the slugs of what was to be put on the page, or would be. `unread` cannot be read, and may be
    translations whose holders are not told.
    """

    slug: str
    correction: str
    report: NoticeReport
    changes: Revised | None = None
    refused: tuple[Finding, ...] = ()
    missing: "tuple[Asked, ...]" = ()
    kept_back: str = ""
    lifted: bool = False
    updated: bool = False
    public: bool = False
    earlier: int | None = None
    to_publish: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    done: bool = False


@frozen
class _Sending:
    """Everything that one correction is sent with. The office's lock is held."""

    press: PressOffice
    wrong: Release
    going: Outgoing
    audience: Audience
    changes: Changes
    now: datetime


def correct(
    press: PressOffice,
    slug: str,
    whom: Whom,
    clock: Callable[[], datetime],
    consent: Consent,
) -> Corrected:
    """Send out the correction of that release, for the page, for its holders or for both.

    Raises NotFound, Refused where there is no correction, where a page is asked for before its time and
    away from the desk, UnreadableData and DiskFault.
    """
    now = clock()
    with office_lock(press.workspace):
        sending = _begun(press, slug, whom, now)
        if whom is not Whom.HOLDERS:
            refuse_page(press, sending.wrong, now)
        planned = _planned(sending, whom)
        publishes = bool(planned.to_publish)
        if planned.refused or planned.missing or not consent.agreed(planned, always=publishes):
            return planned
    if whom is not Whom.HOLDERS:
        planned = publish_correction(press, planned, sending.going.resolved.release, clock)
    with office_lock(press.workspace):
        # Read again: somebody else may have sent it meanwhile.
        sending = _begun(press, planned.correction, whom, now)
        clear_abandoned(press, (*sending.audience.family, sending.going.resolved.release))
        event = _recorded(sending, whom)
        if whom is Whom.PAGE:
            return replace(planned, done=True)
        report = _write(sending, event)
        return replace(planned, report=report, done=True)


def _begun(press: PressOffice, slug: str, whom: Whom, now: datetime) -> _Sending:
    """The two releases, whom the correction goes to, and what they hold."""
    require_desk(press, slug)
    pair = pair_of(press, slug, now)
    if pair.correction is None:
        raise Refused(
            f"there is no correction of {pair.wrong.slug} yet",
            f"Begin it:  hrnk-press correct {pair.wrong.slug}",
            code="no-correction",
        )
    layout = office_layout(press.workspace)
    going = outgoing(press.workspace, pair.correction.slug, now, None, layout)
    if going.state is State.HELD:
        raise Refused(
            f"{pair.correction.slug} is held; it goes to nobody",
            f"To end it:  hrnk-press hold {pair.correction.slug} --end",
            code="held",
        )
    family = tuple(it for it in corrected_with(press.workspace, pair.wrong) if not it.archived)
    family = family or (pair.wrong,)
    event = _event(pair, press, going)
    about = event.digest if event else ""
    audience = audience_for(press, family, NoticeKind.CORRECTION, now, about)
    if whom is Whom.PAGE:
        untold = len(audience.people)
        audience = replace(audience, people=(), known=untold, suppressed=0, erased=0, to_call=())
    return _Sending(press, pair.wrong, going, audience, Changes(press, now), now)


def _planned(sending: _Sending, whom: Whom) -> Corrected:
    """What would go out, and what keeps it back."""
    going, wrong = sending.going, sending.wrong
    planned = Corrected(
        wrong.slug,
        going.resolved.release.slug,
        replace(sending.audience.report, untold=sending.audience.known),
        changes=last_changes(sending.press, wrong, sending.audience, sending.changes),
        refused=going.errors,
        missing=() if going.state is State.PUBLIC or going.errors else going.missing(),
        kept_back=going.resolved.release.slug,
        earlier=version_to_lift(sending.press, wrong, sending.now),
        unread=() if wrong.translation_of else unread_releases(sending.press.workspace),
    )
    text = text_to_publish(sending.press, wrong, sending.now)
    if whom is Whom.HOLDERS:
        return replace(planned, public=text is not None)
    lifts = () if going.state is State.PUBLIC else (planned.correction,)
    if text is None:
        return replace(planned, to_publish=lifts)
    refused = but_changed(text.errors)
    kept_back = planned.kept_back if planned.refused or planned.missing else wrong.slug
    return replace(
        planned,
        refused=(*planned.refused, *refused),
        missing=(*planned.missing, *(() if refused else text.missing())),
        kept_back=kept_back,
        to_publish=(*lifts, wrong.slug),
    )


def last_changes(
    press: PressOffice, wrong: Release, audience: Audience, changes: Changes
) -> Revised | None:
    """What differs from the version that is public or, before that, from the last that anybody was sent."""
    public = standing_publication(history_of(press.workspace, wrong).events)
    if public is not None and public.version is not None:
        return changes.since(wrong.slug, public.version)
    everybody = (*audience.people, *audience.again)
    held = [it.version for it in everybody if it.releases[-1] == wrong.slug]
    return changes.since(wrong.slug, max(held)) if held else None


def _event(pair: Pair, press: PressOffice, going: Outgoing) -> Event | None:
    """The event that says that this correction, in these words, went to the holders."""
    digest = digest_of(going.resolved)
    for it in reversed(history_of(press.workspace, pair.wrong).events):
        same = it.occasion is Occasion.CORRECTED and it.details.get("words") == digest
        if same and it.details.get("for") != Whom.PAGE.value:
            return it
    return None


def _recorded(sending: _Sending, whom: Whom) -> Event:
    """The event that says so, written unless it is there."""
    press, going, wrong = sending.press, sending.going, sending.wrong
    known = _event(Pair(wrong, going.resolved.release), press, going)
    if known is not None and whom is not Whom.PAGE:
        return known
    by = acting(press.workspace)
    latest = outgoing(press.workspace, going.resolved.release.slug, sending.now, None, going.layout)
    return record(
        press.workspace,
        wrong.slug,
        Occasion.CORRECTED,
        release=wrong.id,
        at=sending.now,
        by=by,
        details={
            "correction": going.resolved.release.id,
            "version": given_version(latest, by),
            "words": digest_of(going.resolved),
            "for": whom.value,
        },
    )


def _write(sending: _Sending, event: Event) -> NoticeReport:
    press, wrong = sending.press, sending.wrong
    instant = embargo_instant(wrong)
    public = state_of(press.workspace, wrong, sending.now) is State.PUBLIC
    stands = instant is not None and not public and not is_open(event.at, instant)
    notice = Notice(
        NoticeKind.CORRECTION,
        event.at,
        until=instant if stands else None,
        zone=wrong.embargo.zone if wrong.embargo else press.office.zone,
        correction=sending.going.resolved,
    )

    def told(it: Holder, release: Release) -> Told:
        lines = change_list(sending.changes.of(it), release.language)
        return replace(told_of(it, event.digest), changes=lines)

    return write_notice(sending.audience, event, notice, told, sending.now, public=public)
