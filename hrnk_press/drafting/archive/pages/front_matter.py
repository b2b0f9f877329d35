"""Front matter: the lines with keys that a site generator reads above the text of a page."""

import re
from collections.abc import Iterable, Iterator
from html import unescape

from hrnk_press.drafting.archive.blocks import Block, Region, Shape
from hrnk_press.drafting.archive.words.dateline_places import is_told, labelled_place
from hrnk_press.drafting.archive.words.dates import DATE, may_have_date, whole_date
from hrnk_press.drafting.archive.words.reaching import reaches
from hrnk_press.letters import has_digits
from hrnk_press.patterns import pattern

_FENCES = {"---": "---", "+++": "+++", "{": "}", "<!--": "-->"}
_TITLED = ("{", "<!--")
# A comment without these marks is one that somebody wrote to himself.
_MARKED = ".. "
# Where a number sign behind a blank begins a comment.
_COMMENTED = ("---", "+++")
_KEY = pattern(
    r"(?:\.\. )?(?P<key>[^\W\d_][\w -]{0,30}?)\s*[:=]\s*(?P<value>.*\S)\s*"
    r'|[ \t]*"(?P<json>[^\W\d_][\w -]{0,30})"\s*:\s*(?P<said>.*\S)\s*'
)
_FOLDED = pattern(r"[>|][+-]?")
# What stands behind a value in one line that is not indented as it should be: a fence or the next key; and what is no such value.
_ENDS_FOLD = pattern(r"(?:---|\+\+\+|-->|[a-z_][\w-]{0,30} ?:(?: .*)?)\s*\Z")
_NO_VALUE = pattern(r"[-#\[{]|[^\s:=]+(?: [^\s:=]+)? ?[:=]")
_FEWEST_WORDS = 4
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
# With blanks in the place of other joints.
_CONTACTS = (
    *("contact", "contacts", "media contact", "media contacts", "press contact", "press contacts"),
    *(
        "contact presse",
        "contacts presse",
        "contact media",
        "contacto de prensa",
        "contacto prensa",
    ),
    *("kontakt", "pressekontakt", "medienkontakt"),
)
# A key that tells one part of a contact: "media_email".
_FIELD = pattern(
    r"(?P<whose>(?:media|press|pr|presse|prensa) (?:contact )?|(?:contact|kontakt|contacto) )(?P<field>name|e-?mail|mail|correo|courriel|phone|telephone|tel|mobile|cell|telefon|teléfono|téléphone)"
)
# A key whose value stands in the lines below it.
_NESTING = pattern(r"(?P<key>[^\W\d_][\w -]{0,30}?)\s*:\s*")
_SHAPES = {
    **dict.fromkeys(_HEADLINES, Shape.HEADING),
    **dict.fromkeys(_SUBHEADLINES, Shape.SUBTITLE),
}
_STAMP = pattern(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\S*(?: ?[+-]\d\d?:?\d\d| [A-Z]{1,5}\b)?")
_QUOTED = pattern(r'"((?:[^"\\]|\\.)*)"')
_QUOTED_PLAINLY = pattern(r"'((?:[^']|'')*)'")
_COMMENT_BEHIND = pattern(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')( +#.*)""")
_COMMENT = pattern(r"( +# .*)\Z")
_ESCAPED = pattern(r"\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))")
_SPACES = "ntr_N"


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
    told = (_KEY.fullmatch(it) for it in lines[1:end] if it.startswith(marked))
    keys = {_key(it) for it in told if it}
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
    found = [_KEY.fullmatch(it) for it in lines[:end]]
    keys = [_key(it) for it in found if it and ":" in it[0]]
    if len(keys) < max(end, 2) or "title" not in keys or not _GENERATORS.issuperset(keys):
        return [], text
    return _titled(_front_matter(lines[:end], "\n".join(lines[end:]))), "\n".join(
        [""] * end + lines[end:]
    )


def _front_matter(lines: list[str], text: str) -> Iterator[Block]:
    """The headline and the date as such, other lines as furniture; a key is the mark of its value, and `text` stands below."""
    below = reached_at = 0
    commented = lines[0].rstrip() in _COMMENTED
    every = [_KEY.fullmatch(it) for it in lines]
    keys = [_key(it) if it else "" for it in every]
    dated = [key for it, key in zip(every, keys, strict=True) if it and has_digits(it[0])]
    wanted = {
        next((it for it in named if it in told), "")
        for named, told in ((_HEADLINES, keys), (_DATES, dated))
    }
    if wanted.isdisjoint(_DATES):
        wanted |= _posted(every, text)
    desks = _desks(every)
    for number, (line, found, key) in enumerate(zip(lines, every, keys, strict=True), start=1):
        if number <= below:
            continue
        if found and (key in _SUBHEADLINES or key in wanted):
            at = "said" if found["json"] else "value"
            mark, value = line[: found.start(at)].strip(), found[at]
            value = value.removesuffix(",") if found["json"] else value
            if _FOLDED.fullmatch(value):
                mark, value, below = f"{mark} {value}", *_folded(lines, number)
            elif not found["json"] and "".join(lines[number : number + 1]).startswith((" ", "\t")):
                more, below = _folded(lines, number)
                value = f"{value} {more}"
            value, comment = _uncommented(value) if commented else (value, "")
            shape = _SHAPES.get(key, Shape.PARAGRAPH)
            if shape is Shape.SUBTITLE and whole_date(_unquoted(value)):
                shape = Shape.PARAGRAPH
            said, hour = _said(_unquoted(value), shape)
            level = int(shape is Shape.HEADING)
            if not said and text.lstrip().startswith("#"):
                yield Block(mark, number, region=Region.FURNITURE)
                continue
            yield Block(said, number, shape=shape, level=level, marker=mark)
            for beside in filter(None, (hour, comment)):
                yield Block(beside, number, region=Region.FURNITURE)
        elif (
            found
            and key in _PLACES
            and (place := _place(line, number, found))
            and not (key in _ANYWHERE and _is_of_event(lines, text))
        ):
            yield place
        elif found and _joined(key) in _CONTACTS:
            reached_at = number
            yield Block(" ".join(line.split()), number)
        elif desks and found and (reached := _reached(number, found, desks, reached_at)):
            reached_at = number
            yield reached
        elif found is None and (nested := _nested(lines, number)):
            below = number + len(nested) - 1
            yield from nested
        elif line.split():
            yield Block(" ".join(line.split()), number, region=Region.FURNITURE)


def _posted(every: Iterable[re.Match[str] | None], text: str) -> set[str]:
    """The key of the day that a page was put up, where no short line of the text below names a day."""
    posted = next((_key(it) for it in every if it and _POSTED.fullmatch(it[0].strip())), "")
    if not posted or any(map(_is_dated, text.splitlines())):
        return set()
    return {posted}


def _is_dated(line: str) -> bool:
    few = may_have_date(line) and len(line.split()) <= _LONGEST_DATED
    return few and _WITHIN.search(line) is not None


def _place(line: str, number: int, found: re.Match[str]) -> Block | None:
    """The town in the line of that number; of one that may be an event's place none but what everybody knows."""
    at = "said" if found["json"] else "value"
    value = _unquoted(found[at].removesuffix(","))
    told = labelled_place(f"place: {value}")
    if not told or (_key(found) in _ANYWHERE and not is_told(told)):
        return None
    return Block(value, number, marker=line[: found.start(at)].strip())


def _desks(every: Iterable[re.Match[str] | None]) -> set[str]:
    """Those for whom keys tell the parts of a contact, with an address or a number among them: "media "."""
    fields = ((it, _FIELD.fullmatch(_joined(_key(it)))) for it in every if it)
    return {field["whose"] for it, field in fields if field and reaches(_value(it))}


def _reached(number: int, found: re.Match[str], desks: set[str], above: int) -> Block | None:
    """The line of that number with the part of a contact that its key tells for one of those desks; a label where none is in the line `above`."""
    field = _FIELD.fullmatch(_joined(_key(found)))
    value = " ".join(_value(found).split())
    if field is None or field["whose"] not in desks:
        return None
    if not (value[:1].isupper() if field["field"] == "name" else reaches(value)):
        return None  # a switch or a file of the site
    below = above == number - 1
    label = field["field"] if below else "contact"
    return Block(f"{label}: {value}", number, gap=int(not below))


def _value(found: re.Match[str]) -> str:
    return _unquoted(found["said" if found["json"] else "value"].removesuffix(","))


def _is_of_event(lines: list[str], text: str) -> bool:
    """Whether a text below lines that name no release says that something is held somewhere."""
    held = _IS_HELD.search(text, 0, _FARTHEST_HELD)
    return held is not None and not any(map(_OF_RELEASE.search, lines))


def _nested(lines: list[str], number: int) -> list[Block]:
    """The line of that number and those of its value, where it is the key of contacts and they reach somebody."""
    key = _NESTING.fullmatch(lines[number - 1])
    if key is None or _joined(key["key"].casefold()) not in _CONTACTS:
        return []
    end = number
    while end < len(lines) and lines[end].startswith((" ", "\t", "- ")):
        end += 1
    if not any("@" in it or has_digits(it) for it in lines[number:end]):
        return []
    every = enumerate(lines[number - 1 : end], start=number)
    return [Block(" ".join(it.split()), at) for at, it in every if it.strip()]


def _joined(key: str) -> str:
    return key.replace("_", " ").replace("-", " ")


def _key(found: re.Match[str]) -> str:
    return (found["key"] or found["json"]).casefold()


def _uncommented(value: str) -> tuple[str, str]:
    """The value, and the comment that stands behind it."""
    found = _COMMENT_BEHIND.fullmatch(value) or _COMMENT.search(value)
    return (value[: found.start(1)], " ".join(found[1].split())) if found else (value, "")


def _said(value: str, shape: Shape) -> tuple[str, str]:
    """What a title says, or a day; and the words of the hour behind that."""
    if shape is not Shape.PARAGRAPH:
        return " ".join(unescape(value).split()), ""
    stamp = _STAMP.search(value)
    if stamp is None:
        return value, ""
    hour = value[stamp.end(1) : stamp.end()]
    said = f"{value[: stamp.end(1)]}{value[stamp.end() :]}"
    return said, " ".join(hour.split()) if hour.startswith(" ") else ""


def _unquoted(value: str) -> str:
    """The value without its quotation marks, and what is written otherwise between them as it is meant."""
    if plainly := _QUOTED_PLAINLY.fullmatch(value):
        return plainly[1].replace("''", "'")
    quoted = _QUOTED.fullmatch(value)
    return value if quoted is None else _ESCAPED.sub(_meant, quoted[1])


def _meant(escaped: re.Match[str]) -> str:
    if code := escaped[1] or escaped[2]:
        return chr(int(code, 16))
    return " " if escaped[3] in _SPACES else escaped[3]


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
    """The value that stands indented below the line of that number, or is the one line before the next key, and the number of its last line."""
    end = number
    while end < len(lines) and lines[end].startswith((" ", "\t")):
        end += 1
    alone = end == number and any(map(_ENDS_FOLD.match, lines[number + 1 : number + 2]))
    if (
        alone
        and len(lines[number].split()) >= _FEWEST_WORDS
        and not _NO_VALUE.match(lines[number])
        and not _ENDS_FOLD.match(lines[number])
    ):
        end += 1
    return " ".join(" ".join(lines[number:end]).split()), end
