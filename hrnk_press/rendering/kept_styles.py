"""The style sheets that stay in a layout's page, for dark screens and narrow ones: the page as they make it."""

from collections.abc import Callable, Iterable, Iterator
from itertools import dropwhile, takewhile

from hrnk_press.rendering.listed_styles import Node, Unlisted, declared

MOST_CONDITIONS = 8
LARGEST_SHEET = 50_000
_COMBINATORS = (">", "+", "~", "|")


def pages_as_seen(page: str, sheets: Iterable[str], inlined: Callable[[str], str]) -> Iterator[str]:
    """The page as it is under each condition of those sheets, and as it is under all of them.

    A rule is taken for every element that the last part of its selector names, wherever that stands:
    mail programs put a page into elements of their own. Raises Unlisted for what is neither a plain
    rule nor `@media`.
    """
    always, conditions = "", []
    for sheet in sheets:
        if len(sheet) > LARGEST_SHEET:
            raise Unlisted(sheet)
        for rules, condition in _groups(sheet):
            if condition:
                conditions.append(rules)
            else:
                always += rules
    if len(conditions) > MOST_CONDITIONS:
        raise Unlisted(f"more than {MOST_CONDITIONS} @media")
    # One that follows can overrule one before it, but is not always there.
    together = ["".join(conditions)] if len(conditions) > 1 else []
    for rules in (*conditions, *together) or ([""] if always else []):
        yield inlined(f"{page}<style>{always}{rules}</style>")


def _groups(sheet: str) -> Iterator[tuple[str, bool]]:
    """The rules of a sheet that always hold (False), and those under each condition (True)."""
    import tinycss2  # type: ignore[import-untyped]

    for node in tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True):
        if node.type == "at-rule" and node.lower_at_keyword == "media" and node.content is not None:
            inner = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
            yield "".join(map(_widened, inner)), True
        else:
            yield _widened(node), False


def _widened(rule: Node) -> str:
    """The rule for every element that it could ever be for."""
    import tinycss2

    if rule.type != "qualified-rule":
        raise Unlisted(f"@{rule.lower_at_keyword}" if rule.type == "at-rule" else "a broken rule")
    style = tinycss2.serialize(rule.content)
    declared(style)
    selectors: list[list[Node]] = [[]]
    for node in rule.prelude:
        if node == ",":
            selectors.append([])
        elif node.type != "comment":
            selectors[-1].append(node)
    return f"{','.join(map(_last_part, selectors))}{{{style}}}\n"


def _last_part(selector: list[Node]) -> str:
    """The element, class or id that the selector ends with, "*" where it names none."""
    import tinycss2

    backward = dropwhile(lambda it: it.type == "whitespace", reversed(selector))
    last = [*takewhile(lambda it: it.type != "whitespace" and it not in _COMBINATORS, backward)]
    colon = False  # what follows one names a state, or a part that is no element
    named: list[Node] = []
    for node in reversed(last):
        if node == ":":
            colon = True
        elif colon or node.type in ("[] block", "function"):
            colon = False
        else:
            named.append(node)
    return tinycss2.serialize(named) or "*"
