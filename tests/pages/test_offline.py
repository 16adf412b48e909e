"""Kept on the phone: after one visit everything works without a network, and a new version is an offer."""

from __future__ import annotations

import pytest
from builds import another
from hand import kept_offline
from phone import ARGUMENTS, Site, find_shell, version, wait_for_core
from playwright.sync_api import Page

from builder.offline import is_spare
from builder.server import HASHED

KEPT = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  const names = await caches.keys();
  const paths = [];
  for (const name of names) {
    const requests = await (await caches.open(name)).keys();
    paths.push(...requests.map((request) => request.url.slice(registration.scope.length)));
  }
  return { names, paths, active: registration.active?.state, waiting: registration.waiting?.state };
}"""


def kept(page: Page) -> dict:
    return page.evaluate(KEPT)


def visit(page: Page, site: Site) -> None:
    page.goto(site.address)
    wait_for_core(page)
    kept_offline(page)


def test_after_one_visit_the_site_opens_and_works_without_a_server(page, site):
    visit(page, site)
    site.stop()
    page.reload()
    wait_for_core(page)
    for path in ("", "before.html", "rulebook.html", "data.html", "privacy.html", "?title=a&text=b"):
        assert page.goto(site.address + path).ok
        assert page.locator("h1").first.inner_text()


def test_a_closed_browser_finds_it_again(page, site):
    visit(page, site)
    site.stop()
    again = page.context.new_page()
    page.close()
    again.goto(site.address)
    wait_for_core(again)


def test_an_address_that_does_not_exist_says_so_without_a_network(page, site):
    visit(page, site)
    site.stop()
    page.goto(site.address + "no-such-page")
    assert page.locator("h1").first.inner_text()


def test_everything_is_kept_but_what_only_a_plain_start_needs(page, site):
    visit(page, site)
    state = kept(page)
    assert len(state["names"]) == 1
    spare = set(filter(is_spare, site.files))
    assert set(state["paths"]) == site.files.keys() - spare - {"sw.js", "_headers"}


def test_what_a_plain_start_needs_is_kept_once_it_was_needed(page, site):
    visit(page, site)
    snapshot = next(path for path in site.files if path.endswith("/snapshot.zst"))
    page.evaluate(
        """async (path) => {
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            await cache.put(new URL(path, location.href), new Response("damaged on the phone"));
          }
        }""",
        snapshot,
    )
    page.reload()
    wait_for_core(page)
    site.stop()
    page.reload()
    wait_for_core(page)


def test_the_cold_half_comes_before_what_is_kept_for_use_offline(page, site):
    visit(page, site)
    names = [path.rpartition("/")[2] for path in site.asked]
    assert names.index("snapshot.zst") < names.index("cold.zst") < names.index("calendar.zip")


def test_the_first_visit_sends_nothing_of_a_hashed_name_twice(playwright, site, watch, tmp_path):
    # In a profile on disk: the cache of a private window is too small for the largest file.
    context = playwright.chromium.launch_persistent_context(
        tmp_path, executable_path=find_shell(playwright), args=ARGUMENTS
    )
    watch(context)
    visit(context.new_page(), site)
    context.close()
    assert not {path for path in site.asked if HASHED.match(path) and site.asked.count(path) > 1}


@pytest.mark.parametrize("name", ["pyodide.asm.wasm", "index.html", "style.css"])
def test_a_first_visit_cut_off_in_the_middle_goes_on_where_it_stopped(page, site, name):
    visit_without_keeping = f"{site.address}licences.txt"
    page.goto(visit_without_keeping)
    site.cut = (name,)
    outcome = page.evaluate(
        """async (scope) => {
          const registration = await navigator.serviceWorker.register(scope + "sw.js", { scope });
          const worker = registration.installing;
          await new Promise((done) => worker.addEventListener("statechange", done));
          return worker.state;
        }""",
        site.address,
    )
    assert outcome == "redundant"
    before = page.evaluate("async () => (await (await caches.open((await caches.keys())[0])).keys()).length")
    assert 0 < before < len(site.files)
    site.cut = ()
    visit(page, site)
    site.stop()
    page.reload()
    wait_for_core(page)


def test_a_file_that_is_not_what_the_build_made_is_not_kept(page, site):
    path = next(path for path in site.files if path.endswith("/shell.js"))
    page.goto(f"{site.address}licences.txt")
    site.files[path] += b"// changed on the way"
    outcome = page.evaluate(
        """async (scope) => {
          const registration = await navigator.serviceWorker.register(scope + "sw.js", { scope });
          const worker = registration.installing;
          await new Promise((done) => worker.addEventListener("statechange", done));
          return worker.state;
        }""",
        site.address,
    )
    assert outcome == "redundant"


def test_a_new_version_is_offered_and_waits_until_it_is_wanted(page, site):
    visit(page, site)
    old = kept(page)["names"]
    site.files = another(site.files, 2)
    page.reload()
    page.wait_for_selector("[data-when=update]:not([hidden])")
    assert version(page) == ""
    page.reload()
    assert version(page) == "", "the old version stays whole until the new one is wanted"
    page.wait_for_selector("[data-when=update]:not([hidden])")
    with page.expect_navigation():
        page.locator("[data-do=reload-for-update]").click()
    wait_for_core(page)
    assert version(page) == "2"
    assert kept(page)["names"] != old
    assert len(kept(page)["names"]) == 1, "the old version is gone"
    site.stop()
    page.reload()
    wait_for_core(page)


def test_an_update_that_fails_leaves_the_old_version_whole(page, site):
    visit(page, site)
    site.files = another(site.files, 2)
    site.cut = ("style.css",)
    site.asked.clear()
    page.reload()
    while not any(path.endswith("style.css") for path in site.asked):
        page.wait_for_timeout(50)
    page.wait_for_timeout(500)
    assert page.locator("[data-when=update]").is_hidden()
    site.stop()
    page.reload()
    wait_for_core(page)
    assert version(page) == ""


def test_caches_of_other_sites_on_this_origin_are_left_alone(page, site):
    page.goto(f"{site.address}licences.txt")
    page.evaluate("caches.open('someone else').then((cache) => cache.put('x', new Response('theirs')))")
    visit(page, site)
    assert "someone else" in kept(page)["names"]


def test_where_the_browser_refuses_to_keep_anything_the_site_still_works_online(page, site):
    page.add_init_script(
        "navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError'));"
    )
    page.goto(site.address)
    wait_for_core(page)
