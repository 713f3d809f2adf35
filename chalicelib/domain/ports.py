"""The doors of the house: what the services need from the outside, as protocols."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from chalicelib.domain.messages import IgnoredEvent, InboundMessage, OutboundReply


class WebhookReader(Protocol):
    """The receiving half of a channel."""

    def verify(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Raise SignatureInvalid unless the platform signed exactly these bytes. Header names are lower case."""

    def parse(self, body: bytes) -> Sequence[InboundMessage | IgnoredEvent]:
        """Return every event of the body in order. Raises PayloadUnreadable for a body of another shape."""

    def answer_challenge(self, query: Mapping[str, str]) -> tuple[str, str] | None:
        """Return (content type, body) that proves we own the address, or None for a query we do not know."""


class ReplySender(Protocol):
    """The sending half of a channel."""

    def send(self, reply: OutboundReply) -> str:
        """Send one reply and return the platform's id of it.

        Raises:
            DeliveryRetryable: it surely was not delivered; later it may be.
            DeliveryOutcomeUnknown: the answer was lost; it may stand on the platform.
            DeliveryRejected: it never will be delivered.
            CredentialsRefused: our token was refused.
        """


class TextRuler(Protocol):
    """Counts a text as one platform counts it."""

    def length(self, text: str) -> int:
        """Return the length in the platform's own unit."""
