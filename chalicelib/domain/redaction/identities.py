"""Finds bank accounts and citizens' numbers that can be told by their own form and check digits."""

import re
from collections.abc import Callable, Iterator

from chalicelib.domain.redaction.checksums import IBAN_LENGTHS, is_brazilian_id, is_french_id, is_iban, is_spanish_id
from chalicelib.domain.redaction.spans import FLOOD, Span

_IBAN = re.compile(r"(?<![^\W_])[a-z]{2}[ .:/_-]?\d[ .-]?\d(?:[\s._/-]{0,3}[a-z0-9]){11,30}")
_MOST_TRIES = 1000
_SEPARATORS = re.compile(r"[\W_]+")
_CHARACTER = re.compile(r"[a-z0-9]")


def find_ibans(text: str) -> Iterator[Span]:
    """Yield every IBAN with the length of its country and right check digits, whatever parts its groups."""
    at = tries = 0
    while match := _IBAN.search(text, at):
        at = match.start() + 4
        tries += 1
        if tries > _MOST_TRIES:
            yield match.start(), len(text), FLOOD
            return
        length = IBAN_LENGTHS.get(match.group()[:2])
        if length is None:
            continue
        plain = _SEPARATORS.sub("", match.group())[:length]
        if len(plain) == length and is_iban(plain):
            at = [place.end() for place in _CHARACTER.finditer(text, match.start(), match.end())][length - 1]
            yield match.start(), at, "iban"


def _always(_: str) -> bool:
    return True


_NUMBERS: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    # United States: SSN with its dashes; 000, 666 and 900-999 are not given out (SSA, 20 CFR 422.103).
    (re.compile(r"[0-8](?<![\w-].)\d\d(?<!000)(?<!666)-(?!00)\d\d-(?!0000)\d{4}(?![\w-])"), _always),
    # United Kingdom: National Insurance number (HMRC manual NIM39110).
    (
        re.compile(
            r"[a-ceghj-prstw-z](?<!\w.)[a-ceghj-nprstw-z](?<!bg)(?<!gb)(?<!kn)(?<!nk)(?<!nt)(?<!tn)(?<!zz)"
            r"[ -]?\d\d[ -]?\d\d[ -]?\d\d[ -]?[a-d](?!\w)"
        ),
        _always,
    ),
    # Spain: DNI and NIE.
    (
        re.compile(r"[\dxyz](?<!\w.)(?:(?<=\d)(?:\d{7}|\d\.\d{3}\.\d{3})|(?<!\d)[ -]?\d{7})[ -]?[a-hj-np-tv-z](?!\w)"),
        is_spanish_id,
    ),
    # France: NIR.
    (
        re.compile(r"[12](?<!\w.)[ .]?\d\d[ .]?[0-9]\d[ .]?(?:\d\d|2[ab])[ .]?\d{3}[ .]?\d{3}[ .-]?\d\d(?!\w)"),
        is_french_id,
    ),
    # Italy: codice fiscale.
    (
        re.compile(
            r"[a-z](?<!\w.)[a-z]{2}[ ]?[a-z]{3}[ ]?[0-9lmnp-v]{2}[abcdehlmprst][0-9lmnp-v]{2}[ ]?"
            r"[a-z][0-9lmnp-v]{3}[a-z](?!\w)"
        ),
        _always,
    ),
    # Mexico: CURP.
    (re.compile(r"[a-z](?<!\w.)[a-z]{3}\d{6}[hmx][a-z]{5}[a-z0-9]\d(?!\w)"), _always),
    # Brazil: CPF.
    (re.compile(r"\d(?<!\w.)\d\d\.\d{3}\.\d{3}-?\d\d(?!\w)"), is_brazilian_id),
)


def find_national_ids(text: str) -> Iterator[Span]:
    """Yield citizens' numbers of a form that nothing else has, or with right check digits."""
    for form, has_right_check in _NUMBERS:
        for match in form.finditer(text):
            if has_right_check(_SEPARATORS.sub("", match.group())):
                yield match.start(), match.end(), "national_id"
