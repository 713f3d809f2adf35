"""Promise: help fits a terminal of 80 columns and cuts nothing off."""

import pytest
from typer.testing import CliRunner

from ops.cli import app


@pytest.mark.parametrize("group", [(), ("keys",), ("records",), ("templates",)])
def test_no_summary_is_cut_off(group: tuple[str, ...]) -> None:
    shown = CliRunner().invoke(app, [*group, "--help"], env={"COLUMNS": "80"}).stdout
    assert "Commands:" in shown
    assert "..." not in shown.partition("Commands:")[2]
    assert max(map(len, shown.splitlines())) <= 80
