"""Counts a text as each platform counts it, and says whether it fits without cutting."""

import importlib
import pkgutil
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType
from typing import Any

import regex

from chalicelib.domain.templates import Audience

PUBLIC_WEIGHT = 240
"""Most that a public reply may weigh by X's count, on every channel: it is one sentence, two at most."""

_MASTODON_URL = 23
_MASTODON_HANDLE = 32
"""Room kept for the `@name ` that addresses the contact: names have at most 30 characters (Mastodon 4)."""
_MOST_LABELS = 20
_UNBROKEN = re.compile(r"[^\s/]+")
_WEB_LINK = re.compile(r"https?://\S+")
_REMOTE_HANDLE = re.compile(r"(@\w+)@[\w.-]+\w")


@dataclass(frozen=True, slots=True)
class Limit:
    """What one platform takes in one message."""

    channel: str
    audience: Audience
    most: int
    unit: str
    """The platform's unit, in words for people."""
    count: Callable[[str], int]


def graphemes(text: str) -> list[str]:
    """Return what people see as single characters (Unicode Standard Annex 29, extended grapheme clusters)."""
    return _pattern(r"\X").findall(text)


def count_graphemes(text: str) -> int:
    """Return the number of grapheme clusters (Bluesky)."""
    return len(graphemes(text))


def count_bytes(text: str) -> int:
    """Return the number of bytes in UTF-8 (Instagram, Bluesky)."""
    return len(text.encode("utf-8", "surrogatepass"))


def count_utf16(text: str) -> int:
    """Return the number of UTF-16 code units (LINE; the safe reading of "characters" of Telegram and Meta)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def count_x(text: str) -> int:
    """Return the weighted length of a post on X: NFC, a link 23, an emoji of any make 2, most scripts 1, others 2.

    Source: twitter-text 3 (github.com/twitter/twitter-text), configuration v3.
    """
    # Halves of surrogate pairs stop the parser; the replacement character weighs as much.
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    # It tries every dot of a run as the end of a host name, which takes minutes for thousands of them. No host name
    # has that many labels, and a comma weighs as much as a dot.
    bearable = _UNBROKEN.sub(
        lambda run: run[0] if run[0].count(".") <= _MOST_LABELS else run[0].replace(".", ","), whole
    )
    return int(_x_parser()(bearable).weightedLength)


def count_threads(text: str) -> int:
    """Return the length on Threads: characters, but an emoji as its bytes in UTF-8.

    Source: developers.facebook.com/docs/threads, "Limitations".
    """
    emoji = _pattern(r"\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3")
    return sum(count_bytes(sign) if emoji.search(sign) else len(sign) for sign in graphemes(text))


def count_mastodon(text: str) -> int:
    """Return the length on Mastodon: grapheme clusters, a link 23, a remote handle without its host.

    Source: Mastodon 4.5, `StatusLengthValidator`.
    """
    short = _REMOTE_HANDLE.sub(r"\1", _WEB_LINK.sub("x" * _MASTODON_URL, text))
    return count_graphemes(short)


def count_mastodon_addressed(text: str) -> int:
    """Return the length on Mastodon of a text with the contact's handle before it, without which nobody is told."""
    return count_mastodon(text) + _MASTODON_HANDLE


LIMITS = (
    Limit("x", Audience.PUBLIC, 280, "characters as X weighs them", count_x),
    Limit("x", Audience.PRIVATE, 10_000, "characters", len),
    Limit("messenger", Audience.PUBLIC, 8_000, "UTF-16 units", count_utf16),
    Limit("messenger", Audience.PRIVATE, 2_000, "UTF-16 units", count_utf16),
    Limit("instagram", Audience.PUBLIC, 300, "UTF-16 units", count_utf16),
    Limit("instagram", Audience.PRIVATE, 1_000, "bytes", count_bytes),
    Limit("whatsapp", Audience.PRIVATE, 4_096, "UTF-16 units", count_utf16),
    Limit("threads", Audience.PUBLIC, 500, "characters, emoji as bytes", count_threads),
    Limit("telegram", Audience.PUBLIC, 4_096, "UTF-16 units", count_utf16),
    Limit("telegram", Audience.PRIVATE, 4_096, "UTF-16 units", count_utf16),
    Limit("bluesky", Audience.PUBLIC, 300, "visible characters", count_graphemes),
    Limit("bluesky", Audience.PUBLIC, 3_000, "bytes", count_bytes),
    Limit("bluesky", Audience.PRIVATE, 1_000, "visible characters", count_graphemes),
    Limit("bluesky", Audience.PRIVATE, 10_000, "bytes", count_bytes),
    Limit("mastodon", Audience.PUBLIC, 500, "visible characters, handle included", count_mastodon_addressed),
    Limit("mastodon", Audience.PRIVATE, 500, "visible characters, handle included", count_mastodon_addressed),
    Limit("line", Audience.PRIVATE, 5_000, "UTF-16 units", count_utf16),
)
"""Every limit that a channel sets; where a platform does not say its unit, the safe reading of it.

Sources: docs.x.com (posts, direct messages); developers.facebook.com (Messenger, Instagram, WhatsApp, Threads);
core.telegram.org/bots/api; lexicons app.bsky.feed.post and chat.bsky.convo; docs.joinmastodon.org; developers.line.biz.
"""

CHANNELS = tuple(dict.fromkeys(limit.channel for limit in LIMITS))


def limits_for(channel: str, audience: Audience) -> tuple[Limit, ...]:
    """Return the limits of one channel for public or private texts; none where it has no such texts."""
    return tuple(limit for limit in LIMITS if (limit.channel, limit.audience) == (channel, audience))


def fits(text: str, channel: str, audience: Audience) -> bool:
    """Whether the channel takes this text in one message, whole. An empty one fits nowhere."""
    return bool(text) and all(limit.count(text) <= limit.most for limit in limits_for(channel, audience))


# Patterns are compiled and the parser is loaded on first use: both cost milliseconds of a cold start.
@lru_cache(maxsize=4)
def _pattern(source: str) -> "regex.Pattern[str]":
    return regex.compile(source)


@lru_cache(maxsize=1)
def _x_parser() -> Callable[[str], Any]:
    """Import `twitter_text`, whose release 3.0.0 reads its list of emoji through `pkg_resources`.

    setuptools dropped that module in release 82, and Lambda never had it. One function of it is called, once, and
    the standard library has the same one, so it stands in while the import lasts.
    """
    stand_in = ModuleType("pkg_resources")
    stand_in.resource_string = pkgutil.get_data  # type: ignore[attr-defined]
    former = sys.modules.get(stand_in.__name__)
    sys.modules[stand_in.__name__] = stand_in
    try:
        parser: Callable[[str], Any] = importlib.import_module("twitter_text").parse_tweet
    finally:
        del sys.modules[stand_in.__name__]
        if former is not None:
            sys.modules[stand_in.__name__] = former
    return parser
