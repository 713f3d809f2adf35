"""`anteroom keys`: makes the keys of a deployment and fills its secrets."""

import base64
import json
import secrets
from collections.abc import Iterable
from dataclasses import MISSING, dataclass, field, fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
from botocore.exceptions import BotoCoreError, ClientError
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

keys = typer.Typer(help="The keys of a deployment.", no_args_is_help=True)
KEY_LIFE = timedelta(days=90)
"""Links are signed with one key for this long; then it is replaced."""
GRACE = timedelta(days=2)
"""A public key outlives its life by more than the longest link."""


@dataclass(frozen=True, slots=True)
class XSecrets:
    """What X gives an app and its account, from the developer portal."""

    consumer_key: str = field(repr=False)
    consumer_secret: str = field(repr=False)
    access_token: str = field(repr=False)
    access_token_secret: str = field(repr=False)
    client_secret: str = field(default="", repr=False)
    """Of OAuth 2.0; empty for an app without one."""


@keys.callback()
def _keys() -> None:
    """Group the commands: one of them alone would swallow its own name."""


@keys.command()
def create(
    x_file: Annotated[
        Path | None,
        typer.Option("--x", help="JSON with X's values; without it they are asked for, and not shown while typed."),
    ] = None,
    prefix: Annotated[str, typer.Option(help="What the names of the secrets begin with.")] = "anteroom",
    resume: Annotated[
        bool, typer.Option("--resume", help="Fill only what is empty, after an earlier run that did not finish.")
    ] = False,
) -> None:
    """Make every key and fill the six secrets of a new deployment. Refuses to replace a value that is there."""
    import botocore.session  # noqa: PLC0415 - half a second that `--help` need not wait for

    x = _read_x(x_file) if x_file else _ask_x()
    _refuse_empty(x)
    try:
        client: Any = botocore.session.get_session().create_client("secretsmanager")
    except BotoCoreError as exc:
        # It says what is not set, and quotes no value.
        typer.echo(f"AWS did not take it: {exc}", err=True)
        raise typer.Exit(2) from exc
    fill(client, prefix, x, now=datetime.now(UTC), resume=resume)


def fill(client: Any, prefix: str, x: XSecrets, *, now: datetime, resume: bool) -> None:
    """Fill the secrets `<prefix>/...`, or say why not and exit 1. What holds a value keeps it.

    Args:
        client: Secrets Manager.
        prefix: what the names begin with.
        x: what X gave.
        now: aware time; the keys' life begins.
        resume: whether secrets may be filled already.
    """
    contents = secret_contents(x, now=now)
    filled = {name: value for name in contents if (value := _value(client, f"{prefix}/{name}"))}
    if filled and not resume:
        typer.echo(
            f"Nothing was written: {_names(prefix, filled)} already hold a value. Replacing keys would end every open "
            "link and make stored digests useless. If an earlier run stopped half way, run it again with --resume: "
            "it fills only what is empty.",
            err=True,
        )
        raise typer.Exit(1)
    if filled:
        typer.echo(f"kept {_names(prefix, filled)}")
    if ("signing" in filled) != ("link-keys" in filled):
        contents["link-keys"] = {"keys": [_other_half(prefix, filled, now=now)]}
    for name, content in contents.items():
        if name not in filled:
            _put(client, f"{prefix}/{name}", content)


def secret_contents(x: XSecrets, *, now: datetime) -> dict[str, dict[str, Any]]:
    """Return new keys, as the JSON object of each secret by its short name."""
    signing = {"key_id": int(now.timestamp()), "seed": _base64(Ed25519PrivateKey.generate().private_bytes_raw())}
    # In this order, so that what is written by halves can be finished: the public key follows from the private one.
    return {
        "signing": signing,
        "link-keys": {"keys": [_public_half(signing, now=now)]},
        "webhooks": {
            "index_key": _base64(secrets.token_bytes(32)),
            "x": {
                "consumer_secrets": [x.consumer_secret],
                "client_secrets": [x.client_secret] if x.client_secret else [],
                "crc_key": "consumer",
            },
        },
        "outbox": {"mac_key": _base64(secrets.token_bytes(32))},
        "records": {"records_key": _base64(secrets.token_bytes(32))},
        "x": {
            "consumer_key": x.consumer_key,
            "consumer_secret": x.consumer_secret,
            "access_token": x.access_token,
            "access_token_secret": x.access_token_secret,
        },
    }


