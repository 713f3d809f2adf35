"""A find, and how finds already made are hidden from the detectors that come later."""

from collections.abc import Iterable, Iterator

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


FLOOD = "flood"
"""The kind of all that follows when a text holds more finds, cues or numbers than any message: it is not read on."""

_MOST_FINDS = 200


def apart(spans: Iterable[Span]) -> list[Span]:
    """Return the spans in order, of overlapping ones the first, of those the longest."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def limit(spans: Iterable[Span], length: int) -> Iterator[Span]:
    """Pass on some hundred finds, then one that covers the rest of the text of this length."""
    for count, span in enumerate(spans, start=1):
        if count > _MOST_FINDS:
            yield span[0], length, FLOOD
            return
        yield span
