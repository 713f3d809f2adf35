"""Promise: whatever a dataclass holds comes back from its item as it was, and unknown attributes harm nothing."""

import dataclasses
import types
from datetime import UTC, datetime, timedelta
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.adapters.dynamodb.items import SCHEMA, from_item, marshal, to_item, to_number, to_seconds, unmarshal
from chalicelib.domain.audit import AuditRecord
from chalicelib.domain.cases import Case, Conversation
from chalicelib.domain.links import Link
from chalicelib.domain.outbox import LinkToMint, OutboxEntry
from tests.builders import NOW, a_case, a_conversation, a_link, an_entry

STORED = [Case, Conversation, AuditRecord, Link, OutboxEntry, LinkToMint]

MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - zone above
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def values_of(hint: Any) -> st.SearchStrategy[Any]:
    """Return every value that a field of this type may hold."""
    if get_origin(hint) in {Union, types.UnionType}:
        return st.one_of([st.none() if one is type(None) else values_of(one) for one in get_args(hint)])
    if get_origin(hint) is tuple:
        return st.lists(values_of(get_args(hint)[0]), max_size=4).map(tuple)
    if get_args(hint):
        return st.dictionaries(TEXTS, TEXTS, max_size=4)
    if dataclasses.is_dataclass(hint):
        return every(hint)
    plain = {datetime: MOMENTS, str: TEXTS, int: st.integers(-(2**53), 2**53), bool: st.booleans()}
    return plain[hint] if hint in plain else st.sampled_from(hint)


def every(cls: Any) -> st.SearchStrategy[Any]:
    return st.builds(cls, **{name: values_of(hint) for name, hint in get_type_hints(cls).items()})


@pytest.mark.parametrize("cls", STORED)
@given(data=st.data())
def test_every_value_comes_back_as_it_was(cls: Any, data: st.DataObject) -> None:
    value = data.draw(every(cls))
    assert from_item(cls, unmarshal(marshal(to_item(value)))) == value


@pytest.mark.parametrize("value", [a_case(), a_conversation(), a_link(), an_entry()])
def test_an_attribute_of_a_later_version_is_left_out(value: Any) -> None:
    item = to_item(value) | {"added_later": 1, "pk": "CONV#", "ttl": 5, "schema": SCHEMA + 1}
    assert from_item(type(value), item) == value


@pytest.mark.parametrize(
    ("value", "name"), [(a_case(), "needs_check"), (a_link(), "tries"), (an_entry(), "doubts"), (a_case(), "topic")]
)
def test_an_attribute_that_an_earlier_version_did_not_write_has_its_default(value: Any, name: str) -> None:
    item = to_item(value)
    item.pop(name, None)
    assert from_item(type(value), item) == value


def test_every_item_says_which_schema_it_has() -> None:
    assert to_item(a_case())["schema"] == SCHEMA


@given(earlier=MOMENTS, later=MOMENTS)
def test_times_sort_as_numbers(earlier: datetime, later: datetime) -> None:
    assert (earlier < later) == (to_number(earlier) < to_number(later))


def test_a_time_keeps_its_microseconds_and_its_expiry_is_in_seconds() -> None:
    assert to_number(NOW + timedelta(microseconds=1)) - to_number(NOW) == 1
    assert to_seconds(NOW) == int(NOW.timestamp())
