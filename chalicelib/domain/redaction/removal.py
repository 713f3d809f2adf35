"""The one function that takes sensitive data out of a text."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import chain

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
from chalicelib.domain.redaction.late import late
from chalicelib.domain.redaction.lexicon import WORD_OR_NUMBER
from chalicelib.domain.redaction.numbers import find_dates_beside_finds, find_numbers
from chalicelib.domain.redaction.passwords import find_passwords
from chalicelib.domain.redaction.spans import FLOOD, TAKEN, Span, apart, hide, limit
from chalicelib.domain.redaction.spoken import find_spoken


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text without its sensitive data."""

    text: str
    """The original, each find replaced by a mark such as `[card removed]`; the same text where nothing was found."""
    found: tuple[str, ...]
    """The kind of each find, in the order they were found: by place, as a rule. A kind found twice is named twice."""


READINGS = 4
READ_AGAIN_UP_TO = 2_000
"""Characters; what is longer is read once, so that a hostile text costs no more."""


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
    own = OwnContacts.of(frozenset(allowed))
    language = (locale or "").lower().partition("-")[0].partition("_")[0]
    found: tuple[str, ...] = ()
    # A mark is no longer what stood there, and may leave a cue to the words beside it: a message of ordinary length is
    # read again until nothing more is found, which is after the second reading but for rare mixtures.
    for _ in range(READINGS if len(text) <= READ_AGAIN_UP_TO else 1):
        spans = _find(text, own, language)
        if not spans:
            break
        text, found = _cut(text, spans), (*found, *(kind for _, _, kind in spans))
    return Redacted(text, found)


_KINDS = (
    "card|security_code|pin|password|one_time_code|iban|national_id|email|phone|birth_date|account_number|policy_number"
    "|passport_number|licence_number|postal_address|secret_link|flood"
)
_MARK = late(rf"\[(?:{_KINDS.replace('_', ' ')}) removed\]")


def _find(text: str, own: OwnContacts, language: str) -> list[Span]:
    """Return what is sensitive, as spans of the original, in order."""
    folded = fold(text)
    written = text if len(folded.text) == len(text) else "".join([text[offset] for offset in folded.offsets])
    left = folded.text
    if "removed]" in left:
        left = _MARK.sub(lambda mark: TAKEN * len(mark.group()), left)
    found: list[Span] = []
    # A find that is gone no longer claims the cue beside it, so the text is read until nothing more is found.
    while new := _Reading(left, written, own, language).found:
        found += new
        left = hide(left, new)
        if new[-1][2] == FLOOD:
            left = left[: new[-1][0]]
    return [(*_original(folded, text, start, end), kind) for start, end, kind in sorted(found)]


class _Reading:
    """One reading of a folded text: each detector sees what the ones before it have left."""

    def __init__(self, text: str, written: str, own: OwnContacts, language: str) -> None:
        self.found: list[Span] = []
        """What was found; where the last is a flood, nothing behind it was read."""
        self._left = text
        self._words = words = WORD_OR_NUMBER.findall(text)
        # Most texts have few digits or none, and most forms need many: those are not looked for.
        digits = sum(map(len, filter(str.isdigit, words)))
        self._take(find_secret_links(self._left, written, own))
        self._take(find_mails(self._left, words, own))
        if digits >= _FEWEST_OF_IBAN:
            self._take(find_ibans(self._left))
        if digits >= _FEWEST_OF_CARD:
            self._take(_with_what_follows(self._left, find_cards(self._left)))
        if digits >= _FEWEST_OF_NATIONAL_ID:
            self._take(find_national_ids(self._left, digits))
        if digits >= _FEWEST_OF_PHONE:
            self._take(find_international_phones(self._left, own))
        cues = Cues(self._left, self._words)
        if cues.flood_at is not None:
            self._take([(cues.flood_at, len(self._left), FLOOD)])
        self._take(find_passwords(self._left, written, cues))
        if digits:
            self._take(find_addresses(self._left, cues))
        self._take(find_spoken(self._left, cues))
        if digits:
            self._take(find_numbers(self._left, written, cues, own))
            self._take(find_dates_beside_finds(self._left))
        if digits >= _FEWEST_OF_PHONE:
            self._take(find_national_phones(self._left, cues, own, language))
        self.found.sort()

    def _take(self, spans: Iterable[Span]) -> None:
        spans = iter(spans)
        first = next(spans, None)
        if first is None:
            return
        new = apart(limit(chain([first], spans), len(self._left)))
        self.found += new
        self._left = hide(self._left, new)
        if new[-1][2] == FLOOD:
            self._left = self._left[: new[-1][0]]
        self._words = WORD_OR_NUMBER.findall(self._left)


_FEWEST_OF_IBAN, _FEWEST_OF_CARD, _FEWEST_OF_NATIONAL_ID, _FEWEST_OF_PHONE = 2, 13, 3, 6
"""Digits without which a text holds no such number."""

_BEHIND_CARD = late(
    rf"(?P<expiry>[^\w{TAKEN}]{{1,4}}(?:[a-z]{{2,10}}[^\w{TAKEN}]{{1,3}}){{0,2}}(?:0?[1-9]|1[0-2])\s?[-/.]\s?(?:20)?\d\d(?!\d))?"
    rf"(?:[^\w{TAKEN}]{{1,4}}(?P<code>\d{{3,4}})(?![^\W_]|[-/.,:]\d))?"
)


# "Code" alone says enough here.
_CODE_BEHIND_CARD = late(
    rf"(?:[^.!?{TAKEN}]|\.(?=\d)){{0,50}}?(?<![^\W_])"
    r"(?:code|cod|codigo|codice|number|number on the front|numero|nummer|n|front|back|behind|reverse|dos|derriere|verso"
    r"|reverso|atras|detras|tras|dietro|retro|hinten|ruckseite|drauf|achter|achterop|achterkant|digits|digitos|chiffres"
    r"|cifras|cifre|ziffern|cijfers|algarismos|رمز|كود|خلف|خلفها|ورا|وراها|ظهرها|コード|裏|裏面|裏側)"
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
