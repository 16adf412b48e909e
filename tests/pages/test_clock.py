"""The clock jumps, an hour, a day, a year, both ways and over the change to winter time, while a case is open: nothing
is lost, and plan and notes are of the time it is, or say that they are not.
"""

from __future__ import annotations

import json
import os
import re
from datetime import UTC, datetime, timedelta
from html import unescape

from hand import begin, come, field, go, person, role, signed, stored, unfold, wait_until
from playwright.sync_api import Browser, Page, expect

from core.app import handle

# A clock of the test's own: so many milliseconds ahead of the true one, in every page of the browser.
CLOCK = """
const True = Date;
globalThis.Date = class Date extends True {
  constructor(...given) { super(...(given.length ? given : [Date.now()])); }
  static now() { return True.now() + Number(localStorage.getItem('the clock') ?? 0); }
};
"""
JUMP = "(to) => { localStorage['the clock'] = to - Date.now() + Number(localStorage['the clock'] ?? 0); }"
START = datetime(2026, 10, 24, 15, 0, tzinfo=UTC)  # the day before Berlin's winter time
HOUR, DAY, YEAR = timedelta(hours=1), timedelta(days=1), timedelta(days=365)
JUMPS = (
    [DAY, -YEAR]
    if os.environ.get("SOAK", "1") == "1"
    else [
        *(HOUR, -HOUR, DAY, -DAY, YEAR, -YEAR, -HOUR, HOUR, -DAY, DAY, -YEAR, YEAR),
        *(10 * HOUR - 2 * HOUR / 60, HOUR / 30, HOUR, -HOUR / 30, -HOUR, 2 * HOUR),  # about the hour that comes twice
        *(155 * DAY, HOUR, -HOUR, 10 * YEAR, -20 * YEAR, 10 * YEAR, -155 * DAY),
    ]
)
AWAKE = "() => document.dispatchEvent(new Event('visibilitychange'))"


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def by_cpython(page: Page) -> str:
    """The words of the plan the same core makes outside the browser, of what is stored and the time it is there."""
    ((id, record),) = stored(page).items()
    now, hour12, profile = page.evaluate(
        """() => {
          const two = (number) => String(number).padStart(2, '0');
          const now = new Date();
          const east = -now.getTimezoneOffset();
          const local = new Date(now.getTime() + east * 60_000).toISOString().slice(0, 19);
          const hours = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions().hour12;
          return [`${local}+${two(east / 60)}:00`, hours, JSON.parse(localStorage['afterword/profile'] ?? '{}')];
        }"""
    )
    request = {"action": "case", "id": id, "revision": record["revision"], "answers": record["answers"], "now": now}
    response = json.loads(handle(json.dumps({**request, "hour12": hour12, "profile": profile})))
    return squeezed(unescape(re.sub(r"<[^>]*>", "", response["regions"]["plan"])))


def test_the_clock_jumps_both_ways_and_nothing_is_lost_or_pretends(chromium: Browser, site, watch):
    context = chromium.new_context(timezone_id="Europe/Berlin", service_workers="block")
    watch(context)
    context.add_init_script(CLOCK)
    page = context.new_page()
    page.goto(f"{site.address}privacy.html")
    at = START

    def jump(to: datetime) -> None:
        page.evaluate(JUMP, to.timestamp() * 1000)

    jump(at)
    come(page, site)
    id = begin(page)
    field(page, "Company").fill("Acme")
    field(person(page, 0), "Their name").fill("Ana Ruiz")
    field(person(page, 0), "Something you two").fill("You told me about the night shifts")
    signed(page).fill("Sam Lee")
    plan, written = page.locator("[data-region=plan]"), "Buyer"
    role(page).fill(written)
    lost = 0
    for number, by in enumerate(JUMPS):
        go(page, "Plan")
        at += by
        jump(at)
        if number:  # the first time the page finds out by itself, later somebody comes back to it
            page.evaluate(AWAKE)
        wait_until(lambda: squeezed(plan.text_content()) == by_cpython(page))
        written += f" {number}"
        go(page, "Debrief")
        unfold(page)
        role(page).press("End")
        role(page).press_sequentially(f" {number}")
        page.reload()
        unfold(page)
        lost += stored(page)[id]["answers"]["role"] != written
        expect(role(page)).to_have_value(written)
        go(page, "Plan")
        wait_until(lambda: squeezed(plan.text_content()) == by_cpython(page))
    print(
        f"{len(JUMPS)} jumps of the clock, the page open and loaded anew: {lost} answers lost, no plan of another time"
    )
    assert lost == 0

    # The word that came later stays, whatever the clock said when the other was typed.
    other = context.new_page()
    come(other, site, f"#/case/{id}", ready=False)
    jump(at + YEAR)
    go(page, "Debrief")
    field(page, "Company").fill("Of the future")
    field(page, "Company").press("Tab")
    expect(field(other, "Company")).to_have_value("Of the future")
    jump(at)
    field(other, "Company").fill("Acme Ltd")
    expect(field(page, "Company")).to_have_value("Acme Ltd")
    page.wait_for_timeout(2_500)  # what is rendered is stored

    # Before Python is there, what another day has rendered is marked; what this one has, not.
    page.route("**/runtime.mjs", lambda route: None)
    notice = page.locator("section[data-step=plan] [data-when=old]")
    for later, old in ((HOUR, False), (DAY, True), (-YEAR, True)):
        jump(at + later)
        page.goto(f"{site.address}#/case/{id}/plan")
        page.reload()
        expect(plan).to_contain_text("Ana Ruiz")
        if not old:
            page.wait_for_timeout(1_500)
        expect(notice).to_be_visible(visible=old)
    page.evaluate("() => { location.hash = '#/'; }")
    expect(page.locator("p[data-when=old-home]")).to_be_visible()
    context.close()
