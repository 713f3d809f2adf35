"""Promise: check digits are reckoned as their issuers reckon them, by published examples."""

from collections.abc import Callable

import pytest

from chalicelib.domain.redaction import checksums


@pytest.mark.parametrize(
    "iban",
    ["gb29nwbk60161331926819", "de89370400440532013000", "fr1420041010050500013m02606", "no9386011117947"],
)
def test_ibans_of_the_registry_pass_and_any_other_check_digit_fails(iban: str) -> None:
    assert checksums.is_iban(iban)
    wrong = f"{(int(iban[2:4]) + 1) % 100:02}"
    assert not checksums.is_iban(iban[:2] + wrong + iban[4:])
    assert not checksums.is_iban(iban + "0")


@pytest.mark.parametrize(
    ("check", "right", "wrong"),
    [
        pytest.param(checksums.is_spanish_id, "12345678z", "12345678a", id="DNI"),
        pytest.param(checksums.is_spanish_id, "x1234567l", "x1234567m", id="NIE"),
        pytest.param(checksums.is_french_id, "185057800608491", "185057800608492", id="NIR"),
        pytest.param(checksums.is_brazilian_id, "52998224725", "52998224726", id="CPF"),
        pytest.param(checksums.is_brazilian_id, "12345678909", "11111111111", id="CPF of one digit"),
    ],
)
def test_citizens_numbers(check: Callable[[str], bool], right: str, wrong: str) -> None:
    assert check(right)
    assert not check(wrong)
