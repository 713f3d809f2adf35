"""Counts a text as each platform counts it."""

from functools import lru_cache

import regex


def graphemes(text: str) -> list[str]:
    """Return what people see as single characters (Unicode Standard Annex 29, extended grapheme clusters)."""
    return _grapheme().findall(text)


# Compiled on first use: it costs some milliseconds of every cold start.
@lru_cache(maxsize=1)
def _grapheme() -> "regex.Pattern[str]":
    return regex.compile(r"\X")
