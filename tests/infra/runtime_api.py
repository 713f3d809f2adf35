"""Lambda's side of a function, as small as the packaged code needs it: hands out events, takes answers.

Source: AWS Lambda developer guide, "Using the Lambda runtime API", version 2018-06-01.
"""

import itertools
import json
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Self

PREFIX = "/2018-06-01/runtime/"
FUNCTION_SECONDS = 30


@dataclass(frozen=True)
class Answer:
    """What the function said to one event, or instead of starting."""

    kind: str
    """`response`, `error`, or `init_error` where the module could not even be loaded."""
    payload: Any


class RuntimeApi:
    """Serves one function process on 127.0.0.1; `address` is what it finds in AWS_LAMBDA_RUNTIME_API."""

    def __init__(self) -> None:
        self._events: SimpleQueue[tuple[str, bytes] | None] = SimpleQueue()
        self._answers: SimpleQueue[Answer] = SimpleQueue()
        self._ids = itertools.count(1)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.address = f"127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._events.put(None)
        self._server.shutdown()
        self._server.server_close()

    def invoke(self, event: dict[str, Any]) -> Answer:
        """Hand out one event and wait for its answer. Raises queue.Empty when none comes in the function's time."""
        self._events.put((f"00000000-0000-4000-8000-{next(self._ids):012}", json.dumps(event).encode()))
        return self.next_answer()

    def next_answer(self) -> Answer:
        """Wait for what the function says next; without an event that can only be that it does not start."""
        return self._answers.get(timeout=FUNCTION_SECONDS)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        events, answers = self._events, self._answers

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                waiting = events.get() if self.path == PREFIX + "invocation/next" else None
                if waiting is None:
                    # The process that asked is gone by now.
                    self.close_connection = True
                    return
                request_id, body = waiting
                self.send_response(200)
                self.send_header("Lambda-Runtime-Aws-Request-Id", request_id)
                self.send_header("Lambda-Runtime-Deadline-Ms", str(int((time.time() + FUNCTION_SECONDS) * 1000)))
                self.send_header(
                    "Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:123456789012:function:f"
                )
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_POST(self) -> None:
                payload = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                kind = "init_error" if self.path == PREFIX + "init/error" else self.path.rpartition("/")[2]
                self.send_response(202)
                self.send_header("Content-Length", "0")
                self.end_headers()
                answers.put(Answer(kind, payload))

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
                """Say nothing: requests here carry tokens in their answers."""

        return Handler
