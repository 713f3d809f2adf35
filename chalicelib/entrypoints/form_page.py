"""What the form page shows: its fields as boxes, what is wrong with them, and whose request it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from chalicelib.domain.promises import promise_words
from chalicelib.domain.verification import box_names

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from chalicelib.domain.brand import Brand, FormField
    from chalicelib.domain.cases import Case
    from chalicelib.domain.links import Link
    from chalicelib.services.verify_contact import Answer

_CHANNEL_NAMES = {"x": "X"}


def form_values(
    brand: Brand,
    words: Mapping[str, Any],
    link: Link,
    *,
    typed: Mapping[str, str] | None = None,
    answer: Answer | None = None,
) -> dict[str, Any]:
    """Return what the form's template needs.

    `fields` is a list of {name, kind, label, hint, error, boxes: [{name, label, value, autocomplete, inputmode,
    maxlength}]}; `problem` is None or the answer's kind; `errors` lists {target, words} for the summary at the top.
    """
    typed = typed or {}
    faults = {error.field: error.code for error in answer.errors} if answer else {}
    problem = answer.kind.value if answer else None
    fields = [_field(field, words, typed, faults.get(field.name)) for field in brand.fields]
    errors = [{"target": field["boxes"][0]["name"], "words": field["error"]} for field in fields if field["error"]]
    tick_error = words["errors"]["wrote_it"] if "wrote_it" in faults else ""
    if tick_error:
        errors.append({"target": "wrote_it", "words": tick_error})
    return {
        "fields": fields,
        "errors": errors,
        "problem": problem,
        "tick_error": tick_error,
        "ticked": typed.get("wrote_it") == "yes",
        "tries_left": answer.tries_left if answer else None,
        "wait_seconds": answer.wait_seconds if answer else 0,
        "channel": _CHANNEL_NAMES.get(link.channel, link.channel),
        "masked_handle": link.masked_handle,
        "asked_at": _moment(link.requested_at, brand),
        "live_until": _moment(link.expires_at, brand),
        "phrase": link.case_phrase,
        "reference": link.case_reference,
    }


def done_values(brand: Brand, case: Case | None) -> dict[str, Any]:
    """Return what the closing pages need: who has it now, and by when."""
    if case is None or case.promised_at is None:
        return {"owner": brand.default_team, "promise": "", "phrase": ""}
    promise = promise_words(case.promised_at, now=case.updated_at, time_zone=brand.time_zone)
    return {"owner": case.owner, "promise": promise, "phrase": case.phrase}


def _field(field: FormField, words: Mapping[str, Any], typed: Mapping[str, str], fault: str | None) -> dict[str, Any]:
    names = box_names(field)
    labels = [words["form"][part] for part in ("day", "month", "year")] if len(names) > 1 else [field.label]
    lengths = (2, 2, 4) if len(names) > 1 else (field.longest,)
    parts = ("-day", "-month", "-year") if len(names) > 1 else ("",)
    return {
        "name": field.name,
        "kind": field.kind,
        "label": field.label,
        "hint": field.hint,
        "error": words["errors"][fault].replace("{label}", field.label.lower()) if fault else "",
        "boxes": [
            {
                "name": name,
                "label": label,
                "value": typed.get(name, ""),
                "autocomplete": field.autocomplete + (part if field.autocomplete != "off" else ""),
                "inputmode": "numeric" if len(names) > 1 else field.inputmode,
                "maxlength": length,
            }
            for name, label, length, part in zip(names, labels, lengths, parts, strict=True)
        ],
    }


def _moment(at: datetime, brand: Brand) -> str:
    """Return a moment by the brand's clock: the hour is enough for a person to know their own request again."""
    return f"{at.astimezone(ZoneInfo(brand.time_zone)):%H:%M}"
