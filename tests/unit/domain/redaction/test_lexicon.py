"""Promise: every pack holds words in the form they are matched in, for every kind that is found by a cue."""

import pytest

from chalicelib.domain.normalise import fold
from chalicelib.domain.redaction.lexicon import PACKS, beginning_of, stem
from chalicelib.domain.redaction.packs.pack import Pack


def texts(pack: Pack) -> list[str]:
    return [*pack.cues.values(), *pack.heads.values(), *(field for field in pack if isinstance(field, str))]


@pytest.mark.parametrize("pack", PACKS)
def test_words_are_folded(pack: Pack) -> None:
    assert [text for text in texts(pack) if fold(text).text != text] == []


@pytest.mark.parametrize("pack", PACKS)
def test_every_kind_has_cues_in_every_language(pack: Pack) -> None:
    empty = {kind for kind, text in pack.cues.items() if not text.strip()}
    assert empty == {"email"}
    assert pack.cues.keys() == PACKS[0].cues.keys()


def test_of_phrases_with_the_same_two_words_the_longest_comes_first() -> None:
    beginning = beginning_of("code")
    assert beginning is not None
    for phrases in beginning.by_second.values():
        lengths = [len(words) for words, _, _ in phrases]
        assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize(
    ("word", "kind"), [("wlanpasswort", "password"), ("passwort", None), ("zweithandynummer", "phone")]
)
def test_the_last_part_of_a_compound_is_a_cue(word: str, kind: str | None) -> None:
    beginning = beginning_of(word)
    assert beginning is not None
    assert (beginning.head if not beginning.alone else None) == kind


@pytest.mark.parametrize(
    ("word", "expected"),
    [("password", "password"), ("البطاقه", "بطاق"), ("بطاقتي", "بطاقت"), ("رقم", "رقم"), ("والرمز", "رمز")],
)
def test_stem(word: str, expected: str) -> None:
    assert stem(word) == expected
