"""Finds, clause by clause, which sensitive things a text asks for."""

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from chalicelib.domain.gate.clauses import QUESTION_MARKS, Clause, Thing, clauses_of
from chalicelib.domain.gate.grammar import Grammar, Patterns

_FEW = 4
"""With more words of its own than this, a clause says something of its things, though we know no verb in it."""
_MEMORY = 5
"""So many clauses later "it" may still mean the thing that was named."""
_ASKED_ALONE = frozenset({"address", "birth", "contact"})
"""Kinds whose everyday word is a request when it is all of a question: "Phone?"."""
_READ_OUT = frozenset({"account", "address", "answers", "birth", "code", "contact", "details", "password", "security"})
"""Kinds that are asked for by reading out what we hold: "We have your postcode as ... Is that right?"."""
_NEAR = 60
"""So many characters before a thing are searched for an "instead of" that rules it out."""
_REACH = 15
"""So many clauses away a list is still one list; nobody writes longer ones, and time stays linear."""


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


def findings(text: str, grammar: Grammar) -> list[Finding]:
    """Return everything sensitive that a folded text asks for, in order; empty when it asks for nothing."""
    judge = _Judge(clauses_of(text, grammar), grammar)
    return [finding for index in range(len(judge.clauses)) for finding in judge.read(index)]


class _Judge:
    """Reads clause after clause, and remembers what the words before do with those that follow."""

    def __init__(self, clauses: list[Clause], grammar: Grammar) -> None:
        self.clauses = clauses
        self.grammar = grammar
        self.mood = Mood.NONE
        self.dangling = False
        """A refusal still waits for its verb: "Please do not, under any circumstances, share"."""
        self.named: tuple[int, str] | None = None
        """The last thing named: the clause and the kind."""

    def read(self, index: int) -> list[Finding]:
        """Return what this clause asks for, and be ready for the next."""
        clause = self.clauses[index]
        if clause.opens_sentence and not (clause.bare and "\n" in clause.joiner):
            self.mood, self.dangling = Mood.NONE, False
        inherits = self.dangling or _goes_on_forbidding(self.clauses, index, self.mood, self.grammar.patterns)
        view = _View(clause, self.mood, self.grammar, inherits=inherits)
        asked = list(view.asked())
        found = [*asked, *self._asked_again(index, view)]
        if not view.live and not asked:
            asked = list(_asked_bare(self.clauses, index, self.mood, view))
            found += asked
            self.mood = Mood.ASKING if asked else self.mood
        elif (asked and (self.grammar.free_order or clause.behind)) or (view.live and view.left_out):
            found += _asked_before(self.clauses, index, view)
        self._remember(index, view, asked=bool(asked))
        return found

    def _asked_again(self, index: int, view: "_View") -> Iterator[Finding]:
        """Yield the thing named before, if this clause asks for "it", or moves the asking to another place."""
        kind = self.named[1] if self.named and index - self.named[0] <= _MEMORY else None
        yield from view.asked_by_pronoun(kind)
        clause = view.clause
        if kind is None:
            return
        if kind in _READ_OUT and self._confirms(clause):
            yield Finding(kind, clause.start, clause.end)
        if clause.elsewhere and view.rules_out(self.mood) and not view.live:
            yield Finding(kind, clause.start, clause.end)

    def _confirms(self, clause: Clause) -> bool:
        # Where words are not divided, the particle in the pattern asks, not the mark.
        asks = not (self.grammar.spaced and QUESTION_MARKS.isdisjoint(clause.closer))
        return asks and bool(self.grammar.patterns.confirmations.search(clause.text))

    def _remember(self, index: int, view: "_View", *, asked: bool) -> None:
        clause = view.clause
        if view.live:
            self.mood = Mood.ASKING
        elif clause.negators or clause.late or view.inherits:
            self.mood = Mood.FORBIDDING
        elif self.mood is Mood.FORBIDDING and clause.flips and not (clause.predicate or clause.things):
            self.mood = Mood.ASKING  # "Not here but by direct message: ..."
        elif clause.predicate and not asked:
            self.mood = Mood.NONE
        if clause.things or clause.verbs or clause.frames:
            self.dangling = False
        elif clause.negators and not self.grammar.free_order:
            self.dangling = not clause.text[clause.negators[-1][1] - clause.start :].strip()
        # "Do not post your card here, send it in private": there even an everyday word is meant by "it".
        strong = [thing for thing in clause.things if not thing.listed or view.rules_out(self.mood)]
        if strong:
            self.named = (index, strong[-1].kind)


