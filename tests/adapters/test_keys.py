"""Promise: a key that is missing, malformed, weak or made for one machine is refused, and no error tells a secret."""

import base64
import json
import secrets
import traceback
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.adapters.aws_json import AwsCaller
from chalicelib.adapters.keys import KEEP, Secrets, key_bytes, texts
from chalicelib.domain.errors import ServiceRefused, SettingMissing, WeakKey
from tests.builders import NOW
from tests.fakes import FakeClock

CANARY = "canary-4f1d9a"
GOOD = base64.b64encode(bytes(range(32))).decode()


class Vault:
    """Plays Secrets Manager."""

    def __init__(self, content: str | None) -> None:
        self.content = content
        self.calls: list[tuple[str, Mapping[str, Any]]] = []

    def __call__(self, operation: str, request: Mapping[str, Any]) -> Mapping[str, Any]:
        self.calls.append((operation, request))
        if self.content is None:
            raise ServiceRefused("ResourceNotFoundException")
        return {"SecretString": self.content} if self.content != "binary" else {"SecretBinary": "AA=="}


def secrets_of(vault: Vault, *, allow_throwaway: bool = False, clock: FakeClock | None = None) -> Secrets:
    return Secrets(vault, "anteroom", clock or FakeClock(NOW), allow_throwaway)


def told(error: BaseException) -> str:
    """Return everything that an error could tell, with whatever came before it."""
    seen, words = error.__cause__ or error.__context__, repr(vars(error))
    while seen is not None:
        words += repr(seen) + repr(vars(seen)) + repr(getattr(seen, "doc", ""))
        seen = seen.__cause__ or seen.__context__
    return words + "".join(traceback.format_exception(error))


def test_a_secret_is_read_from_the_real_api(secrets_manager: AwsCaller) -> None:
    name = f"test-{secrets.token_hex(4)}"
    content = json.dumps({"index_key": GOOD})
    secrets_manager("CreateSecret", {"Name": f"anteroom/{name}", "SecretString": content})
    store = Secrets(secrets_manager, "anteroom", FakeClock(NOW), allow_throwaway=False)
    assert store.read(name) == {"index_key": GOOD}
    with pytest.raises(SettingMissing, match="anteroom/absent is missing"):
        store.read("absent")


def test_a_secret_that_was_made_without_a_value_is_missing(secrets_manager: AwsCaller) -> None:
    name = f"test-{secrets.token_hex(4)}"
    secrets_manager("CreateSecret", {"Name": f"anteroom/{name}"})
    with pytest.raises(SettingMissing):
        Secrets(secrets_manager, "anteroom", FakeClock(NOW), allow_throwaway=False).read(name)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(None, id="missing"),
        pytest.param("", id="empty"),
        pytest.param("binary", id="binary"),
        pytest.param(f"{CANARY} not json", id="not JSON"),
        pytest.param(f'{{"seed": "{CANARY}"', id="cut off"),
        pytest.param(f'["{CANARY}"]', id="a list"),
        pytest.param(f'"{CANARY}"', id="a text"),
        pytest.param("{}", id="nothing in it"),
        pytest.param("null", id="null"),
    ],
)
def test_what_is_no_filled_in_object_is_missing(content: str | None) -> None:
    with pytest.raises(SettingMissing, match="anteroom/signing") as missing:
        secrets_of(Vault(content)).read("signing")
    assert CANARY not in told(missing.value)


def test_throwaway_keys_are_refused_outside_the_local_system() -> None:
    content = json.dumps({"seed": CANARY, "throwaway": True})
    with pytest.raises(WeakKey, match="anteroom/signing") as weak:
        secrets_of(Vault(content)).read("signing")
    assert CANARY not in told(weak.value)
    assert secrets_of(Vault(content), allow_throwaway=True).read("signing")["seed"] == CANARY


