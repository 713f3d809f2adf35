"""The sending half of X: one public reply or one direct message a call.

Source: X API v2, "Create Post" and "Create DM message by participant id", response codes and problem types
(docs.x.com/x-api, August 2026); RFC 5849 (OAuth 1.0a); RFC 9457 (problem details).
"""

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from http import HTTPStatus
from urllib.parse import quote

import oauthlib.oauth1
import urllib3

from chalicelib.domain.errors import (
    CredentialsRefused,
    DeliveryOutcomeUnknown,
    DeliveryRejected,
    DeliveryRetryable,
    RateLimited,
    ResponderError,
    SettingMissing,
)
from chalicelib.domain.messages import MessageKind, OutboundReply

LONGEST_ANSWER_BYTES = 65_536

# What X says of the whole app or account. No other reply would fare better, so the channel stops.
TROUBLE_BY_PROBLEM_TYPE = {
    "client-forbidden": "client_forbidden",
    "usage-capped": "usage_capped",
    "oauth1-permissions": "app_permissions",
    "unsupported-authentication": "unsupported_authentication",
}
TROUBLE_BY_NUMBER = {64: "account_suspended", 326: "account_locked"}

# What X says of one reply, in the words of its v2 API and in the numbers of the older one.
REFUSAL_BY_NUMBER = {
    150: "dm_not_permitted",
    187: "duplicate_content",
    349: "dm_not_permitted",
    385: "post_gone",
    433: "reply_not_allowed",
}
REFUSAL_BY_WORDS = {
    "duplicate content": "duplicate_content",
    "deleted or not visible": "post_gone",
    "reply to this conversation is not allowed": "reply_not_allowed",
    "only reply to": "reply_not_allowed",
    "who can reply": "reply_not_allowed",
    "permission to dm": "dm_not_permitted",
    "cannot send messages": "dm_not_permitted",
}
REJECTION_BY_STATUS: Mapping[int, str] = {HTTPStatus.BAD_REQUEST: "invalid_request", HTTPStatus.NOT_FOUND: "not_found"}

UNIX_TIME = re.compile(r"[0-9]{1,12}")


@dataclass(frozen=True, slots=True)
class XCredentials:
    """Keys of the app and of the brand's account, as the developer console shows them; they do not expire.

    Raises:
        SettingMissing: one of them is empty; names which.
    """

    consumer_key: str = field(repr=False)
    consumer_secret: str = field(repr=False)
    access_token: str = field(repr=False)
    access_token_secret: str = field(repr=False)

    def __post_init__(self) -> None:
        for each in fields(self):
            if not getattr(self, each.name).strip():
                raise SettingMissing(f"x_{each.name}")


@dataclass(frozen=True, slots=True)
class XApi:
    """Sends replies as the brand's account."""

    base_url: str
    """Scheme and host, such as `https://api.x.com`."""
    credentials: XCredentials
    http: urllib3.PoolManager
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    """Signatures and rate limits are told in Unix time."""
    timeout: urllib3.Timeout = field(default_factory=lambda: urllib3.Timeout(connect=3, read=10))

    def send(self, reply: OutboundReply) -> str:
        """Send one reply and return the id of the post or direct message event.

        X knows no idempotency keys: whoever calls this twice sends twice, or gets `duplicate_content`.

        Returns:
            The id; `unknown` where X answered 201 (it stands on the platform) but the rest of its answer was lost.

        Raises:
            DeliveryRetryable: nothing had been sent, or X answered 503.
            RateLimited: X answered 429, with the seconds to wait.
            DeliveryOutcomeUnknown: no answer came after the reply had been sent, or one that settles nothing: any
                5xx but 503, which a gateway may give for a post that was made; 2xx that is neither 201 nor has an id.
            DeliveryRejected: `duplicate_content`, `reply_not_allowed`, `dm_not_permitted`, `post_gone`, `not_found`,
                `invalid_request`, `forbidden`, `no_post_to_answer`, or `answered_` and a status.
            CredentialsRefused: X refused the keys, the app or the account; its message says which.
        """
        if reply.kind is MessageKind.DIRECT_MESSAGE:
            path = f"/2/dm_conversations/with/{quote(reply.contact_id, safe='')}/messages"
            return self._post(path, {"text": reply.text}, id_field="dm_event_id")
        if not reply.in_reply_to:
            raise DeliveryRejected("no_post_to_answer")
        post = {"text": reply.text, "reply": {"in_reply_to_tweet_id": reply.in_reply_to}}
        return self._post("/2/tweets", post, id_field="id")

    def _post(self, path: str, content: Mapping[str, object], *, id_field: str) -> str:
        answer = self._exchange(self.base_url.rstrip("/") + path, json.dumps(content).encode())
        if not HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
            raise _refusal(answer, self.clock())
        sent_id = _object(answer.content.get("data")).get(id_field)
        if isinstance(sent_id, str) and sent_id:
            return sent_id
        if answer.status == HTTPStatus.CREATED:
            return "unknown"
        raise DeliveryOutcomeUnknown(f"answered_{answer.status}")

    def _exchange(self, url: str, body: bytes) -> "_Answer":
        parcel = _Parcel(body)
        try:
            response = self.http.request(
                "POST",
                url,
                body=parcel,
                headers={
                    "Authorization": self._authorization(url),
                    "Content-Type": "application/json",
                    "Content-Length": str(len(body)),
                    "User-Agent": "Anteroom",
                    # A function sleeps between messages and wakes up with dead connections. A send into one of those
                    # ends with its outcome unknown, which costs an agent more than a handshake costs us.
                    "Connection": "close",
                },
                timeout=self.timeout,
                redirect=False,
                retries=False,
                preload_content=False,
            )
        except urllib3.exceptions.HTTPError:
            response = None
        # Raised out here, because the library's errors hold the address, and with it whom we write to.
        if response is None and parcel.opened:
            raise DeliveryOutcomeUnknown("no_answer")
        if response is None:
            raise DeliveryRetryable("connection_failed")
        return _read(response)

    def _authorization(self, url: str) -> str:
        """Sign the request by HMAC-SHA1. A JSON body is no part of what is signed (RFC 5849 section 3.4.1.3.1)."""
        client = oauthlib.oauth1.Client(
            self.credentials.consumer_key,
            client_secret=self.credentials.consumer_secret,
            resource_owner_key=self.credentials.access_token,
            resource_owner_secret=self.credentials.access_token_secret,
            timestamp=str(int(self.clock().timestamp())),
        )
        _, headers, _ = client.sign(url, http_method="POST")
        return str(headers["Authorization"])


