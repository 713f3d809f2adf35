"""Write one planned reply: words from the templates, through the gate, into an outbox entry."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from chalicelib.domain.cases import Case, Conversation
from chalicelib.domain.decision import LINK_PLACE, PlannedReply
from chalicelib.domain.errors import TemplateBroken
from chalicelib.domain.gate import Refusal
from chalicelib.domain.links import Link
from chalicelib.domain.messages import MessageKind
from chalicelib.domain.outbox import LinkToMint, OutboxEntry
from chalicelib.domain.templates import with_leads

if TYPE_CHECKING:
    from chalicelib.domain.ports import Log, ReplyRenderer

Gate = Callable[[str, str], tuple[Refusal, ...]]
SAFE_TEXT = {MessageKind.MENTION: "safe_text_public", MessageKind.DIRECT_MESSAGE: "safe_text"}
"""What is sent where a template is broken or the gate refuses its text."""


@dataclass(frozen=True, slots=True)
class WriteReply:
    """Renders, checks and addresses one reply."""

    renderer: "ReplyRenderer"
    gate: Gate
    log: "Log"

    def __call__(
        self,
        planned: PlannedReply,
        *,
        entry_id: str,
        conversation: Conversation,
        case: Case | None,
        channel: str,
        contact_id: str,
        in_reply_to: str,
        locale: str,
        link: Link | None,
        now: datetime,
        heard_beside: tuple[str, ...] = (),
    ) -> tuple[OutboxEntry, Conversation]:
        """Return the outbox entry of a reply, and the conversation that remembers its wording.

        `heard_beside` are the wordings that others read last where this one will stand.
        """
        avoid = frozenset((*conversation.wordings.values(), *heard_beside))
        text, wordings = self._words(planned, avoid, channel, locale, seed=entry_id)
        by_name = {wording.split("/", 1)[0]: wording for wording in wordings}
        noticed = now if "bot_notice" in by_name else conversation.bot_notice_at
        public = planned.kind is MessageKind.MENTION
        carries_link = link is not None and not public and LINK_PLACE in text
        entry = OutboxEntry(
            entry_id=entry_id,
            conversation=conversation.conversation,
            channel=channel,
            kind=planned.kind,
            contact_id=contact_id,
            in_reply_to=in_reply_to if public else None,
            locale=locale,
            wordings=wordings,
            text=text,
            created_at=now,
            due_at=now,
            case_id=case.case_id if case else None,
            link=_to_mint(link) if link is not None and carries_link else None,
        )
        remembered = {**conversation.wordings, **by_name}
        return entry, replace(conversation, wordings=remembered, bot_notice_at=noticed)

    def _words(
        self, planned: PlannedReply, avoid: frozenset[str], channel: str, locale: str, *, seed: str
    ) -> tuple[str, tuple[str, ...]]:
        # Some people are called Pin: where the gate takes a name for a request, the reply goes out without it.
        nameless = {name: value for name, value in planned.values.items() if name != "first_name"}
        for values, address in ((planned.values, planned.address), (nameless, "")):
            try:
                rendered = [
                    self.renderer.render(name, locale=locale, channel=channel, values=values, seed=seed, avoid=avoid)
                    for name in (*planned.leads, planned.template)
                ]
            except TemplateBroken:
                self.log("template_broken", template=planned.template)
                break
            text = with_leads((one.text for one in rendered[:-1]), rendered[-1].text)
            if "link" in values and LINK_PLACE not in text:
                self.log("link_left_out", template=planned.template)
                break
            if address:
                text = f"{address} {text}"
            wordings = tuple(one.wording for one in rendered)
            if not is_refused(self.gate, text, wordings, locale):
                return text, wordings
            self.log("gate_refused", template=planned.template)
        safe = self.renderer.render(SAFE_TEXT[planned.kind], locale=locale, channel=channel, values={}, seed=seed)
        return safe.text, (safe.wording,)


def is_refused(gate: Gate, text: str, wordings: Sequence[str], locale: str) -> bool:
    """Return whether the gate refuses a text, read in every language that its wordings are written in.

    That is not always the contact's: where a translation is missing, the brand's own language stands in, and the
    grammar of another one would see nothing in it. A wording is named such as `check_needed/en.x/1`; a text without
    any is read in `locale`.
    """
    locales = {wording.split("/")[1].partition(".")[0] for wording in wordings} or {locale}
    return any(gate(text, locale) for locale in sorted(locales))


def is_safe_text(entry: OutboxEntry) -> bool:
    """Return whether the safe text stands in this entry, in place of the words that were planned."""
    return any(wording.split("/", 1)[0] in SAFE_TEXT.values() for wording in entry.wordings)


def _to_mint(link: Link) -> LinkToMint:
    return LinkToMint(link.link_id, link.tenant, link.case_id, link.expires_at)
