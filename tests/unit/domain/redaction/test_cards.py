"""Promise: a card number is found by its issuer, length and check digit, in any separators."""

import pytest

from chalicelib.domain.redaction.cards import find_cards


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        pytest.param("4111111111111111", ["4111111111111111"], id="Visa"),
        pytest.param("4222222222222", ["4222222222222"], id="Visa of 13"),
        pytest.param("2223 0031 2200 3222", ["2223 0031 2200 3222"], id="Mastercard of the second range"),
        pytest.param("3782 822463 10005", ["3782 822463 10005"], id="American Express"),
        pytest.param("30569309025904", ["30569309025904"], id="Diners Club"),
        pytest.param("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", ["4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"], id="digit by digit"),
        pytest.param("5555\n5555\n5555\n4444", ["5555\n5555\n5555\n4444"], id="over lines"),
        pytest.param("4111---1111***1111___1111", ["4111---1111***1111___1111"], id="long separators"),
        pytest.param("41111111111111111225", ["4111111111111111"], id="expiry glued on"),
        pytest.param("4222222222222, 4111111111111111", ["4222222222222", "4111111111111111"], id="two"),
        pytest.param("4111 1111 1111 1112", [], id="wrong check digit"),
        pytest.param("1111 1111 1111 1117", [], id="no issuer"),
        pytest.param("4111x1111x1111x1111", ["4111x1111x1111x1111"], id="letters in between"),
        pytest.param("4111 1111 and then 1111 1111", ["4111 1111 and then 1111 1111"], id="words in between"),
        pytest.param("3782 then 822463 then 10005", ["3782 then 822463 then 10005"], id="American Express by groups"),
        pytest.param("2024, 4111 1111 or 1111 1111", ["4111 1111 or 1111 1111"], id="a year before"),
        pytest.param("in 4111 of 1111 cases 1111 of 1112", [], id="words and a wrong check digit"),
        pytest.param("411 11111 x 1111 1111", [], id="letters between groups of no card"),
        pytest.param("41111", [], id="too short"),
    ],
)
def test_find_cards(text: str, cards: list[str]) -> None:
    assert [text[start:end] for start, end, _ in find_cards(text)] == cards
