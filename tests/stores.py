"""Real stores for tests: tables made from `infra/resources.yaml` itself, on any engine with DynamoDB's API."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from itertools import count
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import botocore.session
import yaml
from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.compat import HTTPHeaders
from botocore.config import Config

from chalicelib.adapters.dynamodb.cases import DynamoCases
from chalicelib.adapters.dynamodb.items import from_item
from chalicelib.adapters.dynamodb.links import DynamoLinks
from chalicelib.adapters.dynamodb.outbox import DynamoOutbox
from chalicelib.adapters.dynamodb.records import BATCH
from chalicelib.adapters.dynamodb.table import AfterConflict, Table
from chalicelib.domain.outbox import OutboxEntry
from local.aws import CREDENTIALS, REGION
from tests.builders import ROOT
from tests.fakes import FakeStore

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from chalicelib.domain.ports import CaseStore, LinkStore, Outbox

RESOURCES = ROOT / "infra" / "resources.yaml"
# What decides how a table behaves; encryption, backups and billing alarms do not.
_BEHAVIOUR = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")


def dynamodb_client(url: str) -> "DynamoDBClient":
    """Return a client that many threads may share, and that repeats conflicts as the product's does."""
    client: Any = botocore.session.get_session().create_client(
        "dynamodb",
        endpoint_url=url,
        region_name=REGION,
        aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
        # The older mode repeats after some milliseconds, the one of the product after up to a second.
        config=Config(retries={"mode": "legacy", "max_attempts": 3}, max_pool_connections=64),
    )
    client.meta.events.register("needs-retry.dynamodb", AfterConflict(lambda: 0.1))
    made: DynamoDBClient = client
    return made


@contextmanager
def fresh_table(client: "DynamoDBClient") -> Iterator[Table]:
    """Give a new, empty table as the brand's own is made, and drop it afterwards."""
    properties = yaml.safe_load(RESOURCES.read_text(encoding="utf-8"))["Resources"]["Table"]["Properties"]
    name = f"anteroom-{uuid4().hex}"
    client.create_table(TableName=name, **{key: properties[key] for key in _BEHAVIOUR})
    client.update_time_to_live(TableName=name, TimeToLiveSpecification=properties["TimeToLiveSpecification"])
    try:
        yield Table(client, name)
    finally:
        # moto copies every table of the account at each transaction: what is left behind slows all that follow.
        client.delete_table(TableName=name)


def fill(table: Table, pk: str, sort_keys: list[str]) -> None:
    """Put items with nothing in them under one partition key."""
    for start in range(0, len(sort_keys), BATCH):
        puts = [{"PutRequest": {"Item": {"pk": {"S": pk}, "sk": {"S": sk}}}} for sk in sort_keys[start : start + BATCH]]
        table.client.batch_write_item(RequestItems={table.name: puts})  # type: ignore[dict-item]


def empty(table: Table) -> None:
    """Delete the few items that a test left behind: quicker than a new table."""
    keys = table.client.scan(TableName=table.name, ProjectionExpression="pk, sk", ConsistentRead=True)["Items"]
    for start in range(0, len(keys), BATCH):
        deletes = [{"DeleteRequest": {"Key": key}} for key in keys[start : start + BATCH]]
        table.client.batch_write_item(RequestItems={table.name: deletes})  # type: ignore[dict-item]


@dataclass(frozen=True, slots=True)
class Stores:
    """The three ports of one store, and what its contract needs to see of it."""

    cases: "CaseStore"
    links: "LinkStore"
    outbox: "Outbox"

    def everything(self) -> Sequence[object]:
        """Return all that is stored, to be compared."""
        if isinstance(self.cases, FakeStore):
            fake = self.cases
            parts = (fake.conversations, fake.cases, fake.events, fake.audit, fake.links, fake.entries)
            return [(key, value) for part in parts for key, value in part.items()]
        found = _table(self).client.scan(TableName=_table(self).name, ConsistentRead=True)["Items"]
        return sorted((dict(item) for item in found), key=lambda item: (item["pk"]["S"], item["sk"]["S"]))

    def entry(self, conversation: str, entry_id: str) -> tuple[OutboxEntry, str]:
        """Return an entry as it lies there, and what was last noted on it."""
        if isinstance(self.outbox, FakeStore):
            key = (conversation, entry_id)
            return self.outbox.entries[key], self.outbox.notes.get(key, "")
        item = _table(self).get({"pk": f"CONV#{conversation}", "sk": f"OUT#{entry_id}"}) or {}
        return from_item(OutboxEntry, item), item.get("note", "")


def stores_in(table: Table) -> Stores:
    """Return the real stores over one table."""
    numbers = count()
    return Stores(DynamoCases(table), DynamoLinks(table, lambda: f"mark {next(numbers)}"), DynamoOutbox(table))


def _table(stores: Stores) -> Table:
    assert isinstance(stores.cases, DynamoCases)
    return stores.cases.table


def raw_item(table: Table, pk: str, sk: str) -> dict[str, Any]:
    """Return an item as it lies in the table, in DynamoDB's own notation."""
    answer = table.client.get_item(TableName=table.name, Key={"pk": {"S": pk}, "sk": {"S": sk}}, ConsistentRead=True)
    return dict(answer["Item"])


@dataclass(slots=True)
class Calls:
    """The AWS calls that clients made, by operation, and how many items their queries went through."""

    operations: Counter[str]
    items_read: int = 0

    @property
    def count(self) -> int:
        """How many there were, repeats by the client included."""
        return self.operations.total()


@contextmanager
def counted(*clients: Any) -> Iterator[Calls]:
    """Count every request that these clients send."""
    calls = Calls(Counter())

    def before(event_name: str, **_: Any) -> None:
        calls.operations[event_name.rpartition(".")[2]] += 1

    def after(parsed: dict[str, Any], **_: Any) -> None:
        calls.items_read += parsed.get("ScannedCount", 0)

    for client in clients:
        client.meta.events.register("before-send", before)
        client.meta.events.register("after-call", after)
    try:
        yield calls
    finally:
        for client in clients:
            client.meta.events.unregister("before-send", before)
            client.meta.events.unregister("after-call", after)


@contextmanager
def first_answer_lost(client: Any, operation: str | None = None) -> Iterator[None]:
    """Let the next call (of this operation) be applied, but tell the client that it failed, so that it repeats it."""
    lost = False

    def lose(request: AWSPreparedRequest, **_: Any) -> AWSResponse | None:
        nonlocal lost
        if lost:
            return None
        lost = True
        client._endpoint.http_session.send(request)
        return AWSResponse(request.url, 500, HTTPHeaders(), _Body(b"{}"))

    event = f"before-send.dynamodb.{operation}" if operation else "before-send.dynamodb"
    client.meta.events.register(event, lose)
    try:
        yield
    finally:
        client.meta.events.unregister(event, lose)
    assert lost, "no call was made"


@contextmanager
def refused_first(client: Any, times: int, error: dict[str, Any]) -> Iterator[None]:
    """Let the service refuse the next calls with an error that the engines here never give."""
    left = times

    def refuse(request: AWSPreparedRequest, **_: Any) -> AWSResponse | None:
        nonlocal left
        left -= 1
        if left < 0:
            return None
        return AWSResponse(request.url, 400, HTTPHeaders(), _Body(json.dumps(error).encode()))

    client.meta.events.register("before-send.dynamodb", refuse)
    try:
        yield
    finally:
        client.meta.events.unregister("before-send.dynamodb", refuse)


class _Body(BytesIO):
    def stream(self) -> Iterator[bytes]:
        yield self.read()
