"""Front matter: the lines with keys that a site generator reads above the text of a page."""

import re
from collections.abc import Iterable, Iterator, Sequence

from hrnk_press.drafting.archive.blocks import Block, Region, Shape
from hrnk_press.drafting.archive.pages.front_contacts import (
    desks_in,
    names_contacts,
    nested_contacts,
    part_of_contact,
)
from hrnk_press.drafting.archive.pages.front_lines import (
    KEY,
    key_of,
    marked_value,
    said_and_hour,
    unquoted,
    value_of,
    without_comment,
)
from hrnk_press.drafting.archive.words.dateline_places import is_told, labelled_place
from hrnk_press.drafting.archive.words.dates import DATE, may_have_date, whole_date
from hrnk_press.letters import has_digits
from hrnk_press.patterns import pattern

_FENCES = {"---": "---", "+++": "+++", "{": "}", "<!--": "-->"}
_TITLED = ("{", "<!--")
# A comment without these marks is one that somebody wrote to himself.
_MARKED = ".. "
# Where a number sign behind a blank begins a comment.
_COMMENTED = ("---", "+++")
# What is named after the release comes before what any page has.
_HEADLINE_KEYS = (
    "headline press_title news_title title post_title titre titulo título titel 제목 nombre"
)
_HEADLINES = tuple(_HEADLINE_KEYS.split())
_SUBHEADLINES = (
    "subtitle",
    "subheadline",
    "subhead",
    "subheading",
    "deck",
    "untertitel",
    "subtitulo",
    "subtítulo",
)
_GENERATOR_KEYS = """title subtitle headline date published modified license slug tags category categories author authors layout
    permalink status summary template lang language url notice keywords description series image type link"""
_GENERATORS = frozenset(_GENERATOR_KEYS.split())
_MOST_KEYS = 20
_DATE_KEYS = """press_date date post_date published pubdate publishdate publish_date published_at date_published
    datepublished release_date releasedate datum fecha 날짜"""
_DATES = tuple(_DATE_KEYS.split())
# Keys of the day that a page was put up, for texts that tell none in a line of theirs.
_POSTED = pattern(
    r"[\"']?(?:(?:posted|pub|publishing|publication)[_ -]?date|date[_ -](?:posted|of[_ -]publication))[\"']?\s*[:=]\s*[\"']?\d{4}-\d\d-\d\d(?!\d).*",
    re.IGNORECASE,
)
_WITHIN = pattern(DATE, re.IGNORECASE)
_LONGEST_DATED = 12
# Where a release is dated; a location may be that of an event.
_PLACES = ("dateline", "city", "ort", "lieu", "lugar", "ciudad", "place", "location")
_ANYWHERE = ("place", "location")
# How a front matter says that its page is a release, and how a text says that something is held where it may not be issued.
_OF_RELEASE = pattern(
    r"(?:press|news|media)[-_ ]?(?:releases?|statements?)|pressemitteilung|medienmitteilung|communiqu|comunicado|보도자료",
    re.IGNORECASE,
)
_IS_HELD = pattern(
    r"\b(?:(?:takes?|taking|took) place|(?:be|is|are|was|were) (?:being )?held(?! by)|findet .{1,200} statt|fand .{1,200} statt|stattfind\w+|tagt"
    r"|(?:aura|auront|a eu) lieu|se tien(?:t|nent|dra|dront)|(?:tendrán?|tuvo|tiene) lugar|se celebrar?(?:á|án|a|an|ó))\b|개최|열린다|열립니다|열렸다",
    re.IGNORECASE,
)
_FARTHEST_HELD = 2000
_SHAPES = {
    **dict.fromkeys(_HEADLINES, Shape.HEADING),
    **dict.fromkeys(_SUBHEADLINES, Shape.SUBTITLE),
}


def has_front_matter(text: str) -> bool:
    """Whether the text begins with lines of front matter, as pages of site generators do."""
    if not text.removeprefix("\ufeff").startswith(tuple(_FENCES)):
        return False
    lines = text.removeprefix("\ufeff").splitlines()
    close = _FENCES.get(lines[0].rstrip()) if lines else None
    if close is None:
        return False
    end = next((at for at, it in enumerate(lines[1:200], 1) if it.rstrip() == close), 0)
    marked = _MARKED if close == "-->" else ""
    told = (KEY.fullmatch(it) for it in lines[1:end] if it.startswith(marked))
    keys = {key_of(it) for it in told if it}
    return bool(keys) if lines[0].rstrip() not in _TITLED else not keys.isdisjoint(_HEADLINES)


def parted_front(text: str) -> tuple[list[Block], str]:
    """The blocks of the front matter, none where there is none; and the text with blank lines in its place."""
    if not has_front_matter(text):
        return [], text.removeprefix("\ufeff")
    lines = text.removeprefix("\ufeff").splitlines()
    close = _FENCES[lines[0].rstrip()]
    end = next(i for i, it in enumerate(lines[1:], 1) if it.rstrip() == close)
    front = _titled(_front_matter(lines[: end + 1], "\n".join(lines[end + 1 :])))
    return front, "\n".join([""] * (end + 1) + lines[end + 1 :])


