"""Find what is due and wake the sender, so that a lost wake-up costs a minute and not a message."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chalicelib.domain.ports import Log, Outbox, WakeUps

ENTRIES_A_SWEEP = 500


@dataclass(frozen=True, slots=True)
class SweepDue:
    """The sweep's use case."""

    outbox: "Outbox"
    wake_ups: "WakeUps"
    log: "Log"
    clock: Callable[[], datetime]

    def __call__(self) -> int:
        """Wake the sender for every entry that is due, and return how many there were."""
        now = self.clock()
        due = self.outbox.due(now=now, limit=ENTRIES_A_SWEEP)
        for conversation, entry_id in due:
            self.wake_ups.wake(conversation, [entry_id], nonce=f"{now:%Y%m%d%H%M%S}")
        if due:
            self.log("sweep_found", count=len(due))
        return len(due)
