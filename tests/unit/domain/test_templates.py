"""Promise: a wording is text and declared values and nothing else; who edits it is told what to mend and where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.reply_definitions import definition_problems, parse_toml, to_definition
from chalicelib.domain.templates import (
    Audience,
    Part,
    Placeholder,
    Wording,
    choose,
    close_gaps,
    locales_to_try,
    pieces_of,
    split_wordings,
    wording_problems,
    words_for,
)

GAP = "\ue000"
DECLARED = ("first_name", "owner", "promise")
SOUND = """\
purpose = "Thanks somebody."
audience = "private"
parts = ["owner"]

[variables.first_name]
type = "customer"
example = "Jo"
longest = "Alexandrina-Victoria"
fallback = ""

[variables.owner]
type = "text"
example = { en = "our card team", de = "unser Kartenteam" }
longest = "our international payments team"
"""


def wordings(count: int) -> list[Wording]:
    return [
        Wording(name=f"thanks/en/{number}", locale="en", file="thanks/en.txt", line=number, source="x")
        for number in range(1, count + 1)
    ]


def told(source: str) -> list[str]:
    return [str(problem) for problem in wording_problems(source, file="thanks/en.txt", line=5, declared=DECLARED)]


def definition_told(source: str) -> list[str]:
    data, problems = parse_toml(source, file="thanks/reply.toml")
    problems += [] if problems else definition_problems(data, source, file="thanks/reply.toml")
    return [str(problem) for problem in problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("One.\n---\nTwo.\n", ((1, "One."), (3, "Two.")), id="two"),
        pytest.param("One.\r\n---  \r\nTwo.", ((1, "One."), (3, "Two.")), id="line ends of another system"),
        pytest.param("\n\nOne\nstill one.\n----\n\nTwo.", ((3, "One\nstill one."), (7, "Two.")), id="blank lines"),
        pytest.param("One.\n---\n---\nTwo.", ((1, "One."), (3, ""), (4, "Two.")), id="an empty one stays, to be told"),
        pytest.param("One - two --- three.", ((1, "One - two --- three."),), id="dashes within a line"),
    ],
)
def test_a_file_is_split_at_lines_of_dashes(text: str, expected: tuple[tuple[int, str], ...]) -> None:
    assert split_wordings(text) == expected


def test_pieces_are_texts_and_places_in_order() -> None:
    assert pieces_of("Hi {{ first_name }}, {{owner}}") == (
        "Hi ",
        Placeholder("first_name"),
        ", ",
        Placeholder("owner"),
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(
            "Hello {{ fist_name }}.",
            "thanks/en.txt, line 5: {{ fist_name }} is not a value of this reply. Did you mean first_name?",
            id="misspelt",
        ),
        pytest.param(
            "Hello.\n\n{{ password }}",
            "thanks/en.txt, line 7: {{ password }} is not a value of this reply. "
            "There are: first_name, owner, promise.",
            id="unknown, further down",
        ),
        pytest.param(
            "Hello.\n{{ first_name }",
            "thanks/en.txt, line 6: The braces do not come in pairs. Write a value as {{ first_name }}, "
            "with two on each side.",
            id="unbalanced",
        ),
        pytest.param(
            "{% if first_name %}Hi{% endif %}",
            "thanks/en.txt, line 5: Only values such as {{ first_name }} can stand here. "
            "Take out everything in {% %} or {# #}.",
            id="a statement",
        ),
        pytest.param(
            "{{ first_name|upper }}",
            "thanks/en.txt, line 5: Between {{ and }} stands the name of one value and nothing else: "
            "letters, digits and _, as in {{ first_name }}.",
            id="a filter",
        ),
        pytest.param(
            "",
            "thanks/en.txt, line 5: There is no text here. Write a wording, or take the extra line of --- out.",
            id="empty",
        ),
        pytest.param(
            "x" * 4001,
            "thanks/en.txt, line 5: This wording has 4,001 characters, and 4,000 is the most. Make it shorter.",
            id="too long",
        ),
    ],
)
def test_a_broken_wording_is_told_with_file_line_and_what_to_do(source: str, expected: str) -> None:
    assert told(source) == [expected]


def test_every_problem_of_a_wording_is_told_at_once() -> None:
    assert len(told("{{ fist_name }}\n{{ ownr }}\n{{ promise")) == 3


@given(st.text(alphabet=st.characters(exclude_characters="{}｛｝"), min_size=1, max_size=80))
def test_plain_text_is_never_refused(text: str) -> None:
    assert told(f"A{text}") == []


def test_a_sound_definition_reads_as_written() -> None:
    assert definition_told(SOUND) == []
    data, _ = parse_toml(SOUND, file="thanks/reply.toml")
    definition = to_definition("thanks", data)
    assert (definition.audience, definition.lead, definition.parts) == (Audience.PRIVATE, False, (Part.OWNER,))
    assert definition.variables["first_name"].fallback_for("en") == ""
    assert definition.variables["owner"].fallback_for("en") is None
    assert words_for(definition.variables["owner"].example, "de-at") == "unser Kartenteam"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param('purpose = "Thanks somebody."', "", "line 1: Say in one sentence what", id="no purpose"),
        pytest.param('"private"', '"everyone"', "line 2: Say who can read it", id="audience unknown"),
        pytest.param("purpose =", "purpos =", "line 1: 'purpos' means nothing here. Did you mean purpose?", id="key"),
        pytest.param('["owner"]', '["ownr"]', "line 3: 'ownr' is not a part. Did you mean owner?", id="part"),
        pytest.param('["owner"]', '"owner"', "line 3: Write the parts as a list", id="parts not a list"),
        pytest.param(
            '["owner"]', '["next_step"]', "line 3: An acknowledgement needs [variables.promise]", id="promise"
        ),
        pytest.param('"customer"', '"name"', "line 5: Say what 'first_name' is", id="type"),
        pytest.param('example = "Jo"\n', "", "line 5: 'first_name' needs example", id="no example"),
        pytest.param('fallback = ""', "", "line 5: 'first_name' comes from the customer", id="customer, no fallback"),
        pytest.param('fallback = ""', "fallback = 3", "line 5: The fallback of 'first_name'", id="fallback"),
        pytest.param('fallback = ""', 'falback = ""', "line 5: 'falback' means nothing", id="misspelt fallback"),
        pytest.param('"private"', '"public"', "line 5: 'first_name' cannot be in a public reply", id="public"),
        pytest.param('"private"', '"private', "line 2: This line cannot be read", id="quote open"),
        pytest.param('audience = "private"', 'lead = "yes"\naudience = "private"', "line 2: lead is either", id="lead"),
        pytest.param("[variables.owner]", "[variables.Owner]", "line 11: 'Owner' cannot be the name", id="name"),
    ],
)
def test_a_broken_definition_is_told_with_its_line(old: str, new: str, expected: str) -> None:
    assert old in SOUND
    assert any(f"thanks/reply.toml, {expected}" in line for line in definition_told(SOUND.replace(old, new)))


def test_brackets_without_end_are_told_and_not_fatal() -> None:
    assert definition_told("a = " + "[" * 20_000)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        pytest.param("pt-BR", ("pt-br", "pt", "en"), id="exact, language, brand"),
        pytest.param("pt_BR", ("pt-br", "pt", "en"), id="underscore"),
        pytest.param("en", ("en",), id="the brand's own"),
        pytest.param(None, ("en",), id="unknown"),
        pytest.param("", ("en",), id="empty"),
    ],
)
def test_locales_are_tried_from_the_nearest_on(locale: str | None, expected: tuple[str, ...]) -> None:
    assert locales_to_try(locale, "en") == expected


@given(st.text(max_size=40), st.integers(1, 9))
def test_the_same_message_gets_the_same_wording(seed: str, count: int) -> None:
    assert choose(wordings(count), seed=seed) == choose(wordings(count), seed=seed)


@given(st.text(max_size=40), st.integers(2, 9), st.data())
def test_the_wording_last_sent_is_not_sent_again(seed: str, count: int, data: st.DataObject) -> None:
    names = [wording.name for wording in wordings(count)]
    avoid = data.draw(st.sets(st.sampled_from(names), max_size=count - 1))
    assert choose(wordings(count), seed=seed, avoid=avoid).name not in avoid


def test_where_every_wording_was_sent_one_is_sent_again() -> None:
    only = wordings(1)
    assert choose(only, seed="1", avoid=["thanks/en/1"]) == only[0]


def test_every_wording_gets_its_turn() -> None:
    used = {choose(wordings(3), seed=str(number)).name for number in range(60)}
    assert len(used) == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"Thanks, {GAP}, it is here.", "Thanks, it is here.", id="between commas"),
        pytest.param(f"Thanks {GAP}, it is here.", "Thanks, it is here.", id="before a comma"),
        pytest.param(f"Thank you, {GAP}.", "Thank you.", id="before a full stop"),
        pytest.param(f"{GAP}, it is here.", "It is here.", id="at the start"),
        pytest.param(f"Done. {GAP}, it is here.", "Done. It is here.", id="at the start of a sentence"),
        pytest.param(f"Hi {GAP}\nLine", "Hi\nLine", id="at the end of a line"),
        pytest.param(f"We have {GAP} now.", "We have now.", id="between words"),
        pytest.param(f"No harm, {GAP}: it works.", "No harm: it works.", id="before a colon"),
        pytest.param(f"شكرا، {GAP}، وصلت.", "شكرا، وصلت.", id="Arabic commas"),
        pytest.param(f"はい、{GAP}、どうぞ。", "はい、どうぞ。", id="Japanese commas"),
        pytest.param("Thanks, Jo, it is here.", "Thanks, Jo, it is here.", id="no gap"),
    ],
)
def test_a_missing_value_leaves_no_trace(text: str, expected: str) -> None:
    assert close_gaps(text, GAP) == expected
