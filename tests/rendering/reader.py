"""A reader of our HTML that knows nothing of how it is made: its words as a listener would hear them."""

import re
from html.parser import HTMLParser
from urllib.parse import unquote

UNSEEN = {"title", "style"}
UNSPOKEN_CLASSES = {"masthead"}
VOID = {"meta", "br", "hr", "img"}
BLOCKS = {
    "p",
    "li",
    "td",
    "th",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "div",
    "blockquote",
    "br",
    "tr",
}


class Reader(HTMLParser):
    """Collects `words`, with the mark of each list item and the address behind each link."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[tuple[str, bool]] = []
        self.numbers: list[int | None] = []
        self.link: tuple[str, int] | None = None

    @property
    def words(self) -> list[str]:
        return words_of("".join(self.text))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append((tag, given))
        if tag in BLOCKS:
            self.text.append("\n")
        if tag == "hr":
            self.text.append("\n* * *\n")
        if tag in VOID:
            return
        unseen = tag in UNSEEN or "display:none" in given.get("style", "").replace(" ", "")
        unseen = unseen or given.get("class", "") in UNSPOKEN_CLASSES
        self.open.append((tag, unseen))
        if tag in ("ol", "ul"):
            self.numbers.append(int(given.get("start", "1")) if tag == "ol" else None)
        if tag == "li":
            number = self.numbers[-1]
            self.text.append("• " if number is None else f"{number}. ")
            if number is not None:
                self.numbers[-1] = number + 1
        if tag == "a":
            self.link = (given["href"], len(self.text))

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self.open.pop()
        assert opened == tag
        if tag in ("ol", "ul"):
            self.numbers.pop()
        if tag == "a":
            assert self.link is not None
            href, start = self.link
            said = "".join(self.text[start:])
            if bare(said) != bare(href):
                self.text.append(f" ({href.removeprefix('mailto:').removeprefix('tel:')})")
        if tag in BLOCKS:
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        if not any(unseen for _, unseen in self.open):
            self.text.append(data)


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert not reader.open
    return reader


def bare(address: str) -> str:
    """An address without scheme, last slash, percent signs or the way a number is printed."""
    if address.startswith("tel:") or re.fullmatch(r"[+\d() .-]+", address):
        return re.sub(r"[^+\d]", "", address)
    return re.sub(r"^(mailto:|https?://)", "", unquote(address.strip())).rstrip("/")


def words_of(text: str) -> list[str]:
    """The words, without what only divides: rules under a table's head and dots between particulars."""
    return [word for word in text.split() if not re.fullmatch(r"-+|·", word)]
