"""The words inside a paragraph with links and emphasis, as plain text and as Markdown of the same words."""

from collections.abc import Iterator

from hrnk_press.drafting.archive.pages.addresses import leads_astray, whole_address
from hrnk_press.drafting.archive.pages.limits import require_short_paragraph
from hrnk_press.drafting.markdown import as_markdown, single_spaced
from hrnk_press.patterns import pattern

_MAIL = pattern(r"mailto:[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_OPEN_BEFORE = pattern(r"(?:\A|[\s(“‘\"'])\Z")
_CLOSED_AFTER = pattern(r"\Z|[\s).,;:!?”’\"']")


class Runs:
    """Collects words until a block ends. Marks that are not closed by then go on in the next block."""

    def __init__(self, own: str = "") -> None:
        """`own` is the address of the page, or "" where nobody knows it."""
        self.own = own
        self.parts: list[tuple[str, str, str]] = []
        self.marks: list[str] = []
        self.links: list[str] = []
        self.lost: list[str] = []
        self.within: list[str] = []
        self.letters = 0
        self.plain = True

    def say(self, words: str) -> None:
        """Take words up, as they stand in the source. Raises TooLong."""
        if not self.parts and words.isspace():
            return
        self.letters += len(words)
        require_short_paragraph(self.letters)
        if not self.marks and not self.links:
            self.parts.append((words, "", ""))
            return
        mark = self.marks[-1] if self.marks else ""
        link = self.links[-1] if self.links else ""
        if mark or link:
            self.plain = False
        if self.lost and self.lost[-1] and self.lost[-1] not in self.within and words.strip():
            self.within.append(self.lost[-1])
        self.parts.append((words, mark, link))

    def open_link(self, href: str) -> None:
        """What follows is linked, where the address is one of the web or of mail."""
        address = href.strip()
        mail = _MAIL.match(address)
        whole = mail[0] if mail else whole_address(address, self.own)
        self.links.append(whole)
        self.lost.append(address if not whole and leads_astray(address) else "")

    def close_link(self) -> None:
        """The link ends."""
        if self.links:
            self.links.pop()
            self.lost.pop()

    def open_mark(self, mark: str) -> None:
        """What follows is emphasised."""
        self.marks.append(mark)

    def close_mark(self, mark: str) -> None:
        """The emphasis ends."""
        if mark in self.marks:
            self.marks.remove(mark)

    def taken(self) -> tuple[str, str]:
        """The words so far with single spaces, and their Markdown; empty where that says no more."""
        parts, plain = self.parts, self.plain
        self.parts, self.letters, self.plain = [], 0, True
        text = single_spaced("".join([words for words, _, _ in parts]))
        if not text or plain:
            return text, ""
        styled = _styled(_merged(parts))
        return text, styled if _prints(styled, text) else ""


def _merged(parts: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    merged: list[tuple[str, str, str]] = []
    for words, mark, link in parts:
        if merged and merged[-1][1:] == (mark, link):
            merged[-1] = (merged[-1][0] + words, mark, link)
        else:
            merged.append((words, mark, link))
    return merged


def _styled(parts: list[tuple[str, str, str]]) -> str:
    out: list[str] = []
    said = [words for words, _, _ in parts]
    for (words, mark, link), before, after in zip(parts, _last(said), _next(said), strict=True):
        inner = " ".join(words.split())
        if not inner:
            out.append(" " if words else "")
            continue
        marked = as_markdown(inner)
        if link and inner.rstrip("/") != link.removeprefix("mailto:").rstrip("/"):
            target = link.replace("(", "%28").replace(")", "%29")
            marked = f"[{marked}]({target})"
        lead = " " if words[0].isspace() else ""
        tail = " " if words[-1].isspace() else ""
        if mark and _OPEN_BEFORE.search(lead or before) and _CLOSED_AFTER.match(tail or after):
            marked = f"{mark}{marked}{mark}"
        out.append(f"{lead}{marked}{tail}")
    return " ".join("".join(out).split())


def _last(said: list[str]) -> Iterator[str]:
    """The letter before each part; none before the first."""
    letter = ""
    for words in said:
        yield letter
        letter = words[-1:] or letter


def _next(said: list[str]) -> list[str]:
    """The letter behind each part; none behind the last."""
    return [*_last([it[:1] for it in reversed(said)])][::-1]


def _prints(markdown: str, text: str) -> bool:
    """Whether the Markdown is one paragraph that prints exactly these words."""
    from hrnk_press.rendering.body import parse, plain_text_of
    from hrnk_press.rendering.markup import Paragraph

    blocks = parse(markdown)
    if len(blocks) != 1 or not isinstance(blocks[0], Paragraph):
        return False
    return plain_text_of(markdown).split() == text.split()
