"""Promise: a text is as long here as it is on X, so that nothing we send is ever too long or cut."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.fitting import count_x

ROOT = Path(__file__).parents[3]
FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        pytest.param("", 0, id="nothing"),
        pytest.param("Hello @jo_k, we are on it.", 26, id="Latin"),
        pytest.param("e\N{COMBINING ACUTE ACCENT}", 1, id="composed before counting"),
        pytest.param("नमस्ते", 6, id="Devanagari weighs 1"),
        pytest.param("日本語", 6, id="Chinese and Japanese weigh 2"),
        pytest.param("\u10ff\u1100", 3, id="the last code point of weight 1 and the first of weight 2"),
        pytest.param("\u2000\u200d\u2010\u201f\u2032\u2037", 6, id="spaces, dashes, quotes and primes weigh 1"),
        pytest.param("\u200e\u2020\u2038", 6, id="their neighbours weigh 2"),
        pytest.param("\u2068jo\u2069", 6, id="each isolating mark weighs 2"),
        pytest.param("😡", 2, id="emoji"),
        pytest.param(FAMILY, 2, id="a family of seven code points"),
        pytest.param("👍🏽", 2, id="skin tone"),
        pytest.param("🇬🇧", 2, id="flag"),
        pytest.param("1️⃣", 2, id="keycap"),
        pytest.param("https://t.co/a", 23, id="a short URL"),
        pytest.param("https://example.com/" + "a" * 500, 23, id="a long URL"),
        pytest.param("example.co.uk/help", 23, id="a URL without scheme"),
        pytest.param("verify.internal", 15, id="no known top-level domain"),
        pytest.param("See example.com. Thanks", 35, id="a full stop after a URL is none of it"),
        pytest.param("a\r\nb", 3, id="a line break is one character"),
        pytest.param("\ud800", 2, id="half a surrogate pair"),
    ],
)
def test_weighted_length(text: str, weight: int) -> None:
    assert count_x(text) == weight


@given(st.text(max_size=80))
def test_any_text_has_a_length(text: str) -> None:
    assert 0 <= count_x(text) <= max(2 * len(text), 23 * len(text.split()) + 2 * len(text))


@given(st.lists(st.sampled_from(["Hello", "語", FAMILY, "🇬🇧", "https://example.com/help", "K7Q4-M2XD"]), max_size=12))
def test_words_add_up(words: list[str]) -> None:
    assert count_x(" ".join(words)) == sum(map(count_x, words)) + max(0, len(words) - 1)


def test_an_endless_host_name_is_counted_letter_by_letter_and_soon() -> None:
    # It took minutes before; the table above shows that ordinary host names are still found.
    assert count_x("a." * 5_000) == 10_000


def test_the_parser_needs_no_setuptools_and_leaves_no_stand_in_behind() -> None:
    program = (
        "import sys; sys.modules['setuptools'] = None; from chalicelib.domain.fitting import count_x; "
        "print(count_x('🇬🇧'), 'pkg_resources' in sys.modules, end='')"
    )
    printed = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert printed.stdout == "2 False"
