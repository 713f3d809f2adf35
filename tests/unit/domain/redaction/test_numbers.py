"""Promise: a number goes when the words around it say that it is sensitive, and stays when they say that it is not."""

import pytest

from chalicelib.domain.redaction import redact


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("pin 4821", "pin [pin removed]", id="behind its cue"),
        pytest.param("i put in 5173 and it says wrong pin", "i put in [pin removed] and it says wrong pin", id="topic"),
        pytest.param("tel 020.7946", "tel [phone removed]", id="with dots"),
        pytest.param("code G-284915", "code [one time code removed]", id="with its letter"),
        pytest.param("passport AB 12 34 56", "passport [passport number removed]", id="letters that cling"),
        pytest.param("policy HM-4471-B is void", "policy [policy number removed] is void", id="letters on both sides"),
        pytest.param("born 昭和60年7月14日", "born [birth date removed]", id="era"),
        pytest.param("born Sept 9 1984", "born [birth date removed]", id="month first"),
        pytest.param(
            "jo@example.com, 22.06.1970", "[email removed], [birth date removed]", id="a date long past in a list"
        ),
        pytest.param("licence JONES710238SM9AB", "licence [licence number removed]", id="right behind a word"),
    ],
)
def test_announced_numbers_go(text: str, expected: str) -> None:
    assert redact(text).text == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("pin tried 3 times", id="a quantity"),
        pytest.param("card declined for £4821", id="money"),
        pytest.param("code from 10:45", id="a time"),
        pytest.param("account since 2004", id="a year"),
        pytest.param("my phone is 128GB", id="a size"),
        pytest.param("the code for order 4821332", id="a harmless cue is nearer"),
        pytest.param("jo is 5. 12.06.1970", id="a date beside nothing"),
        pytest.param("invoice of 03.05.2024", id="a date is no telephone number"),
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert redact(text).text == text
