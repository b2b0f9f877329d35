"""The styles that an office's layout may set: a short list, and which of them hide words.

No style is weighed for what a browser would make of it. What is listed is known to leave words where
they are; a few values hide the words of their own element; whatever else a layout sets could hide,
cover or move the words of others, and is named.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, TypeAlias

from hrnk_press.frozen import frozen

Node: TypeAlias = Any
"""What tinycss2 makes of a piece of style; it ships no types."""

_NARROWEST = 60
_LONGEST = 1000
_LONGEST_STYLE = 10_000
_LONGEST_IN_LETTERS = 20
_TIGHTEST = 1
_NAMED = 60
_TABLES = frozenset(("table", "thead", "tbody", "tfoot", "tr", "td", "th", "col", "img", "hr"))
_LOADING = ("url", "src", "image", "image-set", "-webkit-image-set")
_FUNCTIONS = frozenset(("rgb", "rgba", "hsl", "hsla"))
_PIXELS = {"px": 1.0, "pt": 4 / 3, "rem": 16.0, "em": 16.0}
_PICTURE_LETTERS = re.compile(r"dings|symbol|blank|barcode", re.IGNORECASE)

_ANY_VALUE = re.compile(
    r"margin(-(top|right|bottom|left))?|padding(-(top|right|bottom|left))?"
    r"|border(-(top|right|bottom|left))?(-(width|style|color))?|border-(radius|collapse|spacing)"
    r"|(min-)?width|min-height|font(-(style|weight|variant|family|size))?|text-align|line-break"
    r"|word-(break|wrap)|overflow-wrap|(-(webkit|ms)-)?hyphens|-ms-word-break|box-sizing|direction"
    r"|white-space|caption-side|table-layout|tab-size|cursor|clear|color-scheme|text-rendering"
    r"|(-(webkit|ms|moz)-)?text-size-adjust|-webkit-font-smoothing|-moz-osx-font-smoothing"
    r"|-ms-interpolation-mode|page-break-(before|after|inside)|break-inside"
    r"|mso-line-height-rule|mso-table-[lr]space|mso-(padding|margin(-(top|bottom))?)-alt"
    r"|color|background(-color)?|line-height|letter-spacing|word-spacing|list-style(-type|-position)?"
    r"|max-width|max-height|height|opacity|text-indent|mso-hide"
)
_KEYWORDS = {
    "display": "block|inline|inline-block|list-item|none|inline-table|table(-(row|cell|caption|(row|header|footer)-group))?",
    "position": "static|relative",
    "float": "left|right|none",
    "visibility": "visible|hidden",
    "vertical-align": "top|middle|bottom|baseline|sub|super|text-top|text-bottom",
    "text-transform": "none|uppercase|capitalize|lowercase",
    "text-decoration": "none|underline|line-through",
    "outline": "none|0",
    "box-shadow": "none",
    "text-shadow": "none",
    "overflow": "visible|auto|scroll|hidden|clip",
}
_KEYWORDS |= {f"overflow-{axis}": _KEYWORDS["overflow"] for axis in "xy"}
# Where these stand, nothing in the element is seen, whatever its own elements say.
_UNSEEN = (
    ("display", "none"),
    ("visibility", "hidden"),
    ("opacity", r"(?!1(\.0*)?$|100%$).*"),
    ("max-height", "(?!none$).*"),
    ("overflow", "hidden|clip"),
    ("overflow-x", "hidden|clip"),
    ("overflow-y", "hidden|clip"),
    ("mso-hide", ".*"),
    ("text-decoration", "line-through"),
)


class Unlisted(Exception):
    """A style that could hide or move words of other elements, as far as there is room to name it."""

    def __init__(self, style: str) -> None:
        named = " ".join(style.split())
        super().__init__(named if len(named) <= _NAMED else f"{named[:_NAMED]}…")


@frozen
class Declaration:
    """A property, its value in lower case, and the parts of that but spaces."""

    name: str
    value: str
    parts: tuple[Node, ...]

    def __str__(self) -> str:
        """As it is written."""
        return f"{self.name}: {self.value}"


@lru_cache(maxsize=512)
def declared(style: str) -> tuple[Declaration, ...]:
    """The declarations of a style attribute, those that are important last. Raises Unlisted."""
    if len(style) > _LONGEST_STYLE:
        raise Unlisted(style)
    import tinycss2  # type: ignore[import-untyped]

    found = []
    for node in tinycss2.parse_blocks_contents(style, skip_comments=True, skip_whitespace=True):
        if node.type != "declaration":
            raise Unlisted(style)
        parts = tuple(it for it in node.value if it.type not in ("whitespace", "comment"))
        value = tinycss2.serialize(node.value).strip().lower()
        found.append((node.important, Declaration(node.lower_name, value, parts)))
    return tuple(it for _, it in sorted(found, key=lambda it: it[0]))


def attributes_as_style(tag: str, attributes: Mapping[str, str]) -> Iterator[Declaration]:
    """What the attributes of older HTML say, as styles."""
    for name, as_style in (("bgcolor", "background-color"), ("color", "color"), ("text", "color")):
        if name in attributes:
            yield from declared(f"{as_style}:{attributes[name] or 'none'}")
    for name in ("width", "height"):
        if name in attributes and (name == "width" or tag in _TABLES):
            length = attributes[name].strip()
            yield from declared(f"{name}:{length}{'px' * length.isdigit()}")
    for name in ("border", "cellpadding", "cellspacing"):
        yield from declared(f"padding:{attributes[name]}px") if attributes.get(name) else ()


def require_listed(it: Declaration) -> None:
    """Raises Unlisted where the list has no such property, keyword or measure."""
    keywords = _KEYWORDS.get(it.name)
    listed = re.fullmatch(keywords, it.value) if keywords else _ANY_VALUE.fullmatch(it.name)
    if not listed or not all(_is_plain(part, it.name) for part in it.parts):
        raise Unlisted(str(it))


def _is_plain(part: Node, name: str) -> bool:
    """Whether a part of a value says neither how to compute it, nor anything beyond the page."""
    match part.type:
        case "function":
            return part.lower_name in _FUNCTIONS
        case "dimension" | "number" | "percentage":
            least = -_TIGHTEST if name in ("letter-spacing", "word-spacing") else 0
            unit = part.lower_unit if part.type == "dimension" else ""
            most = _LONGEST_IN_LETTERS if unit in ("em", "rem") else _LONGEST
            return least <= part.value <= most and unit in (*_PIXELS, "")
        case "literal":
            return part.value in (",", "/", "%")
    return part.type in ("ident", "string", "hash")


def hides(it: Declaration, tag: str) -> str:
    """The declaration itself where it hides the words of its element, else nothing."""
    if any(it.name == name and re.fullmatch(value, it.value) for name, value in _UNSEEN):
        return str(it)
    first = it.parts[0] if it.parts else None
    match it.name:
        case "height" if tag not in (*_TABLES, "html", "body") and it.value != "auto":
            return str(it)
        case "width" | "max-width" if first and first.type in ("dimension", "number", "percentage"):
            in_percent = first.type == "percentage"
            narrow = first.value < 10 if in_percent else pixels(first) < _NARROWEST
            return str(it) if narrow else ""
        case "text-indent" if first and (first.type == "percentage" or pixels(first) > _NARROWEST):
            return str(it)
        case "list-style" | "list-style-type" if tag != "ul" and "none" in it.value.split():
            return str(it)
        case "font" | "font-family" if _PICTURE_LETTERS.search(it.value):
            return str(it)
    return ""


def pixels(part: Node, size: float = 16.0) -> float:
    """A length in pixels; `em` are of that size."""
    unit = part.lower_unit if part.type == "dimension" else "px"
    return float(part.value * (size if unit == "em" else _PIXELS[unit]))


def addresses_in(style: str) -> list[str]:
    """The addresses that declarations or a style sheet load, however they are disguised."""
    import tinycss2

    found: list[str] = []
    unread = [tinycss2.parse_component_value_list(style)]
    while unread:
        nodes = unread.pop()
        for at, node in enumerate(nodes):
            if node.type == "url":
                found.append(node.value)
            elif node.type == "function":
                unread.append(node.arguments)
                if node.lower_name in _LOADING:
                    found += _texts(node.arguments)
            elif node.type == "at-keyword" and node.lower_value == "import":
                found += _texts(nodes[at + 1 : at + 3])
            elif node.type in ("{} block", "[] block", "() block"):
                unread.append(node.content)
    return found


def _texts(nodes: list[Node]) -> list[str]:
    return [it.value for it in nodes if it.type in ("string", "url")]
