"""Promise: every answer of X, and every way a connection can break, ends in the one error that says what to do."""

import base64
import contextlib
import hmac
import json
import re
import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import pytest
import urllib3
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from chalicelib.adapters.channels.x.api import XApi, XCredentials
from chalicelib.domain.errors import (
    CredentialsRefused,
    DeliveryOutcomeUnknown,
    DeliveryRejected,
    DeliveryRetryable,
    RateLimited,
    ResponderError,
    SettingMissing,
)
from chalicelib.domain.messages import MessageKind, OutboundReply

NOW = datetime(2026, 9, 21, 14, 13, 20, 500_000, tzinfo=UTC)
NOW_SECONDS = 1_790_000_000
KEYS = XCredentials(
    consumer_key="ck-canary", consumer_secret="cs-canary", access_token="at-canary", access_token_secret="ats-canary"
)
POST = OutboundReply(MessageKind.MENTION, "222", "2102345678900000001", "words-canary für 語 👍🏽", "key-1")
DM = OutboundReply(MessageKind.DIRECT_MESSAGE, "222", None, "words-canary", "key-2")


@dataclass
class Received:
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Platform:
    """A real server that answers every request as told, and remembers what it got."""

    base_url: str = ""
    status: int = 201
    content: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    received: list[Received] = field(default_factory=list)

    def answers(self, status: int, content: object = None, headers: dict[str, str] | None = None) -> None:
        self.status = status
        self.content = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.headers = headers or {}


