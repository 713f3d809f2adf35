"""slack-bolt inside a Chalice app, written as in its example; the listener only acknowledges."""

from typing import Any

from chalice.app import Chalice
from slack_bolt.adapter.aws_lambda.chalice_handler import ChaliceSlackRequestHandler

from benchmarks.contestants.bolt import acknowledging

handler = Chalice(app_name="bolt")
_handler: Any = ChaliceSlackRequestHandler(acknowledging(), handler)


@handler.route("/slack/events", methods=["POST"])
def _events() -> Any:
    return _handler.handle(handler.current_request)
