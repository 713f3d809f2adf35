"""Promise: only what X signed, byte for byte, gets in, and X's challenges are answered without helping anybody else."""

import base64
import hmac
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.adapters.channels.x.webhook import XWebhook
from chalicelib.domain.errors import PayloadUnreadable, SettingMissing, SignatureInvalid, WeakKey
from chalicelib.domain.messages import InboundMessage

ROOT = Path(__file__).parents[4]
SAMPLES = ROOT / "tests" / "samples" / "x"
CONSUMER = b"sample-consumer-secret-0001"
NEXT_CONSUMER = b"sample-consumer-secret-0002"
CLIENT = b"sample-client-secret-0001"
NEXT_CLIENT = b"sample-client-secret-0002"
LEGACY_HEADER = "x-twitter-webhooks-signature"
OAUTH2_HEADER = "x-twitter-webhooks-signature-oauth2"
BODY = (SAMPLES / "mention" / "body.json").read_bytes()
BASE64_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="


def signature(secret: bytes, body: bytes = BODY) -> str:
    return "sha256=" + base64.b64encode(hmac.digest(secret, body, "sha256")).decode()


def accepts(webhook: XWebhook, body: bytes, headers: dict[str, str]) -> bool:
    try:
        webhook.verify(body, headers)
    except SignatureInvalid:
        return False
    return True


ONLY_CONSUMER = XWebhook(consumer_secrets=(CONSUMER,))
BOTH = XWebhook(consumer_secrets=(CONSUMER,), client_secrets=(CLIENT,), crc_key="client")
ROTATING = XWebhook(consumer_secrets=(NEXT_CONSUMER, CONSUMER), client_secrets=(NEXT_CLIENT, CLIENT))
ONLY_CLIENT = XWebhook(consumer_secrets=(), client_secrets=(CLIENT,), crc_key="client")


@pytest.mark.parametrize("case", ["mention", "dm"])
def test_the_samples_are_accepted_as_received_and_not_under_another_case(case: str) -> None:
    headers = json.loads((SAMPLES / case / "headers.json").read_text())
    BOTH.verify((SAMPLES / case / "body.json").read_bytes(), headers)
    with pytest.raises(SignatureInvalid):
        BOTH.verify((SAMPLES / "reply" / "body.json").read_bytes(), headers)


@pytest.mark.parametrize(
    ("webhook", "headers", "accepted"),
    [
        pytest.param(ONLY_CONSUMER, {LEGACY_HEADER: signature(CONSUMER)}, True, id="legacy"),
        pytest.param(ONLY_CONSUMER, {}, False, id="unsigned"),
        pytest.param(ONLY_CONSUMER, {LEGACY_HEADER: ""}, False, id="empty"),
        pytest.param(ONLY_CONSUMER, {LEGACY_HEADER: signature(b"another-app's-secret")}, False, id="another app"),
        pytest.param(ONLY_CONSUMER, {LEGACY_HEADER: signature(CONSUMER, b"{}")}, False, id="another body"),
        pytest.param(ONLY_CONSUMER, {LEGACY_HEADER: signature(CONSUMER)[7:]}, False, id="without its prefix"),
        pytest.param(ONLY_CONSUMER, {LEGACY_HEADER: signature(CONSUMER).upper()}, False, id="other letter case"),
        pytest.param(ONLY_CONSUMER, {LEGACY_HEADER: " " + signature(CONSUMER)}, False, id="a space before it"),
        pytest.param(
            ONLY_CONSUMER,
            {LEGACY_HEADER: signature(CONSUMER), OAUTH2_HEADER: "sha256=unknown"},
            True,
            id="second header that we have no secret for",
        ),
        pytest.param(BOTH, {LEGACY_HEADER: signature(CONSUMER)}, True, id="legacy alone, although we know both"),
        pytest.param(
            BOTH,
            {LEGACY_HEADER: signature(CONSUMER), OAUTH2_HEADER: signature(CLIENT)},
            True,
            id="both headers",
        ),
        pytest.param(
            BOTH,
            {LEGACY_HEADER: signature(CONSUMER), OAUTH2_HEADER: signature(CONSUMER)},
            False,
            id="a wrong second header is not saved by the first",
        ),
        pytest.param(BOTH, {LEGACY_HEADER: signature(CONSUMER), OAUTH2_HEADER: ""}, False, id="an empty second header"),
        pytest.param(BOTH, {LEGACY_HEADER: signature(CLIENT)}, False, id="the client secret in the legacy header"),
        pytest.param(ONLY_CLIENT, {OAUTH2_HEADER: signature(CLIENT)}, True, id="client secret alone"),
        pytest.param(ONLY_CLIENT, {LEGACY_HEADER: signature(b"")}, False, id="no consumer secret is not an empty one"),
        pytest.param(ROTATING, {LEGACY_HEADER: signature(CONSUMER)}, True, id="old consumer secret in rotation"),
        pytest.param(ROTATING, {LEGACY_HEADER: signature(NEXT_CONSUMER)}, True, id="new consumer secret in rotation"),
        pytest.param(ROTATING, {OAUTH2_HEADER: signature(CLIENT)}, True, id="old client secret in rotation"),
        pytest.param(ROTATING, {OAUTH2_HEADER: signature(NEXT_CLIENT)}, True, id="new client secret in rotation"),
    ],
)
def test_signatures(webhook: XWebhook, headers: dict[str, str], *, accepted: bool) -> None:
    assert accepts(webhook, BODY, headers) is accepted


