"""Takes the pictures of the README from a running system: `.venv/bin/python -m docs.pictures.take`."""

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from local.simulated_x import SimulatedXSettings
from tests.stories.stage import Customer, Stage, link_in

HERE = Path(__file__).parent


def main() -> None:
    """Play the story once and write story.png and form.png beside this file."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        stage = Stage(Path(folder))
        # The stage lifts X's limits for the tests; a picture shows the real ones.
        real = SimulatedXSettings.__dataclass_fields__
        stage.post(
            "/api/limits",
            {"posts": real["posts_per_window"].default, "messages": real["messages_per_window"].default},
        )
        chromium = shutil.which("chromium")
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-background-networking"]
        )
        customer = Customer(stage, "jo_k")
        post_id = customer.posts("@acme my card was declined twice, can you look at my account?")
        customer.gets_public_reply(post_id)
        customer.writes("It's about my card, it was declined twice")
        link = link_in(customer.gets_private_reply(1))
        desktop = browser.new_page(viewport={"width": 1280, "height": 900})
        desktop.goto(stage.x_url)
        desktop.wait_for_selector(".bubble.theirs a")
        desktop.wait_for_timeout(500)
        desktop.screenshot(path=HERE / "story.png")
        phone = browser.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=False).new_page()
        phone.goto(link)
        phone.get_by_role("button").click()
        phone.screenshot(path=HERE / "form.png", full_page=True)
        browser.close()
        stage.end()


if __name__ == "__main__":
    main()
