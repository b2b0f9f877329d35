"""The rules page of the documentation, made from the rules themselves."""

from hrnk_press.checks.catalogue import GROUPS, rule_modules
from hrnk_press.checks.explanation import SECTIONS, Explanation, explanation_of

_INTRODUCTION = """\
# Rules

Generated from `hrnk_press/checks/` by `make docs`; a test compares it. `hrnk-press explain CODE`
prints one rule. An error keeps a release from going out; a warning is for an editor to decide.

A finding that an editor accepts is written into the release, with the reason:

```toml
[[allow]]
code = "NAM008"
reason = "she left in June and answers for this survey until it is published"
```
"""


def rules_page() -> str:
    """The whole page as Markdown: a table of every rule, then each rule in words."""
    explanations = [explanation_of(module.RULE, module) for module in rule_modules().values()]
    return "\n".join([_INTRODUCTION, _table(explanations), *map(_section, explanations)])


def _table(explanations: list[Explanation]) -> str:
    rows = [
        f"| [{it.code}](#{_anchor(it)}) | {it.name} | {it.severity} | {_group(it)} |"
        for it in explanations
    ]
    return "\n".join(["| code | name | severity | protects |", "|---|---|---|---|", *rows, ""])


def _section(it: Explanation) -> str:
    told = zip(SECTIONS, (it.finds, it.why, it.example, it.mend), strict=True)
    parts = (f"**{heading}**\n\n{text}\n" for heading, text in told)
    return "\n".join([f"## {it.code} {it.name}\n\n{it.summary} ({it.severity})\n", *parts])


def _anchor(it: Explanation) -> str:
    return f"{it.code} {it.name}".lower().replace(" ", "-")


def _group(it: Explanation) -> str:
    return next(group for group, letters in GROUPS.items() if it.code.startswith(letters))
