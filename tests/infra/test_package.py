"""Promise: the packaged zip, and nothing beside it, answers as it will on Lambda; and only what is deployed is in it.

It runs under AWS's own runtime client in a fresh process that can import only the zip, against a small Runtime API.
"""

import base64
import hashlib
import importlib.util
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from ops.package import (
    AWS_SERVICES,
    MAX_UNPACKED_BYTES,
    ROOT,
    Package,
    PackageRefused,
    merge_templates,
    refuse_stale_lock,
    refuse_unfit,
)
from tests.infra.emulated_aws import EmulatedAws
from tests.infra.packaged import (
    challenge,
    direct_message,
    environment_of,
    fill_secrets,
    queue_event,
    running,
    signed,
    webhook,
    webhooks_secret,
)

# moto makes what it can of the template, and says what it cannot.
pytestmark = pytest.mark.filterwarnings("ignore:Tried to parse AWS:UserWarning")

FIRST = direct_message(1, "my card was declined – twice", at_ms=1_790_000_000_123)
SECOND = direct_message(2, "hello again", at_ms=1_790_000_001_123)


def queued(aws: EmulatedAws) -> list[str]:
    """Take every message off the inbound queue."""
    sqs = aws.client("sqs")
    url = sqs.get_queue_url(QueueName="anteroom-inbound.fifo")["QueueUrl"]
    messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
    for message in messages:
        sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return [message["Body"] for message in messages]


def test_the_package_answers_webhooks_from_a_cold_start_on(
    unpacked: Path, runtime: Path, resources: dict[str, Any], aws: EmulatedAws, tmp_path: Path
) -> None:
    """One process: unsigned, changed, the challenge, then events in both encodings of the gateway."""
    fill_secrets(aws, {"webhooks": webhooks_secret()})
    environment = environment_of("APIHandler", resources, aws)
    with (tmp_path / "log").open("wb") as log, running("APIHandler", unpacked, runtime, environment, log) as api:
        unsigned = api.invoke(webhook(FIRST, None))
        assert (unsigned.kind, unsigned.payload["statusCode"], unsigned.payload["body"]) == ("response", 401, "")
        changed = api.invoke(webhook(FIRST + b" ", signed(FIRST)))
        assert (changed.payload["statusCode"], changed.payload["body"]) == (401, "")
        assert queued(aws) == []

        proof = api.invoke(challenge("a-token-of-the-platform"))
        assert proof.payload["statusCode"] == 200
        assert json.loads(proof.payload["body"]) == {"response_token": signed(b"a-token-of-the-platform")}

        assert api.invoke(webhook(FIRST, signed(FIRST))).payload["statusCode"] == 200
        [message] = queued(aws)
        assert json.loads(message)["message"]["text"] == "my card was declined – twice"

        assert api.invoke(webhook(SECOND, signed(SECOND), in_base64=True)).payload["statusCode"] == 200
        [message] = queued(aws)
        assert json.loads(message)["message"]["text"] == "hello again"
        assert api.invoke(webhook(SECOND, signed(FIRST), in_base64=True)).payload["statusCode"] == 401
        assert queued(aws) == []
    written = (tmp_path / "log").read_text("utf-8")
    assert "webhook_accepted" in written
    assert not [secret for secret in ("declined", "hello", "jo_k", "222", signed(FIRST)) if secret in written]


def test_without_its_secrets_a_function_accepts_nothing(
    unpacked: Path, runtime: Path, resources: dict[str, Any], aws: EmulatedAws
) -> None:
    with running("APIHandler", unpacked, runtime, environment_of("APIHandler", resources, aws)) as api:
        refused = api.invoke(webhook(FIRST, signed(FIRST)))
        # 500: the platform sends it again, when the secrets may have been filled.
        assert (refused.payload["statusCode"], refused.payload["body"]) == (500, "")
        assert queued(aws) == []


