"""Promise: what is sensitive is gone, what is not is untouched to the byte, and no text can make that slow."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.normalise import fold
from chalicelib.domain.redaction import Redacted, redact
from chalicelib.domain.redaction.checksums import card_lengths, luhn_sums

ONE_OF_EACH = [
    pytest.param("card 4111 1111 1111 1111!", "card [card removed]!", "card", id="card"),
    pytest.param("the cvv is 123.", "the cvv is [security code removed].", "security_code", id="security code"),
    pytest.param("my PIN: 4821", "my PIN: [pin removed]", "pin", id="PIN"),
    pytest.param("4821 is my pin", "[pin removed] is my pin", "pin", id="PIN before its cue"),
    pytest.param("password is Rex1998 ok", "password is [password removed] ok", "password", id="password"),
    pytest.param("my password is sunshine", "my password is [password removed]", "password", id="password of a word"),
    pytest.param("the code is 482 913", "the code is [one time code removed]", "one_time_code", id="one-time code"),
    pytest.param("pay to GB29 NWBK 6016 1331 9268 19", "pay to [iban removed]", "iban", id="IBAN"),
    pytest.param("ssn 078-05-1120", "ssn [national id removed]", "national_id", id="national id"),
    pytest.param("mail jo@example.com now", "mail [email removed] now", "email", id="mail"),
    pytest.param("jo dot b at gmail dot com", "[email removed]", "email", id="spoken mail"),
    pytest.param("ring 07700 900123", "ring [phone removed]", "phone", id="phone"),
    pytest.param("+44 7700 900123", "[phone removed]", "phone", id="international phone"),
    pytest.param("born on 12 March 1985", "born on [birth date removed]", "birth_date", id="birth date"),
    pytest.param("account number 12345678", "account number [account number removed]", "account_number", id="account"),
    pytest.param("policy HG-229817", "policy [policy number removed]", "policy_number", id="policy"),
    pytest.param("passport 533412987", "passport [passport number removed]", "passport_number", id="passport"),
    pytest.param("driving licence MORGA657054SM9IJ", "driving licence [licence number removed]", "licence_number"),
    pytest.param("I live at 12 High Street, Leeds", "I live at [postal address removed]", "postal_address", id="home"),
    pytest.param("https://example.com/a?token=a1b2c3d4", "[secret link removed]", "secret_link", id="link"),
]


@pytest.mark.parametrize(("text", "expected", "kind"), ONE_OF_EACH)
def test_each_kind_is_replaced_by_its_mark(text: str, expected: str, kind: str) -> None:
    assert redact(text) == Redacted(expected, (kind,))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("p\u200bin 4\u200b8\u200b2\u200b1", "p\u200bin [pin removed]", id="no width"),
        pytest.param("ＰＩＮ：４８２１", "ＰＩＮ：[pin removed]", id="full width"),
        pytest.param("раsswоrd: Rex1998", "раsswоrd: [password removed]", id="look-alikes"),
        pytest.param("رمز التحقق ٤٨٢٩", "رمز التحقق [one time code removed]", id="Arabic digits"),
        pytest.param("4️⃣1️⃣1️⃣1️⃣ 1111 1111 1111", "[card removed]", id="keycaps"),
        pytest.param("my pin is four eight two one", "my pin is [pin removed]", id="spelled out"),
        pytest.param(
            "4111111111111111 12/27 123", "[card removed] [security code removed]", id="expiry and code behind a card"
        ),
        pytest.param("pin for the card ending 4821 is 1234", "pin for the card ending 4821 is [pin removed]", id="two"),
    ],
)
def test_spelling_hides_nothing(text: str, expected: str) -> None:
    assert redact(text).text == expected


@pytest.mark.parametrize(
    "text",
    [
        "order 4821332 has not arrived",
        "card ending 1234 was charged twice",
        "tracking number 1Z999AA10123456784",
        "flight BA2490 was 3 hours late",
        "paid $1,249.00 on 03/05/2024 at 10:45",
        "https://example.com/status/1789456123456789012",
        "#12345 nothing for 3 days",
        "I forgot my password and my PIN is blocked since 2023",
        "the code never came",
        "",
    ],
)
def test_harmless_text_is_untouched(text: str) -> None:
    assert redact(text) == Redacted(text, ())


@pytest.mark.parametrize(
    "text",
    [
        "I wrote to help@acme.example twice",
        "nobody answers on 020 7946 0018",
        "nobody answers on +44 20 7946 0018",
        "I am on https://www.acme.example/track/Zk9Lq2Xw8Rt4Vb6Nq1",
    ],
)
def test_contacts_of_the_brand_are_left_alone(text: str) -> None:
    own = {"help@acme.example", "acme.example", "+44 20 7946 0018"}
    assert redact(text).found
    assert redact(text, allowed=own) == Redacted(text, ())


def test_a_secret_field_counts_on_the_hosts_of_the_brand_too() -> None:
    assert redact("https://acme.example/v?token=a1b2c3d4", allowed={"acme.example"}).found == ("secret_link",)


def test_a_known_language_adds_its_bare_mobile_numbers() -> None:
    assert redact("612345678", locale="es-ES").found == ("phone",)
    assert redact("612345678").found == ()


def _cards() -> st.SearchStrategy[str]:
    """Return numbers of known issuers with a right check digit."""

    @st.composite
    def cards(draw: st.DrawFn) -> str:
        start = draw(st.sampled_from(["4", "51", "2221", "34", "36", "6011", "3528", "62", "5018"])).ljust(4, "0")
        length = draw(st.sampled_from(card_lengths(start)))
        body = start + "".join(draw(st.lists(st.sampled_from("0123456789"), min_size=length - 5, max_size=length - 5)))
        return next(body + check for check in "0123456789" if luhn_sums(body + check)[length % 2][-1] % 10 == 0)

    return cards()


SEPARATORS = st.sampled_from(
    ["", " ", "-", ".", "/", " - ", "\n", "_", "\u200b", "•", "🙂", ", ", " | ", "\u00a0", "—"]
)


@given(
    card=_cards(),
    separators=st.lists(SEPARATORS, min_size=19, max_size=19),
    zero=st.sampled_from("0٠०０𝟎"),
    around=st.booleans(),
)
def test_no_digit_of_a_card_survives_in_any_separator_or_script(
    card: str, separators: list[str], zero: str, around: bool
) -> None:
    digits = [chr(ord(zero) + int(digit)) for digit in card]
    written = "".join(digit + separator for digit, separator in zip(digits[:-1], separators, strict=False)) + digits[-1]
    result = redact(f"my card {written} was refused" if around else written)
    assert "card" in result.found
    assert not any(map(str.isdigit, fold(result.text).text))


PIECES = st.sampled_from(
    [
        "my pin is",
        "4821",
        "password",
        ": ",
        "hunter2",
        "card",
        "4111 1111 1111 1111",
        "the code",
        "is",
        "482913",
        "order",
        "12345",
        "and",
        "born",
        "12/03/1985",
        ".",
        "\n",
        "account number",
        "12345678",
        "https://example.com/a?token=a1b2c3d4",
        "jo@example.com",
        "call me on",
        "07700 900123",
        "i live at",
        "12 High Street",
        ", London SW1A 1AA",
        "GB29NWBK60161331926819",
        "[card removed]",
        "パスワードは",
        "暗証番号",
        "كلمة السر",
        "\xe9\u200b",
        "one two",
        "three four",
        "passport",
        "AB123456",
        ", ",
        "is my pin",
        "€",
        "2 days",
    ]
)


@given(st.lists(PIECES, max_size=12).map(" ".join))
def test_a_second_time_finds_nothing_more(text: str) -> None:
    once = redact(text).text
    assert redact(once) == Redacted(once, ())


@given(st.text(st.characters(exclude_categories=["Nd", "No", "Nl"], exclude_characters="@/:="), max_size=80))
def test_text_without_digits_and_signs_keeps_what_is_not_a_password(text: str) -> None:
    result = redact(text)
    assert set(result.found) <= {"password"}
    if not result.found:
        assert result.text == text


HOSTILE = {
    "one digit": "1" * 100_000,
    "digits of a card": "4" * 100_000,
    "digits apart": "4 " * 50_000,
    "digits and dashes": "4-" * 50_000,
    "cards": "4111 1111 1111 1111 " * 5_000,
    "dates": "12.12." * 16_000,
    "cue words": "password " * 11_000,
    "cue words and digits": "pin 1 " * 16_000,
    "finds": "my pin is 1234 " * 6_600,
    "values before cues": "1234 is my pin " * 6_600,
    "passwords": "my password is hunter2 " * 4_300,
    "first words of cues": "a " * 50_000,
    "at signs": "a@" * 50_000,
    "mail addresses": "a@b.co " * 14_000,
    "begun IBANs": "gb12 " * 20_000,
    "begun IBANs without gaps": "gb12" * 25_000,
    "links": "http://a.b/c?token=abcdefgh " * 3_500,
    "slashes": "a/" * 50_000,
    "streets": "1 a street " * 9_000,
    "addresses": "i live at 12 high street london " * 3_000,
    "brackets": "(" * 100_000,
    "begun phones": "+1" * 50_000,
    "letters and digits": "a1-" * 33_000,
    "no width": "\u200b" * 33_000,
    "no width between digits": "4\u200b" * 25_000,
    "look-alikes": "aа " * 25_000,
    "ideographs": "暗証番号1234" * 5_000,
    "every character once": "".join(map(chr, range(0x80, 0x8000))),
    "spelled digits": "four two " * 11_000,
    "quotes": 'password "' * 10_000,
    "marks": "[card removed] " * 6_600,
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in HOSTILE.items()])
def test_hostile_text_of_100_kb_takes_linear_time(text: str) -> None:
    started = process_time()
    redact(text)
    # Measured at 5 to 46 ms on a busy core, "every character once" at 62. The bound only tells linear from quadratic,
    # which takes seconds.
    assert process_time() - started < 1


def test_a_flood_is_not_read_on_but_taken_out() -> None:
    result = redact("my pin is 1234 " * 6_600 + "card 4111 1111 1111 1111")
    assert result.found[-1] == "flood"
    assert "1111" not in result.text


def test_long_harmless_text_is_untouched() -> None:
    text = "I ordered on 12 March and my parcel has not arrived, please help as soon as you can. " * 200
    assert redact(text) == Redacted(text, ())
