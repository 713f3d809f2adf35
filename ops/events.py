"""`anteroom events`: shows what Anteroom makes of a webhook body."""

import json
import sys
from collections.abc import Callable, Sequence
from typing import Annotated, NoReturn

import typer

from chalicelib.adapters.channels.x.activity import read_events as read_x_events
from chalicelib.domain.errors import PayloadUnreadable
from chalicelib.domain.messages import IgnoredEvent, InboundMessage

READERS: dict[str, Callable[[bytes, frozenset[str]], Sequence[InboundMessage | IgnoredEvent]]] = {"x": read_x_events}

WHAT_IS_WRONG = {
    "not_utf8": "it is not UTF-8 text",
    "not_json": "it is not JSON",
    "number_out_of_range": "it holds a number that JSON or X does not know",
    "nested_too_deeply": "it is nested too deeply",
    "not_an_object": "it is JSON, but not an object",
    "no_event_type": "it has no data.event_type, which every event of this channel has",
}


def events(
    channel: Annotated[
        str, typer.Argument(metavar="CHANNEL", help="Where the body came from: " + ", ".join(READERS) + ".")
    ],
    own: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ACCOUNT_ID",
            help="Id of an account of the brand, so that its own messages are known. May be given several times.",
        ),
    ] = None,
) -> None:
    """Print the events of a webhook body, one JSON object a line.

    The body is read from standard input, exactly as the platform sent it:

        .venv/bin/anteroom events x --own 1234567890 < body.json

    Each line has channel, kind (dm, mention or ignore), event_id, sender_id, text and reason; what does not apply is
    null. Signatures are not checked, and texts are shown before redaction. Exit code 2: nothing could be read.
    """
    reader = READERS.get(channel.lower())
    if reader is None:
        _refuse(f"there is no channel {channel!r}. Known channels: {', '.join(READERS)}.")
    own_account_ids = frozenset(account.strip() for account in own or [])
    for account in own_account_ids:
        if not account or account.startswith("@"):
            _refuse(f"--own takes an account's id, not {account!r}. On X that is a number, not a handle.")
    try:
        found = reader(_read_body(channel.lower()), own_account_ids)
    except PayloadUnreadable as error:
        what = WHAT_IS_WRONG.get(str(error), str(error))
        _refuse(f"this is no webhook body of {channel.lower()}: {what}. Give the body exactly as it was received.")
    for event in found:
        # Escaped beyond ASCII: some of those characters end a line for some readers, and a terminal obeys others.
        typer.echo(json.dumps(_line(event)))


def _read_body(channel: str) -> bytes:
    # A closed standard input is None.
    if not sys.stdin or sys.stdin.isatty():
        _refuse(f"the body is read from standard input. Try: .venv/bin/anteroom events {channel} < body.json")
    body = sys.stdin.buffer.read()
    if not body.strip():
        _refuse(f"standard input was empty. Try: .venv/bin/anteroom events {channel} < body.json")
    return body


def _line(event: InboundMessage | IgnoredEvent) -> dict[str, str | None]:
    message = event if isinstance(event, InboundMessage) else None
    return {
        "channel": event.channel,
        "kind": message.kind.value if message else "ignore",
        "event_id": event.event_id,
        "sender_id": message.sender_id if message else None,
        "text": message.text if message else None,
        "reason": event.reason if isinstance(event, IgnoredEvent) else None,
    }


def _refuse(why: str) -> NoReturn:
    typer.echo(f"anteroom events: {why}", err=True)
    raise typer.Exit(2)
