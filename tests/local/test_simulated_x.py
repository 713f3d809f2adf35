"""Promise: the simulated X signs, refuses, counts and repeats as X does, and shows everything it did."""

import base64
import hmac
import http.client
import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import urllib3
from oauthlib.oauth1 import Client
from playwright.sync_api import Browser, Page

from local.simulated_x import SimulatedX, SimulatedXSettings, serve
from local.simulated_x.deliveries import WebhookRefused
from local.simulated_x.weighted_length import weighted_length

ACCOUNT_ID = "111111111"
CONSUMER_SECRET = "consumer-secret-of-the-test"
CLIENT_SECRET = "client-secret-of-the-test"
SIGNATURE = "x-twitter-webhooks-signature"
OAUTH2_SIGNATURE = "x-twitter-webhooks-signature-oauth2"
FORM_PAGE = (
    '<form method="post" action="/v/open"><input type="hidden" name="token" value="t1"><button>Open</button></form>'
)
HTTP = urllib3.PoolManager(retries=False, timeout=10)


@dataclass
class Received:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    at: float


@dataclass
class Receiver:
    """Plays the app: answers challenges, takes events, serves one form page."""

    crc_secret: str = CONSUMER_SECRET
    answers: list[int] = field(default_factory=list)
    """What the next webhooks are answered; 200 when used up."""
    received: list[Received] = field(default_factory=list)
    url: str = ""

    @property
    def webhook(self) -> str:
        return f"{self.url}/webhooks/x"

    @property
    def events(self) -> list[Received]:
        return [one for one in self.received if one.method == "POST" and one.path == "/webhooks/x"]

    def events_of(self, event_type: str) -> list[dict[str, Any]]:
        bodies = [json.loads(one.body)["data"] for one in self.events]
        return [body for body in bodies if body.get("event_type") == event_type]


class RoomyServer(ThreadingHTTPServer):
    # Python's own queue of 5 drops connections under a burst, and a dropped one costs a second.
    request_queue_size = 128


def handler_for(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.note(b"")
            if self.path.startswith("/webhooks/x"):
                token = parse_qs(urlsplit(self.path).query)["crc_token"][0]
                digest = hmac.digest(receiver.crc_secret.encode(), token.encode(), "sha256")
                self.answer(200, json.dumps({"response_token": "sha256=" + base64.b64encode(digest).decode()}))
            else:
                self.answer(200, FORM_PAGE)

        def do_HEAD(self) -> None:
            self.note(b"")
            self.answer(200, "")

        def do_POST(self) -> None:
            self.note(self.rfile.read(int(self.headers.get("content-length", 0))))
            self.answer(receiver.answers.pop(0) if receiver.answers else 200, "")

        def note(self, body: bytes) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            receiver.received.append(Received(self.command, self.path, headers, body, time.monotonic()))

        def answer(self, status: int, text: str) -> None:
            self.send_response(status)
            self.send_header("content-length", str(len(text)))
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *args: object) -> None:
            pass

    return Handler


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    one = Receiver()
    server = RoomyServer(("127.0.0.1", 0), handler_for(one))
    one.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield one
    server.shutdown()
    thread.join()
    server.server_close()


def settings_for(receiver: Receiver, **changes: Any) -> SimulatedXSettings:
    given: dict[str, Any] = {
        "account_id": ACCOUNT_ID,
        "handle": "acme",
        "brand_name": "Acme",
        "consumer_key": "consumer-key",
        "consumer_secret": CONSUMER_SECRET,
        "access_token": "111111111-token",
        "access_token_secret": "token-secret",
        "link_base": receiver.url,
        "retry_waits_seconds": (0.05, 0.1),
        "delivery_timeout_seconds": 5.0,
    }
    return SimulatedXSettings(**{**given, **changes})


Start = Callable[..., SimulatedX]


@pytest.fixture
def start(receiver: Receiver) -> Iterator[Start]:
    running: list[SimulatedX] = []

    def start_one(**changes: Any) -> SimulatedX:
        running.append(serve(settings_for(receiver, **{"webhook_url": receiver.webhook, **changes})))
        return running[-1]

    yield start_one
    for one in running:
        one.stop()


def control(platform: SimulatedX, path: str, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    answer = HTTP.request("POST", f"{platform.url}/api/{path}", json=body)
    return answer.status, answer.json()


def state_of(platform: SimulatedX) -> dict[str, Any]:
    state: dict[str, Any] = HTTP.request("GET", f"{platform.url}/api/state").json()
    return state


def until(true: Callable[[], Any], seconds: float = 5.0) -> Any:
    deadline = time.monotonic() + seconds
    while not (value := true()):
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.01)
    return value


