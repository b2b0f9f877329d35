"""A line of front matter: its key, and what its value means, without comments and quotation marks, over several lines."""

import re
from html import unescape

from hrnk_press.drafting.archive.blocks import Shape
from hrnk_press.patterns import pattern

KEY = pattern(
    r"(?:\.\. )?(?P<key>[^\W\d_][\w -]{0,30}?)\s*[:=]\s*(?P<value>.*\S)\s*"
    r'|[ \t]*"(?P<json>[^\W\d_][\w -]{0,30})"\s*:\s*(?P<said>.*\S)\s*'
)
_FOLDED = pattern(r"[>|][+-]?")
# What stands behind a value in one line that is not indented as it should be: a fence or the next key; and what is no such value.
_ENDS_FOLD = pattern(r"(?:---|\+\+\+|-->|[a-z_][\w-]{0,30} ?:(?: .*)?)\s*\Z")
_NO_VALUE = pattern(r"[-#\[{]|[^\s:=]+(?: [^\s:=]+)? ?[:=]")
_FEWEST_WORDS = 4
_STAMP = pattern(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\S*(?: ?[+-]\d\d?:?\d\d| [A-Z]{1,5}\b)?")
_QUOTED = pattern(r'"((?:[^"\\]|\\.)*)"')
_QUOTED_PLAINLY = pattern(r"'((?:[^']|'')*)'")
_COMMENT_BEHIND = pattern(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')( +#.*)""")
_COMMENT = pattern(r"( +# .*)\Z")
_ESCAPED = pattern(r"\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))")
_SPACES = "ntr_N"


def key_of(found: re.Match[str]) -> str:
    """The key of a line, in small letters."""
    return (found["key"] or found["json"]).casefold()


def joined(key: str) -> str:
    """The key with blanks in the place of other joints."""
    return key.replace("_", " ").replace("-", " ")


def value_of(found: re.Match[str]) -> str:
    """What the value of a line means that is all in that line."""
    return unquoted(found["said" if found["json"] else "value"].removesuffix(","))


def marked_value(lines: list[str], number: int, found: re.Match[str]) -> tuple[str, str, int]:
    """What stands before the value of the line of that number, the value as it is written, and the number of its last line; 0
    where it stands in one.
    """
    at = "said" if found["json"] else "value"
    mark, value = lines[number - 1][: found.start(at)].strip(), found[at]
    value = value.removesuffix(",") if found["json"] else value
    if _FOLDED.fullmatch(value):
        return f"{mark} {value}", *_folded(lines, number)
    if not found["json"] and "".join(lines[number : number + 1]).startswith((" ", "\t")):
        more, end = _folded(lines, number)
        return mark, f"{value} {more}", end
    return mark, value, 0


def without_comment(value: str) -> tuple[str, str]:
    """The value, and the comment that stands behind it."""
    found = _COMMENT_BEHIND.fullmatch(value) or _COMMENT.search(value)
    return (value[: found.start(1)], " ".join(found[1].split())) if found else (value, "")


def said_and_hour(value: str, shape: Shape) -> tuple[str, str]:
    """What a title says, or a day; and the words of the hour behind that."""
    if shape is not Shape.PARAGRAPH:
        return " ".join(unescape(value).split()), ""
    stamp = _STAMP.search(value)
    if stamp is None:
        return value, ""
    hour = value[stamp.end(1) : stamp.end()]
    said = f"{value[: stamp.end(1)]}{value[stamp.end() :]}"
    return said, " ".join(hour.split()) if hour.startswith(" ") else ""


def unquoted(value: str) -> str:
    """The value without its quotation marks, and what is written otherwise between them as it is meant."""
    if plainly := _QUOTED_PLAINLY.fullmatch(value):
        return plainly[1].replace("''", "'")
    quoted = _QUOTED.fullmatch(value)
    return value if quoted is None else _ESCAPED.sub(_meant, quoted[1])


def _meant(escaped: re.Match[str]) -> str:
    if code := escaped[1] or escaped[2]:
        return chr(int(code, 16))
    return " " if escaped[3] in _SPACES else escaped[3]


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
