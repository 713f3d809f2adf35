"""Finds bank accounts and citizens' numbers that can be told by their own form and check digits."""

import re
from collections.abc import Callable, Iterator

from chalicelib.domain.redaction.checksums import IBAN_LENGTHS, is_brazilian_id, is_french_id, is_iban, is_spanish_id
from chalicelib.domain.redaction.late import late
from chalicelib.domain.redaction.spans import FLOOD, Span

_IBAN = late(r"(?<![a-z0-9])[a-z]{2}[ .:/_-]?\d[ .-]?\d(?:[\s._/-]{0,3}[a-z0-9]){11,30}")
_MOST_TRIES = 1000
_SEPARATORS = late(r"[\W_]+")
_CHARACTER = late(r"[a-z0-9]")


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
        if len(plain) < length:
            continue
        is_right = is_iban(plain)
        if not is_right and not _may_be_mistyped(plain):
            continue
        end = [place.end() for place in _CHARACTER.finditer(text, match.start(), match.end())][length - 1]
        if is_right or _is_whole(text, match.start(), end):
            at = end
            yield match.start(), end, "iban"


_LONG = 20


def _may_be_mistyped(plain: str) -> bool:
    return len(plain) >= _LONG and sum(map(str.isdigit, plain)) >= len(plain) // 2


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether this can only be an IBAN with a slip in it: in one piece or in fours, and all of it there."""
    gaps = set(_SEPARATORS.findall(text[start:end]))
    return (
        len(gaps) <= 1
        and not text[end : end + 1].isalnum()
        and all(len(group) == 4 for group in _SEPARATORS.split(text[start:end])[:-1])  # noqa: PLR2004
    )


def _always(_: str) -> bool:
    return True


_NUMBERS: tuple[
    tuple[int, re.Pattern[str], Callable[[str], bool]], ...
] = (  # The digits that each has at least, its form, its check.
    # United States: SSN with its dashes; 000, 666 and 900-999 are not given out (SSA, 20 CFR 422.103).
    (9, late(r"[0-8](?<![a-z0-9_-].)\d\d(?<!000)(?<!666)-(?!00)\d\d-(?!0000)\d{4}(?![a-z0-9_-])"), _always),
    # United Kingdom: National Insurance number (HMRC manual NIM39110).
    (
        6,
        late(
            r"[a-ceghj-prstw-z](?<![a-z0-9_].)[a-ceghj-nprstw-z](?<!bg)(?<!gb)(?<!kn)(?<!nk)(?<!nt)(?<!tn)(?<!zz)"
            r"[ -]?\d\d[ -]?\d\d[ -]?\d\d[ -]?[a-d](?![a-z0-9_])"
        ),
        _always,
    ),
    # Spain: DNI and NIE.
    (
        7,
        late(
            r"[\dxyz](?<![a-z0-9_].)(?:(?<=\d)(?:\d{7}|\d\.\d{3}\.\d{3})|(?<!\d)[ -]?\d{7})[ -]?"
            r"[a-hj-np-tv-z](?![a-z0-9_])"
        ),
        is_spanish_id,
    ),
    # France: NIR.
    (
        13,
        late(r"[12](?<![a-z0-9_].)[ .]?\d\d[ .]?[0-9]\d[ .]?(?:\d\d|2[ab])[ .]?\d{3}[ .]?\d{3}[ .-]?\d\d(?![a-z0-9_])"),
        is_french_id,
    ),
    # Italy: codice fiscale.
    (
        3,
        late(
            r"[a-z](?<![a-z0-9_].)[a-z]{2}[ ]?[a-z]{3}[ ]?[0-9lmnp-v]{2}[abcdehlmprst][0-9lmnp-v]{2}[ ]?"
            r"[a-z][0-9lmnp-v]{3}[ ]?[a-z](?![a-z0-9_])"
        ),
        _always,
    ),
    # Mexico: CURP.
    (7, late(r"[a-z](?<![a-z0-9_].)[a-z]{3}\d{6}[hmx][a-z]{5}[a-z0-9]\d(?![a-z0-9_])"), _always),
    # Brazil: CPF.
    (11, late(r"\d(?<![a-z0-9_].)\d\d\.\d{3}\.\d{3}-?\d\d(?![a-z0-9_])"), is_brazilian_id),
)


def find_national_ids(text: str, digits: int) -> Iterator[Span]:
    """Yield citizens' numbers of a form that nothing else has, or with right check digits.

    `digits` is how many digits the text has.
    """
    for fewest, form, has_right_check in _NUMBERS:
        for match in form.finditer(text) if digits >= fewest else ():
            if has_right_check(_SEPARATORS.sub("", match.group())):
                yield match.start(), match.end(), "national_id"
