"""Promise: facts are compared as people mean them, and what cannot be right is refused before anybody is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.brand import FormField
from chalicelib.domain.verification import ShapeError, box_names, normal_fact, read_facts
from tests.builders import the_brand

FIELDS = the_brand().fields
GOOD = {
    "account_number": "12345678",
    "postcode": "ZZ99 1AB",
    "date_of_birth_day": "31",
    "date_of_birth_month": "3",
    "date_of_birth_year": "1980",
}
FACTS = {"account_number": "12345678", "postcode": "ZZ991AB", "date_of_birth": "19800331"}
ANYTHING = FormField("name", "text", {"": "Name"}, {}, "off", "text", 40, ".{1,40}", identifies=False)


def errors_of(**typed: str) -> tuple[ShapeError, ...]:
    return read_facts(FIELDS, GOOD | typed)[1]


def test_good_facts_are_read() -> None:
    assert read_facts(FIELDS, GOOD) == (FACTS, ())


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param({"account_number": " 1234 5678 "}, id="spaces"),
        pytest.param({"account_number": "1234-5678"}, id="hyphen"),
        pytest.param({"account_number": "12.34.56.78"}, id="dots"),
        pytest.param({"account_number": "1234\u00a05678"}, id="no-break space"),
        pytest.param({"account_number": "\u202a12345678\u202c"}, id="direction marks that came along when copied"),
        pytest.param({"account_number": "1234\u200b5678"}, id="zero-width space"),
        pytest.param({"account_number": "1234\u20135678"}, id="dash instead of hyphen"),
        pytest.param({"postcode": "zz991ab"}, id="small letters"),
        pytest.param({"postcode": "Zz99-1aB"}, id="mixed letters"),
        pytest.param({"date_of_birth_day": "31", "date_of_birth_month": "03"}, id="leading zero"),
        pytest.param({"date_of_birth_day": " 31 "}, id="spaces around a day"),
    ],
)
def test_what_does_not_matter_to_a_person_does_not_matter(typed: dict[str, str]) -> None:
    assert read_facts(FIELDS, GOOD | typed) == (FACTS, ())


@pytest.mark.parametrize(
    ("typed", "field", "code"),
    [
        pytest.param({"account_number": ""}, "account_number", "missing", id="empty"),
        pytest.param({"account_number": "   "}, "account_number", "missing", id="only spaces"),
        pytest.param({"date_of_birth_month": ""}, "date_of_birth", "missing", id="one box of three is empty"),
        pytest.param({"account_number": "1" * 21}, "account_number", "too_long", id="one too many"),
        pytest.param({"account_number": "1" * 10_240}, "account_number", "too_long", id="10 KB"),
        pytest.param({"date_of_birth_year": "9" * 10_240}, "date_of_birth", "too_long", id="10 KB of year"),
        pytest.param({"account_number": "---"}, "account_number", "shape", id="nothing but gaps"),
        pytest.param({"account_number": "1234567"}, "account_number", "shape", id="seven digits"),
        pytest.param({"account_number": "123456789"}, "account_number", "shape", id="nine digits"),
        pytest.param({"account_number": "1234567x"}, "account_number", "shape", id="a letter"),
        pytest.param({"account_number": "١٢٣٤٥٦٧٨"}, "account_number", "shape", id="Arabic digits"),
        pytest.param({"account_number": "１２３４５６７８"}, "account_number", "shape", id="full-width digits"),
        pytest.param({"account_number": "1234567\U0001f642"}, "account_number", "shape", id="emoji"),
        pytest.param({"account_number": "1234567\x00"}, "account_number", "shape", id="control character"),
        pytest.param({"account_number": "12345678\n"}, "account_number", None, id="line end, only a gap"),
        pytest.param({"account_number": "' OR 1=1 --"}, "account_number", "shape", id="SQL"),
        pytest.param({"account_number": "{{ 7*7 }}"}, "account_number", "shape", id="template text"),
        pytest.param({"postcode": "<b>ZZ99</b>"}, "postcode", "shape", id="HTML"),
        pytest.param({"postcode": "ZZ99 1A"}, "postcode", "shape", id="half a postcode"),
        pytest.param(
            {"date_of_birth_day": "30", "date_of_birth_month": "2"}, "date_of_birth", "shape", id="30 February"
        ),
        pytest.param({"date_of_birth_month": "13"}, "date_of_birth", "shape", id="month 13"),
        pytest.param({"date_of_birth_day": "0"}, "date_of_birth", "shape", id="day 0"),
        pytest.param({"date_of_birth_year": "80"}, "date_of_birth", "shape", id="two-digit year"),
        pytest.param({"date_of_birth_year": "1879"}, "date_of_birth", "shape", id="long dead"),
        pytest.param({"date_of_birth_year": "1880"}, "date_of_birth", None, id="first year"),
        pytest.param({"date_of_birth_year": "10000"}, "date_of_birth", "shape", id="five-digit year"),
        pytest.param({"date_of_birth_year": "9" * 10}, "date_of_birth", "shape", id="a year no clock holds"),
        pytest.param({"date_of_birth_day": "9" * 10}, "date_of_birth", "shape", id="a day no clock holds"),
        pytest.param({"date_of_birth_year": "-1980"}, "date_of_birth", "shape", id="sign"),
        pytest.param({"date_of_birth_year": "١٩٨٠"}, "date_of_birth", "shape", id="year in Arabic digits"),
        pytest.param({"date_of_birth_year": "19²0"}, "date_of_birth", "shape", id="a superscript is no digit"),
    ],
)
def test_a_wrong_shape_is_told_by_field(typed: dict[str, str], field: str, code: str | None) -> None:
    assert errors_of(**typed) == (() if code is None else (ShapeError(field, code),))


def test_every_wrong_field_is_told_at_once_and_gives_no_fact() -> None:
    facts, errors = read_facts(FIELDS, {})
    assert facts == {}
    assert errors == tuple(ShapeError(field.name, "missing") for field in FIELDS)


def test_leap_days_count() -> None:
    leap = {"date_of_birth_day": "29", "date_of_birth_month": "2"}
    assert errors_of(**leap, date_of_birth_year="1980") == ()
    assert errors_of(**leap, date_of_birth_year="1981") == (ShapeError("date_of_birth", "shape"),)


@pytest.mark.parametrize("hostile", ["\x00", "a\x00b", "a\x1bb", "\ud800", "a\ue000b", "a\ufffeb"])
def test_no_pattern_lets_a_control_character_through(hostile: str) -> None:
    assert read_facts([ANYTHING], {"name": hostile})[1] == (ShapeError("name", "shape"),)


def test_a_pattern_must_fit_the_whole_value() -> None:
    field = FormField("pin", "text", {"": "Pin"}, {}, "off", "text", 40, "[0-9]{4}", identifies=True)
    assert read_facts([field], {"pin": "1234"})[1] == ()
    assert read_facts([field], {"pin": "12345"})[1] == (ShapeError("pin", "shape"),)
    assert read_facts([field], {"pin": "x1234"})[1] == (ShapeError("pin", "shape"),)


def test_a_date_has_three_boxes() -> None:
    by_name = {field.name: box_names(field) for field in FIELDS}
    assert by_name["date_of_birth"] == ("date_of_birth_day", "date_of_birth_month", "date_of_birth_year")
    assert by_name["postcode"] == ("postcode",)


form_texts = st.text(max_size=40) | st.sampled_from(["12345678", "31", "1980", "\x00", "9" * 30])


@given(form=st.dictionaries(st.sampled_from([*GOOD, "other"]), form_texts))
def test_every_form_gives_either_a_fact_or_an_error_for_each_field(form: dict[str, str]) -> None:
    facts, errors = read_facts(FIELDS, form)
    assert sorted([*facts, *(error.field for error in errors)]) == sorted(field.name for field in FIELDS)
    assert all(value.isprintable() for value in facts.values())


@given(value=st.text(max_size=60))
def test_a_fact_made_plain_stays_plain(value: str) -> None:
    once = normal_fact(value)
    assert normal_fact(once) == once
