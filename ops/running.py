"""Finds the system that runs on this machine, so that a command can talk to it."""

import json
import os
from pathlib import Path
from typing import Annotated

import typer

from local.aws import CREDENTIALS
from local.system import STATE_FILE

StateFile = Annotated[
    Path, typer.Option(envvar="ANTEROOM_STATE_FILE", help="Where the local system says how to reach it.")
]
DEFAULT_STATE_FILE = STATE_FILE


def use_running_system(state_file: Path) -> None:
    """Point this process at the running local system, or say that there is none and exit 2."""
    try:
        environment = json.loads(state_file.read_text(encoding="utf-8"))["environment"]
    except (OSError, ValueError, KeyError):
        typer.echo("No system is running here. Start it with `make run`, then try again.", err=True)
        raise typer.Exit(2) from None
    os.environ.update(CREDENTIALS | environment)
