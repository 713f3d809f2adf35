"""Webhooks: challenge and delivery, one address a channel."""

from http import HTTPStatus
from typing import TYPE_CHECKING

from chalice.app import Blueprint, Response

from chalicelib.bootstrap import services
from chalicelib.entrypoints.answers import answer, answers_errors, raw_body

if TYPE_CHECKING:
    from collections.abc import Mapping

webhooks = Blueprint(__name__)


@webhooks.route("/webhooks/{channel}", methods=["POST"], name="receive_webhook")
@answers_errors
def receive_webhook(channel: str) -> Response:
    """Accept one webhook. The reply is sent later, by the worker and the sender."""
    request = webhooks.current_request
    # The signature covers the bytes as sent; parsed JSON would not match it.
    services().receive_message(channel, request.headers, raw_body(request))
    return answer()


@webhooks.route("/webhooks/{channel}", methods=["GET"], name="answer_challenge")
@answers_errors
def answer_challenge(channel: str) -> Response:
    """Prove to the platform that this address is ours."""
    query: Mapping[str, str] = webhooks.current_request.query_params or {}
    proof = services().receive_message.answer_challenge(channel, query)
    if proof is None:
        return answer(status=HTTPStatus.FORBIDDEN)
    content_type, body = proof
    return answer(body, content_type=content_type)
