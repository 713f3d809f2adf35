"""Tell the sender of entries that were just stored."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chalicelib.domain.outbox import OutboxEntry

if TYPE_CHECKING:
    from chalicelib.domain.ports import Log, WakeUps


def wake_sender(wake_ups: "WakeUps", conversation: str, entries: Sequence[OutboxEntry], *, log: "Log") -> None:
    """Wake the sender for these entries. Never raises: what is stored is stored, and the sweep finds it in a minute."""
    if not entries:
        return
    try:
        wake_ups.wake(conversation, [entry.entry_id for entry in entries], nonce="new")
    except Exception:  # noqa: BLE001 - whatever the queue's client raises, it must not undo what was written
        log("wake_up_lost", count=len(entries), contact=conversation[:16])
