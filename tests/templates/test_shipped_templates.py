"""Promise: every reply that ships keeps every house rule, in every language, wording and channel, in the worst case."""

from pathlib import Path

import pytest

from chalicelib.adapters.renderer import fill, read_definition, read_wordings
from chalicelib.domain.templates import Audience, Part
from ops.template_check import check_replies, example_values, read_brand, reply_names, spoken_values
from ops.templates import gate_reasons

ROOT = Path(__file__).parents[2]
REPLIES = ROOT / "templates" / "replies"
TOPICS = ("your card", "your account", "your payment", "your delivery", "your order", "this")

PUBLIC = {
    "ack_question_public", "move_to_private", "overshared_public", "praise_public", "safe_text_public",
    "sorted_public", "status_in_private", "thanks_public",
}  # fmt: skip
ACKNOWLEDGEMENTS = {
    "ack_attachment_only", "ack_complaint", "ack_question", "ack_unclear", "check_needed", "noted",
}  # fmt: skip
LEADS = {"bot_notice", "out_of_hours", "overshared_private"}
OTHERS = {
    "already_verified", "could_not_verify", "handed_to_person", "link_limit", "link_renewed", "link_still_open",
    "offer_to_call", "opt_out", "praise", "repudiated", "resolved", "safe_text", "status_awaiting_contact",
    "status_awaiting_verification", "status_closed", "status_no_case", "status_received", "status_resolved",
    "status_with_team", "stay_here_noted", "thanks", "verified",
}  # fmt: skip


def test_every_shipped_reply_passes_every_rule() -> None:
    report = check_replies(REPLIES, gate=gate_reasons, brand=read_brand(ROOT / "brand.toml"))
    assert [str(finding) for finding in report.findings] == []
    assert report.texts > 3_000


def test_every_reply_that_the_product_sends_is_there() -> None:
    assert set(reply_names(REPLIES)) == PUBLIC | ACKNOWLEDGEMENTS | LEADS | OTHERS


def test_each_reply_is_what_it_is_used_as() -> None:
    definitions = {name: read_definition(REPLIES, name) for name in reply_names(REPLIES)}
    assert {name for name, each in definitions.items() if each.audience is Audience.PUBLIC} == PUBLIC
    assert {name for name, each in definitions.items() if each.lead} == LEADS
    assert {name for name, each in definitions.items() if each.parts == tuple(Part)} == ACKNOWLEDGEMENTS


@pytest.mark.parametrize("name", ["safe_text", "safe_text_public"])
def test_the_texts_of_last_resort_need_nothing(name: str) -> None:
    assert read_definition(REPLIES, name).variables == {}


@pytest.mark.parametrize("topic", TOPICS)
def test_no_topic_makes_a_reply_ask_for_anything(topic: str) -> None:
    for name in reply_names(REPLIES):
        definition = read_definition(REPLIES, name)
        if "topic" not in definition.variables:
            continue
        for wording in read_wordings(REPLIES, "en", definition):
            text = fill(
                wording,
                definition,
                example_values(definition, "en", spoken_values(REPLIES.parent, "en")) | {"topic": topic},
            )
            assert gate_reasons(wording.source, text, "en") == (), wording.name
