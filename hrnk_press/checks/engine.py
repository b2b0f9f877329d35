"""Running the rules: over a release, over the office, and what each of them is about."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from hrnk_press.checks.catalogue import chosen, rule_modules, rule_named, rules
from hrnk_press.checks.mends import Mend
from hrnk_press.checks.rule import OfficeRule, OutcomeRule, ReleaseRule, Rule
from hrnk_press.checks.subject import OfficeSubject, Outcome, Subject
from hrnk_press.frozen import frozen
from hrnk_press.model.finding import Finding

if TYPE_CHECKING:
    from hrnk_press.checks.explanation import Explanation

__all__ = ["OfficeSubject", "Subject", "explanation", "rules", "run", "run_office"]


@frozen
class RuleSet:
    """Rules by what they are about, sorted once by who checks many releases; `codes` are those of all."""

    about_release: tuple[ReleaseRule, ...]
    about_outcome: tuple[OutcomeRule, ...]
    codes: frozenset[str]


def rule_set(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> RuleSet:
    """The rules that are chosen so. Raises UsageFault for an unknown one."""
    which = chosen(select, ignore)
    return RuleSet(
        tuple(it for it in which if isinstance(it, ReleaseRule)),
        tuple(it for it in which if isinstance(it, OutcomeRule)),
        frozenset(it.code for it in which),
    )


def run(
    subject: Subject, *, select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> tuple[Finding, ...]:
    """Every finding in a release that its `[[allow]]` does not accept, in the order of the text."""
    return run_rules(subject, rule_set(select, ignore))


def run_rules(subject: Subject, which: RuleSet) -> tuple[Finding, ...]:
    """What those rules find in a release; who checks many releases chooses the rules once."""
    return run_in_each((subject,), which)[0]


def run_in_each(subjects: Sequence[Subject], which: RuleSet) -> list[tuple[Finding, ...]]:
    """What those rules find in each of some releases: one rule in all of them before the next, which is quicker."""
    found: list[list[Finding]] = [[] for _ in subjects]
    for rule in which.about_release:
        for subject, findings in zip(subjects, found, strict=True):
            findings += [rule.finding(subject, remark) for remark in rule.find(subject)]
    return [_outcome(*it, which) for it in zip(subjects, found, strict=True)]


def _outcome(subject: Subject, findings: list[Finding], which: RuleSet) -> tuple[Finding, ...]:
    """The findings that the release does not accept, and those of the rules about what others found."""
    found = frozenset(finding.code for finding in findings)
    allowed = {allow.code for allow in subject.release.allow}
    if allowed:
        allowed &= {rule.code for rule in which.about_release if rule.may_be_allowed}
        findings = [it for it in findings if it.code not in allowed]
    outcome = Outcome(subject, ran=which.codes, found=found)
    findings += (it for rule in which.about_outcome for it in rule.check(outcome))
    return in_order(findings)


def mends_in(
    subject: Subject, *, select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> tuple[Mend, ...]:
    """What can be mended in a release, without what its `[[allow]]` accepts."""
    accepted = {allow.code for allow in subject.release.allow}
    return tuple(
        remark.mend
        for rule in chosen(select, ignore)
        if isinstance(rule, ReleaseRule) and rule.code not in accepted
        for remark in rule.find(subject)
        if remark.mend is not None
    )


def run_office(
    subject: OfficeSubject, *, select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> tuple[Finding, ...]:
    """Every finding about the office as a whole, by file."""
    return in_order(_office_findings(subject, chosen(select, ignore)))


def explanation(code_or_name: str) -> "Explanation":
    """What the rule of that code or name finds, why, an example, how to mend; NotFound."""
    from hrnk_press.checks.explanation import explanation_of

    rule = rule_named(code_or_name)
    return explanation_of(rule, rule_modules()[rule.code])


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings by file, then by line, column and code."""
    return tuple(sorted(findings, key=lambda it: (it.file, it.line or 0, it.column or 0, it.code)))


def _office_findings(subject: OfficeSubject, which: Iterable[Rule[Any]]) -> Iterator[Finding]:
    for rule in which:
        if isinstance(rule, OfficeRule):
            yield from rule.check(subject)
