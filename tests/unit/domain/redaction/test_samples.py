"""Promise: on messages the rules were not tuned on, nearly all is found and little harmless text is touched."""

import pytest

from ops.evaluate_redaction import Sample, read_samples, score, score_kinds, table

LANGUAGES = {"en", "es", "fr", "de", "pt", "it", "nl", "ja", "ar"}
SAMPLES = list(read_samples())


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_there_are_enough_samples_of_both_kinds(language: str) -> None:
    mine = [sample for sample in SAMPLES if sample.language == language]
    assert len([sample for sample in mine if sample.expected]) >= 60
    assert len([sample for sample in mine if not sample.expected]) >= 60
    early = [sample for sample in mine if sample.part != "fresh"]
    assert len([sample for sample in early if sample.part == "held back"]) >= len(early) / 5


def test_every_value_stands_in_its_message() -> None:
    assert [one.id for one in SAMPLES if any(value not in one.text for _, value in one.expected)] == []


def test_recall_and_false_alarms_hold_on_what_was_held_back() -> None:
    scores = score(SAMPLES, lambda _: "all")["all", "held back"]
    assert scores.recall >= 0.92
    assert scores.false_alarms <= 0.05


def test_every_card_is_found() -> None:
    cards = {part: one for (kind, part), one in score_kinds(SAMPLES).items() if kind == "card"}
    assert {part: one.misses for part, one in cards.items() if one.misses} == {}


def test_the_table_counts_misses_and_false_alarms() -> None:
    samples = [
        Sample("1", "en", "held back", "my pin is 4821", (("pin", "4821"),)),
        Sample("2", "en", "held back", "nothing says what 4821 is", (("pin", "4821"),)),
        Sample("3", "en", "held back", "my pin is 4821", ()),
    ]
    assert "| en | 0.500 (1/2) | 1.000 (1/1) |" in table(score(samples, lambda sample: sample.language), "language")
