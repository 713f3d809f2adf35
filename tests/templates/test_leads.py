"""Promise: sentences that lead a reply never turn it into a request that the gate refuses."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest

from chalicelib.adapters.renderer import fill, read_definition, read_wordings
from chalicelib.domain.gate import check
from chalicelib.domain.templates import with_leads
from tests.builders import ROOT, the_brand, the_languages

REPLIES = ROOT / "templates" / "replies"
TOKEN = ("pwPINpin-pass_" * 11)[:142]
FIRST = ("check_needed", "ack_complaint", "ack_unclear", "handed_to_person")


def texts(name: str, locale: str) -> list[str]:
    speech, brand = the_languages().speech(locale), the_brand()
    now = datetime(2026, 11, 21, 20, tzinfo=UTC)
    values = {
        "brand": brand.name,
        "owner": speech.team("card"),
        "phone": brand.phone,
        "privacy_url": brand.privacy_url,
        "promise": speech.promise(now + timedelta(hours=38), now=now, time_zone=brand.time_zone),
        "link_life": speech.life(brand.link_life),
        "link": f"https://care.example.com/v/{TOKEN}",
        "first_name": "Jo",
        "reference": "K7Q4-M2XD",
        "phrase": "amber harbour",
        "topic": speech.topic("card"),
    }
    definition = read_definition(REPLIES, name)
    return [fill(wording, definition, values) for wording in read_wordings(REPLIES, locale, definition)]


@pytest.mark.parametrize("locale", the_brand().locales)
def test_a_first_answer_passes_the_gate_behind_all_its_leads(locale: str) -> None:
    leads = [texts(name, locale) for name in ("overshared_private", "bot_notice", "out_of_hours")]
    bodies = [text for name in FIRST for text in texts(name, locale)]
    for number, combination in enumerate(itertools.product(*leads)):
        text = with_leads(combination, bodies[number % len(bodies)])
        assert check(text, locale) == (), text
