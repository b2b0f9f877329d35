"""What a rule is: a code, a name that states the fault, a severity, and a search for the fault."""

from collections.abc import Callable, Iterator
from typing import Generic, Protocol, TypeVar

from hrnk_press.checks.mends import Mend
from hrnk_press.checks.place import Place
from hrnk_press.checks.subject import OfficeSubject, Outcome, Subject
from hrnk_press.frozen import frozen
from hrnk_press.model.finding import Finding, Severity


class _HasSlug(Protocol):
    @property
    def slug(self) -> str: ...


S = TypeVar("S", bound=_HasSlug)


@frozen
class Remark:
    """One occurrence of a rule's fault: where it stands, what is wrong, and what to do about it.

    `mend` is what `check --fix` does about it, None where an editor has to decide.
    """

    place: Place
    message: str
    hint: str = ""
    mend: Mend | None = None


@frozen
class Rule(Generic[S]):
    """A fault that can be searched for. `name` is kebab-case and equals its module's name.

    `may_be_allowed`: whether `[[allow]]` can accept it. What guards the minute of an embargo cannot be
    accepted, nor what nobody could want printed.
    """

    code: str
    name: str
    severity: Severity
    find: Callable[[S], Iterator[Remark]]
    may_be_allowed: bool = True

    def check(self, subject: S) -> Iterator[Finding]:
        """Every occurrence of the fault in `subject`."""
        return (self.finding(subject, remark) for remark in self.find(subject))

    def finding(self, subject: S, remark: Remark) -> Finding:
        """That occurrence, as it is told."""
        return Finding(
            code=self.code,
            name=self.name,
            severity=self.severity,
            message=remark.message,
            slug=subject.slug,
            file=remark.place.file,
            line=remark.place.line,
            column=remark.place.column,
            hint=remark.hint,
            fixable=remark.mend is not None,
        )


class ReleaseRule(Rule[Subject]):
    """A rule about one release."""

    __slots__ = ()


class OfficeRule(Rule[OfficeSubject]):
    """A rule about the press office as a whole."""

    __slots__ = ()


class OutcomeRule(Rule[Outcome]):
    """A rule about what the other rules found in a release."""

    __slots__ = ()
