"""Promise: no text that asks a customer for anything sensitive passes, however it is spelt, and kind replies do."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.gate import check, check_source, languages
from ops.evaluate_gate import PARTS, Labelled, labelled_texts, scores

SAMPLES = labelled_texts()

REQUESTS = [
    pytest.param("Please send us your account number.", "account number", id="direct"),
    pytest.param("Could you confirm your date of birth?", "date of birth", id="polite"),
    pytest.param("Your postcode would help.", "postcode", id="implied"),
    pytest.param("Hi! PIN?", "PIN", id="one word"),
    pytest.param("So we can find you: name, address, phone", "address", id="a bare list"),
    pytest.param("Reply with the code we texted you.", "code we texted", id="one-time code"),
    pytest.param("Your card number must be sent by Friday.", "card number", id="passive"),
    pytest.param("We can't help without your date of birth.", "without your date of birth", id="by what is lacking"),
    pytest.param("When were you born?", "When were you born", id="no thing named"),
    pytest.param("DM us your details.", "your details", id="details"),
    pytest.param("Please send a photo of your passport.", "passport", id="papers"),
    pytest.param("No need for your PIN, just the password.", "password", id="one thing ruled out, another asked for"),
    pytest.param("Don't post your account number here, send it by DM.", "send it", id="one place ruled out"),
    pytest.param(
        "We will never ask for your password here, but please send your date of birth.",
        "date of birth",
        id="a warning first",
    ),
    pytest.param("Why not send us your PIN?", "send us your PIN", id="a negation that is none"),
    pytest.param("Don't forget to include your postcode.", "postcode", id="another one"),
]

HARMLESS = [
    pytest.param("Never share your PIN or your password.", id="warning"),
    pytest.param("We never ask for passwords, PINs or codes.", id="statement"),
    pytest.param("Use this link to confirm it is you: https://example.com/v/abc", id="the secure link"),
    pytest.param("Send us a direct message and we'll look into it.", id="to private"),
    pytest.param("Which store was it, and when did it happen?", id="harmless question"),
    pytest.param("Your card was declined, our card team has it.", id="mention of a card"),
    pytest.param("Your account is open again.", id="mention of an account"),
    pytest.param("Tell us the order number and we'll trace it.", id="order number"),
    pytest.param("Call us on 020 7946 0000.", id="our own number"),
    pytest.param("Please do not, under any circumstances, share your PIN.", id="a refusal with an aside"),
    pytest.param("Anyone who asks you to send your PIN is not us.", id="who asks is not us"),
    pytest.param("Please delete the post with your phone number.", id="take it down"),
    pytest.param("", id="nothing"),
]

DISGUISES = [
    pytest.param("Send us your p1n", id="digit for a letter"),
    pytest.param("Enter your pa55w0rd", id="several digits"),
    pytest.param("Tell us your P@$$word", id="signs for letters"),
    pytest.param("Send us your P I N", id="spaced"),
    pytest.param("s e n d  u s  y o u r  p a s s w o r d", id="all spaced"),
    pytest.param("Enter your p.a.s.s.w.o.r.d", id="dotted"),
    pytest.param("Give us your pass-word", id="hyphen"),
    pytest.param("Give us your <b>P</b>IN", id="HTML"),
    pytest.param("Give us your &#80;IN", id="entity"),
    pytest.param("Give us your **pass**word", id="Markdown"),
    pytest.param("Give us your p\u200bi\u200bn", id="zero width"),
    pytest.param("Give us your \u202edrowssap\u202c", id="turned round"),
    pytest.param("Give us your ｐａｓｓｗｏｒｄ", id="full width"),
    pytest.param("Give us your раѕѕwоrd", id="Cyrillic"),
    pytest.param("Give us your 𝗽𝗮𝘀𝘀𝘄𝗼𝗿𝗱", id="mathematical"),
    pytest.param("Give us your p🔑i🔑n", id="emoji between"),
    pytest.param("Please send us your\npassword", id="broken line"),
]


def refused(text: str, locale: str = "en") -> bool:
    return bool(check(text, locale))


@pytest.mark.parametrize(("text", "words"), REQUESTS)
def test_a_request_is_refused_with_its_own_words(text: str, words: str) -> None:
    refusals = check(text, "en")
    assert any(words in refusal.phrase or refusal.phrase in words for refusal in refusals), refusals
    assert all(refusal.phrase in text and refusal.reason and refusal.rewording for refusal in refusals)


@pytest.mark.parametrize("text", HARMLESS)
def test_a_kind_reply_passes(text: str) -> None:
    assert check(text, "en") == ()


@pytest.mark.parametrize("text", DISGUISES)
def test_a_disguised_request_is_refused(text: str) -> None:
    assert refused(text)


@pytest.mark.parametrize("locale", ["en", "en-GB", "en_US", "EN", "es-MX", "pt-BR", "pt-PT"])
def test_a_locale_is_known_by_its_language(locale: str) -> None:
    assert locale.replace("_", "-").split("-")[0].lower() in languages()
    assert refused("PIN?", locale)


@pytest.mark.parametrize("locale", ["xx", "", "sv", "../en"])
def test_in_an_unknown_language_everything_is_refused(locale: str) -> None:
    (refusal,) = check("Hej, tack!", locale)
    assert "built-in" in refusal.reason
    assert len(check_source("Hej {{ name }}!", locale)) == 1


@pytest.mark.parametrize("lang", languages())
def test_a_rewording_passes_the_gate_itself(lang: str) -> None:
    asked = [sample.text for sample in SAMPLES if sample.lang == lang and sample.forbidden]
    rewordings = {refusal.rewording for text in asked for refusal in check(text, lang)}
    assert rewordings
    assert [words for words in rewordings if check_source(words, lang)] == []


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("Please send us your {{ x }}.", id="object"),
        pytest.param("Reply with {{ x }} please", id="after with"),
        pytest.param("What is your {{ order_number }}?", id="whatever its name"),
        pytest.param("Your {{ x }} would help.", id="before its request"),
        pytest.param("Please send your pass{{ x }}word", id="split by an empty value"),
        pytest.param("{% set a = 'PI' %}Please send your {{ a }}N", id="put together from a set value"),
        pytest.param("Please send your {{ nothing }} password", id="beside a sensitive word"),
    ],
)
def test_a_source_that_could_ask_is_refused(source: str) -> None:
    refusals = check_source(source, "en")
    assert refusals
    assert not any("\ue000" in refusal.phrase for refusal in refusals)


@pytest.mark.parametrize(
    "source",
    [
        "Hi {{ first_name }}, the {{ team }} team has it and writes by {{ promise }}.",
        "Thanks, {{ first_name }}! Your case is {{ reference }}.",
        "Use this link to confirm it is you: {{ link }}",
        "Give us a call on {{ phone }}, or stay here.",
        "Send us a direct message, {{ first_name }}, and {{ team }} will look into it.",
        "Your {{ thing }} is on its way.",
    ],
)
def test_a_source_that_only_tells_passes(source: str) -> None:
    assert check_source(source, "en") == ()


FORBIDDEN = [sample for sample in SAMPLES if sample.forbidden and check(sample.text, sample.lang)]
LATIN = [sample for sample in FORBIDDEN if sample.lang not in {"ja", "ar"}]
LOOK_ALIKES = str.maketrans("aeopcxyi", "аеорсхуі")


@given(sample=st.sampled_from(FORBIDDEN), data=st.data())
@settings(max_examples=150, deadline=None)
def test_characters_of_no_width_hide_nothing(sample: Labelled, data: st.DataObject) -> None:
    invisible = st.sampled_from("\u200b\u200c\u200d\u2060\ufeff\u00ad")
    places = data.draw(st.sets(st.integers(0, len(sample.text)), max_size=12))
    text = sample.text
    for place in sorted(places, reverse=True):
        text = text[:place] + data.draw(invisible) + text[place:]
    assert refused(text, sample.lang)


@given(sample=st.sampled_from(LATIN), data=st.data())
@settings(max_examples=150, deadline=None)
def test_look_alikes_hide_nothing(sample: Labelled, data: st.DataObject) -> None:
    words = sample.text.split(" ")
    chosen = data.draw(st.sets(st.integers(0, len(words) - 1)))
    disguised = [word.translate(LOOK_ALIKES) if index in chosen else word for index, word in enumerate(words)]
    assert refused(" ".join(disguised), sample.lang)


@given(
    sample=st.sampled_from(FORBIDDEN),
    mark=st.sampled_from(["<b>{}</b>", "**{}**", "_{}_", "`{}`", "<i class=x>{}</i>"]),
)
@settings(max_examples=150, deadline=None)
def test_markup_hides_nothing(sample: Labelled, mark: str) -> None:
    assert refused(mark.format(sample.text), sample.lang)


@pytest.mark.parametrize("gap", [" ", ".", "-", "*", " . "])
@pytest.mark.parametrize("word", ["PIN", "password", "postcode", "account number", "date of birth", "passport", "CVV"])
def test_spaced_letters_hide_nothing(word: str, gap: str) -> None:
    spaced = "   ".join(gap.join(part) for part in word.split(" "))
    assert refused(f"Please send us your {spaced}")


@given(st.text(max_size=300), st.sampled_from(languages()))
@settings(max_examples=200, deadline=None)
def test_any_text_is_judged_and_every_phrase_is_cut_from_it(text: str, lang: str) -> None:
    assert all(refusal.phrase in text for refusal in check(text, lang))


SCORES = scores(SAMPLES)


@pytest.mark.parametrize("lang", languages())
def test_the_gate_keeps_what_it_learnt(lang: str) -> None:
    (score,) = (score for score in SCORES if (score.lang, score.part) == (lang, "tuning"))
    assert score.recall >= 0.97
    assert score.false_alarms <= 0.01


@pytest.mark.parametrize("part", [part for part in PARTS if part != "tuning"])
@pytest.mark.parametrize("lang", languages())
def test_the_gate_keeps_its_figures_on_later_sets(lang: str, part: str) -> None:
    # Each was measured unseen and then used to mend the grammars; README.md beside the samples has the first figures.
    (score,) = (score for score in SCORES if (score.lang, score.part) == (lang, part))
    assert score.recall >= (0.95 if lang == "en" else 0.90)
    assert score.false_alarms <= 0.05


@pytest.mark.parametrize("lang", languages())
def test_every_language_has_sixty_samples_of_both_kinds(lang: str) -> None:
    for forbidden in (True, False):
        assert len({sample.text for sample in SAMPLES if (sample.lang, sample.forbidden) == (lang, forbidden)}) >= 60


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize(
    "piece",
    [
        "a",
        " ",
        "p ",
        "1",
        "don't send ",
        "your ",
        "<",
        "&#80;",
        "{{",
        "\u200b",
        "p.",
        "。",
        "パス",
        "ا ",
        "a" * 39 + " ",
    ],
)
def test_4000_hostile_characters_are_judged_at_once(lang: str, piece: str) -> None:
    text = (piece * 4000)[:4000]
    check("", lang)
    started = time.process_time()
    check(text, lang)
    # Fifty milliseconds of a quiet processor, whose time is counted here and not the clock's; ten times that would be a
    # pattern that is not linear.
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize("lang", languages())
def test_the_letters_of_a_token_are_no_words(lang: str) -> None:
    token = ("pwPINpin-pass_" * 11)[:142]
    text = f"https://care.example.com/v/{token}"
    assert check(text, lang) == ()
    # What is no token is read, also behind such an address.
    asked = {"en": "Send us your PIN.", "de": "Schicken Sie uns Ihre PIN.", "ja": "暗証番号をお知らせください。"}.get(
        lang
    )
    if asked:
        assert check(f"{text}\n\n{asked}", lang) != ()
