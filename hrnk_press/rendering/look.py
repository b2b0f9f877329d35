"""How words look where a layout prints them, as far as that decides whether they can be read."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias

from hrnk_press.frozen import frozen
from hrnk_press.rendering.contrast import contrast
from hrnk_press.rendering.listed_styles import (
    Declaration,
    Node,
    Unlisted,
    attributes_as_style,
    declared,
    hides,
    pixels,
    require_listed,
)

Colour: TypeAlias = tuple[float, float, float]
"""Red, green and blue of sRGB, 0 to 1."""
Ink: TypeAlias = tuple[float, float, float, float]
"""A colour, and how much of it covers what is behind it."""

SMALLEST_PRINT = 9
"""Pixels: below, letters are a line to the eye."""
LEAST_CONTRAST = 3.0
"""Of words with what is behind them (WCAG 2.2, the least for anything that must be told apart)."""
_CLOSEST_LINES = 0.75  # of the size of the letters
_SIZES = {
    "xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0,
    "x-large": 24.0, "xx-large": 32.0,
}  # fmt: skip
_RELATIVE = {"smaller": 0.8, "larger": 1.2, "inherit": 1.0}
# What browsers make of elements that say nothing of their size.
_OWN_SIZE = {"small": 0.8, "sub": 0.8, "sup": 0.8, "h5": 0.83, "h6": 0.67, "h1": 2.0, "h2": 1.5}
_LINK: Ink = (0.0, 0.0, 0.93, 1.0)
_NO_COLOUR = frozenset(("none", "transparent", "initial", "no-repeat", "repeat", "scroll"))


@frozen
class Look:
    """How words are printed: size in pixels, distance of lines, their colour and that behind them.

    `leading` is in pixels, or a factor of the size where `leading_in_sizes`; `unseen` says what hides
    everything here, empty for nothing.
    """

    size: float = 16.0
    leading: float = 1.2
    leading_in_sizes: bool = True
    ink: Ink = (0.0, 0.0, 0.0, 1.0)
    paper: Colour = (1.0, 1.0, 1.0)
    unseen: str = ""

    @property
    def hidden_by(self) -> str:
        """What keeps these words from being read, in words; empty where they can be."""
        if self.unseen:
            return self.unseen
        if self.size < SMALLEST_PRINT:
            return f"letters of {self.size:g} pixels"
        if (self.leading if self.leading_in_sizes else self.leading / self.size) < _CLOSEST_LINES:
            return "lines one upon the other"
        letters = _over(self.ink, self.paper)
        if contrast(letters, self.paper) < LEAST_CONTRAST:
            return f"letters of {_hex(letters)} on {_hex(self.paper)}"
        return ""


def look_of(tag: str, attributes: Mapping[str, str], around: Look) -> Look:
    """The look of words in such an element within one that looks like `around`. Raises Unlisted."""
    look = replace(around, size=around.size * _OWN_SIZE.get(tag, 1.0))
    if tag == "a":
        look = replace(look, ink=_LINK)
    if tag == "s" or "hidden" in attributes or attributes.get("aria-hidden") == "true":
        look = _hidden(look, f"<{tag}>" if tag == "s" else "an attribute")
    if tag == "font" and attributes.get("size", "3").lstrip().startswith(("1", "0", "-")):
        look = replace(look, size=min(look.size, _SIZES["x-small"]))
    declarations = (*attributes_as_style(tag, attributes), *declared(attributes.get("style", "")))
    if [it.value for it in declarations if it.name == "display"][-1:] == ["none"]:
        return _hidden(look, "display: none")
    fits = frozenset(str(it) for it in declarations) & {"min-width: 100%"}
    for it in declarations:
        require_listed(it)
        if it.name not in ("width", "max-width") or not fits:
            look = _hidden(look, hides(it, tag))
        look = _coloured(_sized(look, it, around), it, around)
    return look


def _hidden(look: Look, reason: str) -> Look:
    return replace(look, unseen=look.unseen or reason)


def _sized(look: Look, it: Declaration, around: Look) -> Look:
    """The look with the size of letters and the distance of lines that the declaration gives."""
    match it.name:
        case "font-size":
            return replace(look, size=_size(it.parts[:1], around.size, it))
        case "line-height":
            return _spaced(look, it.parts[:1], it)
        case "font" if it.value != "inherit":
            at = next((i for i, part in enumerate(it.parts) if _is_size(part)), None)
            if at is None:
                raise Unlisted(str(it))
            look = replace(look, size=_size((it.parts[at],), around.size, it))
            slash = it.parts[at + 1 : at + 2]
            if slash and slash[0] == "/":
                return _spaced(look, it.parts[at + 2 : at + 3], it)
            return replace(look, leading=1.2, leading_in_sizes=True)
    return look


def _is_size(part: Node) -> bool:
    if part.type == "ident":
        return part.lower_value in _SIZES or part.lower_value in ("smaller", "larger")
    return part.type in ("dimension", "percentage") or (part.type == "number" and part.value == 0)


def _size(parts: tuple[Node, ...], around: float, it: Declaration) -> float:
    """A size of letters in pixels, within letters of the size `around`."""
    for part in parts:
        if part.type == "ident":
            word = part.lower_value
            if word in _SIZES:
                return _SIZES[word]
            if word in _RELATIVE:
                return around * _RELATIVE[word]
        elif part.type == "percentage":
            return float(around * part.value / 100)
        elif part.type in ("dimension", "number"):
            return pixels(part, around)
    raise Unlisted(str(it))


def _spaced(look: Look, parts: tuple[Node, ...], it: Declaration) -> Look:
    for part in parts:
        if part.type == "number":
            return replace(look, leading=float(part.value), leading_in_sizes=True)
        if part.type == "percentage":
            return replace(look, leading=look.size * part.value / 100, leading_in_sizes=False)
        if part.type == "dimension":
            return replace(look, leading=pixels(part, look.size), leading_in_sizes=False)
        if part == "normal":
            return replace(look, leading=1.2, leading_in_sizes=True)
        if part == "inherit":
            return look
    raise Unlisted(str(it))


def _coloured(look: Look, it: Declaration, around: Look) -> Look:
    """The look with the colours that the declaration gives."""
    if it.name == "color":
        if it.value in ("inherit", "currentcolor"):
            return replace(look, ink=around.ink)
        return replace(look, ink=_colour(it.parts[0], it) if it.parts else look.ink)
    if it.name in ("background", "background-color") and it.value != "inherit":
        paper = around.paper
        for part in it.parts:
            if not (
                part.type == "number" or (part.type == "ident" and part.lower_value in _NO_COLOUR)
            ):
                paper = _over(_colour(part, it), paper)
        return replace(look, paper=paper)
    return look


def _colour(part: Node, it: Declaration) -> Ink:
    from tinycss2.color3 import parse_color  # type: ignore[import-untyped]

    colour = parse_color(part)
    if colour is None or isinstance(colour, str):
        raise Unlisted(str(it))
    red, green, blue, alpha = (min(max(float(channel), 0.0), 1.0) for channel in colour)
    return red, green, blue, alpha


def _over(ink: Ink, paper: Colour) -> Colour:
    """The colour that is seen."""
    *channels, alpha = ink
    red, green, blue = (
        over * alpha + under * (1 - alpha) for over, under in zip(channels, paper, strict=True)
    )
    return red, green, blue


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in colour)
