"""What a file holds that no reader takes for words of its page: remarks, descriptions, properties, its name."""

import re
import zipfile
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from html import unescape
from io import BytesIO

from hrnk_press.drafting.archive.blocks import Block, Region
from hrnk_press.drafting.archive.pages.encoding import decoded
from hrnk_press.patterns import pattern

# A file is also called after what its text is about: "embargo.txt".
_ASKS = pattern(
    r"\d|until|till|before|not|hold|bis|nicht|hasta|antes|no|jusqu|avant|pas|까지|금지",
    re.IGNORECASE,
)
# Where a line ends that is whole by itself, and the next does not go on with it.
_ENDED = pattern(r"(?:[.!?:;”\"»)#*-]|\A)\s*\Z")
_JOINTS = pattern(r"_|(?<!\d)-|-(?!\d)|\.\w{2,5}\Z")
_REMARK = pattern(r"<!--(?P<words>.*?)(?:-->|\Z)", re.DOTALL)
_TAG = pattern(r"<[a-z!?/][^<>]*>", re.IGNORECASE)
# Elements that stand for pictures and the like, and data for programs.
_HOLDING = pattern(
    r"<(?:(?P<tag>noscript|object|iframe|video|audio|svg|math|canvas|map)\b[^<>]*|(?P<data>script)\b[^<>]*json[^<>]*)>",
    re.IGNORECASE,
)
_SAID = pattern(r"=(?<=[\w\s-]=)(?=\s*(?:\"(?P<one>[^\"]*)\"|'(?P<two>[^']*)'))")
_SAYING = pattern(
    r"alt|title|content|value|aria-[a-z]+|placeholder|label|summary|data-[\w-]+", re.IGNORECASE
)
_META = pattern(r"<meta\b[^<>]*>", re.IGNORECASE)
_NAMED = pattern(
    r"\b(?:name|property|itemprop|http-equiv)\s*=\s*[\"']?(?P<name>[\w:.-]+)", re.IGNORECASE
)
_PAIR = pattern(
    r"\"(?P<key>\w{2,30})\"\s*:\s*(?:\"(?P<value>(?:[^\"\\]|\\.){1,2000})\"|(?P<bare>true|false))"
)
_PARAGRAPHS, _PROPERTIES = pattern(r"</w:p>|<w:(?:br|cr|tab)\b[^<>]*>"), pattern(r"</[\w:]+>")
_DESCRIBED = pattern(r"\b(?:descr|title|name)=\"(?P<words>[^\"]{4,})\"")
_END = pattern("\n")
_MARKS = " \t*_#>([-"
_LONGEST, _LONGEST_KEY = 2000, 60
_MOST = 5000


def words_beside(data: bytes, text: str, form: str, name: str) -> tuple[Block, ...]:
    """The words of a file of that form that may stand in no block, each with its line, 0 for the name of a file; some
    stand in blocks as well.

    `text` is what its bytes are read as, empty for mail and Word.
    """
    found = [*_of_name(name)]
    if form == "Word":
        found += _of_word(data)
    elif form == "mail":
        found += _of_mail(data)
    else:
        if form != "text" or "<!--" in text:
            found += _of_markup(text)
        if form != "HTML":
            found += _of_lines(text)
    return tuple(
        Block(it[:_LONGEST], line, region=Region.FURNITURE)
        for line, it in found[:_MOST]
        if it.strip()
    )


def _of_name(name: str) -> Iterator[tuple[int, str]]:
    said = _JOINTS.sub(" ", name.replace("\\", "/").rpartition("/")[2])
    if _ASKS.search(said):
        yield 0, " ".join(said.split())


def _of_markup(text: str) -> Iterator[tuple[int, str]]:
    ends = [it.start() for it in _END.finditer(text)]
    for at, words in _in_markup(text):
        yield bisect_left(ends, at) + 1, " ".join(unescape(_TAG.sub(" ", words)).split())


