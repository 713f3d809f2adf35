"""(c): AWS calls a message. Run as a process of its own: real handlers, one after another, all calls through a counter.

The app's calls go through a proxy in front of the embedded AWS that notes each operation; what this program itself asks
of the queues, as Lambda would, goes past it.
"""

import base64
import hashlib
import json
import os
import secrets
import sys
import threading
import time
from collections.abc import Callable
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

from benchmarks.accepting import ROOT
from benchmarks.control import control
from benchmarks.webhooks import BRAND_ACCOUNT, FIRST_ID, TEXT, X_SECRET, signed_by_x, x_direct_message
from local.aws import CREDENTIALS, EmbeddedAws
from local.simulated_x.server import serve
from local.simulated_x.settings import SimulatedXSettings

CONTEXT = SimpleNamespace(function_name="bench", aws_request_id="bench")


class Counter:
    """A proxy in front of an AWS that notes the name of each operation."""

    def __init__(self, upstream: str) -> None:
        noted = self.noted = list[str]()
        host = urlsplit(upstream).netloc

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                noted.append(self.headers["x-amz-target"].rpartition(".")[2])
                body = self.rfile.read(int(self.headers["content-length"]))
                # One connection for each call, since several threads may call: only the number of calls matters here.
                connection = HTTPConnection(host)
                connection.request("POST", self.path, body, dict(self.headers))
                answer = connection.getresponse()
                content = answer.read()
                connection.close()
                self.send_response_only(answer.status)
                for name in ("content-type", "x-amzn-requestid", "x-amz-crc32", "x-amzn-errortype"):
                    if answer.headers[name]:
                        self.send_header(name, answer.headers[name])
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's own name
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        self.url = f"http://127.0.0.1:{server.server_port}"

    def during(self, act: Callable[[], Any]) -> list[str]:
        """Return the operations that were called while something was done."""
        self.noted.clear()
        act()
        return list(self.noted)


def main() -> None:
    """Write to standard error one JSON object: for each kind of message, the operations of accept, work and send."""
    aws = EmbeddedAws()
    aws.start()
    created = aws.create(ROOT / "infra" / "resources.yaml")
    counter = Counter(aws.url)
    credentials = {name: secrets.token_urlsafe(32) for name in ("consumer_key", "access_token", "access_token_secret")}
    x = serve(
        SimulatedXSettings(
            account_id=BRAND_ACCOUNT,
            handle="acme",
            brand_name="Acme",
            link_base="http://127.0.0.1:1",
            consumer_secret=X_SECRET,
            consumer_key=credentials["consumer_key"],
            access_token=credentials["access_token"],
            access_token_secret=credentials["access_token_secret"],
        )
    )
    _fill_secrets(aws, credentials)
    os.environ.update(
        CREDENTIALS
        | {
            "AWS_ENDPOINT_URL": counter.url,
            "ANTEROOM_STAGE": "local",
            "ANTEROOM_TABLE": created.table,
            "ANTEROOM_INBOUND_QUEUE_URL": created.inbound_queue_url,
            "ANTEROOM_OUTBOUND_QUEUE_URL": created.outbound_queue_url,
            "ANTEROOM_SECRET_PREFIX": "anteroom",
            "ANTEROOM_VERIFY_BASE_URL": "http://127.0.0.1:1",
            "ANTEROOM_X_API_URL": x.url,
        }
    )

    # Only now: the app reads the environment when it is first used.
    import app  # noqa: PLC0415

    queues = aws.client("sqs")
    customer = control(x.url, "/api/customers", {"handle": "jo", "name": "Jo"})["id"]
    stranger = control(x.url, "/api/customers", {"handle": "sam", "name": "Sam"})["id"]
    for handle in ("jo", "sam"):
        # The platform lets a brand write only to those who wrote first.
        control(x.url, "/api/messages", {"customer": handle, "text": TEXT})
    post = control(x.url, "/api/posts", {"customer": "sam", "text": f"@acme {TEXT}"})["id"]

    def one(webhook: dict[str, Any]) -> dict[str, list[str]]:
        return {
            "accept": counter.during(lambda: _accepted(app.app(webhook, CONTEXT))),
            "work": counter.during(lambda: _drain(queues, created.inbound_queue_url, app.worker)),
            "send": counter.during(lambda: _drain(queues, created.outbound_queue_url, app.sender)),
        }

    now = time.time()
    rows = {
        "first of a fresh function": one(x_direct_message(1, now, sender=stranger, text="hello there")),
        "first direct message of a contact": one(x_direct_message(2, now, sender=customer)),
        "next direct message: any news?": one(x_direct_message(3, now, sender=customer, text="any news?")),
        "the same delivered again": one(x_direct_message(3, now, sender=customer, text="any news?")),
        "public mention": one(signed_by_x(_mention(post, stranger, now))),
    }
    state = control(x.url, "/api/state")
    written = [one for messages in state["messages"].values() for one in messages if one["from_brand"]]
    published = [one for one in state["posts"] if one["by_brand"]]
    if (len(written), len(published)) != (3, 1):
        sys.exit(f"{len(written)} messages and {len(published)} posts were sent instead of 3 and 1")
    x.stop()
    aws.stop()
    json.dump(rows, sys.stderr)


def _accepted(answer: Any) -> None:
    if answer["statusCode"] != 200:  # noqa: PLR2004 - the one good answer to a webhook
        sys.exit(f"not accepted: {answer}")


def _drain(queues: Any, url: str, handler: Callable[[dict[str, Any], Any], Any]) -> None:
    while messages := queues.receive_message(QueueUrl=url, MaxNumberOfMessages=1).get("Messages"):
        [message] = messages
        record = {"body": message["Body"], "receiptHandle": message["ReceiptHandle"]}
        handler({"Records": [record]}, CONTEXT)
        queues.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])


def _mention(post_id: str, sender: str, now: float) -> dict[str, Any]:
    at = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(now))
    payload = {
        "id": post_id,
        "text": f"@acme {TEXT}",
        "author_id": sender,
        "created_at": at,
        "conversation_id": post_id,
        "lang": "en",
        "edit_history_tweet_ids": [post_id],
        "entities": {"mentions": [{"start": 0, "end": 5, "username": "acme", "id": BRAND_ACCOUNT}]},
    }
    data = {"event_uuid": str(FIRST_ID), "filter": {"user_id": BRAND_ACCOUNT}, "event_type": "post.mention.create"}
    return {"data": {**data, "payload": payload, "includes": {"users": [{"id": sender, "username": "sam"}]}}}


def _fill_secrets(aws: EmbeddedAws, credentials: dict[str, str]) -> None:
    key = base64.b64encode(hashlib.sha256(b"a made-up key").digest()).decode()
    contents: dict[str, dict[str, Any]] = {
        "webhooks": {"index_key": key, "x": {"consumer_secrets": [X_SECRET]}},
        "signing": {"key_id": 1, "seed": key},
        "x": {**credentials, "consumer_secret": X_SECRET},
        "outbox": {"mac_key": key},
    }
    client = aws.client("secretsmanager")
    for name, content in contents.items():
        client.create_secret(Name=f"anteroom/{name}", SecretString=json.dumps(content))


if __name__ == "__main__":
    main()
