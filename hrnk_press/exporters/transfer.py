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
    rest = "".join([_WRITTEN[byte] for byte in line])
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
