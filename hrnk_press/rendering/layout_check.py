"""What an office's own layout may make of a release, wherever its page goes."""

import re
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

from hrnk_press.errors import Refused


def require_fit(page: str, context: Mapping[str, Any]) -> None:
    """Refuses a layout's page that hides, cuts or changes words of `context`, loads anything, or acts.

    `page` has its styles on the elements already. Under embargo the status stands above the body.
    """
    reading = _Reading(page)
    if reading.loaded:
        raise Refused(
            f"the layout in templates/ loads {reading.loaded[0]!r}",
            "Mail carries its one image, the logo, along; remove whatever else is loaded.",
            code="remote-resource",
        )
    if reading.active:
        raise Refused(
            f"the layout in templates/ holds {reading.active[0]}, which no mail may",
            "Use elements that only show text, tables, links and the logo.",
            code="active-content",
        )
    shown = _squeezed(reading.words)
    body = shown.find(_squeezed(_Reading(context["body"]).words))
    above = shown[: body if body >= 0 else None]
    if context["embargoed"] and any(_squeezed([it]) not in above for it in context["status"]):
        raise Refused(
            "the layout in templates/ does not show the embargo",
            "Print every line of `status` above everything else, or remove the layout.",
            code="embargo-not-shown",
        )
    headline = _squeezed(_Reading(context["headline_html"]).words)
    if body < 0 or headline not in shown:
        raise Refused(
            "the layout in templates/ does not show the headline and the whole body as they are written",
            "Print `headline_html` and `body` with  | safe  and nothing else done to them.",
            code="words-not-shown",
        )


class _Reading(HTMLParser):
    """The words that a page shows, and the addresses that it loads without being asked."""

    UNSEEN = ("head", "style", "script", "template")
    LOADING = ("src", "srcset", "background", "poster", "data")
    PLAIN = frozenset(
        [
            "html",
            "head",
            "meta",
            "title",
            "style",
            "link",
            "body",
            "div",
            "p",
            "span",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "br",
            "ul",
            "ol",
            "li",
            "blockquote",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "s",
            "small",
            "sub",
            "sup",
            "code",
            "pre",
            "abbr",
            "a",
            "img",
            "center",
            "font",
            "header",
            "footer",
            "main",
            "section",
            "article",
            "address",
            "time",
            "dl",
            "dt",
            "dd",
        ]
    )
    VOID = ("meta", "link", "hr", "br", "col", "img")
    HIDING = re.compile(
        r"display:none|visibility:hidden|font-size:0(?![.\d]*[1-9])|opacity:0(?![.\d]*[1-9])"
    )
    STYLE_ADDRESS = re.compile(
        r"""(?:\burl\(\s*|\bimage-set\(\s*|@import\s*)["']?([^"')\s]*)""", re.IGNORECASE
    )

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.loaded: list[str] = []
        self.active: list[str] = []
        self._open: list[tuple[str, bool]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes what the element loads or does, and whether its words are seen."""
        given = {name: value or "" for name, value in attrs}
        if tag not in self.PLAIN or (
            tag == "meta" and "refresh" in given.get("http-equiv", "").lower()
        ):
            self.active.append(f"<{tag}>")
        self.active += [name for name in given if name.startswith("on")]
        if given.get("href", "").strip().lower().startswith(("javascript:", "data:", "vbscript:")):
            self.active.append(given["href"])
        loading = (*self.LOADING, "href") if tag == "link" else self.LOADING
        self.loaded += [
            value
            for name, value in given.items()
            if name in loading and not value.startswith("cid:")
        ]
        style = _unescaped(given.get("style", ""))
        self.loaded += self.STYLE_ADDRESS.findall(style)
        if tag not in self.VOID:
            hides = self.HIDING.search("".join(style.lower().split())) is not None
            self._open.append((tag, tag in self.UNSEEN or "hidden" in given or hides))

    def handle_endtag(self, tag: str) -> None:
        """Closes the element and what stands open in it."""
        names = [name for name, _ in self._open]
        if tag in names:
            del self._open[len(names) - 1 - names[::-1].index(tag) :]

    def handle_comment(self, data: str) -> None:
        """Notes a conditional comment, which some mail programs take for the page."""
        if data.lstrip().lower().startswith("[if"):
            self.active.append("a conditional comment")

    def handle_data(self, data: str) -> None:
        """Notes words that are seen, and what a style sheet loads."""
        if self._open and self._open[-1][0] == "style":
            style = _unescaped(data)
            self.loaded += self.STYLE_ADDRESS.findall(style)
            if self.HIDING.search("".join(style.lower().split())):
                self.active.append("a style sheet that hides words")
        elif not any(unseen for _, unseen in self._open):
            self.words.append(data)


def _unescaped(style: str) -> str:
    """The style sheet with its escapes and comments resolved, so that no name is disguised."""
    style = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
    style = re.sub(
        r"\\([0-9a-fA-F]{1,6})\s?",
        lambda it: chr(int(it[1], 16)) if int(it[1], 16) < 0x110000 else "\ufffd",
        style,
    )
    return re.sub(r"\\(.)", r"\1", style)


def _squeezed(words: list[str]) -> str:
    """The words without any space, since a layout may break its lines where it likes."""
    return "".join("".join(words).split())
