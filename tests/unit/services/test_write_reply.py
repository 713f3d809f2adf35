"""Promise: what is stored to be sent has words from the templates that passed the gate, and goes to one place."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from chalicelib.adapters.renderer import ReplyRenderer
from chalicelib.domain.cases import Case, Conversation
from chalicelib.domain.decision import LINK_PLACE, PlannedReply
from chalicelib.domain.errors import TemplateBroken
from chalicelib.domain.gate import Refusal, check
from chalicelib.domain.links import Link
from chalicelib.domain.messages import MessageKind
from chalicelib.domain.outbox import EntryState, LinkToMint, OutboxEntry
from chalicelib.services.write_reply import WriteReply, is_safe_text
from tests.builders import CASE_ID, CONVERSATION, LINK_ID, NOW, ROOT, a_case, a_conversation, a_link
from tests.fakes import FakeRenderer, RecordingLog

PRIVATE, PUBLIC = MessageKind.DIRECT_MESSAGE, MessageKind.MENTION
LINK_REPLY = PlannedReply("check_needed", PRIVATE, {"link": LINK_PLACE, "owner": "our team"})


def refuses(*words: str) -> "Gate":
    return Gate(words)


@dataclass
class Gate:
    """Refuses texts that hold one of these words, and remembers what it was shown."""

    words: tuple[str, ...] = ()
    seen: list[tuple[str, str]] = field(default_factory=list)

    def __call__(self, text: str, locale: str) -> tuple[Refusal, ...]:
        self.seen.append((text, locale))
        return tuple(Refusal(word, "", "") for word in self.words if word in text)


@dataclass
class Room:
    renderer: FakeRenderer = field(default_factory=FakeRenderer)
    gate: Gate = field(default_factory=Gate)
    log: RecordingLog = field(default_factory=RecordingLog)

    def write(
        self,
        planned: PlannedReply,
        *,
        conversation: Conversation | None = None,
        case: Case | None = None,
        link: Link | None = None,
    ) -> tuple[OutboxEntry, Conversation]:
        return WriteReply(self.renderer, self.gate, self.log)(
            planned,
            entry_id="x.e1.0",
            conversation=conversation or a_conversation(),
            case=case,
            channel="x",
            contact_id="9001",
            in_reply_to="p1",
            locale="en",
            link=link,
            now=NOW,
        )


def test_a_private_reply_goes_to_the_contact_alone() -> None:
    entry, _ = Room().write(PlannedReply("thanks", PRIVATE, {"first_name": "Jo"}), case=a_case())
    assert entry == OutboxEntry(
        entry_id="x.e1.0", conversation=CONVERSATION, channel="x", kind=PRIVATE, contact_id="9001", in_reply_to=None,
        locale="en", wordings=("thanks/en/1",), text="thanks first_name=Jo", created_at=NOW, due_at=NOW,
        case_id=CASE_ID, link=None, state=EntryState.READY,
    )  # fmt: skip


def test_a_public_reply_goes_under_the_post_with_its_address_first() -> None:
    entry, _ = Room().write(PlannedReply("thanks_public", PUBLIC, {"brand": "Acme"}, address="@jo_k"))
    assert (entry.kind, entry.in_reply_to, entry.case_id) == (PUBLIC, "p1", None)
    assert entry.text == "@jo_k thanks_public brand=Acme"


def test_leading_sentences_stand_before_the_reply() -> None:
    entry, talk = Room().write(PlannedReply("noted", PRIVATE, {}, ("overshared_private", "bot_notice")))
    assert entry.text == "overshared_private\n\nbot_notice\n\nnoted"
    assert entry.wordings == ("overshared_private/en/1", "bot_notice/en/1", "noted/en/1")
    assert talk.bot_notice_at == NOW


def test_wordings_are_remembered_by_template_and_avoided_next_time() -> None:
    room = Room()
    before = a_conversation(wordings={"noted": "noted/en/3", "thanks": "thanks/en/2"}, bot_notice_at=NOW)
    _, after = room.write(PlannedReply("noted", PRIVATE, {}), conversation=before)
    assert after == replace(before, wordings={"noted": "noted/en/1", "thanks": "thanks/en/2"})
    assert room.renderer.avoided == [{"noted/en/3", "thanks/en/2"}]


def test_a_link_is_stored_as_its_fields_and_never_as_a_token() -> None:
    entry, _ = Room().write(LINK_REPLY, case=a_case(), link=a_link())
    assert entry.link == LinkToMint(LINK_ID, "acme", CASE_ID, NOW.replace(microsecond=0) + timedelta(hours=1))
    assert entry.text.count(LINK_PLACE) == 1


def test_a_public_reply_never_carries_a_link_whatever_it_is_given() -> None:
    entry, _ = Room().write(replace(LINK_REPLY, kind=PUBLIC), link=a_link())
    assert entry.link is None


# What may not go out.


@pytest.mark.parametrize(("kind", "safe"), [(PRIVATE, "safe_text"), (PUBLIC, "safe_text_public")])
def test_a_text_that_the_gate_refuses_is_replaced_by_the_safe_text(kind: MessageKind, safe: str) -> None:
    room = Room(gate=refuses("noted"))
    entry, talk = room.write(PlannedReply("noted", kind, {"owner": "our team"}, ("bot_notice",), address="@jo_k"))
    assert (entry.text, entry.wordings) == (safe, (f"{safe}/en/1",))
    assert is_safe_text(entry)
    assert room.renderer.asked[-1] == (safe, {})
    assert room.log.of("gate_refused")[-1] == {"template": "noted"}
    # The notice that the first answers are automatic was not given, so it is still owed.
    assert talk.bot_notice_at is None


@pytest.mark.parametrize("broken", ["noted", "bot_notice"])
def test_a_broken_template_is_replaced_by_the_safe_text(broken: str) -> None:
    room = Room(renderer=FakeRenderer(broken=frozenset({broken})))
    entry, _ = room.write(PlannedReply("noted", PRIVATE, {}, ("bot_notice",)))
    assert is_safe_text(entry)
    assert room.log.codes == ["template_broken"]


def test_without_any_safe_text_nothing_is_sent() -> None:
    room = Room(renderer=FakeRenderer(broken=frozenset({"noted", "safe_text"})))
    with pytest.raises(TemplateBroken):
        room.write(PlannedReply("noted", PRIVATE, {}))


def test_the_safe_text_never_carries_a_link() -> None:
    entry, _ = Room(gate=refuses("check_needed")).write(LINK_REPLY, link=a_link())
    assert (is_safe_text(entry), entry.link) == (True, None)


def test_a_wording_that_forgot_the_link_is_not_sent() -> None:
    class Forgetful(FakeRenderer):
        def render(self, name, **options):  # type: ignore[no-untyped-def]
            return super().render(name, **{**options, "values": {}})

    room = Room(renderer=Forgetful())
    entry, _ = room.write(LINK_REPLY, link=a_link())
    assert is_safe_text(entry)
    assert room.log.codes == ["link_left_out"]


def test_somebody_whose_name_the_gate_takes_for_a_request_gets_the_reply_without_it() -> None:
    room = Room(gate=refuses("first_name=Pin"))
    planned = replace(LINK_REPLY, values={**LINK_REPLY.values, "first_name": "Pin"})
    entry, _ = room.write(planned, link=a_link())
    assert not is_safe_text(entry)
    assert entry.text == f"check_needed link={LINK_PLACE} owner=our team"
    assert entry.link is not None


@pytest.mark.parametrize("name", ["Pin", "Password", "Cvv"])
def test_with_the_real_words_and_the_real_gate_no_name_costs_the_reply(name: str) -> None:
    renderer = ReplyRenderer(ROOT / "templates" / "replies", "en")
    write = WriteReply(renderer, check, RecordingLog())
    values = {"first_name": name, "owner": "our team", "promise": "by 15:00 today", "reference": "K7Q4-M2XD"}
    for number in range(12):
        entry, _ = write(
            PlannedReply("noted", PRIVATE, values),
            entry_id=f"x.e{number}.0",
            conversation=a_conversation(),
            case=None,
            channel="x",
            contact_id="9001",
            in_reply_to="",
            locale="en",
            link=None,
            now=NOW,
        )
        assert not is_safe_text(entry)


def test_a_text_that_stands_in_for_a_missing_translation_is_read_in_its_own_language(tmp_path: Path) -> None:
    replies = tmp_path / "replies"
    for name, words in (("noted", "Please send us your password."), ("safe_text", "A person will answer you.")):
        (replies / name).mkdir(parents=True)
        (replies / name / "reply.toml").write_text('purpose = "A test."\naudience = "private"\n')
        (replies / name / "en.txt").write_text(words)
    for locale in ("en", "es", "nl", "ja", "ar"):
        entry, _ = WriteReply(ReplyRenderer(replies, "en"), check, RecordingLog())(
            PlannedReply("noted", PRIVATE, {}),
            entry_id="x.e1.0",
            conversation=a_conversation(),
            case=None,
            channel="x",
            contact_id="9001",
            in_reply_to="",
            locale=locale,
            link=None,
            now=NOW,
        )
        assert (entry.locale, entry.text) == (locale, "A person will answer you.")


def test_the_gate_reads_the_whole_text_in_the_language_it_is_in() -> None:
    room = Room()
    room.write(PlannedReply("noted", PUBLIC, {}, ("bot_notice",), address="@jo"))
    assert room.gate.seen == [("@jo bot_notice\n\nnoted", "en")]
