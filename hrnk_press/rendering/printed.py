"""The words of a Markdown text as a reader sees them, each with its place in the source.

Rules about words read these: entities are decoded, stress and links are gone, what cannot be seen is
left out, every kind of space is a space; and every character can still be pointed at in the file.
"""

from bisect import bisect
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern
from hrnk_press.rendering.body import cleaned
from hrnk_press.rendering.parser import parser

if TYPE_CHECKING:
    from markdown_it.token import Token

# Most tokens, which print nothing themselves.
_BETWEEN = frozenset(("paragraph_open", "paragraph_close", "list_item_open", "list_item_close"))
_IN_MARKUP = "\\`*_[&<"
_MARKUP = pattern(r"[\\`*_\[&<]")
# Soft hyphens, spaces and joints without width, marks of direction that print nothing themselves.
_VISIBLE = pattern("[^\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+")
_SPACES = dict.fromkeys(map(ord, "\u00a0\u1680\u202f\u205f\u3000"), " ")
_SPACES |= dict.fromkeys(range(0x2000, 0x200B), " ")
_OTHER_SPACE = pattern("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")


class Stretch(NamedTuple):
    """Characters from `start` to `end` of the source, printed from `at` on."""

    at: int
    start: int
    end: int


@frozen
class Target:
    """A link or a picture: its printed words, and where it leads.

    `start` and `end` bound it in the source; from `tail` on stands what is not printed as words.
    `label` names the definition where it has no address of its own.
    """

    words: str
    href: str
    title: str
    start: int
    tail: int
    end: int
    label: str = ""


@frozen
class Definition:
    """`[label]: href "title"`, from `start` to `end` of the source; `used` where a link names it."""

    label: str
    href: str
    title: str
    start: int
    end: int
    used: bool


@frozen
class Printed:
    """Printed words: passages parted by a blank line, rows of a table by a line break, cells by a tab.

    `tokens` are the parser's blocks; `lines` is where each line of the source begins.
    """

    text: str
    stretches: tuple[Stretch, ...]
    targets: tuple[Target, ...] = ()
    definitions: tuple[Definition, ...] = ()
    tokens: tuple["Token", ...] = ()
    lines: tuple[int, ...] = ()

    def origin(self, offset: int) -> int:
        """Where the printed character at `offset` stands in the source."""
        index = bisect(self.stretches, offset, key=lambda it: it.at) - 1
        if index < 0:
            return 0
        at, start, end = self.stretches[index]
        return min(start + offset - at, max(start, end - 1))


