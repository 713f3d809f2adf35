"""Promise: `anteroom records import` looks at the file first, and says in one line why it cannot be read."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from ops.cli import app

COLUMNS = b"account_number,postcode,date_of_birth\n"


def run(file: Path, **environment: str | None) -> tuple[int, str, str]:
    unset = {"ANTEROOM_STAGE": None, "AWS_DEFAULT_REGION": None, "AWS_REGION": None}
    result = CliRunner().invoke(app, ["records", "import", str(file)], env={**unset, **environment})
    return result.exit_code, result.stdout, result.stderr


def test_a_missing_file_is_told_before_any_setting(tmp_path: Path) -> None:
    file = tmp_path / "customers.csv"
    told = f"{file} cannot be read: No such file or directory. Nothing was imported.\n"
    assert run(file) == (2, "", told)


@pytest.mark.parametrize("name", ["a folder", "customers.csv"])
def test_with_a_file_the_settings_come_next(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    if name == "a folder":
        file.mkdir()
        expected = "Is a directory"
    else:
        file.write_bytes(COLUMNS)
        expected = "is not set"
    code, out, err = run(file)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert expected in err
