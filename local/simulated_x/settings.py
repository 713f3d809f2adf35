"""What one simulated platform is told at its start."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class SimulatedXSettings:
    """The brand's account, the app's credentials, and where the app listens.

    Raises:
        ValueError: the CRC shall be keyed with a client secret that is not given.
    """

    account_id: str
    """The brand's numeric user id, as a string."""
    handle: str
    """Without the leading `@`."""
    brand_name: str
    consumer_key: str
    consumer_secret: str
    access_token: str
    access_token_secret: str
    link_base: str
    """Scheme, host and port of the app's pages; crawlers fetch URLs of this origin and no other."""
    client_secret: str | None = None
    """The OAuth 2.0 client secret; where given, events carry a second signature keyed with it."""
    crc_key: Literal["consumer", "client"] = "consumer"
    """Which secret the answer to the challenge must be keyed with (the docs of 2026-08 say consumer)."""
    webhook_url: str | None = None
    """Registered when the platform starts; later by `register_webhook`."""
    posts_per_window: int = 100
    messages_per_window: int = 15
    window_seconds: int = 900
    duplicate_seconds: int = 900
    """How long the same text by the brand counts as duplicate content; X does not publish its own span."""
    retry_waits_seconds: tuple[float, ...] = (1.0, 4.0, 15.0)
    """Waits before the second, third, ... try of a delivery that was not answered 200."""
    delivery_timeout_seconds: float = 10.0

    def __post_init__(self) -> None:
        if self.crc_key == "client" and self.client_secret is None:
            raise ValueError("crc_key is client, but there is no client_secret")
