"""The encoding of a page: what it says of itself where that holds, else what its bytes can only be."""

import codecs
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from hrnk_press.drafting.archive.language import language_of
from hrnk_press.drafting.archive.pages.misread import is_foreign, misread
from hrnk_press.drafting.notes import Note
from hrnk_press.frozen import frozen

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_DECLARED = re.compile(rb"(?:charset\s*=\s*[\"']?|encoding=[\"'])([\w.:-]+)", re.IGNORECASE)
_HEAD = 4096
_LEGIBLE = 200_000
# One byte of so many, or more, is empty in a text that is written in two bytes or four.
_EMPTY = 10
_WESTERN = "cp1252"
# How languages that are written in these letters were written before UTF-8, the commonest first.
_LATIN = (
    _WESTERN,
    "cp1254",
    "cp1250",
    "iso8859_2",
    "iso8859_15",
    "mac_roman",
    "cp850",
    "mac_latin2",
    "cp852",
    "cp1257",
)
_LATIN_AND_KOREAN = (_WESTERN, "euc_kr", *_LATIN[1:])
_OTHERS = ("cp949", "cp932", "gb18030", "big5", "cp1251", "koi8_r", "cp1253", "cp1255", "cp1256")
_NAMES = {"euc_kr": "EUC-KR", "mac_roman": "Mac Roman", "iso8859_2": "Latin-2", "cp850": "DOS 850"}
# A byte that is none of UTF-8, or those of a letter that was cut.
_STRAY = re.compile("[\udcc2-\udcf4][\udc80-\udcbf]+|[\udc80-\udcff]")
_SURELY = 2
_LONGEST_WORD = 300
_WORD = re.compile(rb"(\S{1,%d})\S*" % _LONGEST_WORD)
_BARE = re.compile(r"^[^\w]+|[^\w]+$")
_MOST_WORDS, _MOST_FOREIGN, _LONGEST_SHOWN = 20_000, 400, 40
_PIECE = 1 << 20
_MOST_DOUBTFUL = 5
# Of the words of a text, how many are in other letters where it is written in English.
_FEW = 0.2


@frozen
class Decoded:
    """A text, the name of the encoding it was read in, and words that another encoding would read otherwise: where nothing says
    which, these may be wrong. `strays`: the lines, from 1, of bytes that are none of that encoding.
    """

    text: str
    encoding: str
    doubtful: tuple[str, ...] = ()
    strays: tuple[int, ...] = ()


def decoded(data: bytes, declared: str = "") -> Decoded:
    """The text of a page; no byte that is none in its encoding is dropped, it is U+FFFD.

    UTF-8 wins wherever it fits, since other encodings never look like it by chance.
    """
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return Decoded(data.decode(codec, "replace"), name)
    if not declared and (wide := _wide(data)):
        return Decoded(data.decode(wide, "replace"), wide[:6].upper())
    try:
        return Decoded(data.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError:
        pass
    for name in filter(None, (_text_encoding(declared), _declared(data))):
        try:
            return Decoded(data.decode(name), codecs.lookup(name).name)
        except (LookupError, ValueError):
            continue
    return _almost_utf_8(data) or _guessed(data)


def _wide(data: bytes) -> str:
    """UTF-16 or UTF-32 without its mark, by the empty bytes beside each letter of ASCII: as codec; empty for what is neither."""
    start = data[:_HEAD]
    empty = [start[it::4].count(0) * 4 for it in range(4)]
    first, second = empty[0] + empty[2], empty[1] + empty[3]
    if max(first, second) * _EMPTY < 2 * len(start):
        return ""
    if min(first, second) * _EMPTY < 2 * len(start):
        return "utf-16-be" if first > second else "utf-16-le"
    return "utf-32-be" if empty[0] > empty[3] else "utf-32-le"


def _almost_utf_8(data: bytes) -> Decoded | None:
    """UTF-8 with few bytes that are none, as where a word was pasted or a letter cut in two; None for what is not."""
    letters = data.decode("utf-8", "ignore")
    size = len(letters.encode())
    strays, beyond = len(data) - size, size - len(letters)
    longer = beyond - (len(letters) - len(letters.encode("ascii", "ignore")))
    # Letters of other encodings come in pairs of bytes, some of which look like one of UTF-8; three bytes hardly do.
    whole = beyond + _SURELY * longer
    if strays * (1 if strays == 1 else 2) > whole:
        return None
    del letters
    kept = data.decode("utf-8", "surrogateescape")
    first = islice(_STRAY.finditer(kept), _MOST_DOUBTFUL)
    lines = tuple(kept.count("\n", 0, it.start()) + 1 for it in first)
    return Decoded(_STRAY.sub(_as_western, kept), "UTF-8", strays=lines)


def _as_western(stray: re.Match[str]) -> str:
    """What a byte is that was pasted; U+FFFD for the bytes of a letter that was cut."""
    data = stray[0].encode("utf-8", "surrogateescape")
    return data.decode(_WESTERN, "replace") if len(data) == 1 else "\ufffd"


def guess_notes(read: Decoded) -> Iterator[Note]:
    """Notes on bytes that are none of the encoding, and on words that another would read otherwise, with the line of the first."""
    if read.strays:
        yield Note(
            read.strays[0],
            f"bytes stand in the file that are no {read.encoding}; they were read as Windows-1252 where they can be",
            f"look at line {' and '.join(map(str, dict.fromkeys(read.strays)))}: a letter may be wrong or cut off there",
        )
    if not read.doubtful:
        return
    line = read.text.count("\n", 0, max(read.text.find(read.doubtful[0]), 0)) + 1
    known = _NAMES.get(read.encoding) or read.encoding.replace("cp125", "Windows-125")
    yield Note(
        line,
        f"the file does not say its encoding; read as {known} it has: {', '.join(read.doubtful)}",
        "look whether they are right, each letter; a file that is saved as UTF-8 is never misread",
    )


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data[:_HEAD])
    name = _text_encoding(found[1].decode("ascii", "replace")) if found else ""
    # Bytes that say so in ASCII are in none of these; what pages call UTF-8 was tried already.
    return "" if name.startswith(("utf-16", "utf-32")) else name


