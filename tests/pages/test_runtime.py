"""Python in the page: it becomes ready, tells how far it is, starts without its snapshot, is missed when it dies."""

from __future__ import annotations

import json

import pytest
import zstandard
from phone import DUE, Site, unbundled, wait_for_core
from playwright.sync_api import Error, Page

from builder.interpreter import deflated

EXAMPLE = '{"action": "example", "now": "2026-01-01T12:00:00+01:00"}'

# The page's own module, used as the shell uses it, on a page whose shell starts no Python by itself.
START = """async ([module, patience]) => {
  const { start } = await import(module);
  window.told = [];
  Object.assign(window, await start({ onProgress: (progress) => window.told.push(progress), patience }));
}"""


def path_of(site: Site, name: str) -> str:
    return next(path for path in site.files if path.endswith(f"/{name}"))


def start(page: Page, site: Site, patience: int = 60_000) -> None:
    site.files = unbundled(site.files)
    page.goto(f"{site.address}rulebook.html")
    page.evaluate(START, [site.address + path_of(site, "python.js"), patience])


def ask(page: Page, request: str = EXAMPLE) -> dict:
    return json.loads(page.evaluate("(request) => window.ask(request)", request))


def state(page: Page) -> str:
    return page.evaluate("document.documentElement.dataset.core")


def test_the_page_says_when_python_is_ready(page, site):
    page.goto(site.address)
    wait_for_core(page)
    marks = page.evaluate("performance.getEntriesByName('core-ready').map((mark) => mark.startTime)")
    assert len(marks) == 1
    assert marks[0] > page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")


def test_progress_is_told_in_bytes_up_to_all_of_them(page, site):
    start(page, site)
    assert ask(page)["effects"]
    told = page.evaluate("window.told")
    assert [it["loaded"] for it in told] == sorted(it["loaded"] for it in told)
    assert len({it["total"] for it in told}) == 1
    assert told[-1]["loaded"] == told[-1]["total"] > len(site.files[path_of(site, "snapshot.zst")])


def test_it_starts_from_the_snapshot_and_asks_for_nothing_it_does_not_need(page, site):
    start(page, site)
    asked = {path.rpartition("/")[2] for path in site.asked}
    assert not {"python_stdlib.zip", "packages.zip", "pyodide-lock.json"} & asked
    assert not [path for path in site.asked if path.startswith("pyodide-") and ".asm." in path]


def test_a_start_leaves_nothing_in_the_console(page, site):
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(site.address)
    wait_for_core(page)
    assert said == []


def test_it_needs_no_special_headers(page, site):
    headers = page.goto(site.address).headers
    assert not {"cross-origin-opener-policy", "cross-origin-embedder-policy"} & headers.keys()
    wait_for_core(page)
    assert page.evaluate("crossOriginIsolated") is False


def test_it_leaves_no_database_of_its_own_behind(page, site):
    page.goto(f"{site.address}licences.txt")
    page.evaluate(
        """() => new Promise((done) => {
          const request = indexedDB.open('IDBMap/@pyscript.fs'); // as an earlier version left it
          request.onsuccess = () => { request.result.close(); done(null); };
        })"""
    )
    start(page, site)
    assert {it["name"] for it in page.evaluate("indexedDB.databases()")} <= {"afterword"}


def lost(files: dict, path: str) -> None:
    del files[path]


def damaged(files: dict, path: str, at: float = 0) -> None:
    place = 1000 + int(at * (len(files[path]) - 2000))
    files[path] = files[path][:place] + bytes([files[path][place] ^ 4]) + files[path][place + 1 :]


def damaged_in_the_middle(files: dict, path: str) -> None:
    damaged(files, path, 0.5)


def damaged_near_its_end(files: dict, path: str) -> None:
    damaged(files, path, 1)


def of_another_build(files: dict, path: str) -> None:
    files[path] = deflated(bytes(len(zstandard.ZstdDecompressor().decompress(files[path]))))


HARMS = [lost, damaged, damaged_in_the_middle, damaged_near_its_end, of_another_build]


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__)
def test_without_a_good_snapshot_it_starts_plainly(page, site, harm):
    harm(site.files, path_of(site, "snapshot.zst"))
    start(page, site)
    assert state(page) == "ready"
    assert ask(page)["effects"]


CALENDAR = json.dumps(
    {
        "action": "ics",
        "now": "2026-11-24T18:00:00+01:00",
        "id": "c1",
        "answers": {"ended": "2026-11-24T17:45:00+01:00", "people.a.name": "Ana"},
    }
)


@pytest.mark.parametrize("harm", [lambda files, path: None, lost], ids=["restored", "plain"])
def test_a_calendar_is_made_once_its_archive_is_there(page, site, harm):
    harm(site.files, path_of(site, "snapshot.zst"))
    start(page, site)
    if "needs" in ask(page, CALENDAR):
        page.evaluate("window.bring('calendar')")
    file = ask(page, CALENDAR)["effects"][0]
    assert file["text"].startswith("BEGIN:VCALENDAR")


