"""A small reader of messages for the tests: RFC 5322 fields, RFC 2047 words, RFC 2045 parts.

It follows the standards to the letter and forgives nothing, so that a fault in a message is a
failed test and not a guess.
"""

import base64
import re
from dataclasses import dataclass, field

ENCODED_WORD = re.compile(r"=\?([A-Za-z0-9-]+)\?([bqBQ])\?([!->@-~]*)\?=")
ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
QUOTED = r'"(?:[^"\\]|\\.)*"'
MAILBOX = re.compile(
    rf"(?:(?P<name>{QUOTED}|{ATOM}(?: {ATOM})*) <(?P<address>[^<>]+)>|(?P<bare>[^ <>,]+))"
)
PARAMETER = re.compile(r'; ([a-z]+)="([^"\\]*)"')


@dataclass
class Entity:
    """A message or a part: its fields in order, its decoded content or its parts."""

    fields: list[tuple[str, str]]
    media_type: str
    parameters: dict[str, str]
    content: bytes = b""
    parts: list["Entity"] = field(default_factory=list)

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.fields if key.lower() == name.lower()]

    def one(self, name: str) -> str:
        (value,) = self.all(name)
        return value

    def shape(self) -> object:
        """The media type, with those of the parts: `("multipart/mixed", "text/plain", …)`."""
        if not self.parts:
            return self.media_type
        return (self.media_type, *(part.shape() for part in self.parts))


def read_message(message: bytes) -> Entity:
    assert b"\n" not in message.replace(b"\r\n", b"")
    assert b"\r" not in message.replace(b"\r\n", b"")
    return read_entity(message.decode("ascii"))


def read_entity(text: str) -> Entity:
    head, _, body = text.partition("\r\n\r\n")
    fields = read_fields(head)
    (content_type,) = [value for key, value in fields if key == "Content-Type"]
    media_type, parameters = read_parameters(content_type)
    entity = Entity(fields, media_type, parameters)
    if media_type.startswith("multipart/"):
        entity.parts = [read_entity(part) for part in read_parts(body, parameters["boundary"])]
        assert not entity.all("Content-Transfer-Encoding")
    else:
        entity.content = decode_body(body, entity.one("Content-Transfer-Encoding"))
    return entity


def read_fields(head: str) -> list[tuple[str, str]]:
    """The fields of a header, unfolded; a line of nothing but white space is refused."""
    fields: list[tuple[str, str]] = []
    for line in head.split("\r\n"):
        assert line.strip(), "an empty line inside a header"
        if line[0] in " \t":
            name, value = fields[-1]
            fields[-1] = (name, value + line)
        else:
            found = re.fullmatch(r"([!-9;-~]+):(?: (.*))?", line)
            assert found, f"no header field: {line!r}"
            fields.append((found[1], found[2] or ""))
    return fields


def read_parameters(value: str) -> tuple[str, dict[str, str]]:
    main, _, _ = value.partition(";")
    rest = value[len(main) :]
    parameters = dict(PARAMETER.findall(rest))
    assert PARAMETER.sub("", rest) == "", value
    return main, parameters


def read_parts(body: str, boundary: str) -> list[str]:
    assert 0 < len(boundary) <= 70
    opening, *parts, closing = f"\r\n{body}".split(f"\r\n--{boundary}")
    assert opening == ""
    assert closing == "--\r\n"
    assert all(part.startswith("\r\n") for part in parts)
    return [part[2:] for part in parts]


def decode_body(body: str, encoding: str) -> bytes:
    if encoding == "base64":
        assert all(len(line) <= 76 for line in body.split("\r\n"))
        return base64.b64decode(body.replace("\r\n", ""), validate=True)
    assert encoding == "quoted-printable"
    return decode_quoted_printable(body)


def decode_quoted_printable(body: str) -> bytes:
    lines = body.split("\r\n")
    for line in lines:
        assert len(line) <= 76
        assert not line.endswith((" ", "\t"))
        assert re.fullmatch(r"(?:[\t -<>-~]|=[0-9A-F]{2})*=?", line), line
    joined = "\r\n".join(lines).replace("=\r\n", "")
    return unescape(joined)


def unescape(text: str) -> bytes:
    """The bytes of a text in which some stand as `=` and two digits."""
    pieces = re.split(r"=([0-9A-F]{2})", text)
    return b"".join(
        bytes.fromhex(piece) if number % 2 else piece.encode("ascii")
        for number, piece in enumerate(pieces)
    )


def decode_text(value: str) -> str:
    """A field of free text: encoded words decoded one by one, white space between two dropped."""
    pieces: list[str] = []
    position = 0
    after_word = False
    for found in re.finditer(r"[^ ]+", value):
        word = ENCODED_WORD.fullmatch(found[0])
        gap = value[position : found.start()]
        if not (word and after_word):
            pieces.append(gap)
        pieces.append(decode_word(word) if word else found[0])
        after_word, position = word is not None, found.end()
    return "".join(pieces) + value[position:]


def decode_word(word: re.Match[str]) -> str:
    """One encoded word, which has to hold whole characters."""
    assert len(word[0]) <= 75
    if word[2] in "bB":
        content = base64.b64decode(word[3], validate=True)
    else:
        assert re.fullmatch(r"(?:[A-Za-z0-9!*+/_-]|=[0-9A-F]{2})*", word[3])
        content = unescape(word[3].replace("_", " "))
    return content.decode(word[1])


def decode_mailboxes(value: str) -> list[tuple[str, str]]:
    """Display names and addresses of a field such as To."""
    mailboxes: list[tuple[str, str]] = []
    position = 0
    while position < len(value):
        found = MAILBOX.match(value, position)
        assert found, value[position:]
        mailboxes.append((decode_phrase(found["name"] or ""), found["address"] or found["bare"]))
        position = found.end()
        assert value[position : position + 2] in ("", ", ")
        position += 2
    return mailboxes


def decode_phrase(phrase: str) -> str:
    """A display name: a quoted string, which holds no encoded word, or words."""
    if phrase.startswith('"'):
        return re.sub(r"\\(.)", r"\1", phrase[1:-1])
    return decode_text(phrase)


def unflow(text: str) -> list[str]:
    """The paragraphs of a format=flowed text (RFC 3676), each on one line."""
    paragraphs: list[str] = []
    joined = False
    for line in text.split("\r\n"):
        bare = line[1:] if line.startswith(" ") else line
        if joined:
            paragraphs[-1] += bare
        else:
            paragraphs.append(bare)
        joined = bare.endswith(" ") and bare != "-- "
    return paragraphs
