"""Why nothing went out: errors in the release, or approvals that it lacks."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from hrnk_press.cli.data import as_data
from hrnk_press.cli.findings import finding_lines
from hrnk_press.cli.reply import Line, Reply, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.errors import ExitCode
from hrnk_press.model.finding import Finding, Severity

if TYPE_CHECKING:
    from hrnk_press.desk.approval_words import Asked


class Withheld(Protocol):
    """What may have been stopped by errors (`refused`) or by missing approvals."""

    @property
    def slug(self) -> str:
        """The release."""
        ...

    @property
    def refused(self) -> tuple[Finding, ...]:
        """The errors that forbid it."""
        ...

    @property
    def missing(self) -> "tuple[Asked, ...]":
        """The approvals that it lacks."""
        ...


def withheld_reply(held: Withheld, data: dict[str, object], done: str) -> Reply | None:
    """What to say where it was stopped, None where it was not; `done` is what did not happen: "exported"."""
    if held.refused:
        return Reply(
            data=data,
            notes=partial(_refusal, held, done),
            exit_code=ExitCode.REFUSED,
            errors=tuple(as_data(it, without=("severity", "fixable")) for it in held.refused),
        )
    if held.missing:
        from hrnk_press.cli.approvals import approval_entries

        return Reply(
            data=data,
            notes=partial(_missing, held),
            exit_code=ExitCode.REFUSED,
            errors=approval_entries(held.missing),
        )
    return None


def _refusal(held: Withheld, done: str, paper: Paper) -> Iterable[Line]:
    yield from finding_lines(held.refused, paper)
    number = len(held.refused)
    errors = all(it.severity is Severity.ERROR for it in held.refused)
    what = f"{number} {'error' if errors else 'finding'}{'s' * (number != 1)}"
    yield from in_lines(f"{held.slug} has {what} and was not {done}; nothing was written.", paper)
    of_release = all(it.slug for it in held.refused)
    again = f"hrnk-press check {held.slug}" if of_release else "hrnk-press check"
    yield ("  Mend what is named above, then look again:",)
    yield (f"  {again}",)


def _missing(held: Withheld, paper: Paper) -> Iterable[Line]:
    from hrnk_press.cli.approvals import asked_lines

    yield (f"{held.slug} lacks approvals; nothing was written.",)
    yield from asked_lines(held.missing, paper)
    yield ("Ask for them by mail, or look at it meanwhile:",)
    yield (f"  hrnk-press approve {held.slug} --request",)
    yield (f"  hrnk-press export {held.slug} --to eml --draft",)
