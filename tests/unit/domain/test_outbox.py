"""Promise: no link but the worker's is made, no public text goes out twice, and retries are within reason."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.messages import MessageKind
from chalicelib.domain.outbox import (
    KEPT,
    LinkToMint,
    OutboxEntry,
    authenticated,
    is_authentic,
    may_send,
    retry_at,
    retry_refused_at,
)
from tests.builders import CASE_ID, LINK_ID, NOW, OUTBOX_KEY, an_entry

PRIVATE, PUBLIC = MessageKind.DIRECT_MESSAGE, MessageKind.MENTION


@pytest.mark.parametrize(
    ("kind", "doubts", "may"),
    [
        (PRIVATE, 0, True),
        (PRIVATE, 1, True),
        (PRIVATE, 2, False),
        (PUBLIC, 0, True),
        (PUBLIC, 1, False),
        (PUBLIC, 2, False),
    ],
)
def test_a_private_text_of_unknown_fate_is_sent_once_more_and_a_public_one_never(
    kind: MessageKind, doubts: int, may: bool
) -> None:
    assert may_send(an_entry(kind=kind, doubts=doubts)) is may


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(1, 5), (2, 15), (3, 60), (4, 180), (5, 600), (6, 1_200), (7, 1_800), (8, 3_600), (9, None), (50, None)],
)
def test_waits_grow_and_then_end(failures: int, seconds: int | None) -> None:
    at = retry_at(an_entry(failures=failures), now=NOW, asked_seconds=None, jitter=0.5)
    assert at == (None if seconds is None else NOW + timedelta(seconds=seconds))


def test_eight_more_attempts_take_about_two_hours() -> None:
    waits = [retry_at(an_entry(failures=one), now=NOW, asked_seconds=None, jitter=0.5) for one in range(1, 9)]
    assert sum((at - NOW for at in waits if at), timedelta()) == timedelta(hours=2, minutes=4, seconds=20)


@pytest.mark.parametrize(("jitter", "seconds"), [(0.0, 30), (0.5, 60), (1.0, 90)])
def test_jitter_spreads_the_waits(jitter: float, seconds: float) -> None:
    at = retry_at(an_entry(failures=3), now=NOW, asked_seconds=None, jitter=jitter)
    assert at == NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize(("asked", "waited"), [(-5, 1), (0, 1), (1, 1), (60, 60), (900, 900), (901, 900), (10**9, 900)])
def test_what_the_platform_asks_is_kept_between_a_second_and_a_quarter_of_an_hour(asked: int, waited: int) -> None:
    at = retry_at(an_entry(failures=1), now=NOW, asked_seconds=asked, jitter=0.5)
    assert at == NOW + timedelta(seconds=waited)


def test_asking_to_wait_does_not_make_the_attempts_endless() -> None:
    assert retry_at(an_entry(failures=9), now=NOW, asked_seconds=1, jitter=0.5) is None


@given(failures=st.integers(1, 20), asked=st.none() | st.integers(), jitter=st.floats(0, 1))
def test_the_next_attempt_always_lies_ahead(failures: int, asked: int | None, jitter: float) -> None:
    at = retry_at(an_entry(failures=failures), now=NOW, asked_seconds=asked, jitter=jitter)
    assert at is None or NOW < at <= NOW + timedelta(minutes=90)


# Refusals of us.


@pytest.mark.parametrize(("asked", "seconds"), [(None, 900), (0, 1), (77, 77), (10**9, 900)])
def test_a_refusal_of_us_waits_a_quarter_of_an_hour_or_as_asked(asked: int | None, seconds: int) -> None:
    entry = an_entry(attempts=500, failures=9)
    assert retry_refused_at(entry, now=NOW, asked_seconds=asked, jitter=0.5) == NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize(("age", "again"), [(KEPT - timedelta(microseconds=1), True), (KEPT, False)])
def test_a_reply_waits_for_a_day_and_no_longer(age: timedelta, again: bool) -> None:
    at = retry_refused_at(an_entry(), now=NOW + age, asked_seconds=1, jitter=0.5)
    assert (at is not None) is again


# Whose links they are.

LINK = LinkToMint(LINK_ID, "acme", CASE_ID, NOW.replace(microsecond=0) + timedelta(hours=1))
MARKED = authenticated(an_entry(link=LINK), OUTBOX_KEY)


def test_an_entry_without_a_link_needs_no_mark() -> None:
    assert is_authentic(an_entry(), OUTBOX_KEY)
    with pytest.raises(ValueError, match="without a link"):
        authenticated(an_entry(), OUTBOX_KEY)


def test_a_mark_is_good_under_its_key_alone() -> None:
    assert is_authentic(MARKED, OUTBOX_KEY)
    assert not is_authentic(MARKED, bytes(32))
    assert not is_authentic(replace(MARKED, mac=""), OUTBOX_KEY)
    assert not is_authentic(replace(MARKED, mac="é"), OUTBOX_KEY)


@pytest.mark.parametrize(
    "altered",
    [
        pytest.param(replace(MARKED, entry_id="x.e1.1"), id="entry"),
        pytest.param(replace(MARKED, conversation="c1" * 32), id="conversation"),
        pytest.param(replace(MARKED, channel="y"), id="channel"),
        pytest.param(replace(MARKED, kind=MessageKind.MENTION), id="to be sent in public"),
        pytest.param(replace(MARKED, contact_id="9002"), id="contact"),
        pytest.param(replace(MARKED, text="Other words."), id="words"),
        pytest.param(replace(MARKED, link=replace(LINK, link_id="2e" * 16)), id="link"),
        pytest.param(replace(MARKED, link=replace(LINK, case_id="case-2")), id="case"),
        pytest.param(replace(MARKED, link=replace(LINK, tenant="other")), id="tenant"),
        pytest.param(replace(MARKED, link=replace(LINK, expires_at=LINK.expires_at + timedelta(seconds=1))), id="end"),
        # The same letters, cut elsewhere.
        pytest.param(replace(MARKED, link=replace(LINK, case_id=f"{CASE_ID}a", tenant="cme")), id="shifted"),
    ],
)
def test_a_marked_entry_cannot_be_altered(altered: OutboxEntry) -> None:
    assert not is_authentic(altered, OUTBOX_KEY)


def test_sending_again_changes_nothing_that_is_marked() -> None:
    later = replace(MARKED, attempts=3, doubts=1, due_at=NOW + timedelta(minutes=5))
    assert is_authentic(later, OUTBOX_KEY)
