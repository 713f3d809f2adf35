"""Promise: `anteroom guard --jsonl` judges each line in order, and says with its exit code what it found."""

import json

import pytest
import typer
from typer.testing import CliRunner

from ops.guard import guard

ALLOWED = {"id": "a", "lang": "en", "text": "Which store was it?"}
FORBIDDEN = {"id": "f", "lang": "en", "text": "Please send us your PIN."}

app = typer.Typer()
app.command()(guard)


def run(*lines: object, raw: bytes | None = None, flag: str | None = "--jsonl"):  # type: ignore[no-untyped-def]
    given = raw if raw is not None else "".join(json.dumps(line) + "\n" for line in lines).encode()
    return CliRunner().invoke(app, [flag] if flag else [], input=given)


def test_allowed_lines_exit_with_0() -> None:
    result = run(ALLOWED)
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {"id": "a", "verdict": "allowed", "reasons": []}


def test_one_forbidden_line_exits_with_1_and_the_order_is_kept() -> None:
    result = run(ALLOWED, FORBIDDEN, ALLOWED)
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 1
    assert [answer["id"] for answer in answers] == ["a", "f", "a"]
    assert [answer["verdict"] for answer in answers] == ["allowed", "forbidden", "allowed"]
    assert "PIN" in answers[1]["reasons"][0]


def test_half_a_character_is_judged_like_any_other() -> None:
    assert run({"id": "\ud800", "lang": "en", "text": "Which store was it? \ud800"}).exit_code in {0, 1}


def test_an_unknown_language_is_forbidden() -> None:
    assert run({"id": 1, "lang": "sv", "text": "Tack!"}).exit_code == 1


def test_nothing_to_read_exits_with_0() -> None:
    assert run(raw=b"").exit_code == 0
    assert run(raw=b"\n\n").exit_code == 0


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(b"not json", id="not JSON"),
        pytest.param(b"[1]", id="no object"),
        pytest.param(b'{"id": 1, "lang": "en"}', id="no text"),
        pytest.param(b'{"id": 1, "lang": "en", "text": 5}', id="text is no string"),
        pytest.param(b'{"id": 1, "lang": null, "text": "x"}', id="no language"),
        pytest.param(b'{"id": 1, "lang": "en", "text": "\xff"}', id="not UTF-8"),
        pytest.param(b"[" * 100_000, id="too deep"),
    ],
)
def test_an_unreadable_line_exits_with_2_and_names_the_line(line: bytes) -> None:
    result = run(raw=json.dumps(ALLOWED).encode() + b"\n" + line + b"\n")
    assert result.exit_code == 2
    assert result.stderr.startswith("line 2: ")
    assert len(result.stderr.splitlines()) == 1


def test_without_the_flag_it_says_what_to_do() -> None:
    result = run(raw=b"", flag=None)
    assert result.exit_code == 2
    assert "--jsonl" in result.stderr
