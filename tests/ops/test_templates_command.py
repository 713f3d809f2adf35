"""Promise: an agent finds out from the shell what to mend in a reply, and how it looks to the customer."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ops.template_check import spoken_values
from ops.templates import app

SHIPPED = Path(__file__).parents[2] / "templates" / "replies"


def _ignore_other_languages(_: str, names: list[str]) -> list[str]:
    """Leave every language but English at home: these tests are about the rules, not about the shipped words."""
    return [name for name in names if name.endswith(".txt") and not name.startswith("en.")]


def _copy_spoken(templates: Path) -> None:
    for name in ("words", "intents"):
        shutil.copytree(SHIPPED.parent / name, templates / name)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    replies = tmp_path / "replies"
    for name in ("thanks", "ack_question", "move_to_private"):
        shutil.copytree(SHIPPED / name, replies / name, ignore=_ignore_other_languages)
    shutil.copy(SHIPPED / "words.en.toml", replies)
    _copy_spoken(tmp_path)
    return replies


def run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(app, [*words, "--folder", str(folder)])


def findings(folder: Path, *words: str) -> list[str]:
    result = run(folder, "check", "--json", *words)
    found = [f"{each['file']}:{each['line']}: {each['sentence']}" for each in json.loads(result.stdout)["findings"]]
    assert result.exit_code == (1 if found else 0)
    return found


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """Every reply that ships, in English."""
    _copy_spoken(tmp_path)
    return Path(shutil.copytree(SHIPPED, tmp_path / "replies", ignore=_ignore_other_languages))


def test_sound_replies_pass(folder: Path) -> None:
    result = run(folder, "check", "thanks")
    assert result.exit_code == 0
    assert "Nothing to mend" in result.stdout


def test_the_findings_are_a_table_for_people(folder: Path) -> None:
    edit(folder / "thanks" / "en.txt", "Have a good day.", "Have a good day!")
    result = run(folder, "check", "thanks")
    assert result.exit_code == 1
    assert "thanks/en.txt:1" in result.stdout
    assert "1 thing to mend" in result.stdout


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        pytest.param("thanks/en.txt", "first_name", "fist_name", "thanks/en.txt:1: {{ fist_name }}", id="misspelt"),
        pytest.param("thanks/en.txt", "Have a good day.", "Tell us your PIN.", "thanks/en.txt:1: 'Tell us", id="gate"),
        pytest.param("ack_question/en.txt", "{{ promise }}", "soon", "ack_question/en.txt:1: This ack", id="a part"),
        pytest.param("move_to_private/en.txt", "this page", "your case", "move_to_private/en.txt:1: 'case'", id="case"),
        pytest.param("thanks/en.txt", "---", "", "thanks/en.txt:1: There are 2 wordings", id="two wordings"),
        pytest.param("thanks/en.txt", "---", "---\n---", "thanks/en.txt:3: There is no text", id="an empty one"),
        pytest.param("thanks/en.txt", "}}", "}", "thanks/en.txt:1: The braces", id="braces"),
        pytest.param("thanks/en.txt", "Glad", "Glad " * 400, "thanks/en.txt:1: Too long for messenger", id="long"),
        pytest.param("thanks/reply.toml", '"private"', '"privat"', "thanks/reply.toml:2: Say who", id="audience"),
        pytest.param("words.en.toml", "heard = [", "heard = 1 [", "words.en.toml:4: This line", id="words"),
    ],
)
def test_a_bad_edit_is_told_where_it_is(folder: Path, file: str, old: str, new: str, expected: str) -> None:
    edit(folder / file, old, new)
    name = file.partition("/")[0] if "/" in file else "thanks"
    assert any(found.startswith(expected) for found in findings(folder, name))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("enn.txt", "'enn' is not the code of a language we write in. Did you mean en?", id="language"),
        pytest.param("en.mastodn.txt", "'mastodn' is not a channel. Did you mean mastodon?", id="channel"),
        pytest.param("EN.txt", "This file does not belong here", id="capitals"),
        pytest.param("en.docx", "This file does not belong here", id="another kind"),
    ],
)
def test_a_file_with_a_strange_name_is_told(folder: Path, name: str, expected: str) -> None:
    (folder / "thanks" / name).write_text("Thanks.", encoding="utf-8")
    assert any(found.startswith(f"thanks/{name}:1: {expected}") for found in findings(folder))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(b"caf\xe9", "This line is not UTF-8 text", id="not UTF-8"),
        pytest.param(b"x" * 1_048_576, "This file has 1,048,576 bytes", id="a megabyte"),
    ],
)
def test_an_unreadable_file_is_one_clear_sentence(folder: Path, raw: bytes, expected: str) -> None:
    (folder / "thanks" / "en.txt").write_bytes(raw)
    (only,) = findings(folder, "thanks")
    assert expected in only


def test_a_reply_that_is_gone_is_one_finding(whole: Path) -> None:
    shutil.rmtree(whole / "thanks")
    assert findings(whole) == ["thanks:1: Anteroom sends this reply, and there is no folder of that name. Put it back."]


def test_a_misnamed_reply_is_one_finding_that_names_it(whole: Path) -> None:
    (whole / "thanks").rename(whole / "thnaks")
    (only,) = findings(whole)
    assert only.startswith("thanks:1: Anteroom sends this reply, and there is no folder of that name.")
    assert only.endswith("Is it 'thnaks'? Give that folder its name back.")


def test_a_reply_that_no_code_names_is_told_and_no_fault(whole: Path) -> None:
    assert run(whole, "new", "parcel_late").exit_code == 0
    edit(whole / "parcel_late" / "reply.toml", '""', '"Tells that a parcel is late."')
    result = run(whole, "check", "parcel_late")
    assert result.exit_code == 0
    assert "Not sent by anything yet: parcel_late." in result.stdout


def test_a_language_without_its_list_of_phrases_says_what_to_do(folder: Path) -> None:
    shutil.copy(SHIPPED / "thanks" / "de.txt", folder / "thanks")
    (only,) = findings(folder, "thanks")
    assert only.startswith("words.de.toml:1: Nobody has written yet which phrases to watch for in German.")
    assert only.endswith("Copy words.en.toml to words.de.toml and write it anew in that language.")


def test_what_was_copied_from_english_and_left_so_is_told(folder: Path) -> None:
    shutil.copy(folder / "words.en.toml", folder / "words.de.toml")
    text = (SHIPPED / "thanks" / "de.txt").read_text(encoding="utf-8")
    first, *others = (folder / "thanks" / "en.txt").read_text(encoding="utf-8").split("\n---\n")
    assert others
    (folder / "thanks" / "de.txt").write_text(f"{text}---\n{first}\n", encoding="utf-8")
    assert findings(folder, "thanks") == [
        "thanks/de.txt:7: This is still the English text. Write it in German.",
        "words.de.toml:1: This is still the English list. Write it in German.",
    ]


def test_a_missing_text_in_the_brands_language_is_told(folder: Path) -> None:
    (folder / "thanks" / "en.txt").unlink()
    assert any("There is no text in 'en'" in found for found in findings(folder))


def test_the_brands_own_words_are_held_to_the_longest_value(folder: Path, tmp_path: Path) -> None:
    brand = tmp_path / "brand.toml"
    brand.write_text('[brand]\nlocale = "en"\nname = "A brand with a name that is longer than any other brand has"\n')
    held = '[variables.brand]\ntype = "text"\nexample = "A"\nlongest = "A"\n\n[variables'
    edit(folder / "thanks" / "reply.toml", "[variables", held)
    found = findings(folder, "--brand", str(brand))
    assert any("which is longer than the longest value of 'brand'" in line for line in found)


def test_the_teams_and_times_of_a_language_are_what_its_texts_are_held_to(tmp_path: Path) -> None:
    spoken = spoken_values(SHIPPED.parent, "de")
    assert spoken.examples["owner"] == "unser Kartenteam"
    assert "15:00" in spoken.examples["promise"]
    assert len(spoken.longest["promise"]) >= len(spoken.examples["promise"])
    assert spoken_values(tmp_path, "de").examples == {}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        pytest.param(
            "{weekday}", "{wekday}", "This cannot be used: words/en.toml: 'by {time} on {wekday}'", id="a misspelt name"
        ),
        pytest.param(
            "{count} hours",
            "{count hours",
            "This cannot be used: words/en.toml: '{count hours' cannot",
            id="half a brace",
        ),
        pytest.param("[life]", "[live]", "This cannot be used: words/en.toml has no [life].", id="a table gone"),
    ],
)
def test_times_that_cannot_be_said_are_one_finding(folder: Path, old: str, new: str, told: str) -> None:
    edit(folder.parent / "words" / "en.toml", old, new)
    (only,) = findings(folder, "ack_question")
    assert only.startswith(f"../words/en.toml:1: {told}")


def test_a_language_without_times_and_teams_says_what_to_do(folder: Path) -> None:
    (folder.parent / "words" / "en.toml").unlink()
    (only,) = findings(folder, "thanks")
    assert only.startswith("../words/en.toml:1: This file is missing, so teams and times come in the brand's own")


@pytest.mark.parametrize(
    ("person", "shown"),
    [
        pytest.param("jo", "Glad to help, Jo.", id="a name"),
        pytest.param("no-name", "Glad to help. Have", id="no name"),
        pytest.param("long-name", "Glad to help, Alexandrina-Victoria.", id="a long name"),
        pytest.param("right-to-left", "Glad to help, \u2068محمد\u2069.", id="a right-to-left name"),
    ],
)
def test_a_preview_shows_the_reply_as_the_customer_sees_it(folder: Path, person: str, shown: str) -> None:
    result = run(folder, "preview", "thanks", "--person", person, "--channel", "instagram")
    assert result.exit_code == 0
    assert shown in result.stdout
    assert "of 1,000 bytes" in result.stdout


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(("thank",), "There is no reply called 'thank'. Did you mean thanks?", id="reply"),
        pytest.param(("thanks", "--channel", "twiter"), "There is no channel 'twiter'.", id="channel"),
        pytest.param(("thanks", "--person", "bob"), "There is no person 'bob'.", id="person"),
        pytest.param(("thanks", "--lang", "xx"), "There is no language 'xx'.", id="language"),
        pytest.param(("thanks", "--lang", "de"), "'thanks' has no text in German yet.", id="not written yet"),
    ],
)
def test_a_preview_of_what_is_not_there_says_so(folder: Path, words: tuple[str, ...], expected: str) -> None:
    result = run(folder, "preview", *words)
    assert result.exit_code == 2
    assert result.stderr.startswith(expected)


def test_a_reply_that_a_channel_cannot_send_has_no_preview_there(folder: Path) -> None:
    assert "is never sent there" in run(folder, "preview", "thanks", "--channel", "threads").stdout


@pytest.mark.parametrize("kind", [(), ("--public",)])
def test_a_new_reply_lacks_only_its_purpose(folder: Path, kind: tuple[str, ...]) -> None:
    result = run(folder, "new", "parcel_late", *kind)
    assert result.exit_code == 0
    assert "Nothing sends this reply until the code names it" in result.stdout
    assert findings(folder, "parcel_late") == [
        'parcel_late/reply.toml:2: Say in one sentence what this reply is for: purpose = "..."'
    ]
    edit(folder / "parcel_late" / "reply.toml", '""', '"Tells that a parcel is late."')
    assert findings(folder, "parcel_late") == []


@pytest.mark.parametrize("name", ["thanks", "../x", "Parcel", "parcel late"])
def test_a_new_reply_needs_a_new_and_plain_name(folder: Path, name: str) -> None:
    assert run(folder, "new", name).exit_code == 2


@pytest.mark.parametrize("command", ["check", "gaps"])
@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(None, "There is no file", id="missing"),
        pytest.param(b"[brand", "is not TOML", id="no TOML"),
        pytest.param(b"caf\xe9", "is not UTF-8 text", id="not UTF-8"),
        pytest.param(b"brand = 5", "of a kind that does not belong there", id="another kind"),
    ],
)
def test_a_brand_file_that_cannot_be_read_is_one_line(
    folder: Path, tmp_path: Path, command: str, content: bytes | None, expected: str
) -> None:
    brand = tmp_path / "brand.toml"
    if content is not None:
        brand.write_bytes(content)
    result = run(folder, command, "--brand", str(brand))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    assert str(brand) in result.stderr
    assert expected in result.stderr


@pytest.mark.parametrize("command", ["check", "gaps"])
def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path, command: str) -> None:
    result = run(tmp_path / "nowhere", command)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("There is no folder")


def test_gaps_are_listed_by_language(folder: Path) -> None:
    (folder / "thanks" / "de.txt").write_text("Gern geschehen.", encoding="utf-8")
    lines = run(folder, "gaps").stdout.splitlines()
    assert any(line.split()[:4] == ["English", "3", "of", "3"] for line in lines)
    assert any(line.split()[:4] == ["German", "1", "of", "3"] and "ack_question" in line for line in lines)
