"""Anteroom on AWS Lambda: wires blueprints and queue handlers to services. No rules, no AWS calls."""

import logging

from chalice.app import CloudWatchEvent, SQSEvent

from chalicelib.adapters.queue import read_queued, read_wake_up
from chalicelib.bootstrap import services
from chalicelib.entrypoints.answers import SafeApp
from chalicelib.entrypoints.jobs import fails_by_code
from chalicelib.entrypoints.verification import verification
from chalicelib.entrypoints.webhooks import webhooks

app = SafeApp(app_name="anteroom", configure_logs=False)
# Chalice writes tracebacks and paths to its log, and a path may hold a token. Ours is `services().log`.
app.log.addHandler(logging.NullHandler())
app.log.propagate = False
# Chalice compares every request and answer with each of sixteen binary media types; nothing here gives or takes one.
app.api.binary_types[:] = ["application/octet-stream"]
app.register_blueprint(webhooks)
app.register_blueprint(verification)


@app.on_sqs_message(queue="anteroom-inbound.fifo", batch_size=1)
@fails_by_code
def worker(event: SQSEvent) -> None:
    """Give each queued message its effect. Raising makes SQS deliver it again."""
    for record in event:
        services().handle_message(read_queued(record.body))


@app.on_sqs_message(queue="anteroom-outbound.fifo", batch_size=1)
@fails_by_code
def sender(event: SQSEvent) -> None:
    """Send each reply that is due."""
    for record in event:
        services().send_reply(*read_wake_up(record.body))


@app.schedule("rate(1 minute)")
@fails_by_code
def sweep(_event: CloudWatchEvent) -> None:
    """Wake what is due."""
    services().sweep_due()
