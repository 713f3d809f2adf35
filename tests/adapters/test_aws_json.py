"""AWS calls without an SDK: signed as botocore signs them, repeated only where that helps, saying no more than codes.

botocore is the judge of the signatures, a server on this machine plays the service.
"""

import json
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.adapters.aws_json import (
    LONGEST_IDLE_SECONDS,
    LONGEST_WAITS_SECONDS,
    SECRETS_MANAGER,
    SQS,
    AwsCaller,
    AwsKeys,
    endpoint,
    sign,
)
from chalicelib.domain.errors import ServiceRefused, ServiceUnreachable

NOW = datetime(2026, 9, 21, 14, 13, 20, tzinfo=UTC)
KEYS = AwsKeys("AKIDEXAMPLE", "secret-of-an-example", "session-of-an-example")
OK = (200, b'{"Successful": []}')
CUT = (0, b"")
"""The server closes the connection instead of answering."""


@dataclass(slots=True)
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass(slots=True)
class Service:
    """Plays an AWS service: gives the answers of its list in order, the last one for ever."""

    url: str = ""
    answers: list[tuple[int, bytes]] = field(default_factory=lambda: [OK])
    requests: list[tuple[Mapping[str, str], Any]] = field(default_factory=list)
    connections: set[tuple[str, int]] = field(default_factory=set)
    closing: bool = False
    """Whether each answer says that the connection ends with it."""


@pytest.fixture
def service() -> Iterator[Service]:
    played = Service()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            played.requests.append((dict(self.headers), json.loads(body)))
            played.connections.add(self.client_address)
            status, answer = played.answers.pop(0) if len(played.answers) > 1 else played.answers[0]
            if not status:
                self.close_connection = True
                return
            self.send_response_only(status)
            self.send_header("Content-Length", str(len(answer)))
            if played.closing:
                self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's own name
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    played.url = f"http://127.0.0.1:{server.server_port}"
    yield played
    server.shutdown()
    server.server_close()


@dataclass(slots=True)
class Calling:
    """A caller with a clock and pauses of its own, closed at the end."""

    caller: AwsCaller
    clock: Clock
    pauses: list[float]


@pytest.fixture
def calling(service: Service) -> Iterator[Calling]:
    clock, pauses = Clock(), list[float]()
    caller = AwsCaller(SQS, "eu-west-1", service.url, lambda: KEYS, clock, pauses.append, lambda: 1.0)
    yield Calling(caller, clock, pauses)
    for _, connection in caller._idle:
        connection.close()


@given(
    body=st.binary(max_size=200),
    secret=st.text(st.characters(codec="ascii", min_codepoint=33), min_size=1, max_size=60),
    token=st.none() | st.text(st.characters(codec="ascii", min_codepoint=33), min_size=1, max_size=90),
    region=st.sampled_from(["eu-west-1", "us-gov-west-1", "cn-north-1"]),
    service=st.sampled_from([SQS, SECRETS_MANAGER]),
)
def test_signatures_are_those_of_botocore(
    body: bytes, secret: str, token: str | None, region: str, service: Any
) -> None:
    theirs = AWSRequest(
        "POST", "https://example.com/", {"content-type": service.content_type, "x-amz-target": "Some.Thing"}, body
    )
    signer = SigV4Auth(Credentials("AKIDEXAMPLE", secret, token), service.name, region)
    signer.add_auth(theirs)
    headers = {
        "content-type": service.content_type,
        "host": "example.com",
        "x-amz-date": theirs.headers["X-Amz-Date"],
    }
    if token:
        headers["x-amz-security-token"] = token
    headers["x-amz-target"] = "Some.Thing"

    ours = sign(headers, body, AwsKeys("AKIDEXAMPLE", secret, token), region, service.name)

    assert ours == theirs.headers["Authorization"]


def test_a_call_carries_its_operation_its_parameters_and_who_calls(service: Service, calling: Calling) -> None:
    answer = calling.caller("SendMessageBatch", {"QueueUrl": "here", "Entries": []})

    assert answer == {"Successful": []}
    [(headers, parameters)] = service.requests
    assert parameters == {"QueueUrl": "here", "Entries": []}
    assert headers["x-amz-target"] == "AmazonSQS.SendMessageBatch"
    assert headers["content-type"] == "application/x-amz-json-1.0"
    assert headers["x-amz-date"] == "20260921T141320Z"
    assert headers["x-amz-security-token"] == KEYS.session_token
    assert "/20260921/eu-west-1/sqs/aws4_request" in headers["authorization"]


