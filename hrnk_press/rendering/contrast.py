"""How colours stand out from one another, and whether one can be read on white (WCAG 2.2)."""

from hrnk_press.patterns import pattern

DEFAULT_ACCENT = "#1a4480"
LEAST_CONTRAST = 4.5
_HEX_COLOUR = pattern(r"#[0-9A-Fa-f]{6}")


def readable_on_white(colour: str) -> str:
    """`colour` where it is `#rrggbb` and text of it can be read on white, else the default accent."""
    if _HEX_COLOUR.fullmatch(colour) and contrast_with_white(colour) >= LEAST_CONTRAST:
        return colour.lower()
    return DEFAULT_ACCENT


def contrast_with_white(colour: str) -> float:
    """The contrast of `#rrggbb` with white, from 1 to 21."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return contrast((red, green, blue), (1, 1, 1))


def contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """The contrast of two colours of sRGB, each channel 0 to 1; from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: tuple[float, float, float]) -> float:
    red, green, blue = map(_linear, colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    """A channel of sRGB, 0 to 1, as light."""
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
