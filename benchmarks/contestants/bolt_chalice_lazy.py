"""slack-bolt inside a Chalice app, with its lazy listener for the work: the function invokes itself through boto3."""

from typing import Any

from chalice.app import Chalice
from slack_bolt.adapter.aws_lambda.chalice_handler import ChaliceSlackRequestHandler

from benchmarks.contestants.bolt import handing_over

handler = Chalice(app_name="bolt")
_handler: Any = ChaliceSlackRequestHandler(handing_over(), handler)


@handler.route("/slack/events", methods=["POST"])
def _events() -> Any:
    return _handler.handle(handler.current_request)
