"""`anteroom guard`: reads texts as JSON lines and says of each whether it may be sent."""

import json
import sys
from typing import Annotated

import typer

from chalicelib.domain.gate import check


def guard(
    *,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help='Read lines {"id", "lang", "text"} from standard input.')
    ] = False,
) -> None:
    """Say of each text whether it asks for anything sensitive.

    Writes one line {"id", "verdict", "reasons"} for each line read, in the same order. Exit code 0: every text may be
    sent; 1: at least one is forbidden; 2: a line could not be read.
    """
    if not jsonl:
        typer.echo("guard reads JSON lines from standard input; say so with --jsonl.", err=True)
        raise typer.Exit(2)
    forbidden = False
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        try:
            name, lang, text = _read(line)
        except ValueError as exc:
            typer.echo(f"line {number}: {exc}", err=True)
            raise typer.Exit(2) from exc
        refusals = check(text, lang)
        forbidden = forbidden or bool(refusals)
        verdict = {
            "id": name,
            "verdict": "forbidden" if refusals else "allowed",
            "reasons": [f"{refusal.reason} ({refusal.phrase})" for refusal in refusals],
        }
        typer.echo(json.dumps(verdict))
    if forbidden:
        raise typer.Exit(1)


def _read(line: bytes) -> tuple[object, str, str]:
    """Return id, language and text of one line. Raises ValueError with words for a person."""
    try:
        row = json.loads(line)
    except UnicodeDecodeError:
        raise ValueError("not UTF-8") from None
    except (json.JSONDecodeError, RecursionError):
        raise ValueError("not JSON") from None
    match row:
        case {"id": name, "lang": str(lang), "text": str(text)}:
            return name, lang, text
        case _:
            raise ValueError('not an object with "id", "lang" and "text"')
