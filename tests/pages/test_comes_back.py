"""Python that hangs or dies comes back: it is ended, started once more and asked the same again; what is missing is
said at once. Without a browser, and quicker, the same is asked in tests/site/python.test.mjs. `make soak` lets fifty
workers die and a hundred hang.
"""

from __future__ import annotations

import os
import time
from fnmatch import fnmatch

import pytest
from hand import answers, begin, come, field, go, person, signed, wait_for_core
from phone import Site, unbundled
from phone import wait_for_core as wait_for
from playwright.sync_api import expect

DEATHS = 1 if os.environ.get("SOAK", "1") == "1" else 50
SILENCE = 5_000 if DEATHS == 1 else 3_000  # ms, for the 20 s of the page


def path_of(site: Site, name: str) -> str:
    return next(path for path in site.files if path.endswith(f"/{name}"))


def impatient(site: Site) -> None:
    """The page waits less long for a sign of life."""
    site.files = unbundled(site.files)
    path = path_of(site, "python.js")
    before = site.files[path]
    site.files[path] = before.replace(b"SILENCE = 20_000", f"SILENCE = {SILENCE}".encode())
    assert site.files[path] != before


# Hangs over a company of that name, for ever.
HANGS = b"""
def hangs(text):
    while '"company":"Hang"' in text:
        pass
    return handle(text)

sync.handle = hangs
"""


def test_a_worker_that_dies_or_hangs_is_replaced_and_twice_gone_it_is_said(page, site):
    impatient(site)
    site.files[path_of(site, "worker.py")] += HANGS
    come(page, site)
    begin(page)
    shown = page.locator("[data-region=case-title]")
    toast = page.locator("#toast")
    field(page, "Company").fill("Acme")
    expect(shown).to_contain_text("Acme")

    for number in range(DEATHS):
        (worker,) = page.workers
        worker.evaluate("close()")  # it dies, and nobody is told
        field(page, "Company").fill(f"Harbour {number}")
        expect(toast).to_contain_text("The planner stopped.")
        expect(shown).to_contain_text(f"Harbour {number}")
        wait_for_core(page)
        assert len(page.workers) == 1, "the dead one is gone"
        assert answers(page)["company"] == f"Harbour {number}"
    print(f"{DEATHS} workers died: each replaced, 0 answers lost")
    expect(page.get_by_role("button", name="Try again")).to_be_hidden()

    notice = page.locator("[data-when=failed]")
    for number in range(DEATHS):
        field(page, "Company").fill("Hang")
        expect(notice).to_contain_text("stopped twice")
        assert page.evaluate("document.documentElement.dataset.core") == "failed"
        field(page, "Company").fill(f"Finch {number}")  # the page stays usable
        assert answers(page)["company"] == f"Finch {number}"
        page.get_by_role("button", name="Try again").click()
        expect(shown).to_contain_text(f"Finch {number}")
        expect(notice).to_be_hidden()
    print(f"{DEATHS} workers hung twice, {2 * DEATHS} hangs: said each time, 0 answers lost")


MISSING = {
    "the WebAssembly": ("pyodide.asm.wasm",),
    "the snapshot and what stands in for it": ("snapshot.zst", "packages.zip"),
    "the interpreter": ("runtime.mjs",),
    "PyScript": ("core.js",),
    "a part of PyScript": ("error-*.js",),
    "the worker's script": ("worker.py",),
}


@pytest.mark.parametrize("lost", MISSING.values(), ids=MISSING)
def test_what_is_missing_is_said_at_once_in_the_right_words(page, site, problems, lost):
    gone = [path for path in site.files if any(fnmatch(path, f"*/{name}") for name in lost)]
    assert gone
    for path in gone:
        del site.files[path]
    began = time.monotonic()
    page.goto(site.address)
    wait_for(page, "failed")
    assert time.monotonic() - began < 20, "not after the silence of a worker that hangs"
    expect(page.locator("[data-when=failed]")).to_contain_text("could not be fetched")
    problems.clear()


# Takes a function of the interpreter's cold half for a company of that name.
RARE = b"""
import math

def rare(text):
    if '"company":"Rare"' in text:
        math.gamma(5.5)
    return handle(text)

sync.handle = rare
"""


