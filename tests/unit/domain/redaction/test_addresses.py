"""Promise: where somebody lives goes, street, number and town; the streets of shops and stations stay."""

import pytest

from chalicelib.domain.redaction import redact

GONE = "[postal address removed]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("i live at 12 High Street, Leeds", f"i live at {GONE}", id="cue"),
        pytest.param("it went to 14 Elm Close, LS8 2DF", f"it went to {GONE}", id="postcode"),
        pytest.param("17 bis rue des Tilleuls, 69007 Lyon", GONE, id="number first"),
        pytest.param("Via Roma 15, 10121 Torino", GONE, id="number last"),
        pytest.param("C/ Sant Pau 8\n08001 Barcelona", GONE, id="abbreviated, two lines"),
        pytest.param("Lindenstraße 44, 50674 Köln", GONE, id="one word"),
        pytest.param("東京都杉並区高円寺南2-14-8", GONE, id="Japanese"),
        pytest.param("my postcode is LS1 4AB", f"my postcode is {GONE}", id="postcode alone"),
    ],
)
def test_homes_go(text: str, expected: str) -> None:
    assert redact(text).text == expected


@pytest.mark.parametrize(
    "text",
    [
        "the shop at 45 High Street was shut",
        "Filiale Königsallee 60 ist zu",
        "2 miles down the road",
        "渋谷店が18時に閉まってた",
        "el 902 cuesta un dineral",
    ],
)
def test_other_places_stay(text: str) -> None:
    assert redact(text).text == text
