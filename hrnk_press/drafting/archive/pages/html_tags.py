"""What the elements of an HTML page are: blocks, furniture, nothing that is read; and where its main part is."""

import re
from itertools import filterfalse
from typing import TYPE_CHECKING, Any

from hrnk_press.drafting.archive.words.asking import asks_to_reach
from hrnk_press.drafting.archive.words.reaching import label_in, reaches
from hrnk_press.patterns import pattern

if TYPE_CHECKING:
    from lxml.etree import _Element

SILENT = frozenset(
    [
        "script",
        "style",
        "noscript",
        "object",
        "embed",
        "svg",
        "math",
        "iframe",
        "canvas",
        "audio",
        "video",
        "map",
    ]
)
_FURNITURE = frozenset(
    ["nav", "footer", "aside", "form", "button", "select", "menu", "dialog", "head"]
)
BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "td",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
        "head",
    ]
)
_INLINE = frozenset(("a", "b", "big", "em", "font", "i", "small", "span", "strong", "tt", "u"))
_ENDED = pattern(r"[.!?…][”\"»’]?\Z")
_PARTS = frozenset(("p", "center", "table", "hr", "blockquote", "h1", "h2", "h3", "h4"))
_MANY_LINES = 6
_NAMED = pattern(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|cookies?|share|sharing|social"
    r"|newsletter|subscribe|pagination|pager|skip-?link|banner|related|advert|comments?|dialog|modal|popup|preheader)(?:$|[\s_-])",
    re.IGNORECASE,
)
# What older sites call a menu: "LeftSideBar", "topnav".
_OF_MENU = pattern(
    r"(?:^|[\s_-])(?:left|right|top|side|sub|main|site|global|local)-?(?:side-?)?(?:nav|nav-?bar|navigation|menu|bar)(?:$|[\s_-])",
    re.IGNORECASE,
)
# Where a word begins within such a name.
_WITHIN = pattern(r"(?<=[a-z])(?=[A-Z])")
_TITLED = pattern(r"(?:^|\s)entry-title(?:$|\s)")
_LOGO = pattern(r"(?:^|[\s_-])(?:logo|site-?(?:title|name)|brand)(?:$|[\s_-])", re.IGNORECASE)
_LONGEST_LOGO = 8
_HEADINGS = frozenset(("h1", "h2", "h3"))
_LONGEST_CLOSE = 2_000
# Of a menu: links, and words of its title.
_FEWEST_LINKS, _MOST_BESIDE_LINKS = 3, 4
# Who may be asked, or a file that belongs to the text.
_OF_TEXT = pattern(r"@|\Atel:|\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|mp[34])\b", re.IGNORECASE)
# No headline is broken so often.
_FEWEST_OF_HEADING = 4
_FOR_PRESS = pattern(
    r"\b(?:press|(?<!social )media)\b|presse|medien|prensa|medios|médias|editors|journalist|보도|언론|취재",
    re.IGNORECASE,
)
# Where a sentence may stand.
_LINES = ("p", "div", "li", "td", "address", "footer", "aside")
_FIRST_PAGE = pattern(
    r"(?:https?://[^/?#]+)?(?:/|\.?\.?/)?(?:(?:index|home|default)\.\w+)?", re.IGNORECASE
)
_NEVER_NAMED = frozenset(
    ("html", "body", "main", "article", "h1", "p", "a", "span", "em", "strong")
)
# Where a page's own words are at least this much of the whole, a name such as "menu" says nothing.
_MOST = 0.5


def signs_quote(element: "_Element") -> bool:
    """Whether that `cite` is a line of its own: it tells at the end of a block quote who said what a stop ends."""
    around, beside = element.getparent(), element.getprevious()
    if around is None or around.tag not in ("blockquote", "p") or element.getnext() is not None:
        return False
    if next(element.iterancestors("blockquote"), None) is None or (element.tail or "").strip():
        return False
    before = around.text if beside is None else beside.tail
    return bool(_ENDED.search((before or "").rstrip()[-2:]))


def is_furniture(element: "_Element", tag: str, length: int) -> bool:
    """Whether it surrounds the text of a page whose words have that length."""
    if tag == "footer" and next(element.iterancestors("blockquote"), None) is not None:
        return False  # whose words they are
    if tag in ("footer", "aside") and _reaches_the_press(element):
        return False
    if tag in _FURNITURE:
        return not (tag == "form" and _is_most(element, length)) and not (
            tag in ("footer", "aside") and _is_most(element, length)
        )
    if tag in _HEADINGS and _is_first_page(element):
        return True
    if tag == "header":
        own = next(element.iterancestors("article", "main"), None) is not None
        return not (own or element.find(".//h1") is not None or _has_title(element))
    if tag == "td" and _is_menu_beside_text(element, length):
        return True
    if not element.attrib:
        return False
    if element.get("class") == "masthead":
        return tag != "h1"
    names = f"{element.get('class', '')} {element.get('id', '')} {element.get('role', '')}"
    if _LOGO.search(names) and len(" ".join(element.itertext()).split()) <= _LONGEST_LOGO:
        return True
    if tag in _NEVER_NAMED or not names.strip():
        return False
    if not (_NAMED.search(names) or _OF_MENU.search(_WITHIN.sub("-", names))):
        return False
    return element.find(".//h1") is None and not _is_most(element, length)


