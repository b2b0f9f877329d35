"""The printed words of one passage of Markdown that has markup in it, with their places.

The parser says what it found, not where. What it found stands in the source one behind the other
without a gap, so that walking along both together gives every place.
"""

from bisect import bisect
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from hrnk_press.rendering.addresses import BARE
from hrnk_press.rendering.parser import parser
from hrnk_press.rendering.printed import Target, Writer

if TYPE_CHECKING:
    from markdown_it.token import Token


class Walk:
    """Prints `content` into `writer`; `starts` says where each of its lines begins in the source."""

    def __init__(
        self, writer: Writer, content: str, starts: list[int], env: dict[str, Any]
    ) -> None:
        self.targets: list[Target] = []
        self._writer = writer
        self._content = content
        self._starts = starts
        self._breaks = [0, *accumulate(len(line) + 1 for line in content.split("\n"))][:-1]
        self._at = 0
        self._open: list[tuple[int, int, Token]] = []
        tokens: list[Token] = []
        parser().inline.parse(content, parser(), env, tokens)
        self._walk(tokens, 0)

    def _walk(self, tokens: "list[Token]", base: int) -> None:
        """`base` is where the text begins in which the parser found these."""
        autolinked = 0
        for token in tokens:
            match token.type:
                case "text" if autolinked:
                    self._put(token.content, self._at + 1, autolinked - 1)
                case "text":
                    self._text(token.content)
                case "text_special":
                    self._put(token.content, self._at, self._at + len(token.markup))
                    self._at += len(token.markup)
                case "softbreak" | "hardbreak":
                    self._break()
                case "code_inline":
                    self._code(token.content, len(token.markup))
                case "image":
                    self._image(token, base)
                case "link_open" | "link_close" if token.markup == BARE:
                    pass
                case "link_open" if token.markup == "autolink":
                    autolinked = self._content.index(">", self._at) + 1
                case "link_close" if token.markup == "autolink":
                    self._at, autolinked = autolinked, 0
                case "link_open":
                    self._open.append((self._at, len(self._writer.texts), token))
                    self._at += 1
                case "link_close":
                    start, texts, opening = self._open.pop()
                    self._target(opening, "href", start, texts, base + token.meta["end"])
                case _:
                    self._at += len(token.markup)

    def _text(self, text: str) -> None:
        self._put(text, self._at, self._at + len(text))
        self._at += len(text)

    def _break(self) -> None:
        self._at = self._content.index("\n", self._at) + 1
        self._put("\n", self._at - 1, self._at)
        while self._content[self._at : self._at + 1] in (" ", "\t"):
            self._at += 1

    def _code(self, words: str, marks: int) -> None:
        """Words between backticks; a space that pads them on either side is no part of them."""
        begin = self._at + marks
        end = begin + len(words)
        if not self._content.startswith(self._content[self._at : begin], end) or (
            self._content[begin:end].replace("\n", " ") != words
        ):
            begin, end = begin + 1, end + 1
            self._at += 2
        self._at += 2 * marks + len(words)
        for line in self._content[begin:end].split("\n"):
            self._put(line, begin, begin + len(line))
            begin += len(line) + 1
            if begin <= end:
                self._put(" ", begin - 1, begin)

    def _image(self, token: "Token", base: int) -> None:
        start, texts = self._at, len(self._writer.texts)
        self._at += 2
        self._walk(token.children or [], self._at)
        self._target(token, "src", start, texts, base + token.meta["end"])

    def _target(self, token: "Token", key: str, start: int, texts: int, end: int) -> None:
        """The link or picture ends: what stands between its words and `end` is not printed as words."""
        words = "".join(self._writer.texts[texts:])
        href = str(token.attrs.get(key, ""))
        if key == "href" and not words.strip():
            self._put(href.removeprefix("mailto:"), self._at, end)
        title = str(token.attrs.get("title", ""))
        label = str(token.meta.get("label", ""))
        first, tail, last = (self._origin(it) for it in (start, self._at, end))
        self.targets.append(Target(words, href, title, first, tail, last, label))
        self._at = end

    def _put(self, text: str, start: int, end: int) -> None:
        if text:
            first = self._origin(start)
            self._writer.put(text, first, max(first, self._origin(end - 1) + 1))

    def _origin(self, offset: int) -> int:
        line = bisect(self._breaks, offset) - 1
        return self._starts[line] + offset - self._breaks[line]
