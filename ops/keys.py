"""`anteroom keys`: makes the keys of a deployment and fills its secrets."""

import base64
import json
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
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
) -> None:
    """Make every key and fill the five secrets of a new deployment. Refuses to replace a value that is there."""
    # Half a second that `--help` need not wait for.
    import botocore.session  # noqa: PLC0415
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415

    x = _read_x(x_file) if x_file else _ask_x()
    try:
        _fill(botocore.session.get_session().create_client("secretsmanager"), x, prefix)
    except (BotoCoreError, ClientError) as exc:
        # Both say which call failed and why, and quote no value.
        typer.echo(f"AWS did not take it: {exc}", err=True)
        raise typer.Exit(2) from exc


def _fill(client: Any, x: XSecrets, prefix: str) -> None:
    contents = secret_contents(x, now=datetime.now(UTC))
    filled = [name for name in contents if _has_value(client, f"{prefix}/{name}")]
    if filled:
        typer.echo(
            f"Nothing was written: {', '.join(f'{prefix}/{name}' for name in filled)} already hold a value. "
            "Replacing keys would end every open link and make stored digests useless.",
            err=True,
        )
        raise typer.Exit(1)
    for name, content in contents.items():
        client.put_secret_value(SecretId=f"{prefix}/{name}", SecretString=json.dumps(content))
        typer.echo(f"filled {prefix}/{name}")


def secret_contents(x: XSecrets, *, now: datetime) -> dict[str, dict[str, Any]]:
    """Return new keys, as the JSON object of each secret by its short name."""
    signing = Ed25519PrivateKey.generate()
    key_id = int(now.timestamp())
    ring = {
        "key_id": key_id,
        "public_key": _base64(signing.public_key().public_bytes_raw()),
        "not_after": (now + KEY_LIFE + GRACE).isoformat(),
    }
    return {
        "webhooks": {
            "index_key": _base64(secrets.token_bytes(32)),
            "x": {
                "consumer_secrets": [x.consumer_secret],
                "client_secrets": [x.client_secret] if x.client_secret else [],
                "crc_key": "consumer",
            },
        },
        "link-keys": {"keys": [ring]},
        "signing": {"key_id": key_id, "seed": _base64(signing.private_bytes_raw())},
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


def _has_value(client: Any, name: str) -> bool:
    try:
        value = client.get_secret_value(SecretId=name)["SecretString"]
    except client.exceptions.ResourceNotFoundException:
        return False
    try:
        return bool(json.loads(value))
    except ValueError:
        return bool(value.strip())


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