def call(platform: SimulatedX, path: str, body: Any, **credentials: str) -> urllib3.BaseHTTPResponse:
    """Call the platform as the app does, with OAuth 1.0a."""
    given = {
        "client_key": "consumer-key",
        "client_secret": CONSUMER_SECRET,
        "resource_owner_key": "111111111-token",
        "resource_owner_secret": "token-secret",
        **credentials,
    }
    url, headers, _ = Client(**given).sign(platform.url + path, "POST")
    return HTTP.request("POST", url, json=body, headers=dict(headers))


def post(
    platform: SimulatedX, text: str, in_reply_to: str | None = None, **credentials: str
) -> urllib3.BaseHTTPResponse:
    reply = {"reply": {"in_reply_to_tweet_id": in_reply_to}} if in_reply_to else {}
    return call(platform, "/2/tweets", {"text": text, **reply}, **credentials)


def message(platform: SimulatedX, participant_id: str, text: str) -> urllib3.BaseHTTPResponse:
    return call(platform, f"/2/dm_conversations/with/{participant_id}/messages", {"text": text})


def customer_id(platform: SimulatedX, handle: str = "jo_k") -> str:
    return str(next(one["id"] for one in state_of(platform)["customers"] if one["handle"] == handle))


def mention(platform: SimulatedX, text: str = "@acme my card was declined", **more: str) -> str:
    status, answer = control(platform, "posts", {"customer": "jo_k", "text": text, **more})
    assert status == 201
    return str(answer["id"])


def genuine(secret: str, body: bytes) -> str:
    return "sha256=" + base64.b64encode(hmac.digest(secret.encode(), body, "sha256")).decode()


# Registration


def test_a_webhook_that_answers_the_challenge_is_registered(start: Start) -> None:
    platform = start()
    assert state_of(platform)["webhook"]["valid"] is True


@pytest.mark.parametrize(
    ("crc_secret", "path"),
    [
        pytest.param("another secret", "/webhooks/x", id="answer keyed with another secret"),
        pytest.param(CONSUMER_SECRET, "/elsewhere", id="no response_token"),
    ],
)
def test_a_webhook_that_fails_the_challenge_is_refused_and_gets_nothing(
    start: Start, receiver: Receiver, crc_secret: str, path: str
) -> None:
    platform = start(webhook_url=None)
    receiver.crc_secret = crc_secret
    with pytest.raises(WebhookRefused, match="CrcValidationFailed"):
        platform.register_webhook(receiver.url + path)
    mention(platform)
    until(lambda: state_of(platform)["deliveries"][0]["state"] == "no_webhook")
    assert not receiver.events


def test_the_challenge_is_keyed_with_the_client_secret_where_the_settings_say_so(
    start: Start, receiver: Receiver
) -> None:
    receiver.crc_secret = CLIENT_SECRET
    platform = start(client_secret=CLIENT_SECRET, crc_key="client")
    assert state_of(platform)["webhook"]["valid"] is True


def test_a_client_crc_without_a_client_secret_is_refused(receiver: Receiver) -> None:
    with pytest.raises(ValueError, match="client_secret"):
        settings_for(receiver, crc_key="client")


# Events


def test_a_mention_arrives_signed_in_the_shape_of_the_activity_api(start: Start, receiver: Receiver) -> None:
    platform = start(client_secret=CLIENT_SECRET)
    post_id = mention(platform, "hey @acme & co <help>")
    request = until(lambda: receiver.events)[0]
    assert request.headers[SIGNATURE] == genuine(CONSUMER_SECRET, request.body)
    assert request.headers[OAUTH2_SIGNATURE] == genuine(CLIENT_SECRET, request.body)
    data = json.loads(request.body)["data"]
    assert data["filter"] == {"user_id": ACCOUNT_ID}
    assert data["event_type"] == "post.mention.create"
    int(data["event_uuid"])
    payload = data["payload"]
    assert payload["id"] == post_id
    assert payload["text"] == "hey @acme &amp; co &lt;help&gt;"
    assert payload["entities"]["mentions"] == [{"start": 4, "end": 9, "username": "acme", "id": ACCOUNT_ID}]
    assert payload["edit_history_tweet_ids"] == [post_id]
    assert data["includes"]["users"][0]["username"] == "jo_k"


def test_without_a_client_secret_there_is_one_signature(start: Start, receiver: Receiver) -> None:
    platform = start()
    mention(platform)
    assert OAUTH2_SIGNATURE not in until(lambda: receiver.events)[0].headers