def _goes_on_forbidding(clauses: list[Clause], index: int, mood: Mood, patterns: Patterns) -> bool:
    """Whether a refusal reaches into this clause: "never share or send", "scammers write to you and ask"."""
    clause = clauses[index]
    if mood is not Mood.FORBIDDING or clause.opens_sentence:
        return False
    if clauses[index - 1].culprit and patterns.additions.match(clause.text.lstrip()):
        return True
    if patterns.alternatives.match(clause.text.lstrip()):
        return True
    if not clause.verbs:
        return False
    start, end = clause.verbs[0]
    verb = clause.text[start - clause.start : end - clause.start]
    return clause.text.strip() == verb and not patterns.pronoun_verbs.fullmatch(verb)


class _View:
    """One clause with the mood it stands in."""

    def __init__(self, clause: Clause, mood: Mood, grammar: Grammar, *, inherits: bool) -> None:
        self.clause = clause
        self.patterns = grammar.patterns
        self.grammar = grammar
        self.inherits = inherits
        self.things = [thing for thing in clause.things if not self._excluded(thing)]
        self.live = [span for span in (*clause.verbs, *clause.frames) if not self.negated(span[0])]
        # "Without your PIN we cannot help" asks, however much it denies.
        self.live += [] if inherits else clause.lacks
        self.left_out = bool(grammar.objects) and not clause.things and not self.patterns.objects.search(clause.text)
        """Whether the object of a request here is left out, because everybody knows what was spoken of."""
        self._mood = mood

    def negated(self, place: int) -> bool:
        """Whether an asking at this place is forbidden rather than made."""
        return self.inherits or bool(self.clause.late) or any(start < place for start, _ in self.clause.negators)

    def rules_out(self, mood: Mood) -> bool:
        """Whether this clause, or the words before it, rule something out."""
        return mood is Mood.FORBIDDING or bool(self.clause.negators or self.clause.late)

    def asked(self) -> Iterator[Finding]:
        """Yield what this clause asks for by its own words."""
        listed = len(self.things) > 1
        for thing in self.things:
            if thing.listed and not listed:
                continue
            finding = self._asked_by(thing)
            if finding:
                yield finding
        for start, end in self.clause.outright:
            if not self.negated(start):
                yield Finding("outright", start, end)

    def _asked_by(self, thing: Thing) -> Finding | None:
        """Return the request for this thing, by the nearest words of asking on either side."""
        ahead = max((span for span in self.live if span[0] < thing.start and span[1] < thing.end), default=None)
        if ahead and self._clear(ahead[1], thing.start):
            return Finding(thing.kind, ahead[0], thing.end)
        if self.grammar.free_order:
            after = min((span for span in self.live if thing.end <= span[0]), default=None)
            if after:
                return Finding(thing.kind, thing.start, after[1])
        after = min((span for span in self.clause.behind if thing.end <= span[0]), default=None)
        if after and self._clear(thing.end, after[0]) and not self.negated(after[0]):
            return Finding(thing.kind, thing.start, after[1])
        return None

    def asked_by_pronoun(self, named: str | None) -> Iterator[Finding]:
        """Yield what is asked for as "it" or "them": the thing named before, or in this clause before the asking."""
        text = self.clause.text
        if named and self.left_out and (not self.clause.opens_sentence or self.patterns.pronouns.search(text)):
            spans = self.live or self.clause.behind
            words = [text[start - self.clause.start : end - self.clause.start] for start, end in spans]
            yield from (
                Finding(named, start, end)
                for (start, end), word in zip(spans, words, strict=True)
                if self.patterns.pronoun_verbs.fullmatch(word)
            )
            return
        for start, end in self.live:
            here = [thing.kind for thing in self.things if thing.end <= start and not thing.listed]
            kind = here[-1] if here else named
            if kind is None:
                continue
            match = self.patterns.pronouns.match(text[end - self.clause.start :].lstrip())
            if match:
                yield Finding(kind, start, min(self.clause.end, end + 1 + match.end()))
            elif (here or not self.patterns.objects.search(text)) and self.patterns.pronoun_verbs.fullmatch(
                text[start - self.clause.start : end - self.clause.start]
            ):
                # Where pronouns are left out, a verb with an object of its own does not mean the thing named before.
                yield Finding(kind, start, end)

    def _clear(self, start: int, end: int) -> bool:
        if any(start <= negator < end for negator, _ in self.clause.negators):
            return False
        between = self.clause.text[start - self.clause.start : end - self.clause.start]
        return not self.patterns.barriers.search(between)

    def _excluded(self, thing: Thing) -> bool:
        text = self.clause.text
        first = max(0, thing.start - self.clause.start - _NEAR)
        match = self.patterns.excluder.search(text[first : thing.start - self.clause.start])
        if match:
            # The "without" of "we cannot help without" is part of a request.
            place = match.start() + first + self.clause.start
            return not any(start <= place < end for start, end in (*self.clause.frames, *self.clause.lacks))
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
    if not goes_on and (mood is Mood.FORBIDDING or _ruled_out_later(clauses, index)):
        return
    # Nothing said of a sensitive thing is a request for it; an everyday word is one only in a list that stands alone.
    if not goes_on and (
        _part_of_next(clauses, index, view)
        or clause.predicate
        or clause.other_words > _FEW
        or (_reported_before(clauses, index) and not _stands_alone(clauses, index))
    ):
        return
    listed = any(thing.listed for thing in view.things) and (goes_on or _stands_alone(clauses, index))
    listed = listed and sum(len(other.things) for other in _run(clauses, index)) > 1
    alone = clause.bare and len(view.things) == 1 and not QUESTION_MARKS.isdisjoint(clause.closer)
    for thing in view.things:
        if listed or not thing.listed or (alone and thing.kind in _ASKED_ALONE):
            yield Finding(thing.kind, thing.start, thing.end)


