"""Promise: the renderer puts values into plain wordings, runs nothing, and keeps answering when a file breaks."""

import json
import os
import time
from pathlib import Path

import pytest

from chalicelib.adapters.renderer import ReplyRenderer, fill, is_plain, read_definition, read_wordings
from chalicelib.domain.errors import TemplateBroken
from chalicelib.domain.templates import RenderedReply, split_wordings, wording_problems

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "templates" / "replies"
HOSTILE = [
    json.loads(line)
    for line in (ROOT / "tests/samples/templates/hostile/templates.jsonl").read_text(encoding="utf-8").splitlines()
]
DECLARED = ("first_name", "owner")
DEFINITION = """\
purpose = "Says who has it."
audience = "private"

[variables.first_name]
type = "customer"
example = "Jo"
longest = "Alexandrina-Victoria"
fallback = ""

[variables.owner]
type = "text"
example = "our card team"
longest = "our international payments team"

[variables.link]
type = "link"
example = "https://help.example.com/v/x"
longest = "https://help.example.com/v/x"
fallback = ""
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "status" / "reply.toml", DEFINITION)
    write(tmp_path / "status" / "en.txt", "Thanks, {{ first_name }}, {{ owner }} has it.\n")
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.stat().st_mtime_ns if path.exists() else 0
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(before + 1_000_000, before + 1_000_000))


def render(renderer: ReplyRenderer, *, locale: str | None = "en", channel: str = "x", **values: str) -> RenderedReply:
    return renderer.render("status", locale=locale, channel=channel, values={"owner": "Billing"} | values, seed="1")


def test_values_stand_in_their_places(folder: Path) -> None:
    reply = render(ReplyRenderer(folder, "en"), first_name="Jo")
    assert reply == RenderedReply("Thanks, Jo, Billing has it.", "status/en/1")


@pytest.mark.parametrize("name", ["", "http://bad.example", "\u202e", "@@@"])
def test_without_a_usable_value_the_fallback_stands_in(folder: Path, name: str) -> None:
    assert render(ReplyRenderer(folder, "en"), first_name=name).text == "Thanks, Billing has it."


def test_a_customers_words_are_made_harmless_and_never_read_as_a_template(folder: Path) -> None:
    reply = render(ReplyRenderer(folder, "en"), first_name="Jo {{ owner }} @all http://bad.example")
    assert reply.text == "Thanks, Jo owner all, Billing has it."


def test_a_long_name_is_cut_to_the_declared_length(folder: Path) -> None:
    assert render(ReplyRenderer(folder, "en"), first_name="J" * 500).text == f"Thanks, {'J' * 20}, Billing has it."


def test_a_missing_required_value_is_an_error(folder: Path) -> None:
    with pytest.raises(TemplateBroken, match=r"status/en\.txt, line 1: There is no value for \{\{ owner \}\}"):
        ReplyRenderer(folder, "en").render("status", locale="en", channel="x", values={}, seed="1")


@pytest.mark.parametrize("link", ["javascript:alert(1)", "https://a b", "https://help.example.com/\u202e", "bad"])
def test_a_link_that_is_none_is_an_error(folder: Path, link: str) -> None:
    write(folder / "status" / "en.txt", "{{ link }}")
    with pytest.raises(TemplateBroken, match="not a link"):
        render(ReplyRenderer(folder, "en"), link=link)


@pytest.mark.parametrize(
    ("locale", "channel", "wording"),
    [
        pytest.param("de", "x", "status/de/1", id="language"),
        pytest.param("de-AT", "x", "status/de/1", id="region without words of its own"),
        pytest.param("de-CH", "x", "status/de-ch/1", id="region"),
        pytest.param("en", "mastodon", "status/en.mastodon/1", id="a channel's own words"),
        pytest.param("fr", "x", "status/en/1", id="the brand's own language"),
        pytest.param(None, "mastodon", "status/en.mastodon/1", id="language unknown"),
    ],
)
def test_the_nearest_language_answers(folder: Path, locale: str | None, channel: str, wording: str) -> None:
    for stem in ("de", "de-ch", "en.mastodon"):
        write(folder / "status" / f"{stem}.txt", "{{ owner }}")
    assert render(ReplyRenderer(folder, "en"), locale=locale, channel=channel).wording == wording


def test_an_edit_shows_at_once(folder: Path) -> None:
    renderer = ReplyRenderer(folder, "en")
    render(renderer)
    write(folder / "status" / "en.txt", "{{ owner }} is on it.")
    assert render(renderer).text == "Billing is on it."


@pytest.mark.parametrize(
    ("file", "text"),
    [
        pytest.param("en.txt", "{% for x in y %}", id="wording"),
        pytest.param("en.txt", "", id="empty"),
        pytest.param("en.txt", "x" * 1_000_000, id="a megabyte"),
        pytest.param("reply.toml", "purpose =", id="definition"),
    ],
)
def test_a_file_that_breaks_leaves_its_last_good_version_answering(folder: Path, file: str, text: str) -> None:
    told: list[TemplateBroken] = []
    renderer = ReplyRenderer(folder, "en", on_broken=told.append)
    before = render(renderer)
    write(folder / "status" / file, text)
    assert [render(renderer), render(renderer)] == [before, before]
    assert len(told) == 1


def test_a_file_that_was_always_broken_leaves_the_brands_language_answering(folder: Path) -> None:
    told: list[TemplateBroken] = []
    write(folder / "status" / "de.txt", "{{ ownr }}")
    reply = render(ReplyRenderer(folder, "en", on_broken=told.append), locale="de")
    assert reply.wording == "status/en/1"
    assert str(told[0]).endswith("{{ ownr }} is not a value of this reply. Did you mean owner?")


def test_nothing_usable_is_an_error(folder: Path) -> None:
    write(folder / "status" / "en.txt", "{{ ownr }}")
    with pytest.raises(TemplateBroken, match="Did you mean owner"):
        render(ReplyRenderer(folder, "en"))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(b"One\ntw\xff", "line 2: This line is not UTF-8", id="not UTF-8"),
        pytest.param(b"x" * 1_048_576, "line 1: This file has 1,048,576 bytes", id="a megabyte"),
        pytest.param(None, "line 1: This file is missing", id="missing"),
    ],
)
def test_an_unreadable_file_is_one_clear_sentence(folder: Path, raw: bytes | None, expected: str) -> None:
    if raw is not None:
        (folder / "status" / "de.txt").write_bytes(raw)
    with pytest.raises(TemplateBroken, match=rf"^status/de\.txt, {expected}"):
        read_wordings(folder, "de", read_definition(folder, "status"))


@pytest.mark.parametrize("hostile", [pytest.param(each["source"], id=each["id"]) for each in HOSTILE])
def test_hostile_templates_are_refused(hostile: str) -> None:
    # The target is 50 ms each; a second, so that a busy machine fails nothing, still catches what runs away.
    started = time.perf_counter()
    blocks = split_wordings(hostile)
    problems = [
        problem
        for line, source in blocks
        for problem in wording_problems(source, file="x/en.txt", line=line, declared=DECLARED)
    ]
    is_plain(hostile, DECLARED)
    assert problems
    assert time.perf_counter() - started < 20


def test_the_engine_alone_refuses_whatever_could_run() -> None:
    let_through = [each["id"] for each in HOSTILE if is_plain(each["source"], DECLARED)]
    kinds = {name.rpartition("-")[0] for name in let_through}
    assert kinds.isdisjoint({"escape", "loop", "include", "access", "filter"})


def test_there_are_enough_hostile_templates() -> None:
    assert len({each["source"] for each in HOSTILE}) >= 150


def test_every_shipped_wording_renders_with_and_without_its_optional_values() -> None:
    names = sorted(path.parent.name for path in SHIPPED.glob("*/reply.toml"))
    assert names
    for name in names:
        definition = read_definition(SHIPPED, name)
        full = {key: variable.example[""] for key, variable in definition.variables.items()}
        bare = {key: value for key, value in full.items() if definition.variables[key].fallback is None}
        for wording in read_wordings(SHIPPED, "en", definition):
            for values in (full, bare):
                text = fill(wording, definition, values)
                assert not set(text) & set("{}\ue000")
                assert not any(gap in text for gap in (" ,", " .", ",,", ", .", "  ", " :"))