@pytest.fixture
def platform() -> Iterator[Platform]:
    told = Platform()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            told.received.append(Received(self.path, {k.lower(): v for k, v in self.headers.items()}, body))
            self.send_response(told.status)
            for name, value in {"Content-Length": str(len(told.content)), **told.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(told.content)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    told.base_url = f"http://127.0.0.1:{server.server_port}"
    yield told
    server.shutdown()
    thread.join()
    server.server_close()


@contextlib.contextmanager
def listener(serve: Any) -> Iterator[int]:
    """Run `serve(connection)` for one connection to a bare socket; yields its port."""
    with socket.create_server(("127.0.0.1", 0)) as bound:
        bound.settimeout(5)

        def accept() -> None:
            with contextlib.suppress(OSError):
                connection, _ = bound.accept()
                with connection:
                    connection.settimeout(5)
                    serve(connection)

        thread = threading.Thread(target=accept)
        thread.start()
        yield bound.getsockname()[1]
        thread.join()


def api(base_url: str, *, read_seconds: float = 5, **pool: Any) -> XApi:
    timeout = urllib3.Timeout(connect=3, read=read_seconds)
    return XApi(base_url, KEYS, urllib3.PoolManager(**pool), clock=lambda: NOW, timeout=timeout)


def error_of(sender: XApi, reply: OutboundReply = POST) -> ResponderError:
    with pytest.raises(ResponderError) as raised:
        sender.send(reply)
    error = raised.value
    assert error.__cause__ is None
    assert error.__context__ is None, "the library's errors hold addresses and headers"
    assert "canary" not in f"{error!r} {error}"
    assert "222" not in str(error)
    return error


# What is sent


def test_a_public_reply_goes_under_the_post(platform: Platform) -> None:
    platform.answers(201, {"data": {"id": "2102345678900000500", "text": "..."}})
    assert api(platform.base_url).send(POST) == "2102345678900000500"
    (request,) = platform.received
    assert request.path == "/2/tweets"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["connection"] == "close", "a kept connection may be dead when the function wakes up"
    assert "transfer-encoding" not in request.headers
    assert json.loads(request.body) == {
        "text": "words-canary für 語 👍🏽",
        "reply": {"in_reply_to_tweet_id": "2102345678900000001"},
    }


def test_a_direct_message_goes_to_one_person(platform: Platform) -> None:
    platform.answers(201, {"data": {"dm_conversation_id": "111-222", "dm_event_id": "2102345678900000600"}})
    assert api(platform.base_url + "/").send(DM) == "2102345678900000600"
    (request,) = platform.received
    assert request.path == "/2/dm_conversations/with/222/messages"
    assert json.loads(request.body) == {"text": "words-canary"}


def test_an_id_cannot_change_the_path(platform: Platform) -> None:
    platform.answers(201, {"data": {"dm_event_id": "1"}})
    api(platform.base_url).send(OutboundReply(MessageKind.DIRECT_MESSAGE, "1/../2?x=#", None, "hi", "k"))
    assert platform.received[0].path == "/2/dm_conversations/with/1%2F..%2F2%3Fx%3D%23/messages"


def test_requests_are_signed_by_oauth_1_without_the_body(platform: Platform) -> None:
    platform.answers(201, {"data": {"id": "1"}})
    sender = api(platform.base_url)
    sender.send(POST)
    sender.send(POST)
    scheme, _, rest = platform.received[0].headers["authorization"].partition(" ")
    given = {name: unquote(value) for name, value in re.findall(r'(\w+)="([^"]*)"', rest)}
    signature = given.pop("oauth_signature")
    # By hand from RFC 5849 section 3.4.
    pairs = "&".join(f"{quote(name, safe='~')}={quote(value, safe='~')}" for name, value in sorted(given.items()))
    base = "&".join(quote(part, safe="~") for part in ("POST", f"{platform.base_url}/2/tweets", pairs))
    expected = base64.b64encode(hmac.digest(b"cs-canary&ats-canary", base.encode(), "sha1")).decode()
    assert scheme == "OAuth"
    assert signature == expected
    assert given.keys() == {
        "oauth_consumer_key",
        "oauth_nonce",
        "oauth_signature_method",
        "oauth_timestamp",
        "oauth_token",
        "oauth_version",
    }
    assert given["oauth_signature_method"] == "HMAC-SHA1"
    assert given["oauth_timestamp"] == str(NOW_SECONDS)
    assert given["oauth_nonce"] not in platform.received[1].headers["authorization"]


def test_a_public_reply_to_nothing_is_not_sent(platform: Platform) -> None:
    error = error_of(api(platform.base_url), OutboundReply(MessageKind.MENTION, "222", None, "hi", "k"))
    assert (type(error), str(error)) == (DeliveryRejected, "no_post_to_answer")
    assert platform.received == []


# What X answers

PROBLEMS = "https://api.x.com/2/problems/"
FORBIDDEN = {"type": "about:blank", "title": "Forbidden", "status": 403}


@pytest.mark.parametrize(
    ("status", "content", "expected"),
    [
        pytest.param(401, {"title": "Unauthorized"}, CredentialsRefused("unauthorized"), id="401"),
        pytest.param(401, b"<html>", CredentialsRefused("unauthorized"), id="401 that is no JSON"),
        pytest.param(402, {"title": "CreditsDepleted"}, CredentialsRefused("credits_depleted"), id="402"),
        pytest.param(
            403, {"type": PROBLEMS + "client-forbidden"}, CredentialsRefused("client_forbidden"), id="app not enrolled"
        ),
        pytest.param(403, {"type": PROBLEMS + "usage-capped"}, CredentialsRefused("usage_capped"), id="cap by 403"),
        pytest.param(429, {"type": PROBLEMS + "usage-capped"}, CredentialsRefused("usage_capped"), id="cap by 429"),
        pytest.param(
            403, {"type": PROBLEMS + "oauth1-permissions"}, CredentialsRefused("app_permissions"), id="read-only app"
        ),
        pytest.param(403, {"errors": [{"code": 64}]}, CredentialsRefused("account_suspended"), id="suspended"),
        pytest.param(403, {"errors": [{"code": 326}]}, CredentialsRefused("account_locked"), id="locked"),
        pytest.param(
            403,
            FORBIDDEN | {"detail": "You are not allowed to create a Tweet with duplicate content."},
            DeliveryRejected("duplicate_content"),
            id="duplicate",
        ),
        pytest.param(
            403,
            FORBIDDEN
            | {
                "detail": "Reply to this conversation is not allowed because you have not been mentioned or otherwise "
                "engaged by the author of the post you are replying to."
            },
            DeliveryRejected("reply_not_allowed"),
            id="not summoned",
        ),
        pytest.param(
            403, {"errors": [{"code": 433}]}, DeliveryRejected("reply_not_allowed"), id="replies restricted, by number"
        ),
        pytest.param(
            403,
            FORBIDDEN | {"detail": "You attempted to reply to a Tweet that is deleted or not visible to you."},
            DeliveryRejected("post_gone"),
            id="deleted",
        ),
        pytest.param(
            403,
            {
                "title": "Forbidden",
                "detail": "You do not have permission to DM one or more participants.",
                "type": PROBLEMS + "not-authorized-for-resource",
            },
            DeliveryRejected("dm_not_permitted"),
            id="direct messages closed",
        ),
        pytest.param(
            403,
            {"errors": [{"code": 349, "message": "You cannot send messages to this user."}]},
            DeliveryRejected("dm_not_permitted"),
            id="direct messages closed, by number",
        ),
        pytest.param(403, {"code": 150}, DeliveryRejected("dm_not_permitted"), id="not following, number at the top"),
        pytest.param(403, {"errors": "odd", "detail": 7}, DeliveryRejected("forbidden"), id="403 of unknown reason"),
        pytest.param(403, b"", DeliveryRejected("forbidden"), id="403 without a body"),
        pytest.param(403, b"[" * 9_000, DeliveryRejected("forbidden"), id="403 with an absurd body"),
        pytest.param(400, {"type": PROBLEMS + "invalid-request"}, DeliveryRejected("invalid_request"), id="400"),
        pytest.param(404, {}, DeliveryRejected("not_found"), id="404"),
        pytest.param(413, {}, DeliveryRejected("answered_413"), id="413"),
        pytest.param(503, {}, DeliveryRetryable("unavailable"), id="503"),
        pytest.param(500, {}, DeliveryOutcomeUnknown("answered_500"), id="500"),
        pytest.param(502, b"<html>", DeliveryOutcomeUnknown("answered_502"), id="502"),
        pytest.param(504, {}, DeliveryOutcomeUnknown("answered_504"), id="504"),
        pytest.param(200, b"<html>", DeliveryOutcomeUnknown("answered_200"), id="200 from something that is not X"),
    ],
)
def test_refusals(platform: Platform, status: int, content: object, expected: ResponderError) -> None:
    platform.answers(status, content)
    error = error_of(api(platform.base_url))
    assert (type(error), str(error)) == (type(expected), str(expected))
    assert len(platform.received) == 1, "the library tried again by itself"


@pytest.mark.parametrize(
    "content", [b"", b"<html>", b"null", b'{"data":{}}', b'{"data":{"id":7}}', b"\xff", b"[" * 9_000]
)
def test_created_is_delivered_even_if_the_id_is_lost(platform: Platform, content: bytes) -> None:
    platform.answers(201, content)
    assert api(platform.base_url).send(POST) == "unknown"


def test_created_is_delivered_even_if_the_answer_breaks_off(platform: Platform) -> None:
    platform.answers(201, b'{"data":{"id":"21', {"Content-Length": "900", "Connection": "close"})
    assert api(platform.base_url, read_seconds=0.3).send(POST) == "unknown"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        pytest.param({"x-rate-limit-reset": str(NOW_SECONDS + 600)}, 600, id="rounded up"),
        pytest.param({"x-rate-limit-reset": str(NOW_SECONDS)}, 1, id="just now"),
        pytest.param({"x-rate-limit-reset": str(NOW_SECONDS - 900)}, 1, id="in the past"),
        pytest.param({}, None, id="not said"),
        pytest.param({"x-rate-limit-reset": "soon"}, None, id="words"),
        pytest.param({"x-rate-limit-reset": "9" * 5_000}, None, id="absurd"),
    ],
)
def test_a_rate_limit_tells_how_long_to_wait(platform: Platform, headers: dict[str, str], seconds: int | None) -> None:
    platform.answers(429, {"type": PROBLEMS + "rate-limit-exceeded"}, headers)
    error = error_of(api(platform.base_url), DM)
    assert isinstance(error, RateLimited)
    assert (error.code, error.retry_after_seconds) == ("rate_limited", seconds)


