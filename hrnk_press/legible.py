"""Characters that nobody sees, or that drive a terminal or turn a line round, made visible."""

import re

# C0 and C1 controls, DEL, line and paragraph separators, and the characters that reorder a line
# (Unicode TR 36, "bidirectional text spoofing"): a headline must not drive the terminal or lie.
_UNSAFE = "[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"

# Marks of direction belong in a text with letters that are written from right to left; in any other they
# can only turn figures round.
_MARKS = f"{_UNSAFE[:-1]}\u061c\u200e\u200f]"
_RIGHT_TO_LEFT = "[\u05d0-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"


def visible(text: str) -> str:
    r"""The text on one line, unsafe characters written as `\x1b`, `\u202e`, `\n`."""
    if text.replace("\t", "").isprintable():
        return text
    return re.sub(_UNSAFE if re.search(_RIGHT_TO_LEFT, text) else _MARKS, _escape, text)


def visible_lines(text: str) -> str:
    """The text with its line breaks kept, every other unsafe character made visible."""
    return "\n".join(map(visible, text.replace("\r\n", "\n").split("\n")))


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    if character in "\n\r":
        return {"\n": r"\n", "\r": r"\r"}[character]
    point = ord(character)
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}"
