"""The built site in a real browser, on a phone's screen, and a watch that nothing forbidden happens in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from phone import ARGUMENTS, COLD, DUE, PATIENCE, Site, find_shell
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

expect.set_options(timeout=PATIENCE)

REPORT_VIOLATIONS = """
addEventListener("securitypolicyviolation", (event) =>
  console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`));
"""


@pytest.fixture
def site(built: dict[str, bytes]) -> Iterator[Site]:
    """A server of the built site, under a path of its own as on GitHub Pages."""
    server = Site(dict(built), base="/afterword/")
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as it:
        yield it


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=find_shell(playwright), args=ARGUMENTS)
    yield browser
    browser.close()


@pytest.fixture
def problems() -> list[str]:
    """What the watch saw that must not happen. A test that provokes some clears it, having looked."""
    return []


@pytest.fixture
def watch(site: Site, problems: list[str]) -> Iterator[Callable[[BrowserContext], None]]:
    """Watches the browser it is given: foreign requests, policy violations, uncaught errors and calls into the
    interpreter's cold half fail the test."""
    origin = site.address.removesuffix(site.base)

    def on_request(request) -> None:
        if not request.url.startswith((f"{origin}/", "blob:", "data:")):
            problems.append(f"foreign request: {request.url}")

    def on_console(message) -> None:
        policy = message.type == "error" and "Content Security Policy" in message.text
        if policy:
            problems.append(message.text)
        if message.text == COLD:
            problems.append(DUE)

    def over(context: BrowserContext) -> None:
        context.add_init_script(REPORT_VIOLATIONS)
        context.on("request", on_request)
        context.on("console", on_console)
        context.on("weberror", lambda event: problems.append(f"uncaught: {event.error}"))

    yield over
    assert not problems, "\n".join(problems)


@pytest.fixture
def phone(chromium: Browser, watch: Callable[[BrowserContext], None]) -> Iterator[BrowserContext]:
    """A phone's browser with nothing stored, watched."""
    context = chromium.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    context.set_default_timeout(PATIENCE)
    watch(context)
    yield context
    context.close()


@pytest.fixture
def page(phone: BrowserContext) -> Page:
    return phone.new_page()