def test_redirects_are_not_followed(platform: Platform) -> None:
    platform.answers(307, {}, {"Location": platform.base_url + "/elsewhere"})
    assert str(error_of(api(platform.base_url))) == "answered_307"
    assert [request.path for request in platform.received] == ["/2/tweets"]


# How connections break


def test_connection_refused_is_retryable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as bound:
        port = bound.getsockname()[1]
    assert isinstance(error_of(api(f"http://127.0.0.1:{port}")), DeliveryRetryable)


def test_an_unknown_host_is_retryable() -> None:
    assert isinstance(error_of(api("http://api.x.invalid")), DeliveryRetryable)


def test_a_server_that_speaks_no_tls_is_retryable() -> None:
    def answer_in_plain(connection: socket.socket) -> None:
        connection.recv(4096)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with listener(answer_in_plain) as port:
        assert isinstance(error_of(api(f"https://127.0.0.1:{port}")), DeliveryRetryable)


def test_a_stranger_s_certificate_is_retryable_and_sees_nothing(tmp_path: Path) -> None:
    context = tls_server(tmp_path)
    seen: list[bytes] = []

    def shake_hands(connection: socket.socket) -> None:
        with (
            contextlib.suppress(ssl.SSLError),
            context.wrap_socket(connection, server_side=True) as secure,
        ):
            seen.append(secure.recv(4096))

    with listener(shake_hands) as port:
        assert isinstance(error_of(api(f"https://127.0.0.1:{port}")), DeliveryRetryable)
    assert not any(seen)


