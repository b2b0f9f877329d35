"""The page around every release's HTML, unless the office has a layout of its own.

`layouts/release.html.j2` prints the same page, for offices to begin from. Loading a template
language and compiling one template would take a sixth of the time of an export.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from hrnk_press.rendering.narrow import escaped, quoted
from hrnk_press.rendering.styles import Styles, styles_of

_LAYOUTS = Path(__file__).parent / "layouts"


@cache
def style_sheet(name: str) -> str:
    """The built-in style sheet `release` (for the elements) or `dark` (for the dark mode of a screen)."""
    return (_LAYOUTS / f"{name}.css").read_text(encoding="utf-8").strip()


def builtin_page(it: Mapping[str, Any]) -> str:
    """The page of that context of a layout, the style on its elements, the sheet of the dark mode in its head."""
    styles = styles_of(f"{it['style']}\na {{ color: {it['accent']} }}")
    head = "\n".join(_head(it))
    body = "\n".join(_body(it, styles))
    return f"<!DOCTYPE html>{head}\n{body}\n\n\n</body></html>"


def _head(it: Mapping[str, Any]) -> Iterator[str]:
    direction = ' dir="rtl"' if it["direction"] == "rtl" else ""
    yield f'<html lang="{quoted(it["language"])}"{direction}><head>\n<meta charset="utf-8">'
    if it["policy"]:
        policy = quoted(it["policy"])
        yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f"<title>{escaped(it['title'])}</title>\n"
    yield f'<style data-css-inline="keep">\n{it["dark_style"]}\n</style>\n</head>'


def _body(it: Mapping[str, Any], styles: Styles) -> Iterator[str]:
    yield styles.onto("\n".join(_above(it)))
    if it["signature"]:
        yield styles.onto(f'<div class="signature">\n{it["signature"]}\n</div>', "signature")
    for part in it["closing"]:
        heading = f"<h2>{escaped(part['heading'])}</h2>\n" if part["heading"] else ""
        block = f'<div class="{part["name"]}">\n{heading}{part["html"]}\n</div>'
        yield styles.onto(block, part["name"])
    yield "</td></tr></tbody></table>\n</div>"


def _above(it: Mapping[str, Any]) -> Iterator[str]:
    """What stands above the signature."""
    yield "<body>"
    if it["preheader"]:
        yield f'<div style="display:none">{escaped(it["preheader"])}</div>'
    yield '<div role="main">'
    yield '<table class="page" role="presentation"><tbody><tr><td class="sheet">'
    yield _status(it)
    yield f'<p class="masthead">{_masthead(it)}</p>'
    if it["kind_label"]:
        yield f'<p class="kind">{escaped(it["kind_label"])}</p>'
    yield f"<h1>{it['headline_html']}</h1>"
    if it["subheadline"]:
        yield f'<p class="subheadline">{escaped(it["subheadline"])}</p>'
    yield it["body"]


def _status(it: Mapping[str, Any]) -> str:
    if not it["embargoed"]:
        return f'<p class="free">{escaped(" ".join(it["status"]))}</p>'
    first, *others = it["status_html"]
    lines = "<br>".join((f"<strong>{first}</strong>", *others))
    return f'<div class="status">{lines}</div>'


def _masthead(it: Mapping[str, Any]) -> str:
    if not it["logo"]:
        return escaped(" · ".join(it["organizations"]))
    source, words = quoted(it["logo"]["src"]), quoted(it["logo"]["alt"])
    return f'<img src="{source}" alt="{words}" style="max-width:200px;height:auto">'