def test_a_direct_message_arrives_with_both_users_wrapped(start: Start, receiver: Receiver) -> None:
    platform = start()
    control(platform, "messages", {"customer": "@jo_k", "text": f"see {receiver.url}/x & tell"})
    data = until(lambda: receiver.events_of("dm.received"))[0]
    event = data["payload"]["direct_message_events"][0]
    assert event["message_create"]["sender_id"] == customer_id(platform)
    assert event["message_create"]["target"] == {"recipient_id": ACCOUNT_ID}
    assert event["created_timestamp"].isdecimal()
    told = event["message_create"]["message_data"]
    url = told["entities"]["urls"][0]
    assert url["expanded_url"] == f"{receiver.url}/x"
    assert told["text"] == f"see {url['url']} &amp; tell"
    assert told["text"][url["start"] : url["end"]] == url["url"]
    assert set(data["payload"]["users"]) == {ACCOUNT_ID, customer_id(platform)}
    assert data["payload"]["users"][ACCOUNT_ID]["data"]["username"] == "acme"


def test_a_reply_that_names_the_brand_comes_twice_with_two_uuids(start: Start, receiver: Receiver) -> None:
    platform = start()
    answer = post(platform, "Send us a direct message.", mention(platform)).json()
    mention(platform, "@acme done", in_reply_to=answer["data"]["id"])
    replies = until(lambda: receiver.events_of("post.reply.create"))
    mentions = until(lambda: receiver.events_of("post.mention.create")[1:])
    assert replies[0]["payload"]["id"] == mentions[0]["payload"]["id"]
    assert replies[0]["payload"]["in_reply_to_tweet_id"] == answer["data"]["id"]
    assert replies[0]["payload"]["referenced_tweets"] == [{"type": "replied_to", "id": answer["data"]["id"]}]
    assert replies[0]["event_uuid"] != mentions[0]["event_uuid"]


def test_a_plain_reply_to_the_brand_is_no_mention(start: Start, receiver: Receiver) -> None:
    platform = start()
    answer = post(platform, "Send us a direct message.", mention(platform)).json()
    mention(platform, "done", in_reply_to=answer["data"]["id"])
    until(lambda: receiver.events_of("post.reply.create"))
    assert len(receiver.events_of("post.mention.create")) == 1


def test_a_post_that_does_not_name_the_brand_is_not_delivered(start: Start, receiver: Receiver) -> None:
    platform = start()
    mention(platform, "mail me at jo@acme.example or ask @acmed")
    mention(platform, "@Acme hello")
    until(lambda: receiver.events)
    assert [body["payload"]["text"] for body in receiver.events_of("post.mention.create")] == ["@Acme hello"]


def test_the_brands_own_posts_and_messages_come_back_as_echoes(start: Start, receiver: Receiver) -> None:
    platform = start()
    control(platform, "messages", {"customer": "jo_k", "text": "hello"})
    post(platform, "Good morning.")
    message(platform, customer_id(platform), "Hello, Jo.")
    echo = until(lambda: receiver.events_of("post.create"))[0]
    assert echo["payload"]["author_id"] == ACCOUNT_ID
    sent = until(lambda: receiver.events_of("dm.sent"))[0]["payload"]["direct_message_events"][0]
    assert sent["message_create"]["sender_id"] == ACCOUNT_ID
    assert sent["message_create"]["target"] == {"recipient_id": customer_id(platform)}


def test_a_person_without_a_name_is_sent_without_one(start: Start, receiver: Receiver) -> None:
    platform = start()
    control(platform, "posts", {"customer": "no_name_7", "text": "@acme help"})
    user = until(lambda: receiver.events_of("post.mention.create"))[0]["includes"]["users"][0]
    assert user["username"] == "no_name_7"
    assert "name" not in user


def test_ids_are_growing_numbers(start: Start) -> None:
    platform = start()
    ids = [mention(platform, f"@acme {number}") for number in range(20)]
    assert all(one.isdecimal() and len(one) == 19 for one in ids)
    assert sorted(ids, key=int) == ids
    assert len(set(ids)) == 20


def test_a_tester_may_deliver_any_event_signed(start: Start, receiver: Receiver) -> None:
    platform = start()
    event = {"data": {"event_uuid": "7", "filter": {}, "event_type": "follow.followed", "payload": {}}}
    assert control(platform, "deliveries/raw", {"event": event})[0] == 202
    request = until(lambda: receiver.events)[0]
    assert json.loads(request.body) == event
    assert request.headers[SIGNATURE] == genuine(CONSUMER_SECRET, request.body)


# Repeating and forging


def test_a_delivery_not_answered_200_is_tried_again_after_growing_waits(start: Start, receiver: Receiver) -> None:
    platform = start()
    receiver.answers = [500, 401]
    mention(platform)
    delivery = until(
        lambda: next(
            (d for d in state_of(platform)["deliveries"] if d["state"] == "delivered" and d["kind"] == "event"), None
        )
    )
    assert [attempt["status"] for attempt in delivery["attempts"]] == [500, 401, 200]
    first, second, third = receiver.events
    assert first.body == second.body == third.body
    assert second.at - first.at < third.at - second.at
    assert (delivery["attempt"], delivery["status"]) == (3, 200)
    assert delivery["milliseconds"] > 0


