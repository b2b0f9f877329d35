"""What is code in the source of a page, and no words: of its server, of the components that it is built from."""

import re

from hrnk_press.patterns import pattern

_CODE = pattern(r"<%|<\?(?!xml\b)|\{/\*")
_CLOSED_BY = {"<%": "%>", "<?": "?>", "{/*": "*/}"}
# What stands above the template of a component, if anything does.
_ABOVE = pattern(r"\s*(?:<(?P<code>script|style)\b|<!(?P<remark>--))", re.IGNORECASE)
_BEGINS = pattern(r"\s*<template\b", re.IGNORECASE)
_TEMPLATE = pattern(r"(?<=<)template\b|(?<=</)template\b", re.IGNORECASE)
_LITERAL = pattern(r"""\{(["'`])([^"'`{}<>\n]{0,200})\1\}""")
_FRAGMENT = pattern(r"</?>")
FENCE = "```html"
"""How a fence of code in Markdown begins that says what it encloses."""
_BOTH = 2


def without_code(source: str) -> str:
    """The page as it would be sent: without what runs on its server, each line where it was.

    What stands in the template of a component is shown; a browser shows nothing of one within a page.
    """
    source = _without_comments(source)
    if "<template" in source and _is_component(source):
        source = _TEMPLATE.sub("div", source)
    if "className=" in source:
        source = _FRAGMENT.sub("", _LITERAL.sub(r"\2", source))
    return source


def in_fence(source: str) -> str:
    """The HTML that a fence of code in Markdown encloses, where that is the whole of it, each line where it was; else nothing."""
    said = source.strip()
    whole = said.startswith(f"{FENCE}\n") and said.endswith("\n```")
    if not whole or said.count("```") != _BOTH:
        return ""
    return f"{source[: source.index('`')]}{said[len(FENCE) : -3]}"


def _is_component(source: str) -> bool:
    """Whether nothing but its script, its style and remarks stands above the first template."""
    at = 0
    while (found := _ABOVE.match(source, at)) is not None:
        close = "-->" if found["remark"] else f"</{found['code']}>"
        at = source.find(close, found.end())
        if at < 0:
            return False
        at += len(close)
    return _BEGINS.match(source, at) is not None


def _without_comments(source: str) -> str:
    if not any(it[-1] in source and it in source for it in _CLOSED_BY):  # one letter is soon found
        return source
    parts: list[str] = []
    at = 0
    while (found := _CODE.search(source, at)) is not None:
        close = _CLOSED_BY[found[0]]
        end = source.find(close, found.end())
        if end < 0:
            break
        parts += (source[at : found.start()], "\n" * source.count("\n", found.start(), end))
        at = end + len(close)
    return "".join((*parts, source[at:]))
