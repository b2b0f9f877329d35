"""What answered at the address planned for a release."""

from urllib.parse import urlsplit

from hrnk_press.frozen import frozen

_TELLS_NOTHING = frozenset({408, 425, 429})


@frozen
class PageAnswer:
    """The answer of a web address that was asked.

    `asked` is that address, `address` where the answer came from after any redirection. `status` is that of
    HTTP (RFC 9110, section 15), 0 where nothing answered, and then `problem` says why.
    """

    asked: str
    address: str = ""
    status: int = 0
    problem: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the page that was asked for is there for everybody."""
        return 200 <= self.status < 300 and _page(self.address) == _page(self.asked)

    @property
    def is_closed(self) -> bool:
        """Whether the site says that nobody gets that page: unknown, gone, or only for those it knows."""
        return 400 <= self.status < 500 and self.status not in _TELLS_NOTHING


def _page(address: str) -> tuple[str, str, str]:
    """What names the page, whichever way its site writes it."""
    parts = urlsplit(address)
    host = (parts.hostname or "").removeprefix("www.")
    return host, parts.path.rstrip("/"), parts.query
