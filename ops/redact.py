"""Takes sensitive data out of texts on standard input, as the webhooks do before anything is stored."""

import json
import sys
from typing import Annotated

import typer

from chalicelib.domain.redaction import redact as redact_text


def redact(
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help='Read lines {"id", "lang", "text"}, write lines {"id", "text", "found"}.')
    ] = False,
) -> None:
    """Take sensitive data out of texts on standard input.

    Without --jsonl the whole input is one text. With it, each line is a JSON object with "id", "text" and, where known,
    "lang"; the answers come in the same order. An unreadable line ends the run with its number and exit code 2.
    """
    if not jsonl:
        typer.echo(redact_text(_whole_input()).text, nl=False)
        return
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if line.strip():
            typer.echo(_answer(number, line))


def _whole_input() -> str:
    try:
        return sys.stdin.buffer.read().decode()
    except UnicodeDecodeError:
        typer.echo("Standard input is not UTF-8 text.", err=True)
        raise typer.Exit(2) from None


def _answer(number: int, line: bytes) -> str:
    try:
        row = json.loads(line.decode())
    except UnicodeDecodeError:
        raise _unreadable(number, "it is not UTF-8") from None
    except (ValueError, RecursionError):
        raise _unreadable(number, "it is no JSON") from None
    if not isinstance(row, dict) or "id" not in row or not isinstance(row.get("text"), str):
        raise _unreadable(number, 'it needs "id" and a "text" that is a string')
    lang = row.get("lang")
    if lang is not None and not isinstance(lang, str):
        raise _unreadable(number, '"lang" must be a string such as "en"')
    result = redact_text(row["text"], locale=lang)
    return json.dumps({"id": row["id"], "text": result.text, "found": list(result.found)})


def _unreadable(number: int, reason: str) -> typer.Exit:
    typer.echo(f"Line {number} cannot be read: {reason}.", err=True)
    return typer.Exit(2)