def _part_of_next(clauses: list[Clause], index: int, view: _View) -> bool:
    """Whether the next clause says something of this one's things too: "PIN and card travel separately"."""
    if index + 1 == len(clauses) or not clauses[index].bare:
        return False
    after = clauses[index + 1]
    joined = not after.opens_sentence and view.patterns.additions.match(after.text.lstrip())
    tells = QUESTION_MARKS.isdisjoint(after.closer)
    return bool(joined) and bool(after.things) and not after.bare and tells


def _reported_before(clauses: list[Clause], index: int) -> bool:
    """Whether the sentence has been telling something: "The card comes on Tuesday, the PIN in another letter"."""
    for here in range(index, max(0, index - _REACH), -1):
        if clauses[here].opens_sentence or ":" in clauses[here].joiner:
            return False
        if clauses[here - 1].predicate:
            return True
    return False


def _ruled_out_later(clauses: list[Clause], index: int) -> bool:
    """Whether the sentence goes on to rule out what was named: "PIN, password, codes: never share them"."""
    for clause in clauses[index + 1 : index + _REACH]:
        if clause.opens_sentence:
            return False
        if clause.negators or clause.late:
            return True
    return False


def _run(clauses: list[Clause], index: int) -> list[Clause]:
    """Return the clauses of the bare list that this clause is part of, with the clause that opens it."""
    first = index
    while first > max(0, index - _REACH) and not (clauses[first].opens_sentence and "\n" not in clauses[first].joiner):
        first -= 1
        if not clauses[first].bare:
            break
    last = index + 1
    while last < min(len(clauses), index + _REACH) and clauses[last].bare and not clauses[last].opens_sentence:
        last += 1
    return clauses[first:last]


def _stands_alone(clauses: list[Clause], index: int) -> bool:
    """Whether a bare list is a request by itself: a whole sentence, after a colon, or before a question mark."""
    if not clauses[index].bare:
        return False
    first = index
    while index - first < _REACH and not clauses[first].opens_sentence and ":" not in clauses[first].joiner:
        first -= 1
        if not clauses[first].bare:
            return not QUESTION_MARKS.isdisjoint(clauses[index].closer)
    last = index
    while last + 1 < min(len(clauses), index + _REACH) and not clauses[last + 1].opens_sentence:
        last += 1
        if not clauses[last].bare:
            return not QUESTION_MARKS.isdisjoint(clauses[last - 1].closer)
    return True


def _asked_before(clauses: list[Clause], index: int, view: _View) -> Iterator[Finding]:
    """Yield the bare things before the clause that asks for them: "your name, your PIN and your postcode, please"."""
    if view.clause.late:
        return
    while index > 0 and not clauses[index].opens_sentence:
        index -= 1
        clause = clauses[index]
        if clause.predicate or clause.negators or clause.late or clause.verbs or clause.frames:
            return
        yield from (Finding(thing.kind, thing.start, thing.end) for thing in clause.things)
