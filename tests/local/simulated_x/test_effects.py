"""Promise: a redelivery is said to have no second effect only once there was time for one, and none was seen."""

import json
from typing import Any

import pytest

from local.simulated_x.changes import Changes
from local.simulated_x.deliveries import Attempt, Delivery
from local.simulated_x.effects import has_second_effect
from local.simulated_x.platform import Platform
from local.simulated_x.settings import SimulatedXSettings

ANSWERED_AT = 1100.0
LATER = ANSWERED_AT + 60


class Stage:
    """A platform whose clock is moved, with a complaint by Jo in public and one in private, at second 1000."""

    def __init__(self) -> None:
        self.now = 1000.0
        settings = SimulatedXSettings(
            account_id="111",
            handle="acme",
            brand_name="Acme",
            consumer_key="key",
            consumer_secret="secret",
            access_token="token",
            access_token_secret="token-secret",
            link_base="http://127.0.0.1:1",
        )
        self.platform = Platform(settings, Changes(), lambda: self.now)
        self.jo = self.platform.customers[0]
        self.post = self.platform.post_as_customer(self.jo, "@acme my card was declined", None)
        self.message = self.platform.message_from_customer(self.jo, "my card was declined")

    def replies(self, *, at: float) -> None:
        self.now = at
        self.platform.post_as_brand(f"Send us a direct message. ({at})", self.post.id)
        self.platform.message_from_brand(self.jo.id, "One short check.")

    def redelivery(self, event: str, **changes: Any) -> Delivery:
        payloads: dict[str, Any] = {
            "post": {"id": self.post.id},
            "message": {"direct_message_events": [{"id": self.message.id}]},
            "odd": [],
        }
        body = json.dumps({"data": {"payload": payloads[event]}}).encode()
        attempts = [Attempt(1, ANSWERED_AT, status=200)]
        given: dict[str, Any] = {"kind": "redelivery", "state": "delivered", "attempts": attempts, **changes}
        return Delivery("d2", event, body=body, created_at=ANSWERED_AT, summary="", **given)

    def judges(self, event: str, *, now: float = LATER, **changes: Any) -> bool | None:
        return has_second_effect(self.platform, self.redelivery(event, **changes), now=now)


both = pytest.mark.parametrize("event", ["post", "message"])


@pytest.fixture
def stage() -> Stage:
    return Stage()


@both
def test_one_answer_before_it_and_none_after_is_no_second_effect(stage: Stage, event: str) -> None:
    stage.replies(at=1001)
    assert stage.judges(event, now=ANSWERED_AT + 1) is None
    assert stage.judges(event) is False


@both
def test_another_answer_soon_after_it_is_one(stage: Stage, event: str) -> None:
    stage.replies(at=1001)
    stage.replies(at=ANSWERED_AT + 1)
    assert stage.judges(event) is True


@both
def test_a_first_answer_that_came_late_is_none(stage: Stage, event: str) -> None:
    stage.replies(at=ANSWERED_AT + 1)
    assert stage.judges(event) is False


@both
def test_what_the_brand_writes_much_later_is_not_put_down_to_it(stage: Stage, event: str) -> None:
    stage.replies(at=1001)
    stage.replies(at=ANSWERED_AT + 30)
    assert stage.judges(event) is False


def test_the_answer_to_what_the_customer_wrote_next_is_not_put_down_to_it(stage: Stage) -> None:
    stage.replies(at=1001)
    stage.now = ANSWERED_AT
    stage.platform.message_from_customer(stage.jo, "any news?")
    stage.replies(at=ANSWERED_AT + 1)
    assert stage.judges("message") is False


@pytest.mark.parametrize(
    ("event", "changes"),
    [
        pytest.param("post", {"kind": "event"}, id="the first delivery"),
        pytest.param("post", {"state": "refused"}, id="not accepted"),
        pytest.param("odd", {}, id="a hand-made body"),
    ],
)
def test_of_anything_else_nothing_is_said(stage: Stage, event: str, changes: dict[str, Any]) -> None:
    assert stage.judges(event, **changes) is None
