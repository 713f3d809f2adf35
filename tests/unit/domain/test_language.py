"""Promise: people are answered in the language they write, and one word of theirs changes it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.language import guess_language, supported, wished_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("my card was declined twice, can you look at my account?", "en"),
        ("Mi tarjeta fue rechazada dos veces", "es"),
        ("¿dónde está mi pedido?", "es"),
        ("Ma carte a été refusée deux fois", "fr"),
        ("ça marche pas depuis hier", "fr"),
        ("Meine Karte wurde zweimal abgelehnt", "de"),
        ("wo ist mein paket", "de"),
        ("O meu cartão foi recusado duas vezes", "pt"),
        ("onde está a minha encomenda", "pt"),
        ("La mia carta è stata rifiutata due volte", "it"),
        ("dov'è il mio ordine", "it"),
        ("Mijn pas is twee keer geweigerd", "nl"),
        ("waar blijft mijn pakket", "nl"),
        ("カードが2回拒否されました", "ja"),
        ("対応最悪", "ja"),
        ("返金処理希望", "ja"),
        ("تم رفض بطاقتي مرتين", "ar"),
    ],
)
def test_a_plain_complaint_is_told_by_its_little_words(text: str, language: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "12345",
        "😡😡😡",
        "@acme WTF",
        "ok",
        "K7Q4-M2XD",
        "моя карта не работает",
        "银行卡被拒绝",
        "銀行卡被拒絕",
        "本届服务太差",
        "کارت من رد شد",
    ],
)
def test_doubt_is_no_guess(text: str) -> None:
    assert guess_language(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Deutsch", "de"),
        ("in English please", "en"),
        ("en español, por favor", "es"),
        ("auf Deutsch bitte!", "de"),
        ("日本語でお願いします", "ja"),
        ("العربية", "ar"),
        ("Nederlands graag", "nl"),
    ],
)
def test_one_word_asks_for_a_language(text: str, language: str) -> None:
    assert wished_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "I paid the English shop",
        "french toast is late",
        "",
        "English or Deutsch",
        "my German order never came please help",
    ],
)
def test_a_language_that_is_only_mentioned_is_not_asked_for(text: str) -> None:
    assert wished_language(text) is None


@pytest.mark.parametrize(
    ("tag", "locale"),
    [
        ("en-GB", "en"),
        ("EN", "en"),
        ("pt_BR", "pt"),
        ("de-CH", "de-CH"),
        ("und", None),
        (None, None),
        ("", None),
        ("ru", None),
    ],
)
def test_a_platforms_tag_finds_the_brands_locale(tag: str | None, locale: str | None) -> None:
    assert supported(tag, ["en", "pt", "de", "de-CH"]) == locale


@given(st.text())
def test_any_text_gets_a_known_language_or_none(text: str) -> None:
    assert guess_language(text) in {None, "en", "es", "fr", "de", "pt", "it", "nl", "ja", "ar"}
    assert wished_language(text) in {None, "en", "es", "fr", "de", "pt", "it", "nl", "ja", "ar"}
