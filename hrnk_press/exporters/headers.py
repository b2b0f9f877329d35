"""Header fields of a message: folded, in 7-bit, and read back as they were written.

RFC 5322 (lines, phrases, addresses) and RFC 2047 (encoded words). Python's own `email` package is
not used: on 3.11 it loses spaces in long subjects of several scripts and decodes a literal
`=?utf-8?q?x?=` when it is given one. Fields are strings in ASCII, folded with CRLF, without the
CRLF that ends them.
"""

import binascii
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from hrnk_press.errors import Refused
from hrnk_press.patterns import pattern

# RFC 2047, section 2, allows 76 for a line that holds an encoded word; RFC 5322 asks for 78 elsewhere.
LINE_LENGTH = 76
ENCODED_WORD_LENGTH = 75
ENCODED_WORD_FRAME = len("=?utf-8?q??=")

# Each told by its characters: a command writes few headers, and compiling patterns for them takes longer.
_LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_IN_ATOM = frozenset(f"{_LETTERS_AND_DIGITS}!#$%&'*+/=?^_`{{|}}~-")
_IN_LABEL = frozenset(f"{_LETTERS_AND_DIGITS}-")
_LONGEST_LABEL = 63
_HALF = pattern("[\ud800-\udfff]")
# RFC 2047, section 5 (3): what a Q-encoded word in a display name may leave as it is.
_PLAIN_IN_Q = frozenset(f"{_LETTERS_AND_DIGITS}!*+-/".encode())


def text_field(name: str, text: str) -> str:
    """A field of free text, such as Subject."""
    require_header_text(text, name)
    room = LINE_LENGTH - len(f"{name}: ")
    words = text.split(" ")
    if _reads_as_itself(text) and max(map(len, words)) <= room:
        return fold(name, words)
    return fold(name, encoded_words(text, room)) if text else f"{name}:"


def address_field(name: str, mailboxes: Iterable[tuple[str, str]]) -> str:
    """A field of mailboxes, such as To; each is a display name (or an empty one) and an address."""
    room = LINE_LENGTH - len(f"{name}: ") - len(",")
    tokens: list[str] = []
    for display, address in mailboxes:
        if tokens:
            tokens[-1] += ","
        tokens += _mailbox(display, address, name, room)
    return fold(name, tokens)


def parameter_field(name: str, value: str, **parameters: str) -> str:
    """A field with parameters, such as Content-Type; parameter values are printable ASCII."""
    written = [f'{key}="{content}"' for key, content in parameters.items()]
    tokens = [value, *written]
    return fold(name, [f"{token};" for token in tokens[:-1]] + tokens[-1:])


def fold(name: str, tokens: Sequence[str]) -> str:
    """The field of these tokens with one space between them, broken before a token that would not fit."""
    whole = " ".join((f"{name}:", *tokens))
    if len(whole) <= LINE_LENGTH:
        return whole
    lines = [f"{name}:"]
    for number, token in enumerate(tokens):
        if number and len(lines[-1]) + 1 + len(token) > LINE_LENGTH:
            lines.append("")
        lines[-1] += f" {token}"
    return "\r\n".join(lines)


def require_header_text(text: str, place: str) -> None:
    """Refuses what could end a header line early, and what has no bytes in UTF-8."""
    if "\r" in text or "\n" in text or "\0" in text:
        raise Refused(
            f"{place}: a line break or NUL stands in {text!r}",
            "Write it on one line; nothing was exported.",
            code="header-injection",
        )
    if not text.isascii() and _HALF.search(text):
        raise Refused(
            f"{place}: half a character (a lone surrogate) stands in {text!r}",
            "Type the text again; nothing was exported.",
            code="header-not-unicode",
        )


