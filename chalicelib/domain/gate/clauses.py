"""Cuts a folded text into clauses and notes what each holds: things, ways of asking, refusals."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from chalicelib.domain.gate.grammar import BLANK, PLACEHOLDER, Grammar, Patterns

SENTENCE_MARKS = frozenset(".!?…。！？؟;\n")
QUESTION_MARKS = frozenset("?？؟")


class Thing(NamedTuple):
    """A mention of something sensitive, or, if `listed`, of something that is so in company only."""

    kind: str
    start: int
    end: int
    listed: bool


@dataclass(slots=True)
class Clause:
    """A stretch between two breaks, with what was found in it."""

    start: int
    end: int
    joiner: str
    """What stands between this clause and the one before."""
    closer: str
    text: str
    things: list[Thing] = field(default_factory=list)
    verbs: list[tuple[int, int]] = field(default_factory=list)
    frames: list[tuple[int, int]] = field(default_factory=list)
    lacks: list[tuple[int, int]] = field(default_factory=list)
    behind: list[tuple[int, int]] = field(default_factory=list)
    outright: list[tuple[int, int]] = field(default_factory=list)
    negators: list[tuple[int, int]] = field(default_factory=list)
    late: list[tuple[int, int]] = field(default_factory=list)
    flips: bool = False
    elsewhere: bool = False
    predicate: bool = False
    bare: bool = False
    other_words: int = 0
    """How many words it has beside things and words of no weight."""
    culprit: bool = False
    """Somebody is named who asks and should not."""
    contrast: bool = False
    """Nothing but "not" and a thing."""
    opens_sentence: bool = field(init=False)
    """A sentence begins here."""

    def __post_init__(self) -> None:
        self.opens_sentence = not SENTENCE_MARKS.isdisjoint(self.joiner)


def clauses_of(text: str, grammar: Grammar) -> list[Clause]:
    """Return the clauses of a folded text, at least one, with everything found in them."""
    patterns = grammar.patterns
    text = patterns.harmless.sub(lambda match: BLANK * len(match[0]), text)
    # Requests are found first, since "we can do nothing without" is one; other false negations are blanked.
    frames, outright, lacks = (_spans(role, text) for role in (patterns.frames, patterns.outright, patterns.lacks))
    text = patterns.not_negators.sub(lambda match: " " * len(match[0]), text)
    things = _things(text, patterns)
    found = {
        "verbs": _spans(patterns.verbs, text),
        "frames": frames,
        "behind": _spans(patterns.behind, text),
        "outright": outright,
        "lacks": lacks,
        "negators": _spans(patterns.negators, text),
        "late": _spans(patterns.late_negators, text),
    }
    whole = [*((thing.start, thing.end) for thing in things), *(span for spans in found.values() for span in spans)]
    in_things = {place for thing in things if not thing.listed for place in range(thing.start, thing.end)}
    found["verbs"] = [span for span in found["verbs"] if span[0] not in in_things]
    # "We can't help without" is a request, and so is its "can't".
    requests = {
        place for role in ("frames", "behind", "outright", "lacks") for span in found[role] for place in range(*span)
    }
    for role in ("negators", "late"):
        found[role] = [span for span in found[role] if span[0] not in requests and span[0] not in in_things]
    clauses = _cut(text, whole, {start for start, _ in found["behind"]}, patterns)
    starts = [clause.start for clause in clauses]
    for thing in things:
        clauses[bisect_right(starts, thing.start) - 1].things.append(thing)
    for role, spans in found.items():
        for span in spans:
            getattr(clauses[bisect_right(starts, span[0]) - 1], role).append(span)
    for clause in clauses:
        _read_shape(clause, patterns)
    if grammar.free_order:
        _reach_back(clauses, patterns)
    return clauses


def _reach_back(clauses: list[Clause], patterns: Patterns) -> None:
    """Let a refusal at the end of a list reach its verb: "Geben Sie Passwörter und Codes nie weiter"."""
    for clause, behind in pairwise(clauses):
        if not behind.late or not behind.things or behind.verbs or behind.frames or behind.opens_sentence:
            continue
        if behind.things[0].start < behind.late[0][0] and patterns.additions.match(behind.text.lstrip()):
            clause.late += behind.late


def _spans(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(text)]


def _things(text: str, patterns: Patterns) -> list[Thing]:
    things = [Thing(str(match.lastgroup), *match.span(), listed=False) for match in patterns.things.finditer(text)]
    taken = {place for thing in things for place in range(thing.start, thing.end)}
    things += [
        Thing(str(match.lastgroup), *match.span(), listed=True)
        for match in patterns.listed.finditer(text)
        if match.start() not in taken and match.end() - 1 not in taken
    ]
    for match in re.finditer(PLACEHOLDER, text):
        if patterns.determiners.search(text[max(0, match.start() - 30) : match.start()]):
            things.append(Thing("unnamed", *match.span(), listed=False))
    return sorted(things, key=lambda thing: thing.start)


def _cut(text: str, whole: list[tuple[int, int]], ends: set[int], patterns: Patterns) -> list[Clause]:
    """Cut the text at every break that lies neither inside a stretch of `whole` nor at one of the places `ends`."""
    inside = {place for start, end in whole for place in range(start + 1, end)} | ends
    clauses: list[Clause] = []
    start, joiner = 0, "."

    def close(end: int, closer: str) -> None:
        nonlocal start, joiner
        if text[start:end].strip():
            clauses.append(Clause(start, end, joiner, closer, text[start:end]))
            joiner = ""
        joiner += closer

    for match in patterns.breaks.finditer(text):
        if match.start() in inside:
            continue
        is_word = not match[0] or match[0][0].isalpha()
        if not is_word and match.start() + 1 in inside:
            continue
        close(match.start(), "" if is_word else match[0])
        start = match.start() if is_word else match.end()
    close(len(text), "")
    return clauses or [Clause(0, len(text), ".", "", text)]


def _read_shape(clause: Clause, patterns: Patterns) -> None:
    """Note what kind of clause it is, and drop words of giving that are nouns here or are done by others."""
    text = clause.text
    live = []
    for start, end in clause.verbs:
        before = text[max(0, start - clause.start - 60) : start - clause.start]
        if patterns.doers.search(before):
            clause.predicate = True
        elif not patterns.not_a_verb_after.search(before):
            live.append((start, end))
    clause.verbs = live
    clause.things = [thing for thing in clause.things if not (thing.listed and _inside(thing.start, live))]
    clause.flips = bool(patterns.flips.search(text))
    moved = patterns.elsewhere.search(text)
    clause.elsewhere = bool(moved) and not patterns.predicates.search(patterns.elsewhere.sub(" ", text))
    rest = text
    for thing in reversed(clause.things):
        rest = rest[: thing.start - clause.start] + " " + rest[thing.end - clause.start :]
    clause.predicate = clause.predicate or bool(patterns.predicates.search(rest))
    rest = patterns.fillers.sub(" ", rest)
    clause.bare = _says_nothing(rest)
    clause.other_words = len(re.findall(r"[^\W\d]+", rest))
    clause.contrast = bool(clause.things) and not clause.bare and _says_nothing(patterns.contrasts.sub(" ", rest))
    clause.culprit = bool(patterns.culprits.search(text))


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _says_nothing(text: str) -> bool:
    return BLANK not in text and not re.search(r"[^\W\d]", text)
