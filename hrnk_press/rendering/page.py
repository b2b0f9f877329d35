"""The page around every release's HTML, unless the office has a layout of its own.

`layouts/release.html.j2` prints the same page, for offices to begin from. Loading a template
language and compiling one template would take a sixth of the time of an export.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

_LAYOUTS = Path(__file__).parent / "layouts"


@cache
def style_sheet(name: str) -> str:
    """The built-in style sheet `release` (for the elements) or `dark` (for the dark mode of a screen)."""
    return (_LAYOUTS / f"{name}.css").read_text(encoding="utf-8").strip()


def builtin_page(it: Mapping[str, Any]) -> str:
    """The page of that context of a layout, with its style sheets in the head."""
    lines = ("<!doctype html>", *_head(it), *_body(it), "</html>")
    return "\n".join(lines) + "\n"


def _head(it: Mapping[str, Any]) -> Iterator[str]:
    direction = ' dir="rtl"' if it["direction"] == "rtl" else ""
    yield f'<html lang="{escape(it["language"])}"{direction}>'
    yield '<head>\n<meta charset="utf-8">'
    if it["policy"]:
        policy = escape(it["policy"])
        yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f"<title>{escape(it['title'])}</title>"
    yield f"<style>\n{it['style']}\na {{ color: {it['accent']} }}\n</style>"
    yield f'<style data-css-inline="keep">\n{it["dark_style"]}\n</style>\n</head>'


def _body(it: Mapping[str, Any]) -> Iterator[str]:
    yield "<body>"
    if it["preheader"]:
        yield f'<div style="display:none">{escape(it["preheader"])}</div>'
    yield '<div role="main">\n<table role="presentation" class="page"><tr><td class="sheet">'
    yield _status(it)
    yield f'<p class="masthead">{_masthead(it)}</p>'
    if it["kind_label"]:
        yield f'<p class="kind">{escape(it["kind_label"])}</p>'
    yield f"<h1>{it['headline_html']}</h1>"
    if it["subheadline"]:
        yield f'<p class="subheadline">{escape(it["subheadline"])}</p>'
    yield it["body"]
    if it["signature"]:
        yield f'<div class="signature">\n{it["signature"]}\n</div>'
    for part in it["closing"]:
        heading = f"<h2>{escape(part['heading'])}</h2>\n" if part["heading"] else ""
        yield f'<div class="{part["name"]}">\n{heading}{part["html"]}\n</div>'
    yield "</td></tr></table>\n</div>\n</body>"


def _status(it: Mapping[str, Any]) -> str:
    if not it["embargoed"]:
        return f'<p class="free">{escape(" ".join(it["status"]))}</p>'
    first, *others = it["status_html"]
    lines = "<br>".join((f"<strong>{first}</strong>", *others))
    return f'<div class="status">{lines}</div>'


def _masthead(it: Mapping[str, Any]) -> str:
    if not it["logo"]:
        return escape(" · ".join(it["organizations"]))
    source, words = escape(it["logo"]["src"]), escape(it["logo"]["alt"])
    return f'<img src="{source}" alt="{words}" style="max-width:200px;height:auto">'