def test_tries_end_after_the_last_wait(start: Start, receiver: Receiver) -> None:
    platform = start()
    receiver.answers = [500] * 9
    mention(platform)
    until(lambda: state_of(platform)["deliveries"][0]["state"] == "refused")
    assert len(receiver.events) == 3


@pytest.mark.parametrize("parallel", [True, False])
def test_redelivery_sends_the_same_bytes_so_many_times(start: Start, receiver: Receiver, *, parallel: bool) -> None:
    platform = start()
    mention(platform)
    until(lambda: state_of(platform)["deliveries"][0]["state"] == "delivered")
    delivery_id = state_of(platform)["deliveries"][0]["id"]
    status, _ = control(platform, f"deliveries/{delivery_id}/redeliver", {"times": 5, "parallel": parallel})
    assert status == 202
    until(lambda: len(receiver.events) == 6)
    until(lambda: all(d["state"] == "delivered" for d in state_of(platform)["deliveries"]))
    assert len({request.body for request in receiver.events}) == 1
    kinds = [d["kind"] for d in state_of(platform)["deliveries"]]
    assert kinds == ["redelivery"] * 5 + ["event", "challenge"]


@pytest.mark.parametrize("how", ["wrong_signature", "no_signature", "changed_body"])
def test_a_forgery_never_carries_a_genuine_signature_and_is_not_retried(
    start: Start, receiver: Receiver, how: str
) -> None:
    platform = start(client_secret=CLIENT_SECRET)
    mention(platform)
    until(lambda: state_of(platform)["deliveries"][0]["state"] == "delivered")
    delivery_id = state_of(platform)["deliveries"][0]["id"]
    receiver.answers = [401]
    assert control(platform, f"deliveries/{delivery_id}/forge", {"how": how})[0] == 202
    original, forged = until(lambda: receiver.events if len(receiver.events) == 2 else None)
    for header, secret in ((SIGNATURE, CONSUMER_SECRET), (OAUTH2_SIGNATURE, CLIENT_SECRET)):
        assert forged.headers.get(header) != genuine(secret, forged.body)
        assert (header in forged.headers) == (how != "no_signature")
    assert (forged.body == original.body) == (how != "changed_body")
    json.loads(forged.body)
    shown = until(lambda: next((d for d in state_of(platform)["deliveries"] if d["state"] == "refused"), None))
    assert (shown["forged"], shown["status"], len(shown["attempts"])) == (how, 401, 1)


# What the app may send


def test_a_reply_to_a_mention_is_published_under_it(start: Start) -> None:
    platform = start()
    post_id = mention(platform)
    answer = post(platform, "Send us a direct message & we look into it.", post_id)
    assert answer.status == 201
    assert set(answer.json()["data"]) == {"id", "text"}
    shown = state_of(platform)["posts"][-1]
    assert (shown["in_reply_to"], shown["by_brand"]) == (post_id, True)
    assert shown["text"] == "Send us a direct message & we look into it."


def test_a_message_to_somebody_who_wrote_first_is_delivered(start: Start) -> None:
    platform = start()
    control(platform, "messages", {"customer": "jo_k", "text": "hello"})
    answer = message(platform, customer_id(platform), "Thanks, Jo.")
    assert answer.status == 201
    assert set(answer.json()["data"]) == {"dm_conversation_id", "dm_event_id"}
    assert [one["from_brand"] for one in state_of(platform)["messages"]["jo_k"]] == [False, True]


@pytest.mark.parametrize(
    "credentials",
    [
        pytest.param({"client_key": "another"}, id="another app"),
        pytest.param({"client_secret": "another"}, id="another app secret"),
        pytest.param({"resource_owner_key": "another"}, id="another user"),
        pytest.param({"resource_owner_secret": "another"}, id="another user secret"),
        pytest.param({"timestamp": "1000000000"}, id="an old timestamp"),
    ],
)
def test_a_call_not_signed_by_the_app_is_refused(start: Start, credentials: dict[str, str]) -> None:
    answer = post(start(), "hello", **credentials)
    assert answer.status == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == 401


def test_a_nonce_is_good_for_one_call(start: Start) -> None:
    platform = start()
    assert post(platform, "one", nonce="n1").status == 201
    assert post(platform, "two", nonce="n1").status == 401


def test_a_call_without_authorization_is_refused(start: Start) -> None:
    assert HTTP.request("POST", f"{start().url}/2/tweets", json={"text": "hello"}).status == 401


