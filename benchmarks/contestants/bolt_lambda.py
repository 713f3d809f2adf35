"""slack-bolt's own handler for AWS Lambda, written as in its example."""

from typing import Any

from slack_bolt.adapter.aws_lambda import SlackRequestHandler

from benchmarks.contestants.bolt import acknowledging

_bolt = acknowledging()


def handler(event: dict[str, Any], context: Any) -> Any:
    """Answer one API Gateway event."""
    slack_handler: Any = SlackRequestHandler(app=_bolt)
    return slack_handler.handle(event, context)
