"""The house rules for replies: what may be in a wording, beyond that it can be used at all."""

import difflib
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from chalicelib.domain.fitting import PUBLIC_WEIGHT, Limit, count_x, limits_for
from chalicelib.domain.templates import (
    Audience,
    Part,
    Placeholder,
    Problem,
    ReplyDefinition,
    VariableType,
    Wording,
    pieces_of,
    words_for,
)

LEAST_WORDINGS = 3
MOST_WORDS_A_SENTENCE = 32
MOST_READING_SCORE = 50
"""Björnsson's LIX: words a sentence plus long words in a hundred. Below 30 is a children's book, above 50 an office."""
MOST_ALIKE = 0.8
"""Share of words two wordings may have in common, in order (difflib ratio)."""

SHORTENERS = frozenset(
    {
        "bit.ly", "buff.ly", "cutt.ly", "goo.gl", "is.gd", "lnkd.in", "ow.ly", "rb.gy", "rebrand.ly", "s.id",
        "shorturl.at", "t.co", "t.ly", "tiny.cc", "tinyurl.com", "v.gd",
    }
)  # fmt: skip
WITHOUT_SPACES = frozenset({"ja", "th", "zh"})
"""Languages written without spaces between words."""

Gate = Callable[[str, str, str], Sequence[str]]
"""Takes source, rendered text and locale; returns one sentence for each thing they ask for that we never ask for."""

# Labels and their number are bounded (RFC 1035 section 2.3.4), which also keeps hostile texts quick to search.
_ADDRESS = re.compile(r"(?:(https?)://)?((?:[\w-]{1,63}\.){1,20}[a-z]{2,63})(?![\w.])\S*", re.IGNORECASE)
_EMOJI = re.compile("[\u2600-\u27bf\u2b50\u2b55\u20e3\U0001f000-\U0001faff]")
_SENTENCE_END = re.compile(r"(?<=[.!?…。！？؟])[\"”’)]?\s+|\n+|(?<=[。！？])")
_STARTS_SENTENCE = re.compile(r"(?:^|[.!?…][\"”’)]?[ \t]+|\n)[\"“‘(]?$")
_QUESTION = re.compile(r"[?？؟]")
_EXCLAMATION = re.compile(r"[!！¡]")
_DIGITS = re.compile(r"\d(?:[ -]?\d){3,}")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LONG_WORD = 7


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """What the rules know about one language, from `words.<language>.toml`."""

    heard: Sequence[str]
    not_in_public: Sequence[str]
    avoid: Mapping[str, str]
    """Phrase to avoid -> what to write instead."""


def wording_rules(
    wording: Wording,
    definition: ReplyDefinition,
    *,
    words: LanguageWords,
    allowed_hosts: Collection[str],
    gate: Gate,
    rendered: str,
) -> Iterator[Problem]:
    """Yield what is wrong with one usable wording; `rendered` is its text with the example values."""

    def problem(sentence: str, word: str = "") -> Problem:
        at = wording.source.casefold().find(word.casefold()) if word else 0
        return Problem(wording.file, wording.line + wording.source.count("\n", 0, max(at, 0)), sentence, word)

    for part in _missing_parts(wording, definition, words):
        yield problem(part)
    if definition.audience is Audience.PUBLIC:
        for word, sentence in _too_much_for_public(wording, words):
            yield problem(sentence, word)
    for word, sentence in _links(wording.source, allowed_hosts):
        yield problem(sentence, word)
    for word, sentence in _voice(wording, definition, words):
        yield problem(sentence, word)
    for sentence in _hard_to_read(rendered, wording.locale):
        yield problem(sentence)
    for sentence in gate(wording.source, rendered, wording.locale):
        yield problem(sentence)


def fitting_rules(
    wording: Wording, definition: ReplyDefinition, *, channel: str, worst: Mapping[str, str]
) -> Iterator[Problem]:
    """Yield one problem for each limit of the channel that a wording overruns.

    Args:
        wording: what is to be sent.
        definition: the reply it belongs to.
        channel: name of the channel; where it has no texts of this kind there is nothing to overrun.
        worst: the wording with the worst values, by what makes them so, such as `emoji in the name`.
    """
    for limit in limits_for(channel, definition.audience):
        kind, text = max(worst.items(), key=lambda each, limit=limit: limit.count(each[1]))  # type: ignore[misc]
        yield from _overrun(wording, limit, kind, text)
    if definition.audience is Audience.PUBLIC and channel == "x":
        for text in worst.values():
            weight = count_x(text)
            if weight > PUBLIC_WEIGHT:
                told = f"In public {PUBLIC_WEIGHT} characters are enough, and this comes to {weight}. Make it shorter."
                yield Problem(wording.file, wording.line, told)
                return


def file_rules(wordings: Sequence[Wording]) -> Iterator[Problem]:
    """Yield what is wrong with the wordings of one file taken together."""
    first = wordings[0]
    if len(wordings) < LEAST_WORDINGS:
        told = f"There are {len(wordings)} wordings here, and {LEAST_WORDINGS} are the least. Write another thought."
        yield Problem(first.file, first.line, told)
    for index, one in enumerate(wordings):
        for number, other in enumerate(wordings[index + 1 :], start=index + 2):
            matcher = difflib.SequenceMatcher(None, one.source.split(), other.source.split(), autojunk=False)
            if matcher.ratio() > MOST_ALIKE:
                told = f"Wordings {index + 1} and {number} say nearly the same. Write another thought."
                yield Problem(other.file, other.line, told)


