"""The customer's pages: a first page that changes nothing, the form, its answers, and "this was not me".

No cookies: the token travels in hidden fields, so that in-app browsers that lose cookies work and nobody's browser
holds a standing right to anything.
"""

from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from secrets import token_hex
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from chalice.app import Blueprint, Response

from chalicelib.bootstrap import services
from chalicelib.domain.errors import FormUnreadable, LinkRefused
from chalicelib.domain.language import supported
from chalicelib.entrypoints.answers import answer, answers_errors, raw_body
from chalicelib.entrypoints.form_page import done_values, form_values

if TYPE_CHECKING:
    from chalicelib.domain.links import Link
    from chalicelib.services.verify_contact import Answer

verification = Blueprint(__name__)

FORM = "application/x-www-form-urlencoded"
LARGEST_FORM = 20_000
"""Bytes; our own form sends under two thousand."""
MOST_FIELDS = 40
SUBMISSION_ID_BYTES = 16
LONGEST_WISH = 200
"""Characters of `Accept-Language` that are looked at."""


def _problem_words() -> str:
    return services().pages.page("problem", locale=_browser_locale())


shows_errors = partial(answers_errors, words=_problem_words)


@verification.route("/v/{token}", methods=["GET", "HEAD"], name="show_start")
@shows_errors
def show_start(token: str) -> Response:
    """Show the first page. Reads and writes no store: link previews fetch every address in a message."""
    try:
        services().verify_contact.check(token)
    except LinkRefused as refusal:
        return _dead(refusal)
    return _page("start", token=token)


@verification.route("/v/open", methods=["POST"], content_types=[FORM], name="open_form")
@shows_errors
def open_form() -> Response:
    """Count an opening and show the form. Uses nothing up: machines press buttons too."""
    form = _read_form()
    if form is None:
        return _page("problem", HTTPStatus.FORBIDDEN)
    try:
        link = services().verify_contact.open(form.get("token"))
    except LinkRefused as refusal:
        return _dead(refusal)
    return _form_page(form, link)


@verification.route("/v/submit", methods=["POST"], content_types=[FORM], name="submit_form")
@shows_errors
def submit_form() -> Response:
    """Judge the form."""
    form = _read_form()
    if form is None:
        return _page("problem", HTTPStatus.FORBIDDEN)
    submission_id = form.get("submission_id", "")
    if len(submission_id) != 2 * SUBMISSION_ID_BYTES or not submission_id.isalnum() or not submission_id.isascii():
        return _page("problem", HTTPStatus.BAD_REQUEST)
    try:
        result = services().verify_contact.submit(
            form.get("token"), submission_id, form, wrote_it=form.get("wrote_it") == "yes"
        )
    except LinkRefused as refusal:
        return _dead(refusal)
    kind = result.kind.value
    if kind in {"verified", "already_done", "exhausted"}:
        locale = result.link.locale
        values = done_values(services().brand, services().languages.speech(locale), result.case)
        return _page(kind, locale=locale, **values)
    if kind == "in_progress":
        return _page(kind, locale=result.link.locale, typed=form)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if kind == "bad_shape" else HTTPStatus.OK
    return _form_page(form, result.link, result, status)


@verification.route("/v/not-me", methods=["POST"], content_types=[FORM], name="not_me")
@shows_errors
def not_me() -> Response:
    """Ask once more, then take the link back: a machine that presses a button has pressed one, not two."""
    form = _read_form()
    if form is None:
        return _page("problem", HTTPStatus.FORBIDDEN)
    try:
        if form.get("confirmed") != "yes":
            link = services().verify_contact.look(form.get("token"))
            return _page("not_me", locale=link.locale, token=form.get("token"))
        link = services().verify_contact.repudiate(form.get("token"))
    except LinkRefused as refusal:
        return _dead(refusal)
    return _page("not_me_done", locale=link.locale)


@verification.route("/v/open", methods=["GET", "HEAD"], name="open_form_again")
@verification.route("/v/submit", methods=["GET", "HEAD"], name="submit_form_again")
@verification.route("/v/not-me", methods=["GET", "HEAD"], name="not_me_again")
@shows_errors
def show_way_back() -> Response:
    """Show the way back to somebody whose browser asked for a form's address without the form."""
    return _page("problem", HTTPStatus.BAD_REQUEST)


@verification.route("/v/style.css", methods=["GET", "HEAD"], name="show_style")
@shows_errors
def show_style() -> Response:
    """Give the one stylesheet."""
    return answer(services().pages.style(), content_type="text/css; charset=utf-8")


def _read_form() -> Mapping[str, str] | None:
    """Return the posted fields, the first of each name, or None where another site's page sent them.

    `Origin` is not compared: under `no-referrer` browsers send `Origin: null` for their own forms.
    """
    request = verification.current_request
    if request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
        services().log("form_from_elsewhere", route=request.context.get("resourcePath", ""))
        return None
    raw = raw_body(request)
    if len(raw) > LARGEST_FORM:
        raise FormUnreadable("too_large")
    try:
        pairs = parse_qsl(raw.decode("ascii"), keep_blank_values=True, errors="replace", max_num_fields=MOST_FIELDS)
    except ValueError as exc:
        raise FormUnreadable("not_a_form") from exc
    return dict(reversed(pairs))


def _form_page(
    form: Mapping[str, str], link: "Link", result: "Answer | None" = None, status: int = HTTPStatus.OK
) -> Response:
    words, speech = services().pages.words(link.locale), services().languages.speech(link.locale)
    values = form_values(services().brand, words, speech, link, typed=form if result else None, answer=result)
    submission_id = token_hex(SUBMISSION_ID_BYTES)
    return _page("form", status, locale=link.locale, token=form.get("token"), submission_id=submission_id, **values)


def _dead(refusal: LinkRefused) -> Response:
    """Show the one page for every link that opens nothing."""
    services().log("link_refused", reason=refusal.reason)
    return _page("dead", HTTPStatus.GONE)


def _page(name: str, status: int = HTTPStatus.OK, *, locale: str | None = None, **values: object) -> Response:
    """Return a page, in the browser's language where no link tells which one the conversation has."""
    return answer(services().pages.page(name, locale=locale or _browser_locale(), **values), status)


def _browser_locale() -> str:
    """Return the first language of the browser that the brand writes in, or the brand's own (RFC 9110 12.5.4)."""
    wished = str(verification.current_request.headers.get("accept-language", ""))[:LONGEST_WISH]
    found = (supported(one.partition(";")[0].strip(), services().brand.locales) for one in wished.split(","))
    return next((locale for locale in found if locale), services().brand.locale)
