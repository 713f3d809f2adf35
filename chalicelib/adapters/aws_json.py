"""Calls of AWS services that speak JSON (SQS, Secrets Manager), signed here and sent by the standard library alone.

A webhook makes two such calls from a cold start at most. Importing botocore and making its two clients took twice as
long as everything else together; the store, which the webhook does not touch, keeps using botocore.
See docs/decisions/0001-sign-aws-calls-ourselves.md.
"""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from chalicelib.domain.errors import ServiceRefused, ServiceUnreachable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

TIMEOUT_SECONDS = 10
"""To connect, and for each part of an answer."""
LONGEST_WAITS_SECONDS = (0.1, 0.5)
"""Before the second and the third attempt; the wait itself is a random part of it."""
LONGEST_IDLE_SECONDS = 5.0
"""A connection that lay longer is not used again: the other side may have closed it while the function was frozen."""

# Codes that ask for another attempt although their status is below 500 (AWS SDKs, retry behaviour, "standard").
_BUSY = frozenset({"RequestTimeout", "RequestTimeoutException", "RequestLimitExceeded", "TooManyRequestsException"})


@dataclass(frozen=True, slots=True)
class AwsKeys:
    """Who calls."""

    access_key_id: str
    secret_access_key: str = field(repr=False)
    session_token: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class AwsService:
    """What one service is called in signatures and addresses, in targets, and which JSON it speaks."""

    name: str
    target: str
    content_type: str


SQS = AwsService("sqs", "AmazonSQS", "application/x-amz-json-1.0")
SECRETS_MANAGER = AwsService("secretsmanager", "secretsmanager", "application/x-amz-json-1.1")


def endpoint(service: AwsService, region: str, override: str | None = None) -> str:
    """Return the address of a service in a region; `override` is one address for all of them, as the SDKs know it."""
    # China is the one partition we deploy to whose names end otherwise (AWS regions and endpoints).
    suffix = "amazonaws.com.cn" if region.startswith("cn-") else "amazonaws.com"
    return override or f"https://{service.name}.{region}.{suffix}"


@dataclass(frozen=True, slots=True)
class AwsCaller:
    """Calls one service. Safe to use from several threads."""

    service: AwsService
    region: str
    endpoint: str
    """Scheme and host, with a port where there is one."""
    keys: Callable[[], AwsKeys]
    clock: Callable[[], datetime]
    pause: Callable[[float], None]
    jitter: Callable[[], float]
    """A number from 0 to 1."""
    _idle: deque[tuple[datetime, http.client.HTTPConnection]] = field(default_factory=deque, repr=False)

    def __call__(self, operation: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Call an operation, up to three times, and return its answer.

        Every operation used through here may be repeated without harm: reading a secret, and putting messages with
        deduplication ids on a FIFO queue.

        Raises:
            ServiceRefused: the service said no; its `code` is the service's own, such as `AccessDeniedException`.
            ServiceUnreachable: no answer, or one that says to try later, to every attempt.
        """
        body = json.dumps(parameters).encode()
        for longest in (*LONGEST_WAITS_SECONDS, None):
            try:
                status, answer = self._send(operation, body)
            except (OSError, http.client.HTTPException) as exc:
                # Without the cause: its words may hold the address. The type says enough.
                reason = type(exc).__name__
            else:
                tree = _tree(answer)
                if status == http.client.OK and tree is not None:
                    return tree
                reason = _code(tree or {}) or f"status_{status}"
                passing = status == http.client.OK or status >= http.client.INTERNAL_SERVER_ERROR
                if not passing and reason not in _BUSY and "Throttl" not in reason:
                    raise ServiceRefused(reason)
            if longest is not None:
                self.pause(longest * self.jitter())
        raise ServiceUnreachable(f"{self.service.name} {reason}")

    def _send(self, operation: str, body: bytes) -> tuple[int, bytes]:
        now = self.clock()
        connection = self._connection(now)
        try:
            connection.request("POST", "/", body, self._headers(operation, body, now))
            response = connection.getresponse()
            status, answer = response.status, response.read()
        except BaseException:
            connection.close()
            raise
        if response.will_close:
            connection.close()
        else:
            self._idle.append((self.clock(), connection))
        return status, answer

    def _connection(self, now: datetime) -> http.client.HTTPConnection:
        while self._idle:
            try:
                since, connection = self._idle.pop()
            except IndexError:  # another thread took the last one
                break
            if (now - since).total_seconds() <= LONGEST_IDLE_SECONDS:
                return connection
            connection.close()
        parts = urlsplit(self.endpoint)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        return kind(parts.netloc, timeout=TIMEOUT_SECONDS)

    def _headers(self, operation: str, body: bytes, now: datetime) -> dict[str, str]:
        keys = self.keys()
        headers = {
            "content-type": self.service.content_type,
            "host": urlsplit(self.endpoint).netloc,
            "x-amz-date": f"{now:%Y%m%dT%H%M%SZ}",
        }
        if keys.session_token:
            headers["x-amz-security-token"] = keys.session_token
        headers["x-amz-target"] = f"{self.service.target}.{operation}"
        return {**headers, "authorization": sign(headers, body, keys, self.region, self.service.name)}


def sign(headers: Mapping[str, str], body: bytes, keys: AwsKeys, region: str, service: str) -> str:
    """Return the Authorization header of a POST to `/` without a query.

    Args:
        headers: all that are signed, in lower case and in alphabetical order, `host` and `x-amz-date` among them;
            values without spaces at their ends or in rows.
        body: the bytes that will be sent.
        keys: who calls; a session token is among the headers already.
        region: such as `eu-west-1`.
        service: the name that the service signs by, such as `sqs`.

    Source: AWS Signature Version 4, "Create a signed AWS API request" (docs.aws.amazon.com/IAM).
    """
    names = ";".join(headers)
    lines = "".join(f"{name}:{value}\n" for name, value in headers.items())
    canonical = f"POST\n/\n\n{lines}\n{names}\n{hashlib.sha256(body).hexdigest()}"
    at = headers["x-amz-date"]
    scope = f"{at[:8]}/{region}/{service}/aws4_request"
    key = f"AWS4{keys.secret_access_key}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    signature = hmac.digest(key, f"AWS4-HMAC-SHA256\n{at}\n{scope}\n{digest}".encode(), "sha256").hex()
    return f"AWS4-HMAC-SHA256 Credential={keys.access_key_id}/{scope}, SignedHeaders={names}, Signature={signature}"


def _tree(answer: bytes) -> dict[str, Any] | None:
    try:
        tree = json.loads(answer)
    except ValueError:
        return None
    return tree if isinstance(tree, dict) else None


def _code(tree: Mapping[str, Any]) -> str:
    """Return the code of an error: `com.amazonaws.sqs#QueueDoesNotExist:http://...` is `QueueDoesNotExist`."""
    return str(tree.get("__type", "")).rpartition("#")[2].partition(":")[0]
