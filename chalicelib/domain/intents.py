"""What a message asks for, by word lists that a brand can edit.

A first version in English: a few plain intents, decided by the first rule that holds. Doubt is `unclear`, which goes
to a person.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

WHOLE = "="
"""Before a phrase: it counts only where it is the whole message."""


class Intent(StrEnum):
    """What the sender wants of us."""

    THANKS = "thanks"
    STATUS = "status"
    HUMAN = "human"
    ACCOUNT_REQUEST = "account_request"
    COMPLAINT = "complaint"
    QUESTION = "question"
    PRAISE = "praise"
    ATTACHMENT_ONLY = "attachment_only"
    OPT_OUT = "opt_out"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class IntentWords:
    """The word lists of one language.

    `phrases` holds, by intent, the phrases that speak for it; `unless` the phrases that speak against it. `topics`
    holds, by topic, its words. A phrase matches whole words; `*` at the end of a word matches any ending. In Arabic the
    first word of a phrase may carry particles, and Japanese, which has no spaces, matches anywhere.
    """

    phrases: Mapping[str, Sequence[str]]
    unless: Mapping[str, Sequence[str]]
    topics: Mapping[str, Sequence[str]]
    patterns: "dict[str, re.Pattern[str]]" = field(default_factory=dict)
    """Compiled on first use, by list name."""

    def found(self, group: str, name: str, text: str) -> str | None:
        """Return the words of the text that match the list, or None."""
        key = f"{group}.{name}"
        if key not in self.patterns:
            lists = {"phrases": self.phrases, "unless": self.unless, "topics": self.topics}[group]
            self.patterns[key] = _compile(lists.get(name, ()))
        match = self.patterns[key].search(text)
        return match.group() if match else None


@dataclass(frozen=True, slots=True)
class Reading:
    """An intent, the topic if one was named, and the words that caused it."""

    intent: Intent
    topic: str | None
    words: tuple[str, ...]


_ORDER = (
    Intent.OPT_OUT,
    Intent.HUMAN,
    Intent.STATUS,
    Intent.ACCOUNT_REQUEST,
    Intent.COMPLAINT,
    Intent.THANKS,
    Intent.PRAISE,
    Intent.QUESTION,
)
_ORDER_WITHOUT_CASE = (*(intent for intent in _ORDER if intent is not Intent.STATUS), Intent.STATUS)
_NOT_WORDS = re.compile(r"[^\w'?]+")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
_HANDLES = re.compile(r"(?<!\w)@\w+")

_LATIN_IN_JAPANESE = re.compile(r"[@a-z0-9_']+")
_ARABIC = re.compile(r"[\u0621-\u064a]")
_PARTICLES = "(?:[وف]?(?:بال|كال|عال|هال|ال|لل|ب|ل|ك)?)"
"""What Arabic writes onto a word: and, so; by, to, like, on, this; the article, of which `to` leaves one letter."""
# People leave out hamzas and vowel marks, draw words out, and end them in either of two letters that look alike.
_ARABIC_SPELLINGS = {
    **str.maketrans("أإآٱىیئؤةک؟", "اااايييوهك?"),
    **dict.fromkeys([0x0640, *range(0x064B, 0x0660), 0x0670]),
}


def read_intent(text: str, words: IntentWords, *, has_attachment: bool, has_case: bool) -> Reading:
    """Return what a message asks for. Total: every text has an answer.

    A message that names a problem is never taken for thanks, however politely it ends: the problem lists come first.
    Nobody can ask for news of a case that is not there: "still waiting for my refund" is then a request.
    """
    plain = normalise_words(text)
    read = _Spellings(plain, words)
    topic = next((name for name in words.topics if read.found("topics", name)), None)
    if not plain.strip("? "):
        return Reading(Intent.ATTACHMENT_ONLY if has_attachment else Intent.UNCLEAR, topic, ())
    for intent in _ORDER if has_case else _ORDER_WITHOUT_CASE:
        caused_by = read.found("phrases", intent)
        if caused_by is not None and read.found("unless", intent) is None:
            return Reading(intent, topic, (caused_by,))
    if "?" in plain:
        return Reading(Intent.QUESTION, topic, ("?",))
    return Reading(Intent.UNCLEAR, topic, ())


class _Spellings:
    """A text as written, and as it would be without the letters that are drawn out: `thaaanks`, `sooo goood`."""

    def __init__(self, plain: str, words: IntentWords) -> None:
        self._words = words
        self._texts = dict.fromkeys((plain, _DRAWN_OUT.sub(r"\1\1", plain), _DRAWN_OUT.sub(r"\1", plain)))

    def found(self, group: str, name: str) -> str | None:
        """Return the words that match the list in any spelling, or None."""
        return next((match for text in self._texts if (match := self._words.found(group, name, text))), None)


def normalise_words(text: str) -> str:
    """Return the text as lower-case words between single spaces, without handles; question marks stay."""
    return " ".join(_NOT_WORDS.sub(" ", _HANDLES.sub(" ", _folded(text))).replace("?", " ? ").split())


def _folded(text: str) -> str:
    """Return the text in one spelling: without case, the width of letters, kinds of apostrophe, marks of Arabic.

    In Japanese, spaces are put around what is written in Latin letters or digits.
    """
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'").translate(_ARABIC_SPELLINGS)
    return _LATIN_IN_JAPANESE.sub(r" \g<0> ", folded) if any(map(_is_unspaced, folded)) else folded


def _is_unspaced(letter: str) -> bool:
    """Whether this is kana or Han (or something between them): no space shows where such a word ends."""
    return "\u3005" <= letter <= "\u9fff"


def _compile(phrases: Sequence[str]) -> re.Pattern[str]:
    """Return one pattern for the phrases; nothing in it repeats but the letters of an ending."""
    by_surroundings: dict[tuple[str, str], list[str]] = {}
    for phrase in phrases:
        words = _folded(phrase.removeprefix(WHOLE)).split()
        if words:
            whole = phrase.startswith(WHOLE)
            around = (r"\A", r"\Z") if whole else (_before(words[0]), _after(words[-1]))
            by_surroundings.setdefault(around, []).append(r"\s".join(map(_word, words)))
    if not by_surroundings:
        return re.compile(r"(?!)")
    groups = (f"{before}(?:{'|'.join(bodies)}){after}" for (before, after), bodies in by_surroundings.items())
    return re.compile("|".join(groups))


def _word(word: str) -> str:
    # A star after a letter of Japanese changes nothing, and would be tried anew at every letter of the text.
    plain = word.rstrip("*") if _is_unspaced(word[0]) else word
    return re.escape(plain).replace(r"\*", r"\w*")


def _before(word: str) -> str:
    if _is_unspaced(word[0]):
        return ""
    return r"(?<![\w'])" + (_PARTICLES if _ARABIC.match(word) else "")


def _after(word: str) -> str:
    return "" if _is_unspaced(word[0]) else r"(?![\w'])"
