"""Promise: the packaged zip, and nothing beside it, answers as it will on Lambda.

It runs under AWS's own runtime client in a fresh process that can import only the zip, against a small Runtime API and
an emulated AWS made from `infra/resources.yaml`.
"""

import base64
import hashlib
import hmac
import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from moto.server import ThreadedMotoServer

from ops.package import AWS_SERVICES, MAX_UNPACKED_BYTES, ROOT, Package, PackageRefused, refuse_unfit
from tests.infra.runtime_api import RuntimeApi

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

# moto makes what the functions touch from the template and says which alarms and secrets it does not know.
pytestmark = pytest.mark.filterwarnings("ignore:Tried to parse AWS:UserWarning")

CONSUMER_SECRET = "consumer-secret-of-a-made-up-app"
EVENT = {
    "data": {
        "event_uuid": "-4410093382716540021",
        "filter": {"user_id": "111"},
        "event_type": "dm.received",
        "tag": "dm-inbound",
        "payload": {
            "direct_message_events": [
                {
                    "type": "message_create",
                    "id": "2102345678901234567",
                    "created_timestamp": "1790000000123",
                    "message_create": {
                        "target": {"recipient_id": "111"},
                        "sender_id": "222",
                        "message_data": {"text": "my card was declined \u2013 twice", "entities": {}},
                    },
                }
            ],
            "users": {"222": {"data": {"id": "222", "username": "jo_k", "name": "Jo K"}}},
        },
    }
}
BODY = json.dumps(EVENT, ensure_ascii=False).encode()

RUNTIME_PARTS = ["awslambdaric", "simplejson", "snapshot-restore-py"]
"""AWS's runtime client and what it needs; on Lambda it lies outside the package too."""


def signed(body: bytes) -> str:
    return "sha256=" + base64.b64encode(hmac.digest(CONSUMER_SECRET.encode(), body, "sha256")).decode()


def gateway_event(
    method: str,
    resource: str,
    *,
    path_parameters: dict[str, str],
    query: dict[str, str] | None = None,
    headers: dict[str, str] | None = None,
    body: bytes | None = None,
    in_base64: bool = False,
) -> dict[str, Any]:
    """Return what API Gateway hands a function for one request (REST API, proxy integration, payload 1.0)."""
    headers = headers or {}
    text = None if body is None else base64.b64encode(body).decode() if in_base64 else body.decode()
    return {
        "resource": resource,
        "path": resource.format(**path_parameters),
        "httpMethod": method,
        "headers": headers,
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        "queryStringParameters": query,
        "multiValueQueryStringParameters": {name: [value] for name, value in query.items()} if query else None,
        "pathParameters": path_parameters,
        "stageVariables": None,
        "requestContext": {
            "resourcePath": resource,
            "httpMethod": method,
            "path": "/api" + resource.format(**path_parameters),
            "stage": "api",
            "requestId": "00000000-0000-4000-8000-000000000000",
            "identity": {"sourceIp": "192.0.2.7", "userAgent": "x"},
        },
        "body": text,
        "isBase64Encoded": in_base64,
    }


def webhook(body: bytes, signature: str | None, *, in_base64: bool = False) -> dict[str, Any]:
    headers = {"Content-Type": "application/json", "Host": "api.example.com"}
    if signature is not None:
        headers["x-twitter-webhooks-signature"] = signature
    return gateway_event(
        "POST", "/webhooks/{channel}", path_parameters={"channel": "x"}, headers=headers, body=body, in_base64=in_base64
    )


def challenge(token: str) -> dict[str, Any]:
    return gateway_event(
        "GET", "/webhooks/{channel}", path_parameters={"channel": "x"}, query={"crc_token": token}, headers={}
    )


@pytest.fixture(scope="module")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """AWS's runtime client alone, so that nothing else of our environment can be imported beside the package."""
    target = tmp_path_factory.mktemp("runtime")
    for name in RUNTIME_PARTS:
        for file in importlib.metadata.distribution(name).files or []:
            if file.parts[0] != "..":
                (target / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), target / file)
    return target


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """An emulated AWS with the table and queues of `infra/resources.yaml`; its environment, credentials included."""
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    environment = {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_REGION": "us-east-1",
    }
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    boto3.client("cloudformation").create_stack(
        StackName="anteroom", TemplateBody=(ROOT / "infra/resources.yaml").read_text("utf-8")
    )
    yield environment
    server.stop()


@pytest.fixture
def sqs(aws: dict[str, str]) -> "SQSClient":
    return boto3.client("sqs")


def queue_url(sqs: "SQSClient", name: str) -> str:
    return sqs.get_queue_url(QueueName=name)["QueueUrl"]


@contextmanager
def running(handler: str, unpacked: Path, runtime: Path, environment: dict[str, str]) -> Iterator[RuntimeApi]:
    """Start one function as Lambda does: the package is its directory, and all it can import."""
    with RuntimeApi() as api:
        process = subprocess.Popen(
            # -S: without the packages of the environment that runs this test.
            [sys.executable, "-S", "-m", "awslambdaric", handler],
            cwd=unpacked,
            env=environment
            | {
                "AWS_LAMBDA_RUNTIME_API": api.address,
                "AWS_LAMBDA_FUNCTION_NAME": handler,
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "512",
                "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
                "LAMBDA_TASK_ROOT": str(unpacked),
                "PATH": os.environ["PATH"],
                "PYTHONPATH": os.pathsep.join([str(unpacked), str(runtime)]),
                "PYTHONDONTWRITEBYTECODE": "1",
            },
        )
        try:
            yield api
        finally:
            process.kill()
            process.wait()


