"""Promise: a message costs one AWS call to accept, three to work and two to send, however long its history is."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from chalicelib.adapters.dynamodb.records import DynamoRecords
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.messages import InboundMessage
from tests.builders import a_mention, a_message
from tests.faults import Faults
from tests.stores import counted, fill, fresh_table, stores_in
from tests.stories.world import World

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

ACCEPT = ["call"]
WORK = ["query", "transact_write_items", "call"]
SEND = ["update_item", "send", "update_item"]
SEND_A_LINK = ["update_item", "send", "transact_write_items"]
"""That the link went out is noted with the entry, in one write."""
SWEEP = ["query"]
OLDER_ITEMS = 5_000


@pytest.fixture
def table(moto_client: "DynamoDBClient") -> Iterator[Table]:
    with fresh_table(moto_client) as made:
        yield made


def a_world(table: Table) -> World:
    """Return a system on a real store, whose outside calls are written down as they are made."""
    faults = Faults()
    watched = Table(faults.wrap(table.client), table.name)
    return World(faults, real=stores_in(table), stores=stores_in(watched), records=DynamoRecords(watched))


@pytest.mark.parametrize(
    ("message", "send"),
    [
        pytest.param(a_mention("@acme my card was declined"), SEND, id="mention"),
        pytest.param(a_message("my card was declined"), SEND_A_LINK, id="first message, with a link"),
        pytest.param(a_message("Thanks!"), SEND, id="thanks"),
        pytest.param(a_message("any news?"), SEND, id="any news"),
    ],
)
def test_a_message_costs_as_many_calls_as_it_may(table: Table, message: InboundMessage, send: list[str]) -> None:
    world = a_world(table)
    with counted(table.client) as calls:
        world.arrives(message)
    assert world.faults.calls == ACCEPT + WORK + send + SWEEP
    # The third query is the world's own, to see whether anything waits.
    transactions = 1 + send.count("transact_write_items")
    expected = {"Query": 3, "TransactWriteItems": transactions, "UpdateItem": send.count("update_item")}
    assert calls.operations == expected, "the client repeated a call"
    assert len(world.channel.sent) == 1


def test_a_repeated_webhook_costs_one_call_more(table: Table) -> None:
    world = a_world(table)
    world.arrives(a_message("Thanks!"))
    world.faults.calls.clear()
    world.arrives(a_message("Thanks!"))
    assert world.faults.calls == ACCEPT + SWEEP


def test_a_message_of_a_long_history_costs_the_same(table: Table) -> None:
    world = a_world(table)
    world.arrives(a_message("my card was declined"))
    stored = table.client.scan(TableName=table.name)["Items"]
    [conversation] = {item["pk"]["S"] for item in stored if item["sk"]["S"] == "CONV"}
    fill(table, conversation, [f"OUT#x.{number:08d}.0" for number in range(OLDER_ITEMS)])
    world.faults.calls.clear()
    with counted(table.client) as calls:
        world.arrives(a_message("any news?", event_id="e2"))
    assert world.faults.calls == ACCEPT + WORK + SEND + SWEEP
    assert calls.items_read <= 4, "more was read than the conversation and its newest case"
    assert len(world.channel.sent) == 2
