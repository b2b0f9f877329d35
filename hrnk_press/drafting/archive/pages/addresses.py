"""Where the links of a page lead: whole addresses, and those that only their own site understands."""

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

from hrnk_press.patterns import pattern

if TYPE_CHECKING:
    from lxml.etree import _Element

_WEB = pattern(r"https?://[^\s<>]+", re.IGNORECASE)
_BEGINS = pattern(r"https?:", re.IGNORECASE)
_SCHEME = pattern(r"(?P<scheme>[a-z][a-z\d+.-]*):", re.IGNORECASE)
# Browsers drop these from within an address, and write those in figures (URL Standard, sections 4.4 and 1.3).
_DROPPED = pattern(r"[\t\r\n]")
_ENCODED = pattern(r"[\x00-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000<>\"`]")
_LOCAL = pattern(
    r"(?:[^.:]*|.*\.(?:localhost|local|internal|lan|test)|127(?:\.\d+){3}|0\.0\.0\.0|10(?:\.\d+){3}|192\.168(?:\.\d+){2}"
    r"|169\.254(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|.*:.*)\.?",
    re.IGNORECASE,
)
# A word that such an address is behind says it, or another who reads it can.
_SAID = frozenset(("mailto", "tel", "sms", "fax", "callto"))


def own_address(root: "_Element") -> str:
    """The address that a page says it stands at, or "" where it says none that others can reach.

    Its base comes first, which is what browsers resolve links by (HTML, section 4.2.3).
    """
    bases = [it.get("href", "") for it in root.iter("base")]
    links = [it.get("href", "") for it in root.iter("link") if it.get("rel") == "canonical"]
    metas = [it.get("content", "") for it in root.iter("meta") if it.get("property") == "og:url"]
    told = (_written(it.strip()) for it in (*bases, *links, *metas))
    return next(filter(_is_public, told), "")


def whole_address(href: str, own: str) -> str:
    """The web address that a link leads to from a page of the address `own`; "" for none that is whole."""
    address = _written(href)
    if _WEB.fullmatch(address):
        return address if _host(address) else ""
    if not own or not address or not _stands_alone(address):
        return ""
    try:
        whole = urljoin(_kept_apart(own), _kept_apart(address)).replace("\0", "")
    except ValueError:  # brackets that are no address of IPv6
        return ""
    return whole if _WEB.fullmatch(whole) and _host(whole) else ""


def leads_astray(href: str) -> bool:
    """Whether an address that is not whole, as "/news/1.html", leads readers nowhere and no words say where it should.

    A place in the page itself is none.
    """
    scheme = _SCHEME.match(href)
    said = scheme is not None and scheme["scheme"].lower() in _SAID
    return bool(href) and not href.startswith("#") and not said


def _stands_alone(href: str) -> bool:
    """Whether only its site understands it: it names no scheme, and no place in the page."""
    return not href.startswith("#") and not _SCHEME.match(href)


def _written(href: str) -> str:
    """The address as browsers write it: blanks and angle brackets in figures, strokes that all lean one way."""
    address = _ENCODED.sub(lambda it: quote(it[0]), _DROPPED.sub("", href.strip()))
    if "\\" in address and (_BEGINS.match(address) or not _SCHEME.match(address)):
        path = re.split(r"[?#]", address, maxsplit=1)[0]
        address = path.replace("\\", "/") + address[len(path) :]
    return address


def _host(address: str) -> str:
    """The host of an address; "" where it has none that can be one."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _is_public(address: str) -> bool:
    """Whether it is an address of the web that others can open, and that names no user."""
    if not _WEB.fullmatch(address):
        return False
    host = _host(address)
    return bool(host) and "@" not in urlsplit(address).netloc and not _LOCAL.fullmatch(host)


def _kept_apart(address: str) -> str:
    """The address with a sign between strokes that follow one another in its path, so that both stay."""
    start = max(address.find("//") + 2, 0) if re.match(r"(?:https?:)?//", address, re.I) else 0
    return address[:start] + re.sub(r"/(?=/)", "/\0", address[start:])
