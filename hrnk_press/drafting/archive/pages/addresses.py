"""Where the links of a page lead: whole addresses, and those that only their own site understands."""

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from hrnk_press.patterns import pattern

if TYPE_CHECKING:
    from lxml.etree import _Element

_WEB = pattern(r"https?://[^\s<>]+", re.IGNORECASE)
_SCHEME = pattern(r"[a-z][a-z\d+.-]*:", re.IGNORECASE)


def own_address(root: "_Element") -> str:
    """The address that a page says it stands at, or "" where it says none.

    Its base comes first, which is what browsers resolve links by (HTML, section 4.2.3).
    """
    bases = [it.get("href", "") for it in root.iter("base")]
    links = [it.get("href", "") for it in root.iter("link") if it.get("rel") == "canonical"]
    metas = [it.get("content", "") for it in root.iter("meta") if it.get("property") == "og:url"]
    told = (it.strip() for it in (*bases, *links, *metas))
    return next(filter(_WEB.fullmatch, told), "")


def whole_address(href: str, own: str) -> str:
    """The web address that a link leads to from a page of the address `own`; "" for none that is whole."""
    if _WEB.fullmatch(href):
        return href
    if not own or not is_within_site(href):
        return ""
    try:
        whole = urljoin(own, href)
    except ValueError:  # brackets that are no address of IPv6
        return ""
    return whole if _WEB.fullmatch(whole) else ""


def is_within_site(href: str) -> bool:
    """Whether only its site understands this address, as "/news/1.html"; a place in the page itself is none."""
    return bool(href) and not href.startswith("#") and not _SCHEME.match(href)
