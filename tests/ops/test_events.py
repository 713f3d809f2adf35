"""Promise: `anteroom events` shows each event of a webhook body as a JSON line, or says in one line why it cannot."""

import json
import os
import pty
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from ops.cli import app

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "samples" / "x"
KEYS = ["channel", "kind", "event_id", "sender_id", "text", "reason"]
ANTEROOM = [sys.executable, "-m", "ops.cli"]


def sample(case: str) -> bytes:
    return (SAMPLES / case / "body.json").read_bytes()


def run(*arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["events", *arguments], input=stdin)
    return result.exit_code, result.stdout, result.stderr


def lines(*arguments: str, stdin: bytes) -> list[dict[str, Any]]:
    exit_code, out, err = run(*arguments, stdin=stdin)
    assert (exit_code, err) == (0, "")
    return [json.loads(line) for line in out.splitlines()]


def message(kind: str, event_id: str, text: str) -> dict[str, Any]:
    return dict(zip(KEYS, ["x", kind, event_id, "222", text, None], strict=True))


def ignored(event_id: str, reason: str) -> dict[str, Any]:
    return dict(zip(KEYS, ["x", "ignore", event_id, None, None, reason], strict=True))


MENTION = message("mention", "2102345678900000001", "hey @acme, my card was declined twice, can you help?")


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ("mention", [MENTION]),
        ("reply_to_mention_as_well", [MENTION]),
        ("edited_post", [message("mention", "2102345678900000010", "hey @acme, my card was declined three times")]),
        ("retweet", [ignored("2102345678900000004", "retweet")]),
        ("own_post", [ignored("2102345678900000006", "own_message")]),
        ("dm", [message("dm", "2102345678901234567", "my card was declined")]),
        (
            "dm_several",
            [
                message("dm", "2102345678901234567", "hello?"),
                ignored("2102345678901234568", "event_unreadable"),
                message("dm", "2102345678901234569", "is anybody there"),
                ignored("2102345678901234570", "own_message"),
            ],
        ),
        ("own_dm_echo", [ignored("2102345678901234573", "own_message")]),
        ("encrypted_chat", [ignored("2102345678901234574", "encrypted_chat")]),
        ("negative_uuid", [ignored("-9223372036854775808", "follow")]),
        (
            "emoji_and_escapes",
            [message("mention", "2102345678900000008", "@acme 😡 R&D <3 &lt; ありがとう 👨‍👩‍👧‍👦 &quot;no&quot;")],
        ),
    ],
)
def test_events_of_samples(case: str, expected: list[dict[str, Any]]) -> None:
    # Without --own the account named in the body's filter is ours all the same.
    assert lines("x", stdin=sample(case)) == expected
    assert lines("x", "--own", "111", stdin=sample(case)) == expected


@pytest.mark.parametrize("case", sorted(folder.parent.name for folder in SAMPLES.glob("*/body.json")))
def test_every_line_has_every_key_in_order(case: str) -> None:
    printed = lines("x", stdin=sample(case))
    assert printed
    for line in printed:
        assert list(line) == KEYS
        assert (line["reason"] is None) is (line["kind"] != "ignore")


@pytest.mark.parametrize(
    "own", [["--own", "222"], ["--own", "999", "--own", "222"], ["--own", "222", "--own", "222"], ["--own= 222 "]]
)
def test_accounts_given_are_ours(own: list[str]) -> None:
    assert lines("x", *own, stdin=sample("mention")) == [ignored("2102345678900000001", "own_message")]


def test_the_channel_may_be_typed_as_the_platform_writes_itself() -> None:
    assert lines("X", stdin=sample("mention")) == [MENTION]


def test_an_event_is_one_line_whatever_its_text_holds() -> None:
    text = "one\ntwo\u2028three\x85four\x1b[2J\x9b2J\u202e"
    body = sample("mention").replace(
        b"hey @acme, my card was declined twice, can you help?", json.dumps(text)[1:-1].encode()
    )
    exit_code, out, _ = run("x", stdin=body)
    assert exit_code == 0
    assert len(out.splitlines()) == 1
    assert out.isascii()
    assert out.rstrip("\n").isprintable()
    assert json.loads(out)["text"] == text


@pytest.mark.parametrize(
    ("arguments", "stdin", "said"),
    [
        pytest.param(["x"], b"", "standard input was empty", id="empty"),
        pytest.param(["x"], b" \n", "standard input was empty", id="blank"),
        pytest.param(["x"], b"\xff\xfe{", "it is not UTF-8 text", id="not UTF-8"),
        pytest.param(["x"], b"{'data': 1}", "it is not JSON", id="not JSON"),
        pytest.param(["x"], b"[1]", "it is JSON, but not an object", id="a list"),
        pytest.param(["x"], b"{}", "it has no data.event_type", id="another shape"),
        pytest.param(["x"], b'{"n":NaN}', "it holds a number", id="NaN"),
        pytest.param(["x"], b"[" * 100_000, "it is nested too deeply", id="nested"),
        pytest.param(["pigeon"], sample("dm"), "no channel 'pigeon'. Known channels: x.", id="unknown channel"),
        pytest.param(["pi\ngeon"], sample("dm"), "no channel 'pi\\ngeon'. Known channels: x.", id="odd channel"),
        pytest.param(["x", "--own", "@acme"], sample("dm"), "not '@acme'", id="a handle for an id"),
        pytest.param(["x", "--own", ""], sample("dm"), "not ''", id="no id"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(arguments: list[str], stdin: bytes, said: str) -> None:
    exit_code, out, err = run(*arguments, stdin=stdin)
    assert (exit_code, out) == (2, "")
    assert err.startswith("anteroom events: ")
    assert err.count("\n") == 1
    assert said in err


def test_a_terminal_is_not_waited_for() -> None:
    controller, terminal = pty.openpty()
    try:
        result = subprocess.run(
            [*ANTEROOM, "events", "x"],
            cwd=ROOT,
            stdin=terminal,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
    finally:
        os.close(controller)
        os.close(terminal)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == (
        "anteroom events: the body is read from standard input. Try: .venv/bin/anteroom events x < body.json\n"
    )


def test_the_real_command_reads_bytes_and_writes_lines_in_any_locale() -> None:
    result = subprocess.run(
        [*ANTEROOM, "events", "x", "--own", "111"],
        cwd=ROOT,
        input=sample("emoji_and_escapes"),
        capture_output=True,
        env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
        timeout=20,
        check=True,
    )
    assert result.stderr == b""
    assert json.loads(result.stdout)["text"].startswith("@acme 😡 R&D <3")


def test_help_and_version() -> None:
    help_text = CliRunner().invoke(app, ["--help"]).stdout
    assert "events" in help_text
    assert CliRunner().invoke(app, ["--version"]).stdout == f"anteroom {version('anteroom')}\n"