class _Parcel:
    """A body that knows whether it was handed over: before that nothing that X could act on had left.

    Errors of the library do not tell: a broken TLS handshake and a broken TLS answer are the same to it.
    """

    def __init__(self, body: bytes) -> None:
        self._body = body
        self.opened = False

    def __iter__(self) -> Iterator[bytes]:
        self.opened = True
        yield self._body


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: Mapping[str, str]
    content: Mapping[str, object]
    """Empty where it was not a JSON object, or could not be read to its end."""


def _read(response: urllib3.BaseHTTPResponse) -> _Answer:
    try:
        content = json.loads(response.read(LONGEST_ANSWER_BYTES))
    except (urllib3.exceptions.HTTPError, ValueError, RecursionError):
        content = None
    finally:
        response.close()
    return _Answer(response.status, response.headers, _object(content))


def _refusal(answer: _Answer, now: datetime) -> ResponderError:
    """Return the error that says what to do about an answer that is no success."""
    if trouble := _account_trouble(answer):
        return CredentialsRefused(trouble)
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        return RateLimited("rate_limited", retry_after_seconds=_seconds_to_reset(answer.headers, now))
    if answer.status == HTTPStatus.SERVICE_UNAVAILABLE:
        return DeliveryRetryable("unavailable")
    if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return DeliveryOutcomeUnknown(f"answered_{answer.status}")
    return DeliveryRejected(_why_rejected(answer))


def _account_trouble(answer: _Answer) -> str | None:
    if answer.status == HTTPStatus.UNAUTHORIZED:
        return "unauthorized"
    if answer.status == HTTPStatus.PAYMENT_REQUIRED:
        return "credits_depleted"
    # A spent usage cap has come under either status; waiting for a rate limit to pass would not help it.
    if answer.status not in {HTTPStatus.FORBIDDEN, HTTPStatus.TOO_MANY_REQUESTS}:
        return None
    problem_type = str(answer.content.get("type", "")).rpartition("/")[2]
    by_number = (TROUBLE_BY_NUMBER.get(number) for number in _numbers(answer.content))
    return TROUBLE_BY_PROBLEM_TYPE.get(problem_type) or next(filter(None, by_number), None)


def _why_rejected(answer: _Answer) -> str:
    if answer.status != HTTPStatus.FORBIDDEN:
        return REJECTION_BY_STATUS.get(answer.status, f"answered_{answer.status}")
    words = " ".join(_words(answer.content)).lower()
    by_number = (REFUSAL_BY_NUMBER.get(number) for number in _numbers(answer.content))
    by_words = (code for phrase, code in REFUSAL_BY_WORDS.items() if phrase in words)
    return next(filter(None, by_number), None) or next(by_words, "forbidden")


def _problems(content: Mapping[str, object]) -> list[Mapping[str, object]]:
    """X tells what is wrong at the top, in a list of `errors`, or in both."""
    errors = content.get("errors")
    return [content, *map(_object, errors if isinstance(errors, list) else [])]


def _numbers(content: Mapping[str, object]) -> list[int]:
    return [code for problem in _problems(content) if isinstance(code := problem.get("code"), int)]


def _words(content: Mapping[str, object]) -> list[str]:
    return [str(problem.get(name, "")) for problem in _problems(content) for name in ("title", "detail", "message")]


def _seconds_to_reset(headers: Mapping[str, str], now: datetime) -> int | None:
    reset_at = headers.get("x-rate-limit-reset", "")
    if not UNIX_TIME.fullmatch(reset_at):
        return None
    return max(1, math.ceil(int(reset_at) - now.timestamp()))


def _object(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}
