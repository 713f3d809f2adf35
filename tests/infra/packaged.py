"""The packaged functions, run as Lambda runs them, and the events that reach them."""

import base64
import hashlib
import hmac
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlencode

from tests.infra.emulated_aws import EmulatedAws
from tests.infra.runtime_api import RuntimeApi

CONSUMER_SECRET = "consumer-secret-of-a-made-up-app"
INDEX_KEY = hashlib.sha256(b"index").digest()

HANDLERS = {"APIHandler": "app.app", "Worker": "app.worker", "Sender": "app.sender", "Sweep": "app.sweep"}
"""By the names that the template has for them."""


@contextmanager
def running(
    function: str, unpacked: Path, runtime: Path, environment: Mapping[str, str], log: IO[bytes] | None = None
) -> Iterator[RuntimeApi]:
    """Start one function as Lambda does: it can import the package, which is its directory, and the runtime client."""
    with RuntimeApi() as api:
        process = subprocess.Popen(
            # -S: without the packages of the environment that runs this test.
            [sys.executable, "-S", "-m", "awslambdaric", HANDLERS[function]],
            cwd=unpacked,
            stdout=log,
            stderr=subprocess.STDOUT if log else None,
            env={
                **environment,
                "AWS_LAMBDA_RUNTIME_API": api.address,
                "AWS_LAMBDA_FUNCTION_NAME": function,
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "512",
                "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
                "LAMBDA_TASK_ROOT": str(unpacked),
                "PATH": os.environ["PATH"],
                "PYTHONPATH": os.pathsep.join([str(unpacked), str(runtime)]),
                "PYTHONDONTWRITEBYTECODE": "1",
                # Not every Lambda image has time zones of its own, so the package has to bring them.
                "PYTHONTZPATH": "",
            },
        )
        try:
            yield api
        finally:
            process.kill()
            process.wait()


def environment_of(function: str, resources: Mapping[str, Any], aws: EmulatedAws, **own: str) -> dict[str, str]:
    """Return the environment that the template gives a function, each reference resolved to what the emulator made.

    `own` takes the place of single values, such as the address of a platform.
    """
    queues = {"InboundQueue": "anteroom-inbound.fifo", "OutboundQueue": "anteroom-outbound.fifo"}
    values = dict(aws.environment(function))
    for name, value in resources[function]["Properties"]["Environment"]["Variables"].items():
        match value:
            case str():
                values[name] = value
            case {"Ref": "Table"}:
                values[name] = resources["Table"]["Properties"]["TableName"]
            case {"Ref": queue} if queue in queues:
                values[name] = aws.client("sqs").get_queue_url(QueueName=queues[queue])["QueueUrl"]
            case {"Fn::If": ["HasOwnHost", {"Ref": "VerifyBaseUrl"}, _]}:
                values[name] = "https://care.example.com"
            case _:
                raise AssertionError(f"{function} is given {name} in a way unknown here: {value}")
    return values | own


def fill_secrets(aws: EmulatedAws, values: Mapping[str, Mapping[str, Any]]) -> None:
    """Put secrets where a brand's engineer puts them."""
    for name, value in values.items():
        aws.client("secretsmanager").create_secret(Name=f"anteroom/{name}", SecretString=json.dumps(value))


def webhooks_secret() -> dict[str, Any]:
    """Return what the API handler checks webhooks with."""
    return {"index_key": base64.b64encode(INDEX_KEY).decode(), "x": {"consumer_secrets": [CONSUMER_SECRET]}}


def signed(body: bytes) -> str:
    """Return X's signature of a body."""
    return "sha256=" + base64.b64encode(hmac.digest(CONSUMER_SECRET.encode(), body, "sha256")).decode()


