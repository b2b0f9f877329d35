"""What a check looks for, and why."""

from hrnk_press.checks import engine
from hrnk_press.checks.explanation import Explanation
from hrnk_press.frozen import frozen


def explain(code: str) -> Explanation:
    """The explanation of the rule of that code or name. Raises NotFound with the nearest ones."""
    return engine.explanation(code)


@frozen
class RuleSummary:
    """One rule, in a line."""

    code: str
    name: str
    severity: str
    summary: str


def rule_summaries() -> tuple[RuleSummary, ...]:
    """Every rule there is, in the order of groups and codes."""
    return tuple(
        RuleSummary(it.code, it.name, it.severity.value, engine.explanation(it.code).summary)
        for it in engine.rules()
    )
