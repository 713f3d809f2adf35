"""`anteroom local`: the whole system on this machine."""

import contextlib
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from local.ports import PortUnusable, check_ports
from local.state_file import log_beside, path_for
from ops.running import StateFile

X_PORT = 8100
APP_PORT = 8101


def local(
    x_port: Annotated[
        int, typer.Option(help="Port of the simulated X, which is the page to open; 0 for any.")
    ] = X_PORT,
    app_port: Annotated[
        int, typer.Option(help="Port of Anteroom itself: webhooks and the form; 0 for any.")
    ] = APP_PORT,
    *,
    state_file: StateFile = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", help="Show Anteroom's log here instead of writing it to a file.")
    ] = False,
) -> None:
    """Start the whole system on this machine.

    AWS, Anteroom, and a simulated X to play a customer on. Ctrl-C ends it.
    """
    stopping = threading.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: stopping.set())
    try:
        check_ports(x_port, app_port)
    except PortUnusable as exc:
        raise _other_ports(exc) from exc
    state_file = state_file or path_for(x_port)
    log_file = None if verbose else log_beside(state_file)
    # Bound to the terminal for good: what is printed later by anybody else goes to the log.
    console = Console(file=sys.stdout)
    with _printing_to(log_file):
        _run(console, x_port, app_port, state_file, log_file, stopping)
    console.print(f"\nStopped. Everything it stored is gone{'; the log stays' if log_file else ''}.", highlight=False)


def _run(
    console: Console, x_port: int, app_port: int, state_file: Path, log_file: Path | None, stopping: threading.Event
) -> None:
    console.print("Starting AWS, Anteroom and X on this machine ...", highlight=False)
    # Imported late, so that `anteroom --help` need not wait for it.
    from local.system import LocalSystem  # noqa: PLC0415

    system = None
    try:
        system = LocalSystem(x_port=x_port, app_port=app_port, state_file=state_file)
        if stopping.is_set():
            return
        addresses = system.start()
        if not stopping.is_set():
            _welcome(console, addresses.x_url, addresses.app_url, log_file)
        while not stopping.wait(0.5):
            pass
    finally:
        if system is not None:
            system.stop()


@contextlib.contextmanager
def _printing_to(file: Path | None) -> Iterator[None]:
    """Send standard output, where Anteroom writes its log, to a file."""
    if file is None:
        yield
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8") as log, contextlib.redirect_stdout(log):
        yield


def _other_ports(exc: PortUnusable) -> typer.Exit:
    told = str(exc)
    typer.echo(
        f"{told[0].upper()}{told[1:]}. Choose others: .venv/bin/anteroom local --x-port 8200 --app-port 8201", err=True
    )
    return typer.Exit(2)


def _welcome(console: Console, x_url: str, app_url: str, log_file: Path | None) -> None:
    console.print(f"\n[bold]Open {x_url}[/bold] and play a customer.", highlight=False)
    console.print(f"Anteroom itself listens on {app_url}.", highlight=False)
    if log_file is not None:
        console.print(f"Its log is written to {_short(log_file)}", highlight=False, soft_wrap=True)
    table = Table(title="\nCustomers that the check knows", title_justify="left")
    for heading in ("account number", "postcode", "date of birth"):
        table.add_column(heading)
    from local.system import SAMPLE_CUSTOMERS  # noqa: PLC0415

    for line in SAMPLE_CUSTOMERS.read_text(encoding="utf-8").splitlines()[1:]:
        number, postcode, born = line.split(",")
        table.add_row(number, postcode, born)
    console.print(table)
    console.print("Ctrl-C stops it.", highlight=False)


def _short(path: Path) -> Path:
    """Return the path as somebody in this folder would type it."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
