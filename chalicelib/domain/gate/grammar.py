"""What the gate has to know of a language: sensitive things, ways to ask, to forbid and to turn round."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

PLACEHOLDER = "\ue000"
"""Stands for `{{ name }}` in a template's source: we cannot know what will be filled in there."""
BLANK = "\ue001"
"""Stands for each character of a harmless phrase, so that no word inside it is read as something else."""

NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """One language, as lists of regular expressions over folded text (see `reading.py`).

    Patterns are lower case, without diacritics, with single spaces, with no capturing groups and no unbounded repeats.
    `things` and `listed` map a kind (a key of `wording.REASONS`) to patterns.
    """

    code: str
    things: Mapping[str, tuple[str, ...]]
    """Sensitive whenever they are asked for."""
    listed: Mapping[str, tuple[str, ...]]
    """Everyday words ("address", "phone"), which count only when two of them are asked for in one list."""
    harmless: tuple[str, ...]
    """Phrases that hold a word of the other lists and mean no harm."""
    verbs: tuple[str, ...]
    """Words of giving, where they are told to the reader: what follows is asked for."""
    frames: tuple[str, ...]
    """Other openings of a request ("we need", "what is"): what follows is asked for."""
    lacks: tuple[str, ...] = ()
    """Openings of a request that denies ("without it we cannot"): no refusal in the clause touches them."""
    behind: tuple[str, ...] = ()
    """Ends of a request ("is required", "please"): what precedes is asked for."""
    outright: tuple[str, ...] = ()
    """Whole requests that name no thing ("when were you born")."""
    confirmations: tuple[str, ...] = ()
    """Questions whether what was said of a thing is so ("is that right"): they ask for it by reading it out."""
    negators: tuple[str, ...]
    """They forbid the asking that follows in their clause."""
    culprits: tuple[str, ...] = ()
    """Those who ask and should not ("anyone", "scammers"): negators whose clause may go on with "and"."""
    contrasts: tuple[str, ...] = ()
    """"Not" before a thing without a verb: what follows is asked for instead."""
    late_negators: tuple[str, ...] = ()
    """They forbid the asking in their clause, wherever they stand."""
    not_negators: tuple[str, ...] = ()
    """They look like negators and are not ("why not", "don't hesitate"); taken out before negators are read."""
    excluders: tuple[str, ...] = ()
    """They rule out only the thing right behind them ("instead of")."""
    excluded_by: tuple[str, ...] = ()
    """They rule out only the thing right before them (Japanese)."""
    flips: tuple[str, ...] = ()
    """They turn a refusal round ("only", "but")."""
    elsewhere: tuple[str, ...] = ()
    """They move a ruled-out thing to another place ("only by direct message")."""
    not_a_verb_after: tuple[str, ...] = ()
    """After these a word of `verbs` is a noun."""
    doers: tuple[str, ...] = ()
    """After these a word of `verbs` says what somebody else does."""
    predicates: tuple[str, ...]
    """Signs of a clause of its own: an inherited request ends there."""
    barriers: tuple[str, ...] = ()
    """What may not stand between an asking and its thing."""
    fillers: tuple[str, ...]
    """Words of which a bare list of things may be made up."""
    splits: tuple[str, ...]
    """Words that begin a clause."""
    additions: tuple[str, ...] = ()
    """"And"."""
    alternatives: tuple[str, ...] = ()
    """"Or": a refusal goes on behind it."""
    pronouns: tuple[str, ...] = ()
    """Right behind an asking, they stand for the thing named before."""
    pronoun_verbs: tuple[str, ...] = ()
    """Words of giving that end in such a pronoun ("mandalo")."""
    objects: tuple[str, ...] = ()
    """Signs that a request has an object of its own, in a language that leaves pronouns out."""
    determiners: tuple[str, ...]
    """Before a placeholder, they make it the object of a request."""
    rewordings: Mapping[str, str]
    """A safe alternative by kind; the key `""` is for every other kind."""
    free_order: bool = False
    """A word of giving also takes the thing before it in its clause."""
    spaced: bool = True
    """Words are divided by spaces."""
    excluder_gap: int = 14
    """How many characters may stand between an excluder and its thing."""
    stubborn: tuple[str, ...] = ()
    """Sensitive words to find even with a space or a mark between two of their letters."""

    @cached_property
    def patterns(self) -> "Patterns":
        """The lists, compiled once."""
        return Patterns(self)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every plain word in the lists, to tell one reading of a disguised word from another."""
        lists = chain(
            *self.things.values(), *self.listed.values(), self.verbs, self.frames, self.behind, self.outright,
            self.fillers, self.negators, self.harmless, self.pronouns, self.predicates,
        )  # fmt: skip
        return frozenset(word for pattern in lists for word in words_of(pattern)).union(self.stubborn)


def patterns(text: str) -> tuple[str, ...]:
    """Return the patterns of a text: divided by line ends or two spaces; after a final `|` a line goes on."""
    joined = re.sub(r"\|\n\s*", "|", text)
    return tuple(pattern.strip() for pattern in re.split(r"\n|  +", joined) if pattern.strip())


def words_of(pattern: str) -> Iterable[str]:
    """Yield the words a pattern is made of; "numbers?" gives "numbers" and "number"."""
    plain = re.sub(r"\\.|\(\?<?[:=!]", " ", pattern)
    for match in re.finditer(r"[^\W\d_]+\??", plain):
        word = match[0]
        if word.endswith("?"):
            yield word[:-1]
            yield word[:-2]
        else:
            yield word


class Patterns:
    """The compiled lists of a grammar."""

    def __init__(self, grammar: Grammar) -> None:
        opening, closing = (r"(?<!\w)", r"(?!\w)") if grammar.spaced else ("", "")

        def one_of(patterns: Iterable[str], *, before: str = "", after: str = "") -> re.Pattern[str]:
            joined = "|".join(patterns)
            if not joined:
                return NOTHING
            return re.compile(f"{before}{opening}(?:{joined}){closing}{after}")

        def by_kind(table: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
            kinds = "|".join(f"(?P<{kind}>{'|'.join(patterns)})" for kind, patterns in table.items() if patterns)
            return re.compile(f"{opening}(?:{kinds}){closing}")

        sep = r"[\W_]{0,3}"
        self.stubborn = one_of(sep.join(map(re.escape, word)) for word in grammar.stubborn)
        gap = f"[^,;:.!?\n]{{0,{grammar.excluder_gap}}}"
        marks = (
            r"[,:;()\[\]\n/¿¡—–、，：；。！？؟،؛]|[!?…]+|\.+"
            + (r"(?=\s|$)" if grammar.spaced else "")
            + r"|(?<=\s)-+(?=\s)"
        )
        self.things = by_kind(grammar.things)
        self.listed = by_kind(grammar.listed)
        self.harmless = one_of(grammar.harmless)
        self.verbs = one_of(grammar.verbs)
        self.frames = one_of(grammar.frames)
        self.lacks = one_of(grammar.lacks)
        self.behind = one_of(grammar.behind)
        self.outright = one_of(grammar.outright)
        self.confirmations = one_of(grammar.confirmations)
        self.negators = one_of((*grammar.negators, *grammar.culprits))
        self.culprits = one_of(grammar.culprits)
        self.contrasts = one_of(grammar.contrasts)
        self.additions = one_of(grammar.additions)
        self.late_negators = one_of(grammar.late_negators)
        self.not_negators = one_of(grammar.not_negators)
        self.excluder = one_of(grammar.excluders, after=gap + "$")
        self.excluded_by = one_of(grammar.excluded_by)
        self.flips = one_of(grammar.flips)
        self.elsewhere = one_of(grammar.elsewhere)
        self.not_a_verb_after = one_of(grammar.not_a_verb_after, after=r"\W{0,2}$")
        self.doers = one_of(grammar.doers, after=r"\W{0,2}$")
        self.predicates = one_of(grammar.predicates)
        self.barriers = one_of(grammar.barriers)
        self.fillers = one_of(grammar.fillers)
        self.breaks = re.compile(f"{marks}|{one_of(grammar.splits).pattern}" if grammar.splits else marks)
        self.alternatives = one_of(grammar.alternatives)
        self.pronouns = one_of(grammar.pronouns)
        self.pronoun_verbs = one_of(grammar.pronoun_verbs)
        self.objects = one_of(grammar.objects)
        self.determiners = one_of(grammar.determiners, after=r"[ \"'«“(]{0,2}$")
