"""Promise: a text is counted as the platform counts it, so what we call fitting is never refused or cut."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.fitting import (
    CHANNELS,
    LIMITS,
    count_bytes,
    count_graphemes,
    count_mastodon,
    count_mastodon_addressed,
    count_threads,
    count_utf16,
    count_x,
    fits,
    graphemes,
    limits_for,
)
from chalicelib.domain.templates import Audience

FAMILY = "👨‍👩‍👧‍👦"
FLAG = "🇬🇧"
ACCENT = "e\u0301"
HINDI = "नमस्ते"
LINK = "https://help.example.com/v/" + "x" * 142


@pytest.mark.parametrize(
    ("count", "family", "flag", "accent", "hindi"),
    [
        pytest.param(count_x, 2, 2, 1, 6, id="X"),
        pytest.param(count_bytes, 25, 8, 3, 18, id="Instagram"),
        pytest.param(count_threads, 25, 8, 2, 6, id="Threads"),
        pytest.param(count_utf16, 11, 4, 2, 6, id="Telegram, LINE, Messenger, WhatsApp"),
        pytest.param(count_graphemes, 1, 1, 1, 3, id="Bluesky"),
        pytest.param(count_mastodon, 1, 1, 1, 3, id="Mastodon"),
    ],
)
def test_each_platform_counts_in_its_own_way(
    count: Callable[[str], int], family: int, flag: int, accent: int, hindi: int
) -> None:
    assert [count(text) for text in (FAMILY, FLAG, ACCENT, HINDI)] == [family, flag, accent, hindi]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        pytest.param("", 0, id="empty"),
        pytest.param("Thank you, Jo.", 14, id="plain"),
        pytest.param("日本語", 6, id="wide letters weigh two"),
        pytest.param("السلام", 6, id="Arabic weighs one"),
        pytest.param(f"Here: {LINK}", 29, id="a link is 23"),
        pytest.param("example.co.uk/help", 23, id="a link without scheme is 23"),
        pytest.param("verify.internal", 15, id="no link without a known ending"),
        pytest.param("👍🏽", 2, id="emoji with a skin tone"),
        pytest.param("1️⃣", 2, id="keycap"),
        pytest.param("\u2068Jo\u2069", 6, id="isolates weigh two each"),
        pytest.param("“quoted” – yes", 14, id="typographic signs weigh one"),
    ],
)
def test_x_weighs_text(text: str, length: int) -> None:
    assert count_x(text) == length


@pytest.mark.parametrize("text", ["a." * 5_000, "." * 10_000, "\ud800" * 3])
def test_x_weighs_hostile_text_too(text: str) -> None:
    assert count_x(text) >= len(text)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        pytest.param(f"Here: {LINK}", 29, id="a link is 23"),
        pytest.param("@jo@social.example hi", 6, id="a remote handle counts without its host"),
        pytest.param("@jo hi", 6, id="a local handle"),
    ],
)
def test_mastodon_counts_links_and_handles(text: str, length: int) -> None:
    assert count_mastodon(text) == length


def test_on_mastodon_room_is_kept_for_the_handle() -> None:
    assert count_mastodon_addressed("hi") == 2 + 32


@given(st.text(max_size=60))
def test_graphemes_lose_nothing(text: str) -> None:
    assert "".join(graphemes(text)) == text


@pytest.mark.parametrize(
    ("channel", "audience", "most"),
    [
        pytest.param("x", Audience.PUBLIC, "a" * 280, id="X post"),
        pytest.param("x", Audience.PUBLIC, "語" * 140, id="X post in Japanese"),
        pytest.param("x", Audience.PRIVATE, "a" * 10_000, id="X direct message"),
        pytest.param("instagram", Audience.PRIVATE, "語" * 333, id="Instagram message"),
        pytest.param("bluesky", Audience.PUBLIC, FLAG * 300, id="Bluesky post"),
        pytest.param("bluesky", Audience.PUBLIC, FAMILY * 120, id="Bluesky post, by its bytes"),
        pytest.param("mastodon", Audience.PRIVATE, "a" * 468, id="Mastodon post"),
        pytest.param("threads", Audience.PUBLIC, FAMILY * 20, id="Threads post"),
        pytest.param("line", Audience.PRIVATE, "👍" * 2_500, id="LINE message"),
        pytest.param("messenger", Audience.PRIVATE, "👍" * 1_000, id="Messenger message"),
    ],
)
def test_the_limit_itself_fits_and_one_more_does_not(channel: str, audience: Audience, most: str) -> None:
    assert fits(most, channel, audience)
    assert not fits(most + graphemes(most)[-1], channel, audience)


def test_nothing_fits_nowhere() -> None:
    assert not fits("", "x", Audience.PUBLIC)


def test_every_channel_has_a_limit_and_none_twice_in_one_unit() -> None:
    assert len({(limit.channel, limit.audience, limit.unit) for limit in LIMITS}) == len(LIMITS)
    assert all(limits_for(channel, Audience.PUBLIC) + limits_for(channel, Audience.PRIVATE) for channel in CHANNELS)