def parted_keys(text: str) -> tuple[list[Block], str]:
    """The same of lines with keys that no fence encloses, up to the first blank one; of a site generator's own alone."""
    lines = text.splitlines()
    end = next((at for at, it in enumerate(lines[:_MOST_KEYS]) if not it.strip()), 0)
    found = [KEY.fullmatch(it) for it in lines[:end]]
    keys = [key_of(it) for it in found if it and ":" in it[0]]
    if len(keys) < max(end, 2) or "title" not in keys or not _GENERATORS.issuperset(keys):
        return [], text
    return _titled(_front_matter(lines[:end], "\n".join(lines[end:]))), "\n".join(
        [""] * end + lines[end:]
    )


def _front_matter(lines: list[str], text: str) -> Iterator[Block]:
    """The headline and the date as such, other lines as furniture; a key is the mark of its value, and `text` stands below."""
    below = reached_at = 0
    commented = lines[0].rstrip() in _COMMENTED
    every = [KEY.fullmatch(it) for it in lines]
    keys = [key_of(it) if it else "" for it in every]
    wanted = _wanted(every, keys, text)
    desks = desks_in(every)
    for number, (line, found, key) in enumerate(zip(lines, every, keys, strict=True), start=1):
        if number <= below:
            continue
        if found and key in wanted:
            mark, value, below = marked_value(lines, number, found)
            value, comment = without_comment(value) if commented else (value, "")
            headed = text.lstrip().startswith("#")
            yield from _said(Block(mark, number), key, unquoted(value), comment, headed=headed)
        elif (
            found
            and key in _PLACES
            and (place := _place(line, number, found))
            and not (key in _ANYWHERE and _is_of_event(lines, text))
        ):
            yield place
        elif found and names_contacts(key):
            reached_at = number
            yield Block(" ".join(line.split()), number)
        elif desks and found and (reached := part_of_contact(number, found, desks, reached_at)):
            reached_at = number
            yield reached
        elif found is None and (nested := nested_contacts(lines, number)):
            below = number + len(nested) - 1
            yield from nested
        elif line.split():
            yield Block(" ".join(line.split()), number, region=Region.FURNITURE)


def _wanted(every: Sequence[re.Match[str] | None], keys: Sequence[str], text: str) -> set[str]:
    """The first by rank of the keys of a headline that are there, and of those of a day; and the keys of a subheadline."""
    dated = [key for it, key in zip(every, keys, strict=True) if it and has_digits(it[0])]
    headline = next((it for it in _HEADLINES if it in keys), "")
    day = next((it for it in _DATES if it in dated), "")
    posted = set() if day else _posted(every, text)
    return {headline, day, *_SUBHEADLINES} - {""} | posted


def _said(line: Block, key: str, value: str, comment: str, *, headed: bool) -> Iterator[Block]:
    """The value of a key that is wanted, and as furniture what stands beside it. `line` has the mark and the number;
    `headed`: a heading begins the text below.
    """
    mark, number = line.text, line.line
    shape = _SHAPES.get(key, Shape.PARAGRAPH)
    if shape is Shape.SUBTITLE and whole_date(value):
        shape = Shape.PARAGRAPH
    said, hour = said_and_hour(value, shape)
    if not said and headed:
        yield Block(mark, number, region=Region.FURNITURE)
        return
    level = int(shape is Shape.HEADING)
    yield Block(said, number, shape=shape, level=level, marker=mark)
    for beside in filter(None, (hour, comment)):
        yield Block(beside, number, region=Region.FURNITURE)


def _posted(every: Iterable[re.Match[str] | None], text: str) -> set[str]:
    """The key of the day that a page was put up, where no short line of the text below names a day."""
    posted = next((key_of(it) for it in every if it and _POSTED.fullmatch(it[0].strip())), "")
    if not posted or any(map(_is_dated, text.splitlines())):
        return set()
    return {posted}


def _is_dated(line: str) -> bool:
    few = may_have_date(line) and len(line.split()) <= _LONGEST_DATED
    return few and _WITHIN.search(line) is not None


def _place(line: str, number: int, found: re.Match[str]) -> Block | None:
    """The town in the line of that number; of one that may be an event's place none but what everybody knows."""
    at = "said" if found["json"] else "value"
    value = value_of(found)
    told = labelled_place(f"place: {value}")
    if not told or (key_of(found) in _ANYWHERE and not is_told(told)):
        return None
    return Block(value, number, marker=line[: found.start(at)].strip())


def _is_of_event(lines: list[str], text: str) -> bool:
    """Whether a text below lines that name no release says that something is held somewhere."""
    held = _IS_HELD.search(text, 0, _FARTHEST_HELD)
    return held is not None and not any(map(_OF_RELEASE.search, lines))


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
