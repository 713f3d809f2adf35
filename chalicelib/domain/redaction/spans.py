"""A find, and how finds already made are hidden from the detectors that come later."""

from collections.abc import Iterable

Span = tuple[int, int, str]
"""Start and end in the folded text, and the kind of what stands there."""

TAKEN = "\x01"
"""Stands for every character already found. Folding drops control characters, so no folded text holds it."""


def hide(text: str, spans: Iterable[Span]) -> str:
    """Return the text with every span overwritten, character by character, so that offsets stay right."""
    parts: list[str] = []
    done = 0
    for start, end, _ in sorted(spans):
        parts += (text[done:start], TAKEN * (end - start))
        done = end
    parts.append(text[done:])
    return "".join(parts)
