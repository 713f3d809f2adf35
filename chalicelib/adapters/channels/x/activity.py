"""Reads the body of an X webhook: events of the X Activity API in, messages and ignored events out.

Source: X Activity API, event types and payloads (docs.x.com/x-api/activity, August 2026). It promises little, so
everything here may be missing, and what one event lacks never costs another.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from chalicelib.domain.errors import PayloadUnreadable
from chalicelib.domain.messages import IgnoredEvent, InboundMessage, MessageKind

CHANNEL = "x"

# X sends the same post as `post.mention.create` and `post.reply.create` when it is both.
PUBLIC_TYPES = frozenset({"post.mention.create", "post.reply.create", "post.quote.create"})
PRIVATE_TYPE = "dm.received"

# Types that carry something said, and so its own id; everything else is known by the id of its delivery.
ECHO_TYPES = frozenset({"post.create", "dm.sent", "chat.sent"})
ENCRYPTED_TYPE = "chat.received"

IGNORED_TYPES = {
    "post.delete": "post_deleted",
    "dm.read": "read_receipt",
    "dm.indicate_typing": "typing_indicator",
    "oauth.revoke": "oauth_revoked",
}
IGNORED_FAMILIES = {
    "like": "like",
    "follow": "follow",
    "mute": "mute",
    "block": "block",
    "profile": "profile_change",
    "spaces": "space",
    "chat": "chat_change",
}

# Ids are decimal; `event_uuid` may be negative. Anything else that is harmless in a key or a path is let through.
ID = re.compile(r"[0-9A-Za-z_-]{1,64}")
HANDLE = re.compile(r"[0-9A-Za-z_]{1,50}")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[0-9A-Za-z]{1,8})*")
# ISO 639 codes for "no language": X gives `und`, `zxx`, `art` and, for posts of mentions or tags alone, qaa to qtz.
NO_LANGUAGE = re.compile(r"und|zxx|mul|mis|art|q[a-t][a-z]", re.IGNORECASE)

LONGEST_NUMBER = 32
UNIX_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# The bits of an X id above the lowest 22 are milliseconds since this moment (github.com/twitter-archive/snowflake).
ID_EPOCH_MS = 1_288_834_974_657

Event = InboundMessage | IgnoredEvent


def read_events(body: bytes, own_account_ids: frozenset[str]) -> list[Event]:
    """Return every event of a webhook body, in order; at least one.

    Args:
        body: as received, already verified.
        own_account_ids: the brand's accounts; the one named in the body's filter is ours as well.

    Raises:
        PayloadUnreadable: its message says which: `not_utf8`, `not_json`, `number_out_of_range`,
            `nested_too_deeply`, `not_an_object`, `no_event_type`.
    """
    data = _activity(body)
    event_type = str(data["event_type"])
    account_id = _id(_object(data.get("filter")).get("user_id"))
    delivery = _Delivery(
        delivery_id=_id(data.get("event_uuid")) or hashlib.sha256(body).hexdigest()[:32],
        account_id=account_id,
        own_account_ids=own_account_ids | {account_id} if account_id else own_account_ids,
    )
    payload = _object(data.get("payload"))
    if event_type in PUBLIC_TYPES:
        return [_read_post(payload, _object(data.get("includes")), delivery)]
    if event_type == PRIVATE_TYPE:
        return _read_direct_messages(payload, delivery)
    if event_type in ECHO_TYPES:
        return [IgnoredEvent(CHANNEL, event_id, "own_message") for event_id in _said_ids(payload, delivery)]
    if event_type == ENCRYPTED_TYPE:
        return [IgnoredEvent(CHANNEL, event_id, "encrypted_chat") for event_id in _said_ids(payload, delivery)]
    return [IgnoredEvent(CHANNEL, delivery.delivery_id, _why_ignored(event_type))]


@dataclass(frozen=True, slots=True)
class _Delivery:
    """What one webhook call says about all events in it."""

    delivery_id: str
    account_id: str | None
    own_account_ids: frozenset[str]

    def addressed_account(self, recipient_id: str | None = None) -> str | None:
        if self.account_id or recipient_id:
            return self.account_id or recipient_id
        return next(iter(self.own_account_ids)) if len(self.own_account_ids) == 1 else None


# From bytes to `data`


def _activity(body: bytes) -> dict[str, object]:
    try:
        content = _DECODER.decode(body.decode())
    except UnicodeDecodeError:
        reason = "not_utf8"
    except json.JSONDecodeError:
        reason = "not_json"
    except ValueError:
        reason = "number_out_of_range"
    except RecursionError:
        reason = "nested_too_deeply"
    else:
        data = _object(_object(content).get("data"))
        if isinstance(data.get("event_type"), str) and data["event_type"]:
            return data
        reason = "no_event_type" if isinstance(content, dict) else "not_an_object"
    # Raised out here, because the library's errors hold the body and would travel along as the cause.
    raise PayloadUnreadable(reason)


def _whole_number(digits: str) -> int:
    if len(digits) > LONGEST_NUMBER:
        raise ValueError
    return int(digits)


def _refuse_constant(_name: str) -> object:
    """Refuse NaN and Infinity, which Python reads and JSON does not know (RFC 8259 section 6)."""
    raise ValueError


_DECODER = json.JSONDecoder(parse_int=_whole_number, parse_constant=_refuse_constant)


# Public posts


def _read_post(post: dict[str, object], includes: dict[str, object], delivery: _Delivery) -> Event:
    post_id = _id(post.get("id"))
    event_id = _said_ids(post, delivery)[0]
    sender_id = _id(post.get("author_id"))
    if sender_id in delivery.own_account_ids:
        return IgnoredEvent(CHANNEL, event_id, "own_message")
    if any(_object(reference).get("type") == "retweeted" for reference in _list(post.get("referenced_tweets"))):
        return IgnoredEvent(CHANNEL, event_id, "retweet")
    has_attachment = bool(_object(post.get("attachments")).get("media_keys"))
    text = _text(post.get("text"), empty_allowed=has_attachment)
    sent_at = _iso_time(post.get("created_at")) or _time_of_id(post_id)
    account_id = delivery.addressed_account()
    if post_id is None or sender_id is None or text is None or sent_at is None or account_id is None:
        return IgnoredEvent(CHANNEL, event_id, "event_unreadable")
    handle, name = _person(_user_of_list(includes.get("users"), sender_id))
    return InboundMessage(
        channel=CHANNEL,
        account_id=account_id,
        event_id=event_id,
        kind=MessageKind.MENTION,
        sender_id=sender_id,
        sender_handle=handle,
        sender_name=name,
        text=text,
        locale=_locale(post.get("lang")),
        sent_at=sent_at,
        has_attachment=has_attachment,
        post_id=post_id,
        thread_id=_id(post.get("conversation_id")) or post_id,
    )


def _user_of_list(users: object, user_id: str) -> dict[str, object]:
    for entry in _list(users):
        user = _unwrapped(entry)
        if _id(user.get("id")) == user_id:
            return user
    return {}


# Direct messages


def _read_direct_messages(payload: dict[str, object], delivery: _Delivery) -> list[Event]:
    users = _object(payload.get("users"))
    entries = _list(payload.get("direct_message_events"))
    if not entries:
        return [IgnoredEvent(CHANNEL, delivery.delivery_id, "event_unreadable")]
    return [
        _read_direct_message(_object(entry), users, delivery, event_id)
        for entry, event_id in zip(entries, _said_ids(payload, delivery), strict=True)
    ]


def _read_direct_message(
    entry: dict[str, object], users: dict[str, object], delivery: _Delivery, event_id: str
) -> Event:
    if entry.get("type", "message_create") != "message_create":
        return IgnoredEvent(CHANNEL, event_id, "not_a_message")
    message = _object(entry.get("message_create"))
    content = _object(message.get("message_data"))
    sender_id = _id(message.get("sender_id"))
    if sender_id in delivery.own_account_ids:
        return IgnoredEvent(CHANNEL, event_id, "own_message")
    has_attachment = bool(content.get("attachment"))
    text = _text(content.get("text"), empty_allowed=has_attachment)
    message_id = _id(entry.get("id"))
    sent_at = _unix_ms_time(entry.get("created_timestamp")) or _time_of_id(message_id)
    account_id = delivery.addressed_account(_id(_object(message.get("target")).get("recipient_id")))
    if message_id is None or sender_id is None or text is None or sent_at is None or account_id is None:
        return IgnoredEvent(CHANNEL, event_id, "event_unreadable")
    handle, name = _person(_unwrapped(users.get(sender_id)))
    return InboundMessage(
        channel=CHANNEL,
        account_id=account_id,
        event_id=event_id,
        kind=MessageKind.DIRECT_MESSAGE,
        sender_id=sender_id,
        sender_handle=handle,
        sender_name=name,
        text=text,
        locale=None,
        sent_at=sent_at,
        has_attachment=has_attachment,
    )


# What all of them share


def _said_ids(payload: dict[str, object], delivery: _Delivery) -> list[str]:
    """Return the identity of each thing said in a payload: of every direct message, or of the one post."""
    entries = _list(payload.get("direct_message_events"))
    if entries:
        return [
            _id(_object(entry).get("id")) or f"{delivery.delivery_id}.{place}" for place, entry in enumerate(entries)
        ]
    # An edit is a new post with a new id; the first of its history stays the same.
    history = _list(payload.get("edit_history_tweet_ids"))
    return [(_id(history[0]) if history else None) or _id(payload.get("id")) or delivery.delivery_id]


def _why_ignored(event_type: str) -> str:
    family = event_type.partition(".")[0]
    return IGNORED_TYPES.get(event_type) or IGNORED_FAMILIES.get(family, "unknown_event_type")


def _object(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _unwrapped(user: object) -> dict[str, object]:
    """X wraps users in `{"data": ...}` in some events and not in others."""
    bare = _object(user)
    return _object(bare.get("data")) or bare


def _id(value: object) -> str | None:
    text = str(value) if type(value) is int else value
    return text if isinstance(text, str) and ID.fullmatch(text) else None


def _text(value: object, *, empty_allowed: bool) -> str | None:
    """Return the words as the person typed them: X escapes three characters, once, and no others."""
    if not isinstance(value, str):
        return "" if empty_allowed and value is None else None
    return _storable(value.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))


def _storable(text: str) -> str:
    """Replace halves of surrogate pairs, which JSON can express and no queue or store can hold."""
    return text.encode("utf-8", "replace").decode()


def _person(user: dict[str, object]) -> tuple[str | None, str | None]:
    handle, name = user.get("username"), user.get("name")
    return (
        handle if isinstance(handle, str) and HANDLE.fullmatch(handle) else None,
        _storable(name) if isinstance(name, str) and name else None,
    )


def _locale(value: object) -> str | None:
    if not isinstance(value, str) or not LANGUAGE.fullmatch(value) or NO_LANGUAGE.fullmatch(value):
        return None
    return value


def _iso_time(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        if moment is None:
            return None
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def _unix_ms_time(value: object) -> datetime | None:
    digits = _id(value)
    return _after_epoch(int(digits)) if digits and digits.isdecimal() else None


def _time_of_id(post_or_message_id: str | None) -> datetime | None:
    """Return when X made the id: what is left where an event does not say when it was written."""
    if post_or_message_id is None or not post_or_message_id.isdecimal():
        return None
    return _after_epoch((int(post_or_message_id) >> 22) + ID_EPOCH_MS)


def _after_epoch(milliseconds: int) -> datetime | None:
    try:
        return UNIX_EPOCH + timedelta(milliseconds=milliseconds)
    except OverflowError:
        return None
