"""The approvals that a change has voided, as the rules look at them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from hrnk_press.checks.subject import VoidedApproval
from hrnk_press.desk.load import PressOffice
from hrnk_press.model.event import Occasion
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.history import history_folder, history_of

if TYPE_CHECKING:
    from hrnk_press.model.approval import Approval
    from hrnk_press.model.difference import Difference

# What more changed than this is counted.
MOST_TOLD = 2


def voided_approvals(press: PressOffice, resolved: ResolvedRelease) -> tuple[VoidedApproval, ...]:
    """Those that policy asks for once more, and those of quotations, whatever policy asks."""
    release = resolved.release
    if not history_folder(press.workspace, release.slug).is_dir():
        return ()
    history = history_of(press.workspace, release)
    occasions = {it.occasion for it in history.events}
    if Occasion.APPROVED not in occasions or occasions & {Occasion.LIFTED, Occasion.KILLED}:
        return ()
    # Loaded here: most releases were never approved, or are public.
    from hrnk_press.desk.approval_words import SCOPES, named
    from hrnk_press.desk.approvals import approval_state, since
    from hrnk_press.model.scopes import Scope

    moment = history.events[-1].at
    state = approval_state(press, resolved, history.events, moment)
    places = dict(_first_quotations(resolved))
    lapsed = {it for each in state.missing for it in each.lapsed}
    latest = {(it.person, it.scope): it for it in state.given if it.scope is Scope.QUOTE}
    lapsed |= {it for it in latest.values() if not it.stands_for(state.known, it.scope)}
    return tuple(
        VoidedApproval(
            name=named(it.person, press.registry),
            what=SCOPES[it.scope],
            version=it.seen,
            own=it.scope is Scope.QUOTE,
            changes=_told(
                since(press, release.slug, history.events, it, state.content, moment) or ()
            ),
            again=f"hrnk-press approve {release.slug} --request",
            line=places.get(it.person, (0, 0))[0],
            column=places.get(it.person, (0, 0))[1],
        )
        for it in sorted(lapsed, key=_order)
    )


def _order(it: "Approval") -> tuple[str, str]:
    return (it.scope.value, it.person)


def _first_quotations(resolved: ResolvedRelease) -> Iterator[tuple[str, tuple[int, int]]]:
    """Where the first quotation of each speaker stands; the last to come wins, so they come backwards."""
    from hrnk_press.rendering.quotations import quotations

    for it in reversed(quotations(resolved)):
        yield it.speaker, (it.line, it.column)


def _words(words: str) -> str:
    return f"“{words}”" if words else "nothing"


def _told(changes: "tuple[Difference, ...]") -> str:
    """The changes in a line: where, what it was, what it is."""
    told = [f"{it.part}: was {_words(it.was)}, now {_words(it.now)}" for it in changes[:MOST_TOLD]]
    more = len(changes) - len(told)
    return "; ".join(told) + (f"; and {more} more" if more else "") or "it was changed"
