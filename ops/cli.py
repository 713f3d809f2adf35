"""The `anteroom` command line."""

from importlib.metadata import version
from typing import Annotated

import typer

from ops.events import events
from ops.guard import guard
from ops.keys import keys
from ops.local import local
from ops.records import records
from ops.redact import redact
from ops.templates import app as templates

app = typer.Typer(
    name="anteroom",
    help="Run, check and look into Anteroom from a shell.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    # Local variables may hold a customer's words.
    pretty_exceptions_show_locals=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(local)
app.command()(events)
app.command()(guard)
app.command()(redact)
app.add_typer(keys, name="keys")
app.add_typer(records, name="records")
app.add_typer(templates, name="templates")


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"anteroom {version('anteroom')}")
        raise typer.Exit


@app.callback()
def anteroom(
    show_version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Run, check and look into Anteroom from a shell."""


def main() -> None:
    """Run the command that was typed."""
    app(prog_name="anteroom")


if __name__ == "__main__":
    main()