def test_any_other_refusal_of_the_service_is_passed_on() -> None:
    def denied(_operation: str, _request: Mapping[str, Any]) -> Mapping[str, Any]:
        raise ServiceRefused("AccessDeniedException")

    with pytest.raises(ServiceRefused, match="AccessDeniedException"):
        Secrets(denied, "anteroom", FakeClock(NOW), allow_throwaway=False).read("signing")


@pytest.mark.parametrize(
    ("passed", "calls"),
    [(timedelta(0), 1), (KEEP, 1), (KEEP + timedelta(microseconds=1), 2)],
    ids=["at once", "five minutes", "more"],
)
def test_a_secret_is_kept_for_five_minutes(passed: timedelta, calls: int) -> None:
    vault, clock = Vault('{"seed": "old"}'), FakeClock(NOW)
    store = secrets_of(vault, clock=clock)
    store.read("signing")
    vault.content = '{"seed": "new"}'
    clock.now += passed
    assert store.read("signing")["seed"] == ("old" if calls == 1 else "new")
    assert vault.calls == [("GetSecretValue", {"SecretId": "anteroom/signing"})] * calls


def test_a_secret_that_was_missing_is_asked_for_again() -> None:
    vault = Vault(None)
    store = secrets_of(vault)
    with pytest.raises(SettingMissing):
        store.read("signing")
    vault.content = '{"seed": "here now"}'
    assert store.read("signing")["seed"] == "here now"


def test_a_good_key_is_read() -> None:
    assert key_bytes({"seed": GOOD}, "seed") == bytes(range(32))


@pytest.mark.parametrize(
    ("value", "error"),
    [
        pytest.param(None, SettingMissing, id="null"),
        pytest.param(7, SettingMissing, id="a number"),
        pytest.param([CANARY], SettingMissing, id="a list"),
        pytest.param(f"{CANARY}!", SettingMissing, id="not base64"),
        pytest.param(f"{CANARY}é", SettingMissing, id="not ASCII"),
        pytest.param(f" {GOOD}", SettingMissing, id="a space in front"),
        pytest.param("", WeakKey, id="empty"),
        pytest.param(base64.b64encode(CANARY.encode()).decode(), WeakKey, id="short"),
        pytest.param(base64.b64encode(bytes(range(31))).decode(), WeakKey, id="one byte short"),
        pytest.param(base64.b64encode(bytes(32)).decode(), WeakKey, id="zeros"),
        pytest.param(base64.b64encode(b"a" * 64).decode(), WeakKey, id="one byte over and over"),
    ],
)
def test_what_is_no_strong_key_is_refused(value: object, error: type[Exception]) -> None:
    with pytest.raises(error, match="seed") as refused:
        key_bytes({"seed": value}, "seed")
    assert CANARY not in told(refused.value)
    assert base64.b64encode(CANARY.encode()).decode() not in told(refused.value)


def test_a_key_that_is_not_there_is_missing() -> None:
    with pytest.raises(SettingMissing, match="seed"):
        key_bytes({"other": GOOD}, "seed")


@pytest.mark.parametrize(
    ("secret", "expected"),
    [
        pytest.param({"consumer_secrets": ["new", "old"]}, (b"new", b"old"), id="two during rotation"),
        pytest.param({"consumer_secrets": ["new", "", None, 7]}, (b"new",), id="blanks are left out"),
        pytest.param({"consumer_secrets": []}, (), id="none"),
        pytest.param({}, (), id="absent"),
    ],
)
def test_the_texts_of_a_list_are_read(secret: Mapping[str, Any], expected: tuple[bytes, ...]) -> None:
    assert texts(secret, "consumer_secrets") == expected


@pytest.mark.parametrize("value", [CANARY, {"new": CANARY}, 7, None, True])
def test_what_is_no_list_is_refused_and_never_taken_letter_by_letter(value: object) -> None:
    """A secret of one letter would let anybody sign."""
    with pytest.raises(SettingMissing, match="consumer_secrets") as refused:
        texts({"consumer_secrets": value}, "consumer_secrets")
    assert CANARY not in told(refused.value)
