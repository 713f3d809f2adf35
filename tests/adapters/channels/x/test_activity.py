"""Promise: every webhook body of X, however odd, becomes messages and reasons, or one PayloadUnreadable."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.adapters.channels.x.activity import read_events
from chalicelib.domain.errors import PayloadUnreadable
from chalicelib.domain.messages import IgnoredEvent, InboundMessage, MessageKind

SAMPLES = Path(__file__).parents[3] / "samples" / "x"
OURS = frozenset({"111"})

MENTION = InboundMessage(
    channel="x",
    account_id="111",
    event_id="2102345678900000001",
    kind=MessageKind.MENTION,
    sender_id="222",
    sender_handle="jo_k",
    sender_name="Jo K",
    text="hey @acme, my card was declined twice, can you help?",
    locale="en",
    sent_at=datetime(2026, 9, 21, 14, 13, 20, tzinfo=UTC),
    post_id="2102345678900000001",
    thread_id="2102345678900000001",
)
DM = InboundMessage(
    channel="x",
    account_id="111",
    event_id="2102345678901234567",
    kind=MessageKind.DIRECT_MESSAGE,
    sender_id="222",
    sender_handle="jo_k",
    sender_name="Jo K",
    text="my card was declined",
    locale=None,
    sent_at=datetime(2026, 9, 21, 14, 13, 20, 123000, tzinfo=UTC),
)
ESCAPED = replace(
    MENTION,
    event_id="2102345678900000008",
    post_id="2102345678900000008",
    thread_id="2102345678900000008",
    sender_name="Jö 🌊",
    text="@acme 😡 R&D <3 &lt; ありがとう 👨‍👩‍👧‍👦 &quot;no&quot;",
    locale="ja",
)


def a_post(id_: str, text: str, **changes: Any) -> InboundMessage:
    return replace(MENTION, **{"event_id": id_, "post_id": id_, "thread_id": id_, "text": text} | changes)


def ignored(event_id: str, reason: str) -> IgnoredEvent:
    return IgnoredEvent("x", event_id, reason)


EXPECTED: dict[str, list[InboundMessage | IgnoredEvent]] = {
    "mention": [MENTION],
    "mention_with_empty_includes": [replace(MENTION, sender_handle=None, sender_name=None, locale=None)],
    "reply": [a_post("2102345678900000002", "still nothing, it has been three days", thread_id="2102345678900000000")],
    # The same post as `mention`, in another delivery: one identity.
    "reply_to_mention_as_well": [MENTION],
    "quote": [a_post("2102345678900000003", "This is how they treat people https://t.co/Qx0aBcDeF1")],
    "edited_post": [
        replace(
            MENTION,
            event_id="2102345678900000010",
            post_id="2102345678900000011",
            thread_id="2102345678900000011",
            text="hey @acme, my card was declined three times",
        )
    ],
    "retweet": [ignored("2102345678900000004", "retweet")],
    "post_with_photo": [
        a_post("2102345678900000005", "@acme look at this https://t.co/Ph0t0aBcDe", has_attachment=True)
    ],
    "own_post": [ignored("2102345678900000006", "own_message")],
    "own_reply_seen_as_mention": [ignored("2102345678900000007", "own_message")],
    "post_delete": [ignored("2102345678900000097", "post_deleted")],
    "dm": [DM],
    "dm_several": [
        replace(DM, text="hello?"),
        ignored("2102345678901234568", "event_unreadable"),
        replace(
            DM,
            event_id="2102345678901234569",
            text="is anybody there",
            sent_at=datetime(2026, 9, 21, 14, 13, 22, 123000, tzinfo=UTC),
        ),
        ignored("2102345678901234570", "own_message"),
    ],
    "dm_without_users": [
        replace(DM, event_id="2102345678901234571", text="any news?", sender_handle=None, sender_name=None)
    ],
    "dm_attachment_only": [replace(DM, event_id="2102345678901234572", text="", has_attachment=True)],
    "own_dm_echo": [ignored("2102345678901234573", "own_message")],
    "encrypted_chat": [ignored("2102345678901234574", "encrypted_chat")],
    "oauth_revoke": [ignored("2102345678900000095", "oauth_revoked")],
    "like": [ignored("2102345678900000094", "like")],
    "unknown_type": [ignored("2102345678900000093", "unknown_event_type")],
    "negative_uuid": [ignored("-9223372036854775808", "follow")],
    "emoji_and_escapes": [ESCAPED],
    "emoji_as_json_escapes": [ESCAPED],
}


def test_every_sample_has_an_expectation() -> None:
    assert {folder.parent.name for folder in SAMPLES.glob("*/body.json")} == set(EXPECTED)


@pytest.mark.parametrize("case", EXPECTED)
def test_samples(case: str) -> None:
    body = (SAMPLES / case / "body.json").read_bytes()
    assert read_events(body, OURS) == EXPECTED[case]
    # The filter names our account as well, so nothing hangs on a setting that lags behind.
    assert read_events(body, frozenset()) == EXPECTED[case]


def mention(**post_changes: Any) -> dict[str, Any]:
    body: dict[str, Any] = json.loads((SAMPLES / "mention" / "body.json").read_bytes())
    body["data"]["payload"] |= post_changes
    return body


def dm(**entry_changes: Any) -> dict[str, Any]:
    body: dict[str, Any] = json.loads((SAMPLES / "dm" / "body.json").read_bytes())
    body["data"]["payload"]["direct_message_events"][0] |= entry_changes
    return body


def read(body: dict[str, Any], own: frozenset[str] = OURS) -> InboundMessage | IgnoredEvent:
    (event,) = read_events(json.dumps(body).encode(), own)
    return event


@pytest.mark.parametrize("lang", ["und", "UND", "zxx", "qme", "qht", "art", "", "english please", None, 7])
def test_no_language_is_none(lang: object) -> None:
    assert read(mention(lang=lang)) == replace(MENTION, locale=None)


@pytest.mark.parametrize("lang", ["en", "qu", "pt-BR", "zh-Hant-TW"])
def test_languages_stay_as_given(lang: str) -> None:
    assert read(mention(lang=lang)) == replace(MENTION, locale=lang)


@pytest.mark.parametrize(
    ("users", "handle"),
    [
        ([{"id": "222", "username": "jo_k", "name": "Jo K"}], "jo_k"),
        ([{"data": {"id": "222", "username": "jo_k", "name": "Jo K"}}], "jo_k"),
        ([{"id": "333", "username": "sam", "name": "Sam"}], None),
        ([{"id": "222"}], None),
        ([{"id": "222", "username": "not a handle"}], None),
        ([None, 7, {}], None),
        ({}, None),
        (None, None),
    ],
)
def test_handles_are_taken_where_they_are(users: object, handle: str | None) -> None:
    body = mention()
    body["data"]["includes"] = {"users": users}
    assert read(body) == replace(MENTION, sender_handle=handle, sender_name="Jo K" if handle else None)


def test_a_bare_user_of_a_direct_message_is_read_too() -> None:
    body = dm()
    body["data"]["payload"]["users"] = {"222": {"id": "222", "username": "jo_k", "name": "Jo K"}}
    assert read(body) == DM


@pytest.mark.parametrize(
    ("created_at", "expected"),
    [
        ("2026-09-21T16:13:20+02:00", MENTION.sent_at),
        ("2026-09-21T14:13:20", MENTION.sent_at),
        # Without a usable time the id tells it: 2102345678900000001 >> 22 milliseconds after 2010-11-04T01:42:54.657Z.
        (None, datetime(2026, 9, 22, 10, 34, 4, 200000, tzinfo=UTC)),
        ("yesterday", datetime(2026, 9, 22, 10, 34, 4, 200000, tzinfo=UTC)),
        ("0001-01-01T00:00:00+14:00", datetime(2026, 9, 22, 10, 34, 4, 200000, tzinfo=UTC)),
    ],
)
def test_times_are_utc_and_never_missing(created_at: object, expected: datetime) -> None:
    assert read(mention(created_at=created_at)) == replace(MENTION, sent_at=expected)


def test_the_time_of_an_id_is_the_one_x_states() -> None:
    # The example post of X's own API reference says it was written at 2019-12-31T19:26:16.000Z.
    event = read(mention(id="1212092628029698048", edit_history_tweet_ids=[], created_at=None))
    assert isinstance(event, InboundMessage)
    assert event.sent_at.replace(microsecond=0) == datetime(2019, 12, 31, 19, 26, 16, tzinfo=UTC)


@pytest.mark.parametrize("stamp", ["1790000000123", 1790000000123])
def test_direct_message_times_are_milliseconds(stamp: object) -> None:
    assert read(dm(created_timestamp=stamp)) == DM


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        pytest.param(mention(author_id="111"), "own_message", id="by our account"),
        pytest.param(mention(author_id=111), "own_message", id="by our account, as a number"),
        pytest.param(mention(author_id=None), "event_unreadable", id="no author"),
        pytest.param(mention(author_id="../../etc"), "event_unreadable", id="an author that is no id"),
        pytest.param(mention(text=None), "event_unreadable", id="no text"),
        pytest.param(mention(id=None), "event_unreadable", id="no id"),
        pytest.param(mention(id="x" * 65, edit_history_tweet_ids=[]), "event_unreadable", id="an endless id"),
        pytest.param(dm(type="reaction_create"), "not_a_message", id="a reaction"),
        pytest.param(dm(message_create=None), "event_unreadable", id="an empty direct message"),
        pytest.param(dm(id=None), "event_unreadable", id="a direct message without id"),
        pytest.param({"data": {"event_type": "dm.received"}}, "event_unreadable", id="no payload"),
        pytest.param({"data": {"event_type": "post.mention.create", "payload": []}}, "event_unreadable", id="a list"),
        pytest.param({"data": {"event_type": "PostCreate"}}, "unknown_event_type", id="a name from before March 2026"),
        pytest.param({"data": {"event_type": "mute.mute"}}, "mute", id="mute"),
        pytest.param({"data": {"event_type": "block.unblock"}}, "block", id="block"),
        pytest.param({"data": {"event_type": "profile.update.bio"}}, "profile_change", id="profile"),
        pytest.param({"data": {"event_type": "spaces.start"}}, "space", id="space"),
        pytest.param({"data": {"event_type": "chat.sent"}}, "own_message", id="own encrypted chat"),
        pytest.param({"data": {"event_type": "chat.conversation.join"}}, "chat_change", id="somebody joined a chat"),
        pytest.param({"data": {"event_type": "dm.read"}}, "read_receipt", id="read"),
        pytest.param({"data": {"event_type": "dm.indicate_typing"}}, "typing_indicator", id="typing"),
    ],
)
def test_what_asks_nothing_of_us_says_why(body: dict[str, Any], reason: str) -> None:
    event = read(body)
    assert isinstance(event, IgnoredEvent)
    assert event.reason == reason
    assert event.event_id


def test_another_of_our_accounts_is_us_too() -> None:
    assert read(mention(), frozenset({"111", "222"})) == ignored("2102345678900000001", "own_message")


@pytest.mark.parametrize(
    ("body", "own", "account_id"),
    [
        pytest.param(dm(), frozenset(), "111", id="a direct message names its recipient"),
        pytest.param(mention(), frozenset({"999"}), "999", id="we have only one account"),
        pytest.param(mention(), frozenset({"998", "999"}), None, id="nobody can tell"),
    ],
)
def test_without_a_filter_the_account_is_found_elsewhere(
    body: dict[str, Any], own: frozenset[str], account_id: str | None
) -> None:
    body["data"]["filter"] = {}
    event = read(body, own)
    assert (event.account_id if isinstance(event, InboundMessage) else None) == account_id


def test_an_unnamed_delivery_has_the_same_identity_each_time() -> None:
    body = {"data": {"event_type": "like.create"}}
    assert read(body).event_id == read(body).event_id != read({"data": {"event_type": "like.delete"}}).event_id


def test_half_a_surrogate_pair_becomes_a_question_mark() -> None:
    body = json.dumps(mention(text="TEXT")).replace("TEXT", "\\ud83d oh")
    (event,) = read_events(body.encode(), OURS)
    assert event == replace(MENTION, text="? oh")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        pytest.param(b"\xff\xfe", "not_utf8", id="not UTF-8"),
        pytest.param('{"data":{"event_type":"é"}}'.encode("latin-1"), "not_utf8", id="Latin-1"),
        pytest.param(b'{"data":"\xed\xa0\x80"}', "not_utf8", id="a surrogate in UTF-8"),
        pytest.param(b"", "not_json", id="empty"),
        pytest.param(b'{"data":', "not_json", id="cut off"),
        pytest.param(b"{'data': 1}", "not_json", id="Python"),
        pytest.param(b"\xef\xbb\xbf{}", "not_json", id="byte order mark"),
        pytest.param(b"[]", "not_an_object", id="a list"),
        pytest.param(b"null", "not_an_object", id="null"),
        pytest.param(b'"text"', "not_an_object", id="a string"),
        pytest.param(b"{}", "no_event_type", id="an empty object"),
        pytest.param(b'{"data":[]}', "no_event_type", id="data is a list"),
        pytest.param(b'{"data":{"event_type":7}}', "no_event_type", id="a type that is no text"),
        pytest.param(b'{"data":{"event_type":""}}', "no_event_type", id="an empty type"),
        pytest.param(b'{"for_user_id":"111","tweet_create_events":[]}', "no_event_type", id="the older activity API"),
        pytest.param(b'{"data":{"event_type":"dm.received","n":NaN}}', "number_out_of_range", id="NaN"),
        pytest.param(b'{"data":{"event_type":"dm.received","n":-Infinity}}', "number_out_of_range", id="infinity"),
        pytest.param(b'{"n":' + b"9" * 33 + b"}", "number_out_of_range", id="a huge number"),
        pytest.param(b'{"n":' + b"9" * 100_000 + b"}", "number_out_of_range", id="an absurd number"),
        pytest.param(b"[" * 100_000, "nested_too_deeply", id="nested lists"),
        pytest.param(b'{"data":' * 100_000, "nested_too_deeply", id="nested objects"),
    ],
)
def test_unreadable_bodies(body: bytes, reason: str) -> None:
    with pytest.raises(PayloadUnreadable, match=rf"\A{reason}\Z") as raised:
        read_events(body, OURS)
    assert raised.value.__context__ is None, "the library's error holds the body"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(["111", "222"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
TYPES = st.sampled_from(
    ["dm.received", "post.mention.create", "post.create", "dm.sent", "chat.received", "post.delete"]
)
ENTRY = st.fixed_dictionaries(
    {},
    optional={
        "type": st.just("message_create") | JSON,
        "id": JSON,
        "created_timestamp": JSON,
        "message_create": st.fixed_dictionaries(
            {},
            optional={"target": JSON, "sender_id": JSON, "message_data": JSON | st.fixed_dictionaries({"text": JSON})},
        )
        | JSON,
    },
)
PAYLOAD = st.fixed_dictionaries(
    {},
    optional={
        "id": JSON,
        "text": JSON,
        "author_id": JSON,
        "created_at": JSON | st.datetimes().map(str),
        "lang": JSON,
        "edit_history_tweet_ids": JSON,
        "referenced_tweets": JSON,
        "attachments": JSON,
        "direct_message_events": st.lists(ENTRY | JSON, max_size=3) | JSON,
        "users": JSON,
    },
)
BODY = st.fixed_dictionaries(
    {
        "data": st.fixed_dictionaries(
            {"event_type": TYPES, "payload": PAYLOAD | JSON},
            optional={"event_uuid": JSON, "filter": JSON | st.just({"user_id": "111"}), "includes": JSON},
        )
    }
)


@given(
    body=st.binary()
    | st.text().map(lambda text: text.encode("utf-8", "replace"))
    | JSON.map(lambda v: json.dumps(v).encode())
)
def test_any_bytes_are_events_or_unreadable(body: bytes) -> None:
    try:
        events = read_events(body, OURS)
    except PayloadUnreadable:
        return
    assert events


@given(body=BODY)
def test_any_activity_gives_events_that_can_be_stored(body: dict[str, Any]) -> None:
    try:
        events = read_events(json.dumps(body).encode(), OURS)
    except PayloadUnreadable as error:
        assert str(error) == "number_out_of_range"  # noqa: PT017 - hypothesis makes NaN and very long numbers, too
        return
    assert events
    for event in events:
        assert event.channel == "x"
        assert 0 < len(event.event_id) <= 70
        assert event.event_id.isascii()
        if isinstance(event, InboundMessage):
            assert event.sender_id not in OURS
            assert event.sent_at.tzinfo is UTC
            assert (event.post_id is not None) is (event.kind is MessageKind.MENTION)
            json.dumps([event.text, event.sender_name], ensure_ascii=False).encode()


@given(entries=st.lists(ENTRY | JSON, min_size=1, max_size=4))
def test_one_bad_direct_message_never_loses_the_good_one_beside_it(entries: list[object]) -> None:
    body = dm()
    good = body["data"]["payload"]["direct_message_events"][0]
    body["data"]["payload"]["direct_message_events"] = [*entries, good]
    try:
        events = read_events(json.dumps(body).encode(), OURS)
    except PayloadUnreadable as error:
        assert str(error) == "number_out_of_range"  # noqa: PT017
        return
    assert len(events) == len(entries) + 1
    assert events[-1] == DM
