"""Check digits: what tells a card, a bank account or a citizen's number from any other number."""

import re
from functools import cache
from itertools import accumulate

from chalicelib.domain.redaction.late import late

_VALUES = bytes.maketrans(b"0123456789", bytes(range(10)))
_DOUBLED = bytes.maketrans(b"0123456789", bytes([0, 2, 4, 6, 8, 1, 3, 5, 7, 9]))

# Issuer prefixes by length of number. Sources: ISO/IEC 7812-1 and the card networks' published ranges: Visa 4;
# Mastercard 51-55, 2221-2720; American Express 34, 37; Diners Club 300-305, 3095, 36, 38, 39; JCB 3528-3589; Mir
# 2200-2204; UnionPay 62, 81; RuPay 508, 60, 65, 81, 82; Troy 9792; Uzcard 8600; Humo 9860; Maestro 50, 56-58 and 6,
# which with Discover, UnionPay and others leaves no number beginning with 6 unused.
_PREFIXES = (
    (late(r"4"), (19, 16, 13)),
    (late(r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|82|9792|8600|9860"), (16,)),
    (late(r"3[47]"), (15,)),
    (late(r"30[0-5]|3095|36|3[89]"), (19, 18, 17, 16, 15, 14)),
    (late(r"81|35(?:2[89]|[3-8])|220[0-4]"), (19, 18, 17, 16)),
    (late(r"50|5[6-8]|6"), (19, 18, 17, 16, 15, 14, 13)),
)


def luhn_sums(digits: str) -> tuple[list[int], list[int]]:
    """Return running Luhn sums of the digits, with every even and with every odd position doubled.

    With `sums = luhn_sums(digits)`, the stretch from `start` to `end` passes the Luhn check (ISO/IEC 7812-1 annex B)
    where `sums[end % 2][end] - sums[end % 2][start]` is a multiple of ten: its last digit is not doubled, the one
    before is, and so on backwards.
    """
    values, doubled = digits.encode().translate(_VALUES), digits.encode().translate(_DOUBLED)
    even, odd = bytearray(values), bytearray(values)
    even[0::2] = doubled[0::2]
    odd[1::2] = doubled[1::2]
    return list(accumulate(even, initial=0)), list(accumulate(odd, initial=0))


@cache  # Ten thousand entries at most.
def card_lengths(first_four: str) -> tuple[int, ...]:
    """Return how many digits a card that begins with these four may have, the most first; empty for no known issuer."""
    for prefix, lengths in _PREFIXES:
        if prefix.match(first_four):
            return lengths
    return ()


IBAN_LENGTHS = {
    country: int(length)
    for country, length in re.findall(
        "([a-z]{2})([0-9]{2})",
        "ad24ae23al28at20az28ba20be16bg22bh22bi27br29by28ch21cr22cy28cz24de22dj27dk18do28ee20eg29es24fi18fk18fo18fr27gb22"
        "ge22gi23gl18gr27gt28hr21hu28ie22il23iq23is26it27jo30kw30kz20lb28lc32li21lt20lu20lv21ly25mc27md24me22mk19mn20"
        "mr27mt31mu30ni28nl18no15om23pk24pl28ps29pt25qa29ro24rs22ru33sa24sc31sd18se24si19sk24sm27so23st25sv28tl23tn24"
        "tr26ua29va22vg24xk20ye30",
    )
}
"""Length of an IBAN by country (SWIFT IBAN Registry, release 99)."""


def is_iban(iban: str) -> bool:
    """Tell whether lower-case letters and digits without separators form a valid IBAN (ISO 13616, mod 97 = 1)."""
    if IBAN_LENGTHS.get(iban[:2]) != len(iban):
        return False
    return int("".join([str(int(char, 36)) for char in iban[4:] + iban[:4]])) % 97 == 1


def is_spanish_id(number: str) -> bool:
    """Tell whether a DNI (8 digits, letter) or NIE (x, y or z, 7 digits, letter) has its right letter."""
    plain = number.translate({ord("x"): "0", ord("y"): "1", ord("z"): "2"} if number[0] in "xyz" else {})
    digits, letter = plain[:8], number[-1]
    return "trwagmyfpdxbnjzsqvhlcke"[int(digits) % 23] == letter


def is_french_id(number: str) -> bool:
    """Tell whether 15 digits (13, then a key of two) form a NIR; Corsica's 2A and 2B count as 19 and 18."""
    plain = number.replace("2a", "19").replace("2b", "18")
    return 97 - int(plain[:13]) % 97 == int(plain[13:])


def is_brazilian_id(digits: str) -> bool:
    """Tell whether 11 digits form a CPF."""
    for length in (9, 10):
        rest = sum(int(digit) * (length + 1 - place) for place, digit in enumerate(digits[:length])) * 10 % 11 % 10
        if rest != int(digits[length]):
            return False
    return digits != digits[0] * 11
