"""Front matter: the lines with keys that a site generator reads above the text of a page."""

from collections.abc import Iterable, Iterator
from html import unescape

from hrnk_press.drafting.archive.pages.blocks import Block, Region, Shape
from hrnk_press.patterns import pattern

_FENCES = ("---", "+++")
_KEY = pattern(r"(?P<key>[A-Za-z][\w -]{0,30}?)\s*[:=]\s*(?P<value>.*\S)\s*")
_FOLDED = pattern(r"[>|][+-]?")
_HEADLINES = ("title", "headline")
_SUBHEADLINES = ("subtitle", "subheadline", "subhead", "deck")
_GENERATOR_KEYS = """title subtitle headline date published modified license slug tags category categories author authors layout
    permalink status summary template lang language url notice keywords description series image type"""
_GENERATORS = frozenset(_GENERATOR_KEYS.split())
_MOST_KEYS = 20
_DATES = ("date", "published", "pubdate")
_CONTACTS = (
    "contact",
    "contacts",
    "media contact",
    "press contact",
    "media_contact",
    "press_contact",
)
_SHAPES = {
    **dict.fromkeys(_HEADLINES, Shape.HEADING),
    **dict.fromkeys(_SUBHEADLINES, Shape.SUBTITLE),
}
_STAMP = pattern(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\S*(?: ?[+-]\d\d?:?\d\d| [A-Z]{1,5})?")


def has_front_matter(text: str) -> bool:
    """Whether the text begins with lines of front matter, as pages of site generators do."""
    if not text.removeprefix("\ufeff").startswith(_FENCES):
        return False
    lines = text.removeprefix("\ufeff").splitlines()
    first = lines[0].rstrip() if lines else ""
    if first not in _FENCES:
        return False
    end = next((at for at, it in enumerate(lines[1:200], 1) if it.rstrip() == first), 0)
    return any(map(_KEY.fullmatch, lines[1:end]))


def parted_front(text: str) -> tuple[list[Block], str]:
    """The blocks of the front matter, none where there is none; and the text with blank lines in its place."""
    if not has_front_matter(text):
        return [], text.removeprefix("\ufeff")
    lines = text.removeprefix("\ufeff").splitlines()
    end = next(i for i, it in enumerate(lines[1:], 1) if it.rstrip() == lines[0].rstrip())
    front = _titled(_front_matter(lines[: end + 1]))
    return front, "\n".join([""] * (end + 1) + lines[end + 1 :])


def parted_keys(text: str) -> tuple[list[Block], str]:
    """The same of lines with keys that no fence encloses, up to the first blank one; of a site generator's own alone."""
    lines = text.splitlines()
    end = next((at for at, it in enumerate(lines[:_MOST_KEYS]) if not it.strip()), 0)
    found = [_KEY.fullmatch(it) for it in lines[:end]]
    keys = [it["key"].casefold() for it in found if it and ":" in it[0]]
    if len(keys) < max(end, 2) or "title" not in keys or not _GENERATORS.issuperset(keys):
        return [], text
    return _titled(_front_matter(lines[:end])), "\n".join([""] * end + lines[end:])


def _front_matter(lines: list[str]) -> Iterator[Block]:
    """The headline and the date as such, other lines as furniture; a key is the mark of its value."""
    below = 0
    for number, line in enumerate(lines, start=1):
        found = _KEY.fullmatch(line)
        key = found["key"].casefold() if found else ""
        if number <= below:
            continue
        if found and key in (*_HEADLINES, *_SUBHEADLINES, *_DATES):
            mark, value = line[: found.start("value")].strip(), found["value"].strip("\"'")
            if _FOLDED.fullmatch(value):
                mark, value, below = f"{mark} {value}", *_folded(lines, number)
            elif lines[number : number + 1] and lines[number].startswith((" ", "\t")):
                more, below = _folded(lines, number)
                value = f"{value} {more}".strip("\"'")
            shape = _SHAPES.get(key, Shape.PARAGRAPH)
            headed = shape is not Shape.PARAGRAPH
            said = " ".join(unescape(value).split()) if headed else _STAMP.sub(r"\1", value)
            level = int(shape is Shape.HEADING)
            yield Block(said, number, shape=shape, level=level, marker=mark)
        elif found and key in _CONTACTS:
            yield Block(" ".join(line.split()), number)
        elif line.split():
            yield Block(" ".join(line.split()), number, region=Region.FURNITURE)


def _titled(front: Iterable[Block]) -> list[Block]:
    """Those blocks, a subheadline right behind the headline, as a text has it."""
    blocks = list(front)
    titles = [it for it in blocks if it.shape is Shape.SUBTITLE]
    headed = next((it for it in blocks if it.shape is Shape.HEADING), None)
    if not titles or headed is None:
        return blocks
    others = [it for it in blocks if it.shape is not Shape.SUBTITLE]
    at = others.index(headed) + 1
    return [*others[:at], *titles, *others[at:]]


def _folded(lines: list[str], number: int) -> tuple[str, int]:
    """The value that stands indented below the line of that number, and the number of its last line."""
    end = number
    while end < len(lines) and lines[end].startswith((" ", "\t")):
        end += 1
    return " ".join(" ".join(lines[number:end]).split()), end
