"""An AWS on 127.0.0.1 with the table and queues of `infra/resources.yaml`, that writes down who asked for what."""

import io
import json
import re
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import boto3
from moto.backends import get_backend
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

from ops.package import ROOT

REGION = "eu-north-1"
"""A region of its own: moto keeps its state in this process, where other tests may keep theirs."""

NAMES = {
    "anteroom": "Table.Arn",
    "anteroom-inbound.fifo": "InboundQueue.Arn",
    "anteroom-outbound.fifo": "OutboundQueue.Arn",
    "anteroom/webhooks": "WebhooksSecret",
    "anteroom/link-keys": "LinkKeysSecret",
    "anteroom/outbox": "OutboxSecret",
    "anteroom/signing": "SigningSecret",
    "anteroom/x": "XSecret",
    "anteroom/records": "RecordsSecret",
}
"""What is called what in the template; anything else that is asked for fails the test that asks."""

LEGS = {"Put": "PutItem", "Update": "UpdateItem", "Delete": "DeleteItem", "ConditionCheck": "ConditionCheckItem"}
"""A transaction needs the right of each of its legs (IAM for DynamoDB transactions)."""


class EmulatedAws:
    """Who asks is told by the access key, so that each function can be given its own name as one."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.used: defaultdict[str, set[str]] = defaultdict(set)
        """Rights that were used, by who used them, in the words of `expected_policies.json`."""

    def environment(self, who: str) -> dict[str, str]:
        """Return what a client needs to ask as `who`."""
        return {
            "AWS_ENDPOINT_URL": self.url,
            "AWS_ACCESS_KEY_ID": who,
            "AWS_SECRET_ACCESS_KEY": "testing",
            "AWS_DEFAULT_REGION": REGION,
            "AWS_REGION": REGION,
        }

    def client(self, service: Any) -> Any:
        """Return a client for the test itself."""
        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name=REGION,
            aws_access_key_id="TEST",
            aws_secret_access_key="testing",
        )

    def note(self, headers: Mapping[str, str], body: bytes) -> None:
        """Write down the rights that one request needs."""
        who = re.search(r"Credential=([A-Za-z]+)/", headers.get("HTTP_AUTHORIZATION", ""))
        target = headers.get("HTTP_X_AMZ_TARGET", "")
        if who is None or who[1] == "TEST" or not target:
            return
        service, _, action = target.rpartition(".")
        self.used[who[1]].update(_rights(service, action, json.loads(body)))


@contextmanager
def emulated_aws() -> Iterator[EmulatedAws]:
    """Start it, make what the template names, stop it."""
    for service in ("cloudformation", "dynamodb", "kms", "secretsmanager", "sns", "sqs"):
        get_backend(service)[DEFAULT_ACCOUNT_ID][REGION].reset()
    backend = DomainDispatcherApplication(create_backend_app)
    # moto loses writes under threads: one request at a time (security.md 12).
    lock = threading.Lock()
    noted: list[EmulatedAws] = []

    def recording(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        with lock:
            for aws in noted:
                aws.note(environ, body)
            answer: Iterable[bytes] = backend(environ, start_response)
            return list(answer)

    server = make_server("127.0.0.1", 0, recording, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    aws = EmulatedAws(f"http://127.0.0.1:{server.server_port}")
    noted.append(aws)
    try:
        aws.client("cloudformation").create_stack(
            StackName="anteroom", TemplateBody=(ROOT / "infra/resources.yaml").read_text("utf-8")
        )
        yield aws
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _rights(service: str, action: str, asked: Mapping[str, Any]) -> Iterator[str]:
    match service:
        case "DynamoDB_20120810" if action == "TransactWriteItems":
            for leg in asked["TransactItems"]:
                [(kind, item)] = leg.items()
                yield f"dynamodb:{LEGS[kind]} on {NAMES[item['TableName']]}"
        case "DynamoDB_20120810":
            index = f"/index/{asked['IndexName']}" if "IndexName" in asked else ""
            yield f"dynamodb:{action} on {NAMES[asked['TableName']]}{index}"
        case "AmazonSQS":
            name = urlsplit(asked["QueueUrl"]).path.rpartition("/")[2]
            # A batch needs the right of the single call (IAM for SQS).
            yield f"sqs:{action.removesuffix('Batch')} on {NAMES[name]}"
        case "secretsmanager":
            yield f"secretsmanager:{action} on {NAMES[asked['SecretId']]}"
        case _:
            raise AssertionError(f"nobody agreed that a function calls {service}.{action}")