@pytest.mark.parametrize(
    "first",
    [
        pytest.param((500, b""), id="server error without words"),
        pytest.param((503, b"<html>"), id="an answer of something in between"),
        pytest.param((200, b"<html>"), id="success that cannot be read"),
        pytest.param((200, b"[]"), id="success of another shape"),
        pytest.param((400, b'{"__type": "com.amazon.coral.service#ThrottlingException"}'), id="throttled"),
        pytest.param((400, b'{"__type": "RequestThrottled"}'), id="throttled by SQS"),
        pytest.param(CUT, id="connection closed instead of an answer"),
    ],
)
def test_what_may_pass_is_tried_again_after_a_wait(
    service: Service, calling: Calling, first: tuple[int, bytes]
) -> None:
    service.answers = [first, OK]

    assert calling.caller("SendMessageBatch", {}) == {"Successful": []}
    assert calling.pauses == [LONGEST_WAITS_SECONDS[0]]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        pytest.param((500, b""), "sqs status_500", id="server error"),
        pytest.param((429, b'{"__type": "TooManyRequestsException"}'), "sqs TooManyRequestsException", id="too many"),
        pytest.param(CUT, "sqs RemoteDisconnected", id="no answer"),
    ],
)
def test_three_failed_attempts_are_the_end(
    service: Service, calling: Calling, answer: tuple[int, bytes], words: str
) -> None:
    service.answers = [answer]

    with pytest.raises(ServiceUnreachable) as refused:
        calling.caller("SendMessageBatch", {})

    assert str(refused.value) == words
    assert len(service.requests) == 3
    assert calling.pauses == [*LONGEST_WAITS_SECONDS]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ((400, b'{"__type": "com.amazonaws.sqs#QueueDoesNotExist", "message": "words"}'), "QueueDoesNotExist"),
        ((400, b'{"__type": "AccessDeniedException:http://internal.example.com/"}'), "AccessDeniedException"),
        ((403, b"not JSON"), "status_403"),
        ((400, b'["a list"]'), "status_400"),
        ((307, b""), "status_307"),
    ],
)
def test_a_refusal_is_final_and_carries_the_code_alone(
    service: Service, calling: Calling, answer: tuple[int, bytes], code: str
) -> None:
    service.answers = [answer]

    with pytest.raises(ServiceRefused) as refused:
        calling.caller("GetSecretValue", {})

    assert (refused.value.code, str(refused.value)) == (code, code)
    assert len(service.requests) == 1


def test_nobody_listening_is_no_answer() -> None:
    caller = AwsCaller(SQS, "eu-west-1", "http://127.0.0.1:1", lambda: KEYS, Clock(), lambda _: None, lambda: 0.0)

    with pytest.raises(ServiceUnreachable, match="ConnectionRefusedError"):
        caller("SendMessageBatch", {})


def test_calls_in_a_row_share_a_connection(service: Service, calling: Calling) -> None:
    for _ in range(5):
        calling.caller("SendMessageBatch", {})

    assert len(service.connections) == 1


def test_a_connection_that_lay_too_long_is_not_used_again(service: Service, calling: Calling) -> None:
    calling.caller("SendMessageBatch", {})
    calling.clock.now += timedelta(seconds=LONGEST_IDLE_SECONDS + 1)
    calling.caller("SendMessageBatch", {})

    assert len(service.connections) == 2
    assert calling.pauses == []


def test_a_connection_that_the_service_ends_is_not_used_again(service: Service, calling: Calling) -> None:
    service.closing = True
    calling.caller("SendMessageBatch", {})
    calling.caller("SendMessageBatch", {})

    assert len(service.connections) == 2
    assert calling.pauses == []


def test_threads_may_call_at_once(service: Service, calling: Calling) -> None:
    threads = [
        threading.Thread(target=lambda: [calling.caller("SendMessageBatch", {}) for _ in range(20)]) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(service.requests) == 160
    assert len(service.connections) <= 8


@pytest.mark.parametrize(
    ("region", "override", "url"),
    [
        ("eu-west-1", None, "https://sqs.eu-west-1.amazonaws.com"),
        ("us-gov-west-1", None, "https://sqs.us-gov-west-1.amazonaws.com"),
        ("cn-north-1", None, "https://sqs.cn-north-1.amazonaws.com.cn"),
        ("eu-west-1", "http://127.0.0.1:4566", "http://127.0.0.1:4566"),
    ],
)
def test_the_address_follows_the_region_unless_one_is_given(region: str, override: str | None, url: str) -> None:
    assert endpoint(SQS, region, override) == url


def test_keys_do_not_show_in_words() -> None:
    assert "example" not in repr(KEYS)
