"""Promise: a public complaint becomes a verified case, live, through real webhooks, queues, store and form."""

import json
import re
import subprocess
import sys

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.stories.stage import Customer, Stage, link_in, stays, wait_for

pytestmark = pytest.mark.xdist_group("stage")

COMPLAINT = "@acme my card was declined twice, can you look at my account?"
RIGHT = {
    "account_number": "1020 3040",
    "postcode": "zz99 3vz",
    "date_of_birth_day": "31",
    "date_of_birth_month": "3",
    "date_of_birth_year": "1984",
}
REFERENCE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b")
TIME = re.compile(r"by \d\d:\d\d (today|tomorrow|on [A-Z]\w+)")
PHONE_SIZE = {"width": 390, "height": 844}


def open_form(browser: Browser, link: str) -> Page:
    """Follow a link on a phone with scripts off, and press the one button of the first page."""
    page = browser.new_context(viewport=PHONE_SIZE, java_script_enabled=False).new_page()  # type: ignore[arg-type]
    page.goto(link)
    assert page.get_by_role("button").count() == 1
    page.get_by_role("button").click()
    return page


def fill(page: Page, facts: dict[str, str]) -> None:
    for name, value in facts.items():
        page.locator(f"[name={name}]").fill(value)
    page.locator("[name=wrote_it]").check()


def send(page: Page) -> None:
    page.get_by_role("button", name="Send my answers").click()


def test_a_complaint_in_public_becomes_a_verified_case(customer: Customer, browser: Browser) -> None:
    stage = customer.stage
    post_id = customer.posts(COMPLAINT)
    public = customer.gets_public_reply(post_id)
    assert len(public) <= 280
    assert "http" not in public
    assert not REFERENCE.search(public)
    assert re.search(r"message|write to us|DM", public, re.IGNORECASE)

    customer.writes("It's about my card, it was declined twice")
    private = customer.gets_private_reply(1)
    assert REFERENCE.search(private)
    assert TIME.search(private)
    assert "our card team" in private
    link = link_in(private)

    wait_for(
        lambda: len([one for one in stage.state()["crawler_visits"] if one["url"] == link]) >= 10 or None,
        "no crawler came",
    )
    page = open_form(browser, link)
    phrase = re.search(r'"(\w+ \w+)"', private)
    assert phrase
    assert phrase[1] in page.inner_text("main")
    fill(page, RIGHT | {"postcode": "ZZ99 3XX"})
    send(page)
    wrong = page.inner_text("main").lower()
    assert "postcode" not in page.locator("[role=alert], .problem, .error-summary").first.inner_text().lower()
    assert "4" in wrong
    assert page.locator("[name=account_number]").input_value() == "1020 3040"

    page.locator("[name=postcode]").fill(RIGHT["postcode"])
    send(page)
    expect(page.get_by_role("heading", level=1)).to_contain_text(re.compile("thank", re.IGNORECASE))
    assert TIME.search(page.inner_text("main"))
    after = customer.gets_private_reply(2)
    assert "our card team" in after
    assert "http" not in after

    customer.writes("Any news?")
    status = customer.gets_private_reply(3)
    assert TIME.search(status) or "our card team" in status
    asked = customer.posts("@acme any news?")
    pointer = customer.gets_public_reply(asked)
    assert not REFERENCE.search(pointer)
    assert not TIME.search(pointer)
    customer.writes("Thanks!")
    thanks = customer.gets_private_reply(4)
    assert not REFERENCE.search(thanks)
    assert "http" not in thanks
    assert stays(lambda: len(customer.private_replies()), 1) == 4


def test_a_used_link_opens_nothing_and_says_what_to_do(customer: Customer, browser: Browser) -> None:
    customer.writes("my card was declined")
    link = link_in(customer.gets_private_reply(1))
    page = open_form(browser, link)
    fill(page, RIGHT)
    send(page)
    expect(page.get_by_role("heading", level=1)).to_contain_text(re.compile("thank", re.IGNORECASE))
    again = browser.new_context(java_script_enabled=False).new_page()
    again.goto(link)
    again.get_by_role("button").click()
    assert again.evaluate is not None
    assert "conversation" in again.inner_text("main").lower()
    assert "1020" not in again.content()


def test_this_was_not_me_takes_the_link_back(customer: Customer, browser: Browser) -> None:
    customer.writes("my card was declined")
    link = link_in(customer.gets_private_reply(1))
    page = open_form(browser, link)
    page.get_by_role("button", name="This was not me").click()
    page.get_by_role("button", name=re.compile("not me", re.IGNORECASE)).click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert re.search(r"by \d\d:\d\d", customer.gets_private_reply(2))
    page.goto(link)
    page.get_by_role("button").click()
    assert page.locator("[name=account_number]").count() == 0
    customer.writes("my card was declined again")
    assert "http" not in customer.gets_private_reply(3)


