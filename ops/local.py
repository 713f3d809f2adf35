"""`anteroom local`: the whole system on this machine."""

import signal
import threading
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from ops.running import DEFAULT_STATE_FILE, StateFile

X_PORT = 8100
APP_PORT = 8101


def local(
    x_port: Annotated[
        int, typer.Option(help="Port of the simulated X, which is the page to open; 0 for any.")
    ] = X_PORT,
    app_port: Annotated[
        int, typer.Option(help="Port of Anteroom itself: webhooks and the form; 0 for any.")
    ] = APP_PORT,
    state_file: StateFile = DEFAULT_STATE_FILE,
) -> None:
    """Start the whole system on this machine.

    AWS, Anteroom, and a simulated X to play a customer on. Ctrl-C ends it.
    """
    stopping = threading.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: stopping.set())

    # Imported late, so that `anteroom --help` need not wait for it.
    from local.system import LocalSystem, PortTaken  # noqa: PLC0415

    console = Console()
    console.print("Starting AWS, Anteroom and X on this machine ...", highlight=False)
    system = None
    try:
        system = LocalSystem(x_port=x_port, app_port=app_port, state_file=state_file)
        addresses = system.start()
        _welcome(console, addresses.x_url, addresses.app_url)
        while not stopping.wait(0.5):
            pass
    except PortTaken as exc:
        typer.echo(
            f"Port {exc.port} cannot be used ({exc.reason}). "
            "End what uses it, or choose others: anteroom local --x-port 8200 --app-port 8201",
            err=True,
        )
        raise typer.Exit(2) from exc
    finally:
        if system is not None:
            system.stop()
    console.print("\nStopped. Everything it stored is gone.", highlight=False)


def _welcome(console: Console, x_url: str, app_url: str) -> None:
    console.print(f"\n[bold]Open {x_url}[/bold] and play a customer.", highlight=False)
    console.print(f"Anteroom itself listens on {app_url}.", highlight=False)
    table = Table(title="\nCustomers that the check knows", title_justify="left")
    for heading in ("account number", "postcode", "date of birth"):
        table.add_column(heading)
    from local.system import SAMPLE_CUSTOMERS  # noqa: PLC0415

    for line in SAMPLE_CUSTOMERS.read_text(encoding="utf-8").splitlines()[1:]:
        number, postcode, born = line.split(",")
        table.add_row(number, postcode, born)
    console.print(table)
    console.print("Ctrl-C stops it.", highlight=False)
