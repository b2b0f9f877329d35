"""What an office's own layout may do to a page that goes out."""

import re
from html.parser import HTMLParser

from hrnk_press.errors import Refused
from hrnk_press.rendering.status import StatusBlock


def require_fit_for_mail(page: str, status: StatusBlock) -> None:
    """Refuses a page that does not show its status under embargo, or that loads anything."""
    reading = _Reading(page)
    if status.embargoed and _spaced(status.lines[0]) not in _spaced(" ".join(reading.words)):
        raise Refused(
            "the layout in templates/ does not show the embargo",
            "Print every line of `status` above everything else, or remove the layout.",
            code="embargo-not-shown",
        )
    if reading.loaded:
        raise Refused(
            f"the layout in templates/ loads {reading.loaded[0]!r}",
            "Mail carries its one image, the logo, along; remove whatever else is loaded.",
            code="remote-resource",
        )


class _Reading(HTMLParser):
    """The words that a page shows, and the addresses that it loads without being asked."""

    UNSEEN = ("head", "style", "script", "template")
    LOADING = ("src", "srcset", "background", "poster", "data")
    STYLE_ADDRESS = re.compile(r"""(?:\burl\(\s*|@import\s+)["']?([^"')\s]*)""", re.IGNORECASE)

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.loaded: list[str] = []
        self._unseen: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes what the element loads."""
        if tag in self.UNSEEN:
            self._unseen.append(tag)
        loading = (*self.LOADING, "href") if tag == "link" else self.LOADING
        for name, value in attrs:
            if name in loading and not (value or "").startswith("cid:"):
                self.loaded.append(value or "")
            elif name == "style":
                self.loaded += self.STYLE_ADDRESS.findall(value or "")

    def handle_endtag(self, tag: str) -> None:
        """Notes that words are seen again."""
        if self._unseen and tag == self._unseen[-1]:
            self._unseen.pop()

    def handle_data(self, data: str) -> None:
        """Notes words, and what a style sheet loads."""
        if not self._unseen:
            self.words.append(data)
        elif self._unseen[-1] == "style":
            self.loaded += self.STYLE_ADDRESS.findall(data)


def _spaced(text: str) -> str:
    return " ".join(text.split())
