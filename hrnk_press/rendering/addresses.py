"""Web and mail addresses that stand bare in the text, and which addresses may become links.

Only ASCII counts as part of a bare address, so that the particle of a Korean sentence
("https://example.org에서") stays outside it.
"""

from typing import TYPE_CHECKING

from hrnk_press.patterns import pattern
from hrnk_press.rendering.markup import Break, Inline, Inlines, Link, Words

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline

# How the parser's tokens mark an address that stands in the text without any markup.
BARE = "bare"
LINKED_SCHEMES = ("http:", "https:", "mailto:", "tel:", "ftp:")

_WEB = r"https?://[A-Za-z0-9\[][!-;=?-~]*"
_WWW = r"www\.[A-Za-z0-9-]+\.[A-Za-z][!-;=?-~]*"
# 64 characters before the @ are the most there may be (RFC 5321, 4.5.3.1.1).
_MAIL = r"[A-Za-z0-9][A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{0,63}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_ADDRESS = pattern(rf"(?<![A-Za-z0-9.@/_-])(?:(?P<web>{_WEB})|(?P<www>{_WWW})|(?P<mail>{_MAIL}))")
_CLOSING_MARKS = frozenset(".,;:!?'\"*_~")
_OPENINGS = {")": "(", "]": "[", "}": "{"}
_WEB_HERE = pattern(_WEB)
_SCHEME_BEFORE = pattern(r"(?:^|[^A-Za-z0-9.+-])(https?)$")
_LONGEST_SCHEME = len(" https")


def may_be_linked(href: str) -> bool:
    """Whether a press release may lead there: an absolute web, mail, telephone or ftp address."""
    return href.lower().startswith(LINKED_SCHEMES)


def literal(text: str) -> Inlines:
    """`text` as it stands, with every bare web or mail address in it a link."""
    if "@" not in text and "://" not in text and "www." not in text:
        return (Words(text),) if text else ()
    if _WEB_HERE.fullmatch(text) and without_closing_marks(text) == text:
        return (Link(text, (Words(text),)),)
    parts: list[Words | Link] = []
    end = 0
    for found in _ADDRESS.finditer(text):
        address = without_closing_marks(found.group())
        if found.start() > end:
            parts.append(Words(text[end : found.start()]))
        prefix = "mailto:" if found["mail"] else "http://" if found["www"] else ""
        parts.append(Link(prefix + address, (Words(address),)))
        end = found.start() + len(address)
    if end < len(text):
        parts.append(Words(text[end:]))
    return tuple(parts)


def literal_lines(text: str) -> Inlines:
    """Like `literal`, each line of `text` on a line of its own."""
    parts: list[Inline] = []
    for number, line in enumerate(text.split("\n")):
        parts += [*([Break()] if number else []), *literal(line)]
    return tuple(parts)


def without_closing_marks(address: str) -> str:
    """The address without the full stop, bracket or quotation mark of the sentence around it."""
    unopened = {it: address.count(it) - address.count(opening) for it, opening in _OPENINGS.items()}
    end = len(address)
    while end:
        last = address[end - 1]
        if unopened.get(last, 0) > 0:
            unopened[last] -= 1
        elif last not in _CLOSING_MARKS:
            break
        end -= 1
    return address[:end]


def bare_web_address(state: "StateInline", silent: bool) -> bool:
    """markdown-it's inline rule at the colon of "https://…": the address is taken as it stands,
    before an underscore or asterisk in it can be read as emphasis.
    """
    if state.linkLevel > 0 or not state.src.startswith("://", state.pos):
        return False
    scheme = _SCHEME_BEFORE.search(state.pending[-_LONGEST_SCHEME:])
    if scheme is None:
        return False
    found = _WEB_HERE.match(state.src, state.pos - len(scheme[1]))
    if found is None:
        return False
    address = without_closing_marks(found.group())
    if not silent:
        state.pending = state.pending[: -len(scheme[1])]
        opening = state.push("link_open", "a", 1)
        opening.attrs, opening.markup = {"href": address}, BARE
        state.push("text", "", 0).content = address
        state.push("link_close", "a", -1).markup = BARE
    state.pos += len(address) - len(scheme[1])
    return True