@pytest.mark.parametrize(
    ("function", "queue"), [("Worker", "anteroom-inbound.fifo"), ("Sender", "anteroom-outbound.fifo")]
)
def test_what_a_function_cannot_read_is_not_repeated_by_its_error(
    function: str,
    queue: str,
    unpacked: Path,
    runtime: Path,
    resources: dict[str, Any],
    aws: EmulatedAws,
    tmp_path: Path,
) -> None:
    key = base64.b64encode(hashlib.sha256(b"key").digest()).decode()
    x = dict.fromkeys(("consumer_key", "consumer_secret", "access_token", "access_token_secret"), "made-up")
    fill_secrets(aws, {"outbox": {"mac_key": key}, "signing": {"key_id": 1, "seed": key}, "x": x})
    environment = environment_of(function, resources, aws)
    with (tmp_path / "log").open("wb") as log, running(function, unpacked, runtime, environment, log) as api:
        answer = api.invoke(queue_event("canary, which is no JSON", queue))
    assert answer.kind == "error"
    assert (answer.payload["errorType"], answer.payload["errorMessage"]) == ("JobFailed", "JSONDecodeError")
    written = (tmp_path / "log").read_text("utf-8")
    assert "job_failed" in written
    assert "canary" not in written + json.dumps(answer.payload)


@pytest.mark.parametrize("service", sorted(AWS_SERVICES))
def test_a_client_of_every_service_we_call_can_be_made_from_the_package(unpacked: Path, service: str) -> None:
    make = f"from botocore.session import get_session; get_session().create_client({service!r}, 'eu-central-1')"
    done = subprocess.run(
        [sys.executable, "-S", "-c", make],
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
    assert not [path for path in unpacked.rglob("*") if path.name.startswith(".")]


def test_a_cold_start_compiles_nothing(unpacked: Path) -> None:
    sources = list(unpacked.rglob("*.py"))
    assert sources
    for source in sources:
        compiled = Path(importlib.util.cache_from_source(str(source))).read_bytes()
        # PEP 552: the magic number of this Python, then flags; 1 is "by hash, never checked".
        assert compiled[:8] == importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little"), source


def test_the_package_has_room_below_its_limit(package: Package) -> None:
    assert package.unpacked_bytes < 0.75 * MAX_UNPACKED_BYTES


def test_the_same_content_gives_the_same_package(package: Package) -> None:
    with zipfile.ZipFile(package.archive) as archive:
        names = archive.namelist()
        assert len(set(names)) == len(names) == package.files
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
        pytest.param(
            "chalicelib/signing.json", b'{"key_id": 1, "seed": "bm90IGEga2V5IGF0IGFsbA=="}', "secret", id="a seed"
        ),
        pytest.param("templates/x.json", b'{"consumer_secret": "made-up-words"}', "secret", id="a secret of X"),
        pytest.param(
            "chalicelib/w.json",
            b'{"x": {"consumer_secrets":\n  ["made-up-words"]}}',
            "secret",
            id="secrets of webhooks",
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


def test_a_name_in_both_files_of_infra_stops_the_packaging(tmp_path: Path) -> None:
    (tmp_path / "infra").mkdir()
    (tmp_path / "infra/resources.yaml").write_text("Resources: {Table: {Type: A}, Queue: {Type: B}}")
    (tmp_path / "infra/functions.yaml").write_text("Resources: {Table: {Type: C}}")
    with pytest.raises(PackageRefused, match="Table"):
        merge_templates(tmp_path)


def test_a_dependency_that_is_not_locked_stops_the_packaging(tmp_path: Path) -> None:
    (tmp_path / "requirements.in").write_text("# deployed\njinja2\nregex\n")
    (tmp_path / "requirements.txt").write_text("jinja2==3.1.6 \\\n    --hash=sha256:00\n")
    with pytest.raises(PackageRefused, match="regex"):
        refuse_stale_lock(tmp_path)
