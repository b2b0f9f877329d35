"""What an import made and what there is to look at, as a page that stands by itself."""

from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any

from hrnk_press.rendering.template import render_template

_NAME = "triage.html.j2"


def triage_page(
    groups: Sequence[Mapping[str, Any]],
    *,
    listed: int,
    sources: int,
    words: str,
    had: int = 0,
    unread: Sequence[Mapping[str, str]] = (),
    lacking: Sequence[str] = (),
) -> str:
    """The page: for each `source` what is `told` of it and its `rows`, every word escaped; it loads nothing.

    `listed` is how many releases there are of them, whenever they were made; `had` how many files were imported before;
    `unread` are those that could not be, each with file and why;
    `lacking` says whom and what contacts.toml does not have.

    A row has title, slug, line, kind, date, words, contacts (names), signatories (names), quotes (how many) and look (sentences); of what
    was not read in this run it has no line, words and quotes.
    """
    source = (files("hrnk_press.rendering") / "pages" / _NAME).read_text(encoding="utf-8")
    context = {"groups": groups, "count": listed, "sources": sources, "words": words}
    context |= {"had": had, "unread": unread, "lacking": lacking}
    return render_template(source, context, name=_NAME)
