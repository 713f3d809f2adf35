"""Embedded AWS: moto served over HTTP, its tables and queues made from `infra/resources.yaml` itself."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import botocore.session
import yaml
from botocore.config import Config
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

REGION = "eu-west-1"
STACK = "anteroom"
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "local", "AWS_SECRET_ACCESS_KEY": "local", "AWS_DEFAULT_REGION": REGION}
KINDS = ("AWS::DynamoDB::Table", "AWS::SQS::Queue", "AWS::KMS::Key", "AWS::KMS::Alias")
"""What is made from the file. Secrets the local system fills itself; alarms and topics would only be pretended."""


class EmbeddedAws:
    """AWS on a port of this machine. One lock around each call: moto's transactions are not safe under threads."""

    def __init__(self) -> None:
        self.on_message: Callable[[], None] = lambda: None
        """Called after each message put on a queue, so that the pump need not wait to look."""
        self._lock = threading.Lock()
        moto = DomainDispatcherApplication(create_backend_app)

        def one_at_a_time(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
            with self._lock:
                body = list(moto(environ, start_response))
            if "SendMessage" in environ.get("HTTP_X_AMZ_TARGET", ""):
                self.on_message()
            return body

        self._server = make_server("127.0.0.1", 0, one_at_a_time, threaded=True, request_handler=_Quiet)
        self.url = f"http://127.0.0.1:{self._server.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def start(self) -> None:
        """Listen."""
        self._thread.start()

    def stop(self) -> None:
        """Close the port; everything stored is gone."""
        if self._thread.is_alive():
            self._server.shutdown()
        self._server.server_close()

    def client(self, service: str) -> Any:
        """Return a client of one service of this AWS."""
        return botocore.session.get_session().create_client(
            service,
            endpoint_url=self.url,
            region_name=REGION,
            aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
            config=Config(retries={"mode": "standard", "max_attempts": 3}),
        )

    def create(self, resources: Path) -> Created:
        """Make the table, queues, key and secrets of the file, by CloudFormation as a brand would."""
        tree = yaml.safe_load(resources.read_text(encoding="utf-8"))
        tree["Resources"] = {name: one for name, one in tree["Resources"].items() if one["Type"] in KINDS}
        kept = {"AWSTemplateFormatVersion": tree["AWSTemplateFormatVersion"], "Resources": tree["Resources"]}
        formation = self.client("cloudformation")
        formation.create_stack(StackName=STACK, TemplateBody=yaml.safe_dump(kept))
        answer = formation.describe_stack_resources(StackName=STACK)["StackResources"]
        found = {one["LogicalResourceId"]: one["PhysicalResourceId"] for one in answer}
        return Created(found["Table"], found["InboundQueue"], found["OutboundQueue"])


@dataclass(frozen=True, slots=True)
class Created:
    """The names of what was made."""

    table: str
    inbound_queue_url: str
    outbound_queue_url: str


class _Quiet(WSGIRequestHandler):
    """Keeps one connection open for many calls, as AWS does, and prints nothing."""

    protocol_version = "HTTP/1.1"

    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002 - werkzeug's own name
        """Say nothing: a request line may hold what no log should."""
