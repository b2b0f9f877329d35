"""Bytes in 7-bit: quoted-printable and base64 (RFC 2045, section 6)."""

import binascii
import hashlib
from collections.abc import Sequence

LINE_LENGTH = 76
# Bytes that a line of base64 holds.
LINE_CONTENT = 57

_PRINTABLE = bytes((0x09, *range(0x20, 0x7F)))
_PLAIN = frozenset(_PRINTABLE) - frozenset(b"=")
_WRITTEN = tuple(chr(byte) if byte in _PLAIN else f"={byte:02X}" for byte in range(256))


def shorter_encoding(content: bytes) -> tuple[str, str]:
    """A text (CRLF) in whichever encoding is shorter, as its name and the encoded lines (CRLF)."""
    quoted = quoted_printable(content)
    if len(quoted) <= _length_in_base64(len(content)):
        return "quoted-printable", quoted
    return "base64", base64_lines(content)


def quoted_printable(content: bytes) -> str:
    """A text (CRLF) in quoted-printable.

    No line starts with `From ` or a dot, which mailboxes and SMTP treat specially.
    """
    return "\r\n".join(_lines(line) for line in content.split(b"\r\n"))


def base64_lines(content: bytes) -> str:
    """The bytes in base64, every line ended by CRLF."""
    encoded = binascii.b2a_base64(content, newline=False).decode("ascii")
    starts = range(0, len(encoded), LINE_LENGTH)
    return "".join(f"{encoded[start : start + LINE_LENGTH]}\r\n" for start in starts)


def _length_in_base64(size: int) -> int:
    encoded = -(-size // 3) * 4
    return encoded + 2 * -(-encoded // LINE_LENGTH)


def _lines(line: bytes) -> str:
    """One line of text, broken by `=` where it is too long."""
    if line.translate(None, _PRINTABLE):
        rest = "".join([_WRITTEN[byte] for byte in line])
    else:
        rest = line.decode("ascii").replace("=", "=3D")
    if line[-1:] in (b" ", b"\t"):
        rest = f"{rest[:-1]}={line[-1]:02X}"
    broken: list[str] = []
    while len(rest := _begun(rest)) > LINE_LENGTH:
        end = LINE_LENGTH - 1
        end -= next((back for back in (1, 2) if rest[end - back] == "="), 0)
        broken.append(f"{rest[:end]}=\r\n")
        rest = rest[end:]
    return "".join([*broken, rest])


def _begun(rest: str) -> str:
    """What may stand at the start of a line in place of `rest`."""
    return f"={ord(rest[0]):02X}{rest[1:]}" if rest.startswith((".", "From ")) else rest


class Slotted:
    """A text (CRLF) for many people: everything but a few lines of each person's own is encoded once.

    `pieces` are what stands before, between and after the places of those lines; all but the last end with
    CRLF, as the lines do. What is encoded has the line ends that `newline` names. `around` is of everybody's
    text the same; between each two of these, in so many `places`, stands what `between` makes. In the lines, `stand_in` is where a word
    of one's own belongs. `token` stands for the text where a message is put together.
    """

    def __init__(
        self, pieces: Sequence[bytes], *, stand_in: bytes = b"", newline: bytes = b"\r\n"
    ) -> None:
        whole = b"".join(pieces)
        self.encoding, _ = shorter_encoding(whole)
        self.token = f"\0{hashlib.sha256(whole).hexdigest()}\0"
        self._pieces = tuple(pieces)
        self._stand_in = stand_in
        self._newline = newline
        self._lines: dict[bytes, bytes] = {}
        self._tails: dict[tuple[int, int], tuple[bytes, bytes]] = {}
        if self.encoding == "quoted-printable":
            self.around = tuple(map(self._quote, pieces))
        elif len(pieces) == 1:
            self.around = (self._base64(whole),)
        else:  # base64 knows no lines: what is one's own moves all that follows it
            self.around = (b"", b"")
        self.places = len(self.around) - 1

    def between(self, lines: bytes, own: bytes) -> bytes:
        """These lines with that word, as they stand in each of their places; in base64, the whole text.

        Many people have the same lines. The word is letters, digits and hyphens, as many as the stand-in, and
        begins neither a header nor a line of dots.
        """
        if self.encoding == "base64":
            return self._in_base64(lines.replace(self._stand_in, own))
        quoted = self._lines.get(lines)
        if quoted is None:
            quoted = self._lines[lines] = self._quoted_once(lines)
        return quoted.replace(self._stand_in, own) or self._quote(
            lines.replace(self._stand_in, own)
        )

    def _quoted_once(self, lines: bytes) -> bytes:
        """The lines in quoted-printable; empty where a line is broken within the stand-in."""
        quoted = self._quote(lines)
        whole = quoted.count(self._stand_in) == lines.count(self._stand_in)
        return quoted if whole else b""

    def _quote(self, lines: bytes) -> bytes:
        return quoted_printable(lines).encode().replace(b"\r\n", self._newline)

    def _in_base64(self, own: bytes) -> bytes:
        """Whole lines of the fixed pieces are encoded once for each place in a line where they can begin."""
        encoded, rest = self._tail(0, 0)
        written = [encoded]
        for number in range(1, len(self._pieces)):
            start = rest + own
            skipped = -len(start) % LINE_CONTENT
            start += self._pieces[number][:skipped]
            whole = len(start) - len(start) % LINE_CONTENT
            encoded, rest = self._tail(number, skipped)
            written += [self._base64(start[:whole]), encoded]
            rest = start[whole:] + rest
        return b"".join([*written, self._base64(rest)])

    def _tail(self, number: int, skipped: int) -> tuple[bytes, bytes]:
        """A piece without its first bytes: its whole lines in base64, and what is left of it."""
        if (number, skipped) not in self._tails:
            tail = self._pieces[number][skipped:]
            whole = len(tail) - len(tail) % LINE_CONTENT
            self._tails[number, skipped] = (self._base64(tail[:whole]), tail[whole:])
        return self._tails[number, skipped]

    def _base64(self, content: bytes) -> bytes:
        return base64_lines(content).encode().replace(b"\r\n", self._newline)
