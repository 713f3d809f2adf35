"""Promise: a broken word file costs its language, never an answer."""

import shutil
from pathlib import Path

import pytest

from chalicelib.adapters.word_lists import WordLists, read_speech
from chalicelib.domain.errors import TemplateBroken
from tests.builders import ROOT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("words", "intents"):
        shutil.copytree(ROOT / "templates" / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("{time}", "{tiem}", "cannot be filled in; the names are {time}"),
        ("{time}", "{time", "cannot be filled in"),
        ("[teams]", "[tames]", "has no [teams]"),
        ("weekdays = [", "weekday = [", "has no weekdays"),
        ('"Monday", ', "", "weekdays are 7 names"),
        ("[promise]", "[promise", "cannot be read"),
        ("tomorrow = ", "tomorow = ", "has no tomorrow"),
        ("hours = ", "ours = ", "has no hours"),
    ],
)
def test_a_broken_file_is_one_sentence_and_the_brands_language_answers(
    folder: Path, old: str, new: str, told: str
) -> None:
    text = (folder / "words" / "en.toml").read_text(encoding="utf-8")
    assert old in text
    (folder / "words" / "es.toml").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(TemplateBroken) as broken:
        read_speech(folder, "es")
    assert str(broken.value).startswith("words/es.toml")
    assert told in str(broken.value)
    complaints: list[TemplateBroken] = []
    languages = WordLists(folder, "en", complaints.append)
    assert languages.speech("es").locale == "en"
    assert len(complaints) == 1


def test_where_the_brands_own_words_are_broken_nothing_stands_in(folder: Path) -> None:
    (folder / "words" / "en.toml").unlink()
    with pytest.raises(TemplateBroken):
        WordLists(folder, "en", lambda _: None).speech("en")


def test_every_shipped_language_can_be_read() -> None:
    for path in (ROOT / "templates" / "words").glob("*.toml"):
        assert read_speech(ROOT / "templates", path.stem).locale == path.stem
