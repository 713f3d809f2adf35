"""The table: keys, reads and the one way to write several items together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.config import Config
from botocore.exceptions import ClientError

from chalicelib.adapters.dynamodb.items import marshal, unmarshal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from botocore.session import Session
    from mypy_boto3_dynamodb import DynamoDBClient

Key = dict[str, str]
_PASSING = frozenset({"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"})
"""Reasons for which a transaction is cancelled that say nothing against it."""
_LONGEST_WAITS_SECONDS = (0.05, 0.1, 0.2, 0.4)
"""Before the second attempt and so on; the wait itself is a random part of it."""


class WriteRefused(Exception):
    """A transaction was cancelled; `legs` are the indexes of the conditions that did not hold, empty for a conflict."""

    def __init__(self, legs: Sequence[int]) -> None:
        super().__init__(f"legs {list(legs)}")
        self.legs = tuple(legs)


@dataclass(frozen=True, slots=True)
class AfterConflict:
    """Says how long to wait before a write is repeated that met another transaction, or too many writes, on its items.

    For the event `needs-retry.dynamodb` of a client, which repeats neither by itself. Repeating is safe: each write
    knows its own earlier success by the owner mark.

    Source: DynamoDB developer guide, "Transaction conflict handling"; API reference, `TransactionCanceledException`.
    """

    jitter: Callable[[], float]
    """A number from 0 to 1."""

    def __call__(self, *, response: tuple[Any, Mapping[str, Any]] | None, attempts: int, **_rest: Any) -> float | None:
        """Return the seconds to wait before the next attempt, or None where there shall be none for this reason."""
        if response is None or attempts > len(_LONGEST_WAITS_SECONDS):
            return None
        code = response[1].get("Error", {}).get("Code")
        reasons = {reason.get("Code", "None") for reason in response[1].get("CancellationReasons", [])} - {"None"}
        passing = code == "TransactionCanceledException" and bool(reasons) and reasons <= _PASSING
        if not passing and code != "TransactionConflictException":
            return None
        return _LONGEST_WAITS_SECONDS[attempts - 1] * self.jitter()


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a client waits for the table: to connect, for an answer, and how often it tries."""

    connect_seconds: float
    read_seconds: float
    attempts: int


PATIENT = Patience(connect_seconds=3, read_seconds=10, attempts=3)
"""For work that comes back by itself."""
IMPATIENT = Patience(connect_seconds=1, read_seconds=1, attempts=2)
"""For a person who waits: five seconds for a call at most, with the second that may lie between two attempts."""


def connect(session: Session, patience: Patience, *, jitter: Callable[[], float]) -> DynamoDBClient:
    """Return a client that repeats what may be repeated. `jitter` gives a number from 0 to 1."""
    config = Config(
        connect_timeout=patience.connect_seconds,
        read_timeout=patience.read_seconds,
        retries={"mode": "standard", "total_max_attempts": patience.attempts},
    )
    # The session's own annotations know no single service.
    client: Any = session.create_client("dynamodb", config=config)
    client.meta.events.register("needs-retry.dynamodb", AfterConflict(jitter))
    made: DynamoDBClient = client
    return made


@dataclass(frozen=True, slots=True)
class Table:
    """One DynamoDB table, spoken to in plain values."""

    client: DynamoDBClient
    name: str

    def get(self, key: Key) -> dict[str, Any] | None:
        """Return an item by consistent read, or None."""
        answer = self.client.get_item(TableName=self.name, Key=marshal(key), ConsistentRead=True)
        return unmarshal(answer["Item"]) if "Item" in answer else None

    def update(
        self, key: Key, update: str, condition: str, values: Mapping[str, Any], **options: Any
    ) -> dict[str, Any]:
        """Update one item on a condition and return it as it is afterwards (or before, by `ReturnValues`).

        `options` go to `UpdateItem` as they are. Raises ClientError, ConditionalCheckFailedException among them.
        """
        answer = self.client.update_item(
            TableName=self.name,
            Key=marshal(key),
            UpdateExpression=update,
            ConditionExpression=condition,
            ExpressionAttributeValues=marshal(values),
            ReturnValuesOnConditionCheckFailure="ALL_OLD",
            **({"ReturnValues": "ALL_NEW"} | options),
        )
        return unmarshal(answer.get("Attributes", {}))

    def put_leg(self, item: Mapping[str, Any], condition: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the leg of a transaction that puts an item on a condition."""
        leg = {"TableName": self.name, "Item": marshal(item), "ConditionExpression": condition}
        if values:
            leg["ExpressionAttributeValues"] = marshal(values)
        return {"Put": leg}

    def update_leg(
        self, key: Key, update: str, condition: str, values: Mapping[str, Any], names: Mapping[str, str]
    ) -> dict[str, Any]:
        """Return the leg of a transaction that updates an item on a condition."""
        leg = {
            "TableName": self.name,
            "Key": marshal(key),
            "UpdateExpression": update,
            "ConditionExpression": condition,
            "ExpressionAttributeValues": marshal(values),
        }
        if names:
            leg["ExpressionAttributeNames"] = dict(names)
        return {"Update": leg}

    def transact(self, legs: Sequence[Mapping[str, Any]]) -> None:
        """Write all legs or none.

        Raises:
            WriteRefused: a condition did not hold, or another transaction was at work on the same items.
            ClientError: anything else, such as an invalid request or a lost connection.
        """
        try:
            self.client.transact_write_items(TransactItems=legs)  # type: ignore[arg-type]  # legs made above
        except ClientError as exc:
            if exc.response["Error"]["Code"] == "TransactionInProgressException":
                raise WriteRefused(()) from exc
            if exc.response["Error"]["Code"] != "TransactionCanceledException":
                raise
            codes = [reason.get("Code", "None") for reason in exc.response.get("CancellationReasons", [])]
            if any(code == "ValidationError" for code in codes):
                raise
            raise WriteRefused([at for at, code in enumerate(codes) if code == "ConditionalCheckFailed"]) from exc


def refused_item(exc: ClientError) -> dict[str, Any]:
    """Return the item that a single write met, empty where there is none, if its condition did not hold.

    Any other error is raised again.
    """
    if exc.response["Error"]["Code"] != "ConditionalCheckFailedException":
        raise exc
    return unmarshal(exc.response.get("Item", {}))  # type: ignore[arg-type]  # there by ReturnValuesOn...


def conversation_key(conversation: str, kind: str) -> Key:
    """Return the key of an item of a conversation: `CONV`, `CASE#<id>`, `OUT#<id>` or `AUDIT#<case>#<sequence>`."""
    return {"pk": f"CONV#{conversation}", "sk": kind}


def link_key(link_id: str) -> Key:
    """Return the key of a one-time link."""
    return {"pk": f"LINK#{link_id}", "sk": "LINK"}
