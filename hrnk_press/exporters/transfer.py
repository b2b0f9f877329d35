"""Bytes in 7-bit: quoted-printable and base64 (RFC 2045, section 6)."""

import base64

LINE_LENGTH = 76

_PLAIN = frozenset(b"\t") | frozenset(range(0x20, 0x7F)) - frozenset(b"=")
_WRITTEN = tuple(chr(byte) if byte in _PLAIN else f"={byte:02X}" for byte in range(256))


def shorter_encoding(content: bytes) -> tuple[str, str]:
    """A text (CRLF) in whichever encoding is shorter, as its name and the encoded lines (CRLF)."""
    candidates = (
        ("quoted-printable", quoted_printable(content)),
        ("base64", base64_lines(content)),
    )
    return min(candidates, key=lambda candidate: len(candidate[1]))


def quoted_printable(content: bytes) -> str:
    """A text (CRLF) in quoted-printable.

    No line starts with `From ` or a dot, which mailboxes and SMTP treat specially.
    """
    return "\r\n".join(_lines(line) for line in content.split(b"\r\n"))


def base64_lines(content: bytes) -> str:
    """The bytes in base64, every line ended by CRLF."""
    encoded = base64.b64encode(content).decode("ascii")
    starts = range(0, len(encoded), LINE_LENGTH)
    return "".join(f"{encoded[start : start + LINE_LENGTH]}\r\n" for start in starts)


def _lines(line: bytes) -> str:
    """One line of text, broken by `=` where it is too long."""
    written: list[str] = []
    length = 0
    last = len(line) - 1
    for index, byte in enumerate(line):
        token = _WRITTEN[byte]
        if index == last and byte in b" \t":
            token = f"={byte:02X}"
        # The last character of a line needs no room for a soft break after it.
        if length + len(token) > LINE_LENGTH - (index != last):
            written.append("=\r\n")
            length = 0
        if length == 0 and (byte == ord(".") or line.startswith(b"From ", index)):
            token = f"={byte:02X}"
        written.append(token)
        length += len(token)
    return "".join(written)
