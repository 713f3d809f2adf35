"""Promise: a case phrase is two plain words, each as likely as any other, that no rule of ours stumbles over."""

import itertools
from collections import Counter

import pytest

from chalicelib.domain.case_phrase import case_phrase
from chalicelib.domain.gate import check

EVERY = [case_phrase(bytes(pair)) for pair in itertools.product(range(256), repeat=2)]


def test_every_pair_of_bytes_gives_two_words_and_all_phrases_are_as_likely() -> None:
    counts = Counter(EVERY)
    assert len(counts) == 64 * 64
    assert set(counts.values()) == {16}


def test_the_same_bytes_give_the_same_phrase_and_more_bytes_change_nothing() -> None:
    assert case_phrase(b"\x00\x00") == "amber acorn"
    assert case_phrase(b"\x00\x00more") == "amber acorn"


def test_no_word_stands_in_both_lists_or_looks_like_anything_but_a_word() -> None:
    firsts, seconds = ({phrase.split()[place] for phrase in EVERY} for place in (0, 1))
    assert not firsts & seconds
    assert all(word.isascii() and word.isalpha() and word.islower() for word in firsts | seconds)


def test_no_phrase_is_longer_than_the_templates_allow() -> None:
    assert max(map(len, EVERY)) <= len("marvellous lighthouse")


@pytest.mark.parametrize("place", [0, 1])
def test_no_word_makes_the_gate_refuse_a_text(place: int) -> None:
    words = sorted({phrase.split()[place] for phrase in EVERY})
    assert [word for word in words if check(f'Look for "{word}" there, and you know it\'s ours.', "en")] == []
