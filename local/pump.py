"""Lambda's event sources on this machine: takes messages off the queues and hands them to the app's own handlers."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from botocore.exceptions import BotoCoreError, ClientError
from chalice.local import LambdaContext

if TYPE_CHECKING:
    from collections.abc import Callable

    from local.aws import EmbeddedAws

LOOK_AGAIN_SECONDS = 1.0
"""When nobody said that there is something: messages whose visibility ran out come back unannounced."""
INSTANCES_A_QUEUE = 4
"""As many Lambda instances as would run side by side; the queue itself keeps a conversation in order."""
SWEEP_SECONDS = 60.0
_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class Pump:
    """Runs until `stop`."""

    aws: EmbeddedAws
    _stopping: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)
    _something: threading.Condition = field(default_factory=threading.Condition)
    _count: int = 0

    def start_queue(self, queue_url: str, handler: Callable[[dict[str, Any], Any], Any]) -> None:
        """Hand every message of a queue to a handler, one at a time for each instance."""
        self.aws.on_message = self._announce
        for _ in range(INSTANCES_A_QUEUE):
            self._run(lambda: self._pump(queue_url, handler))

    def start_schedule(self, handler: Callable[[dict[str, Any], Any], Any]) -> None:
        """Call a handler every minute."""
        self._run(lambda: self._tick(handler))

    def stop(self) -> None:
        """Let every handler finish what it has in hand, then end."""
        self._stopping.set()
        self._announce()
        for thread in self._threads:
            thread.join(timeout=5)

    def _run(self, target: Callable[[], None]) -> None:
        thread = threading.Thread(target=target, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _announce(self) -> None:
        with self._something:
            self._count += 1
            self._something.notify_all()

    def _pump(self, queue_url: str, handler: Callable[[dict[str, Any], Any], Any]) -> None:
        client = self.aws.client("sqs")
        seen = -1
        while not self._stopping.is_set():
            with self._something:
                if seen == self._count:
                    self._something.wait(LOOK_AGAIN_SECONDS)
                seen = self._count
            try:
                while not self._stopping.is_set() and self._one(client, queue_url, handler):
                    pass
            except (BotoCoreError, ClientError):
                # The embedded AWS closes before the pump when the system stops.
                self._stopping.wait(LOOK_AGAIN_SECONDS)

    def _one(self, client: Any, queue_url: str, handler: Callable[[dict[str, Any], Any], Any]) -> bool:
        answer = client.receive_message(QueueUrl=queue_url, MaxNumberOfMessages=1, AttributeNames=["All"])
        messages = answer.get("Messages", [])
        if not messages:
            return False
        message = messages[0]
        try:
            handler(_sqs_event(queue_url, message), _context())
        except Exception:  # noqa: BLE001 - as Lambda does, whatever it was
            _LOG.exception("handler failed; the message comes back")
        else:
            client.delete_message(QueueUrl=queue_url, ReceiptHandle=message["ReceiptHandle"])
        return True

    def _tick(self, handler: Callable[[dict[str, Any], Any], Any]) -> None:
        while not self._stopping.wait(SWEEP_SECONDS):
            try:
                handler(_schedule_event(), _context())
            except Exception:  # noqa: BLE001 - as Lambda does, whatever it was
                _LOG.exception("sweep failed; the next minute tries again")


def _sqs_event(queue_url: str, message: dict[str, Any]) -> dict[str, Any]:
    record = {
        "messageId": message["MessageId"],
        "receiptHandle": message["ReceiptHandle"],
        "body": message["Body"],
        "attributes": message.get("Attributes", {}),
        "messageAttributes": {},
        "eventSource": "aws:sqs",
        "eventSourceARN": queue_url,
    }
    return {"Records": [record]}


def _schedule_event() -> dict[str, Any]:
    return {
        "version": "0",
        "id": str(uuid4()),
        "account": "123456789012",
        "region": "eu-west-1",
        "source": "aws.events",
        "detail-type": "Scheduled Event",
        "time": datetime.now(UTC).isoformat(),
        "resources": [],
        "detail": {},
    }


def _context() -> LambdaContext:
    return LambdaContext(function_name="local", memory_size=512, max_runtime_ms=30_000)
