"""Promise: who asks again after a link that was lost gets another, and nobody is told of one that they never got."""

from datetime import timedelta

import pytest

from chalicelib.domain.errors import DeliveryRejected, RateLimited
from tests.builders import a_message
from tests.fakes import FakeStore
from tests.faults import Faults
from tests.stores import Stores
from tests.stories.world import FakeRecords, World, sample_records

CARD = "my card was declined twice, can you look at my account?"


@pytest.fixture
def world() -> World:
    store = FakeStore()
    stores = Stores(store, store, store)
    return World(Faults(), real=stores, stores=stores, records=FakeRecords(sample_records()))


def says(world: World, text: str, event_id: str) -> str:
    """Let the customer write, everything settle, and return the last text that reached them."""
    world.arrives(a_message(text, event_id=event_id, sent_at=world.clock()))
    return world.channel.sent[-1].text if world.channel.sent else ""


def test_a_link_that_was_rejected_is_replaced_at_the_next_message(world: World) -> None:
    world.channel.errors.append(DeliveryRejected("dm_not_permitted"))
    assert says(world, CARD, "e1") == ""
    assert "https://care.example.com/v/" in says(world, "hello? are you there?", "e2")
    world.opens()


def test_a_link_that_waited_too_long_is_no_silence_and_is_replaced(world: World) -> None:
    world.channel.errors.append(RateLimited("rate_limited", retry_after_seconds=900))
    world.arrives_only(a_message(CARD, event_id="e1", sent_at=world.clock()))
    # X takes nothing for longer than the link lives.
    world.clock.now += timedelta(minutes=61)
    world.settle()
    [text] = [reply.text for reply in world.channel.sent]
    assert "care.example.com" not in text
    assert "link_expired_before_sending" in world.log.codes
    assert "https://care.example.com/v/" in says(world, "hello? are you there?", "e2")
    world.opens()


def test_a_later_answer_that_overtakes_the_link_does_not_speak_of_it(world: World) -> None:
    taken = world.channel.errors
    taken.append(RateLimited("rate_limited", retry_after_seconds=900))
    world.arrives_only(a_message(CARD, event_id="e1", sent_at=world.clock()))
    world.clock.now += timedelta(minutes=1)
    world.arrives_only(a_message("hello?", event_id="e2", sent_at=world.clock()))
    assert len(world.channel.sent) == 1
    assert not [word for word in ("link", "earlier", "check") if word in world.channel.sent[0].text]
    world.settle()
    assert "https://care.example.com/v/" in world.channel.sent[-1].text