class Writer:
    """Collects printed text and where it comes from."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.stretches: list[Stretch] = []
        self.gap = ""
        self._length = 0

    def put(self, text: str, start: int, end: int) -> None:
        """Print `text`, which stands for the source from `start` to `end`."""
        if self.gap and self._length:
            self._put(self.gap, start, start)
        self.gap = ""
        if text.isascii():
            self._put(text, start, end)
            return
        one_to_one = len(text) == end - start
        for part in _VISIBLE.finditer(text):
            begin = start + part.start() if one_to_one else start
            self._put(part[0], begin, start + part.end() if one_to_one else end)

    @property
    def text(self) -> str:
        """All of it."""
        text = "".join(self.texts)
        if text.isascii() or not _OTHER_SPACE.search(text):
            return text
        return text.translate(_SPACES)

    def _put(self, text: str, start: int, end: int) -> None:
        if text:
            self.texts.append(text)
            self.stretches.append(Stretch(self._length, start, end))
            self._length += len(text)


def printed_line(text: str) -> Printed:
    """The same for a text that is no Markdown."""
    writer = Writer()
    writer.put(text, 0, len(text))
    return Printed(writer.text, tuple(writer.stretches))


@lru_cache(maxsize=64)
def printed(markdown: str) -> Printed:
    """The printed words of that Markdown; places count in `markdown` as it is given."""
    source = cleaned(markdown)
    tokens: list[Token] = []
    env: dict[str, Any] = {}
    parser().block.parse(source, parser(), env, tokens)
    blocks = _Blocks(source, env)
    for token in tokens:
        if token.type not in _BETWEEN:
            blocks.add(token)
    writer = blocks.writer
    whole = Printed(
        writer.text,
        tuple(writer.stretches),
        tuple(blocks.targets),
        blocks.definitions(),
        tuple(tokens),
        tuple(blocks.lines),
    )
    return whole if len(source) == len(markdown) else _placed_in(markdown, whole)


class _Blocks:
    """Prints a text's blocks one by one."""

    def __init__(self, source: str, env: dict[str, Any]) -> None:
        self.writer = Writer()
        self.targets: list[Target] = []
        self._env = env
        self._source = source
        self.lines = [0, *accumulate(len(line) + 1 for line in source.split("\n"))]
        self._in_cell = False
        self._read_to = 0
        self._has_markup = any(it in source for it in _IN_MARKUP)

    def add(self, token: "Token") -> None:
        """Print what is in that block."""
        match token.type:
            case "inline" if token.map is not None:
                self._inline(token.content, token.map[0])
            case "fence" if token.map is not None:
                self._verbatim(token.content.rstrip("\n"), token.map[0] + 1)
            case "th_open" | "td_open":
                self._in_cell = True
            case "th_close" | "td_close":
                self._in_cell = False
                self.writer.gap = "\t"
            case "tr_close":
                self.writer.gap = "\n"
            case "table_close":
                self.writer.gap = "\n\n"

    def definitions(self) -> tuple[Definition, ...]:
        """Every definition of a link, in the order of the text; a second one of a label is not used."""
        used = {target.label for target in self.targets}
        known = self._env.get("references", {})
        found = [(label, it, label in used) for label, it in known.items()]
        found += [(it["label"], it, False) for it in self._env.get("duplicate_refs", ())]
        return tuple(
            Definition(
                label,
                it["href"],
                it["title"],
                self.lines[it["map"][0]],
                self.lines[it["map"][1]] - 1,
                is_used,
            )
            for label, it, is_used in sorted(found, key=lambda it: int(it[1]["map"][0]))
        )

    def _inline(self, content: str, line: int) -> None:
        plain = not self._has_markup and not self._in_cell and "\n" not in content
        if plain and content == content.strip(" \t"):
            self._line(content, line)
            return
        if self._in_cell:
            content = content.replace("|", "\\|")
        starts = self._starts(content, line)
        if self._has_markup and _MARKUP.search(content):
            from hrnk_press.rendering.printed_inline import Walk

            self.targets += Walk(self.writer, content, starts, self._env).targets
        else:
            self._plain(content, starts)
        if not self._in_cell:
            self.writer.gap = "\n\n"

    def _line(self, content: str, line: int) -> None:
        """A passage of one line in a text without markup: the end of its line, behind the marks of lists."""
        begin, end = self.lines[line], self.lines[line + 1]
        start = end - 1 - len(content)
        if not self._source.startswith(content, start):  # space follows
            start = max(self._source.rfind(content, begin, end), begin)
        self._read_to = start + len(content)
        self.writer.put(content, start, start + len(content))
        self.writer.gap = "\n\n"

    def _verbatim(self, content: str, line: int) -> None:
        if content:
            self._plain(content, self._starts(content, line))
            self.writer.gap = "\n\n"

    def _plain(self, content: str, starts: list[int]) -> None:
        """Lines without markup."""
        for number, (line, start) in enumerate(zip(content.split("\n"), starts, strict=True)):
            words = line.strip(" \t")
            start += len(line) - len(line.lstrip(" \t"))
            if number:
                self.writer.put("\n", max(0, start - 1), start)
            self.writer.put(words, start, start + len(words))

    def _starts(self, content: str, first: int) -> list[int]:
        """Where each line of a block's content begins in the source; cells are found one by one."""
        starts = []
        for number, line in enumerate(content.split("\n"), first):
            words = line.strip(" \t")
            begin, end = self.lines[number], self.lines[number + 1]
            if self._in_cell:
                found = self._source.find(words, max(begin, self._read_to), end)
            else:
                found = self._source.rfind(words, begin, end)
            found = max(found, begin)
            self._read_to = found + len(words)
            starts.append(found - (len(line) - len(line.lstrip(" \t"))))
        return starts


def _placed_in(markdown: str, whole: Printed) -> Printed:
    """`whole`, whose places count in the cleaned text, with places in the text as it was."""
    kept = [
        offset
        for offset, character in enumerate(markdown)
        if cleaned(character) and not (offset and markdown.startswith("\r\n", offset - 1))
    ]
    kept.append(len(markdown))
    return Printed(
        whole.text,
        tuple(Stretch(at, kept[start], kept[end]) for at, start, end in whole.stretches),
        tuple(
            Target(
                it.words, it.href, it.title, kept[it.start], kept[it.tail], kept[it.end], it.label
            )
            for it in whole.targets
        ),
        tuple(
            Definition(it.label, it.href, it.title, kept[it.start], kept[it.end], it.used)
            for it in whole.definitions
        ),
        whole.tokens,
        tuple(kept[min(it, len(kept) - 1)] for it in whole.lines),
    )
