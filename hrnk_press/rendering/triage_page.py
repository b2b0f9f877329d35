"""What an import made and what there is to look at, as a page that stands by itself."""

from collections.abc import Sequence
from importlib.resources import files

from hrnk_press.rendering.template import render_template

_NAME = "triage.html.j2"


def triage_page(
    columns: Sequence[str], rows: Sequence[Sequence[str]], *, sources: int, words: str
) -> str:
    """The page: a row for each release, every cell escaped; it loads nothing from elsewhere."""
    source = (files("hrnk_press.rendering") / "pages" / _NAME).read_text(encoding="utf-8")
    context = {"columns": columns, "rows": rows, "sources": sources, "words": words}
    return render_template(source, context, name=_NAME)
