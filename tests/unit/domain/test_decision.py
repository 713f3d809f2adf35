"""Promise: every message has one answer, no public answer says anything private, and a link leaves in private only."""

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.adapters.renderer import fill, read_definition, read_wordings
from chalicelib.domain.cases import ALLOWED_MOVES, Case, CaseStatus, Conversation, Verification
from chalicelib.domain.decision import (
    BOT_NOTICE_AFTER,
    LINK_PLACE,
    TOO_OLD_AFTER,
    Decision,
    PlannedReply,
    decide,
    held_back,
    new_promise,
    private_values,
    recent_links,
)
from chalicelib.domain.gate import check
from chalicelib.domain.intents import Intent, Reading, read_intent
from chalicelib.domain.links import GRACE_AFTER_OPENING
from chalicelib.domain.messages import WITHHELD, InboundMessage, MessageKind
from tests.builders import (
    CONVERSATION,
    LINK_ID,
    NOW,
    ROOT,
    a_brand,
    a_case,
    a_conversation,
    a_mention,
    a_message,
    a_reading,
    fresh_ids,
    the_brand,
    the_speech,
    the_words,
)

REPLIES = ROOT / "templates" / "replies"
MICROSECOND = timedelta(microseconds=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
KNOWN = a_conversation(bot_notice_at=NOW - HOUR, sent_link_id=LINK_ID)
"""Somebody who was told lately that the first answers are automatic, and has their newest link."""
R, V, T, A, S, C = (
    CaseStatus.RECEIVED,
    CaseStatus.AWAITING_VERIFICATION,
    CaseStatus.WITH_TEAM,
    CaseStatus.AWAITING_CONTACT,
    CaseStatus.RESOLVED,
    CaseStatus.CLOSED,
)
ACCOUNT = a_reading(Intent.ACCOUNT_REQUEST, "card")
LATER = NOW + HOUR


def decided(
    case: Case | None,
    message: InboundMessage | None = None,
    reading: Reading | None = None,
    *,
    conversation: Conversation = KNOWN,
) -> Decision:
    return decide(
        case,
        message or a_message(),
        reading or a_reading(),
        conversation=conversation,
        brand=the_brand(),
        speech=the_speech(),
        now=NOW,
        fresh=fresh_ids(),
    )


def reply_of(decision: Decision) -> PlannedReply:
    assert len(decision.replies) == 1
    return decision.replies[0]


def read(message: InboundMessage) -> Reading:
    return read_intent(message.text, the_words(), has_attachment=message.has_attachment, has_case=True)


# The story.


def test_a_public_account_request_is_answered_with_an_invitation_and_opens_a_case() -> None:
    message = a_mention("@acme my card was declined twice, can you look at my account?")
    decision = decided(None, message, read(message), conversation=a_conversation())
    reply = reply_of(decision)
    assert (reply.template, reply.kind, decision.reason) == (
        "move_to_private",
        MessageKind.MENTION,
        "public_to_private",
    )
    assert decision.link is None
    case = decision.case
    assert case is not None
    assert (case.status, case.needs_check, case.topic, case.locale) == (R, True, "card", "en")
    assert (case.masked_handle, case.first_name, case.conversation) == ("@ma•••7", "Maria", CONVERSATION)


def test_the_private_message_that_follows_is_acknowledged_with_a_link() -> None:
    case = a_case(needs_check=True, topic="card")
    decision = decided(case, a_message("hi, here I am"), conversation=a_conversation())
    reply = reply_of(decision)
    assert (reply.template, reply.kind, reply.leads) == ("check_needed", MessageKind.DIRECT_MESSAGE, ("bot_notice",))
    assert reply.values["link"] == LINK_PLACE
    assert reply.values["link_life"] == "an hour"
    assert reply.values["reference"] == case.reference
    assert reply.values["promise"] == "by 12:15 today"
    changed, link = decision.case, decision.link
    assert changed is not None
    assert link is not None
    assert (changed.status, changed.verification) == (V, Verification.REQUESTED)
    assert (changed.link_id, changed.link_expires_at) == (link.link_id, link.expires_at)
    assert link.expires_at == NOW + HOUR
    assert (link.case_id, link.conversation, link.tenant) == (case.case_id, CONVERSATION, "acme")
    assert (link.masked_handle, link.case_phrase, link.requested_at) == ("@ma•••7", case.phrase, NOW)


def test_any_news_in_private_is_answered_from_the_case() -> None:
    message = a_message("Any news?")
    decision = decided(a_case(status=T, promised_at=LATER), message, read(message))
    assert reply_of(decision).template == "status_with_team"
    assert reply_of(decision).values["promise"] == "by 11:07 today"


def test_any_news_in_public_points_to_the_private_messages_and_changes_nothing() -> None:
    message = a_mention("@acme any news?")
    decision = decided(a_case(status=T, promised_at=LATER), message, read(message))
    assert reply_of(decision).template == "status_in_private"
    assert (decision.case, decision.link) == (None, None)


@pytest.mark.parametrize(
    "text", ["Thanks!", "thank you so much", "THANK YOU", "thaaaanks", "cheers", "Thanks, all sorted"]
)
@pytest.mark.parametrize("status", [None, *CaseStatus])
def test_thanks_is_answered_with_thanks_and_nothing_else(text: str, status: CaseStatus | None) -> None:
    case = a_case(status=status, needs_check=True) if status else None
    for message, template in ((a_message(text), "thanks"), (a_mention(text), "thanks_public")):
        decision = decided(case, message, read(message))
        assert reply_of(decision).template == template
        assert (decision.case, decision.link) == (None, None)


# Every branch.

REQUESTED = {
    "needs_check": True, "status": V, "verification": Verification.REQUESTED, "link_id": LINK_ID,
    "link_expires_at": LATER,
}  # fmt: skip
OPENED = REQUESTED | {"verification": Verification.OPENED}
EXPIRED = REQUESTED | {"link_expires_at": NOW}
VERIFIED = {
    "needs_check": True, "status": T, "verification": Verification.VERIFIED, "verified_until": LATER,
    "link_id": LINK_ID, "link_expires_at": LATER,
}  # fmt: skip
FAILED = {"needs_check": True, "status": T, "verification": Verification.FAILED, "link_id": LINK_ID}
NOT_ME = FAILED | {"verification": Verification.REPUDIATED, "no_links_before": NOW + DAY}
THREE_LINKS = replace(KNOWN, links_issued_at=(NOW - 3 * HOUR, NOW - 2 * HOUR, NOW - HOUR))


@pytest.mark.parametrize(
    ("fields", "intent", "template", "status"),
    [
        pytest.param(None, Intent.QUESTION, "ack_question", T, id="question"),
        pytest.param(None, Intent.COMPLAINT, "ack_complaint", T, id="complaint"),
        pytest.param(None, Intent.ATTACHMENT_ONLY, "ack_attachment_only", T, id="picture"),
        pytest.param(None, Intent.UNCLEAR, "ack_unclear", T, id="unclear"),
        pytest.param(None, Intent.HUMAN, "handed_to_person", T, id="human"),
        pytest.param(None, Intent.ACCOUNT_REQUEST, "check_needed", V, id="account request"),
        pytest.param(None, Intent.PRAISE, "praise", None, id="praise"),
        pytest.param(None, Intent.STATUS, "status_no_case", None, id="status without a case"),
        pytest.param({}, Intent.QUESTION, "ack_question", T, id="question after a public post"),
        pytest.param({}, Intent.STATUS, "status_received", R, id="status, received"),
        pytest.param({"needs_check": True}, Intent.STATUS, "check_needed", V, id="status, check not yet asked for"),
        pytest.param({"needs_check": True}, Intent.UNCLEAR, "check_needed", V, id="anything, check not yet asked for"),
        pytest.param({"status": T}, Intent.QUESTION, "noted", T, id="question, with team"),
        pytest.param({"status": T}, Intent.ACCOUNT_REQUEST, "check_needed", V, id="account request, with team"),
        pytest.param({"status": A}, Intent.UNCLEAR, "noted", T, id="the answer we waited for"),
        pytest.param({"status": A, "needs_check": True}, Intent.UNCLEAR, "noted", T, id="the answer, account matter"),
        pytest.param({"status": A}, Intent.STATUS, "status_awaiting_contact", A, id="status, our question is open"),
        pytest.param({"status": A}, Intent.HUMAN, "handed_to_person", T, id="human, our question is open"),
        pytest.param(REQUESTED, Intent.UNCLEAR, "link_still_open", V, id="more words, link open"),
        pytest.param(REQUESTED, Intent.STATUS, "status_awaiting_verification", V, id="status, link open"),
        pytest.param(REQUESTED, Intent.HUMAN, "handed_to_person", T, id="human, link open"),
        pytest.param(REQUESTED | {"status": T}, Intent.UNCLEAR, "link_still_open", T, id="human asked, link open"),
        pytest.param(OPENED, Intent.UNCLEAR, "link_still_open", V, id="form open"),
        pytest.param(EXPIRED, Intent.UNCLEAR, "link_renewed", V, id="link expired"),
        pytest.param(EXPIRED, Intent.STATUS, "link_renewed", V, id="status, link expired"),
        pytest.param(VERIFIED, Intent.UNCLEAR, "noted", T, id="verified"),
        pytest.param(VERIFIED, Intent.STATUS, "status_with_team", T, id="status, verified"),
        pytest.param(VERIFIED | {"verified_until": NOW}, Intent.UNCLEAR, "check_needed", V, id="verified long ago"),
        pytest.param(FAILED, Intent.ACCOUNT_REQUEST, "noted", T, id="could not verify"),
        pytest.param(NOT_ME, Intent.ACCOUNT_REQUEST, "noted", T, id="not me"),
        pytest.param({"status": S}, Intent.STATUS, "status_resolved", S, id="status, resolved"),
        pytest.param({"status": C}, Intent.STATUS, "status_closed", C, id="status, closed"),
    ],
)
def test_private_answers(
    fields: dict[str, object] | None, intent: Intent, template: str, status: CaseStatus | None
) -> None:
    case = None if fields is None else a_case(**fields)
    decision = decided(case, a_message(), a_reading(intent))
    reply = reply_of(decision)
    assert (reply.template, reply.kind) == (template, MessageKind.DIRECT_MESSAGE)
    assert (decision.case.status if decision.case else None) is status
    assert (decision.link is not None) == (template in {"check_needed", "link_renewed"})


@pytest.mark.parametrize(
    ("fields", "intent", "template", "status"),
    [
        pytest.param(None, Intent.QUESTION, "ack_question_public", T, id="question"),
        pytest.param(None, Intent.UNCLEAR, "ack_question_public", T, id="unclear"),
        pytest.param(None, Intent.ATTACHMENT_ONLY, "ack_question_public", T, id="picture"),
        pytest.param(None, Intent.COMPLAINT, "move_to_private", R, id="complaint"),
        pytest.param(None, Intent.HUMAN, "move_to_private", R, id="human"),
        pytest.param(None, Intent.ACCOUNT_REQUEST, "move_to_private", R, id="account request"),
        pytest.param(None, Intent.STATUS, "move_to_private", R, id="status without a case"),
        pytest.param(None, Intent.PRAISE, "praise_public", None, id="praise"),
        pytest.param({}, Intent.STATUS, "status_in_private", None, id="status"),
        pytest.param({"status": C}, Intent.STATUS, "status_in_private", None, id="status, closed"),
        pytest.param(VERIFIED, Intent.QUESTION, "move_to_private", T, id="question in an account matter"),
        pytest.param(REQUESTED, Intent.COMPLAINT, "move_to_private", V, id="complaint, link open"),
        pytest.param({"status": S}, Intent.COMPLAINT, "move_to_private", R, id="complaint after the end"),
    ],
)
def test_public_answers(
    fields: dict[str, object] | None, intent: Intent, template: str, status: CaseStatus | None
) -> None:
    case = None if fields is None else a_case(**fields)
    decision = decided(case, a_mention(), a_reading(intent))
    reply = reply_of(decision)
    assert (reply.template, reply.kind, reply.leads) == (template, MessageKind.MENTION, ())
    assert (decision.case.status if decision.case else None) is status


@pytest.mark.parametrize("intent", [Intent.UNCLEAR, Intent.STATUS, Intent.ACCOUNT_REQUEST])
def test_nobody_is_pointed_to_a_link_that_has_not_gone_out(intent: Intent) -> None:
    waiting = replace(KNOWN, sent_link_id="")
    decision = decided(a_case(**REQUESTED), a_message(), a_reading(intent), conversation=waiting)
    assert (reply_of(decision).template, decision.link, decision.revoked_link_id) == ("noted", None, None)
    opened = decided(a_case(**OPENED), a_message(), a_reading(), conversation=waiting)
    assert reply_of(opened).template == "link_still_open"


@pytest.mark.parametrize("intent", [Intent.UNCLEAR, Intent.STATUS, Intent.ACCOUNT_REQUEST])
def test_a_link_that_was_lost_is_replaced_at_the_next_message(intent: Intent) -> None:
    lost = replace(KNOWN, sent_link_id="", lost_link_id=LINK_ID)
    decision = decided(a_case(**REQUESTED), a_message(), a_reading(intent), conversation=lost)
    # Not "the old one no longer works": they never saw an old one.
    assert (reply_of(decision).template, decision.revoked_link_id) == ("check_needed", LINK_ID)
    assert decision.link is not None


@pytest.mark.parametrize(
    ("fields", "conversation"),
    [
        pytest.param(OPENED, replace(KNOWN, sent_link_id="", lost_link_id=LINK_ID), id="it was opened"),
        pytest.param(REQUESTED, replace(KNOWN, lost_link_id=LINK_ID), id="it went out after all"),
        pytest.param(REQUESTED, replace(KNOWN, lost_link_id="2e" * 16), id="it was an earlier one"),
    ],
)
def test_a_link_that_arrived_is_not_lost(fields: dict[str, object], conversation: Conversation) -> None:
    decision = decided(a_case(**fields), conversation=conversation)
    assert (reply_of(decision).template, decision.link) == ("link_still_open", None)


@pytest.mark.parametrize("status", [S, C])
def test_a_new_matter_after_the_end_is_a_new_case(status: CaseStatus) -> None:
    case = decided(a_case(status=status, needs_check=True), a_message(), a_reading(Intent.QUESTION)).case
    assert case is not None
    assert (case.case_id, case.version, case.needs_check) == ("case-2", 0, False)


@pytest.mark.parametrize("status", [A, S, C])
def test_nothing_is_promised_anew_where_nothing_is_owed(status: CaseStatus) -> None:
    decision = decided(a_case(status=status, promised_at=None), a_message(), a_reading(Intent.STATUS))
    assert decision.case is not None
    assert decision.case.promised_at is None


def test_a_promise_that_lies_ahead_is_kept_and_a_past_one_renewed() -> None:
    kept = decided(a_case(status=T, promised_at=LATER), a_message(), a_reading(Intent.STATUS)).case
    assert kept is not None
    assert kept.promised_at == LATER
    renewed = decided(a_case(status=T, promised_at=NOW), a_message(), a_reading(Intent.STATUS)).case
    assert renewed is not None
    assert renewed.promised_at == new_promise(the_brand(), NOW)


# Age.


@pytest.mark.parametrize("message", [a_message("human"), a_mention("human")])
def test_what_is_older_than_two_days_is_not_answered(message: InboundMessage) -> None:
    old = replace(message, sent_at=NOW - TOO_OLD_AFTER - MICROSECOND)
    assert decided(None, old, read(old)) == Decision("too_old")
    just_not = replace(message, sent_at=NOW - TOO_OLD_AFTER)
    assert decided(None, just_not, read(just_not)).replies != ()


# Links.


def test_the_fourth_link_of_a_day_is_not_sent_but_handed_to_a_person() -> None:
    decision = decided(a_case(**EXPIRED), a_message(), a_reading(), conversation=THREE_LINKS)
    assert (reply_of(decision).template, decision.link) == ("link_limit", None)
    assert decision.case is not None
    assert decision.case.status is T


def test_that_no_more_links_go_out_is_said_once() -> None:
    case = a_case(**EXPIRED | {"status": T})
    assert reply_of(decided(case, a_message(), a_reading(), conversation=THREE_LINKS)).template == "noted"


@pytest.mark.parametrize(("age", "template"), [(DAY - MICROSECOND, "link_limit"), (DAY, "link_renewed")])
def test_links_count_for_a_day(age: timedelta, template: str) -> None:
    talk = replace(KNOWN, links_issued_at=(NOW - age, NOW - HOUR, NOW - HOUR))
    assert reply_of(decided(a_case(**EXPIRED), a_message(), conversation=talk)).template == template


def test_links_of_other_days_are_forgotten() -> None:
    talk = a_conversation(links_issued_at=(NOW - 2 * DAY, NOW - DAY, NOW - HOUR))
    assert recent_links(talk, NOW) == (NOW - HOUR,)


@pytest.mark.parametrize("status", [S, C])
def test_this_was_not_me_holds_for_the_next_case_too(status: CaseStatus) -> None:
    over = a_case(**NOT_ME | {"status": status})
    decision = decided(over, a_message(), ACCOUNT)
    assert (reply_of(decision).template, decision.link) == ("link_limit", None)
    after = decided(replace(over, no_links_before=NOW), a_message(), ACCOUNT)
    assert after.link is not None


@pytest.mark.parametrize(
    ("fields", "revoked"),
    [
        pytest.param(EXPIRED, LINK_ID, id="a form opened in time may still be finished"),
        pytest.param(OPENED | {"link_expires_at": NOW}, LINK_ID, id="opened"),
        pytest.param(
            EXPIRED | {"link_expires_at": NOW - GRACE_AFTER_OPENING + MICROSECOND}, LINK_ID, id="end of the grace"
        ),
        pytest.param(EXPIRED | {"link_expires_at": NOW - GRACE_AFTER_OPENING}, None, id="after the grace"),
        pytest.param(EXPIRED | {"link_expires_at": NOW - 30 * DAY}, None, id="long gone from the store"),
        pytest.param(VERIFIED | {"verified_until": NOW}, None, id="used: cannot be withdrawn any more"),
        pytest.param(REQUESTED | {"status": S}, LINK_ID, id="of a case that is over"),
        pytest.param({"needs_check": True}, None, id="first link"),
    ],
)
def test_a_new_link_withdraws_the_one_before_where_that_still_opens(
    fields: dict[str, object], revoked: str | None
) -> None:
    decision = decided(a_case(**fields), a_message(), ACCOUNT)
    assert decision.link is not None
    assert decision.revoked_link_id == revoked


def test_the_form_shows_the_newest_handle_we_know() -> None:
    opened_blind = a_case(masked_handle="", first_name="", needs_check=True)
    decision = decided(opened_blind, a_message(sender_handle="new_name", sender_name="Ada L"))
    assert decision.link is not None
    assert decision.link.masked_handle == "@ne•••e"
    assert reply_of(decision).values["first_name"] == "Ada"
    unsaid = decided(a_case(needs_check=True), a_message(sender_handle=None, sender_name=None))
    assert unsaid.link is not None
    assert unsaid.link.masked_handle == "@ma•••7"


# What was shared too freely.


def test_somebody_who_sent_too_much_is_warned_first() -> None:
    private = reply_of(decided(None, a_message(redacted=("card",)), conversation=a_conversation()))
    assert private.leads == ("overshared_private", "bot_notice")
    assert reply_of(decided(None, a_mention(redacted=("card",)))).template == "overshared_public"


def test_a_text_withheld_for_our_own_fault_blames_nobody() -> None:
    private = decided(None, a_message("", redacted=(WITHHELD,)))
    assert (reply_of(private).template, reply_of(private).leads) == ("ack_unclear", ())
    public = decided(None, a_mention("", redacted=(WITHHELD,)))
    assert reply_of(public).template == "ack_question_public"
    assert public.case is not None
    assert public.case.status is T


# The robot says what it is.


@pytest.mark.parametrize(
    ("noticed", "leads"),
    [(None, ("bot_notice",)), (NOW - BOT_NOTICE_AFTER, ()), (NOW - BOT_NOTICE_AFTER - MICROSECOND, ("bot_notice",))],
)
def test_a_robot_says_so_at_the_start_and_after_a_long_silence(noticed: object, leads: tuple[str, ...]) -> None:
    talk = a_conversation(bot_notice_at=noticed)
    assert reply_of(decided(None, a_message(), conversation=talk)).leads == leads


# The brand's settings count.


def test_life_of_links_and_their_number_are_the_brands() -> None:
    brand = a_brand(link_life=timedelta(minutes=20), links_a_day=1, phone="020 7946 0999")
    decision = decide(
        None, a_message(), ACCOUNT, conversation=KNOWN, brand=brand, speech=the_speech(), now=NOW, fresh=fresh_ids()
    )
    assert decision.link is not None
    assert decision.link.expires_at == NOW + timedelta(minutes=20)
    values = reply_of(decision).values
    assert (values["owner"], values["link_life"], values["phone"]) == ("our card team", "20 minutes", "020 7946 0999")
    talk = replace(KNOWN, links_issued_at=(NOW,))
    again = decide(
        None, a_message(), ACCOUNT, conversation=talk, brand=brand, speech=the_speech(), now=NOW, fresh=fresh_ids()
    )
    assert again.link is None


@pytest.mark.parametrize(
    ("minutes", "words"), [(10, "10 minutes"), (60, "an hour"), (90, "90 minutes"), (1440, "24 hours")]
)
def test_the_life_of_a_link_is_said_plainly(minutes: int, words: str) -> None:
    brand = a_brand(link_life=timedelta(minutes=minutes))
    decision = decide(
        None, a_message(), ACCOUNT, conversation=KNOWN, brand=brand, speech=the_speech(), now=NOW, fresh=fresh_ids()
    )
    assert reply_of(decision).values["link_life"] == words


# Text held back.


def test_a_link_that_was_not_sent_does_not_count_and_a_person_takes_over() -> None:
    decision = decided(None, a_message(), ACCOUNT)
    held = held_back(decision, None, brand=the_brand(), now=NOW)
    assert (held.link, held.revoked_link_id, held.reason) == (None, None, "held_back")
    assert held.case is not None
    assert (held.case.status, held.case.verification, held.case.link_id) == (T, Verification.NOT_NEEDED, None)
    assert held.case.promised_at is not None


def test_a_link_sent_before_stays_as_it_was_when_its_renewal_is_held_back() -> None:
    before = a_case(**EXPIRED)
    held = held_back(decided(before), before, brand=the_brand(), now=NOW)
    assert held.case is not None
    assert (held.case.link_id, held.case.link_expires_at) == (before.link_id, before.link_expires_at)
    assert held.case.verification is Verification.REQUESTED


@pytest.mark.parametrize("case", [None, a_case(status=C)])
def test_where_there_is_no_case_to_hand_over_none_is_changed(case: Case | None) -> None:
    assert held_back(Decision("thanks"), case, brand=the_brand(), now=NOW) == Decision("held_back")


# For every case, message and reading.

times = st.timedeltas(min_value=-40 * DAY, max_value=2 * DAY).map(lambda left: NOW + left)
ids = st.sampled_from([None, LINK_ID])


@st.composite
def cases(draw: st.DrawFn) -> Case:
    link_id = draw(ids)
    return a_case(
        status=draw(st.sampled_from(CaseStatus)),
        verification=draw(st.sampled_from(Verification)),
        verified_until=draw(st.none() | times),
        needs_check=draw(st.booleans()),
        topic=draw(st.sampled_from([None, "card", "unheard of"])),
        promised_at=draw(st.none() | times),
        link_id=link_id,
        link_expires_at=draw(times) if link_id else None,
        no_links_before=draw(st.none() | times),
        first_name=draw(st.sampled_from(["", "Maria"])),
        masked_handle=draw(st.sampled_from(["", "@ma•••7"])),
    )


messages = st.builds(
    lambda kind, name, handle, sent_at, redacted, attachment: a_message(
        kind=kind, sender_name=name, sender_handle=handle, sent_at=sent_at, redacted=redacted, has_attachment=attachment
    ),
    st.sampled_from(MessageKind),
    st.none() | st.text(max_size=30),
    st.none() | st.text(max_size=30),
    st.timedeltas(min_value=-3 * DAY, max_value=HOUR).map(lambda age: NOW + age),
    st.sampled_from([(), ("card",), (WITHHELD,), (WITHHELD, "pin")]),
    st.booleans(),
)
readings = st.builds(
    a_reading,
    st.sampled_from(Intent),
    st.sampled_from([None, "card", "unheard of"]),
)
conversations = st.builds(
    lambda issued, noticed: a_conversation(links_issued_at=tuple(sorted(issued)), bot_notice_at=noticed),
    st.lists(times.filter(lambda at: at <= NOW), max_size=4),
    st.none() | times,
)
matters = st.tuples(st.none() | cases(), messages, readings, conversations)
Matter = tuple[Case | None, InboundMessage, Reading, Conversation]


def decided_for(matter: Matter) -> Decision:
    case, message, reading, conversation = matter
    return decided(case, message, reading, conversation=conversation)


@given(matter=matters)
def test_every_message_has_an_answer_unless_it_is_too_old_or_none_is_wanted(matter: Matter) -> None:
    decision = decided_for(matter)
    too_old = NOW - matter[1].sent_at > TOO_OLD_AFTER
    unwanted = matter[2].intent is Intent.OPT_OUT and matter[1].kind is MessageKind.MENTION
    assert (decision.replies == ()) == (too_old or unwanted)
    assert bool(decision.reason)


@given(matter=matters)
def test_an_answer_goes_back_the_way_the_message_came(matter: Matter) -> None:
    assert all(reply.kind is matter[1].kind for reply in decided_for(matter).replies)


@given(matter=matters)
def test_a_public_reply_is_given_nothing_but_the_brands_own_words(matter: Matter) -> None:
    for reply in decided_for(matter).replies:
        if reply.kind is MessageKind.MENTION:
            assert reply.values.keys() == {"brand", "owner"}
            assert reply.leads == ()
            assert reply.values["owner"] in the_speech().teams.values()


@given(matter=matters)
def test_a_link_leaves_in_private_only_and_only_as_a_new_one(matter: Matter) -> None:
    decision = decided_for(matter)
    carried = [reply for reply in decision.replies if LINK_PLACE in reply.values.values()]
    assert (decision.link is not None) == (len(carried) == 1)
    assert all(reply.kind is MessageKind.DIRECT_MESSAGE for reply in carried)


@given(matter=matters)
def test_no_second_link_is_left_open(matter: Matter) -> None:
    case, _, _, conversation = matter
    decision = decided_for(matter)
    if decision.link is None:
        assert decision.revoked_link_id is None
        return
    assert len(recent_links(conversation, NOW)) < the_brand().links_a_day
    assert decision.case is not None
    assert decision.case.link_id == decision.link.link_id
    if case is not None and case.has_live_link(NOW):
        assert not case.is_open()
        assert decision.revoked_link_id == case.link_id


@given(matter=matters)
def test_a_settled_verification_is_never_undone_by_a_message(matter: Matter) -> None:
    case, decision = matter[0], decided_for(matter)
    if case is None or decision.case is None or decision.case.case_id != case.case_id:
        return
    before, after = case.verification, decision.case.verification
    settled = case.is_verified(NOW) or before in {Verification.FAILED, Verification.REPUDIATED}
    assert after is before or (not settled and after is Verification.REQUESTED and decision.link is not None)


@given(matter=matters)
def test_a_status_moves_along_the_table_only(matter: Matter) -> None:
    case, decision = matter[0], decided_for(matter)
    if decision.case is None:
        return
    same = case is not None and decision.case.case_id == case.case_id
    before = case.status if case is not None and same else CaseStatus.RECEIVED
    assert decision.case.status is before or decision.case.status in ALLOWED_MOVES[before]
    assert decision.case.version == (case.version if case is not None and same else 0)


@given(matter=matters)
def test_thanks_and_praise_never_open_or_change_a_case(matter: Matter) -> None:
    case, message, _, conversation = matter
    for intent in (Intent.THANKS, Intent.PRAISE):
        decision = decided(case, message, a_reading(intent), conversation=conversation)
        assert (decision.case, decision.link) == (None, None)


@given(matter=matters)
def test_whoever_is_told_of_a_promise_has_one_that_lies_ahead(matter: Matter) -> None:
    decision = decided_for(matter)
    if decision.case is not None and decision.case.status is CaseStatus.WITH_TEAM:
        moved = matter[0] is None or matter[0].status is not CaseStatus.WITH_TEAM
        private = matter[1].kind is MessageKind.DIRECT_MESSAGE
        if moved or private:
            assert decision.case.promised_at is not None
            assert decision.case.promised_at > NOW


@given(matter=matters)
def test_holding_a_text_back_leaves_no_link_and_a_person(matter: Matter) -> None:
    held = held_back(decided_for(matter), matter[0], brand=the_brand(), now=NOW)
    assert held.link is None
    # Only a case that is new withdraws a link: the one of the case before it.
    is_new = held.case is not None and (matter[0] is None or held.case.case_id != matter[0].case_id)
    assert held.revoked_link_id is None or is_new
    if held.case is not None:
        assert held.case.status is CaseStatus.WITH_TEAM
        assert held.case.promised_at is not None


# The words.


def filled(reply: PlannedReply, values: Mapping[str, str]) -> list[str]:
    """Return every English wording of every part of a reply; raises TemplateBroken where a value is missing."""
    texts = []
    for name in (*reply.leads, reply.template):
        definition = read_definition(REPLIES, name)
        wordings = read_wordings(REPLIES, "en", definition)
        texts += [fill(wording, definition, values) for wording in wordings]
    return texts


def every_plan() -> Iterator[PlannedReply]:
    """Yield the replies to every intent in every state of a case, with and without a name to greet."""
    states = itertools.product(CaseStatus, Verification, (NOW, LATER), (True, False))
    known = [
        a_case(
            status=status, verification=verification, needs_check=needs_check, link_id=LINK_ID,
            link_expires_at=expires_at, first_name="",
        )
        for status, verification, expires_at, needs_check in states
    ]  # fmt: skip
    for case, intent, talk, name in itertools.product(
        [None, *known], Intent, (a_conversation(), THREE_LINKS), (None, "Maria")
    ):
        public = (a_mention(sender_name=name, redacted=("card",)), a_mention(sender_name=name))
        # Who says "stop" in public is not written to again, not even to confirm it.
        for message in (a_message(sender_name=name), *(public if intent is not Intent.OPT_OUT else ())):
            yield reply_of(decided(case, message, a_reading(intent), conversation=talk))


def test_every_reply_that_can_be_planned_has_words_that_pass_the_gate() -> None:
    planned = {(reply.template, frozenset(reply.values)): reply for reply in every_plan()}
    assert {template for template, _ in planned} >= {
        "ack_attachment_only", "ack_complaint", "ack_question", "ack_question_public", "ack_unclear", "check_needed",
        "handed_to_person", "link_limit", "link_renewed", "link_still_open", "move_to_private", "noted", "opt_out",
        "overshared_public", "praise", "praise_public", "status_awaiting_contact", "status_awaiting_verification",
        "status_closed", "status_in_private", "status_no_case", "status_received", "status_resolved",
        "status_with_team", "thanks", "thanks_public",
    }  # fmt: skip
    for reply in planned.values():
        texts = filled(reply, reply.values)
        assert [text for text in texts if check(text, "en")] == []
        assert [text for text in texts if "{{" in text] == []


@pytest.mark.parametrize("template", ["check_needed", "link_renewed"])
def test_every_wording_that_brings_a_link_holds_it(template: str) -> None:
    reply = reply_of(decided(a_case(needs_check=True) if template == "check_needed" else a_case(**EXPIRED)))
    assert reply.template == template
    assert all(text.count(LINK_PLACE) == 1 for text in filled(replace(reply, leads=()), reply.values))


def test_the_values_of_the_form_suffice_for_its_replies() -> None:
    values = private_values(a_case(first_name=""), the_brand(), the_speech(), NOW)
    for template in ("verified", "could_not_verify", "repudiated"):
        reply = PlannedReply(template, MessageKind.DIRECT_MESSAGE, values)
        assert all(check(text, "en") == () for text in filled(reply, values))


# When nobody is there, the first answer says so.


@pytest.mark.parametrize(
    ("now", "leads"),
    [
        pytest.param("2026-03-04T10:00+00:00", (), id="Wednesday morning"),
        pytest.param("2026-03-04T21:00+00:00", ("out_of_hours",), id="Wednesday night"),
        pytest.param("2026-03-08T12:00+00:00", ("out_of_hours",), id="Sunday"),
    ],
)
def test_out_of_hours_the_first_answer_says_so(now: str, leads: tuple[str, ...]) -> None:
    at = datetime.fromisoformat(now)
    talk = a_conversation(bot_notice_at=at)
    for reading in (ACCOUNT, a_reading(Intent.QUESTION), a_reading(Intent.HUMAN)):
        decision = decide(
            None,
            a_message(sent_at=at),
            reading,
            conversation=talk,
            brand=the_brand(),
            speech=the_speech(),
            now=at,
            fresh=fresh_ids(),
        )
        assert reply_of(decision).leads == leads
    thanks = decide(
        None,
        a_message(sent_at=at),
        a_reading(Intent.THANKS),
        conversation=talk,
        brand=the_brand(),
        speech=the_speech(),
        now=at,
        fresh=fresh_ids(),
    )
    assert reply_of(thanks).leads == ()


def test_who_is_verified_and_asks_again_needs_no_other_check() -> None:
    case = a_case(
        status=CaseStatus.WITH_TEAM,
        needs_check=True,
        verification=Verification.VERIFIED,
        verified_until=NOW + HOUR,
    )
    assert reply_of(decided(case, reading=ACCOUNT)).template == "already_verified"
    assert reply_of(decided(case)).template == "noted"


@given(matter=matters, topic=st.sampled_from([None, "card", "payment", "delivery"]))
def test_a_public_reply_tells_nothing_that_was_said_in_private(matter: Matter, topic: str | None) -> None:
    case, message, reading, conversation = matter
    if case is None or message.kind is not MessageKind.MENTION:
        return
    here = decided_for((replace(case, needs_check=False), message, reading, conversation))
    there = decided_for((replace(case, needs_check=False, topic=topic), message, reading, conversation))
    assert here.replies == there.replies


# Who wants no robot gets none.


def test_stop_is_answered_once_and_then_a_person_has_what_they_write() -> None:
    stopped = decided(a_case(status=CaseStatus.AWAITING_VERIFICATION), reading=a_reading(Intent.OPT_OUT))
    assert (reply_of(stopped).template, reply_of(stopped).leads, stopped.opted_out) == ("opt_out", (), True)
    assert stopped.case is not None
    assert stopped.case.status is CaseStatus.WITH_TEAM
    later = decided(None, reading=ACCOUNT, conversation=replace(KNOWN, opted_out_at=NOW))
    assert later.replies == ()
    assert later.link is None
    assert later.case is not None
    assert later.case.status is CaseStatus.WITH_TEAM
    assert later.case.promised_at is not None


def test_stop_in_public_is_heard_without_a_word() -> None:
    decision = decided(None, a_mention(), a_reading(Intent.OPT_OUT))
    assert (decision.replies, decision.opted_out, decision.case) == ((), True, None)


def test_who_asked_for_a_person_is_not_sent_back_to_the_form() -> None:
    case = a_case(**REQUESTED | {"link_expires_at": LATER})
    asked = decided(case, reading=a_reading(Intent.HUMAN))
    assert reply_of(asked).template == "handed_to_person"
    assert asked.case is not None
    assert reply_of(decided(asked.case, a_message("hello?"))).template == "noted"
    assert reply_of(decided(asked.case, reading=ACCOUNT)).template == "noted"
