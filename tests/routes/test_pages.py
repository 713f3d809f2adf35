"""Promise: every page a customer sees is whole, says how to reach a person, and carries nothing it should not."""

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from chalicelib.adapters.pages import Pages
from chalicelib.domain.brand import Brand, FormField, read_brand
from chalicelib.domain.colours import contrast
from chalicelib.domain.errors import TemplateBroken
from chalicelib.domain.links import Link
from chalicelib.domain.verification import ShapeError
from chalicelib.entrypoints.form_page import done_values, form_values
from chalicelib.services.verify_contact import Answer, AnswerKind
from tests.builders import the_speech

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "templates" / "pages"
BRAND = read_brand((ROOT / "brand.toml").read_text(encoding="utf-8"))
TOKEN = "A" * 142
SUBMISSION_ID = "ab" * 16
ASKED_AT = datetime(2026, 7, 14, 13, 5, tzinfo=UTC)
LINK = Link(
    link_id="0f" * 16,
    purpose="verify",
    tenant="acme",
    case_id="case-1",
    conversation="conversation-1",
    issued_at=ASKED_AT,
    expires_at=ASKED_AT + timedelta(hours=1),
    channel="x",
    masked_handle="@ma•••7",
    requested_at=ASKED_AT,
    case_reference="K7Q4-M2XD",
    case_phrase="amber harbour",
    locale="en",
)
TYPED = {
    "account_number": "1234567",
    "postcode": "ZZ99 1AB",
    "date_of_birth_day": "31",
    "date_of_birth_month": "3",
    "date_of_birth_year": "1980",
    "wrote_it": "yes",
}
SHAPE = Answer(
    AnswerKind.BAD_SHAPE,
    LINK,
    tries_left=5,
    errors=(
        ShapeError("account_number", "shape"),
        ShapeError("date_of_birth", "missing"),
        ShapeError("wrote_it", "missing"),
    ),
)
VOID = {"meta", "link", "input", "br", "hr", "img"}
FIRST_PAGE_BYTES = 14 * 1024
"""What a first round trip carries: ten TCP segments (RFC 6928)."""


PAGES = Pages(FOLDER, BRAND)
LOCALES = sorted(path.stem for path in FOLDER.glob("*.toml"))


def form(
    answer: Answer | None = None,
    typed: Mapping[str, str] | None = None,
    *,
    link: Link = LINK,
    brand: Brand = BRAND,
) -> dict[str, Any]:
    words = PAGES.words("en")
    return {
        "token": TOKEN,
        "submission_id": SUBMISSION_ID,
        **form_values(brand, words, the_speech(), link, typed=typed, answer=answer),
    }


DONE = {**done_values(BRAND, the_speech(), None), "promise": "by 16:15 today"}
STATES: dict[str, tuple[str, dict[str, Any]]] = {
    "start": ("start", {"token": TOKEN}),
    "form": ("form", form()),
    "form without a handle": ("form", form(link=replace(LINK, masked_handle=""))),
    "form for one hour": ("form", form(brand=replace(BRAND, verified_for=timedelta(hours=1)))),
    "bad shape": ("form", form(SHAPE, {"account_number": "1234567", "date_of_birth_day": "31"})),
    "not matched": ("form", form(Answer(AnswerKind.NOT_MATCHED, LINK, 3, 2), TYPED)),
    "not matched, last try": ("form", form(Answer(AnswerKind.NOT_MATCHED, LINK, 1, 30), TYPED)),
    "too soon": ("form", form(Answer(AnswerKind.TOO_SOON, LINK, 2, 8), TYPED)),
    "unavailable": ("form", form(Answer(AnswerKind.UNAVAILABLE, LINK, 5), TYPED)),
    "verified": ("verified", DONE),
    "verified, no promise": ("verified", done_values(BRAND, the_speech(), None)),
    "verified for one hour": ("verified", {**DONE, "verified_hours": 1}),
    "already done": ("already_done", done_values(BRAND, the_speech(), None)),
    "exhausted": ("exhausted", DONE),
    "in progress": ("in_progress", {"typed": {"token": TOKEN, "submission_id": SUBMISSION_ID}}),
    "not me": ("not_me", {"token": TOKEN}),
    "not me, done": ("not_me_done", {}),
    "dead": ("dead", {}),
    "problem": ("problem", {}),
}