@pytest.mark.parametrize("text", ["a" * 281, "請" * 141, "👨‍👩‍👧‍👦" * 141], ids=["latin", "wide", "emoji"])
def test_a_post_over_280_by_weight_is_refused(start: Start, text: str) -> None:
    answer = post(start(), text)
    assert (answer.status, answer.headers["content-type"]) == (403, "application/problem+json")
    assert "too long" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("hello", 5),
        ("請", 2),
        ("👨‍👩‍👧‍👦", 2),
        ("🇬🇧", 2),
        ("1\ufe0f\u20e3", 2),
        ("e\u0301", 1),
        ("नमस्ते", 6),
        ("example.co.uk/help", 23),
        ("see https://example.com/a-long-way/to/go?x=1.", 4 + 23 + 1),
        ("verify.internal", 15),
        ("\u2068jo\u2069", 6),
    ],
)
def test_weighted_length_counts_as_x_counts(text: str, weight: int) -> None:
    assert weighted_length(text) == weight


def test_the_same_text_is_refused_even_under_another_post(start: Start) -> None:
    platform = start()
    assert post(platform, "Send us a direct message.", mention(platform)).status == 201
    answer = post(platform, "Send us a direct message.", mention(platform, "@acme again"))
    assert answer.status == 403
    assert "duplicate content" in answer.json()["detail"]


def test_a_reply_needs_a_post_that_names_the_brand(start: Start) -> None:
    platform = start()
    for post_id in (mention(platform, "acme is slow"), "1"):
        answer = post(platform, "We are sorry.", post_id)
        assert answer.status == 403
        assert "not allowed" in answer.json()["detail"]


def test_a_message_to_somebody_who_never_wrote_is_refused(start: Start) -> None:
    platform = start()
    mention(platform)
    answer = message(platform, customer_id(platform), "Hello, Jo.")
    assert answer.status == 403
    assert "permission to DM" in answer.json()["detail"]


@pytest.mark.parametrize("body", [{}, {"text": 7}, {"text": " "}, [], {"text": "x", "reply": {}}])
def test_a_call_of_another_shape_is_an_invalid_request(start: Start, body: Any) -> None:
    answer = call(start(), "/2/tweets", body)
    assert (answer.status, answer.json()["type"].rpartition("/")[2]) == (400, "invalid-request")


def test_calls_are_counted_and_refused_with_429_beyond_the_limit(start: Start) -> None:
    platform = start(posts_per_window=2)
    answers = [post(platform, f"number {number}") for number in range(3)]
    assert [answer.status for answer in answers] == [201, 201, 429]
    assert [answer.headers["x-rate-limit-remaining"] for answer in answers] == ["1", "0", "0"]
    assert answers[2].headers["x-rate-limit-limit"] == "2"
    assert 0 < int(answers[2].headers["x-rate-limit-reset"]) - time.time() <= 900
    assert answers[2].json()["title"] == "Too Many Requests"
    assert control(platform, "limits", {"posts": 50})[0] == 200
    assert post(platform, "number 4").status == 201


def test_messages_have_a_limit_of_their_own(start: Start) -> None:
    platform = start(posts_per_window=0, messages_per_window=1)
    control(platform, "messages", {"customer": "jo_k", "text": "hello"})
    assert [message(platform, customer_id(platform), text).status for text in ("one", "two")] == [201, 429]


def test_a_window_ends_after_its_seconds(start: Start) -> None:
    platform = start(posts_per_window=1, window_seconds=1)
    assert post(platform, "one").status == 201
    until(lambda: post(platform, "two").status == 201)


def test_ordered_calls_answer_503_and_do_nothing(start: Start) -> None:
    platform = start()
    control(platform, "faults", {"kind": "unavailable", "calls": 2})
    assert [post(platform, "hello").status for _ in range(3)] == [503, 503, 201]
    assert len(state_of(platform)["posts"]) == 1


def test_a_lost_answer_stands_on_the_platform(start: Start) -> None:
    platform = start()
    control(platform, "faults", {"kind": "lost_answer"})
    with pytest.raises(urllib3.exceptions.ProtocolError):
        post(platform, "hello")
    assert [one["text"] for one in state_of(platform)["posts"]] == ["hello"]


def test_a_delayed_answer_comes_late_and_faults_can_be_called_off(start: Start) -> None:
    platform = start()
    control(platform, "faults", {"kind": "delay", "seconds": 0.2})
    begun = time.monotonic()
    assert post(platform, "hello").status == 201
    assert time.monotonic() - begun >= 0.2
    control(platform, "faults", {"kind": "unavailable", "calls": 9})
    assert control(platform, "faults", {"kind": "none"}) == (200, {"coming": 0})
    assert post(platform, "again").status == 201


