"""Finds the system that runs on this machine, so that a command can talk to it."""

import json
import os

import typer

from local.aws import CREDENTIALS
from local.system import STATE


def use_running_system() -> None:
    """Point this process at the running local system, or say that there is none and exit 2."""
    try:
        environment = json.loads(STATE.read_text(encoding="utf-8"))["environment"]
    except (OSError, ValueError, KeyError):
        typer.echo("No system is running here. Start it with `make run`, then try again.", err=True)
        raise typer.Exit(2) from None
    os.environ.update(CREDENTIALS | environment)
