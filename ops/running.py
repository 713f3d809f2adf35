"""Finds the system that runs on this machine, so that a command can talk to it."""

import os
from pathlib import Path
from typing import Annotated

import typer

from local.state_file import running_systems

StateFile = Annotated[
    Path | None,
    typer.Option(
        envvar="ANTEROOM_STATE_FILE",
        help="Where a local system says how to reach it; .local/system-PORT.json unless given.",
    ),
]


def use_running_system(state_file: Path | None) -> None:
    """Point this process at the one running local system; say so and exit 2 where there is none or a choice."""
    running = running_systems(state_file)
    if not running:
        typer.echo("No system is running here. Start it with `make run`, then try again.", err=True)
        raise typer.Exit(2)
    if len(running) > 1:
        found = ", ".join(f"{one.file} ({one.x_url})" for one in running)
        typer.echo(f"More than one system is running here. Say which with --state-file: {found}.", err=True)
        raise typer.Exit(2)
    os.environ.update(running[0].environment)
