"""What an office's own layout may make of a release, wherever its page goes."""

from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from typing import Any

from hrnk_press.errors import Refused
from hrnk_press.rendering.kept_styles import pages_as_seen
from hrnk_press.rendering.labels import IMMEDIATE
from hrnk_press.rendering.listed_styles import Unlisted, addresses_in
from hrnk_press.rendering.look import Look, look_of

# Shorter texts, without their spaces, may stand in another by chance.
_LEAST = 40


def require_fit(page: str, context: Mapping[str, Any], inlined: Callable[[str], str]) -> None:
    """Refuses a layout's page that hides, cuts or changes words of `context`, loads anything, or acts.

    `page` has its styles on the elements already, and `inlined` puts them there. Under embargo the status
    stands above the body; on a dark or a narrow screen, too, where the page has styles for one.
    """
    try:
        reading = _Reading(page)
        _require_still(reading)
        _require_words(reading, context)
        for seen in pages_as_seen(page, reading.sheets, inlined):
            _require_words(_Reading(seen), context)
    except (Unlisted, RecursionError) as raised:
        style = raised if isinstance(raised, Unlisted) else "(((("
        raise Refused(
            f"the layout in templates/ sets the style {str(style)!r}, which could hide or move words",
            "Keep to the styles that docs/templates.md lists.",
            code="unsafe-style",
        ) from None


def _require_still(reading: "_Reading") -> None:
    """Refuses what loads anything or acts."""
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


def _require_words(reading: "_Reading", context: Mapping[str, Any]) -> None:
    """Refuses a page on which the status is not seen above the body, or words are not seen at all."""
    words = _squeezed(_Reading(context["body"]).words)
    headline = _squeezed(_Reading(context["headline_html"]).words)
    status = [_squeezed([it]) for it in context["status"]] if context["embargoed"] else []
    shown = _squeezed(reading.words)
    body = shown.find(words) if words else len(shown)
    above = shown[: body if body >= 0 else None]
    if any(it not in above for it in status):
        raise Refused(
            f"the layout in templates/ does not show the embargo{reading.hidden_by(status)}",
            "Print every line of `status` above everything else, or remove the layout.",
            code="embargo-not-shown",
        )
    if body < 0 or headline not in shown:
        why = reading.hidden_by([headline, words])
        raise Refused(
            f"the layout in templates/ does not show the headline and the whole body as they are written{why}",
            "Print `headline_html` and `body` with  | safe  and nothing else done to them.",
            code="words-not-shown",
        )
    if len(words) >= _LEAST and shown.count(words) > 1:
        raise Refused(
            "the layout in templates/ prints the body more than once",
            "Print `body` once; `closing` and `attachments` have what stands below it.",
            code="words-repeated",
        )
    if context["embargoed"]:
        _require_agreement(shown.replace(words, "") if words else shown, context)


def _require_agreement(around: str, context: Mapping[str, Any]) -> None:
    """Refuses words around the body that call an embargoed release free, such as an old letterhead's."""
    pages = [context["headline_html"], *(it["html"] for it in context["closing"])]
    own = _squeezed(
        [context["subheadline"], *(word for it in pages for word in _Reading(it).words)]
    )
    seen = around.casefold()
    for label in IMMEDIATE:
        free = _squeezed([label]).casefold()
        if seen.count(free) > own.casefold().count(free):
            raise Refused(
                f'the layout in templates/ says "{label}" of a release under embargo',
                "Print what `status` says, and take those words out of the layout.",
                code="embargo-contradicted",
            )


class _Reading(HTMLParser):
    """The words that a page shows, those it hides, and the addresses that it loads without being asked.

    Raises Unlisted for a style that is not listed.
    """

    UNSEEN = ("head", "style", "script", "template")
    LOADING = ("src", "srcset", "background", "poster", "data")
    PLAIN = frozenset((
        "html", "head", "meta", "title", "style", "link", "body", "div", "p", "span", "h1", "h2",
        "h3", "h4", "h5", "h6", "hr", "br", "ul", "ol", "li", "blockquote", "table", "caption",
        "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th", "strong", "b", "em", "i",
        "u", "s", "small", "sub", "sup", "code", "pre", "abbr", "a", "img", "center", "font",
        "header", "footer", "main", "section", "article", "address", "time", "dl", "dt", "dd",
    ))  # fmt: skip
    VOID = ("meta", "link", "hr", "br", "col", "img")
    PLAIN_ATTRIBUTES = frozenset((
        "accept-charset", "align", "alt", "aria-hidden", "aria-label", "aria-labelledby",
        "bgcolor", "border", "cellpadding", "cellspacing", "charset", "class", "color", "colspan",
        "content", "datetime", "dir", "face", "headers", "height", "hidden", "href", "hreflang",
        "http-equiv", "id", "lang", "media", "name", "rel", "reversed", "role", "rowspan",
        "scope", "size", "span", "src", "start", "style", "summary", "tabindex", "target", "text",
        "title", "type", "valign", "value", "width", "xmlns", "xml:lang",
    ))  # fmt: skip

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.hidden: list[tuple[str, str]] = []
        self.sheets: list[str] = []
        self.loaded: list[str] = []
        self.active: list[str] = []
        self._open: list[tuple[str, Look]] = []
        self.feed(page)
        self.close()

    def hidden_by(self, words: list[str]) -> str:
        """Of the hidden words the reason, as the end of a message, empty where these are not among them."""
        reasons = (
            f": {reason}"
            for hidden, reason in self.hidden
            if (it := _squeezed([hidden])) and any(it in one or one in it for one in words)
        )
        return next(reasons, "")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes what the element loads or does, and how its words look."""
        given = {name: value or "" for name, value in attrs}
        if tag not in self.PLAIN or (
            tag == "meta" and "refresh" in given.get("http-equiv", "").lower()
        ):
            self.active.append(f"<{tag}>")
        if given.get("href", "").strip().lower().startswith(("javascript:", "data:", "vbscript:")):
            self.active.append(given["href"])
        loading = (*self.LOADING, "href") if tag == "link" else self.LOADING
        self.loaded += [
            value
            for name, value in given.items()
            if name in loading and not value.startswith("cid:")
        ]
        self.loaded += addresses_in(given.get("style", ""))
        known = {"data-css-inline"} if tag == "style" else set()
        self.active += [
            f"the attribute {name}"
            for name in given
            if name not in self.PLAIN_ATTRIBUTES | known and name not in self.LOADING
        ]
        around = self._open[-1][1] if self._open else Look()
        look = around if self.active or self.loaded else look_of(tag, given, around)
        if tag not in self.VOID:
            self._open.append((tag, look))

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
        """Notes words that are seen or hidden, and what a style sheet loads."""
        tag, look = self._open[-1] if self._open else ("", Look())
        if tag == "style":
            self.loaded += addresses_in(data)
            self.sheets.append(data)
        elif not any(name in self.UNSEEN for name, _ in self._open):
            if look.hidden_by:
                self.hidden.append((data, look.hidden_by))
            else:
                self.words.append(data)


def _squeezed(words: list[str]) -> str:
    """The words without any space, since a layout may break its lines where it likes."""
    return "".join("".join(words).split())
