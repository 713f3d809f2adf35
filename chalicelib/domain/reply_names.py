"""Every reply that the code sends, by the name of its folder in `templates/replies`."""

from chalicelib.domain.cases import CaseStatus

SENT_REPLIES = frozenset(
    {
        "ack_attachment_only",
        "ack_complaint",
        "ack_question",
        "ack_question_public",
        "ack_unclear",
        "already_verified",
        "bot_notice",
        "check_needed",
        "could_not_verify",
        "handed_to_person",
        "link_limit",
        "link_renewed",
        "link_still_open",
        "move_to_private",
        "noted",
        "out_of_hours",
        "overshared_private",
        "overshared_public",
        "praise",
        "praise_public",
        "repudiated",
        "safe_text",
        "safe_text_public",
        "status_in_private",
        "status_no_case",
        "thanks",
        "thanks_public",
        "verified",
        *(f"status_{status}" for status in CaseStatus),
    }
)
"""Without one of these a customer would get the safe text, or nothing; a folder of another name waits to be used."""