def _is_menu_beside_text(cell: "_Element", length: int) -> bool:
    """Whether a cell holds links and a few words at most, and the one beside it most of what the page says."""
    links = list(cell.iter("a"))
    if len(links) < _FEWEST_LINKS or any(_OF_TEXT.search(it.get("href", "")) for it in links):
        return False
    if _stands_out(cell) or reaches(_line_of(cell)):
        return False
    row = cell.getparent()
    if row is None or not any(it is not cell and _is_most(it, length) for it in row):
        return False
    linked = sum(len(_line_of(it).split()) for it in links)
    return linked > 0 and len(_line_of(cell).split()) - linked <= _MOST_BESIDE_LINKS


def _stands_out(cell: "_Element") -> bool:
    """Whether a link in it is set as a headline is."""
    return any(
        it.find(".//b") is not None or it.find(".//strong") is not None for it in cell.iter("a")
    )


def _reaches_the_press(element: "_Element") -> bool:
    """Whether it closes an article with whom the press may ask: a label or a sentence that says so, and how."""
    if next(element.iterancestors("article", "main"), None) is None:
        return False
    parts = [str(it) for it in element.itertext() if it.strip()]
    words = " ".join(parts)
    if len(words) > _LONGEST_CLOSE or _FOR_PRESS.search(words) is None:
        return False
    mailed = any("mailto:" in it.get("href", "") for it in element.iter("a"))
    if not (mailed or any(map(reaches, parts))):
        return False
    linked = {str(text).strip() for it in element.iter("a") for text in it.itertext()}
    labelled = any(label_in(it.strip()) for it in parts if it.strip() not in linked)
    return labelled or any(map(asks_to_reach, map(_line_of, element.iter(*_LINES))))


def _line_of(element: "_Element") -> str:
    return " ".join(" ".join(map(str, element.itertext())).split())


def _has_title(element: "_Element") -> bool:
    """Whether the one heading of a page stands in it, and is marked as the title of a text."""
    titles = list(element.iter("h2", "h3"))
    if len(titles) != 1 or not (
        titles[0].get("itemprop") == "headline" or _TITLED.search(titles[0].get("class", ""))
    ):
        return False
    return len(list(element.getroottree().getroot().iter("h1", "h2", "h3"))) == 1


def _is_first_page(element: "_Element") -> bool:
    """Whether a heading is nothing but a few words that lead to the first page of its site."""
    links = list(element.iter("a"))
    if len(links) != 1 or not (href := links[0].get("href", "").strip()):
        return False
    words = " ".join(map(str, element.itertext())).split()
    linked = " ".join(map(str, links[0].itertext())).split()
    few = words == linked and len(words) <= _LONGEST_LOGO
    return few and _FIRST_PAGE.fullmatch(href) is not None


def holds_lines(element: "_Element") -> bool:
    """Whether a heading is used for its large letters, and holds a day, who may be asked and how, in lines of their own."""
    return len(list(element.iter("br"))) >= _FEWEST_OF_HEADING


def is_typed(element: "_Element") -> bool:
    """Whether it holds lines as somebody typed them, with words stressed or linked and nothing else in them."""
    if any(it.tag not in _INLINE for it in element.iterdescendants()):
        return False
    return len("".join(map(str, element.itertext())).strip().splitlines()) > 1


def _is_most(element: "_Element", length: int) -> bool:
    return length_of(element) > length * _MOST


def lays_out(element: "_Element") -> bool:
    """Whether a cell holds a part of a page, and not an entry of a table: headings, paragraphs, or many lines."""
    near = [it for child in element for it in (child, *(child if child.tag in _INLINE else ()))]
    lines = sum(it.tag == "br" for it in near)
    return lines >= _MANY_LINES or any(it.tag in _PARTS for it in near)


def length_of(element: Any) -> int:
    """How many letters its words have, the space between them aside."""
    return sum(map(len, filterfalse(str.isspace, element.itertext())))


def main_part(root: Any) -> Any:
    """The one element that the page calls its main part; None where it names none, or several."""
    for path in (".//main", ".//*[@role='main']", ".//article"):
        found = root.findall(path)
        if len(found) == 1:
            return found[0]
    return None