def ascii_address(address: str, place: str) -> str:
    """The address with its domain in ASCII (IDNA); one that cannot be written in 7-bit is refused."""
    require_header_text(address, place)
    local, at, domain = address.rpartition("@")
    if not at or len(local) > 64 or not _are_atoms(local.split(".")):
        raise Refused(
            f"{place}: {address!r} is no address that every mail program can use",
            "An address is name@domain, the name in plain letters, digits and . _ + -",
            code="bad-address",
        )
    return f"{local}@{ascii_domain(domain, place)}"


@lru_cache(maxsize=4096)
def ascii_domain(domain: str, place: str) -> str:
    """The domain in ASCII, through IDNA 2008 where it is not; refused where it is no domain."""
    converted = domain if domain.isascii() else _to_idna(domain)
    if len(converted) > 253 or not all(map(_is_label, converted.split("."))):
        raise Refused(
            f"{place}: {domain!r} is no domain name",
            "A domain is words of letters, digits and hyphens with dots between: example.org",
            code="bad-address",
        )
    return converted


def encoded_words(text: str, room: int = ENCODED_WORD_LENGTH) -> list[str]:
    """The text as encoded words of at most `room` characters, in B or Q, whichever is shorter.

    No grapheme is divided between two words, unless it alone is longer than a word.
    """
    room = min(room, ENCODED_WORD_LENGTH) - ENCODED_WORD_FRAME
    in_q = [f"=?utf-8?q?{word}?=" for word in _pack(text, _q, room)]
    in_b = [f"=?utf-8?b?{word}?=" for word in _pack(text, _b, room)]
    return min(in_q, in_b, key=lambda words: len(" ".join(words)))


def _mailbox(display: str, address: str, field: str, room: int) -> list[str]:
    """The tokens of one mailbox; a display name that is not printable ASCII is encoded."""
    address = ascii_address(address, field)
    if not display:
        return [address]
    words = display.split(" ")
    if _are_atoms(words) and "=?" not in display and len(display) + 2 <= room:
        return [*words, f"<{address}>"]
    require_header_text(display, field)
    escaped = display.replace("\\", "\\\\").replace('"', '\\"')
    quoted = f'"{escaped}"'
    if _reads_as_itself(display) and len(quoted) <= room:
        return [quoted, f"<{address}>"]
    return [*encoded_words(display, room), f"<{address}>"]


def _reads_as_itself(text: str) -> bool:
    """Whether readers give back this text unencoded: printable ASCII, single spaces, no `=?`."""
    printable = text.isascii() and text.isprintable() and all(text.split(" "))
    return printable and "=?" not in text


def _are_atoms(words: Sequence[str]) -> bool:
    return all(words) and _IN_ATOM.issuperset("".join(words))


def _is_label(word: str) -> bool:
    """Whether it is a part of a domain name between dots (RFC 1034, section 3.5)."""
    ends = word[:1] + word[-1:]
    fits = 0 < len(word) <= _LONGEST_LABEL and "-" not in ends
    return fits and _IN_LABEL.issuperset(word)


def _to_idna(domain: str) -> str:
    import idna

    try:
        return idna.encode(domain, uts46=True).decode("ascii")
    except idna.IDNAError:
        return ""


def _pack(text: str, encode: Callable[[str], str], room: int) -> Iterator[str]:
    """The text in encoded pieces, as few as fit `room` characters each."""
    piece = ""
    for unit in _units(text, encode, room):
        if piece and len(encode(piece + unit)) > room:
            yield encode(piece)
            piece = ""
        piece += unit
    yield encode(piece)


def _units(text: str, encode: Callable[[str], str], room: int) -> Iterator[str]:
    """Graphemes, and the characters of a grapheme too long for one word."""
    from wcwidth import iter_graphemes

    for grapheme in iter_graphemes(text):
        if len(encode(grapheme)) <= room:
            yield grapheme
        else:
            yield from grapheme


def _q(text: str) -> str:
    return "".join(
        chr(byte) if byte in _PLAIN_IN_Q else "_" if byte == 0x20 else f"={byte:02X}"
        for byte in text.encode()
    )


def _b(text: str) -> str:
    return binascii.b2a_base64(text.encode(), newline=False).decode("ascii")
