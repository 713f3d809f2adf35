"""Promise: `anteroom keys create` replaces no value, takes no empty one, and finishes what it could not do at once."""

import base64
import json
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import pytest
import typer
from botocore.exceptions import ClientError
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from typer.testing import CliRunner

from ops.cli import app
from ops.keys import XSecrets, fill, keys
from tests.builders import NOW

X = XSecrets("consumer-key", "consumer-secret", "access-token", "access-token-secret")
ALL = ["link-keys", "outbox", "records", "signing", "webhooks", "x"]


@dataclass
class Store:
    """Secrets Manager with the secrets that the stack makes, which takes so many writes and then no more."""

    values: dict[str, str] = field(default_factory=dict)
    writes_left: int = 99

    def get_secret_value(self, *, SecretId: str) -> dict[str, str]:  # noqa: N803 - as AWS has it
        if SecretId not in self.values:
            raise ClientError({"Error": {"Code": "ResourceNotFoundException"}}, "GetSecretValue")
        return {"SecretString": self.values[SecretId]}

    def put_secret_value(self, *, SecretId: str, SecretString: str) -> None:  # noqa: N803 - as AWS has it
        if not self.writes_left:
            raise ClientError({"Error": {"Code": "AccessDeniedException"}}, "PutSecretValue")
        self.writes_left -= 1
        self.values[SecretId] = SecretString

    def content(self, name: str) -> Any:
        return json.loads(self.values[f"anteroom/{name}"])

    def filled(self) -> list[str]:
        return sorted(name.removeprefix("anteroom/") for name in self.values)


def create(store: Store, *, resume: bool = False) -> int:
    """Fill the secrets and return the exit code."""
    try:
        fill(store, "anteroom", X, now=NOW, resume=resume)
    except typer.Exit as stopped:
        return stopped.exit_code
    return 0


def keys_fit(store: Store) -> bool:
    signing, ring = store.content("signing"), store.content("link-keys")["keys"]
    public = Ed25519PrivateKey.from_private_bytes(base64.b64decode(signing["seed"])).public_key().public_bytes_raw()
    return [(one["key_id"], base64.b64decode(one["public_key"])) for one in ring] == [(signing["key_id"], public)]


def test_every_secret_is_filled_and_the_keys_fit() -> None:
    store = Store()
    assert create(store) == 0
    assert store.filled() == ALL
    assert keys_fit(store)


@pytest.mark.parametrize("resume", [True, False])
def test_a_value_that_is_there_is_never_replaced(resume: bool) -> None:
    store = Store()
    create(store)
    before = dict(store.values)
    assert create(store, resume=resume) == (0 if resume else 1)
    assert store.values == before


@pytest.mark.parametrize("written", range(6))
def test_what_stopped_half_way_is_finished_when_asked(written: int, capsys: pytest.CaptureFixture[str]) -> None:
    store = Store(writes_left=written)
    assert create(store) == 1
    assert "(AccessDeniedException)" in capsys.readouterr().err
    before = dict(store.values)
    assert len(before) == written
    store.writes_left = 99
    # Not by itself: it may be another deployment.
    assert create(store) == (1 if written else 0)
    assert "--resume" in capsys.readouterr().err or not written
    assert create(store, resume=True) == 0
    assert store.filled() == ALL
    assert before.items() <= store.values.items()
    assert keys_fit(store)


def test_a_public_key_whose_private_one_is_lost_is_not_built_upon(capsys: pytest.CaptureFixture[str]) -> None:
    store = Store({"anteroom/link-keys": '{"keys": [1]}'})
    assert create(store, resume=True) == 1
    assert store.filled() == ["link-keys"]
    assert "Nothing was written" in capsys.readouterr().err


@pytest.mark.parametrize("content", ["{}", "", "null", " "])
def test_an_empty_value_counts_as_none(content: str) -> None:
    store = Store({"anteroom/x": content})
    assert create(store) == 0
    assert store.content("x")["consumer_key"] == "consumer-key"


@pytest.mark.parametrize("name", [one.name for one in fields(X) if one.name != "client_secret"])
@pytest.mark.parametrize("value", ["", "  ", None, 7])
def test_an_empty_value_of_x_is_refused_before_anything_is_asked(name: str, value: Any, tmp_path: Any) -> None:
    file = tmp_path / "x.json"
    given = {one.name: getattr(replace(X, **{name: value}), one.name) for one in fields(X)}
    file.write_text(json.dumps(given))
    result = CliRunner().invoke(keys, ["create", "--x", str(file)])
    assert result.exit_code == 2
    assert name in result.stderr
    assert not [secret for secret in ("consumer-secret", "access-token-secret") if secret in result.output]


def test_a_missing_region_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("consumer_key", "consumer_secret", "access_token", "access_token_secret")
    file = tmp_path / "x.json"
    file.write_text(json.dumps(dict.fromkeys(names, "canary")))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    for name in ("AWS_DEFAULT_REGION", "AWS_REGION", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    result = CliRunner().invoke(app, ["keys", "create", "--x", str(file)])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "AWS did not take it: You must specify a region.\n"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(None, "no such file", id="missing"),
        pytest.param('{"consumer_key": "canary"}', "must be a JSON object with consumer_key", id="not all of it"),
        pytest.param("canary", "must be a JSON object with consumer_key", id="no JSON"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_line(tmp_path: Path, content: str | None, expected: str) -> None:
    file = tmp_path / "x.json"
    if content is not None:
        file.write_text(content)
    result = CliRunner().invoke(app, ["keys", "create", "--x", str(file)])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    assert expected in result.stderr
    assert "canary" not in result.stderr
