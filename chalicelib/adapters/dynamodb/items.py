"""Items: how the domain's dataclasses lie in the table, and how they are read back.

Times are whole microseconds since 1970, so that they sort and compare in conditions; a missing attribute is the
field's default. `schema` is the item's schema number: code reads the previous one too.
"""

import dataclasses
import types
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

SCHEMA = 1
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_SERIALIZER = TypeSerializer()
_DESERIALIZER = TypeDeserializer()
T = TypeVar("T")


def to_number(moment: datetime) -> int:
    """Return whole microseconds since 1970."""
    return (moment - _EPOCH) // _MICROSECOND


def to_seconds(moment: datetime) -> int:
    """Return whole seconds since 1970, as DynamoDB's own expiry wants them."""
    return int(moment.timestamp())


def to_item(value: Any) -> dict[str, Any]:
    """Return the plain attributes of a dataclass, without those that are None."""
    fields = {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return {name: one for name, one in fields.items() if one is not None} | {"schema": SCHEMA}


def from_item(cls: type[T], item: Mapping[str, Any]) -> T:
    """Return the dataclass that an item holds; attributes that are not its fields are left out."""
    hints = get_type_hints(cls)
    values = {name: _typed(hints[name], item[name]) for name in hints if name in item}
    # What was None is not in the item: a field without a default says so in its type.
    nothing = {name: None for name, hint in hints.items() if name not in item and type(None) in get_args(hint)}
    return cls(**nothing, **values)


def marshal(plain: Mapping[str, Any]) -> dict[str, Any]:
    """Return attributes in DynamoDB's own notation."""
    return {name: _SERIALIZER.serialize(value) for name, value in plain.items()}


def unmarshal(attributes: Mapping[str, Any]) -> dict[str, Any]:
    """Return attributes as plain values."""
    return {name: _whole(_DESERIALIZER.deserialize(value)) for name, value in attributes.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return to_number(value)
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return to_item(value)
    if isinstance(value, Mapping):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value


def _whole(value: Any) -> Any:
    if isinstance(value, Decimal):
        return int(value)
    if isinstance(value, dict):
        return {name: _whole(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_whole(one) for one in value]
    return value


def _typed(hint: Any, value: Any) -> Any:
    if get_origin(hint) in {Union, types.UnionType}:
        return _typed(next(one for one in get_args(hint) if one is not type(None)), value)
    if get_origin(hint) is tuple:
        return tuple(_typed(get_args(hint)[0], one) for one in value)
    if hint is datetime:
        return _EPOCH + value * _MICROSECOND
    if dataclasses.is_dataclass(hint):
        return from_item(hint, value)  # type: ignore[arg-type]  # a dataclass type, just tested
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    return value
