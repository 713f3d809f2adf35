"""One module a language. `grammar_for` finds the one for a locale."""

from functools import cache
from importlib import import_module

from chalicelib.domain.gate.grammar import Grammar

_MODULES = {
    "en": "ENGLISH",
    "es": "SPANISH",
    "pt": "PORTUGUESE",
    "it": "ITALIAN",
    "fr": "FRENCH",
    "de": "GERMAN",
    "nl": "DUTCH",
    "ja": "JAPANESE",
    "ar": "ARABIC",
}


def languages() -> tuple[str, ...]:
    """Return the language codes the gate can check."""
    return tuple(_MODULES)


@cache
def grammar_for(locale: str) -> Grammar | None:
    """Return the grammar for a BCP 47 tag, by its language alone, or None."""
    code = locale.replace("_", "-").split("-")[0].lower()
    if code not in _MODULES:
        return None
    # Only the languages a brand writes in are loaded: each has thousands of words to compile.
    grammar: Grammar = getattr(import_module(f"{__name__}.{code}"), _MODULES[code])
    return grammar