def reply_rules(definition: ReplyDefinition, wordings: Sequence[Wording]) -> Iterator[Problem]:
    """Yield what is wrong between `reply.toml` and the languages of a reply."""
    file = f"{definition.name}/reply.toml"
    used = {piece.name for wording in wordings for piece in pieces_of(wording.source) if isinstance(piece, Placeholder)}
    for name, variable in definition.variables.items():
        if name not in used:
            yield Problem(file, 1, f"'{name}' is declared, and no wording uses it. Take it out.", name)
        tables = {"example": variable.example, "longest": variable.longest, "fallback": variable.fallback}
        for locale in sorted({wording.locale for wording in wordings}):
            for key, table in tables.items():
                if table is not None and words_for(table, locale) is None:
                    yield Problem(file, 1, f"The {key} of '{name}' is missing in '{locale}'.", name)


def _missing_parts(wording: Wording, definition: ReplyDefinition, words: LanguageWords) -> Iterator[str]:
    placeholders = {piece.name for piece in pieces_of(wording.source) if isinstance(piece, Placeholder)}
    for part in definition.parts:
        if part is Part.HEARD and not any(holds(wording.source, phrase, wording.locale) for phrase in words.heard):
            yield (
                f"This acknowledgement does not say that we heard. Begin with what you heard, "
                f"such as '{words.heard[0]} …' (the list is in words.{wording.locale.partition('-')[0]}.toml)."
            )
        if part is Part.OWNER and "owner" not in placeholders:
            yield "This acknowledgement does not say who has it. Put {{ owner }} in."
        if part is Part.NEXT_STEP and "promise" not in placeholders:
            yield "This acknowledgement does not say what happens next and by when. Put {{ promise }} in."


def _too_much_for_public(wording: Wording, words: LanguageWords) -> Iterator[tuple[str, str]]:
    for phrase in words.not_in_public:
        if holds(wording.source, phrase, wording.locale):
            yield phrase, f"'{phrase}' tells everybody something about one person's matter. Say it in private only."
    for match in _ADDRESS.finditer(wording.source):
        yield match[0], "No links in public: everybody could open them."
    for match in _DIGITS.finditer(wording.source):
        yield match[0], "No long numbers in public: they look like somebody's data."


def _links(source: str, allowed_hosts: Collection[str]) -> Iterator[tuple[str, str]]:
    for match in _ADDRESS.finditer(source):
        scheme, host = match[1], match[2].lower()
        if host in SHORTENERS:
            yield match[0], f"{host} hides where a link leads. Write the full address."
        elif host not in allowed_hosts:
            known = f" Known: {', '.join(sorted(allowed_hosts))}." if allowed_hosts else ""
            yield match[0], f"{host} is not one of the brand's hosts, so no link may lead there.{known}"
        elif scheme != "https":
            yield match[0], "Begin links with https://, so that nobody can read along."


def _voice(wording: Wording, definition: ReplyDefinition, words: LanguageWords) -> Iterator[tuple[str, str]]:
    source = wording.source
    for phrase, instead in words.avoid.items():
        if holds(source, phrase, wording.locale):
            yield phrase, f"'{phrase}' sounds canned. {instead}"
    if found := _EXCLAMATION.search(source):
        yield found[0], "Leave the exclamation mark out: who is upset reads it as shouting."
    if found := _EMOJI.search(source):
        yield found[0], "Leave the emoji out: the customer may not be in the mood."
    if len(_QUESTION.findall(source)) > 1:
        yield "", "This asks more than one thing. Ask one thing, or nothing."
    before = ""
    for piece in pieces_of(source):
        if isinstance(piece, Placeholder):
            variable = definition.variables[piece.name]
            example = words_for(variable.example, wording.locale) or ""
            if _STARTS_SENTENCE.search(before) and example[:1].islower() and variable.type is not VariableType.LINK:
                yield piece.name, f"A sentence begins with {{{{ {piece.name} }}}}, which is written small: '{example}'."
            before += example
        else:
            before += piece


def _hard_to_read(text: str, locale: str) -> Iterator[str]:
    if locale.partition("-")[0] in WITHOUT_SPACES:
        return
    plain = _ADDRESS.sub("", text)
    sentences = [found for found in map(_WORD.findall, _SENTENCE_END.split(plain)) if found]
    if not sentences:
        return
    longest = max(sentences, key=len)
    if len(longest) > MOST_WORDS_A_SENTENCE:
        yield (
            f"The sentence that begins '{' '.join(longest[:4])} …' has {len(longest)} words. Make two of it: "
            f"{MOST_WORDS_A_SENTENCE} are the most."
        )
    words = [word for sentence in sentences for word in sentence]
    score = len(words) / len(sentences) + 100 * sum(len(word) >= _LONG_WORD for word in words) / len(words)
    if score > MOST_READING_SCORE:
        yield f"This is hard to read (score {score:.0f}, at most {MOST_READING_SCORE}). Use shorter words."


def holds(text: str, phrase: str, locale: str) -> bool:
    """Whether a text holds a phrase, as whole words where the language has spaces, whatever the apostrophe."""
    folded, wanted = (each.casefold().replace("’", "'") for each in (text, phrase))
    if locale.partition("-")[0] in WITHOUT_SPACES:
        return wanted in folded
    return re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", folded) is not None


def _overrun(wording: Wording, limit: Limit, kind: str, text: str) -> Iterator[Problem]:
    length = limit.count(text)
    if length > limit.most:
        told = (
            f"Too long for {limit.channel}: {length:,} {limit.unit} with {kind}, and {limit.most:,} is the most. "
            f"Take out {length - limit.most:,}, or write shorter wordings for it in "
            f"{wording.locale}.{limit.channel}.txt."
        )
        yield Problem(wording.file, wording.line, told)
