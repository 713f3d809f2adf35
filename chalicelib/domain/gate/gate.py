"""The gate's two doors: final texts, and the sources of templates."""

import re
from dataclasses import dataclass

from chalicelib.domain.gate.engine import Finding, findings
from chalicelib.domain.gate.grammar import PLACEHOLDER, Grammar
from chalicelib.domain.gate.languages import grammar_for, languages
from chalicelib.domain.gate.reading import plain_and_unmasked
from chalicelib.domain.gate.wording import NO_GRAMMAR, NO_GRAMMAR_REWORDING, REASONS

__all__ = ["Refusal", "check", "check_source", "languages"]

_TOKEN = re.compile(r"(?<=/v/)[A-Za-z0-9_-]{142}(?![A-Za-z0-9_-])")
"""What stands behind `/v/` in the address of a one-time link (`domain/links.py`)."""
_HOLE = re.compile(r"\{\{[^{}]{0,200}\}\}")
_SET = re.compile(
    r"\{%-?\s{0,9}set\s{1,9}(\w{1,60})\s{0,9}=\s{0,9}(?:\"([^\"{}]{0,500})\"|'([^'{}]{0,500})')\s{0,9}-?%\}\n?"
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """One thing a text may not ask for."""

    phrase: str
    """The words that ask, cut from the text as it was given."""
    reason: str
    """Why, in a sentence an agent understands."""
    rewording: str
    """A safe way to say it, in the language of the text; may hold `{{ link }}`."""


def check(text: str, locale: str) -> tuple[Refusal, ...]:
    """Return why this text may not be sent; empty when it asks for nothing sensitive.

    Args:
        text: the final text, as the customer would receive it.
        locale: BCP 47 tag such as `en`, `es-MX` or `pt-BR`. In a language that has no grammar here every text is
            refused: the caller may send approved built-in texts only.
    """
    grammar = grammar_for(locale)
    if grammar is None:
        return (Refusal(text, NO_GRAMMAR, NO_GRAMMAR_REWORDING),)
    # The random letters of a token are no words, though some spell "pw". As long as before, so that places hold.
    readable = _TOKEN.sub(lambda token: "x" * len(token[0]), text)
    return tuple(_refusal(text[start:end], kind, grammar) for kind, start, end in _requests(readable, grammar))


def check_source(source: str, locale: str) -> tuple[Refusal, ...]:
    """Return why this template may not be saved; empty when nothing sensitive is asked for, whatever fills it.

    A placeholder as the object of a request is refused whatever its name, and words split by placeholders or held in
    `set` values are put together before they are read.
    """
    values = {name: double or single for name, double, single in _SET.findall(source)}
    plain = _HOLE.sub(lambda match: values.get(match[0].strip("{}- "), match[0]), _SET.sub("", source))
    refusals = check(_HOLE.sub("", plain), locale)
    grammar = grammar_for(locale)
    if grammar is None:
        return refusals
    holes = _HOLE.findall(plain)
    marked = _HOLE.sub(PLACEHOLDER, plain)
    for kind, start, end in _requests(marked, grammar):
        phrase = marked[start:end]
        for hole in holes[marked.count(PLACEHOLDER, 0, start) :][: phrase.count(PLACEHOLDER)]:
            phrase = phrase.replace(PLACEHOLDER, hole, 1)
        refusals += (_refusal(phrase, kind, grammar),)
    return tuple(dict.fromkeys(refusals))


def _requests(text: str, grammar: Grammar) -> list[Finding]:
    """Return what the text asks for, with places in the text itself, in order and without overlaps."""
    found: list[Finding] = []
    taken = bytearray(len(text))
    for reading in plain_and_unmasked(text, grammar):
        for kind, start, end in findings(reading.text, grammar):
            first, last = reading.offsets[start], reading.offsets[end - 1] + 1
            if not any(taken[first:last]):
                taken[first:last] = bytes([1]) * (last - first)
                found.append(Finding(kind, first, last))
    return sorted(found, key=lambda finding: finding.start)


def _refusal(phrase: str, kind: str, grammar: Grammar) -> Refusal:
    return Refusal(phrase, REASONS[kind], grammar.rewordings.get(kind, grammar.rewordings[""]))
