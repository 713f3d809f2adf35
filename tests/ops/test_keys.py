"""Promise: `anteroom keys create` says in one line what is wrong with the file, and quotes nothing of it."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from ops.cli import app


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
