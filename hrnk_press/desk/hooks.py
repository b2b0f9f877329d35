"""Hooks: the office's own programs, called when a lift is near, done, failed, or waits for a person.

They run after a lift, when the office's lock is free again. Each call has a key, the same whenever the
occasion and the command are the same; what was done under a key is never done again.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hrnk_press.desk.due import GRACE
from hrnk_press.desk.duty import duty_officers
from hrnk_press.desk.lifting import Lifting
from hrnk_press.desk.load import open_all_the_same
from hrnk_press.desk.occasions import Details, Moment, Telling, next_instant, occasions
from hrnk_press.desk.survey import survey
from hrnk_press.errors import PressError, Refused
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.office import Hook, HookOccasion
from hrnk_press.outside.hooks import (
    HookRun,
    hook_environment,
    is_found,
    program_of,
    run_hook,
    search_path,
)
from hrnk_press.outside.trust import Trust, allow_hooks, trust_in
from hrnk_press.workspace.history import read_history, record
from hrnk_press.workspace.hook_files import claimed, keep_output
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting
from hrnk_press.workspace.press_file import read_office

TRIES = 3
LEAST_SECONDS = 5  # with less time than this a hook is better left to the next run
DATA_VERSION = 1


@frozen
class HookCall:
    """A hook that was called, for the `attempt`th time. `failure` is empty where it did its work.

    `output` is the file with what it printed; where it could not be called, `attempt` is 0 and that None.
    """

    slug: str
    on: HookOccasion
    command: tuple[str, ...]
    key: str
    attempt: int
    failure: str
    output: Path | None

    @property
    def given_up(self) -> bool:
        """Whether it failed and is not tried again."""
        return bool(self.failure) and self.attempt == TRIES


@frozen
class HookCalls:
    """What was called in a run.

    Where something was to be called and was not: `trust` says that the hooks may not start here, `fault`
    what kept them from being looked at.
    """

    trust: Trust = Trust.ALLOWED
    calls: tuple[HookCall, ...] = ()
    fault: str = ""

    @property
    def failed(self) -> bool:
        """Whether anything that was to be called did not do its work."""
        allowed = self.trust is Trust.ALLOWED
        return bool(self.fault) or not allowed or any(it.failure for it in self.calls)


@frozen
class HooksHere:
    """The hooks of an office and whether they may start on this machine; `kept` where that is noted.

    `missing` are those of the hooks whose program is not there.
    """

    hooks: tuple[Hook, ...]
    trust: Trust
    missing: tuple[Hook, ...]
    kept: Path | None = None


@frozen
class _Call:
    """A hook to call for an occasion."""

    telling: Telling
    hook: Hook
    key: str


def list_hooks(workspace: Workspace) -> HooksHere:
    """The hooks, and whether they may start here. Raises UnreadableData."""
    hooks = read_office(workspace).hooks
    return HooksHere(hooks, trust_in(workspace.root, hooks), _missing(workspace, hooks))


def allow(workspace: Workspace) -> HooksHere:
    """Let exactly these hooks start on this machine. Raises UnreadableData and DiskFault."""
    hooks = read_office(workspace).hooks
    kept = allow_hooks(workspace.root, hooks)
    return HooksHere(hooks, Trust.ALLOWED, _missing(workspace, hooks), kept)


def _missing(workspace: Workspace, hooks: tuple[Hook, ...]) -> tuple[Hook, ...]:
    path = search_path()
    return tuple(it for it in hooks if not is_found(workspace.root, it.command, path))


def call_hooks(
    workspace: Workspace,
    lifting: Lifting,
    clock: Callable[[], datetime],
    *,
    grace: timedelta = GRACE,
    by_hand: bool = False,
) -> HookCalls:
    """Call what is to be called after a run that did `lifting`; one after another, each at most once.

    What waits or failed `by_hand` is told to nobody else: whoever asked sees it. Whatever goes wrong is
    part of the answer, for the lift before it is done; a call that could not be recorded as done is
    repeated by a later run, with the same key.
    """
    if by_hand:
        lifting = replace(lifting, waiting=(), failed=())
    try:
        hooks = read_office(workspace).hooks
        if not hooks:
            return HookCalls()
        moment = Moment(open_all_the_same(workspace), survey(workspace), clock(), grace)
        wanted = tuple(_wanted(moment, lifting, hooks))
    except PressError as error:
        return HookCalls(fault=error.message)
    if not wanted:
        return HookCalls()
    if (trust := trust_in(workspace.root, hooks)) is not Trust.ALLOWED:
        return HookCalls(trust)
    calls = [_attempted(moment, it, clock) for it in wanted]
    return HookCalls(calls=tuple(it for it in calls if it is not None))


def _wanted(moment: Moment, lifting: Lifting, hooks: tuple[Hook, ...]) -> Iterator[_Call]:
    for telling in occasions(moment, lifting):
        for hook in hooks:
            if hook.on is telling.on:
                yield _Call(telling, hook, call_key(telling, hook))


def call_key(telling: Telling, hook: Hook) -> str:
    """What tells a program that it is called again for the same: release, occasion, moment, command."""
    named = [telling.release, telling.on.value, telling.mark, list(hook.command)]
    return hashlib.sha256(json.dumps(named).encode()).hexdigest()[:32]


def _attempted(moment: Moment, call: _Call, clock: Callable[[], datetime]) -> HookCall | None:
    """One call, whatever goes wrong with it."""
    try:
        return _called(moment, call, clock)
    except PressError as error:
        return _told(call, 0, error.message, None)
    except Exception as error:  # the others must be called all the same
        return _told(call, 0, f"{type(error).__name__}: {error}; please report it", None)


def _called(moment: Moment, call: _Call, clock: Callable[[], datetime]) -> HookCall | None:
    """One call; None where it was done, tried often enough, is under way elsewhere, or is too late now."""
    workspace = moment.press.workspace
    with claimed(workspace, call.key) as claim:
        started = clock()
        seconds = _seconds(moment, call, started)
        if claim is None or seconds < min(call.hook.timeout, LEAST_SECONDS):
            return None
        with office_lock(workspace):
            attempt = _next_attempt(workspace, call)
            details = call.telling.details() if attempt else None
            if attempt is None or details is None:
                return None
            if trust_in(workspace.root, moment.press.office.hooks) is not Trust.ALLOWED:
                raise Refused("what it starts was changed while others ran, and is not allowed")
            _record(workspace, call, Occasion.HOOK_STARTED, started, {"try": attempt})
        ran = run_hook(
            program_of(workspace.root, call.hook.command),
            data=_data(moment, call, details, started),
            environment=hook_environment(call.telling.release, call.key),
            seconds=seconds,
            claim=claim,
        )
        output = _kept(workspace, f"{call.key}.{attempt}", ran)
        result = {"try": attempt, "output": str(output or "")} | _reason(ran)
        occasion = Occasion.HOOK_FAILED if ran.failure else Occasion.HOOK_DONE
        with office_lock(workspace):
            _record(workspace, call, occasion, clock(), result)
    return _told(call, attempt, ran.failure, output)


def _told(call: _Call, attempt: int, failure: str, output: Path | None) -> HookCall:
    hook = call.hook
    return HookCall(call.telling.slug, hook.on, hook.command, call.key, attempt, failure, output)


def _reason(ran: HookRun) -> dict[str, str]:
    return {"reason": ran.failure} if ran.failure else {}


def _seconds(moment: Moment, call: _Call, now: datetime) -> float:
    """How long the hook may take: its own limit, but never into the next lift or beyond the grace.

    A scheduler that waits for this run must not be kept from the next instant.
    """
    ends = [call.telling.until]
    if (instant := next_instant(moment.survey, now)) is not None:
        ends.append(instant)
    return min(call.hook.timeout, *((it - now).total_seconds() for it in ends))


def _next_attempt(workspace: Workspace, call: _Call) -> int | None:
    events = tuple(_events_of(workspace, call))
    started = sum(it.occasion is Occasion.HOOK_STARTED for it in events)
    done = any(it.occasion is Occasion.HOOK_DONE for it in events)
    return None if done or started >= TRIES else started + 1


def _events_of(workspace: Workspace, call: _Call) -> Iterator[Event]:
    telling = call.telling
    events = read_history(workspace, telling.slug, release=telling.release).events
    return (it for it in events if it.details.get("key") == call.key)


def _record(
    workspace: Workspace, call: _Call, occasion: Occasion, at: datetime, details: Mapping[str, Any]
) -> None:
    named = {"key": call.key, "on": call.hook.on.value, "program": call.hook.command[0]}
    record(
        workspace,
        call.telling.slug,
        occasion,
        release=call.telling.release,
        at=at,
        by=acting(workspace),
        details={**named, **details},
    )


def _data(moment: Moment, call: _Call, details: Details, now: datetime) -> bytes:
    """What the hook reads from its standard input: one JSON object."""
    press, telling = moment.press, call.telling
    mail = press.office.mail
    document = {
        "schema_version": DATA_VERSION,
        "occasion": telling.on.value,
        "key": call.key,
        "at": f"{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "workspace": str(press.workspace.root),
        "slug": telling.slug,
        "release": telling.release,
        **details,
        "on_duty": [asdict(it) for it in duty_officers(press, now)],
        "mail": asdict(mail),
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _kept(workspace: Workspace, name: str, ran: HookRun) -> Path | None:
    """Where what it printed is kept; None where it cannot be, which undoes nothing of what was done."""
    more = b"\n(more was printed, and is not kept)\n" if ran.cut else b""
    with suppress(PressError):
        return keep_output(workspace, name, ran.output + more)
    return None