def test_no_altered_request_is_accepted() -> None:
    good = signature(CONSUMER)
    altered = [
        (BODY[:at] + bytes([BODY[at] ^ 1 << bit]) + BODY[at + 1 :], good) for at in range(len(BODY)) for bit in range(8)
    ]
    altered += [(BODY[:at] + BODY[at + 1 :], good) for at in range(len(BODY))]
    altered += [
        (BODY, good[:at] + character + good[at + 1 :])
        for at in range(len(good))
        for character in BASE64_ALPHABET
        if character != good[at]
    ]
    altered += [(BODY, good[:at] + good[at + 1 :]) for at in range(len(good))]
    altered += [(BODY + b"\n", good), (b"\n" + BODY, good), (BODY, good + "="), (BODY, good + "\n"), (b"", good)]
    assert len(altered) >= 2_000
    assert [
        which
        for which, (body, given_signature) in enumerate(altered)
        if accepts(ONLY_CONSUMER, body, {LEGACY_HEADER: given_signature})
    ] == []


def test_no_altered_request_is_accepted_under_the_second_header_either() -> None:
    good, rng = signature(CLIENT), random.Random(20261121)
    accepted = 0
    for _ in range(2_000):
        at = rng.randrange(len(good))
        character = rng.choice([c for c in BASE64_ALPHABET if c != good[at]])
        headers = {LEGACY_HEADER: signature(CONSUMER), OAUTH2_HEADER: good[:at] + character + good[at + 1 :]}
        accepted += accepts(BOTH, BODY, headers)
    assert accepted == 0


@given(body=st.binary(max_size=64), header=st.sampled_from([LEGACY_HEADER, OAUTH2_HEADER]), value=st.text())
def test_any_header_text_gets_the_one_error(body: bytes, header: str, value: str) -> None:
    with pytest.raises(SignatureInvalid, match=r"\Ax\Z"):
        BOTH.verify(body, {header: value})


@pytest.mark.parametrize("value", ["sha256=é", "sha256=\ud800", "\x00", "sha256=" + "日" * 44])
def test_a_header_beyond_ascii_is_a_wrong_signature(value: str) -> None:
    with pytest.raises(SignatureInvalid):
        ONLY_CONSUMER.verify(BODY, {LEGACY_HEADER: value})


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        pytest.param({"consumer_secrets": ()}, SettingMissing, id="no secret at all"),
        pytest.param({"consumer_secrets": (CONSUMER,), "crc_key": "client"}, SettingMissing, id="no challenge key"),
        pytest.param({"consumer_secrets": (), "client_secrets": (CLIENT,)}, SettingMissing, id="crc by consumer"),
        pytest.param({"consumer_secrets": (CONSUMER,), "crc_key": "bearer"}, SettingMissing, id="unknown crc key"),
        pytest.param({"consumer_secrets": (b"",)}, WeakKey, id="empty secret"),
        pytest.param({"consumer_secrets": (CONSUMER, b"short")}, WeakKey, id="short old secret"),
        pytest.param({"consumer_secrets": (CONSUMER,), "client_secrets": (b"",)}, WeakKey, id="empty client secret"),
    ],
)
def test_no_good_secret_no_start(settings: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error) as raised:
        XWebhook(**settings)  # type: ignore[arg-type]
    assert "sample" not in str(raised.value)


def test_secrets_do_not_show_when_printed() -> None:
    assert "secret-0001" not in repr(BOTH)


@pytest.mark.parametrize(
    ("webhook", "key"),
    [(ONLY_CONSUMER, CONSUMER), (BOTH, CLIENT), (ROTATING, NEXT_CONSUMER), (ONLY_CLIENT, CLIENT)],
    ids=["consumer", "client", "the newest in rotation", "client alone"],
)
def test_a_challenge_is_answered_with_the_set_key(webhook: XWebhook, key: bytes) -> None:
    answer = webhook.answer_challenge({"crc_token": "MTc5MDAwMDAwMA==", "nonce": "c2FtcGxl"})
    assert answer is not None
    content_type, body = answer
    assert content_type == "application/json"
    assert json.loads(body) == {"response_token": signature(key, b"MTc5MDAwMDAwMA==")}


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"nonce": "c2FtcGxl"},
        {"crc_token": ""},
        {"crc_token": "é"},
        {"crc_token": "\ud800"},
        {"crc_token": "a" * 1025},
        {"crc_token": BODY.decode()},
        {"hub.challenge": "424242"},
    ],
    ids=[
        "nothing",
        "nonce alone",
        "empty",
        "not ascii",
        "half a pair",
        "too long",
        "a webhook body",
        "another platform",
    ],
)
def test_a_query_that_is_no_challenge_is_not_answered(query: dict[str, str]) -> None:
    assert ONLY_CONSUMER.answer_challenge(query) is None


@given(token=st.text(alphabet='{}[]"data:event_typ, \n', max_size=60) | st.text(max_size=40))
def test_a_challenge_never_signs_what_could_be_a_webhook(token: str) -> None:
    if ONLY_CONSUMER.answer_challenge({"crc_token": token}) is not None:
        with pytest.raises(PayloadUnreadable):
            ONLY_CONSUMER.parse(token.encode())


def test_parse_knows_our_own_accounts() -> None:
    ours = XWebhook(consumer_secrets=(CONSUMER,), own_account_ids=frozenset({"222"}))
    assert isinstance(ONLY_CONSUMER.parse(BODY)[0], InboundMessage)
    assert not isinstance(ours.parse(BODY)[0], InboundMessage)


def test_the_cold_path_imports_nothing_heavy() -> None:
    heavy = "{'urllib3', 'oauthlib', 'twitter_text', 'boto3', 'botocore', 'jinja2', 'cryptography', 'chalice', 'html'}"
    program = (
        f"import sys; import chalicelib.adapters.channels.x.webhook; print(sorted(set(sys.modules) & {heavy}), end='')"
    )
    printed = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert printed.stdout == "[]"
