"""Promise: a cue is found whatever stands around it, and what parts it from a value is judged word by word."""

import pytest

from chalicelib.domain.redaction.cues import MOST_CUES, Cues, Gap, find_cues, read_gap
from chalicelib.domain.redaction.lexicon import WORD_OR_NUMBER
from chalicelib.domain.redaction.spans import TAKEN


def cues_of(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], kind) for start, end, kind in find_cues(text, WORD_OR_NUMBER.findall(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("my pin code", [("pin code", "pin")], id="the longest of those that begin alike"),
        pytest.param("order number", [("order number", "harmless")], id="harmless"),
        pytest.param("mein wlanpasswort", [("wlanpasswort", "password")], id="end of a compound"),
        pytest.param("card ending 1", [("card", "card"), ("ending", "harmless")], id="side by side"),
        pytest.param("log in: x", [("log in", "password")], id="before a colon"),
        pytest.param("log in now", [], id="without its colon"),
        pytest.param("pass: x", [("pass", "password")], id="one word before a colon"),
        pytest.param("you texted 40772", [("you texted", "one_time_code")], id="right before a number"),
        pytest.param("you texted twice", [], id="without its number"),
        pytest.param("بكلمه السر", [("بكلمه السر", "password")], id="with a joined preposition"),
        pytest.param("暗証番号は", [("暗証番号", "pin")], id="without spaces"),
        pytest.param("nothing here", [], id="none"),
    ],
)
def test_cues_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert cues_of(text) == expected


def test_cues_that_overlap_count_as_one_towards_the_most() -> None:
    text = "the code is " * MOST_CUES + "my pin"
    found = find_cues(text, WORD_OR_NUMBER.findall(text))
    assert len(found) == MOST_CUES + 1
    assert found[-1][2] == "pin"


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        (": ", Gap(strangers=0, names=False, says=False, has_number=False)),
        (" is ", Gap(strangers=0, names=True, says=True, has_number=False)),
        (" of 2 zebras is ", Gap(strangers=1, names=True, says=True, has_number=True)),
        (" now. It rained ", None),
        (f" {TAKEN} ", None),
        (" x" * 31, None),
    ],
)
def test_a_gap_is_judged(gap: str, expected: Gap | None) -> None:
    assert read_gap(gap) == expected


def test_the_nearest_cue_comes_first() -> None:
    text = "my visa, pin 1234"
    cues = Cues(text, WORD_OR_NUMBER.findall(text))
    assert [kind for kind, _ in cues.before(text.index("1234"))] == ["pin", "card"]