# Crawlers


def test_every_robot_fetches_a_link_as_soon_as_it_is_sent(start: Start, receiver: Receiver) -> None:
    platform = start()
    control(platform, "messages", {"customer": "jo_k", "text": "hello"})
    message(platform, customer_id(platform), f"One short check: {receiver.url}/v/abc.")
    state = until(lambda: state if len((state := state_of(platform))["crawler_visits"]) == 10 else None)
    assert {(visit["robot"], visit["method"]) for visit in state["crawler_visits"]} == {
        (robot, method)
        for robot in ("Twitterbot", "facebookexternalhit", "Slackbot", "WhatsApp", "scanner")
        for method in ("GET", "HEAD")
    }
    assert {visit["status"] for visit in state["crawler_visits"]} == {200}
    fetched = [one for one in receiver.received if one.path == "/v/abc"]
    assert len({one.headers["user-agent"] for one in fetched}) == 5


@pytest.mark.parametrize("link", ["http://127.0.0.1:1/x", "https://example.com/x", "{base}@example.com/x"])
def test_links_of_other_hosts_are_left_alone(start: Start, receiver: Receiver, link: str) -> None:
    platform = start()
    url = link.format(base=receiver.url)
    mention(platform, f"@acme {url} {receiver.url}/ours")
    until(lambda: len(state_of(platform)["crawler_visits"]) == 10)
    assert {visit["url"] for visit in state_of(platform)["crawler_visits"]} == {f"{receiver.url}/ours"}
    status, answer = control(platform, "crawl", {"url": url})
    assert status == 422
    assert "no others" in answer["error"]


def test_robots_let_loose_press_the_first_button_too(start: Start, receiver: Receiver) -> None:
    platform = start()
    assert control(platform, "crawl", {})[0] == 422
    mention(platform, f"@acme {receiver.url}/v/abc")
    until(lambda: len(state_of(platform)["crawler_visits"]) == 10)
    assert control(platform, "crawl", {"rounds": 2})[0] == 202
    until(lambda: len(state_of(platform)["crawler_visits"]) == 10 + 2 * 11)
    pressed = [one for one in receiver.received if one.path == "/v/open"]
    assert [one.body for one in pressed] == [b"token=t1"] * 2


# Watching


def test_watchers_hear_of_every_change_and_are_sent_home_at_the_end(start: Start) -> None:
    platform = start()
    connection = http.client.HTTPConnection(platform.url.removeprefix("http://"), timeout=5)
    connection.request("GET", "/api/events")
    answer = connection.getresponse()
    assert answer.headers["content-type"].startswith("text/event-stream")
    first = read_change(answer)
    mention(platform)
    assert read_change(answer) > first
    platform.stop()
    answer.read()
    connection.close()


def read_change(stream: http.client.HTTPResponse) -> int:
    while not (line := stream.readline()).startswith(b"data: "):
        assert line, "the stream ended"
    return int(line.removeprefix(b"data: "))


def test_stopping_leaves_no_thread_and_frees_the_port(receiver: Receiver) -> None:
    before = threading.active_count()
    platform = serve(settings_for(receiver, webhook_url=receiver.webhook))
    mention(platform)
    platform.stop()
    platform.stop()
    until(lambda: threading.active_count() <= before)
    again = serve(settings_for(receiver), int(platform.url.rpartition(":")[2]))
    again.stop()


def test_the_state_shows_everybody_and_everything_and_no_secret(start: Start) -> None:
    platform = start(client_secret=CLIENT_SECRET)
    post_id = mention(platform)
    post(platform, "Send us a direct message.", post_id)
    until(lambda: all(one["state"] == "delivered" for one in state_of(platform)["deliveries"]))
    text = HTTP.request("GET", f"{platform.url}/api/state").data.decode()
    state = json.loads(text)
    assert state["brand"] == {"id": ACCOUNT_ID, "handle": "acme", "name": "Acme", "lang": "en", "automated": True}
    assert [one["handle"] for one in state["customers"]] == ["jo_k", "sam_example", "layla_h", "no_name_7"]
    assert state["customers"][3]["name"] is None
    assert state["posts"][0]["id"] == post_id
    assert set(state["messages"]) == {"jo_k", "sam_example", "layla_h", "no_name_7"}
    assert [one["event_type"] for one in state["deliveries"]] == ["post.create", "post.mention.create", "crc"]
    assert state["limits"]["posts"]["remaining"] == 99
    assert state["limits"]["messages"]["limit"] == 15
    for secret in (CONSUMER_SECRET, CLIENT_SECRET, "token-secret", "111111111-token"):
        assert secret not in text


