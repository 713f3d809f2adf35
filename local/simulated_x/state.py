"""The whole state of the platform as JSON, for the page and for tests."""

from itertools import islice
from typing import Any

from local.simulated_x.crawlers import Crawlers, Visit
from local.simulated_x.deliveries import Attempt, Deliveries, Delivery
from local.simulated_x.effects import has_second_effect
from local.simulated_x.events import iso_time
from local.simulated_x.incidents import Incident, Incidents
from local.simulated_x.platform import DirectMessage, Person, Platform, Post, RateWindow
from local.simulated_x.platform_api import Faults

_NEWEST = 200
"""How many deliveries and visits are shown; the counts beside them are of all that are remembered."""


def whole_state(
    platform: Platform, deliveries: Deliveries, crawlers: Crawlers, faults: Faults, incidents: Incidents
) -> dict[str, Any]:
    """Return everything there is to see. Posts and messages oldest first, all else newest first."""
    with platform.changes.reading():
        now = platform.clock()
        return {
            "version": platform.changes.version,
            "now": iso_time(int(now * 1000)),
            "brand": {**_person(platform.brand), "automated": True},
            "webhook": {"url": deliveries.webhook_url, "valid": deliveries.webhook_is_valid},
            "customers": [_person(customer) for customer in platform.customers],
            "posts": [_post(platform, post) for post in platform.posts],
            "messages": {
                customer.handle: [_message(one) for one in platform.messages if one.customer == customer]
                for customer in platform.customers
            },
            "deliveries": [_delivery(platform, one, now) for one in islice(reversed(deliveries.done), _NEWEST)],
            "deliveries_total": len(deliveries.done),
            "incidents": [_incident(one) for one in islice(reversed(incidents.all), _NEWEST)],
            "crawler_visits": [_visit(one) for one in islice(reversed(crawlers.visits), _NEWEST)],
            "crawler_visits_total": len(crawlers.visits),
            "last_link": crawlers.last_link,
            "limits": {
                "posts": _window(platform.post_limit, now),
                "messages": _window(platform.message_limit, now),
            },
            "faults": [fault.kind for fault in faults.coming],
        }


def _person(person: Person) -> dict[str, Any]:
    return {"id": person.id, "handle": person.handle, "name": person.name, "lang": person.lang}


def _post(platform: Platform, post: Post) -> dict[str, Any]:
    return {
        "id": post.id,
        "author": _person(post.author),
        "by_brand": post.author == platform.brand,
        "text": post.text,
        "created_at": iso_time(post.created_ms),
        "conversation_id": post.conversation_id,
        "in_reply_to": post.in_reply_to,
    }


def _message(message: DirectMessage) -> dict[str, Any]:
    return {
        "id": message.id,
        "from_brand": message.from_brand,
        "text": message.text,
        "created_at": iso_time(message.created_ms),
    }


def _delivery(platform: Platform, delivery: Delivery, now: float) -> dict[str, Any]:
    last = delivery.attempts[-1] if delivery.attempts else None
    return {
        "id": delivery.id,
        "event_type": delivery.event_type,
        "kind": delivery.kind,
        "forged": delivery.forged,
        "state": delivery.state,
        "summary": delivery.summary,
        "created_at": iso_time(int(delivery.created_at * 1000)),
        "attempt": last.number if last else 0,
        "status": last.status if last else None,
        "error": last.error if last else None,
        "milliseconds": last.milliseconds if last else None,
        "second_effect": has_second_effect(platform, delivery, now=now),
        "attempts": [_attempt(one) for one in delivery.attempts],
    }


def _attempt(attempt: Attempt) -> dict[str, Any]:
    return {
        "attempt": attempt.number,
        "at": iso_time(int(attempt.at * 1000)),
        "status": attempt.status,
        "error": attempt.error,
        "milliseconds": attempt.milliseconds,
    }


def _incident(incident: Incident) -> dict[str, Any]:
    return {
        "id": incident.id,
        "kind": incident.kind,
        "what": incident.call.what if incident.call else "link",
        "text": incident.text,
        "created_at": iso_time(int(incident.at * 1000)),
        "outcome": incident.outcome,
        "after_seconds": round(incident.after_seconds, 1),
        "visits": incident.visits,
    }


def _visit(visit: Visit) -> dict[str, Any]:
    return {
        "robot": visit.robot,
        "user_agent": visit.user_agent,
        "method": visit.method,
        "url": visit.url,
        "status": visit.status,
        "at": iso_time(int(visit.at * 1000)),
    }


def _window(window: RateWindow, now: float) -> dict[str, int]:
    over = now >= window.reset_at
    return {
        "limit": window.limit,
        "remaining": window.limit if over else window.remaining,
        "reset": window.reset_at,
        "seconds": window.seconds,
    }