@dataclass
class Element:
    tag: str
    attrs: dict[str, str]
    within: tuple[str, ...]
    text: str = ""


@dataclass
class Page(HTMLParser):
    """A parsed page; refuses what a browser would only have guessed at."""

    source: str
    elements: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[Element] = []
        self.feed(self.source)
        self.close()
        assert not self._open, f"not closed: {[one.tag for one in self._open]}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"an attribute twice: {tag} {names}"
        element = Element(tag, {name: value or "" for name, value in attrs}, tuple(one.tag for one in self._open))
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"</{tag}> closes nothing"
        assert self._open[-1].tag == tag, f"</{tag}> closes <{self._open[-1].tag}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def all(self, tag: str, **attrs: str) -> list[Element]:
        wanted = {name.replace("_", "-"): value for name, value in attrs.items()}
        return [one for one in self.elements if one.tag == tag and wanted.items() <= one.attrs.items()]

    def one(self, tag: str, **attrs: str) -> Element:
        found = self.all(tag, **attrs)
        assert len(found) == 1, f"{len(found)} of <{tag} {attrs}>"
        return found[0]

    def sent_by(self, action: str) -> dict[str, str]:
        """Return what the form with this action would post, as a browser works it out."""
        target = self.one("form", action=action)
        start = self.source.index(f'action="{action}"')
        inner = Page(self.source[self.source.rindex("<form", 0, start) : self.source.index("</form>", start) + 7])
        assert target.attrs["method"] == "post"
        return {one.attrs["name"]: one.attrs.get("value", "") for one in inner.all("input")}


@pytest.fixture(params=STATES, ids=lambda name: name.replace(" ", "_"))
def page(request: pytest.FixtureRequest) -> Page:
    name, values = STATES[request.param]
    return Page(PAGES.page(name, locale="en", **values))


def shown(state: str, **changes: object) -> Page:
    name, values = STATES[state]
    return Page(PAGES.page(name, locale="en", **{**values, **changes}))


def test_a_page_has_one_heading_its_landmarks_its_language_and_a_title(page: Page) -> None:
    assert page.source.startswith("<!doctype html>")
    assert page.one("h1").text.strip()
    assert [page.one(tag).within for tag in ("header", "main", "footer")] == [("html", "body")] * 3
    assert page.one("html").attrs == {"lang": "en", "dir": "ltr"}
    assert page.one("title").text.endswith("Acme")
    assert page.one("meta", name="viewport").attrs["content"] == "width=device-width, initial-scale=1"
    assert page.one("meta", name="robots").attrs["content"].startswith("noindex")


def test_title_and_preview_hold_nothing_personal(page: Page) -> None:
    neutral = page.one("title").text + "".join(one.attrs.get("content", "") for one in page.all("meta"))
    told = (LINK.masked_handle, LINK.case_phrase, LINK.case_reference, "14 July", TOKEN, SUBMISSION_ID)
    assert [value for value in (*told, "1234567", "ZZ99 1AB", "1980") if value in neutral] == []


def test_ids_are_unique_and_every_reference_leads_somewhere(page: Page) -> None:
    ids = [one.attrs["id"] for one in page.elements if "id" in one.attrs]
    assert len(ids) == len(set(ids))
    for one in page.elements:
        for name in ("for", "form", "aria-describedby", "aria-labelledby"):
            for reference in one.attrs.get(name, "").split():
                assert reference in ids, f"{one.tag} {name}={reference}"
        if one.attrs.get("href", "").startswith("#"):
            assert one.attrs["href"][1:] in ids


def test_every_box_has_a_label_and_every_group_a_legend(page: Page) -> None:
    for box in page.all("input"):
        if box.attrs["type"] != "hidden":
            assert page.one("label", **{"for": box.attrs["id"]}).text.strip()
    for position, one in enumerate(page.elements):
        if one.tag == "fieldset":
            assert page.elements[position + 1].tag == "legend"
    assert all(button.text.strip() and button.attrs["type"] == "submit" for button in page.all("button"))


