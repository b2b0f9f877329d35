"""The words of a text as runs of letters, whatever stands between them."""

from hrnk_press.patterns import pattern

_LETTERS = pattern(r"[^\W\d_]+")
_HANGUL = pattern("[가-힣]")
_DIGIT = pattern(r"\d")
_NO_DIGITS = bytes(it for it in range(128) if not chr(it).isdecimal())
_UTF8 = "utf-8", "surrogatepass"
_ASCII = bytes(range(128))
# Every byte that is no letter of ASCII as a space.
_NO_OTHERS = bytes(it if it < 128 and chr(it).isalpha() else 32 for it in range(256))
# The same with small letters for the others.
_SMALL = _NO_OTHERS.lower()
_IN_LINE = bytes(range(32, 127))
_PRINTED = b"\n" + _IN_LINE


def has_digits(text: str) -> bool:
    """Whether there is a digit, of whatever script."""
    if text.isascii():
        return bool(text.encode().translate(None, _NO_DIGITS))
    return _DIGIT.search(text) is not None


def has_hangul(text: str) -> bool:
    """Whether any of it is written in Korean letters."""
    return not text.isascii() and _HANGUL.search(text) is not None


def is_plain(text: str) -> bool:
    """Whether it is of ASCII without control characters, line breaks aside; quickly told of a long text."""
    return text.isascii() and not text.encode().translate(None, _PRINTED)


def is_printed(text: str) -> bool:
    """`str.isprintable`, in a third of the time for ASCII."""
    return not text.encode().translate(None, _IN_LINE) if text.isascii() else text.isprintable()


def not_ascii(text: str) -> str:
    """What of it is not ASCII, in its order."""
    return "" if text.isascii() else text.encode(*_UTF8).translate(None, _ASCII).decode(*_UTF8)


def runs_of_letters(text: str) -> list[str]:
    """The runs, in their order; in a fifth of the time where only dashes, curly quotes and the like are not ASCII."""
    if any(map(str.isalnum, not_ascii(text))):
        return _LETTERS.findall(text)
    return text.encode(*_UTF8).translate(_NO_OTHERS).decode().split()


def small_words(text: str) -> list[str]:
    """The same runs in small letters, without a look at each letter of such a text."""
    if any(map(str.isalnum, not_ascii(text))):
        return _LETTERS.findall(text.lower())
    return text.encode(*_UTF8).translate(_SMALL).decode().split()
