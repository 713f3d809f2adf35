"""Signs events and brings them to the app's webhook as X does, again and again where it was not answered 200."""

import base64
import heapq
import hmac
import itertools
import json
import random
import secrets
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, get_args
from urllib.parse import urlencode, urlsplit

import urllib3

from local.simulated_x.changes import Changes
from local.simulated_x.events import Event
from local.simulated_x.settings import SimulatedXSettings

Forgery = Literal["wrong_signature", "no_signature", "changed_body"]
Kind = Literal["event", "redelivery", "forgery", "raw", "challenge"]
FORGERIES: tuple[str, ...] = get_args(Forgery)
SIGNATURE_HEADER = "x-twitter-webhooks-signature"
OAUTH2_SIGNATURE_HEADER = "x-twitter-webhooks-signature-oauth2"
_ACCEPTED = 200
_WORKERS = 16
_REMEMBERED = 5000
_STOP_PATIENCE_SECONDS = 2.0


class WebhookRefused(Exception):
    """The address did not prove itself; the message says how, beginning with X's own reason."""


@dataclass(slots=True)
class Attempt:
    """One HTTP request: `status` is None where no answer came, and `error` then says why."""

    number: int
    at: float
    status: int | None = None
    error: str | None = None
    milliseconds: float = 0.0


@dataclass(slots=True)
class Delivery:
    """One event on its way to the app, with every attempt at it."""

    id: str
    event_type: str
    kind: Kind
    body: bytes
    created_at: float
    summary: str
    headers: dict[str, str] = field(default_factory=dict)
    forged: Forgery | None = None
    retry: bool = True
    repeats_left: int = 0
    """How many more times to send it, each when the one before was answered."""
    state: Literal["waiting", "delivered", "refused", "given_up", "no_webhook"] = "waiting"
    attempts: list[Attempt] = field(default_factory=list)


def sign(body: bytes, secret: str) -> str:
    """Return the value of X's signature header: `sha256=` and the base64 of HMAC-SHA256 over the raw body."""
    return "sha256=" + base64.b64encode(hmac.digest(secret.encode(), body, "sha256")).decode()


