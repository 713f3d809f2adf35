"""The receiving half of X: who signed this webhook, and what does it say.

This runs in a cold Lambda function, so it imports the standard library and the domain only.
"""

import base64
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from chalicelib.adapters.channels.x.activity import read_events
from chalicelib.domain.errors import SettingMissing, SignatureInvalid, WeakKey
from chalicelib.domain.messages import IgnoredEvent, InboundMessage

CONSUMER_HEADER = "x-twitter-webhooks-signature"
CLIENT_HEADER = "x-twitter-webhooks-signature-oauth2"

SHORTEST_SECRET_BYTES = 16
LONGEST_CRC_TOKEN = 1024


@dataclass(frozen=True, slots=True)
class XWebhook:
    """Verifies and reads the webhooks of one X app.

    Source: X webhooks, "Securing webhooks" and "Challenge-Response Checks" (docs.x.com/x-api/webhooks, August 2026),
    and the second signature header that X added in autumn 2026.

    Raises:
        SettingMissing: there is no secret to answer challenges with, or no such `crc_key`.
        WeakKey: a secret is shorter than 16 bytes; X's have about 50 characters.
    """

    consumer_secrets: tuple[bytes, ...] = field(repr=False)
    """API key secrets of the app, newest first; two while one is being replaced."""
    client_secrets: tuple[bytes, ...] = field(default=(), repr=False)
    """OAuth 2.0 client secrets of the app, newest first; empty where it has none."""
    crc_key: Literal["consumer", "client"] = "consumer"
    """Which of the two X keys its challenges with."""
    own_account_ids: frozenset[str] = frozenset()
    """The brand's accounts; what they write themselves is ignored."""

    def __post_init__(self) -> None:
        if self.crc_key not in ("consumer", "client"):
            raise SettingMissing("x_crc_key")
        if not self._challenge_secrets():
            raise SettingMissing(f"x_{self.crc_key}_secret")
        if any(len(secret) < SHORTEST_SECRET_BYTES for secret in (*self.consumer_secrets, *self.client_secrets)):
            raise WeakKey("x_webhook_secret")

    def verify(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Raise SignatureInvalid unless X signed exactly these bytes. Header names are lower case."""
        # Where both sides know the client secret it decides alone: falling back would let a request choose its key.
        if self.client_secrets and CLIENT_HEADER in headers:
            secrets, signature = self.client_secrets, headers[CLIENT_HEADER]
        else:
            secrets, signature = self.consumer_secrets, headers.get(CONSUMER_HEADER, "")
        # As bytes, because compare_digest refuses str beyond ASCII; "?" is in no signature.
        given = signature.encode("ascii", "replace")
        matches = [hmac.compare_digest(_sign(secret, body), given) for secret in secrets]
        if not any(matches):
            raise SignatureInvalid("x")

    def parse(self, body: bytes) -> Sequence[InboundMessage | IgnoredEvent]:
        """Return every event of the body in order. Raises PayloadUnreadable for a body of another shape."""
        return read_events(body, self.own_account_ids)

    def answer_challenge(self, query: Mapping[str, str]) -> tuple[str, str] | None:
        """Answer X's challenge-response check; None without a token that X could have sent."""
        token = query.get("crc_token", "")
        # Anybody may send a challenge, and the answer is made as the signature of a webhook with this token as its
        # body. Every body we read is a JSON object, so no token with a brace is ever answered.
        if not 0 < len(token) <= LONGEST_CRC_TOKEN or not token.isascii() or "{" in token:
            return None
        answer = _sign(self._challenge_secrets()[0], token.encode())
        return "application/json", json.dumps({"response_token": answer.decode()})

    def _challenge_secrets(self) -> tuple[bytes, ...]:
        return self.client_secrets if self.crc_key == "client" else self.consumer_secrets


def _sign(secret: bytes, message: bytes) -> bytes:
    return b"sha256=" + base64.b64encode(hmac.digest(secret, message, "sha256"))
