"""Promise: whatever colour a brand picks, everybody can read what is written in it, in light and in dark."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.colours import DARK_PANEL, LEAST_CONTRAST, LIGHT_PANEL, contrast, readable_on

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        pytest.param("#000000", "#ffffff", 21.0, id="the most there is"),
        pytest.param("#123456", "#123456", 1.0, id="the least there is"),
        pytest.param("#767676", "#ffffff", 4.54, id="the lightest grey that can be read on white"),
        pytest.param("#777777", "#ffffff", 4.48, id="one step lighter"),
        pytest.param("#ff0000", "#ffffff", 4.0, id="pure red"),
        pytest.param("#FF0000", "#FFFFFF", 4.0, id="capitals"),
    ],
)
def test_contrast_is_the_ratio_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


@given(colour=COLOURS)
def test_any_colour_can_be_read_on_the_light_pages_and_white_on_it(colour: str) -> None:
    accent = readable_on(colour, LIGHT_PANEL)
    assert contrast(accent, LIGHT_PANEL) >= LEAST_CONTRAST
    assert contrast(accent, "#ffffff") >= LEAST_CONTRAST


@given(colour=COLOURS)
def test_any_colour_can_be_read_on_the_dark_pages_and_black_on_it(colour: str) -> None:
    accent = readable_on(colour, DARK_PANEL)
    assert contrast(accent, DARK_PANEL) >= LEAST_CONTRAST
    assert contrast(accent, "#000000") >= LEAST_CONTRAST


@given(colour=COLOURS, background=COLOURS)
def test_a_colour_can_be_made_readable_on_any_background(colour: str, background: str) -> None:
    assert contrast(readable_on(colour, background), background) >= LEAST_CONTRAST


@given(colour=COLOURS, background=COLOURS)
def test_a_colour_that_can_be_read_stays_as_the_brand_chose_it(colour: str, background: str) -> None:
    once = readable_on(colour, background)
    assert readable_on(once, background) == once
    if contrast(colour, background) >= LEAST_CONTRAST:
        assert once == colour


def test_a_colour_keeps_its_hue() -> None:
    red, green, blue = (int(readable_on("#ffd400", LIGHT_PANEL)[at : at + 2], 16) for at in (1, 3, 5))
    assert red > green > blue == 0
