"""Promise: `anteroom keys create` says in one line why it cannot go on, and quotes nothing of what it read."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ops.cli import app


def test_a_missing_region_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("consumer_key", "consumer_secret", "access_token", "access_token_secret")
    file = tmp_path / "x.json"
    file.write_text(json.dumps(dict.fromkeys(names, "canary")))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    for name in ("AWS_DEFAULT_REGION", "AWS_REGION", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    result = CliRunner().invoke(app, ["keys", "create", "--x", str(file)])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "AWS did not take it: You must specify a region.\n"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(None, "no such file", id="missing"),
        pytest.param('{"consumer_key": "canary"}', "must be a JSON object with consumer_key", id="not all of it"),
        pytest.param("canary", "must be a JSON object with consumer_key", id="no JSON"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_line(tmp_path: Path, content: str | None, expected: str) -> None:
    file = tmp_path / "x.json"
    if content is not None:
        file.write_text(content)
    result = CliRunner().invoke(app, ["keys", "create", "--x", str(file)])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    assert expected in result.stderr
    assert "canary" not in result.stderr
