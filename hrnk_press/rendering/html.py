"""A release as HTML: a mail, a page, or a preview in the browser."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.patterns import pattern
from hrnk_press.rendering.body import cleaned, plain_text_of
from hrnk_press.rendering.closing import Closing
from hrnk_press.rendering.contrast import readable_on_white
from hrnk_press.rendering.document import Document, compose, one_line
from hrnk_press.rendering.fragments import html_of, html_status, html_title
from hrnk_press.rendering.labels import primary_language
from hrnk_press.rendering.page import builtin_page, style_sheet
from hrnk_press.rendering.status import StatusBlock, status_in_a_line
from hrnk_press.rendering.template import LAYOUT_NAME, TemplateFault

if TYPE_CHECKING:
    from css_inline import CSSInliner

# Takes the context of a layout to the page, whose style sheets are then moved onto the elements.
Layout: TypeAlias = Callable[[Mapping[str, Any]], str]

LONGEST_PREHEADER = 110
RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur", "yi"))
LOADS_NOTHING = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
LARGEST_PAGE = 1_000_000
DEEPEST_PAGE = 200
_TAG = pattern(r"<(/?)([A-Za-z][^\s/>]*)")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr")
)
_LANGUAGE_TAG = pattern(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Purpose(StrEnum):
    """Where the HTML is opened: in a mail program, on a site, or on this machine before it goes out."""

    MAIL = "mail"
    PAGE = "page"
    PREVIEW = "preview"


def render_html(
    resolved: ResolvedRelease,
    status: StatusBlock,
    *,
    purpose: Purpose,
    logo_src: str = "",
    layout: Layout | None = None,
) -> str:
    """The whole release as one HTML document with LF, every style on its element but dark mode.

    `logo_src` is where the logo is found (`cid:…` in a mail), empty for the organizations' names;
    `layout` renders an office's own layout. Raises TemplateFault where that is broken, and Refused where
    its page hides or changes words, loads anything or acts.
    """
    context = layout_context(resolved, status, purpose=purpose, logo_src=logo_src)
    return builtin_page(context) if layout is None else _through(layout, context)


def _through(layout: Layout, context: Mapping[str, Any]) -> str:
    """The page that an office's own layout makes."""
    from hrnk_press.rendering.layout_check import require_fit

    page = layout(context)
    _require_measure(page)
    try:
        page = _inliner().inline(page)
    except ValueError as error:
        reason = f"has style sheets or attributes that cannot be read: {error}"
        raise TemplateFault(reason, None, name=f"templates/{LAYOUT_NAME}") from None
    require_fit(page, context, _inliner().inline)
    return page


def _require_measure(page: str) -> None:
    """Refuses what the inliner, which runs under no limits, could choke on."""
    if len(page) > LARGEST_PAGE:
        reason = f"makes a page of more than {LARGEST_PAGE / 1e6:g} million characters"
        raise TemplateFault(reason, None, name=f"templates/{LAYOUT_NAME}")
    depth = 0
    for tag in _TAG.finditer(page):
        depth = max(0, depth - 1) if tag[1] else depth + (tag[2].lower() not in _VOID)
        if depth > DEEPEST_PAGE:
            reason = f"makes a page whose elements are nested more than {DEEPEST_PAGE} deep"
            raise TemplateFault(reason, None, name=f"templates/{LAYOUT_NAME}")


def layout_context(
    resolved: ResolvedRelease, status: StatusBlock, *, purpose: Purpose, logo_src: str = ""
) -> dict[str, Any]:
    """What a layout is given: plain JSON data, all words but `body`, `signature`, each closing part's
    `html` and the names in `_html`, which are HTML.
    """
    return _context(
        resolved,
        compose(resolved, status),
        title=subject(resolved, status),
        preheader="" if purpose is Purpose.PAGE else preheader(resolved, status),
        embargoed=status.embargoed,
        purpose=purpose,
        logo_src=logo_src,
    )


def letter_page(resolved: ResolvedRelease, letter: Document, *, title: str, preheader: str) -> str:
    """A letter about that release as HTML for mail, in the built-in page: an office's own layout is for releases.

    Its status stands in the border of an embargo; a long `preheader` is shortened.
    """
    return builtin_page(
        _context(
            resolved,
            letter,
            title=title,
            preheader=_shortened(preheader),
            embargoed=True,
            purpose=Purpose.MAIL,
        )
    )


def _context(
    resolved: ResolvedRelease,
    document: Document,
    *,
    title: str,
    preheader: str,
    embargoed: bool,
    purpose: Purpose,
    logo_src: str = "",
) -> dict[str, Any]:
    release = resolved.release
    branding = resolved.office.branding
    organizations = [cleaned(it.name) for it in resolved.organizations or (resolved.issuer,)]
    return {
        "language": release.language if _is_tag(release.language) else "en",
        "direction": "rtl" if primary_language(release.language) in RIGHT_TO_LEFT else "ltr",
        "purpose": purpose.value,
        "policy": LOADS_NOTHING if purpose is Purpose.PREVIEW else "",
        "title": title,
        "preheader": preheader,
        "embargoed": embargoed,
        "status": list(document.status),
        "status_html": [html_status(line) for line in document.status],
        "organizations": organizations,
        "logo": {"src": logo_src, "alt": cleaned(branding.logo_alt) or organizations[0]}
        if logo_src
        else None,
        "style": style_sheet("release"),
        "dark_style": style_sheet("dark"),
        "accent": readable_on_white(branding.accent),
        "kind_label": document.kind_label,
        "headline": document.headline,
        "headline_html": html_title(document.headline),
        "subheadline": document.subheadline,
        "body": html_of(document.opening + document.main),
        "signature": html_of(document.signature),
        "closing": [_closing(part) for part in document.closing],
    }


def _is_tag(language: str) -> bool:
    """Whether a page can say that it is in that language."""
    known = len(language) == 2 and language.isascii() and language.isalpha()
    return known or _LANGUAGE_TAG.fullmatch(language) is not None


def subject(resolved: ResolvedRelease, status: StatusBlock) -> str:
    """The subject of a mail: the headline, behind the embargo and its end where there is one."""
    headline = one_line(resolved.release.headline)
    if not status.embargoed:
        return headline
    return f"{status_in_a_line(status, resolved.release.language)}: {headline}"


def preheader(resolved: ResolvedRelease, status: StatusBlock | None = None) -> str:
    """The line that mail programs show beside the subject: subheadline or the beginning of the text.

    With a status under embargo it says so first.
    """
    release = resolved.release
    news = release.subheadline or plain_text_of(release.body or release.abstract) or release.what
    line = _shortened(one_line(news))
    if status is None or not status.embargoed:
        return line
    return f"{status_in_a_line(status, release.language)}. {line}".strip()


def _shortened(text: str) -> str:
    if len(text) <= LONGEST_PREHEADER:
        return text
    return text[:LONGEST_PREHEADER].rpartition(" ")[0].rstrip(",;:–— ") + "…"


def _closing(part: Closing) -> dict[str, str]:
    return {"name": part.block.value, "heading": part.heading, "html": html_of(part.blocks)}


@lru_cache(maxsize=1)
def _inliner() -> "CSSInliner":
    from css_inline import CSSInliner

    return CSSInliner(load_remote_stylesheets=False, minify_css=True)