# Bad input


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("posts", {"customer": "nobody", "text": "x"}, 422),
        ("posts", {"customer": "jo_k"}, 422),
        ("posts", {"customer": "jo_k", "text": "x" * 281}, 422),
        ("posts", {"customer": "jo_k", "text": "x", "in_reply_to": "1"}, 422),
        ("messages", {"customer": "jo_k", "text": ""}, 422),
        ("messages", {"customer": "jo_k", "text": "x" * 10_001}, 422),
        ("customers", {"handle": "jo_k", "name": "Other"}, 422),
        ("customers", {"handle": "not a handle"}, 422),
        ("customers", {"handle": "acme"}, 422),
        ("customers", {"handle": "long_name", "name": "x" * 51}, 422),
        ("deliveries/d999/redeliver", {}, 404),
        ("deliveries/d1/redeliver", {}, 404),
        ("deliveries/d1/redeliver", {"times": 51}, 422),
        ("deliveries/d1/redeliver", {"times": True}, 422),
        ("deliveries/d1/forge", {"how": "magic"}, 422),
        ("deliveries/raw", {"event": "text"}, 422),
        ("limits", {"posts": -1}, 422),
        ("faults", {"kind": "fire"}, 422),
        ("faults", {"kind": "delay", "seconds": 121}, 422),
        ("webhook", {"url": "ftp://127.0.0.1/"}, 422),
    ],
)
def test_bad_input_gets_a_sentence(start: Start, path: str, body: dict[str, Any], status: int) -> None:
    given, answer = control(start(), path, body)
    assert given == status
    assert answer["error"].endswith((".", ".'"))


@pytest.mark.parametrize(
    ("content_type", "body"), [("application/json", b"{"), ("application/json", b"[]"), ("text/plain", b"{}")]
)
def test_what_is_not_a_json_object_gets_400(start: Start, content_type: str, body: bytes) -> None:
    answer = HTTP.request("POST", f"{start().url}/api/posts", body=body, headers={"content-type": content_type})
    assert answer.status == 400


def test_somebody_else_can_join(start: Start) -> None:
    platform = start()
    assert control(platform, "customers", {"handle": "@new_one", "name": "New One"})[0] == 201
    assert control(platform, "messages", {"customer": "NEW_ONE", "text": "hello"})[0] == 201


def test_another_name_for_this_machine_is_refused(start: Start) -> None:
    answer = HTTP.request("GET", f"{start().url}/api/state", headers={"host": "rebound.example"})
    assert answer.status == 421


# The page


@pytest.fixture
def browse(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Open a platform's page; at the end nothing may have gone wrong in it or been fetched from elsewhere."""
    wrong: list[str] = []
    fetched: list[str] = []

    def open_page(platform: SimulatedX, *, width: int, height: int) -> Page:
        page = browser.new_context(viewport={"width": width, "height": height}).new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda told: wrong.append(told.text) if told.type == "error" else None)
        page.on("request", lambda request: fetched.append(request.url))
        page.goto(platform.url)
        page.set_default_timeout(5000)
        return page

    yield open_page
    assert not wrong
    assert {urlsplit(url).hostname for url in fetched if not url.startswith("data:")} == {"127.0.0.1"}


@pytest.mark.parametrize(("width", "height"), [(1280, 900), (390, 844)])
def test_the_story_is_played_on_the_page_without_reloading(
    start: Start, receiver: Receiver, browse: Callable[..., Page], width: int, height: int
) -> None:
    platform = start()
    page = browse(platform, width=width, height=height)
    page.get_by_role("button", name="@acme my card was declined twice").click()
    post_id = until(lambda: state_of(platform)["posts"])[0]["id"]
    post(platform, "Send us a direct message, @jo_k.", post_id)
    page.locator(".replies .post", has_text="Send us a direct message").wait_for()
    page.get_by_role("button", name="Hi, my card was declined twice").click()
    page.locator(".bubble", has_text="declined twice").wait_for()
    url = f"{receiver.url}/v/" + "a" * 142
    message(platform, customer_id(platform), f"One short check: {url}")
    link = page.locator(".bubble.theirs a")
    link.wait_for()
    assert link.get_attribute("href") == url
    assert (link.get_attribute("target"), link.get_attribute("rel")) == ("_blank", "noopener noreferrer")
    page.locator("#spoken", has_text="Acme wrote to you").wait_for(state="attached")
    page.locator(".delivery .kind", has_text="dm.received").wait_for()
    page.get_by_role("button", name="Redeliver").click()
    until(lambda: page.locator(".tag", has_text="again").count() == 5)
    page.get_by_role("button", name="Forge signature").click()
    page.locator(".tag", has_text="forged signature").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def newest_bubble_is_whole(page: Page) -> bool:
    box, room = page.locator(".bubble").last.bounding_box(), page.locator("#phone-scroll").bounding_box()
    assert box
    assert room
    return box["y"] >= room["y"] - 1 and box["y"] + box["height"] <= room["y"] + room["height"] + 1


