"""What the form page shows: its fields as boxes, what is wrong with them, and whose request it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from chalicelib.domain.templates import words_for
from chalicelib.domain.verification import box_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from chalicelib.domain.brand import Brand, FormField
    from chalicelib.domain.cases import Case
    from chalicelib.domain.links import Link
    from chalicelib.domain.speech import Speech
    from chalicelib.services.verify_contact import Answer

_DATE_SIZES = (2, 2, 4)
_LEAST_WAIT = 2
"""Seconds. A wait of one is told as two, so that no language needs a word for one second."""


def form_values(
    brand: Brand,
    words: Mapping[str, Any],
    speech: Speech,
    link: Link,
    *,
    typed: Mapping[str, str] | None = None,
    answer: Answer | None = None,
) -> dict[str, Any]:
    """Return what the form's template needs.

    `fields` is a list of {id, label, hint, error, boxes: [{id, name, label, value, autocomplete, inputmode, size}]},
    with three boxes for a date; `problem` is None or the answer's kind; `errors` lists {target, words} for the summary
    at the top, the target being the id of the box to go to.
    """
    typed = typed or {}
    faults = {error.field: error.code for error in answer.errors} if answer else {}
    fields = [
        _field(field, f"answer-{number}", words, speech.locale, typed, faults.get(field.name))
        for number, field in enumerate(brand.fields, start=1)
    ]
    errors = [{"target": field["boxes"][0]["id"], "words": field["error"]} for field in fields if field["error"]]
    tick_error = words["errors"]["wrote_it"] if "wrote_it" in faults else ""
    if tick_error:
        errors.append({"target": "wrote-it", "words": tick_error})
    wait = answer.wait_seconds if answer else 0
    return {
        "fields": fields,
        "errors": errors,
        "problem": answer.kind.value if answer else None,
        "tick_error": tick_error,
        "ticked": typed.get("wrote_it") == "yes",
        "tries_left": answer.tries_left if answer else None,
        "wait_seconds": max(wait, _LEAST_WAIT) if wait else 0,
        "channel": words["channels"].get(link.channel, link.channel),
        "masked_handle": link.masked_handle,
        "asked_at": speech.at(link.requested_at, time_zone=brand.time_zone),
        "live_until": speech.at(link.expires_at, time_zone=brand.time_zone),
        "phrase": link.case_phrase,
        "verified_hours": _verified_hours(brand),
    }


def done_values(brand: Brand, speech: Speech, case: Case | None) -> dict[str, Any]:
    """Return what the closing pages need: who has it now, by when, and how long the team may talk about it."""
    hours = _verified_hours(brand)
    if case is None or case.promised_at is None:
        return {"owner": speech.team(None), "promise": "", "verified_hours": hours}
    promise = speech.promise(case.promised_at, now=case.updated_at, time_zone=brand.time_zone)
    return {"owner": speech.team(case.topic), "promise": promise, "verified_hours": hours}


def _field(
    field: FormField, field_id: str, words: Mapping[str, Any], locale: str, typed: Mapping[str, str], fault: str | None
) -> dict[str, Any]:
    names = box_names(field)
    label = words_for(field.label, locale) or field.name
    is_date = len(names) > 1
    parts = ("day", "month", "year") if is_date else ("",)
    return {
        "id": field_id,
        "label": label,
        "hint": words_for(field.hint, locale) or "",
        "error": words["errors"][fault].replace("{label}", label) if fault else "",
        "boxes": [
            {
                "id": f"{field_id}-{part}" if is_date else field_id,
                "name": name,
                "label": words["form"][part] if is_date else label,
                "value": typed.get(name, ""),
                "autocomplete": f"{field.autocomplete}-{part}"
                if is_date and field.autocomplete != "off"
                else field.autocomplete,
                "inputmode": "numeric" if is_date else field.inputmode,
                "size": size,
            }
            for name, part, size in zip(names, parts, _DATE_SIZES if is_date else (field.longest,), strict=True)
        ],
    }


def _verified_hours(brand: Brand) -> int:
    return int(brand.verified_for.total_seconds() // 3600)