def test_a_cold_half_that_cannot_be_had_is_said_in_the_right_words_and_nothing_is_lost(page, site, problems):
    site.files[path_of(site, "worker.py")] += RARE
    del site.files[path_of(site, "cold.zst")]
    come(page, site)
    begin(page)
    field(page, "Company").fill("Rare")
    expect(page.locator("[data-when=failed]")).to_contain_text("could not be fetched")
    assert answers(page)["company"] == "Rare"
    field(page, "Company").fill("Acme")
    assert answers(page)["company"] == "Acme", "the page stays usable"
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("[data-region=case-title]")).to_contain_text("Acme")
    problems.clear()


def test_bytes_on_a_slow_link_are_a_sign_of_life(page, site):
    """Each file takes longer than the silence that ends a worker."""
    impatient(site)
    site.slow = {"snapshot.zst": 1.6 * SILENCE / 1000, "pyodide.asm.wasm": 1.2 * SILENCE / 1000}
    come(page, site)
    assert len(page.workers) == 1
    expect(page.locator("#toast")).to_be_hidden()


PLAIN = """\
Dear Ana Ruiz,

Thank you for your time. You told me how the night shifts came about.

I would be glad to hear more. Thank you again.

Kind regards,
Sam Lee"""


def test_without_python_a_plain_note_can_be_copied_where_it_is_the_right_one(page, site, problems):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    del site.files[path_of(site, "runtime.mjs")]
    come(page, site, ready=False)
    wait_for(page, "failed")
    begin(page)
    note = page.locator(".plain-note")

    def given(**more: object) -> None:
        """Answers of that name, as if they had been typed: the note is looked at after each."""
        (key,) = case_keys(page)
        page.evaluate(
            """([key, more]) => {
              const record = JSON.parse(localStorage[key]);
              record.revision += 1;
              Object.assign(record.answers, more);
              localStorage[key] = JSON.stringify(record);
              dispatchEvent(new StorageEvent('storage', { key, newValue: localStorage[key] }));
            }""",
            [key, more],
        )

    ana = person(page, 0)
    field(ana, "Their name").fill("Ana Ruiz")
    signed(page).fill("Sam Lee")
    id = ana.get_attribute("data-id")
    go(page, "Notes")
    expect(note).to_have_count(0)  # a gap has not its sentence yet
    given(**{f"people.{id}.detail": "night shifts"})
    expect(note).to_have_count(0)
    given(**{f"people.{id}.detail": "You told me how the night shifts came about."})
    expect(note).to_contain_text("A plain thank-you")
    note.get_by_role("button", name="Copy").click()
    expect(page.locator("#toast")).to_contain_text("Copied.")
    assert page.evaluate("navigator.clipboard.readText()") == PLAIN

    for name, wrong, right in (
        ("interest", "no", ""),
        (f"people.{id}.unsure", True, False),
        (f"people.{id}.part", "arranged", ""),
        ("people.other.part", "agency", ""),
        (f"people.{id}.name", "ana?", "Ana Ruiz"),
        ("outcome", "rejected", ""),
        ("ended", "2020-01-01T12:00:00+00:00", answers(page)["ended"]),
    ):
        given(**{name: wrong})
        expect(note).to_have_count(0)
        given(**{name: right})
        expect(note).to_have_count(1)
    given(interest="yes")
    expect(note).to_contain_text("I would very much like the job.")
    problems.clear()


def case_keys(page) -> list[str]:
    return page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('afterword/case/'))")


def test_without_python_home_says_that_it_is_old_and_leads_to_every_interview(page, site, problems):
    del site.files[path_of(site, "runtime.mjs")]
    come(page, site, ready=False)
    wait_for(page, "failed")
    begin(page)
    field(page, "Company").fill("Acme")
    page.get_by_role("link", name="All interviews").click()
    expect(page.get_by_text("from before your last change").locator("visible=true")).to_be_visible()
    page.get_by_role("link", name="Acme").click()
    expect(field(page, "Company")).to_have_value("Acme")
    problems.clear()
