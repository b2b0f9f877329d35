"""How many bytes a release takes as HTML mail, asked of the renderer only where it could matter."""

from collections.abc import Callable

from hrnk_press.model.resolved import ResolvedRelease

WARNED = 80_000
"""Bytes from which an editor should know. Gmail cuts a mail at about 102 kB."""

FORBIDDEN = 100_000
"""Bytes beyond which no mail may go out."""

# Letters after which a narrow screen may break a word, and what the element around it takes.
_LONG_WORD = 20
_LONG_WORD_WEIGHT = 100
_PAGE = 20_000
_ENTRY = 600
# What one character of Markdown can at most become beyond its own bytes: an element with its style.
_WEIGHTS = {
    ">": 140, "|": 100, "\n": 80, ".": 80, ")": 80, "@": 80, ":": 80, "-": 80, "+": 80, "*": 80,
    "_": 80, "#": 80, "=": 80, "`": 30, "&": 5, "<": 5, '"': 6, "'": 6, "\\": 10,
}  # fmt: skip


def html_size(resolved: ResolvedRelease, page: Callable[[], str] | None = None) -> int:
    """The bytes of the release as HTML mail; 0 where its text is too short to come near a limit.

    `page` makes it in the office's own layout, which nothing can be said of without making it.
    """
    if page is not None:
        return len(page().encode())
    if most_bytes(resolved) < WARNED:
        return 0
    from hrnk_press.rendering.html import Purpose, render_html
    from hrnk_press.rendering.status import status_block

    html = render_html(resolved, status_block(resolved), purpose=Purpose.MAIL)
    return len(html.encode())


def most_bytes(resolved: ResolvedRelease) -> int:
    """More bytes than the release can take as HTML, by its characters alone."""
    release = resolved.release
    texts = [release.source, *(it.boilerplate for it in resolved.organizations)]
    entries = len(resolved.contacts) + len(release.signatories) + len(release.attachments)
    return _PAGE + _ENTRY * entries + sum(map(_most_bytes_of_text, texts))


def _most_bytes_of_text(text: str) -> int:
    marks = sum(weight * text.count(mark) for mark, weight in _WEIGHTS.items())
    long_words = sum(len(word) // _LONG_WORD for word in text.split())
    return len(text.encode()) + marks + long_words * _LONG_WORD_WEIGHT
