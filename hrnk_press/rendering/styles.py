"""The built-in style sheet, written onto the elements of the built-in page.

css-inline does the same for an office's own layout; loading it would take a twentieth of the time of an
export. The sheet has three kinds of selectors: `p`, `.kind` and `.kind p`.
"""

from functools import lru_cache
from re import Match

from hrnk_press.patterns import pattern

# Attributes stand in double quotes as this program writes them, a class before all others, a style behind.
_TAG = pattern(r'<([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)>')
_CLASS, _STYLE = ' class="', ' style="'
_CELLS = frozenset(("th", "td"))


class Styles:
    """What a sheet declares, by selector."""

    def __init__(self, sheet: str) -> None:
        self._rules: dict[str, dict[str, str]] = {}
        self._made: dict[tuple[str, ...], str] = {}
        for rule in sheet.split("}"):
            selectors, _, declarations = rule.partition("{")
            for selector in selectors.split(","):
                self._rules.setdefault(selector.strip(), {}).update(_declared(declarations))

    def onto(self, html: str, within: str = "") -> str:
        """That markup of ours, which stands within an element of that class, every style on its element.

        A cell without a class is one of a table of data.
        """

        def styled(tag: Match[str]) -> str:
            name, (attributes, _, own) = tag[1], tag[2].partition(_STYLE)
            named = attributes.startswith(_CLASS)
            kind = attributes.removeprefix(_CLASS).partition('"')[0] if named else ""
            around = "data" if name in _CELLS and not kind else within
            style = self._style(name, kind, around, own.removesuffix('"'))
            return f"<{name}{attributes}{style}>"

        return _TAG.sub(styled, html)

    def _style(self, name: str, kind: str, within: str, own: str) -> str:
        """The attribute with what applies: the more particular a selector, the later it has its say."""
        key = (name, kind, within, own)
        if key not in self._made:
            found: dict[str, str] = {}
            for selector in (name, f".{kind}", f".{within} {name}"):
                found |= self._rules.get(selector, {})
            found |= _declared(own)
            written = ";".join(f"{key}:{value}" for key, value in found.items())
            self._made[key] = f' style="{written}"' if written else ""
        return self._made[key]


@lru_cache(maxsize=8)
def styles_of(sheet: str) -> Styles:
    """That sheet, read."""
    return Styles(sheet)


def _declared(declarations: str) -> dict[str, str]:
    """Value by property, in their order, as they can stand between double quotes."""
    pairs = (it.partition(":") for it in declarations.replace('"', "'").split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs if name.strip()}
