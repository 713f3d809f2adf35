"""Promise: the plain wishes of a message are understood, and doubt is called doubt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.intents import Intent, IntentWords, normalise_words, read_intent
from tests.builders import the_languages, the_words


def intent_of(text: str, *, locale: str = "en", has_attachment: bool = False) -> Intent:
    return read_intent(text, the_languages().intents(locale), has_attachment=has_attachment, has_case=True).intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        # The story.
        ("@acme my card was declined twice, can you look at my account?", Intent.ACCOUNT_REQUEST),
        ("Any news?", Intent.STATUS),
        ("Thanks!", Intent.THANKS),
        # Thanks, and what only sounds like it.
        ("thank you so much", Intent.THANKS),
        ("THANKS", Intent.THANKS),
        ("ｔｈａｎｋｓ", Intent.THANKS),
        ("Thaaaaanks!!!", Intent.THANKS),
        ("thank youuuu \U0001f64f\U0001f64f", Intent.THANKS),
        ("cheers mate", Intent.THANKS),
        ("ok thx", Intent.THANKS),
        ("Thanks for nothing", Intent.COMPLAINT),
        ("thanks for nothinggg", Intent.COMPLAINT),
        ("No thanks to you lot", Intent.COMPLAINT),
        ("thanks for ignoring me", Intent.UNCLEAR),
        ("Thanks, but my card is still blocked", Intent.ACCOUNT_REQUEST),
        ("thanks, but this is ridiculous", Intent.COMPLAINT),
        ("thankless task", Intent.UNCLEAR),
        # A person.
        ("can I talk to a HUMAN please", Intent.HUMAN),
        ("I want a real person", Intent.HUMAN),
        ("huuuuman", Intent.HUMAN),
        ("thanks, but let me speak to someone", Intent.HUMAN),
        ("inhuman treatment", Intent.UNCLEAR),
        # News.
        ("what's happening with this?", Intent.STATUS),
        ("what’s happening with this?", Intent.STATUS),
        ("any updates on my refund?", Intent.STATUS),
        ("news?", Intent.STATUS),
        ("I saw it in the news", Intent.UNCLEAR),
        ("the status quo is fine", Intent.UNCLEAR),
        # Accounts, complaints, questions, praise.
        ("I can't log in", Intent.ACCOUNT_REQUEST),
        ("you overcharged me", Intent.ACCOUNT_REQUEST),
        ("this is unacceptable", Intent.COMPLAINT),
        ("your app is broken", Intent.COMPLAINT),
        ("where are you based?", Intent.QUESTION),
        ("is this thing on?", Intent.QUESTION),
        ("great job, well done", Intent.PRAISE),
        ("not impressed", Intent.UNCLEAR),
        # Nothing that we could be sure of.
        ("", Intent.UNCLEAR),
        ("@acme", Intent.UNCLEAR),
        ("???", Intent.UNCLEAR),
        ("\U0001f621\U0001f621", Intent.UNCLEAR),
        ("qwertz", Intent.UNCLEAR),
        ("これは何ですか", Intent.UNCLEAR),
    ],
)
def test_what_people_write_is_understood(text: str, intent: Intent) -> None:
    assert intent_of(text) is intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("担当者", Intent.HUMAN),
        ("ボットじゃなくて人間につないで", Intent.HUMAN),
        ("このAIじゃなくて人に代わって", Intent.HUMAN),
        ("担当者の態度が悪すぎる", Intent.COMPLAINT),
        ("進捗は？", Intent.STATUS),
        ("3日も待ってるんですけど", Intent.STATUS),
        ("もう直った？", Intent.STATUS),
        ("カードが2回拒否されました。確認してください", Intent.ACCOUNT_REQUEST),
        ("二重に引き落とされてるんですけど！", Intent.ACCOUNT_REQUEST),
        ("ありがとうございますが、まだ届いていません", Intent.ACCOUNT_REQUEST),
        ("対応最悪。二度と使わない", Intent.COMPLAINT),
        ("無視してくれてありがとう", Intent.COMPLAINT),
        ("不親切です", Intent.COMPLAINT),
        ("ｱﾘｶﾞﾄｳ", Intent.THANKS),
        ("ありがとーーーーー！", Intent.THANKS),
        ("無事届きました", Intent.THANKS),
        ("ありがとうございます。確認お願いします", Intent.UNCLEAR),
        ("大変満足しています", Intent.PRAISE),
        ("素晴らしい対応ですこと", Intent.UNCLEAR),
        ("土曜日は開いてますか", Intent.QUESTION),
        ("@acmeカードが使えない", Intent.ACCOUNT_REQUEST),
        # Neither `カス` nor `クソ` is in these.
        ("カスタマーサポートの約束", Intent.UNCLEAR),
        ("返信遅れてすみません", Intent.UNCLEAR),
        ("新しいリンク", Intent.UNCLEAR),
    ],
)
def test_japanese_is_understood_without_spaces(text: str, intent: Intent) -> None:
    assert intent_of(text, locale="ja") is intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("موظف", Intent.HUMAN),
        ("عايز اكلم حد", Intent.HUMAN),
        ("هل من جديد؟", Intent.STATUS),
        ("لسه مستني الرد", Intent.STATUS),
        ("تم حل المشكلة؟", Intent.STATUS),
        ("تم رفض بطاقتي مرتين", Intent.ACCOUNT_REQUEST),
        ("فلوسي راحت، رجعولي فلوسي", Intent.ACCOUNT_REQUEST),
        ("أريد إلغاء الاشتراك", Intent.ACCOUNT_REQUEST),
        # Vowel marks, drawn-out words, hamzas, and either last letter.
        ("بِطاقَتي لا تَعمَل", Intent.ACCOUNT_REQUEST),
        ("شكــــرًا", Intent.THANKS),
        ("شكرااااا", Intent.THANKS),
        ("أسوأ شركه", Intent.COMPLAINT),
        ("اسوا شركة", Intent.COMPLAINT),
        # Particles written onto the word.
        ("وشكرا", Intent.THANKS),
        ("وبالموظف", Intent.HUMAN),
        ("خصمتوا من بطاقتي وحسابي", Intent.ACCOUNT_REQUEST),
        ("شكرا على لا شيء", Intent.COMPLAINT),
        ("شكرا بس لسه ما انحلت المشكلة", Intent.COMPLAINT),
        ("تم حل المشكلة، شكرا لكم", Intent.THANKS),
        ("خدمة ممتازة وتعامل راقي", Intent.PRAISE),
        ("مو ممتاز أبدا", Intent.UNCLEAR),
        ("متى تفتحون يوم السبت", Intent.QUESTION),
        ("وصلت؟", Intent.QUESTION),
        ("لا شكرا", Intent.UNCLEAR),
        ("رابط جديد", Intent.UNCLEAR),
        ("السلام عليكم", Intent.UNCLEAR),
    ],
)
def test_arabic_is_understood_with_what_is_written_onto_a_word(text: str, intent: Intent) -> None:
    assert intent_of(text, locale="ar") is intent


@pytest.mark.parametrize(
    ("text", "locale", "topic"),
    [
        ("VISAカードが使えない", "ja", "card"),
        ("荷物がまだ届きません", "ja", "delivery"),
        ("認証コードが届かない", "ja", "account"),
        ("المبلغ انسحب مرتين", "ar", "payment"),
        ("للحساب", "ar", "account"),
        ("بالبطاقة", "ar", "card"),
        ("محاسب", "ar", None),
    ],
)
def test_a_topic_is_told_in_other_scripts(text: str, locale: str, topic: str | None) -> None:
    assert read_intent(text, the_languages().intents(locale), has_attachment=False, has_case=True).topic == topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("@acme my card was declined twice, can you look at my account?", "card"),
        ("where is my parcel", "delivery"),
        ("I want a refund", "payment"),
        ("hello", None),
        ("a cardboard box", None),
        ("my caaard", "card"),
    ],
)
def test_a_topic_is_told_by_its_words(text: str, topic: str | None) -> None:
    assert read_intent(text, the_words(), has_attachment=False, has_case=True).topic == topic


def test_a_picture_without_words_is_a_picture() -> None:
    assert intent_of("", has_attachment=True) is Intent.ATTACHMENT_ONLY
    assert intent_of("@acme ??", has_attachment=True) is Intent.ATTACHMENT_ONLY
    assert intent_of("thanks", has_attachment=True) is Intent.THANKS


def test_the_words_that_caused_it_are_told() -> None:
    assert read_intent("So, any news?", the_words(), has_attachment=False, has_case=True).words == ("any news",)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Hello,   WORLD!", "hello world"),
        ("@acme_care can't you?", "can't you ?"),
        ("mail me@example.com", "mail me example com"),
        ("what?!?", "what ? ?"),
        ("شكرًا، أين بطاقتــي؟", "شكرا اين بطاقتي ?"),
        ("ئؤةىأإآٱ", "يوهياااا"),
        ("@acmeのVISAカードが2回", "の visa カードが 2 回"),
    ],
)
def test_words_are_read_without_case_handles_and_signs(text: str, plain: str) -> None:
    assert normalise_words(text) == plain


def test_an_empty_list_matches_nothing() -> None:
    words = IntentWords({}, {}, {}, {})
    assert read_intent("thanks", words, has_attachment=False, has_case=True).intent is Intent.UNCLEAR


def test_a_star_stands_for_any_ending_and_nothing_else_is_a_pattern() -> None:
    words = IntentWords({"complaint": ["complain*"], "thanks": ["t.nks (a)"]}, {}, {}, {})
    assert read_intent("I am complaining", words, has_attachment=False, has_case=True).intent is Intent.COMPLAINT
    assert read_intent("tanks a", words, has_attachment=False, has_case=True).intent is Intent.UNCLEAR


def test_a_list_may_be_written_in_any_case_and_with_sharp_s() -> None:
    words = IntentWords({"complaint": ["Scheiße"]}, {}, {})
    assert read_intent("SCHEISSE", words, has_attachment=False, has_case=True).intent is Intent.COMPLAINT


def test_an_empty_phrase_matches_nothing() -> None:
    words = IntentWords({"complaint": ["", " "]}, {}, {})
    assert read_intent("thanks", words, has_attachment=False, has_case=True).intent is Intent.UNCLEAR


@given(text=st.text(max_size=300), has_attachment=st.booleans())
def test_every_text_has_a_reading(text: str, has_attachment: bool) -> None:
    reading = read_intent(text, the_words(), has_attachment=has_attachment, has_case=True)
    assert isinstance(reading.intent, Intent)
    assert len(reading.words) <= 1


@given(text=st.sampled_from(["Any news?", "Thanks!", "my card was declined", "a human please"]), capital=st.booleans())
def test_case_does_not_matter(text: str, capital: bool) -> None:
    assert intent_of(text.upper() if capital else text.lower()) is intent_of(text)


HOSTILE = [
    *(
        (locale, piece)
        for locale in ("en", "ja", "ar")
        for piece in ("thanks for ", "a", "@", "? ", "deliver", "'", "can't log ")
    ),
    *(("ja", piece) for piece in ("あ", "ありがと", "まだ", "カード ", "届'", "ai")),
    *(("ar", piece) for piece in ("و", "ال", "وال ", "بطاق", "لم ")),
]


@pytest.mark.parametrize(("locale", "piece"), HOSTILE)
def test_a_hundred_thousand_hostile_characters_are_read(locale: str, piece: str) -> None:
    # Patterns are plain words: nothing in them repeats. A quadratic one would not end within the suite's time.
    assert isinstance(intent_of(piece * (100_000 // len(piece)), locale=locale), Intent)


def test_a_star_after_japanese_changes_nothing() -> None:
    words = IntentWords({"complaint": ["あ*"]}, {}, {})
    assert read_intent("あ" * 50_000 + "'", words, has_attachment=False, has_case=True).words == ("あ",)


def test_news_can_only_be_asked_of_a_case_that_is_there() -> None:
    text = "still waiting for my refund"
    assert read_intent(text, the_words(), has_attachment=False, has_case=True).intent is Intent.STATUS
    assert read_intent(text, the_words(), has_attachment=False, has_case=False).intent is Intent.ACCOUNT_REQUEST
    assert read_intent("any news?", the_words(), has_attachment=False, has_case=False).intent is Intent.STATUS


@pytest.mark.parametrize(
    ("text", "locale"), [("進捗はどうですか？", "ja"), ("هل من جديد؟", "ar"), ("وين وصلتوا", "ar")]
)
def test_who_asks_for_news_and_nothing_else_is_heard_without_a_case_too(text: str, locale: str) -> None:
    words = the_languages().intents(locale)
    assert read_intent(text, words, has_attachment=False, has_case=False).intent is Intent.STATUS
