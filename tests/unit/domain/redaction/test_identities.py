"""Promise: numbers that prove themselves by form and check digits go without a cue; a wrong check digit keeps them."""

import pytest

from chalicelib.domain.redaction import redact


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("GB29NWBK60161331926819", id="in one piece"),
        pytest.param("NL39.RABO.0300.0652.64", id="dots"),
        pytest.param("DE02 7002 0270 0010 1086 69", id="fours"),
        pytest.param("FR14 2004 1010 0505 0001 3M02 607", id="a slip in the last digit, in fours"),
    ],
)
def test_ibans_go(text: str) -> None:
    assert redact(text).text == "[iban removed]"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("078-05-1120", id="United States"),
        pytest.param("AB 12 34 56 C", id="United Kingdom"),
        pytest.param("48213907L", id="Spain"),
        pytest.param("Y2345671F", id="Spain, foreigner"),
        pytest.param("1 85 05 78 006 084 91", id="France"),
        pytest.param("FRR MRC 78A04 H501 L", id="Italy"),
        pytest.param("VEGR850412MDFLRC08", id="Mexico"),
        pytest.param("384.729.105-04", id="Brazil"),
    ],
)
def test_national_ids_go(text: str) -> None:
    assert redact(text).text == "[national id removed]"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("48213907M", id="Spain, wrong letter"),
        pytest.param("384.729.105-05", id="Brazil, wrong check digit"),
        pytest.param("900-12-3456", id="United States, not given out"),
        pytest.param("GB29NWBK6016", id="too short for an IBAN"),
    ],
)
def test_look_alikes_stay(text: str) -> None:
    assert redact(text).text == text
