"""Promise: a text matches as it is read, however it is spelt, and every match leads back to the original letters."""

import sys
import unicodedata
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.normalise import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("My PIN is 1234", "my pin is 1234", id="ascii"),
        pytest.param("ＰＩＮ　１２３４", "pin 1234", id="full width"),
        pytest.param("𝗽𝗮𝘀𝘀𝘄𝗼𝗿𝗱", "password", id="mathematical bold"),
        pytest.param("ⓟⓘⓝ 🅟🅘🅝 🅿🅸🅽 🄿🄸🄽 ᴘɪɴ", "pin pin pin pin pin", id="circled, squared, small capitals"),
        pytest.param("p\u200ba\u00ads\u2060s\ufeff", "pass", id="no width and soft hyphen"),
        pytest.param("\u202epin\u202c", "pin", id="direction marks"),
        pytest.param("p\u0337a\u0337s\u0337s\u0337", "pass", id="struck through with combining marks"),
        pytest.param("4️⃣1️⃣", "41", id="keycap emoji"),
        pytest.param("pi\0n", "pin", id="control characters"),
        pytest.param("contraseña Straße été", "contrasena strasse ete", id="accents and sharp s"),
        pytest.param("passe\u0301", "passe", id="accent as its own character"),
        pytest.param("١٢٣ ۴۵ ४५ ４５ ❶② 𝟙𝟚", "123 45 45 45 12 12", id="digits of any script"),
        pytest.param("1–2—3−4 ‘a’ “b”", "1-2-3-4 'a' \"b\"", id="dashes and quotes"),
        pytest.param("はい。いいえ、؟", "はい.いいえ,?", id="stops and commas"),
        pytest.param("ﾊﾟｽﾜｰﾄﾞ", "パスワード", id="half-width kana"),
        pytest.param("が", "が", id="voiced kana stay voiced"),
        pytest.param("か\u3099", "が", id="voicing mark as its own character"),
        pytest.param("كَلِمَة السِّرّ", "كلمه السر", id="Arabic vowel points"),
        pytest.param("أإآا ى", "اااا ي", id="Arabic letters that are exchanged"),
        pytest.param("раsswоrd", "password", id="Cyrillic letters in a Latin word"),
        pytest.param("РІN, pin и пароль", "pin, pin и пароль", id="a mixed word beside true Cyrillic"),
        pytest.param("your СОРУ", "your copy", id="a word of look-alikes only, in a Latin text"),
        pytest.param("ΡΙΝ code", "pin code", id="Greek capitals"),
        pytest.param("мой пароль", "мои пароль", id="true Cyrillic"),
        pytest.param("СОРОК", "сорок", id="no Latin letter anywhere"),
        pytest.param("Η κάρτα μου", "η καρτα μου", id="true Greek"),
        pytest.param("暗証番号は１２３４です", "暗証番号は1234です", id="Japanese"),
        pytest.param("ﷺ", "ﷺ", id="a ligature of eighteen letters stays one character"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_fold_reads_as_a_person_reads(text: str, expected: str) -> None:
    assert fold(text).text == expected


def test_every_decimal_digit_that_python_knows_becomes_ascii() -> None:
    digits = [char for char in map(chr, range(sys.maxunicode + 1)) if char.isdecimal()]
    assert fold("".join(digits)).text == "".join(str(unicodedata.decimal(char)) for char in digits)


@pytest.mark.parametrize(
    ("text", "word", "original"),
    [
        pytest.param("my p\u200bi\u200bn!", "pin", "p\u200bi\u200bn", id="dropped characters inside"),
        pytest.param("½ pin", "pin", "pin", id="after a character that became three"),
        pytest.param("Straße", "ss", "ß", id="one character that became two"),
        pytest.param("ﾊﾟｽﾜｰﾄﾞ 12", "12", "12", id="after joined kana"),
        pytest.param("𝗣𝗜𝗡", "in", "𝗜𝗡", id="characters beyond the first plane"),
    ],
)
def test_a_match_leads_back_to_the_original(text: str, word: str, original: str) -> None:
    folded = fold(text)
    at = folded.text.index(word)
    start, end = folded.span(at, at + len(word))
    assert text[start:end] == original


HARD_CHARACTERS = st.one_of(
    st.characters(),
    st.sampled_from("aApPсорСОРжИΑαβ\u200b\u00ad\u0301\u3099かｶﾞﾟ½ßﷺ٤ة4️⃣\0 "),
)


@given(st.text(HARD_CHARACTERS, max_size=60))
def test_there_is_one_offset_a_character_and_offsets_never_go_back(text: str) -> None:
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text)
    assert list(folded.offsets) == sorted(folded.offsets)
    assert all(0 <= offset < len(text) for offset in folded.offsets)


@given(st.text(HARD_CHARACTERS, max_size=30), st.text("abc 123", min_size=1, max_size=20), st.text(HARD_CHARACTERS))
def test_plain_text_is_found_where_it_stands(before: str, plain: str, after: str) -> None:
    text = f"{before}|{plain}|{after}"
    folded = fold(text)
    first = next(index for index, offset in enumerate(folded.offsets) if offset == len(before))
    assert folded.text[first : first + len(plain) + 1] == f"|{plain}"
    assert folded.span(first + 1, first + 1 + len(plain))[0] == len(before) + 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a" * 100_000, id="ascii"),
        pytest.param("\u200b" * 33_000, id="no width"),
        pytest.param("aа " * 20_000, id="words of mixed script"),
        pytest.param("aа " * 20_000 + "ж", id="words of mixed script in a Cyrillic text"),
        pytest.param("a" * 50_000 + "ж" * 25_000, id="one long word of mixed script"),
        pytest.param("".join(map(chr, range(0x80, 0x8000))), id="every character once"),
        pytest.param("ﷺ" * 33_000, id="ligatures that expand"),
        pytest.param("a" + "\u0301" * 49_000, id="one letter under a heap of accents"),
    ],
)
def test_hostile_text_folds_in_linear_time(text: str) -> None:
    started = process_time()
    fold(text)
    # Some 5 to 15 ms here; the bound only tells linear (which this is) from quadratic (which takes minutes).
    assert process_time() - started < 1