class Deliveries:
    """Every webhook request, done and to do. Its threads run from `start` to `stop`."""

    def __init__(
        self, settings: SimulatedXSettings, changes: Changes, clock: Callable[[], float], rng: random.Random
    ) -> None:
        self._settings = settings
        self._changes = changes
        self._clock = clock
        self._rng = rng
        self._http = urllib3.PoolManager(
            maxsize=_WORKERS, retries=False, timeout=urllib3.Timeout(total=settings.delivery_timeout_seconds)
        )
        self._numbers = itertools.count(1)
        self._due: list[tuple[float, int, Delivery]] = []
        self._order = itertools.count()
        self._work = threading.Condition()
        self._stopping = False
        self._threads: list[threading.Thread] = []
        self.done: deque[Delivery] = deque(maxlen=_REMEMBERED)
        """Oldest first."""
        self.webhook_url: str | None = None
        self.webhook_is_valid = False

    def start(self) -> None:
        """Begin to deliver."""
        self._threads = [threading.Thread(target=self._run, daemon=True) for _ in range(_WORKERS)]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Drop what waits; a request under way ends by itself."""
        with self._work:
            self._stopping = True
            self._work.notify_all()
        deadline = time.monotonic() + _STOP_PATIENCE_SECONDS
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        self._http.clear()

    def register_webhook(self, url: str) -> None:
        """Challenge the address and use it from now on. Raises WebhookRefused where the answer is wrong.

        Source: X docs, securing webhooks; channels notes 1.1.
        """
        if urlsplit(url).scheme not in {"http", "https"} or not urlsplit(url).hostname:
            raise WebhookRefused("UrlValidationFailed: the address is not an http or https URL with a host")
        token = secrets.token_urlsafe(24)
        query = urlencode({"crc_token": token, "nonce": secrets.token_urlsafe(12)})
        delivery = self._new("challenge", "crc", b"", "CRC: prove that you own this address", retry=False)
        attempt = Attempt(1, self._clock())
        delivery.attempts.append(attempt)
        answer = self._request("GET", f"{url}?{query}", attempt, b"", {})
        client_secret = self._settings.client_secret or ""
        secret = client_secret if self._settings.crc_key == "client" else self._settings.consumer_secret
        reason = _why_challenge_failed(attempt, answer, expected=sign(token.encode(), secret))
        with self._changes.writing():
            self.webhook_url = url
            self.webhook_is_valid = reason is None
            delivery.state = "refused" if reason else "delivered"
            if reason:
                attempt.error = reason
        if reason:
            raise WebhookRefused(f"CrcValidationFailed: {reason}")

    def send(self, event: Event, *, kind: Kind = "event") -> Delivery:
        """Give an event its uuid, sign it and send it for the first time."""
        uuid = str(self._rng.getrandbits(64) - 2**63)
        body = _encode({"data": {"event_uuid": uuid, **event}})
        delivery = self._new(kind, _event_type(event), body, _summary(event))
        self._put(delivery)
        return delivery

    def send_raw(self, envelope: Event) -> Delivery:
        """Sign and send a whole body as it stands, whatever it says."""
        inner = envelope.get("data")
        event = inner if isinstance(inner, dict) else {}
        delivery = self._new("raw", _event_type(event), _encode(envelope), _summary(event))
        self._put(delivery)
        return delivery

    def redeliver(self, delivery_id: str, *, times: int, parallel: bool) -> None:
        """Send the very same bytes again: all at once, or each after the answer to the one before.

        Raises KeyError for an unknown id.
        """
        original = self._find(delivery_id)
        for _ in range(times if parallel else 1):
            self._put(self._copy(original, "redelivery", repeats_left=0 if parallel else times - 1))

    def forge(self, delivery_id: str, how: Forgery) -> None:
        """Send it as somebody would who does not know the secret. Raises KeyError for an unknown id."""
        original = self._find(delivery_id)
        forged = self._copy(original, "forgery")
        forged.forged = how
        forged.retry = False
        genuine = self._sign_all(original.body)
        if how == "changed_body":
            forged.body = _change(original.body)
            forged.headers = genuine
        elif how == "wrong_signature":
            forged.headers = {name: sign(original.body, secrets.token_hex(16)) for name in genuine}
        else:
            forged.headers = {}
        self._put(forged)

    def _find(self, delivery_id: str) -> Delivery:
        with self._changes.reading():
            for delivery in self.done:
                if delivery.id == delivery_id and delivery.kind != "challenge":
                    return delivery
        raise KeyError(delivery_id)

    def _new(self, kind: Kind, event_type: str, body: bytes, summary: str, *, retry: bool = True) -> Delivery:
        with self._changes.writing():
            delivery = Delivery(f"d{next(self._numbers)}", event_type, kind, body, self._clock(), summary, retry=retry)
            delivery.headers = self._sign_all(body)
            self.done.append(delivery)
        return delivery

    def _copy(self, original: Delivery, kind: Kind, *, repeats_left: int = 0) -> Delivery:
        copy = self._new(kind, original.event_type, original.body, original.summary)
        copy.repeats_left = repeats_left
        return copy

    def _sign_all(self, body: bytes) -> dict[str, str]:
        headers = {SIGNATURE_HEADER: sign(body, self._settings.consumer_secret)}
        if self._settings.client_secret is not None:
            headers[OAUTH2_SIGNATURE_HEADER] = sign(body, self._settings.client_secret)
        return headers

    def _put(self, delivery: Delivery, *, after_seconds: float = 0.0) -> None:
        with self._work:
            heapq.heappush(self._due, (time.monotonic() + after_seconds, next(self._order), delivery))
            self._work.notify()

    def _take(self) -> Delivery | None:
        with self._work:
            while not self._stopping:
                wait = self._due[0][0] - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._due)[2]
                self._work.wait(wait)
        return None

    def _run(self) -> None:
        while (delivery := self._take()) is not None:
            self._attempt(delivery)

    def _attempt(self, delivery: Delivery) -> None:
        if self.webhook_url is None or not self.webhook_is_valid:
            with self._changes.writing():
                delivery.state = "no_webhook"
            return
        attempt = Attempt(len(delivery.attempts) + 1, self._clock())
        with self._changes.writing():
            delivery.attempts.append(attempt)
        headers = {"content-type": "application/json", "user-agent": "SimulatedX-Webhooks/1.0", **delivery.headers}
        self._request("POST", self.webhook_url, attempt, delivery.body, headers)
        waits = self._settings.retry_waits_seconds if delivery.retry else ()
        again = attempt.status != _ACCEPTED and attempt.number <= len(waits)
        with self._changes.writing():
            if attempt.status == _ACCEPTED:
                delivery.state = "delivered"
            elif not again:
                delivery.state = "refused" if attempt.status else "given_up"
        if again:
            self._put(delivery, after_seconds=waits[attempt.number - 1])
        elif delivery.repeats_left:
            self._put(self._copy(delivery, "redelivery", repeats_left=delivery.repeats_left - 1))

    def _request(self, method: str, url: str, attempt: Attempt, body: bytes, headers: dict[str, str]) -> bytes:
        begun = time.perf_counter()
        answer = b""
        try:
            response = self._http.request(method, url, body=body or None, headers=headers, redirect=False)
            answer = response.data
            attempt.status = response.status
        except urllib3.exceptions.TimeoutError:
            attempt.error = f"no answer within {self._settings.delivery_timeout_seconds:g} s"
        except urllib3.exceptions.HTTPError as exc:
            attempt.error = f"no connection ({type(exc).__name__})"
        attempt.milliseconds = round((time.perf_counter() - begun) * 1000, 1)
        return answer


def _why_challenge_failed(attempt: Attempt, answer: bytes, *, expected: str) -> str | None:
    if attempt.status is None:
        return attempt.error
    if attempt.status != _ACCEPTED:
        return f"the challenge was answered {attempt.status}, not 200"
    try:
        given = json.loads(answer)["response_token"]
    except (ValueError, KeyError, TypeError):
        return "the answer holds no response_token"
    if not isinstance(given, str) or not hmac.compare_digest(given.encode(), expected.encode()):
        return "the response_token is wrong"
    return None


def _encode(envelope: Event) -> bytes:
    return json.dumps(envelope, ensure_ascii=False, separators=(",", ":")).encode()


def _change(body: bytes) -> bytes:
    """Return the body with one letter of it changed, still JSON: a signature must notice that alone."""
    envelope = json.loads(body)
    data = envelope.get("data")
    if isinstance(data, dict) and "event_uuid" in data:
        data["event_uuid"] = str(int(data["event_uuid"]) ^ 1)
    else:
        envelope["changed"] = True
    return _encode(envelope)


def _event_type(event: Event) -> str:
    return str(event.get("event_type", "unknown"))


def _summary(event: Event) -> str:
    """Return the words of the event, for people who watch the traffic."""
    payload: Any = event.get("payload")
    if not isinstance(payload, dict):
        return ""
    messages: Sequence[Any] = payload.get("direct_message_events") or [payload]
    first: Any = messages[0] if isinstance(messages, list) and messages else {}
    if isinstance(first, dict) and isinstance(first.get("message_create"), dict):
        first = first["message_create"].get("message_data", {})
    return str(first.get("text", "")) if isinstance(first, dict) else ""