def test_a_page_has_no_script_no_inline_style_and_leads_nowhere_else(page: Page) -> None:
    allowed = {"style.css", "open", "submit", "not-me", "tel:02079460000"}
    for one in page.elements:
        assert one.tag not in {"script", "style", "iframe", "object", "embed", "img", "base"}
        assert not [name for name in one.attrs if name.startswith("on") or name in {"style", "src", "srcset", "ping"}]
        for name in ("href", "action", "formaction"):
            address = one.attrs.get(name, "#")
            assert address in allowed or address.startswith("#"), address


def test_every_page_says_how_to_reach_a_person(page: Page) -> None:
    assert BRAND.phone in page.one("footer").text
    assert BRAND.email in page.one("footer").text


def test_pages_are_light(page: Page) -> None:
    assert len((page.source + PAGES.style()).encode()) <= FIRST_PAGE_BYTES


CANARY = """<b>"'&{label}"""


def retold(value: Any, text: str) -> Any:
    """Return a value with every text in it replaced."""
    if isinstance(value, str):
        return text
    if isinstance(value, list):
        return [retold(one, text) for one in value]
    if isinstance(value, Mapping):
        return {key: retold(one, text) for key, one in value.items()}
    return value


def retold_page(state: str, text: str, folder: Path = FOLDER, locale: str = "en") -> str:
    """Return the page of a state with every value replaced, but for the one that picks the words."""
    name, values = STATES[state]
    values = {key: value if key == "problem" else retold(value, text) for key, value in values.items()}
    texts = {one.name: text for one in fields(Brand) if isinstance(getattr(BRAND, one.name), str)}
    brand = replace(BRAND, **{**texts, "colour": BRAND.colour})  # type: ignore[arg-type]
    return Pages(folder, brand).page(name, locale=locale, **values)


@pytest.mark.parametrize("state", STATES)
def test_every_value_is_escaped(state: str) -> None:
    html = retold_page(state, CANARY)
    assert "<b>" not in html
    assert "&lt;b&gt;&#34;&#39;&amp;{label}" in html
    assert not re.search(r"&(?!lt;|gt;|amp;|#34;|#39;)", html)


@pytest.mark.parametrize("state", STATES)
def test_no_word_stands_in_the_html_itself(state: str, folder: Path) -> None:
    silent = re.sub(r'"[^"\n]*"', '"–"', (FOLDER / "en.toml").read_text(encoding="utf-8"))
    (folder / "qq.toml").write_text(silent, encoding="utf-8")
    page = Page(retold_page(state, "–", folder, "qq"))
    spoken = [one.text for one in page.elements]
    spoken += [
        one.attrs.get(name, "") for one in page.elements for name in ("title", "alt", "aria-label", "placeholder")
    ]
    spoken += [one.attrs["content"] for one in page.all("meta") if "property" in one.attrs]
    assert re.findall(r"[^\W\d_]+", " ".join(spoken)) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_the_first_page_has_one_button_three_sentences_and_nothing_personal(locale: str) -> None:
    start = Page(PAGES.page("start", locale=locale, token=TOKEN))
    words = PAGES.words(locale)["start"]
    assert start.one("button").text == words["go_on"]
    assert start.sent_by("open") == {"token": TOKEN}
    told = [one.text for one in start.all("p") if one.within[-1] == "main"]
    # The two words come on the next page only: whoever looks for them here would take the page for a trap.
    assert told == [f"{words['why']} {words['how_long']}", words["two_words"]]
    assert len(re.findall(r"[.!?。؟]", " ".join(told))) <= 3


def test_the_form_says_whose_request_it_is() -> None:
    told = [one.text for one in shown("form").all("dd")]
    # Asked at 13:05 UTC, which is five past two on London's summer clock.
    assert told == ["X", "@ma•••7", "14:05 BST, 14 July", "amber harbour"]
    assert [one.text for one in shown("form without a handle").all("dd")] == [
        "X",
        "14:05 BST, 14 July",
        "amber harbour",
    ]
    assert "15:05 BST, 14 July" in shown("form").source


