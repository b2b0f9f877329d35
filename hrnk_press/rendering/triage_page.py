"""What an import made and what there is to look at, as a page that stands by itself."""

from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any

from hrnk_press.rendering.template import render_template

_NAME = "triage.html.j2"


def triage_page(groups: Sequence[Mapping[str, Any]], *, sources: int, words: str) -> str:
    """The page: for each `source` what is `told` of it and its `rows`, every word escaped; it loads nothing.

    A row has title, slug, line, kind, date, words, contacts (names), quotes (how many) and look (sentences).
    """
    source = (files("hrnk_press.rendering") / "pages" / _NAME).read_text(encoding="utf-8")
    count = sum(len(it["rows"]) for it in groups)
    context = {"groups": groups, "count": count, "sources": sources, "words": words}
    return render_template(source, context, name=_NAME)
