"""The calls the app makes: X's own paths, shapes, errors, limits and headers. Source: channels notes 1.4."""

import json
import socket
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, get_args

from flask import Blueprint, Response, request

from local.simulated_x.changes import Changes
from local.simulated_x.crawlers import Crawlers
from local.simulated_x.deliveries import Deliveries
from local.simulated_x.events import event_for_message, events_for_post
from local.simulated_x.incidents import Call, Incidents
from local.simulated_x.oauth import SignatureChecker
from local.simulated_x.platform import Platform, RateWindow, Refused

FaultKind = Literal["unavailable", "lost_answer", "delay"]
FAULT_KINDS: tuple[str, ...] = get_args(FaultKind)
Act = Callable[[dict[str, Any]], dict[str, str]]


@dataclass(frozen=True, slots=True)
class Fault:
    """What befalls one coming call: 503, taken but the answer lost, or a wait of `seconds` first."""

    kind: FaultKind
    seconds: float = 0.0


class Faults:
    """The faults ordered for the next calls, first come first served."""

    def __init__(self, changes: Changes) -> None:
        self._changes = changes
        self._stopping = threading.Event()
        self.coming: deque[Fault] = deque()

    def order(self, fault: Fault, calls: int) -> None:
        """Let the next so many calls suffer the fault, after those already ordered."""
        with self._changes.writing():
            self.coming.extend([fault] * calls)

    def clear(self) -> None:
        """Let every coming call go well again."""
        with self._changes.writing():
            self.coming.clear()

    def take(self) -> Fault | None:
        """Return the fault of this call."""
        with self._changes.writing():
            return self.coming.popleft() if self.coming else None

    def wait(self, seconds: float) -> None:
        """Wait, but not beyond the end of the platform."""
        self._stopping.wait(seconds)

    def stop(self) -> None:
        """End every wait."""
        self._stopping.set()


@dataclass(frozen=True, slots=True)
class PlatformApi:
    """The app's side of the platform, as routes."""

    platform: Platform
    deliveries: Deliveries
    crawlers: Crawlers
    checker: SignatureChecker
    faults: Faults
    incidents: Incidents

    def blueprint(self) -> Blueprint:
        """Return the routes."""
        routes = Blueprint("platform", __name__)
        routes.add_url_rule("/2/tweets", view_func=self.create_post, methods=["POST"])
        routes.add_url_rule(
            "/2/dm_conversations/with/<participant_id>/messages", view_func=self.create_message, methods=["POST"]
        )
        return routes

    def create_post(self) -> Response:
        """Publish a post or reply of the brand."""
        given = _given_body()
        reply = given.get("reply")
        recipient = reply.get("in_reply_to_tweet_id") if isinstance(reply, dict) else None
        call = Call("reply", str(recipient), str(given.get("text", "")))
        return self._answer(self.platform.post_limit, self._create_post, call)

    def create_message(self, participant_id: str) -> Response:
        """Send a private message of the brand."""
        call = Call("message", participant_id, str(_given_body().get("text", "")))
        return self._answer(self.platform.message_limit, lambda body: self._create_message(participant_id, body), call)

    def _create_post(self, body: dict[str, Any]) -> dict[str, str]:
        reply = body.get("reply")
        in_reply_to = reply.get("in_reply_to_tweet_id") if isinstance(reply, dict) else None
        if reply is not None and not isinstance(in_reply_to, str):
            raise _bad_request("reply.in_reply_to_tweet_id is not a string of digits.")
        post = self.platform.post_as_brand(_text_of(body), in_reply_to)
        for event in events_for_post(self.platform, post):
            self.deliveries.send(event)
        self.crawlers.see_text(post.text)
        return {"id": post.id, "text": post.text}

    def _create_message(self, participant_id: str, body: dict[str, Any]) -> dict[str, str]:
        message = self.platform.message_from_brand(participant_id, _text_of(body))
        self.deliveries.send(event_for_message(self.platform, message))
        self.crawlers.see_text(message.text)
        return {"dm_conversation_id": message.conversation_id, "dm_event_id": message.id}

    def _answer(self, window: RateWindow, act: Act, call: Call) -> Response:
        fault = self.faults.take()
        incident = self.incidents.begin(fault.kind, text=call.text, call=call) if fault else None
        if fault and fault.kind == "unavailable":
            return problem(Refused(503, "Service Unavailable", "Service Unavailable"))
        if fault and fault.kind == "delay":
            self.faults.wait(fault.seconds)
        response = self._take(window, act, call)
        if incident:
            self.incidents.answered(incident, response.status_code)
        if fault and fault.kind == "lost_answer":
            _drop_connection()
        return response

    def _take(self, window: RateWindow, act: Act, call: Call) -> Response:
        why = self.checker.why_refused(
            method=request.method, url=request.url, authorization=request.headers.get("authorization", "")
        )
        if why:
            return problem(Refused(401, "Unauthorized", f"Unauthorized. {why}"))
        if not self.platform.count_call(window):
            self.incidents.begin("rate_limited", text=call.text, call=call)
            response = problem(Refused(429, "Too Many Requests", "Too Many Requests"))
        else:
            try:
                response = _json(201, {"data": act(_body())})
            except Refused as refused:
                response = problem(refused)
        self.incidents.follow(call, response.status_code)
        response.headers["x-rate-limit-limit"] = str(window.limit)
        response.headers["x-rate-limit-remaining"] = str(window.remaining)
        response.headers["x-rate-limit-reset"] = str(window.reset_at)
        return response


def problem(refused: Refused) -> Response:
    """Return X's problem document. Source: RFC 9457; X docs, response codes."""
    document = {
        "title": refused.title,
        "detail": refused.detail,
        "type": refused.kind,
        "status": refused.status,
    }
    return _json(refused.status, document, "application/problem+json")


def _json(status: int, document: Any, content_type: str = "application/json") -> Response:
    return Response(json.dumps(document, ensure_ascii=False), status, content_type=content_type)


def _given_body() -> dict[str, Any]:
    """Return what was sent, empty where it is of another shape: that is judged later, in its turn."""
    body = request.get_json(silent=True)
    return body if isinstance(body, dict) else {}


def _body() -> dict[str, Any]:
    body = request.get_json(silent=True)
    if not isinstance(body, dict):
        raise _bad_request("The body is not a JSON object sent as application/json.")
    return body


def _text_of(body: dict[str, Any]) -> str:
    text = body.get("text")
    if not isinstance(text, str):
        raise _bad_request("text is missing or not a string.")
    return text


def _bad_request(detail: str) -> Refused:
    return Refused(400, "Invalid Request", detail, "https://api.twitter.com/2/problems/invalid-request")


def _drop_connection() -> None:
    """Close the connection before the answer is written: the caller cannot know what became of its call."""
    connection = request.environ.get("werkzeug.socket")
    if isinstance(connection, socket.socket):
        connection.shutdown(socket.SHUT_RDWR)