def test_the_form_asks_for_the_brands_fields_and_the_tick() -> None:
    page = shown("form")
    assert page.sent_by("submit") == {
        "token": TOKEN,
        "submission_id": SUBMISSION_ID,
        "account_number": "",
        "postcode": "",
        "date_of_birth_day": "",
        "date_of_birth_month": "",
        "date_of_birth_year": "",
        "wrote_it": "yes",
    }
    assert "checked" not in page.one("input", name="wrote_it").attrs
    assert page.one("input", name="date_of_birth_year").attrs["autocomplete"] == "bday-year"
    assert page.one("input", name="account_number").attrs["inputmode"] == "numeric"
    assert page.one("input", name="postcode").attrs["size"] == "12"
    assert all(box.attrs["spellcheck"] == "false" for box in page.all("input", type="text"))


def test_this_was_not_me_weighs_as_much_as_sending_and_takes_no_answer_along() -> None:
    page = shown("not matched")
    send, other = page.all("button")
    assert (send.text, other.text) == ("Send my answers", "This was not me")
    assert page.one("form", action="not-me").attrs["id"] == other.attrs["form"]
    assert page.sent_by("not-me") == {"token": TOKEN}


def test_not_me_is_asked_once_more_and_has_a_way_back() -> None:
    page = shown("not me")
    assert page.sent_by("not-me") == {"token": TOKEN, "confirmed": "yes"}
    assert page.sent_by("open") == {"token": TOKEN}


def test_looking_again_sends_the_same_submission() -> None:
    assert shown("in progress").sent_by("submit") == {"token": TOKEN, "submission_id": SUBMISSION_ID}


def test_what_was_typed_is_kept() -> None:
    page = shown("too soon")
    typed = {box.attrs["name"]: box.attrs["value"] for box in page.all("input") if box.attrs["type"] != "hidden"}
    assert typed == TYPED
    assert "checked" in page.one("input", name="wrote_it").attrs


def test_a_bad_shape_is_told_at_the_top_and_at_the_field_in_the_same_words() -> None:
    page = shown("bad shape")
    summary = page.one("div", role="alert")
    assert {"tabindex": "-1", "autofocus": ""}.items() <= summary.attrs.items()
    links = [one for one in page.all("a") if "li" in one.within]
    assert [one.attrs["href"] for one in links] == ["#answer-1", "#answer-3-day", "#wrote-it"]
    assert [one.text for one in links] == [one.text for one in page.elements if one.attrs.get("class") == "error"]
    wrong = [box.attrs["name"] for box in page.all("input") if box.attrs.get("aria-invalid") == "true"]
    assert wrong == ["account_number", "date_of_birth_day", "date_of_birth_month", "date_of_birth_year", "wrote_it"]
    assert page.one("input", name="account_number").attrs["aria-describedby"] == "answer-1-hint answer-1-error"
    assert page.one("title").text.startswith("Error: ")


@pytest.mark.parametrize(
    ("state", "told", "untold"),
    [
        ("not matched", ["You can try 3 more times.", "Please wait 2 seconds"], ["try once more"]),
        ("not matched, last try", ["You can try once more.", "Please wait 30 seconds"], ["more times"]),
        ("too soon", ["Please wait 8 seconds", "no try was used"], []),
        ("unavailable", ["our fault, not yours"], ["Please wait"]),
    ],
)
def test_a_refusal_names_no_field_and_tells_tries_wait_and_a_person(
    state: str, told: list[str], untold: list[str]
) -> None:
    page = shown(state)
    summary = page.one("div", role="alert").text
    assert [words for words in told if words not in summary] == []
    assert [words for words in untold if words in summary] == []
    assert "a person can help" in summary
    assert [one.name for one in BRAND.fields if one.label["en"].lower() in summary.lower()] == []
    assert [box for box in page.all("input") if "aria-invalid" in box.attrs] == []


def test_a_wait_of_one_second_is_told_as_two() -> None:
    assert form(Answer(AnswerKind.TOO_SOON, LINK, 2, 1), TYPED)["wait_seconds"] == 2
    assert form(Answer(AnswerKind.NOT_MATCHED, LINK, 2, 0), TYPED)["wait_seconds"] == 0


def test_a_good_end_says_who_has_it_by_when_and_that_the_page_may_be_closed() -> None:
    text = " ".join(shown("verified").one("main").text.split())
    assert "with our care team. You will hear from us in the conversation by 16:15 today." in text
    assert "For the next 24 hours" in text
    assert "You can close this page" in text
    assert "in the conversation." in shown("verified, no promise").source


