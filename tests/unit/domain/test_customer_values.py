"""Promise: what a customer calls himself can be read in our text, and can do nothing there."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.customer_values import first_name, harmless, isolate
from chalicelib.domain.fitting import graphemes


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("Jo K", "Jo K", id="plain"),
        pytest.param("see http://bad.example/x now", "see now", id="link"),
        pytest.param("bad.example", "", id="link without scheme"),
        pytest.param("bad。example", "", id="link with an ideographic dot"),
        pytest.param("bad．example", "", id="link with a full-width dot"),
        pytest.param("www.bad", "", id="www"),
        pytest.param("ｈｔｔｐ：／／bad", "", id="link in full-width letters"),
        pytest.param("@acme #fail", "acme fail", id="mention and hashtag"),
        pytest.param("*bold* _it_ <b>x</b> [a](b)", "bold it b x b a b", id="markup"),
        pytest.param("a\x00b\x07c", "a b c", id="control"),
        pytest.param("abc\u202edef", "abcdef", id="direction override"),
        pytest.param("a\u200bb\u00adc\ufeffd", "abcd", id="invisible"),
        pytest.param("a\n\n  b\u2028c", "a b c", id="lines"),
        pytest.param("a" + "\u0301" * 9, "á\u0301\u0301\u0301", id="a tower of marks"),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", id="a joiner that Persian needs"),
        pytest.param("\ue000x", "x", id="private use"),
        pytest.param("J.R. Smith", "J.R. Smith", id="initials are no link"),
    ],
)
def test_values_are_made_harmless(value: str, expected: str) -> None:
    assert harmless(value, longest=40) == expected


@given(st.text(max_size=60), st.integers(1, 20))
def test_nothing_that_acts_is_left(value: str, longest: int) -> None:
    kept = harmless(value, longest=longest)
    assert len(graphemes(kept)) <= longest
    assert len(kept.encode()) <= 4 * longest
    assert not set(kept) & set("@#<>[]{}*_`~|\\/\n\r\t\ue000")
    assert all(unicodedata.category(sign) not in {"Cc", "Cs", "Co"} for sign in kept)
    assert not any(unicodedata.bidirectional(sign) in {"LRE", "RLE", "LRO", "RLO", "PDF"} for sign in kept)
    assert harmless(kept, longest=longest) == kept


def test_a_cut_never_splits_what_reads_as_one_character() -> None:
    assert harmless("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", longest=20) == "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦"
    assert harmless("e\u0301e\u0301", longest=1) == "é"


@pytest.mark.parametrize(
    ("display_name", "expected"),
    [
        pytest.param("Jo K", "Jo", id="name and initial"),
        pytest.param("🌸 Jo 🌸", "Jo", id="emoji around"),
        pytest.param("Jo🔥Deals", "", id="a shop behind an emoji"),
        pytest.param("Dr. Jo Smith", "Jo", id="title, first name, surname"),
        pytest.param("Anne-Marie d'Arc", "Anne-Marie", id="hyphen"),
        pytest.param("O'Neil", "O'Neil", id="apostrophe"),
        pytest.param("McKenzie", "McKenzie", id="capital inside"),
        pytest.param("Zoë", "Zoë", id="diaeresis"),
        pytest.param("Jo (she/her)", "Jo", id="pronouns"),
        pytest.param("محمد علي", "محمد", id="Arabic"),
        pytest.param("Иван П", "Иван", id="Russian"),
        pytest.param("नमिता राव", "नमिता", id="Hindi"),
        pytest.param("𝓙𝓸 K", "Jo", id="fancy letters"),
        pytest.param("Jo\u202eevil", "Jo", id="direction override"),
    ],
)
def test_a_first_name_is_found(display_name: str, expected: str) -> None:
    assert first_name(display_name) == expected


@pytest.mark.parametrize(
    "display_name",
    [
        pytest.param(None, id="none"),
        pytest.param("", id="empty"),
        pytest.param("🔥🔥", id="emoji only"),
        pytest.param("ACME deals http://acme.example", id="a slogan with a link"),
        pytest.param("jo.com", id="an address"),
        pytest.param("JO K", id="a shout"),
        pytest.param("jo k", id="small letters, which slogans have too"),
        pytest.param("Dr Smith", id="a title and a surname"),
        pytest.param("Mr T", id="a title and an initial"),
        pytest.param("J. Doe", id="an initial"),
        pytest.param("Smith, Jo", id="surname first"),
        pytest.param("田中太郎", id="order cannot be told"),
        pytest.param("The Real Jo", id="a slogan"),
        pytest.param("Müller GmbH", id="a company"),
        pytest.param("JoSmith", id="run together"),
        pytest.param("J0", id="digits"),
        pytest.param("Jо", id="letters of two scripts"),
        pytest.param("Z̶a̴l̷g̸o", id="struck through"),
        pytest.param("Maximilian-Alexander-Friedrich", id="too long to greet by"),
    ],
)
def test_no_name_rather_than_a_wrong_one(display_name: str | None) -> None:
    assert first_name(display_name) == ""


@given(st.text(max_size=60))
def test_a_first_name_is_one_word_that_is_harmless_already(display_name: str) -> None:
    name = first_name(display_name)
    assert harmless(name, longest=20) == name
    assert " " not in name


@pytest.mark.parametrize(
    ("value", "locale", "expected"),
    [
        pytest.param("Jo", "en", "Jo", id="left to right in left to right"),
        pytest.param("محمد", "en", "\u2068محمد\u2069", id="Arabic in English"),
        pytest.param("محمد", "ar", "محمد", id="Arabic in Arabic"),
        pytest.param("K7Q4-M2XD", "ar-EG", "\u2068K7Q4-M2XD\u2069", id="a reference in Arabic"),
        pytest.param("0808 157 0123", "he", "\u20680808 157 0123\u2069", id="a phone number in Hebrew"),
    ],
)
def test_a_value_that_runs_the_other_way_is_isolated(value: str, locale: str, expected: str) -> None:
    assert isolate(value, locale) == expected