@pytest.mark.parametrize("parallel", [False, True], ids=["one after another", "at once"])
def test_a_webhook_delivered_five_times_has_one_effect(customer: Customer, parallel: bool) -> None:
    stage = customer.stage
    post_id = customer.posts(COMPLAINT)
    customer.gets_public_reply(post_id)
    delivery = next(one for one in stage.state()["deliveries"] if one["event_type"] == "post.mention.create")
    done = stage.state()["deliveries_total"]
    stage.post(f"/api/deliveries/{delivery['id']}/redeliver", {"times": 5, "parallel": parallel})
    wait_for(lambda: stage.state()["deliveries_total"] >= done + 5 or None, "not redelivered")
    assert len(stays(lambda: customer.public_replies(post_id), 1.5)) == 1
    repeats = [one for one in stage.state()["deliveries"] if one["kind"] == "redelivery"][:5]
    assert [one["status"] for one in repeats] == [200] * 5


@pytest.mark.parametrize("how", ["wrong_signature", "no_signature", "changed_body"])
def test_a_forged_webhook_is_refused_and_does_nothing(customer: Customer, how: str) -> None:
    stage = customer.stage
    customer.writes("Thanks!")
    customer.gets_private_reply(1)
    delivery = next(one for one in stage.state()["deliveries"] if one["event_type"] == "dm.received")
    stage.post(f"/api/deliveries/{delivery['id']}/forge", {"how": how})
    forged = wait_for(
        lambda: next((one for one in stage.state()["deliveries"] if one["forged"] and one["status"]), None),
        "not forged",
    )
    assert forged["status"] == 401
    assert len(stays(customer.private_replies, 1)) == 1


def test_what_we_do_not_understand_is_accepted_and_not_answered(customer: Customer) -> None:
    stage = customer.stage
    event = {"data": {"event_uuid": "-42", "filter": {"user_id": "1"}, "event_type": "like.create", "payload": {}}}
    delivery = stage.post("/api/deliveries/raw", {"event": event})
    done = wait_for(lambda: one if (one := stage.delivery(delivery["id"])) and one["status"] else None, "no answer")
    assert done["status"] == 200
    assert stays(customer.private_replies, 0.5) == []


def test_our_own_posts_come_back_and_are_not_answered(customer: Customer) -> None:
    post_id = customer.posts(COMPLAINT)
    customer.gets_public_reply(post_id)
    echo = wait_for(
        lambda: next((one for one in customer.stage.state()["deliveries"] if one["event_type"] == "post.create"), None),
        "no echo",
    )
    assert wait_for(lambda: customer.stage.delivery(echo["id"])["status"], "no answer") == 200
    assert len(stays(lambda: customer.public_replies(post_id), 1)) == 1


def test_a_card_number_is_hidden_and_the_person_is_told(customer: Customer) -> None:
    number = "4111 1111 1111 1111"
    post_id = customer.posts(f"@acme my card {number} was declined")
    public = customer.gets_public_reply(post_id)
    assert re.search(r"delete|take .*down|remove", public)
    customer.writes(f"the card is {number}, password hunter2-canary")
    private = customer.gets_private_reply(1)
    assert "1111" not in public + private
    assert "1111" not in customer.stage.log()
    assert "hunter2-canary" not in customer.stage.log()


def test_an_engineer_imports_customers_into_the_running_system(
    stage: Stage, tmp_path: "pytest.TempPathFactory"
) -> None:
    good = tmp_path / "customers.csv"  # type: ignore[operator]
    good.write_text("account_number,postcode,date_of_birth\n40506070,ZZ99 3AA,2001-02-03\n")
    bad = tmp_path / "bad.csv"  # type: ignore[operator]
    bad.write_text("account_number,postcode,date_of_birth\n40506070,,2001-02-03\n4050,ZZ99 3AA,2001-02-31\n")
    state_file = stage._state_file
    command = [sys.executable, "-m", "ops.cli", "records", "import", "--local", "--state-file", str(state_file)]
    done = subprocess.run([*command, str(good)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "Imported 1 customers from customers.csv.\n"), done.stderr
    refused = subprocess.run([*command, str(bad)], capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert "nothing was imported" in refused.stderr
    assert json.loads(state_file.read_text())["app_url"] == stage.app_url
