"""Promise: a wording that breaks a house rule is named, with its line and what to write instead."""

from collections.abc import Mapping

import pytest

from chalicelib.domain.template_rules import LanguageWords, file_rules, fitting_rules, holds, reply_rules, wording_rules
from chalicelib.domain.templates import Audience, Part, ReplyDefinition, Variable, VariableType, Wording

WORDS = LanguageWords(
    heard=("thank you for",),
    not_in_public=("case", "link"),
    avoid={"please note": "Leave it out.", "shortly": "Give a time."},
)
SOUND = "Thank you for that, {{ first_name }}. It's with {{ owner }}, and you'll hear {{ promise }}."


def a_variable(name: str, example: str | Mapping[str, str], *, fallback: str | None = None) -> Variable:
    words = {"": example} if isinstance(example, str) else example
    kind = VariableType.CUSTOMER if name == "first_name" else VariableType.TEXT
    return Variable(name, kind, words, words, None if fallback is None else {"": fallback})


def a_definition(
    *, audience: Audience = Audience.PRIVATE, parts: tuple[Part, ...] = (Part.HEARD, Part.OWNER, Part.NEXT_STEP)
) -> ReplyDefinition:
    variables = {
        "first_name": a_variable("first_name", "Jo", fallback=""),
        "owner": a_variable("owner", "our card team"),
        "promise": a_variable("promise", "by 15:00 today"),
    }
    return ReplyDefinition("noted", "Notes it.", audience, lead=False, parts=parts, variables=variables)


def a_wording(source: str, *, number: int = 1, locale: str = "en") -> Wording:
    return Wording(f"noted/{locale}/{number}", locale, f"noted/{locale}.txt", 10 * number, source)


def told(source: str, *, audience: Audience = Audience.PRIVATE, parts: tuple[Part, ...] = tuple(Part)) -> list[str]:
    problems = wording_rules(
        a_wording(source),
        a_definition(audience=audience, parts=parts),
        words=WORDS,
        allowed_hosts={"help.example.com"},
        gate=lambda written, sent, _: ["asks for a PIN"] if "PIN" in written or "PIN" in sent else [],
        rendered=source,
    )
    return [f"{problem.line}: {problem.sentence}" for problem in problems]


def test_a_sound_acknowledgement_passes() -> None:
    assert told(SOUND) == []


@pytest.mark.parametrize(
    ("source", "missing"),
    [
        pytest.param(SOUND.replace("Thank you for that", "Hello"), "does not say that we heard", id="heard"),
        pytest.param(SOUND.replace("{{ owner }}", "us"), "does not say who has it", id="owner"),
        pytest.param(SOUND.replace("{{ promise }}", "soon"), "does not say what happens next and by when", id="when"),
    ],
)
def test_an_acknowledgement_without_one_of_its_parts_is_refused(source: str, missing: str) -> None:
    (only,) = told(source)
    assert missing in only


def test_other_replies_need_no_parts() -> None:
    assert told("Have a good day.", parts=()) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("We look into your case.", "10: 'case' tells everybody", id="a matter of one person"),
        pytest.param("Look.\nIt is at https://help.example.com/v.", "11: No links in public", id="a link"),
        pytest.param("Ring 0808 157 0123.", "10: No long numbers in public", id="a number"),
    ],
)
def test_a_public_reply_says_nothing_of_one_person(source: str, expected: str) -> None:
    assert any(line.startswith(expected) for line in told(source, audience=Audience.PUBLIC, parts=()))
    assert told(source, parts=()) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("See https://bad.example/x.", "10: bad.example is not one of the brand's hosts", id="foreign"),
        pytest.param("See help.example.com.bad.example/x.", "10: help.example.com.bad.example is not", id="look-alike"),
        pytest.param("See https://bit.ly/x.", "10: bit.ly hides where a link leads", id="short"),
        pytest.param("See http://help.example.com/x.", "10: Begin links with https://", id="not encrypted"),
        pytest.param("Please note: it's here.", "10: 'please note' sounds canned. Leave it out.", id="stock phrase"),
        pytest.param("You hear\nfrom us shortly.", "11: 'shortly' sounds canned. Give a time.", id="no time"),
        pytest.param("We are on it!", "10: Leave the exclamation mark out", id="exclamation mark"),
        pytest.param("We are on it 🙂.", "10: Leave the emoji out", id="emoji"),
        pytest.param("Shall we talk? Or not?", "10: This asks more than one thing", id="two questions"),
        pytest.param("Good. {{ owner }} has it.", "10: A sentence begins with {{ owner }}", id="small first letter"),
        pytest.param("word " * 40, "10: The sentence that begins 'word word word word …' has 40 words", id="long"),
        pytest.param("Organisational requirements necessitate clarification.", "10: This is hard to read", id="hard"),
        pytest.param("Send us your PIN.", "10: asks for a PIN", id="the gate"),
    ],
)
def test_the_house_rules_of_every_reply(source: str, expected: str) -> None:
    assert any(line.startswith(expected) for line in told(source, parts=()))