def _text_encoding(name: str) -> str:
    """What Python calls that encoding of texts; what the web calls Latin-1 or ASCII is Windows-1252."""
    try:
        known = codecs.lookup(name).name if name else ""
    except (LookupError, ValueError):
        return ""
    if known in ("unicode-escape", "raw-unicode-escape"):
        return ""  # ways to write Python, and none to write a page
    return "cp1252" if known in ("iso8859-1", "ascii") else known


def _guessed(data: bytes) -> Decoded:
    """What most of its words are words in: Western Windows, unless they are not."""
    every = [it[1] for it in islice(_WORD.finditer(data), _MOST_WORDS)]
    sample = tuple(dict.fromkeys(it for it in every if not it.isascii()))[:_MOST_FOREIGN]
    counts = dict[str, int]()
    for name in _candidates(data):
        if name not in counts and _can_read(name, data):
            counts[name] = misread(_words(sample, name), name)
            if not counts[name]:
                break
    best = min(counts, key=lambda it: counts[it])
    text = data.decode(best, "replace")
    few = best in _LATIN or sum(not it.isascii() for it in every) < _FEW * len(every)
    return Decoded(text, best, _doubtful(text, sample, best) if few else ())


def _candidates(data: bytes) -> Iterator[str]:
    yield from _LATIN_AND_KOREAN
    yield _detected(data)
    yield from _OTHERS


def _can_read(name: str, data: bytes) -> bool:
    """Whether every byte is a letter in that encoding; not asked of Western Windows: some are none in it, and stand in
    texts of it all the same.
    """
    if name == _WESTERN:
        return True
    try:
        decoder = codecs.getincrementaldecoder(name)()
        for start in range(0, len(data), _PIECE):
            decoder.decode(data[start : start + _PIECE], final=start + _PIECE >= len(data))
    except (LookupError, ValueError):
        return False
    return True


def _words(sample: Sequence[bytes], name: str) -> list[str]:
    """Those words as that encoding reads them; of one that was cut, without the letter that it was cut in."""
    read = (it.decode(name, "replace") for it in sample)
    return [
        word.rstrip("\ufffd") if len(data) == _LONGEST_WORD else word
        for word, data in zip(read, sample, strict=True)
    ]


def _doubtful(text: str, sample: Sequence[bytes], name: str) -> tuple[str, ...]:
    """The first words that are foreign to the language of the text, and that another encoding would read as words, too."""
    language = language_of((text[:_LEGIBLE],))
    found = dict[str, None]()
    for word, data in zip(_words(sample, name), sample, strict=True):
        bare = _BARE.sub("", word)[:_LONGEST_SHOWN]
        if is_foreign(bare, language) and (name not in _LATIN or _has_another(word, data)):
            found[bare] = None
    return tuple(found)[:_MOST_DOUBTFUL]


def _has_another(word: str, data: bytes) -> bool:
    """Whether another encoding of the same letters reads those bytes as another word of some language."""
    readings = ((name, data.decode(name, "replace")) for name in _LATIN)
    return any(it != word and not misread((it,), name) for name, it in readings)


def _detected(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_LEGIBLE]).best()
    return best.encoding if best else _WESTERN