@pytest.fixture
def handler_environment(aws: dict[str, str], sqs: "SQSClient") -> dict[str, str]:
    return aws | {
        "ANTEROOM_STAGE": "prod",
        "ANTEROOM_TABLE": "anteroom",
        "ANTEROOM_INBOUND_QUEUE_URL": queue_url(sqs, "anteroom-inbound.fifo"),
        "ANTEROOM_OUTBOUND_QUEUE_URL": queue_url(sqs, "anteroom-outbound.fifo"),
        "ANTEROOM_SECRET_PREFIX": "anteroom",
    }


@pytest.fixture
def secrets(aws: dict[str, str]) -> None:
    boto3.client("secretsmanager").create_secret(
        Name="anteroom/webhooks", SecretString=json.dumps({"x": {"consumer_secret": CONSUMER_SECRET}})
    )


def received(sqs: "SQSClient") -> list[str]:
    answer = sqs.receive_message(QueueUrl=queue_url(sqs, "anteroom-inbound.fifo"), MaxNumberOfMessages=10)
    return [message["Body"] for message in answer.get("Messages", [])]


@pytest.mark.usefixtures("secrets")
def test_the_package_answers_webhooks_from_a_cold_start_on(
    unpacked: Path, runtime: Path, handler_environment: dict[str, str], sqs: "SQSClient"
) -> None:
    """One process, in the order a platform would come: unsigned, challenge, the event in both gateway encodings."""
    with running("app.app", unpacked, runtime, handler_environment) as api:
        unsigned = api.invoke(webhook(BODY, None))
        assert (unsigned.kind, unsigned.payload["statusCode"], unsigned.payload["body"]) == ("response", 401, "")
        changed = api.invoke(webhook(BODY + b" ", signed(BODY)))
        assert (changed.payload["statusCode"], changed.payload["body"]) == (401, "")
        assert received(sqs) == []

        crc = api.invoke(challenge("a-token-of-the-platform"))
        assert crc.payload["statusCode"] == 200
        assert json.loads(crc.payload["body"]) == {"response_token": signed(b"a-token-of-the-platform")}

        plain = api.invoke(webhook(BODY, signed(BODY)))
        assert plain.payload["statusCode"] == 200
        [message] = received(sqs)
        assert "2102345678901234567" in message

        # The same bytes in the gateway's other encoding carry the same signature; the queue drops the repeat.
        encoded = api.invoke(webhook(BODY, signed(BODY), in_base64=True))
        assert encoded.payload["statusCode"] == 200
        assert received(sqs) == []
        assert api.invoke(webhook(BODY, signed(BODY + b" "), in_base64=True)).payload["statusCode"] == 401


@pytest.mark.parametrize("service", sorted(AWS_SERVICES))
def test_a_client_of_every_service_we_call_can_be_made_from_the_package(unpacked: Path, service: str) -> None:
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import boto3; boto3.client({service!r}, region_name='eu-central-1')"],
        cwd=unpacked,
        env={"PYTHONPATH": str(unpacked), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_templates_and_the_brands_settings_are_inside(unpacked: Path) -> None:
    assert (unpacked / "brand.toml").read_bytes() == (ROOT / "brand.toml").read_bytes()
    ours = {path.relative_to(ROOT) for path in (ROOT / "templates").rglob("*") if path.is_file()}
    assert ours
    assert {path.relative_to(unpacked) for path in (unpacked / "templates").rglob("*") if path.is_file()} == ours


def test_tests_tools_and_history_are_not_inside(unpacked: Path) -> None:
    tops = {path.name for path in unpacked.iterdir()}
    assert tops.isdisjoint({"tests", "local", "ops", "benchmarks", "docs", "infra", "vendor", "bin"})
    assert tops.isdisjoint({"moto", "pytest", "_pytest", "playwright", "awslambdaric", "typer", "cfnlint"})
    assert not [path for path in unpacked.rglob("*") if path.name.startswith(".") or path.name == "__pycache__"]


def test_the_package_has_room_below_its_limit(package: Package) -> None:
    assert package.unpacked_bytes < MAX_UNPACKED_BYTES / 2


def test_the_same_tree_gives_the_same_package(package: Package) -> None:
    with zipfile.ZipFile(package.archive) as archive:
        names = archive.namelist()
        assert names == sorted(names)
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        pytest.param("tests/test_a.py", b"", "tests", id="our tests"),
        pytest.param("chalicelib/.git/config", b"", ".git", id="history"),
        pytest.param("templates/.env", b"", ".env", id="settings of one machine"),
        pytest.param(
            "chalicelib/note.txt",
            b"-----BEGIN " + b"PRIVATE KEY-----\n" + base64.b64encode(hashlib.sha256(b"no key").digest()),
            "private key",
            id="a private key",
        ),
        pytest.param("app.py", b"0" * (MAX_UNPACKED_BYTES + 1), "MB", id="too large"),
    ],
)
def test_what_must_not_be_deployed_stops_the_packaging(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    archive = tmp_path / "deployment.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as writing:
        writing.writestr(name, content)
    with pytest.raises(PackageRefused, match=reason):
        refuse_unfit(archive, frozenset({"app.py", "chalicelib", "templates"}))
