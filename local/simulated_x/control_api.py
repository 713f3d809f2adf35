"""What the page and the tests may do: be a customer, break things, watch. JSON in, JSON out."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast

from flask import Blueprint, Response, request

from local.simulated_x.crawlers import Crawlers
from local.simulated_x.deliveries import FORGERIES, Deliveries, Forgery, WebhookRefused
from local.simulated_x.events import event_for_message, events_for_post
from local.simulated_x.incidents import Incidents
from local.simulated_x.platform import Platform, Refused
from local.simulated_x.platform_api import FAULT_KINDS, Fault, FaultKind, Faults
from local.simulated_x.state import whole_state

_HEARTBEAT_SECONDS = 5.0
_MOST_CALLS = 100_000
_MOST_REPEATS = 50
_MOST_ROUNDS = 20
_MOST_DELAY_SECONDS = 120

Params = ParamSpec("Params")
Value = TypeVar("Value")


class _BadInput(Exception):
    """The request cannot be followed; the message is one sentence that says why."""

    def __init__(self, sentence: str, status: int = 422) -> None:
        super().__init__(sentence)
        self.status = status


def _answers_errors(view: Callable[Params, Response]) -> Callable[Params, Response]:
    @wraps(view)
    def answer(*args: Params.args, **kwargs: Params.kwargs) -> Response:
        try:
            return view(*args, **kwargs)
        except _BadInput as bad:
            return _json({"error": str(bad)}, bad.status)
        except Refused as refused:
            return _json({"error": refused.detail}, 422)
        except WebhookRefused as refused:
            return _json({"error": f"{refused}."}, 422)
        except KeyError as unknown:
            return _json({"error": f"There is no delivery {unknown.args[0]} that could be sent again."}, 404)

    return answer


@dataclass(frozen=True, slots=True)
class ControlApi:
    """The customers' and the experimenter's side of the platform, as routes."""

    platform: Platform
    deliveries: Deliveries
    crawlers: Crawlers
    faults: Faults
    incidents: Incidents

    def blueprint(self) -> Blueprint:
        """Return the routes."""
        routes = Blueprint("control", __name__, url_prefix="/api")
        for rule, view in (
            ("/posts", self.create_post),
            ("/messages", self.create_message),
            ("/customers", self.create_customer),
            ("/webhook", self.register_webhook),
            ("/deliveries/<delivery_id>/redeliver", self.redeliver),
            ("/deliveries/<delivery_id>/forge", self.forge),
            ("/deliveries/raw", self.deliver_raw),
            ("/crawl", self.crawl),
            ("/limits", self.set_limits),
            ("/faults", self.order_faults),
        ):
            routes.add_url_rule(rule, view_func=_answers_errors(view), methods=["POST"])
        routes.add_url_rule("/state", view_func=self.state)
        routes.add_url_rule("/events", view_func=self.watch)
        return routes

    def state(self) -> Response:
        """Return all there is to see."""
        return _json(whole_state(self.platform, self.deliveries, self.crawlers, self.faults, self.incidents))

    def watch(self) -> Response:
        """Say by server-sent events that something changed; the watcher then asks for the state."""
        return Response(self._changes(), content_type="text/event-stream")

    def _changes(self) -> Iterator[str]:
        seen = self.platform.changes.version
        yield f"event: changed\ndata: {seen}\n\n"
        while (version := self.platform.changes.wait_beyond(seen, _HEARTBEAT_SECONDS)) is not None:
            # A line for a watcher who left makes the server notice it.
            yield f"event: changed\ndata: {version}\n\n" if version > seen else ": still here\n\n"
            seen = version

    def create_post(self) -> Response:
        """Post in public as a customer."""
        body = _body()
        customer = self.platform.customer(_required(body, "customer", str))
        reply_to = _optional(body, "in_reply_to", str)
        post = self.platform.post_as_customer(customer, _required(body, "text", str), reply_to)
        for event in events_for_post(self.platform, post):
            self.deliveries.send(event)
        self.crawlers.see_text(post.text)
        return _json({"id": post.id}, 201)

    def create_message(self) -> Response:
        """Write to the brand in private as a customer."""
        body = _body()
        customer = self.platform.customer(_required(body, "customer", str))
        message = self.platform.message_from_customer(customer, _required(body, "text", str))
        self.deliveries.send(event_for_message(self.platform, message))
        self.crawlers.see_text(message.text)
        return _json({"id": message.id}, 201)

    def create_customer(self) -> Response:
        """Open an account for somebody else."""
        body = _body()
        person = self.platform.add_customer(
            handle=_required(body, "handle", str),
            name=_optional(body, "name", str),
            lang=_optional(body, "lang", str) or "en",
        )
        return _json({"id": person.id, "handle": person.handle, "name": person.name}, 201)

    def register_webhook(self) -> Response:
        """Challenge an address and deliver there from now on; without `url` the present one again."""
        url = _optional(_body(), "url", str) or self.deliveries.webhook_url
        if url is None:
            raise _BadInput("There is no webhook yet: give its url.")
        self.deliveries.register_webhook(url)
        return _json({"url": url, "valid": True})

    def redeliver(self, delivery_id: str) -> Response:
        """Send a delivery again, byte for byte."""
        body = _body()
        times = _within(_optional(body, "times", int) or 1, "times", 1, _MOST_REPEATS)
        self.deliveries.redeliver(delivery_id, times=times, parallel=_optional(body, "parallel", bool) or False)
        return _json({"accepted": times}, 202)

    def forge(self, delivery_id: str) -> Response:
        """Send a delivery as a forger would."""
        how = _one_of(_required(_body(), "how", str), "how", FORGERIES)
        self.deliveries.forge(delivery_id, cast("Forgery", how))
        return _json({"accepted": 1}, 202)

    def deliver_raw(self) -> Response:
        """Sign and deliver a whole body of the tester's own."""
        delivery = self.deliveries.send_raw(_required(_body(), "event", dict))
        return _json({"id": delivery.id}, 202)

    def crawl(self) -> Response:
        """Let the robots loose on a link, the last one seen unless told, for several rounds."""
        body = _body()
        url = _optional(body, "url", str) or self.crawlers.last_link
        if url is None:
            raise _BadInput("No link was sent yet: give its url.")
        if not self.crawlers.may_fetch(url):
            raise _BadInput("The robots fetch links of the app itself and no others.")
        rounds = _within(_optional(body, "rounds", int) or 3, "rounds", 1, _MOST_ROUNDS)
        self.crawlers.let_loose(url, rounds)
        return _json({"url": url, "rounds": rounds}, 202)

    def set_limits(self) -> Response:
        """Set how many calls a window takes."""
        body = _body()
        posts, messages = _optional(body, "posts", int), _optional(body, "messages", int)
        for name, value in (("posts", posts), ("messages", messages)):
            if value is not None:
                _within(value, name, 0, _MOST_CALLS)
        self.platform.set_limits(posts=posts, messages=messages)
        return _json({"posts": self.platform.post_limit.limit, "messages": self.platform.message_limit.limit})

    def order_faults(self) -> Response:
        """Let the next calls of the app fail; kind `none` ends all that was ordered."""
        body = _body()
        kind = _one_of(_required(body, "kind", str), "kind", (*FAULT_KINDS, "none"))
        if kind == "none":
            self.faults.clear()
        else:
            calls = _within(_optional(body, "calls", int) or 1, "calls", 1, _MOST_CALLS)
            seconds = _within(float(_optional(body, "seconds", (int, float)) or 0), "seconds", 0, _MOST_DELAY_SECONDS)
            self.faults.order(Fault(cast("FaultKind", kind), seconds), calls)
        return _json({"coming": len(self.faults.coming)})


def _json(document: Any, status: int = 200) -> Response:
    return Response(json.dumps(document, ensure_ascii=False), status, content_type="application/json")


def _body() -> dict[str, Any]:
    # Only application/json is read: no page of another origin can send that without being asked first.
    body = request.get_json(silent=True)
    if not isinstance(body, dict):
        raise _BadInput("Send a JSON object as application/json.", 400)
    return body


def _required(body: dict[str, Any], name: str, kind: type[Value]) -> Value:
    value = _optional(body, name, kind)
    if value is None:
        raise _BadInput(f"The field {name} is missing.")
    return value


def _optional(body: dict[str, Any], name: str, kind: type[Value] | tuple[type[Value], ...]) -> Value | None:
    value = body.get(name)
    if value is None:
        return None
    # In Python True is an int; here it is not a number.
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise _BadInput(f"The field {name} has the wrong type.")
    return value


Number = TypeVar("Number", int, float)


def _within(value: Number, name: str, least: int, most: int) -> Number:
    if not least <= value <= most:
        raise _BadInput(f"The field {name} is a number from {least} to {most}.")
    return value


def _one_of(value: str, name: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise _BadInput(f"The field {name} is one of: {', '.join(allowed)}.")
    return value
