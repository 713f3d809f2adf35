"""Promise: whatever is due is found within a sweep, so that a lost wake-up costs a minute and not a message."""

from datetime import timedelta

import pytest

from chalicelib.domain.changes import Change
from chalicelib.domain.errors import QueueIncomplete
from chalicelib.domain.outbox import LEASE, EntryState, OutboxEntry
from chalicelib.services.sweep_due import ENTRIES_A_SWEEP, SweepDue
from tests.builders import CONVERSATION, NOW, an_entry
from tests.fakes import FakeClock, FakeStore, RecordingLog, RecordingWakeUps


class Room:
    def __init__(self, *entries: OutboxEntry) -> None:
        self.store = FakeStore()
        self.wake_ups = RecordingWakeUps()
        self.log = RecordingLog()
        self.clock = FakeClock(NOW)
        self.store.commit(Change(entries=entries), owner="worker")

    def sweep(self) -> int:
        return SweepDue(self.store, self.wake_ups, self.log, self.clock)()

    def woken(self) -> list[str]:
        return [entry_id for _, entry_ids, _ in self.wake_ups.calls for entry_id in entry_ids]


def test_what_is_due_is_woken_oldest_first_and_what_is_not_is_left() -> None:
    room = Room(
        an_entry(entry_id="later", due_at=NOW + timedelta(microseconds=1)),
        an_entry(entry_id="now", due_at=NOW),
        an_entry(entry_id="before", due_at=NOW - timedelta(minutes=5)),
    )
    assert room.sweep() == 2
    assert room.woken() == ["before", "now"]
    assert room.log.lines == [("sweep_found", {"count": 2})]


def test_a_quiet_sweep_says_nothing() -> None:
    room = Room()
    assert room.sweep() == 0
    assert (room.wake_ups.calls, room.log.lines) == ([], [])


def test_two_sweeps_wake_an_entry_in_two_ways_or_the_queue_would_drop_the_second() -> None:
    room = Room(an_entry())
    room.sweep()
    room.clock.move(minutes=1)
    room.sweep()
    nonces = [nonce for _, _, nonce in room.wake_ups.calls]
    assert len(set(nonces)) == 2
    assert "new" not in nonces


def test_an_entry_whose_sender_died_is_found_when_its_lease_is_over() -> None:
    room = Room(an_entry())
    assert room.store.claim(CONVERSATION, "x.e1.0", now=NOW, owner="sender") is not None
    room.clock.now = NOW + LEASE - timedelta(microseconds=1)
    assert room.sweep() == 0
    room.clock.now = NOW + LEASE
    assert room.sweep() == 1


@pytest.mark.parametrize("state", [EntryState.SENT, EntryState.FAILED, EntryState.UNKNOWN])
def test_what_is_settled_is_never_woken_again(state: EntryState) -> None:
    room = Room(an_entry())
    entry = room.store.claim(CONVERSATION, "x.e1.0", now=NOW, owner="sender")
    assert entry is not None
    room.store.settle(entry, state, due_at=None, note="")
    room.clock.move(days=1)
    assert room.sweep() == 0


def test_a_flood_is_taken_in_sweeps() -> None:
    room = Room(*[an_entry(entry_id=f"e{number:04}") for number in range(ENTRIES_A_SWEEP + 1)])
    assert room.sweep() == ENTRIES_A_SWEEP


def test_a_queue_that_takes_nothing_is_an_error_for_the_alarm() -> None:
    room = Room(an_entry())
    room.wake_ups.broken = True
    with pytest.raises(QueueIncomplete):
        room.sweep()
