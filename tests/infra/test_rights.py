"""Promise: each packaged function does all of its work with the rights that it is given, and is given no others.

A customer's whole story runs through the four functions, each with a name of its own, while the emulated AWS writes
down what each asked for. What was asked is compared with the committed list that the policies are compared with.
"""

import base64
import hashlib
import json
import re
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from chalicelib.adapters.verifiers.records import field_digest, record_digest
from chalicelib.domain.brand import read_brand
from chalicelib.domain.verification import read_facts
from ops.package import ROOT
from tests.infra.emulated_aws import EmulatedAws
from tests.infra.packaged import (
    HANDLERS,
    direct_message,
    environment_of,
    fill_secrets,
    form,
    page,
    queue_event,
    running,
    schedule_event,
    signed,
    webhook,
    webhooks_secret,
)
from tests.infra.runtime_api import RuntimeApi

pytestmark = pytest.mark.filterwarnings("ignore:Tried to parse AWS:UserWarning")

EXPECTED_POLICIES = Path(__file__).with_name("expected_policies.json")
SEED = hashlib.sha256(b"seed").digest()
OUTBOX_KEY = hashlib.sha256(b"outbox").digest()
RECORDS_KEY = hashlib.sha256(b"records").digest()
RIGHT = {
    "account_number": "12345678",
    "postcode": "ZZ99 1AB",
    "date_of_birth_day": "31",
    "date_of_birth_month": "3",
    "date_of_birth_year": "1980",
}
ASK = "my card was declined twice, can you look at my account?"
LINK = re.compile(r"https://care\.example\.com/v/([A-Za-z0-9_-]{142})")

OF_THE_POLLER = {"ChangeMessageVisibility", "DeleteMessage", "GetQueueAttributes", "ReceiveMessage"}
"""Rights on a queue that Lambda's poller uses in the function's name, and no code of ours."""


@dataclass(frozen=True)
class Deployment:
    """The four functions at work."""

    aws: EmulatedAws
    functions: dict[str, RuntimeApi]
    sent: list[str]
    """Texts that reached the platform."""
    log: Path
    """What all four wrote to theirs."""

    def receive(self, number: int, text: str, sender: str) -> None:
        """Deliver a direct message by webhook."""
        body = direct_message(number, text, sender=sender, at_ms=int(time.time() * 1000))
        answer = self.functions["APIHandler"].invoke(webhook(body, signed(body)))
        assert answer.payload["statusCode"] == 200

    def work(self) -> None:
        """Do what the pollers do until both queues are empty."""
        while self.take("anteroom-inbound.fifo", "Worker") or self.take("anteroom-outbound.fifo", "Sender"):
            pass

    def newest_token(self) -> str:
        """Return the token of the last message that went out."""
        found = LINK.search(self.sent[-1])
        assert found, "the last message has no link"
        return found[1]

    def request(self, event: dict[str, Any]) -> tuple[int, str]:
        """Return status and body of a customer's request."""
        answer = self.functions["APIHandler"].invoke(event)
        return answer.payload["statusCode"], answer.payload["body"]

    def take_all(self, queue: str) -> list[str]:
        """Take every message off a queue, as if it had been lost."""
        taken = []
        while message := self._next(queue):
            taken.append(message)
        return taken

    def take(self, queue: str, function: str) -> bool:
        """Hand one message of a queue to a function; False where the queue is empty."""
        message = self._next(queue)
        if message is None:
            return False
        answer = self.functions[function].invoke(queue_event(message, queue))
        assert answer.kind == "response", answer.payload
        return True

    def _next(self, queue: str) -> str | None:
        sqs = self.aws.client("sqs")
        url = sqs.get_queue_url(QueueName=queue)["QueueUrl"]
        for message in sqs.receive_message(QueueUrl=url).get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            return str(message["Body"])
        return None


@pytest.fixture
def deployment(
    unpacked: Path, runtime: Path, resources: dict[str, Any], aws: EmulatedAws, tmp_path: Path
) -> Iterator[Deployment]:
    public = Ed25519PrivateKey.from_private_bytes(SEED).public_key().public_bytes_raw()
    not_after = datetime.now(UTC) + timedelta(days=1)
    ring = [{"key_id": 1, "public_key": base64.b64encode(public).decode(), "not_after": not_after.isoformat()}]
    x = dict.fromkeys(("consumer_key", "consumer_secret", "access_token", "access_token_secret"), "made-up")
    fill_secrets(
        aws,
        {
            "webhooks": webhooks_secret(),
            "link-keys": {"keys": ring},
            "signing": {"key_id": 1, "seed": base64.b64encode(SEED).decode()},
            "outbox": {"mac_key": base64.b64encode(OUTBOX_KEY).decode()},
            "records": {"records_key": base64.b64encode(RECORDS_KEY).decode()},
            "x": x,
        },
    )
    put_record(aws)
    log_path = tmp_path / "log"
    with ExitStack() as stack, platform() as (address, sent), log_path.open("ab") as log:
        own = {"Sender": {"ANTEROOM_X_API_URL": address}}
        functions = {
            name: stack.enter_context(
                running(name, unpacked, runtime, environment_of(name, resources, aws, **own.get(name, {})), log)
            )
            for name in HANDLERS
        }
        yield Deployment(aws, functions, sent, log_path)


