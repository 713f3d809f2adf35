"""Colours: a brand's colour, changed as little as needed until everybody can read it.

Source: WCAG 2.2, relative luminance and contrast ratio; success criterion 1.4.3 asks for 4.5 to 1.
"""

LIGHT_PANEL = "#f2f4f7"
"""The darkest surface of the light pages: what can be read on it can be read on white."""
DARK_PANEL = "#20242b"
"""The lightest surface of the dark pages: what can be read on it can be read on the darker page."""
LEAST_CONTRAST = 4.5

_STEPS = 255
# WCAG writes 0.03928; this is the figure of the sRGB standard. No eight-bit colour lies between them.
_LINEAR_UP_TO = 0.04045


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours such as `#0b5cad`, from 1.0 to 21.0."""
    darker, lighter = sorted((_luminance(_channels(one)), _luminance(_channels(other))))
    return (lighter + 0.05) / (darker + 0.05)


def readable_on(colour: str, background: str) -> str:
    """Return the colour, or the nearest mix of it with black or white that has enough contrast on the background.

    Both are written `#rrggbb`; black or white is whichever stands out more, and reaches 4.5 on any background.
    """
    end = max(("#000000", "#ffffff"), key=lambda extreme: contrast(extreme, background))
    mixes = (_mix(colour, end, step) for step in range(_STEPS + 1))
    return next(mix for mix in mixes if contrast(mix, background) >= LEAST_CONTRAST)


def _mix(colour: str, end: str, step: int) -> str:
    pairs = zip(_channels(colour), _channels(end), strict=True)
    return "#" + "".join(f"{round(start + (goal - start) * step / _STEPS):02x}" for start, goal in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(channels: tuple[int, int, int]) -> float:
    red, green, blue = (_linear(channel / 255) for channel in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return float(value / 12.92 if value <= _LINEAR_UP_TO else ((value + 0.055) / 1.055) ** 2.4)