def test_a_link_to_the_brands_own_host_passes() -> None:
    assert told("See https://help.example.com/x for more.", parts=()) == []


@pytest.mark.parametrize(
    ("text", "phrase", "locale", "found"),
    [
        pytest.param("In any case.", "case", "en", True, id="a word"),
        pytest.param("In the showcases.", "case", "en", False, id="part of a word"),
        pytest.param("We’ve got it", "we've got", "en", True, id="another apostrophe"),
        pytest.param("ご連絡ありがとうございます", "ありがとう", "ja", True, id="no spaces"),
    ],
)
def test_phrases_are_found_as_words(text: str, phrase: str, locale: str, *, found: bool) -> None:
    assert holds(text, phrase, locale) is found


def test_too_long_is_told_with_the_channel_its_unit_and_how_much_to_take_out() -> None:
    worst = {"the longest values": "a" * 900, "emoji in the name": "👍" * 260}
    (problem,) = fitting_rules(a_wording(SOUND), a_definition(), channel="instagram", worst=worst)
    assert str(problem) == (
        "noted/en.txt, line 10: Too long for instagram: 1,040 bytes with emoji in the name, and 1,000 is the most. "
        "Take out 40, or write shorter wordings for it in en.instagram.txt."
    )


def test_a_private_reply_is_not_held_to_public_limits() -> None:
    assert list(fitting_rules(a_wording(SOUND), a_definition(), channel="x", worst={"": "a" * 9_000})) == []


def test_a_public_reply_stays_short_of_the_limit() -> None:
    definition = a_definition(audience=Audience.PUBLIC)
    assert list(fitting_rules(a_wording("x"), definition, channel="x", worst={"": "a" * 240})) == []
    (problem,) = fitting_rules(a_wording("x"), definition, channel="x", worst={"": "a" * 241})
    assert "In public 240 characters are enough" in problem.sentence


def test_a_file_needs_three_wordings_of_different_thought() -> None:
    same = "We have added that to your case, and you will hear from us"
    few = [a_wording(f"{same} today."), a_wording(f"{same} soon.", number=2)]
    assert [problem.sentence for problem in file_rules(few)] == [
        "There are 2 wordings here, and 3 are the least. Write another thought.",
        "Wordings 1 and 2 say nearly the same. Write another thought.",
    ]


def test_a_value_that_no_wording_uses_or_that_a_language_lacks_is_told() -> None:
    definition = a_definition()
    variables = {**definition.variables, "owner": a_variable("owner", {"en": "our card team"})}
    definition = ReplyDefinition("noted", "x", Audience.PRIVATE, lead=False, parts=(), variables=variables)
    wordings = [a_wording("{{ owner }} {{ first_name }}"), a_wording("{{ owner }}", locale="de")]
    assert [problem.sentence for problem in reply_rules(definition, wordings)] == [
        "The example of 'owner' is missing in 'de'.",
        "The longest of 'owner' is missing in 'de'.",
        "'promise' is declared, and no wording uses it. Take it out.",
    ]