@pytest.mark.parametrize(("width", "height"), [(1280, 900), (390, 844)])
def test_the_newest_message_is_in_sight(start: Start, browse: Callable[..., Page], width: int, height: int) -> None:
    platform = start()
    page = browse(platform, width=width, height=height)
    control(platform, "messages", {"customer": "jo_k", "text": "hello " * 60})
    jo = customer_id(platform)
    for number in range(4):
        message(platform, jo, f"Answer {number}: " + "please wait a little. " * 12)
        page.locator(".bubble", has_text=f"Answer {number}").wait_for()
        # The bubble glides into its place.
        page.wait_for_timeout(450)
        assert newest_bubble_is_whole(page)


def test_a_used_up_limit_is_said_on_the_phone_until_it_begins_anew(start: Start, browse: Callable[..., Page]) -> None:
    platform = start(messages_per_window=2, window_seconds=4)
    page = browse(platform, width=1280, height=900)
    control(platform, "messages", {"customer": "jo_k", "text": "hello"})
    jo = customer_id(platform)
    assert [message(platform, jo, text).status for text in ("one", "two", "three")] == [201, 201, 429]
    told = page.locator("#phone-limit", has_text="X lets a brand send 2 messages per 4 seconds. The rest go out at ")
    told.wait_for()
    assert newest_bubble_is_whole(page)
    hint = page.locator("#traffic-limits")
    assert hint.text_content() == ("In these 4 seconds the brand may still send 0 of 2 messages and 100 of 100 posts")
    page.locator("li", has_text="429 given to a message").locator(".answer", has_text="tries again").wait_for()
    told.wait_for(state="hidden", timeout=8000)
    assert message(platform, jo, "three").status == 201
    page.locator("li", has_text="429 given to a message").locator(".answer", has_text="sent").wait_for()


def test_what_was_broken_is_listed_with_what_became_of_it(
    start: Start, receiver: Receiver, browse: Callable[..., Page]
) -> None:
    platform = start()
    page = browse(platform, width=1280, height=900)
    post_id = mention(platform)
    control(platform, "faults", {"kind": "unavailable"})
    assert post(platform, "Send us a direct message.", post_id).status == 503
    row = page.locator("li", has_text="503 given to a reply")
    row.locator(".answer", has_text="… the app tries again").wait_for()
    assert post(platform, "Send us a direct message.", post_id).status == 201
    row.locator(".answer", has_text="✓ sent").wait_for()

    page.get_by_role("button", name="Redeliver").click()
    until(lambda: page.locator(".answer", has_text="200, no second effect").count() == 5, seconds=8)

    control(platform, "messages", {"customer": "jo_k", "text": "hello"})
    control(platform, "faults", {"kind": "lost_answer"})
    with pytest.raises(urllib3.exceptions.ProtocolError):
        message(platform, customer_id(platform), f"One short check: {receiver.url}/v/abc")
    page.locator("li", has_text="Answer to a message lost").locator(".answer", has_text="✓ sent once").wait_for()
    page.get_by_role("button", name="Crawl the link").click()
    crawl = page.locator("li", has_text="Robots opened the link").filter(has_text="33 visits")
    crawl.locator(".answer", has_text="✓ nothing used up").wait_for()


def test_what_people_write_never_becomes_markup(start: Start, browse: Callable[..., Page]) -> None:
    platform = start()
    hostile = '<img src=x onerror="document.title=1"> <b>bold</b> javascript:alert(1) http://a"onclick=b'
    control(platform, "customers", {"handle": "evil", "name": "<script>document.title=1</script>"})
    control(platform, "posts", {"customer": "evil", "text": f"@acme {hostile}"})
    control(platform, "messages", {"customer": "evil", "text": hostile})
    page = browse(platform, width=1280, height=900)
    page.locator("#who").select_option("evil")
    page.locator(".bubble", has_text="<b>bold</b>").wait_for()
    # A link is shown without its scheme; every other character stands as it was typed.
    assert page.locator(".post .text").text_content() == "@acme " + hostile.replace("http://", "")
    assert page.locator("main img, main b, main script").count() == 0
    assert page.locator("a[href^=javascript]").count() == 0
    assert page.title() == "Simulated X"


def test_the_page_allows_no_script_but_its_own_file(start: Start) -> None:
    platform = start()
    answer = HTTP.request("GET", platform.url)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    for path in ("/style.css", "/app.js"):
        assert HTTP.request("GET", platform.url + path).status == 200
        assert f'"{path}"' in answer.data.decode()
