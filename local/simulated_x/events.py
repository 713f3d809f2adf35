"""X Activity API events as X words them: one event a request, text escaped, links wrapped.

Source: X Activity API event payloads; channels notes 1.3.
"""

import hashlib
import html
import re
from datetime import UTC, datetime
from typing import Any

from local.simulated_x.platform import DirectMessage, Person, Platform, Post, mentioned_handles

Event = dict[str, Any]

URL = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?')\]]")


def events_for_post(platform: Platform, post: Post) -> list[Event]:
    """Return the payloads a new post causes, in the order X would send them.

    A reply that also types the brand's @mention causes two events about one post.
    """
    if post.author == platform.brand:
        return [_post_event(platform, post, "post.create")]
    events = []
    if platform.names_brand(post.text):
        events.append(_post_event(platform, post, "post.mention.create"))
    parent = platform.find_post(post.in_reply_to) if post.in_reply_to else None
    if parent and parent.author == platform.brand:
        events.append(_post_event(platform, post, "post.reply.create"))
    return events


def event_for_message(platform: Platform, message: DirectMessage) -> Event:
    """Return the payload for one private message: received, or sent as the echo of the brand's own."""
    brand, customer = platform.brand, message.customer
    sender, recipient = (brand, customer) if message.from_brand else (customer, brand)
    text, urls = _wrap_links(message.text)
    return {
        "filter": {"user_id": brand.id},
        "event_type": "dm.sent" if message.from_brand else "dm.received",
        "tag": "simulated",
        "payload": {
            "direct_message_events": [
                {
                    "type": "message_create",
                    "id": message.id,
                    "created_timestamp": str(message.created_ms),
                    "message_create": {
                        "target": {"recipient_id": recipient.id},
                        "sender_id": sender.id,
                        "message_data": {"text": text, "entities": {"urls": urls} if urls else {}},
                    },
                }
            ],
            "users": {person.id: {"data": _user(person)} for person in (brand, customer)},
        },
    }


def _post_event(platform: Platform, post: Post, event_type: str) -> Event:
    text, urls = _wrap_links(post.text)
    entities: dict[str, Any] = {"mentions": _mentions(platform, text)}
    if urls:
        entities["urls"] = urls
    payload: dict[str, Any] = {
        "id": post.id,
        "text": text,
        "author_id": post.author.id,
        "created_at": iso_time(post.created_ms),
        "conversation_id": post.conversation_id,
        "lang": post.author.lang,
        "edit_history_tweet_ids": [post.id],
        "entities": entities,
    }
    parent = platform.find_post(post.in_reply_to) if post.in_reply_to else None
    if parent:
        payload["in_reply_to_tweet_id"] = parent.id
        payload["in_reply_to_user_id"] = parent.author.id
        payload["referenced_tweets"] = [{"type": "replied_to", "id": parent.id}]
    return {
        "filter": {"user_id": platform.brand.id},
        "event_type": event_type,
        "tag": "simulated",
        "payload": payload,
        "includes": {"users": [_user(post.author)], "tweets": []},
    }


def _user(person: Person) -> dict[str, str]:
    user = {"id": person.id, "username": person.handle}
    return user if person.name is None else {**user, "name": person.name}


def _mentions(platform: Platform, text: str) -> list[dict[str, Any]]:
    known = {person.handle.lower(): person for person in (platform.brand, *platform.customers)}
    return [
        {"start": match.start(), "end": match.end(), "username": person.handle, "id": person.id}
        for match in mentioned_handles(text)
        if (person := known.get(match[1].lower()))
    ]


def _wrap_links(text: str) -> tuple[str, list[dict[str, Any]]]:
    """Return the text escaped and with its links replaced by t.co, and the entities that tell them back."""
    parts: list[str] = []
    urls: list[dict[str, Any]] = []
    at = length = 0
    for match in URL.finditer(text):
        before = html.escape(text[at : match.start()], quote=False)
        short = "https://t.co/" + hashlib.sha256(match[0].encode()).hexdigest()[:10]
        start = length + len(before)
        urls.append({"start": start, "end": start + len(short), "url": short, "expanded_url": match[0]})
        parts += [before, short]
        at, length = match.end(), start + len(short)
    parts.append(html.escape(text[at:], quote=False))
    return "".join(parts), urls


def iso_time(milliseconds: int) -> str:
    """Return Unix milliseconds as X writes the times of posts."""
    moment = datetime.fromtimestamp(milliseconds / 1000, tz=UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{milliseconds % 1000:03d}Z"
