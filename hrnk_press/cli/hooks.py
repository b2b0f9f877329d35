"""What became of the hooks that a run called, for people and for programs."""

from collections.abc import Iterator
from typing import Any

from hrnk_press.cli.data import as_data
from hrnk_press.cli.reply import Line, Styled
from hrnk_press.desk.hooks import HookCall, HookCalls
from hrnk_press.outside.trust import Trust

ALLOW = "hrnk-press embargo hooks allow"


def hooks_data(result: HookCalls) -> list[dict[str, Any]]:
    """The calls, one object each."""
    return [as_data(it) for it in result.calls]


def hook_lines(result: HookCalls) -> Iterator[Line]:
    """What went wrong, and what to do about it; nothing where every hook did its work."""
    if result.fault:
        yield ("The hooks were not called: ", result.fault)
    yield from not_allowed(result.trust)
    for call in result.calls:
        if call.failure:
            yield from _failure(call)


def not_allowed(trust: Trust) -> Iterator[Line]:
    """That the hooks may not start here; nothing where they may."""
    if trust is not Trust.ALLOWED:
        why = "were changed since they were" if trust is Trust.CHANGED else "are not"
        yield (f"The hooks in press.toml {why} allowed on this machine, and do not start.",)
        yield (f"  Look at them, then allow them:  {ALLOW}",)


def _failure(call: HookCall) -> Iterator[Line]:
    after = "it is not tried again" if call.given_up else "the next run tries again"
    yield (
        Styled(call.slug, "bold"),
        f" {call.on.value} hook {call.command[0]}: {call.failure}; {after}",
    )
    if call.output:
        yield (f"  What it printed: {call.output}",)