def put_record(aws: EmulatedAws) -> None:
    """Store the one customer whose facts are RIGHT."""
    facts, errors = read_facts(read_brand((ROOT / "brand.toml").read_text("utf-8")).fields, RIGHT)
    assert not errors
    record = record_digest(RECORDS_KEY, facts["account_number"])
    digests = {name: {"S": field_digest(RECORDS_KEY, record, name, value)} for name, value in facts.items()}
    aws.client("dynamodb").put_item(
        TableName="anteroom",
        Item={"pk": {"S": f"RECORD#{record}"}, "sk": {"S": "RECORD"}, "digests": {"M": digests}},
    )


@contextmanager
def platform() -> Iterator[tuple[str, list[str]]]:
    """Take direct messages as X's API does (channels.md 1.4); yields its address and the texts that came."""
    sent: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent.append(json.loads(self.rfile.read(int(self.headers["Content-Length"])))["text"])
            answer = json.dumps({"data": {"dm_conversation_id": "1-2", "dm_event_id": str(len(sent))}}).encode()
            self.send_response(201)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", sent
    finally:
        server.shutdown()
        server.server_close()


def let_the_link_expire(aws: EmulatedAws, contact_id: str) -> None:
    """Put the end of a contact's link into the past, as the case knows it."""
    dynamodb = aws.client("dynamodb")
    [case] = [
        item
        for item in dynamodb.scan(TableName="anteroom")["Items"]
        if item["sk"]["S"].startswith("CASE#") and item["contact_id"]["S"] == contact_id
    ]
    dynamodb.update_item(
        TableName="anteroom",
        Key={"pk": case["pk"], "sk": case["sk"]},
        UpdateExpression="SET link_expires_at = :past",
        # A minute ago: within the grace in which an opened form could still be finished, so that it is withdrawn.
        ExpressionAttributeValues={":past": {"N": str(int((time.time() - 60) * 1_000_000))}},
    )


def hidden(html: str, name: str) -> str:
    """Return the value of a hidden field of a page."""
    found = re.search(rf'<input[^>]*name="{name}"[^>]*value="([^"]*)"', html)
    assert found, f"the page has no field {name}"
    return found[1]


def a_whole_story(deployment: Deployment) -> None:
    """Ask, look, open, fail, succeed; another asks twice, so that the first link is withdrawn, and says "not me"."""
    deployment.receive(1, ASK, "990000000000000222")
    deployment.work()
    token = deployment.newest_token()
    assert deployment.request(page(token))[0] == 200
    # Link previews fetch every address in a message: neither they nor webhooks may ask the database for anything.
    assert not [right for right in deployment.aws.used["APIHandler"] if right.startswith("dynamodb:")]
    status, opened = deployment.request(form("/v/open", {"token": token}))
    assert status == 200
    wrong = {"token": token, "submission_id": hidden(opened, "submission_id"), "wrote_it": "yes", **RIGHT}
    status, again = deployment.request(form("/v/submit", wrong | {"postcode": "ZZ99 1AC"}))
    assert status == 200
    right = wrong | {"submission_id": hidden(again, "submission_id")}
    assert deployment.request(form("/v/submit", right))[0] == 200
    deployment.work()
    deployment.receive(2, "Any news?", "990000000000000222")
    deployment.work()

    deployment.receive(3, ASK, "990000000000000333")
    deployment.work()
    withdrawn = deployment.newest_token()
    let_the_link_expire(deployment.aws, "990000000000000333")
    deployment.receive(4, ASK, "990000000000000333")
    deployment.work()
    assert deployment.request(form("/v/open", {"token": withdrawn}))[0] == 410
    token = deployment.newest_token()
    assert deployment.request(form("/v/not-me", {"token": token, "confirmed": "yes"}))[0] == 200
    deployment.work()

    deployment.receive(5, ASK, "990000000000000444")
    deployment.take_all("anteroom-outbound.fifo")
    deployment.take("anteroom-inbound.fifo", "Worker")
    # The wake-up is lost; the sweep finds the reply that is due.
    assert deployment.take_all("anteroom-outbound.fifo")
    before = len(deployment.sent)
    assert deployment.functions["Sweep"].invoke(schedule_event()).kind == "response"
    deployment.work()
    assert len(deployment.sent) == before + 1


def test_each_function_may_do_what_it_needs_and_no_more_and_logs_nothing_private(deployment: Deployment) -> None:
    a_whole_story(deployment)
    agreed = json.loads(EXPECTED_POLICIES.read_text("utf-8"))
    for function in HANDLERS:
        ours = {
            right
            for right in agreed[function]
            # The log and the key are used by AWS itself on the function's behalf.
            if not right.startswith(("logs:", "kms:")) and right.split()[0].partition(":")[2] not in OF_THE_POLLER
        }
        assert deployment.aws.used[function] == ours, function
    written = deployment.log.read_text("utf-8")
    assert "verified" in written
    private = [ASK, "jo_k", *RIGHT.values(), *LINK.findall(" ".join(deployment.sent)), *deployment.sent]
    assert not [words for words in private if len(words) > 2 and words in written]
