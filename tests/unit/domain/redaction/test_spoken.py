"""Promise: a number said in words goes as one in digits does."""

import pytest

from chalicelib.domain.redaction import redact


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("my pin is four eight two one", "my pin is [pin removed]", id="digits"),
        pytest.param("pin double four two one", "pin [pin removed]", id="doubled"),
        pytest.param("four 8 two one is my pin", "[pin removed] is my pin", id="mixed, before its cue"),
        pytest.param("mi pin es treinta y cuatro veinte dos", "mi pin es [pin removed]", id="tens"),
        pytest.param(
            "le zéro six trente-neuf quatre-vingt-dix-huit douze quarante", "le [phone removed]", id="tens, no cue"
        ),
        pytest.param(
            "five one oh five, one oh five one, oh five one oh, five one double oh", "[card removed]", id="card"
        ),
    ],
)
def test_spoken_numbers_go(text: str, expected: str) -> None:
    assert redact(text).text == expected


@pytest.mark.parametrize("text", ["one or two of three items", "order four eight two one", "one two three go"])
def test_counting_stays(text: str) -> None:
    assert redact(text).text == text
