"""The one function that takes sensitive data out of a text."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from chalicelib.domain.normalise import Folded, fold
from chalicelib.domain.redaction.addresses import find_addresses
from chalicelib.domain.redaction.cards import find_cards
from chalicelib.domain.redaction.contacts import (
    OwnContacts,
    find_international_phones,
    find_mails,
    find_national_phones,
    find_secret_links,
)
from chalicelib.domain.redaction.cues import Cues
from chalicelib.domain.redaction.identities import find_ibans, find_national_ids
from chalicelib.domain.redaction.numbers import find_numbers
from chalicelib.domain.redaction.passwords import find_passwords
from chalicelib.domain.redaction.spans import FLOOD, TAKEN, Span, hide, limit
from chalicelib.domain.redaction.spoken import find_spoken


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text without its sensitive data."""

    text: str
    """The original, each find replaced by a mark such as `[card removed]`; the same text where nothing was found."""
    found: tuple[str, ...]
    """The kind of each find, in the order they were found: by place, as a rule. A kind found twice is named twice."""


def redact(text: str, *, locale: str | None = None, allowed: Collection[str] = ()) -> Redacted:
    """Take sensitive data out of a text that a person wrote. Linear in its length.

    Args:
        text: as the platform gave it, any language, any script.
        locale: BCP 47 tag, where known. All languages are always searched; a known one adds the bare mobile numbers of
            its countries, which elsewhere look like any other number.
        allowed: the brand's own mail addresses, hosts and telephone numbers, which are left alone.

    Returns:
        The text with marks, which keep no digit, and the kinds of what was removed. A text with more finds, cues or
        numbers than any message has is read up to a point; all behind it is removed as a `flood`.

    Source: PCI DSS 4.2.2 (a card number sent to us is deleted, or the whole channel comes into scope).
    """
    own = OwnContacts.of(allowed)
    language = (locale or "").lower().partition("-")[0].partition("_")[0]
    found: tuple[str, ...] = ()
    # A find that is gone can bring others into the reach of a cue, so the text is read again until nothing is found.
    while spans := _find(text, own, language):
        text = _cut(text, spans)
        found += tuple(kind for _, _, kind in spans)
    return Redacted(text, found)


_KINDS = (
    "card|security_code|pin|password|one_time_code|iban|national_id|email|phone|birth_date|account_number|policy_number"
    "|passport_number|licence_number|postal_address|secret_link|flood"
)
_MARK = re.compile(rf"\[(?:{_KINDS.replace('_', ' ')}) removed\]")


def _find(text: str, own: OwnContacts, language: str) -> list[Span]:
    """Return what is sensitive, as spans of the original, in order."""
    folded = fold(text)
    written = text if len(folded.text) == len(text) else "".join([text[offset] for offset in folded.offsets])
    left = _MARK.sub(lambda mark: TAKEN * len(mark.group()), folded.text)
    found: list[Span] = []

    def take(spans: Iterable[Span]) -> None:
        nonlocal left
        new = list(limit(spans, len(left)))
        if new:
            found.extend(new)
            left = hide(left, new)

    take(find_secret_links(left, written, own))
    take(find_mails(left, own))
    take(find_ibans(left))
    take(_with_what_follows(left, find_cards(left)))
    take(find_national_ids(left))
    take(find_international_phones(left, own))
    cues = Cues(left)
    if cues.flood_at is not None:
        take([(cues.flood_at, len(left), FLOOD)])
    take(find_passwords(left, written, cues))
    take(find_addresses(left, cues))
    take(find_spoken(left, cues))
    take(find_numbers(left, written, cues, own))
    take(find_national_phones(left, cues, own, language))
    return [(*_original(folded, text, start, end), kind) for start, end, kind in sorted(found)]


_BEHIND_CARD = re.compile(
    rf"(?P<expiry>[^\w{TAKEN}]{{1,4}}(?:[a-z]{{2,10}}[^\w{TAKEN}]{{1,3}}){{0,2}}(?:0?[1-9]|1[0-2])\s?[-/.]\s?(?:20)?\d\d(?!\d))?"
    rf"(?:[^\w{TAKEN}]{{1,4}}(?P<code>\d{{3,4}})(?![^\W_]|[-/.,:]\d))?"
)


# "Code" alone says enough here.
_CODE_BEHIND_CARD = re.compile(
    rf"[^.!?{TAKEN}]{{0,50}}?(?<![^\W_])"
    r"(?:code|cod|codigo|codice|number|number on the front|numero|nummer|n|front|رمز|كود|コード)"
    r"[^\w]{0,3}(?:(?:is|es|e|ist|est|on the front is|は)[^\w]{0,2})?(?P<code>\d{3,4})(?![^\W_]|[-/.,:]\d)"
)


def _with_what_follows(text: str, cards: Iterable[Span]) -> Iterable[Span]:
    """Add to each card the expiry date and the code without a cue that people write behind it."""
    for start, end, kind in cards:
        behind = _BEHIND_CARD.match(text, end)
        if behind is None:
            yield start, end, kind
            continue
        yield start, max(end, behind.end("expiry")), kind
        code = behind["code"] and behind.span("code")
        if not code and (named := _CODE_BEHIND_CARD.match(text, end, end + 80)):
            code = named.span("code")
        if code:
            yield *code, "security_code"


def _original(folded: Folded, text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span in the original, with the invisible characters that cling to its end."""
    first, last = folded.span(start, end)
    following = folded.offsets[end] if end < len(folded.offsets) else len(text)
    return first, max(last, following)


def _cut(text: str, spans: Iterable[Span]) -> str:
    parts: list[str] = []
    done = 0
    for start, end, kind in spans:
        parts += (text[done:start], f"[{kind.replace('_', ' ')} removed]")
        done = max(done, end)
    parts.append(text[done:])
    return "".join(parts)
