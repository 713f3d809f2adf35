"""Promise: the plain wishes of a message are understood, and doubt is called doubt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.intents import Intent, IntentWords, normalise_words, read_intent
from tests.builders import the_words


def intent_of(text: str, *, has_attachment: bool = False) -> Intent:
    return read_intent(text, the_words(), has_attachment=has_attachment, has_case=True).intent


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


@given(text=st.text(max_size=300), has_attachment=st.booleans())
def test_every_text_has_a_reading(text: str, has_attachment: bool) -> None:
    reading = read_intent(text, the_words(), has_attachment=has_attachment, has_case=True)
    assert isinstance(reading.intent, Intent)
    assert len(reading.words) <= 1


@given(text=st.sampled_from(["Any news?", "Thanks!", "my card was declined", "a human please"]), capital=st.booleans())
def test_case_does_not_matter(text: str, capital: bool) -> None:
    assert intent_of(text.upper() if capital else text.lower()) is intent_of(text)


@pytest.mark.parametrize("piece", ["thanks for ", "a", "@", "? ", "deliver", "'", "can't log "])
def test_a_hundred_thousand_hostile_characters_are_read(piece: str) -> None:
    # Patterns are plain words: nothing in them repeats. A quadratic one would not end within the suite's time.
    assert isinstance(intent_of(piece * (100_000 // len(piece))), Intent)


def test_news_can_only_be_asked_of_a_case_that_is_there() -> None:
    text = "still waiting for my refund"
    assert read_intent(text, the_words(), has_attachment=False, has_case=True).intent is Intent.STATUS
    assert read_intent(text, the_words(), has_attachment=False, has_case=False).intent is Intent.ACCOUNT_REQUEST
    assert read_intent("any news?", the_words(), has_attachment=False, has_case=False).intent is Intent.STATUS
