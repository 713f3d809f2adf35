"""Promise: `anteroom redact` answers line for line, and names the line it cannot read."""

import json

import pytest
import typer
from typer.testing import CliRunner

from ops.redact import redact

app = typer.Typer()
app.command()(redact)


def run(text: str | bytes, *args: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, list(args), input=text)
    return result.exit_code, result.stdout, result.stderr


def test_lines_are_answered_in_order() -> None:
    lines = [
        {"id": "1", "lang": "en", "text": "my pin is 4821 and my card 4111 1111 1111 1111"},
        {"id": 2, "text": "order 4821332 is late"},
        {"id": "3", "lang": None, "text": "暗証番号は4821です"},
    ]
    code, out, _ = run("\n".join(json.dumps(line) for line in lines), "--jsonl")
    assert code == 0
    assert [json.loads(line) for line in out.splitlines()] == [
        {"id": "1", "text": "my pin is [pin removed] and my card [card removed]", "found": ["pin", "card"]},
        {"id": 2, "text": "order 4821332 is late", "found": []},
        {"id": "3", "text": "暗証番号は[pin removed]です", "found": ["pin"]},
    ]


def test_empty_lines_are_passed_over() -> None:
    assert run("\n\n", "--jsonl") == (0, "", "")


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '{"id": "1"}', '{"text": "x"}', '{"id": "1", "text": 5}', '{"id": "1", "text": "x", "lang": 1}'],
)
def test_an_unreadable_line_is_named_and_ends_the_run(line: str) -> None:
    code, out, err = run('{"id": "1", "text": "my pin is 4821"}\n' + line + "\n", "--jsonl")
    assert code == 2
    assert len(out.splitlines()) == 1
    assert err.startswith("Line 2 cannot be read: ")
    assert len(err.splitlines()) == 1
    assert "4821" not in err


def test_a_line_that_is_not_utf8_is_named() -> None:
    assert run(b'{"id": "1", "text": "caf\xe9"}\n', "--jsonl") == (2, "", "Line 1 cannot be read: it is not UTF-8.\n")


def test_half_a_character_comes_back_as_it_was_written() -> None:
    code, out, _ = run('{"id": "1", "text": "\\ud800 hello"}', "--jsonl")
    assert (code, json.loads(out)["text"]) == (0, "\ud800 hello")


def test_a_text_that_is_not_utf8_is_said_in_one_line() -> None:
    assert run(b"caf\xe9") == (2, "", "Standard input is not UTF-8 text.\n")


def test_without_jsonl_the_input_is_one_text() -> None:
    assert run("my pin is 4821\nthanks\n") == (0, "my pin is [pin removed]\nthanks\n", "")
