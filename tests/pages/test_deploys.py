"""A new deploy under an open page, and two builds in two windows: nothing typed is lost, and no page pretends.

`make soak` deploys twenty times.
"""

from __future__ import annotations

import os

from builds import another, own_folders
from hand import answers, begin, come, field, go, kept_offline, role, stored, unfold, wait_for_core
from phone import version
from playwright.sync_api import Page, expect

DEPLOYS = 1 if os.environ.get("SOAK", "1") == "1" else 20
# Nothing is kept for use offline, as on a first visit: the page hangs on what the site serves.
NOTHING_KEPT = "navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError'));"


def shown(page: Page):
    return page.locator("[data-region=case-title]")


def python_dies(page: Page) -> None:
    """It says so with its last breath, so that nobody has to wait for its silence."""
    (worker,) = page.workers
    worker.evaluate("() => { postMessage({ lost: 'start' }); close(); }")


def test_deploys_under_an_open_page_lose_nothing(page, site):
    page.add_init_script(NOTHING_KEPT)
    come(page, site)
    begin(page)
    typed, lost = "Acme", []
    field(page, "Company").fill(typed)
    before = site.files
    for number in range(1, DEPLOYS + 1):
        after = another(before, number)
        site.files = own_folders(before) | after
        before = after
        # The page is of the build before: its Python has to be fetched again under the old names.
        field(page, "Company").press("End")
        field(page, "Company").press_sequentially(f" {number}")
        typed += f" {number}"
        python_dies(page)
        role(page).fill(f"Buyer {number}")
        expect(shown(page)).to_contain_text(f"Buyer {number}")
        page.reload()
        assert version(page) == str(number)
        given = answers(page)
        lost += [number] if (given["company"], given["role"]) != (typed, f"Buyer {number}") else []
        expect(field(page, "Company")).to_have_value(typed)
        wait_for_core(page)
    print(f"{DEPLOYS} deploys under an open page, the build before kept: {len(lost)} answers lost")
    assert not lost


def test_deploys_that_keep_nothing_of_the_build_before_are_said(page, site, problems):
    page.add_init_script(NOTHING_KEPT)
    come(page, site)
    begin(page)
    field(page, "Company").fill("Acme")
    expect(shown(page)).to_contain_text("Acme")
    said = page.locator("[data-when=failed]")
    tools = page.context.new_cdp_session(page)
    for number in range(1, DEPLOYS + 1):
        site.files = another(site.files, number)
        tools.send("Network.clearBrowserCache")  # which would help for a while
        go(page, "Plan")
        # What is fetched only when it is wanted is gone: said in words that help.
        page.get_by_role("button", name="Put the plan in my calendar").first.click()
        expect(page.locator("#toast")).to_contain_text("Reload the page")
        python_dies(page)
        go(page, "Debrief")
        role(page).fill(f"Buyer {number}")
        expect(said).to_contain_text("the site is newer than this page")
        field(page, "Company").fill(f"Acme {number}")  # the page stays usable
        given = answers(page)
        assert (given["company"], given["role"]) == (f"Acme {number}", f"Buyer {number}")
        page.reload()
        assert version(page) == str(number)
        expect(field(page, "Company")).to_have_value(f"Acme {number}")
        wait_for_core(page)
        expect(shown(page)).to_contain_text(f"Buyer {number}")
    print(f"{DEPLOYS} deploys under an open page, the build before gone: said each time, 0 answers lost")
    problems.clear()


HEARD = "window.heard = []; addEventListener('storage', ({ key }) => window.heard.push(key));"
ROUNDS = 2 if DEPLOYS == 1 else 50


def test_two_builds_in_two_windows_keep_each_others_words_and_are_quiet(phone, site):
    old, new = phone.new_page(), phone.new_page()
    for window in (old, new):
        window.add_init_script(HEARD)
    come(old, site)
    kept_offline(old)
    id = begin(old)
    given = {"company": "Acme ", "role": ""}
    field(old, "Company").fill(given["company"])
    site.files = another(site.files, 1)
    come(new, site, f"#/case/{id}")
    for window in (old, new):
        expect(window.locator("[data-when=update]")).to_be_visible()
    new.get_by_role("button", name="Use it now").click()
    expect(new.locator("html")).to_have_css("--version", "1")
    wait_for_core(new)
    assert version(old) == "", "the other window stays as it is"

    for window in (old, new):
        unfold(window)
    for number in range(ROUNDS):
        for window, other, name, label in (
            (old, new, "company", "Company"),
            (new, old, "role", "Role you talked about"),
        ):
            given[name] += f"{number} and "
            field(window, label).press("End")
            field(window, label).press_sequentially(f"{number} and ")
            expect(field(other, label)).to_have_value(given[name])
    found = stored(old)[id]["answers"]
    lost = [name for name in given if found.get(name) != given[name]]
    for at in ("#/",) if DEPLOYS == 1 else ("#/", f"#/case/{id}/plan", f"#/case/{id}/notes"):
        for window in (old, new):
            window.evaluate("(at) => { location.hash = at; }", at)
        old.wait_for_timeout(2_500)  # what was rendered is stored
        for window in (old, new):
            window.evaluate("() => { window.heard.length = 0; }")
        old.wait_for_timeout(2_000)
        assert [window.evaluate("window.heard") for window in (old, new)] == [[], []], at
    print(f"two builds in two windows, {ROUNDS} turns each: {len(lost)} answers lost, no write unasked")
    assert not lost

    # The other window has taken the new version: here the same tap still does what it says.
    old.evaluate("(at) => { location.hash = at; }", f"#/case/{id}")
    old.get_by_role("button", name="Use it now").click()
    expect(old.locator("html")).to_have_css("--version", "1")
    expect(shown(old)).to_contain_text(given["company"].strip())
