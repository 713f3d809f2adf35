"""Finds, clause by clause, which sensitive things a text asks for."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from chalicelib.domain.gate.grammar import BLANK, PLACEHOLDER, Grammar, Patterns


SENTENCE_MARKS = frozenset(".!?…。！？؟;\n")
QUESTION_MARKS = frozenset("?？؟")


class Finding(NamedTuple):
    """A thing that is asked for: its kind, and the stretch of the reading that asks."""

    kind: str
    start: int
    end: int


class Mood(Enum):
    """What the words before a bare list of things do with it."""

    NONE = "none"
    ASKING = "asking"
    FORBIDDING = "forbidding"


class Thing(NamedTuple):
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
    behind: list[tuple[int, int]] = field(default_factory=list)
    outright: list[tuple[int, int]] = field(default_factory=list)
    negators: list[tuple[int, int]] = field(default_factory=list)
    late: list[tuple[int, int]] = field(default_factory=list)
    flips: bool = False
    elsewhere: bool = False
    predicate: bool = False
    bare: bool = False
    culprit: bool = False
    """Somebody is named who asks and should not."""
    contrast: bool = False
    """Nothing but "not" and a thing."""
    mood: Mood = Mood.NONE

    @property
    def opens_sentence(self) -> bool:
        """Whether a sentence begins here."""
        return bool(set(self.joiner) & SENTENCE_MARKS)


def findings(text: str, grammar: Grammar) -> list[Finding]:
    """Return everything sensitive that a folded text asks for, in order; empty when it asks for nothing."""
    return list(_judge(_clauses(text, grammar), grammar))


def _clauses(text: str, grammar: Grammar) -> list[Clause]:
    patterns = grammar.patterns
    text = patterns.harmless.sub(lambda match: BLANK * len(match[0]), text)
    # Requests are found first, since "we can do nothing without" is one; the rest of what only looks negative is blanked.
    frames, outright = _spans(patterns.frames, text), _spans(patterns.outright, text)
    text = patterns.not_negators.sub(lambda match: " " * len(match[0]), text)
    things = _things(text, patterns)
    found = {
        "verbs": _spans(patterns.verbs, text),
        "frames": frames,
        "behind": _spans(patterns.behind, text),
        "outright": outright,
        "negators": _spans(patterns.negators, text),
        "late": _spans(patterns.late_negators, text),
    }
    whole = [*((thing.start, thing.end) for thing in things), *(span for spans in found.values() for span in spans)]
    in_things = {place for thing in things for place in range(thing.start, thing.end)}
    found["verbs"] = [span for span in found["verbs"] if span[0] not in in_things]
    # "We can't help without" is a request, and so is its "can't".
    requests = {place for role in ("frames", "behind", "outright") for span in found[role] for place in range(*span)}
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
    """Cut the text at every break that does not lie inside one of the stretches `whole`, nor at one of the places `ends`."""
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
    clause.flips = bool(patterns.flips.search(text))
    clause.elsewhere = bool(patterns.elsewhere.search(text))
    clause.predicate = clause.predicate or bool(patterns.predicates.search(text))
    rest = text
    for thing in reversed(clause.things):
        rest = rest[: thing.start - clause.start] + " " + rest[thing.end - clause.start :]
    rest = patterns.fillers.sub(" ", rest)
    clause.bare = _says_nothing(rest)
    clause.contrast = bool(clause.things) and not clause.bare and _says_nothing(patterns.contrasts.sub(" ", rest))
    clause.culprit = bool(patterns.culprits.search(text))


def _says_nothing(text: str) -> bool:
    return BLANK not in text and not re.search(r"[^\W\d]", text)


def _judge(clauses: list[Clause], grammar: Grammar) -> Iterator[Finding]:
    patterns = grammar.patterns
    mood = Mood.NONE
    dangling = False
    named: tuple[int, str] | None = None
    for index, clause in enumerate(clauses):
        if clause.opens_sentence and not (clause.bare and "\n" in clause.joiner):
            mood, dangling = Mood.NONE, False
        view = _View(
            clause, mood, patterns, grammar, inherits=dangling or _goes_on_forbidding(clauses, index, mood, patterns)
        )
        asked = list(view.asked())
        yield from asked
        live = view.live
        if named and index - named[0] <= 3:
            yield from view.asked_by_pronoun(named[1])
            if clause.elsewhere and view.forbids_or(mood) and not live and not clause.predicate:
                yield Finding(named[1], clause.start, clause.end)
        if not live and not asked:
            hits = list(_asked_bare(clauses, index, mood, view))
            if hits:
                mood = Mood.ASKING
            asked = hits
            yield from hits
        elif (asked and (grammar.free_order or clause.behind)) or (live and view.left_out):
            yield from _asked_before(clauses, index, view)
        if live:
            mood = Mood.ASKING
        elif clause.negators or clause.late or view.inherits:
            mood = Mood.FORBIDDING
        elif mood is Mood.FORBIDDING and clause.flips and not (clause.predicate or clause.things):
            mood = Mood.ASKING  # "Not here but by direct message: ..."
        elif clause.predicate and not asked:
            mood = Mood.NONE
        clause.mood = mood
        if clause.things or clause.verbs or clause.frames:
            dangling = False
        elif clause.negators:
            # "Please do not, under any circumstances, share": the refusal waits for its verb.
            dangling = not clause.text[clause.negators[-1][1] - clause.start :].strip()
        strong = [thing for thing in clause.things if not thing.listed]
        if strong:
            named = (index, strong[-1].kind)


def _goes_on_forbidding(clauses: list[Clause], index: int, mood: Mood, patterns: Patterns) -> bool:
    """Whether a refusal reaches into this clause: "never share or send", "scammers write to you and ask"."""
    clause = clauses[index]
    if mood is not Mood.FORBIDDING or clause.opens_sentence:
        return False
    if clauses[index - 1].culprit and patterns.additions.match(clause.text.lstrip()):
        return True
    if patterns.alternatives.match(clause.text.lstrip()):
        return True
    return (
        bool(clause.verbs)
        and clause.text.strip() == clause.text[clause.verbs[0][0] - clause.start : clause.verbs[0][1] - clause.start]
    )


class _View:
    """One clause with the mood it stands in."""

    def __init__(self, clause: Clause, mood: Mood, patterns: Patterns, grammar: Grammar, *, inherits: bool) -> None:
        self.clause = clause
        self.patterns = patterns
        self.grammar = grammar
        self.inherits = inherits
        self.things = [thing for thing in clause.things if not self._excluded(thing)]
        self.live = [span for span in (*clause.verbs, *clause.frames) if not self.negated(span[0])]
        self.left_out = bool(grammar.objects) and not clause.things and not patterns.objects.search(clause.text)
        """Whether the object of a request here is left out, because everybody knows what was spoken of."""
        self._mood = mood

    def negated(self, place: int) -> bool:
        """Whether an asking at this place is forbidden rather than made."""
        return self.inherits or bool(self.clause.late) or any(end <= place for _, end in self.clause.negators)

    def forbids_or(self, mood: Mood) -> bool:
        """Whether this clause, or the words before it, rule something out."""
        return mood is Mood.FORBIDDING or bool(self.clause.negators or self.clause.late)

    def asked(self) -> Iterator[Finding]:
        """Yield what this clause asks for by its own words."""
        listed = self._listed_enough(self.things)
        for thing in self.things:
            if thing.listed and not listed:
                continue
            for start, end in self.live:
                if (start < thing.start and end < thing.end and self._clear(end, thing.start)) or (
                    self.grammar.free_order and thing.end <= start
                ):
                    yield Finding(thing.kind, min(start, thing.start), max(end, thing.end))
                    break
            else:
                for start, end in self.clause.behind:
                    if thing.end <= start and self._clear(thing.end, start) and not self.negated(start):
                        yield Finding(thing.kind, thing.start, end)
                        break
        for start, end in self.clause.outright:
            if not self.negated(start):
                yield Finding("outright", start, end)

    def asked_by_pronoun(self, kind: str) -> Iterator[Finding]:
        """Yield what is asked for as "it" or "them"."""
        for start, end in self.live:
            text = self.clause.text
            if self.left_out and self._mood is Mood.FORBIDDING and not self.clause.opens_sentence:
                yield Finding(kind, start, end)
                return
            if self.patterns.pronoun_verbs.fullmatch(text[start - self.clause.start : end - self.clause.start]):
                yield Finding(kind, start, end)
                return
            match = self.patterns.pronouns.match(text[end - self.clause.start :].lstrip())
            if match:
                yield Finding(kind, start, min(self.clause.end, end + 1 + match.end()))

    def _listed_enough(self, things: list[Thing]) -> bool:
        return len(things) > 1

    def _clear(self, start: int, end: int) -> bool:
        if any(start <= negator < end for negator, _ in self.clause.negators):
            return False
        between = self.clause.text[start - self.clause.start : end - self.clause.start]
        return not self.patterns.barriers.search(between)

    def _excluded(self, thing: Thing) -> bool:
        text = self.clause.text
        before = text[: thing.start - self.clause.start]
        match = self.patterns.excluder.search(before)
        if match:
            # The "without" of "we cannot help without" is part of a request.
            place = match.start() + self.clause.start
            return not any(start <= place < end for start, end in self.clause.frames)
        return bool(self.patterns.excluded_by.match(text[thing.end - self.clause.start :]))


def _asked_bare(clauses: list[Clause], index: int, mood: Mood, view: _View) -> Iterator[Finding]:
    """Yield the things of a clause without a request of its own that go on, or are, a request."""
    clause = clauses[index]
    if not view.things or clause.negators or clause.late or view.inherits:
        return
    turned = clause.flips or (index > 0 and clauses[index - 1].contrast)
    goes_on = mood is Mood.ASKING or (mood is Mood.FORBIDDING and turned)
    if goes_on and clause.predicate:
        return
    if not goes_on and (mood is Mood.FORBIDDING or not clause.bare or not _stands_alone(clauses, index)):
        return
    neighbours = [thing for other in _run(clauses, index) for thing in other.things]
    enough = len(neighbours) > 1
    for thing in view.things:
        if not thing.listed or enough:
            yield Finding(thing.kind, thing.start, thing.end)


def _run(clauses: list[Clause], index: int) -> Iterator[Clause]:
    """Yield the clauses of the bare list that this clause is part of, with the clause that opens it."""
    first = index
    while first > 0 and not (clauses[first].opens_sentence and "\n" not in clauses[first].joiner):
        first -= 1
        if not clauses[first].bare:
            break
    last = index
    while last + 1 < len(clauses) and clauses[last + 1].bare and not clauses[last + 1].opens_sentence:
        last += 1
    yield from clauses[first : last + 1]


def _stands_alone(clauses: list[Clause], index: int) -> bool:
    """Whether a bare list makes up its sentence, follows a colon, or ends in a question mark: then it is a request by itself."""
    first = index
    while not clauses[first].opens_sentence and ":" not in clauses[first].joiner and "：" not in clauses[first].joiner:
        first -= 1
        if first < 0 or not clauses[first].bare:
            return False
    last = index
    while last + 1 < len(clauses) and not clauses[last + 1].opens_sentence:
        last += 1
        if not clauses[last].bare:
            return not QUESTION_MARKS.isdisjoint(clauses[last - 1].closer)
    return True


def _asked_before(clauses: list[Clause], index: int, view: _View) -> Iterator[Finding]:
    """Yield the bare things in front of a clause whose request ends the sentence: "your name, your PIN and your postcode, please"."""
    if view.clause.late:
        return
    while index > 0 and not clauses[index].opens_sentence:
        index -= 1
        clause = clauses[index]
        if clause.predicate or clause.negators or clause.late or clause.verbs or clause.frames:
            return
        yield from (Finding(thing.kind, thing.start, thing.end) for thing in clause.things)