@pytest.mark.parametrize("harm", [lambda files, path: None, lost], ids=["restored", "plain"])
def test_the_dictionary_is_used_once_its_archive_is_there(page, site, harm):
    harm(site.files, path_of(site, "snapshot.zst"))
    start(page, site)
    text = "Dear Ana, thank you for showing me the labratory in Lisbon. I would be glad to join you. Ines"
    request = json.dumps({"action": "review", "now": "2026-11-24T18:00:00+01:00", "text": text})
    assert ask(page, request)["wants"] == "spelling"
    page.evaluate("window.bring('spelling')")
    answer = ask(page, request)
    assert "wants" not in answer and "laboratory" in answer["regions"]["remarks"]


# A question that a function of the interpreter's cold half answers; no request of a page needs one.
RARE = b"""
import math
sync.handle = lambda request: repr(math.gamma(5.5)) if request == "rare" else handle(request)
"""


def ask_rarely(page: Page, problems: list[str]) -> str:
    answer = page.evaluate("window.ask('rare')")
    assert problems == [DUE]
    problems.clear()
    return answer


def test_the_cold_half_is_fetched_when_it_is_called(page, site, problems):
    site.files[path_of(site, "worker.py")] += RARE
    start(page, site)
    assert ask_rarely(page, problems) == "52.34277778455352"
    assert ask(page)["effects"]


def test_the_cold_half_once_fetched_needs_no_network(page, site, problems):
    site.files[path_of(site, "worker.py")] += RARE
    start(page, site)
    page.evaluate("window.bring('cold')")
    site.stop()
    assert ask_rarely(page, problems) == "52.34277778455352"
    assert ask(page)["effects"]


@pytest.mark.parametrize("harm", [lost, damaged_in_the_middle], ids=lambda harm: harm.__name__)
def test_without_the_cold_half_what_calls_it_fails_and_the_page_knows_why(page, site, problems, harm):
    site.files[path_of(site, "worker.py")] += RARE
    harm(site.files, path_of(site, "cold.zst"))
    start(page, site)
    assert page.evaluate("window.ask('rare').catch((error) => error.reason)") == "missing"
    assert state(page) == "failed"
    page.close()
    assert set(problems) == {DUE}  # once more for the error itself
    problems.clear()


@pytest.mark.parametrize("name", ["pyodide.asm.wasm", "pyodide.asm.mjs"])
def test_without_the_hot_half_it_starts_plainly(page, site, name):
    lost(site.files, next(path for path in site.files if path.startswith("halves-") and path.endswith(f"/{name}")))
    start(page, site)
    assert ask(page)["effects"]


def test_a_snapshot_that_stops_in_the_middle_leads_to_a_plain_start(page, site):
    site.cut = ("snapshot.zst",)
    start(page, site)
    assert ask(page)["effects"]


def test_a_plain_start_answers_as_the_snapshot_does(page, site):
    start(page, site)
    answers = ask(page)["effects"][0]["answers"]
    request = json.dumps({"action": "case", "id": "c", "now": "2026-01-01T12:00:00+01:00", "answers": answers})
    restored = ask(page, request)
    lost(site.files, path_of(site, "snapshot.zst"))
    page.context.clear_cookies()
    start(page, site)
    assert ask(page, request) == restored


def test_python_that_cannot_start_at_all_is_said_to_have_failed(page, site):
    for name in ("snapshot.zst", "python_stdlib.zip"):
        lost(site.files, path_of(site, name))
    with pytest.raises(Error):
        start(page, site)
    assert state(page) == "failed"


def test_an_error_in_the_worker_is_noticed(page, site, problems):
    site.files[path_of(site, "worker.py")] = b"raise RuntimeError('broken on purpose')"
    with pytest.raises(Error):
        start(page, site)
    problems.clear()  # to tell of an error may take the cold half
    assert state(page) == "failed"


def test_a_lost_interpreter_is_noticed(page, site):
    lost(site.files, path_of(site, "runtime.mjs"))
    with pytest.raises(Error):
        start(page, site)
    assert state(page) == "failed"


def test_a_start_that_stands_still_is_given_up(page, site):
    site.files[path_of(site, "worker.py")] = b"while True: pass"
    with pytest.raises(Error, match="no answer"):
        start(page, site, patience=4000)
    assert state(page) == "failed"


def test_a_worker_that_dies_later_is_noticed(page, site):
    start(page, site, patience=4000)
    assert ask(page)["effects"]
    page.workers[0].evaluate("close()")
    with pytest.raises(Error, match="no answer"):
        ask(page)
    assert state(page) == "failed"


def test_the_page_says_so_when_python_has_failed(page, site):
    lost(site.files, path_of(site, "runtime.mjs"))
    page.goto(site.address)
    wait_for_core(page, "failed")


def test_python_js_never_blocks_the_page_while_python_starts(page, site):
    page.add_init_script(
        """window.long = [];
        new PerformanceObserver((list) => {
          for (const { scripts } of list.getEntries()) {
            window.long.push(...scripts.map(({ sourceURL, duration }) => [sourceURL, duration]));
          }
        }).observe({ type: "long-animation-frame", buffered: true });"""
    )
    start(page, site)
    page.wait_for_timeout(200)
    assert [it for it in page.evaluate("window.long") if it[0].endswith("/python.js") and it[1] > 50] == []
