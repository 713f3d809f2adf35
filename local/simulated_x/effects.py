"""Whether an event that was delivered again had a second effect, as far as the platform can see."""

import json
from typing import Any

from local.simulated_x.deliveries import Delivery
from local.simulated_x.platform import Platform

SETTLED_SECONDS = 2.0
"""How long after the answer nothing is said yet: the app writes its replies after it accepted an event."""
WATCHED_SECONDS = 5.0
"""How long after the answer what the brand writes is put down to the redelivery."""


def has_second_effect(platform: Platform, delivery: Delivery, *, now: float) -> bool | None:
    """Tell whether the brand wrote once more because of a redelivery; None where or while that cannot be said."""
    if delivery.kind != "redelivery" or delivery.state != "delivered":
        return None
    last = delivery.attempts[-1]
    answered_at = last.at + last.milliseconds / 1000
    if now < answered_at + SETTLED_SECONDS:
        return None
    try:
        written = _written_about(platform, json.loads(delivery.body)["data"]["payload"])
    except (KeyError, TypeError, IndexError):
        return None  # A body that a tester wrote.
    before = sum(at < delivery.created_at for at in written)
    after = sum(at < answered_at + WATCHED_SECONDS for at in written)
    # The first answer may come late, after a fault; that is no second one.
    return after > max(before, 1)


def _written_about(platform: Platform, payload: Any) -> list[float]:
    """Return when the brand answered the post or message of an event, in Unix seconds."""
    if "direct_message_events" not in payload:
        post_id = payload["id"]
        replies = [post for post in platform.posts if post.author == platform.brand]
        return [post.created_ms / 1000 for post in replies if post.in_reply_to == post_id]
    message_id = payload["direct_message_events"][0]["id"]
    message = next((one for one in platform.messages if one.id == message_id), None)
    if message is None or message.from_brand:
        return []
    times = []
    for one in platform.messages[platform.messages.index(message) + 1 :]:
        if one.customer == message.customer and not one.from_brand:
            break
        if one.customer == message.customer:
            times.append(one.created_ms / 1000)
    return times