@pytest.mark.parametrize("ending", ["close", "reset", "garbage", "silence"])
def test_a_connection_that_breaks_after_sending_leaves_the_outcome_unknown(ending: str) -> None:
    done = threading.Event()

    def break_off(connection: socket.socket) -> None:
        read_request(connection)
        if ending == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        if ending == "garbage":
            connection.sendall(b"\x00\x01garbage\r\n\r\n")
        if ending == "silence":
            done.wait(5)

    with listener(break_off) as port:
        error = error_of(api(f"http://127.0.0.1:{port}", read_seconds=0.3))
        done.set()
    assert (type(error), str(error)) == (DeliveryOutcomeUnknown, "no_answer")


def test_tls_that_breaks_after_sending_leaves_the_outcome_unknown(tmp_path: Path) -> None:
    context = tls_server(tmp_path)

    def break_off(connection: socket.socket) -> None:
        secure = context.wrap_socket(connection, server_side=True)
        read_request(secure)
        # Past the TLS layer: the client sees a broken record, as a bad line or a middlebox would make it.
        with socket.socket(fileno=secure.detach()) as bare:
            bare.sendall(b"no TLS record at all")

    with listener(break_off) as port:
        sender = api(f"https://127.0.0.1:{port}", ca_certs=str(tmp_path / "cert.pem"))
        assert isinstance(error_of(sender), DeliveryOutcomeUnknown)


def read_request(connection: socket.socket) -> None:
    received = b""
    while b"words-canary" not in received:
        received += connection.recv(4096)


def tls_server(folder: Path) -> ssl.SSLContext:
    """Return a server context with a new certificate for 127.0.0.1, left in `folder` as cert.pem."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    today = datetime.now(UTC)
    address = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(address, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context


# Credentials


@pytest.mark.parametrize("name", ["consumer_key", "consumer_secret", "access_token", "access_token_secret"])
def test_an_empty_key_is_named(name: str) -> None:
    keys = dict.fromkeys(["consumer_key", "consumer_secret", "access_token", "access_token_secret"], "full") | {
        name: " "
    }
    with pytest.raises(SettingMissing, match=f"x_{name}$"):
        XCredentials(**keys)


def test_credentials_do_not_show_when_printed() -> None:
    assert "canary" not in repr(KEYS)
    assert "canary" not in repr(api("https://api.x.com"))
