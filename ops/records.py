"""`anteroom records`: the customer table that the check compares with."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from chalicelib.bootstrap import services
from chalicelib.domain.errors import ResponderError
from chalicelib.services.import_records import BadLine
from ops.running import StateFile, use_running_system

records = typer.Typer(help="The customer table that the check compares with.", no_args_is_help=True)
MOST_SHOWN = 20
_WORDS = {
    "missing": "is empty or missing",
    "too_long": "is longer than brand.toml allows",
    "shape": "does not look as brand.toml says",
    "twice": "stands in the file twice",
}
_errors = Console(stderr=True)


@records.callback()
def _records() -> None:
    """Group the commands: one of them alone would swallow its own name."""


@records.command("import")
def import_command(
    file: Annotated[Path, typer.Argument(help="CSV, UTF-8, first line with the column names of brand.toml's form.")],
    local: Annotated[bool, typer.Option("--local", help="Into the system that `make run` started here.")] = False,
    state_file: StateFile = None,
) -> None:
    """Import customers; every value is stored as a keyed digest only. One bad line, and nothing is imported."""
    if local:
        use_running_system(state_file)
    try:
        bad, imported = import_customers(file, show_progress=True)
    except ResponderError as exc:
        typer.echo(f"Nothing was imported: {exc}.", err=True)
        raise typer.Exit(2) from exc
    except OSError as exc:
        typer.echo(f"{file} cannot be read: {exc.strerror}. Nothing was imported.", err=True)
        raise typer.Exit(2) from exc
    except UnicodeDecodeError as exc:
        typer.echo(f"{file} is not UTF-8 text. Nothing was imported.", err=True)
        raise typer.Exit(2) from exc
    if bad:
        _report(file, bad)
        raise typer.Exit(1)
    typer.echo(f"Imported {imported} customers from {file.name}.")


def import_customers(file: Path, *, show_progress: bool = False) -> tuple[list[BadLine], int]:
    """Import a CSV file and return its bad lines and how many records were written; with bad lines, none are."""
    # The file first: whoever mistypes its name need not hear about settings.
    with file.open(encoding="utf-8-sig", newline="") as lines:
        use_case = services().import_records
        found, bad = use_case.read(lines)
    if bad:
        return bad, 0
    columns = (TextColumn("Importing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=_errors, disable=not show_progress) as progress:
        task = progress.add_task("import", total=len(found))
        for written in use_case.write(found):
            progress.advance(task, written)
    return [], len(found)


def _report(file: Path, bad: list[BadLine]) -> None:
    table = Table("line", "column", "what is wrong", title=f"{file.name}: {len(bad)} to mend, nothing was imported")
    for one in bad[:MOST_SHOWN]:
        table.add_row(str(one.line), one.field, _WORDS[one.code])
    _errors.print(table)
    if len(bad) > MOST_SHOWN:
        _errors.print(f"... and {len(bad) - MOST_SHOWN} more.")
