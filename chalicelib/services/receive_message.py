"""Accept one webhook: check who signed it, take the events out, redact them, and queue them all."""

import hmac
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from chalicelib.domain.errors import ChannelUnknown, SignatureInvalid
from chalicelib.domain.messages import WITHHELD, InboundMessage, QueuedMessage

if TYPE_CHECKING:
    from collections.abc import Callable

    from chalicelib.domain.ports import InboundQueue, Log, WebhookReader

_NOT_A_NAME = re.compile(r"[\d@:/]|.{81}", re.DOTALL)
"""People put numbers and addresses into their display names too; such a name goes no further than here."""
LARGEST_BODY = 1_000_000
"""Bytes; platforms send far less, and what is larger is refused before any work is done on it."""

LONGEST_TEXT = 20_000
"""Characters; twice what X allows in a private message. A text that the queue cannot hold would be refused, and sent by
the platform again and again.
"""


@dataclass(frozen=True, slots=True)
class ReceiveMessage:
    """Uses `index_key` (32 bytes) to look people up by digest, and `redact` on every text before it goes anywhere."""

    channels: "Mapping[str, WebhookReader]"
    redact: "Callable[[InboundMessage], InboundMessage]"
    queue: "InboundQueue"
    index_key: bytes
    log: "Log"

    def __call__(self, channel: str, headers: Mapping[str, str], body: bytes) -> None:
        """Queue every message of an authentic webhook.

        Raises:
            ChannelUnknown, SignatureInvalid, PayloadUnreadable: nothing was done.
            QueueIncomplete: the platform has to send it again.
        """
        reader = self._reader(channel)
        if len(body) > LARGEST_BODY:
            raise SignatureInvalid(channel)
        reader.verify(body, headers)
        events = reader.parse(body)
        messages = [event for event in events if isinstance(event, InboundMessage)]
        self.queue.put([QueuedMessage(self._conversation(one), self._redacted(one)) for one in messages])
        reasons = Counter(event.reason for event in events if not isinstance(event, InboundMessage))
        self.log("webhook_accepted", channel=channel, queued=len(messages), ignored=sum(reasons.values()))
        for reason, count in reasons.items():
            self.log("event_ignored", channel=channel, reason=reason, count=count)

    def answer_challenge(self, channel: str, query: Mapping[str, str]) -> tuple[str, str] | None:
        """Return (content type, body) that proves to the platform that we own the address, or None."""
        return self._reader(channel).answer_challenge(query)

    def _reader(self, channel: str) -> "WebhookReader":
        try:
            return self.channels[channel]
        except KeyError as exc:
            raise ChannelUnknown("channel_unknown") from exc

    def _conversation(self, message: InboundMessage) -> str:
        name = f"{message.channel}\0{message.account_id}\0{message.sender_id}".encode()
        return hmac.digest(self.index_key, name, "sha256").hex()

    def _redacted(self, message: InboundMessage) -> InboundMessage:
        if message.sender_name and _NOT_A_NAME.search(message.sender_name):
            message = replace(message, sender_name=None)
        try:
            redacted = self.redact(message)
        except Exception:  # noqa: BLE001 - whatever goes wrong, the words must not go on unredacted
            self.log("redaction_failed", channel=message.channel)
            return replace(message, text="", sender_name=None, redacted=(WITHHELD,))
        for kind in redacted.redacted:
            self.log("redacted", channel=message.channel, kind=kind)
        if len(redacted.text) > LONGEST_TEXT:
            # Only now: half a card number would be none, and stay. A line of log and no mark in `redacted`, which says
            # that something private was written.
            self.log("text_cut", channel=message.channel)
            redacted = replace(redacted, text=redacted.text[:LONGEST_TEXT])
        return redacted