def test_a_dead_link_says_how_to_get_a_new_one() -> None:
    assert "Write any message in your conversation" in shown("dead").one("main").text


def test_field_names_with_spaces_break_no_reference() -> None:
    odd = FormField(
        "member no", "text", {"": "Member number"}, {"": "On your card"}, "off", "text", 9, "[0-9]{9}", identifies=True
    )
    brand = replace(BRAND, fields=(odd,))
    answer = Answer(AnswerKind.BAD_SHAPE, LINK, 5, errors=(ShapeError("member no", "too_long"),))
    page = Page(Pages(FOLDER, brand).page("form", locale="en", **form(answer, brand=brand)))
    test_ids_are_unique_and_every_reference_leads_somewhere(page)
    assert "Member number: this is too long" in page.source


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the pages that a test may spoil."""
    return Path(shutil.copytree(FOLDER, tmp_path / "pages"))


def test_another_language_is_one_more_file(folder: Path) -> None:
    words = (folder / "en.toml").read_text(encoding="utf-8")
    (folder / "ar.toml").write_text(words.replace('direction = "ltr"', 'direction = "rtl"'), encoding="utf-8")
    assert Page(Pages(folder, BRAND).page("dead", locale="ar")).one("html").attrs == {"lang": "ar", "dir": "rtl"}
    assert Page(Pages(folder, BRAND).page("dead", locale="xx")).one("html").attrs == {"lang": "en", "dir": "ltr"}


@pytest.mark.parametrize(
    ("spoilt", "by"),
    [
        pytest.param("start.html", "{{ words.start.nowhere }}", id="a word that no language has"),
        pytest.param("start.html", "{{ nowhere }}", id="a value that nobody gives"),
        pytest.param("start.html", "{{ words.form.after | fill(days=1) }}", id="a text whose name nobody fills"),
        pytest.param("start.html", "{% if %}", id="a page that cannot be read"),
    ],
)
def test_a_broken_page_is_refused(folder: Path, spoilt: str, by: str) -> None:
    (folder / spoilt).write_text(by, encoding="utf-8")
    with pytest.raises(TemplateBroken, match="page start"):
        Pages(folder, BRAND).page("start", locale="en", token=TOKEN)


def test_braces_in_a_value_stay_as_they_are(folder: Path) -> None:
    (folder / "start.html").write_text("{{ '{a} {b}' | fill(a='{b}', b='<i>') }}", encoding="utf-8")
    assert Pages(folder, BRAND).page("start", locale="en") == "{b} &lt;i&gt;"


@pytest.mark.parametrize(
    ("phone", "dialled"),
    [("020 7946 0000", "02079460000"), ("+44 (20) 7946-0000", "+442079460000"), ('1"><b>', "1")],
)
def test_a_phone_number_can_be_tapped(phone: str, dialled: str) -> None:
    html = Pages(FOLDER, replace(BRAND, phone=phone)).page("dead", locale="en")
    assert Page(html).one("footer").text.count(phone) == 1
    assert Page(html).all("a")[-1].attrs["href"] == f"tel:{dialled}"


@pytest.mark.parametrize("colour", ["#0b5cad", "#ffd400", "#ffffff", "#000000", "#e4002b", "#7f7f7f"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_on_a_page_can_be_read_in_any_brands_colour(colour: str, scheme: str) -> None:
    light, dark = re.findall(r":root \{(.*?)\}", Pages(FOLDER, replace(BRAND, colour=colour)).style(), flags=re.DOTALL)
    palette = dict(re.findall(r"--(\w+): (#[0-9a-f]{6});", light if scheme == "light" else dark))
    assert set(palette) == {"page", "panel", "ink", "soft", "line", "error", "accent"}
    for surface in (palette["page"], palette["panel"]):
        for writing in ("ink", "soft", "error", "accent"):
            assert contrast(palette[writing], surface) >= 4.5, writing
        # Edges of boxes: WCAG 2.2, success criterion 1.4.11.
        assert contrast(palette["line"], surface) >= 3


def test_the_stylesheet_fetches_nothing() -> None:
    assert not re.search(r"url\(|@import|@font-face|//", PAGES.style())
