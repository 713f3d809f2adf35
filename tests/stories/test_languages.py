"""Promise: people are answered in the language they write, from the thread to the form and back."""

import re

import pytest
from playwright.sync_api import Browser

from tests.stories.stage import Customer, link_in

pytestmark = pytest.mark.xdist_group("stage")

RIGHT = {
    "account_number": "10203040",
    "postcode": "ZZ99 3VZ",
    "date_of_birth_day": "31",
    "date_of_birth_month": "3",
    "date_of_birth_year": "1984",
}


@pytest.mark.parametrize(
    ("locale", "complaint", "news"),
    [
        ("es", "Mi tarjeta fue rechazada dos veces, ¿pueden mirar mi cuenta?", "¿Alguna novedad?"),
        ("fr", "Ma carte a été refusée deux fois, pouvez-vous regarder mon compte ?", "Des nouvelles ?"),
        ("de", "Meine Karte wurde zweimal abgelehnt, können Sie mein Konto ansehen?", "Gibt es etwas Neues?"),
        ("pt", "O meu cartão foi recusado duas vezes, podem ver a minha conta?", "Alguma novidade?"),
        ("it", "La mia carta è stata rifiutata due volte, potete guardare il mio conto?", "Ci sono novità?"),
        ("nl", "Mijn pas is twee keer geweigerd, kunt u naar mijn rekening kijken?", "Is er al nieuws?"),
        ("ja", "カードが2回も使えませんでした。アカウントを見てもらえますか?", "進捗は？"),
        ("ar", "تم رفض بطاقتي مرتين، هل يمكنكم النظر في حسابي؟", "هل من جديد؟"),
    ],
)
def test_the_story_is_told_in_the_customers_language(
    customer: Customer, browser: Browser, locale: str, complaint: str, news: str
) -> None:
    customer.writes(complaint)
    link = link_in(customer.gets_private_reply(1))
    page = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844}).new_page()
    page.goto(link)
    page.get_by_role("button").click()
    assert page.locator("html").get_attribute("lang") == locale
    assert page.locator("html").get_attribute("dir") == ("rtl" if locale == "ar" else "ltr")
    for name, value in RIGHT.items():
        page.locator(f"[name={name}]").fill(value)
    page.locator("[name=wrote_it]").check()
    page.locator("form[action=submit] button:not(.other)").click()
    assert page.locator("html").get_attribute("lang") == locale
    customer.gets_private_reply(2)
    customer.writes(news)
    customer.gets_private_reply(3)
    # What our own words are made of: nothing of it may be English.
    told = " ".join(customer.private_replies())
    assert not re.search(r"\b(the|our|your|by \d\d:\d\d|team will)\b", told), told


def test_one_word_changes_the_language(customer: Customer) -> None:
    customer.writes("my card was declined")
    assert "card" in customer.gets_private_reply(1)
    customer.writes("Deutsch, bitte")
    assert re.search(r"\b(der|die|das|Sie|Ihre?)\b", customer.gets_private_reply(2))
    customer.writes("thanks")
    assert not re.search(r"\b(the|your|you)\b", customer.gets_private_reply(3))
