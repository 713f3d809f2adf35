"""Run as a process of its own: answers the AWS calls that contestants make to accept, and does no work for them.

Prints its address. Ends when its standard input does.
"""

import base64
import hashlib
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from benchmarks.webhooks import X_SECRET

INDEX_KEY = base64.b64encode(hashlib.sha256(b"a made-up key").digest()).decode()
WEBHOOKS_SECRET = json.dumps({"index_key": INDEX_KEY, "x": {"consumer_secrets": [X_SECRET]}})


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Answer SQS `SendMessageBatch`, Secrets Manager `GetSecretValue` or Lambda `Invoke`, each in its own shape."""
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if self.path.endswith("/invocations"):
            self.wfile.write(b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n")
            return
        service, _, operation = self.headers["x-amz-target"].rpartition(".")
        if operation == "SendMessageBatch":
            answer: dict[str, Any] = {"Successful": [_queued(entry) for entry in asked["Entries"]]}
        elif operation == "GetSecretValue":
            answer = {"Name": asked["SecretId"], "SecretString": WEBHOOKS_SECRET}
        else:
            raise SystemExit(f"the accepting path called {service}.{operation}")
        body = json.dumps(answer).encode()
        # In one piece: what is measured is not this server.
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: {len(body)}\r\n\r\n"
        self.wfile.write(head.encode() + body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's own name
        """Say nothing."""


def _queued(entry: dict[str, str]) -> dict[str, str]:
    digest = hashlib.md5(entry["MessageBody"].encode(), usedforsecurity=False).hexdigest()
    return {"Id": entry["Id"], "MessageId": entry["Id"], "MD5OfMessageBody": digest, "SequenceNumber": "1"}


def main() -> None:
    """Serve until nobody holds the other end of standard input."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