def _ask_x() -> XSecrets:
    def ask(words: str, default: str | None = None) -> str:
        return str(typer.prompt(words, hide_input=True, default=default, show_default=False)).strip()

    return XSecrets(
        consumer_key=ask("API key"),
        consumer_secret=ask("API key secret"),
        access_token=ask("Access token of the brand's account"),
        access_token_secret=ask("Access token secret"),
        client_secret=ask("OAuth 2.0 client secret (Return if the app has none)", default=""),
    )


def _read_x(file: Path) -> XSecrets:
    try:
        return XSecrets(**json.loads(file.read_text(encoding="utf-8")))
    except OSError as exc:
        typer.echo(f"{file} cannot be read: {_why(exc)}.", err=True)
        raise typer.Exit(2) from None
    except (ValueError, TypeError):
        # The cause is left out on purpose: it may quote a secret.
        names = "consumer_key, consumer_secret, access_token, access_token_secret and, if there is one, client_secret"
        typer.echo(f"{file} must be a JSON object with {names}.", err=True)
        raise typer.Exit(2) from None


def _why(exc: OSError) -> str:
    return "no such file" if isinstance(exc, FileNotFoundError) else exc.strerror or type(exc).__name__


def _refuse_empty(x: XSecrets) -> None:
    empty = [one.name for one in fields(x) if one.default is MISSING and not _is_text(getattr(x, one.name))]
    if empty or not isinstance(x.client_secret, str):
        # Names only: what was typed is secret, also where it is wrong.
        typer.echo(
            f"Nothing was written: {', '.join(empty) or 'client_secret'} must be a text that is not empty.", err=True
        )
        raise typer.Exit(2)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _value(client: Any, name: str) -> dict[str, Any]:
    """Return what a secret holds; empty where that is nothing."""
    try:
        value = client.get_secret_value(SecretId=name)["SecretString"]
    except (BotoCoreError, ClientError) as exc:
        reason = _reason(exc)
        if reason == "ResourceNotFoundException":
            return {}
        typer.echo(f"Nothing was written: {name} could not be read ({reason}).", err=True)
        raise typer.Exit(1) from None
    try:
        tree = json.loads(value)
    except ValueError:
        tree = value.strip()
    return tree if isinstance(tree, dict) else {"unreadable": True} if tree else {}


def _put(client: Any, name: str, content: dict[str, Any]) -> None:
    try:
        client.put_secret_value(SecretId=name, SecretString=json.dumps(content))
    except (BotoCoreError, ClientError) as exc:
        typer.echo(f"{name} was not filled ({_reason(exc)}). Mend that, then run this again with --resume.", err=True)
        raise typer.Exit(1) from None
    typer.echo(f"filled {name}")


def _reason(exc: BotoCoreError | ClientError) -> str:
    return exc.response["Error"]["Code"] if isinstance(exc, ClientError) else type(exc).__name__


def _public_half(signing: dict[str, Any], *, now: datetime) -> dict[str, Any]:
    """Return what a ring of public keys holds for a key that signs."""
    private = Ed25519PrivateKey.from_private_bytes(base64.b64decode(signing["seed"]))
    return {
        "key_id": signing["key_id"],
        "public_key": _base64(private.public_key().public_bytes_raw()),
        "not_after": (now + KEY_LIFE + GRACE).isoformat(),
    }


def _other_half(prefix: str, filled: dict[str, dict[str, Any]], *, now: datetime) -> dict[str, Any]:
    """Return the public key of the private one that is there, or say that only the public one is, and exit 1."""
    try:
        return _public_half(filled["signing"], now=now)
    except (KeyError, TypeError, ValueError):
        words = f"{prefix}/signing does not hold the private key of {prefix}/link-keys. Put {{}} into both"
    typer.echo(f"Nothing was written: {words}, then run this again with --resume.", err=True)
    raise typer.Exit(1)


def _names(prefix: str, names: Iterable[str]) -> str:
    return ", ".join(f"{prefix}/{name}" for name in names)


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
