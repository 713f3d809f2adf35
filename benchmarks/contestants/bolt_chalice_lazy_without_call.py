"""slack-bolt inside a Chalice app, with its lazy listener, and the call that invokes the function left out."""

from typing import Any

from chalice.app import Chalice
from slack_bolt.adapter.aws_lambda.chalice_handler import ChaliceSlackRequestHandler

from benchmarks.contestants.bolt import handing_over


class _Nobody:
    """Stands in for the Lambda client."""

    def invoke(self, **_parameters: str) -> dict[str, Any]:
        """Take it."""
        return {"StatusCode": 202}


_nobody: Any = _Nobody()

handler = Chalice(app_name="bolt")
_handler: Any = ChaliceSlackRequestHandler(handing_over(), handler, _nobody)


@handler.route("/slack/events", methods=["POST"])
def _events() -> Any:
    return _handler.handle(handler.current_request)