def direct_message(number: int, text: str, *, sender: str = "222", at_ms: int) -> bytes:
    """Return the body of one `dm.received`, as X sends it (channels.md 1.3)."""
    event = {
        "event_uuid": str(-4410093382716540021 + number),
        "filter": {"user_id": "7301000000000000001", "direction": "inbound"},
        "event_type": "dm.received",
        "tag": "dm-inbound",
        "payload": {
            "direct_message_events": [
                {
                    "type": "message_create",
                    "id": str(2102345678901234567 + number),
                    "created_timestamp": str(at_ms),
                    "message_create": {
                        "target": {"recipient_id": "7301000000000000001"},
                        "sender_id": sender,
                        "message_data": {"text": text, "entities": {}},
                    },
                }
            ],
            "users": {sender: {"data": {"id": sender, "username": "jo_k", "name": "Jo K"}}},
        },
    }
    return json.dumps({"data": event}, ensure_ascii=False).encode()


def webhook(body: bytes, signature: str | None, *, in_base64: bool = False) -> dict[str, Any]:
    """Return one delivery of X as API Gateway passes it on."""
    headers = {"Content-Type": "application/json", "Host": "api.example.com"}
    if signature is not None:
        headers["x-twitter-webhooks-signature"] = signature
    return gateway_event(
        "POST", "/webhooks/{channel}", parameters={"channel": "x"}, headers=headers, body=body, in_base64=in_base64
    )


def challenge(token: str) -> dict[str, Any]:
    """Return X's challenge as API Gateway passes it on."""
    return gateway_event("GET", "/webhooks/{channel}", parameters={"channel": "x"}, query={"crc_token": token})


def page(token: str) -> dict[str, Any]:
    """Return a visit of the address in a message."""
    return gateway_event("GET", "/v/{token}", parameters={"token": token})


def form(path: str, fields: Mapping[str, str]) -> dict[str, Any]:
    """Return a form as a browser posts it."""
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
    return gateway_event("POST", path, headers=headers, body=urlencode(fields).encode())


def queue_event(body: str, queue: str) -> dict[str, Any]:
    """Return one message as Lambda's poller hands it over."""
    record = {
        "messageId": "00000000-0000-4000-8000-000000000001",
        "receiptHandle": "handle",
        "body": body,
        "attributes": {"ApproximateReceiveCount": "1", "MessageGroupId": "group"},
        "messageAttributes": {},
        "eventSource": "aws:sqs",
        "eventSourceARN": f"arn:aws:sqs:us-east-1:123456789012:{queue}",
        "awsRegion": "us-east-1",
    }
    return {"Records": [record]}


def schedule_event() -> dict[str, Any]:
    """Return what EventBridge sends every minute."""
    return {
        "version": "0",
        "id": "00000000-0000-4000-8000-000000000002",
        "detail-type": "Scheduled Event",
        "source": "aws.events",
        "account": "123456789012",
        "time": "2026-01-01T00:00:00Z",
        "region": "us-east-1",
        "resources": ["arn:aws:events:us-east-1:123456789012:rule/sweep"],
        "detail": {},
    }


def gateway_event(
    method: str,
    resource: str,
    *,
    parameters: Mapping[str, str] | None = None,
    query: Mapping[str, str] | None = None,
    headers: Mapping[str, str] | None = None,
    body: bytes | None = None,
    in_base64: bool = False,
) -> dict[str, Any]:
    """Return what API Gateway hands a function for one request (REST API, proxy integration, payload 1.0)."""
    headers = headers or {}
    path = resource.format(**(parameters or {}))
    text = None if body is None else base64.b64encode(body).decode() if in_base64 else body.decode()
    return {
        "resource": resource,
        "path": path,
        "httpMethod": method,
        "headers": dict(headers),
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        "queryStringParameters": query and dict(query),
        "multiValueQueryStringParameters": query and {name: [value] for name, value in query.items()},
        "pathParameters": parameters and dict(parameters),
        "stageVariables": None,
        "requestContext": {
            "resourcePath": resource,
            "httpMethod": method,
            "path": f"/api{path}",
            "stage": "api",
            "requestId": "00000000-0000-4000-8000-000000000000",
            "identity": {"sourceIp": "192.0.2.7", "userAgent": "x"},
        },
        "body": text,
        "isBase64Encoded": in_base64,
    }
