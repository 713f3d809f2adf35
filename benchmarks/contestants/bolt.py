"""slack-bolt apps as its documentation has them for AWS Lambda, with nothing in them but the way in."""

from slack_bolt import Ack, App
from slack_bolt.authorization import AuthorizeResult

from benchmarks.webhooks import SLACK_SECRET


def acknowledging() -> App:
    """Return an app whose one listener answers 200 and keeps nothing of the event."""
    bolt = _app()
    bolt.event("app_mention")(_acknowledge)
    return bolt


def handing_over() -> App:
    """Return an app that answers 200 and leaves the work to a lazy listener, for which the function calls itself."""
    bolt = _app()
    bolt.event("app_mention")(ack=_acknowledge, lazy=[_work])
    return bolt


def _app() -> App:
    return App(signing_secret=SLACK_SECRET, process_before_response=True, authorize=_authorize)


def _authorize() -> AuthorizeResult:
    """Answer from memory: with a plain token, slack-bolt would ask Slack over the network whose it is."""
    return AuthorizeResult(
        enterprise_id=None,
        team_id="T0000000000",
        bot_token="xoxb-made-up",  # noqa: S106 - made up
        bot_user_id="U0000000000",
    )


def _acknowledge(ack: Ack) -> None:
    ack()


def _work() -> None:
    """Would run in the second invocation, which is not measured."""
