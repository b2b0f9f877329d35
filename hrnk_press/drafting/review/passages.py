"""The passages of a body that can be edited word for word, each with its place in the Markdown."""

import re
import unicodedata
from bisect import bisect

from hrnk_press.drafting.markdown import as_markdown
from hrnk_press.frozen import frozen
from hrnk_press.rendering.printed import Printed, printed

_INVISIBLE = dict.fromkeys((0x00AD, *range(0x200B, 0x2010), *range(0x2060, 0x2065), 0xFEFF))
_CONTAINERS = ("list_item", "blockquote", "table")


def flat(text: str) -> str:
    """The words of `text` on one line: NFC, every run of spaces one space, nothing invisible."""
    return " ".join(unicodedata.normalize("NFC", text.translate(_INVISIBLE)).split())


@frozen
class EditablePassage:
    """A paragraph, heading or list item's paragraph.

    `text` is printed words as `Printed` has them, from `at` on; `start` and `end` bound the lines of the
    source; `free` where it stands in no list, quotation or table, so that a passage can follow it.
    """

    text: str
    at: int
    start: int
    end: int
    line: int
    free: bool


def editable_passages(body: str) -> tuple[EditablePassage, ...]:
    """Every such passage of that Markdown, in order; tables and verbatim lines are none."""
    form = printed(body)
    found: list[EditablePassage] = []
    inside = dict.fromkeys(_CONTAINERS, 0)
    for token in form.tokens:
        container = token.type.rpartition("_")[0]
        if container in inside:
            inside[container] += token.nesting
        elif token.type == "inline" and token.map is not None and not inside["table"]:
            start, end = (min(form.lines[it], len(body)) for it in token.map)
            at, stop = _printed_between(form, start, end)
            text = form.text[at:stop]
            if text.strip():
                free = not any(inside.values())
                found.append(EditablePassage(text, at, start, end, token.map[0], free))
    return tuple(found)


def links(body: str) -> tuple[str, ...]:
    """Where the links and pictures of that Markdown lead, in order."""
    return tuple(it.href for it in printed(body).targets)


def with_words(body: str, passage: EditablePassage, words: str) -> str:
    """`body` with the words of that passage changed to `words`, and markup outside the changes kept.

    `body` is the Markdown that the passage was found in. Where a change crosses markup the result may
    print other words than these: the caller reads it again.
    """
    from difflib import SequenceMatcher

    form = printed(body)
    old, new = _tokens(passage.text), _tokens(words)
    offsets = [passage.at]
    for token in old:
        offsets.append(offsets[-1] + len(token))
    matcher = SequenceMatcher(None, [_even(it) for it in old], new, autojunk=False)
    for tag, a, b, c, d in reversed(matcher.get_opcodes()):
        if tag == "equal":
            continue
        start = form.origin(offsets[a]) if a < len(old) else _end(form, offsets[a] - 1)
        end = _end(form, offsets[b] - 1) if b > a else start
        body = body[:start] + _inserted("".join(new[c:d])) + body[end:]
    return body


def _inserted(words: str) -> str:
    """Markdown that prints `words`, the spaces around them kept."""
    inner = words.strip()
    if not inner:
        return words
    before, after = words.partition(inner[0])[0], words[len(words.rstrip()) :]
    return f"{before}{as_markdown(inner)}{after}"


def _tokens(text: str) -> list[str]:
    return re.findall(r"\s+|\w+|[^\w\s]", text)


def _even(token: str) -> str:
    return " " if token.isspace() else token


def _printed_between(form: Printed, start: int, end: int) -> tuple[int, int]:
    """Where the words printed from that part of the source begin and end."""
    first = bisect(form.stretches, start - 1, key=lambda it: it.start)
    last = bisect(form.stretches, end - 1, key=lambda it: it.start)
    if first >= last:
        return 0, 0
    at = form.stretches[first].at
    stop = form.stretches[last].at if last < len(form.stretches) else len(form.text)
    words = form.text[at:stop]
    return at + len(words) - len(words.lstrip()), at + len(words.rstrip())


def _end(form: Printed, offset: int) -> int:
    """Where the source of the printed character at `offset` ends."""
    index = bisect(form.stretches, offset, key=lambda it: it.at) - 1
    at, start, end = form.stretches[index]
    following = form.stretches[index + 1].at if index + 1 < len(form.stretches) else len(form.text)
    return start + offset - at + 1 if following - at == end - start else end