def _in_markup(text: str) -> Iterator[tuple[int, str]]:
    """Remarks, words that stand for pictures and the like, metadata, and what elements say of themselves."""
    yield from ((it.start(), it["words"]) for it in _REMARK.finditer(text))
    for tag in _META.finditer(text):
        named = _NAMED.search(tag[0])
        _, content = next(_said(tag[0]), (0, None))
        if named and content is not None:
            yield tag.start(), f"{named['name']}: {content}"
    yield from _said(text)
    for opened, start, end in _held(text):
        if opened["tag"]:
            yield start, text[start:end]
            continue
        for pair in _PAIR.finditer(text, start, end):
            said = pair["bare"] or _unescaped(pair["value"])
            yield pair.start(), f"{pair['key']}: {said}"
            yield pair.start(), said


def _said(text: str) -> Iterator[tuple[int, str]]:
    """What attributes say that are read or meant to be, each with where it is."""
    for said in _SAID.finditer(text):
        at = said.start()
        if _SAYING.fullmatch(_word_before(text, at)):
            yield at, said["one"] or said["two"] or ""


def _word_before(text: str, end: int) -> str:
    """The word that ends there or before the space there; not all of one that is far too long."""
    while end and text[end - 1].isspace():
        end -= 1
    words = text[max(end - _LONGEST_KEY, 0) : end].split()
    if len(words) == 1:
        words = text[max(end - _LONGEST, 0) : end].split()
    return words[-1] if words else ""


def _held(text: str) -> Iterator[tuple[re.Match[str], int, int]]:
    """Each of those elements that is closed, and where what it holds begins and ends; each letter is looked at once."""
    at, unclosed = 0, set[str]()
    while (opened := _HOLDING.search(text, at)) is not None:
        at, tag = opened.end(), (opened["tag"] or opened["data"]).lower()
        closed = None if tag in unclosed else _closing(tag).search(text, at)
        if closed is None:
            unclosed.add(tag)
            continue
        yield opened, at, closed.start()
        at = closed.start()


@cache
def _closing(tag: str) -> re.Pattern[str]:
    return re.compile(f"</{tag}", re.IGNORECASE)


def _unescaped(value: str) -> str:
    return value.replace('\\"', '"').replace("\\n", " ").replace("\\/", "/")


def _of_lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that may be whole: readers join them, or take none of those that only a program sees."""
    before = ""
    for line, words in enumerate(text.splitlines(), start=1):
        if words.strip() and (_ENDED.search(before) or not words.lstrip(_MARKS)[:1].islower()):
            yield line, words
        before = words


def _of_mail(data: bytes) -> Iterator[tuple[int, str]]:
    import email

    from hrnk_press.drafting.archive.pages.mail_headers import Lenient

    message = email.message_from_bytes(data, policy=Lenient())
    for part in message.walk():
        for name, value in part.items():
            said = " ".join(str(value).split())
            yield 1, f"{name}: {said}"
            if name.casefold() == "subject":
                yield 1, said
        if named := part.get_filename():
            yield from _of_name(named)
        if part.get_content_maintype() == "text":
            yield from _of_part(
                part.get_payload(decode=True),
                part.get_content_charset() or "",
                part.get_content_subtype(),
            )


def _of_part(payload: object, charset: str, kind: str) -> Iterator[tuple[int, str]]:
    text = decoded(payload, charset).text if isinstance(payload, bytes) else ""
    if kind == "html":
        yield from ((1, it) for _, it in _of_markup(text))
        text = _TAG.sub(" ", re.sub(r"(?i)<(?:br|/p|/div|/h\d|/td|/li)\b[^<>]*>", "\n\n", text))
        text = unescape(text)
    yield from ((1, " ".join(it.split())) for it in re.split(r"\n\s*\n", text))


def _of_word(data: bytes) -> Iterator[tuple[int, str]]:
    """The words of each of its parts: properties, remarks, what was struck, what describes a picture."""
    with zipfile.ZipFile(BytesIO(data)) as packed:
        for name in packed.namelist():
            if not name.endswith(".xml") or name.startswith(
                ("word/theme", "word/styles", "word/settings", "word/font")
            ):
                continue
            xml = packed.read(name).decode("utf-8", "replace")
            for words in (_PARAGRAPHS if name.startswith("word/") else _PROPERTIES).split(xml):
                yield 1, " ".join(unescape(_TAG.sub("", words)).split())
            yield from ((1, unescape(it["words"])) for it in _DESCRIBED.finditer(xml))
