"""The shell on a small page with a stand-in for Python: what is typed is stored first, come what may."""

from __future__ import annotations

import json
import re
import shutil
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hand import wait_until
from phone import PATIENCE, modules
from playwright.sync_api import expect

FIXTURE = Path(__file__).parent / "shell_fixture"


class Files(SimpleHTTPRequestHandler):
    def guess_type(self, path: str) -> str:
        return "text/javascript" if path.endswith(".js") else super().guess_type(path)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    folder = tmp_path_factory.mktemp("shell")
    for name, source in modules().items():
        (folder / name).write_text(source, "utf-8")
    shutil.copytree(FIXTURE, folder, dirs_exist_ok=True)  # a Python of its own among it
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=folder)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class Phone:
    """A browser context on the fixture page, with what the tests ask of it."""

    def __init__(self, browser, address: str):
        self.address = address
        self.errors: list[str] = []
        self.context = browser.new_context(
            viewport={"width": 360, "height": 740},
            has_touch=True,
            base_url=address,
            timezone_id="Europe/Berlin",
            service_workers="block",
            permissions=["clipboard-read", "clipboard-write"],
        )

    def open(self, at: str = "#/", fake: str = "{}", before: str = ""):
        page = self.context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on(
            "console",
            lambda message: self.errors.append(message.text) if "Security Policy" in message.text else None,
        )
        page.add_init_script(f"globalThis.fake ??= {fake}; {before}")
        page.goto(self.address + at)
        return page


@pytest.fixture
def phone(chromium, address):
    phone = Phone(chromium, address)
    yield phone
    phone.context.close()
    assert phone.errors == []


HELD = "{hold: true}"  # Python does not start until fake.begin()


def stored_cases(page) -> dict[str, str]:
    return page.evaluate(
        "Object.fromEntries(Object.entries(localStorage).filter(([key]) => /^afterword.case/.test(key)))"
    )


def record(page) -> dict:
    """The only (or the last) case in storage."""
    return json.loads(list(stored_cases(page).values())[-1])


def answers(page) -> dict:
    return record(page)["answers"]


def new_case(page) -> str:
    page.get_by_role("link", name="I just had an interview").click()
    expect(page.locator("#f-company")).to_be_visible()
    expect(page).to_have_url(re.compile("#/case/"))
    return page.url.split("/")[-1]


def begun(page) -> str:
    """A new case with its first word: from then on it is stored."""
    id = new_case(page)
    page.locator("#f-company").fill("Begun")
    return id


def put(page, key: str, value: object) -> None:
    text = value if isinstance(value, str) else json.dumps(value)
    page.evaluate("([key, text]) => localStorage.setItem('afterword/' + key, text)", [key, text])


def case(id: str, **more: object) -> dict:
    return {"format": 1, "id": id, "revision": 3, "answers": {"company": "Acme"}, **more}


# ---- before Python ----


def test_a_new_case_and_every_key_are_stored_before_python_has_started(phone):
    page = phone.open(fake=HELD)
    new_case(page)
    for length, char in enumerate("Müller & Söhne", 1):
        page.locator("#f-company").press_sequentially(char)
        assert answers(page)["company"] == "Müller & Söhne"[:length]
    page.get_by_label("Call").check()
    stored = answers(page)
    assert stored["asked_to_call"] is True
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d", stored["ended"])
    assert len([name for name in stored if re.fullmatch(r"people\.[a-z0-9]{8}\.name", name)]) == 1
    assert page.evaluate("fake.requests.length") == 0


def test_a_reload_in_the_middle_of_typing_loses_nothing(phone):
    page = phone.open(fake=HELD)
    new_case(page)
    page.get_by_label("Name", exact=True).press_sequentially("Ana Oliv")
    page.get_by_label("Detail").press_sequentially("night shi")
    page.reload()
    expect(page.get_by_label("Name", exact=True)).to_have_value("Ana Oliv")
    expect(page.get_by_label("Detail")).to_have_value("night shi")


def test_typing_while_python_starts_keeps_the_caret_and_shows_the_result(phone):
    page = phone.open(fake="{startDelay: 150}")
    new_case(page)
    field = page.locator("#f-company")
    field.press_sequentially("Acme Ltd", delay=40)
    expect(page.locator("[data-region='sentence.company']")).to_have_text("You met Acme Ltd.")
    assert field.evaluate("field => [field === document.activeElement, field.selectionStart]") == [True, 8]


def test_taps_made_early_are_acknowledged_and_worked_off_in_order(phone):
    page = phone.open(fake=HELD)
    new_case(page)
    page.get_by_role("link", name="Plan").click()
    page.get_by_role("button", name="Count").click()
    expect(page.get_by_role("button", name="Count")).to_have_attribute("aria-busy", "true")
    page.get_by_role("button", name="Mistake").click()
    expect(page.locator("#toast")).to_contain_text("as soon as")
    page.evaluate("fake.begin()")
    expect(page.locator("#toast")).to_contain_text("That is no date.")
    expect(page.get_by_role("button", name="Count")).not_to_have_attribute("aria-busy", "true")
    asked = page.evaluate("fake.requests.map(({action}) => action)")
    assert [action for action in asked if action not in ("home", "case")] == ["another-round", "text"]
    assert answers(page)["round"] == 1


def test_without_python_the_saved_notes_are_there_and_can_be_copied(phone):
    page = phone.open()
    new_case(page)
    page.get_by_label("Name", exact=True).fill("Ana")
    page.get_by_label("Detail").fill("night shifts")
    page.get_by_role("link", name="Notes").click()
    expect(page.locator(".draft")).to_contain_text("night shifts")
    where = page.url
    page.close()
    page = phone.open("#" + where.split("#")[1], fake="{fail: true}")
    expect(page.locator("[data-when=failed]")).to_be_visible()
    expect(page.locator(".draft")).to_contain_text("night shifts")
    page.get_by_role("button", name="Copy").click()
    expect(page.locator("#toast")).to_contain_text("Copied.")
    assert "night shifts" in page.evaluate("navigator.clipboard.readText()")
    page.get_by_role("link", name="Debrief").click()
    page.locator("#f-role").fill("Buyer")
    assert answers(page)["role"] == "Buyer"


# ---- Python that dies ----


def test_a_python_that_dies_is_started_again_and_asked_the_same_twice_dead_it_waits_for_the_user(phone):
    page = phone.open()
    begun(page)
    expect(page.locator("[data-region='sentence.company']")).to_contain_text("Begun")
    page.evaluate("fake.deaths = 1")
    page.locator("#f-company").fill("Acme")
    expect(page.locator("#toast")).to_contain_text("starting it again")
    expect(page.locator("[data-region='sentence.company']")).to_contain_text("Acme")
    assert page.evaluate("fake.starts") == 2
    expect(page.locator("[data-when=failed]")).to_be_hidden()

    page.evaluate("fake.deaths = 2")
    page.locator("#f-company").fill("Harbour")
    expect(page.locator("[data-when=failed]")).to_contain_text("It stopped twice.")
    assert page.evaluate("[fake.starts, document.documentElement.dataset.core]") == [3, "failed"]
    page.locator("#f-role").fill("Buyer")
    assert answers(page)["role"] == "Buyer", "the page stays usable"
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("[data-region='sentence.company']")).to_contain_text("Harbour")
    expect(page.locator("[data-when=failed]")).to_be_hidden()
    assert page.evaluate("fake.starts") == 4


# ---- old words beside new answers ----

NEVER = "() => { fake.gate = new Promise(() => {}); }"  # hangs from now on


@pytest.mark.parametrize("how", ["hung", "loading", "gone"])
def test_a_note_older_than_the_record_says_so_and_is_not_copied_as_if_new(phone, how):
    page = phone.open()
    new_case(page)
    page.get_by_label("Name", exact=True).fill("Ana")
    page.get_by_label("Detail").fill("night shifts")
    page.get_by_role("link", name="Notes").click()
    expect(page.locator(".draft")).to_contain_text("night shifts")
    if how == "hung":
        page.evaluate(NEVER)
    else:
        where = page.url.split("#")[1]
        page.close()
        page = phone.open("#" + where, fake="{fail: true}" if how == "gone" else HELD)
        expect(page.locator(".draft")).to_contain_text("night shifts")
    old = page.locator("section[data-step=notes] [data-when=old]")
    expect(old).to_be_hidden()
    page.evaluate("navigator.clipboard.writeText('before')")
    page.get_by_role("link", name="Debrief").click()
    page.get_by_label("Detail").fill("the returns desk")
    page.get_by_role("link", name="Notes").click()
    for button in ("Copy", "Mail", "Edit"):  # edited, it would be the user's own, which is copied without a question
        page.get_by_role("button", name=button).click()
        expect(page.locator("#toast")).to_contain_text("Older than your last change.")
        page.evaluate("() => { document.querySelector('#toast span').textContent = ''; }")
    assert page.evaluate("navigator.clipboard.readText()") == "before"
    expect(old).to_be_visible()
    page.get_by_role("button", name="As they are").click()
    expect(old).to_be_hidden()
    page.get_by_role("button", name="Copy").click()
    expect(page.locator("#toast")).to_contain_text("Copied.")
    assert "night shifts" in page.evaluate("navigator.clipboard.readText()")
    page.get_by_role("link", name="Debrief").click()
    page.locator("#p-name").fill("Sam Lee")  # what every note is signed with
    page.get_by_role("link", name="Plan").click()
    expect(page.locator("section[data-step=plan] [data-when=old]")).to_be_visible()
    if how == "loading":
        page.evaluate("fake.begin()")
        page.get_by_role("link", name="Notes").click()
        expect(page.locator(".draft")).to_contain_text("returns desk")
        expect(old).to_be_hidden()


# ---- fields ----


def test_instants_keep_the_wall_time_with_the_offset_the_phone_has_then(phone):
    page = phone.open()
    new_case(page)
    page.locator("#f-ended").fill("2026-07-01T17:30")
    assert answers(page)["ended"] == "2026-07-01T17:30:00+02:00"
    page.locator("#f-ended").fill("2026-12-01T09:05")
    assert answers(page)["ended"] == "2026-12-01T09:05:00+01:00"
    page.locator("#f-ended").fill("")
    assert answers(page)["ended"] == ""


def test_an_instant_from_another_offset_is_shown_as_it_was_and_stays_as_it_was(phone):
    page = phone.open()
    put(page, "case/c1", case("c1", answers={"company": "Acme", "ended": "2026-11-22T18:00:12-08:00"}))
    page.goto(phone.address + "#/case/c1")
    expect(page.locator("#f-ended")).to_have_value("2026-11-22T18:00")
    page.locator("#f-ended").evaluate("field => field.dispatchEvent(new Event('change', {bubbles: true}))")
    assert answers(page)["ended"] == "2026-11-22T18:00:12-08:00"


def test_choices_ticks_days_and_chips(phone):
    page = phone.open()
    new_case(page)
    page.get_by_label("Yes", exact=True).click()
    assert answers(page)["interest"] == "yes"
    page.get_by_label("Yes", exact=True).click()
    assert answers(page)["interest"] == ""
    assert not page.get_by_label("Yes", exact=True).is_checked()
    page.locator("#f-wait").fill("10")
    assert answers(page)["asked_to_wait"] == 10
    page.locator("#f-wait").fill("ten")
    assert answers(page)["asked_to_wait"] == "ten"
    chip = page.get_by_role("button", name="By Friday")
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#f-promised")).to_have_value("2026-12-04")


def test_a_task_ticked_is_done_now_and_unticked_is_not_done(phone):
    page = phone.open()
    new_case(page)
    page.get_by_role("link", name="Plan").click()
    box = page.get_by_role("checkbox", name="Check in")
    box.check()
    assert re.match(r"\d{4}-\d\d-\d\dT.*[+-]\d\d:\d\d$", answers(page)["done.check-in"])
    box.uncheck()
    assert "done.check-in" not in answers(page)


def test_rows_come_and_go_and_come_back(phone):
    page = phone.open()
    new_case(page)
    page.get_by_label("Name", exact=True).fill("Ana")
    page.get_by_role("button", name="Someone else").click()
    second = page.get_by_label("Name", exact=True).nth(1)
    expect(second).to_be_focused()
    second.fill("Bo")
    first_id = list(answers(page))[1].split(".")[1]
    page.get_by_role("button", name="Remove").first.click()
    expect(page.get_by_label("Name", exact=True)).to_have_value("Bo")
    assert not [name for name in answers(page) if first_id in name]
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_label("Name", exact=True)).to_have_count(2)
    assert sorted(value for name, value in answers(page).items() if name.endswith(".name")) == ["Ana", "Bo"]


def test_the_profile_is_kept_once_for_all_cases(phone):
    page = phone.open()
    begun(page)
    page.get_by_label("Your name").fill("Kim Lee")
    assert page.evaluate("JSON.parse(localStorage['afterword/profile'])") == {"format": 1, "name": "Kim Lee"}
    assert "name" not in answers(page)
    page.goto(phone.address + "#/")
    new_case(page)
    expect(page.get_by_label("Your name")).to_have_value("Kim Lee")


# ---- two tabs, sleep ----


def test_two_tabs_keep_each_others_fields(phone):
    one = phone.open()
    id = begun(one)
    two = phone.open(f"#/case/{id}")
    one.locator("#f-company").fill("Acme")
    expect(two.locator("#f-company")).to_have_value("Acme")
    two.locator("#f-role").fill("Buyer")
    one.locator("#f-skills").evaluate("field => { field.closest('details').open = true; }")
    one.locator("#f-skills").fill("forecasting")
    stored = answers(one)
    assert (stored["company"], stored["role"], stored["skills"]) == ("Acme", "Buyer", "forecasting")
    expect(one.locator("#f-role")).to_have_value("Buyer")


def test_words_of_another_tab_do_not_disturb_a_field_being_typed_in(phone):
    one = phone.open()
    id = new_case(one)
    one.locator("#f-company").fill("Words of the first tab")
    two = phone.open(f"#/case/{id}")
    two.locator("#f-company").fill("Words of the second")
    expect(one.locator("#f-company")).to_have_value("Words of the first tab")
    one.locator("#f-role").focus()
    expect(one.locator("#f-company")).to_have_value("Words of the second")
    assert answers(one)["company"] == "Words of the second"


def test_a_stale_tab_changes_only_its_own_field_and_keeps_what_it_replaced(phone):
    page = phone.open()
    id = new_case(page)
    page.locator("#f-company").fill("Acme")
    # Another tab writes while this one sleeps: no storage event reaches it.
    stored = record(page)
    stored["revision"] += 5
    stored["answers"] |= {"company": "Newer words", "role": "Buyer"}
    put(page, f"case/{id}", stored)
    page.locator("#f-company").press_sequentially("!")
    after = record(page)
    assert after["answers"]["company"] == "Acme!"
    assert after["answers"]["role"] == "Buyer"
    assert [entry["value"] for entry in after["earlier"]] == ["Newer words"]
    assert after["revision"] > stored["revision"]
    expect(page.locator("#f-role")).to_have_value("Buyer")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#f-company")).to_have_value("Newer words")


def test_an_edit_lost_in_a_race_of_tabs_is_written_again(phone):
    page = phone.open()
    id = new_case(page)
    page.locator("#f-company").fill("Acme")
    before = page.evaluate("id => localStorage['afterword/case/' + id]", id)
    page.locator("#f-role").fill("Buyer")
    # The other tab wrote on top of what was there before the role was typed, and the event tells this one.
    other = json.loads(before)
    other["answers"]["skills"] = "forecasting"
    other["revision"] += 1
    put(page, f"case/{id}", other)
    page.evaluate("key => dispatchEvent(new StorageEvent('storage', {key, newValue: ''}))", f"afterword/case/{id}")
    assert answers(page)["role"] == "Buyer"
    assert answers(page)["skills"] == "forecasting"


def test_a_page_back_from_the_cache_reads_again_before_it_writes(phone):
    page = phone.open()
    id = begun(page)
    stored = record(page)
    stored["revision"] += 1
    stored["answers"]["company"] = "Typed elsewhere"
    put(page, f"case/{id}", stored)
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    expect(page.locator("#f-company")).to_have_value("Typed elsewhere")
    page.locator("#f-role").fill("Buyer")
    assert answers(page)["company"] == "Typed elsewhere"


def test_a_value_the_browser_remembered_gives_way_before_a_key_is_added_to_it(phone):
    page = phone.open()
    new_case(page)
    page.locator("#f-company").fill("Acme")
    page.get_by_label("Your name").fill("Kim")
    page.locator("#f-role").focus()
    page.evaluate("""() => {
      document.getElementById('f-company').value = 'of an earlier visit';
      document.getElementById('p-name').value = 'of an earlier visit';
    }""")
    page.locator("#f-company").focus()
    expect(page.locator("#f-company")).to_have_value("Acme")
    page.evaluate("() => { document.getElementById('f-company').value = 'with the caret in it'; }")
    page.keyboard.press("End")
    page.keyboard.type(" Ltd")
    assert answers(page)["company"] == "Acme Ltd"
    page.get_by_label("Your name").press("End")
    page.keyboard.type("!")
    assert page.evaluate("JSON.parse(localStorage['afterword/profile']).name") == "Kim!"


@pytest.mark.parametrize("event", ["visibilitychange", "resume"])
def test_a_page_that_slept_brings_nothing_back_that_was_erased_meanwhile(phone, event):
    page = phone.open()
    id = new_case(page)
    page.locator("#f-company").fill("Acme")
    page.get_by_label("Your name").fill("Kim")
    # Erased without an event that reaches this page.
    page.evaluate("() => { localStorage.clear(); indexedDB.deleteDatabase('afterword'); }")
    page.evaluate("(name) => document.dispatchEvent(new Event(name))", event)
    expect(page.locator("section[data-screen=home]")).to_be_visible()
    page.goto(phone.address + f"#/case/{id}")
    page.reload()
    new_case(page)
    expect(page.get_by_label("Your name")).to_have_value("")
    assert not [text for text in stored_cases(page).values() if "Acme" in text]


NOTED = """([id, text, age]) => new Promise((done) => {
  const request = indexedDB.open('afterword', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('latest');
  request.onsuccess = () => {
    const transaction = request.result.transaction('latest', 'readwrite');
    transaction.objectStore('latest').put({ key: `case/${id}`, text, at: Date.now() - age }, `case/${id}`);
    transaction.oncomplete = () => { request.result.close(); done(); };
  };
})"""


@pytest.mark.parametrize(("age", "comes_back"), [(60_000, True), (7_300_000, False), (-60_000, False)])
def test_the_second_copy_fills_in_for_two_hours_and_never_from_the_future(phone, age, comes_back):
    page = phone.open()
    page.evaluate(NOTED, ["c1", json.dumps(case("c1")), age])
    page.reload()
    expect(page.locator("section[data-screen=home]")).to_be_visible()
    if comes_back:
        expect(page.locator("#toast")).to_be_visible()
    page.wait_for_timeout(300)
    assert bool(stored_cases(page)) is comes_back


COUNT = "globalThis.heard = []; addEventListener('storage', ({ key }) => heard.push(key));"


def test_windows_that_nobody_touches_are_quiet_on_every_screen(phone):
    """Each screen in two windows, all open at once: what one stores is no reason for another to store it too."""
    first = phone.open(before=COUNT)
    id = new_case(first)
    first.locator("#f-company").fill("Acme")
    screens = ("#/", f"#/case/{id}", f"#/case/{id}/plan", f"#/case/{id}/notes", "#/review")
    windows = [phone.open(at, before=COUNT) for at in screens for _ in range(2)]
    for window in windows:
        window.wait_for_selector("html[data-core=ready]", state="attached")
    first.wait_for_timeout(3_000)  # the last render is stored when the typing has paused
    for window in windows:
        window.evaluate("() => { heard.length = 0; }")
    first.wait_for_timeout(5_000)
    assert [window.evaluate("heard") for window in windows] == [[]] * len(windows)
    first.evaluate("() => { localStorage.setItem('afterword/draft', '{}'); }")
    windows[0].wait_for_timeout(1_000)
    assert windows[0].evaluate("heard.length") == 1


def test_a_case_deleted_in_another_tab_closes_here(phone):
    one = phone.open()
    id = begun(one)
    two = phone.open(f"#/case/{id}")
    one.get_by_role("button", name="Delete").click()
    expect(two.locator("section[data-screen=home]")).to_be_visible()
    expect(two.locator("#toast")).to_contain_text("deleted in another tab")


# ---- what cannot be read or written ----


UNREADABLE = (
    "{",
    "null",
    "[]",
    "7",
    '"text"',
    "",
    '{"format":1}',
    '{"format":1,"id":"bad8","revision":-1,"answers":{}}',
    '{"format":1,"id":"other","revision":1,"answers":{}}',
    '{"format":1,"id":"bad10","revision":1,"answers":[]}',
    '{"format":1,"id":"bad11","revision":1,"answers":{},"stamps":7}',
    '{"format":2,"id":"bad12","revision":1,"answers":{}}',
    '{"format":1,"id":"bad13","revision":1,"answers":{"company"',
)


def test_records_that_cannot_be_read_are_left_alone_and_listed(phone):
    page = phone.open()
    for number, text in enumerate(UNREADABLE, 1):
        put(page, f"case/bad{number}", text)
        page.goto(phone.address + f"#/case/bad{number}")
        expect(page.locator("section[data-screen=home]")).to_be_visible()
        expect(page.locator("#alert")).not_to_be_empty()
        page.evaluate("document.getElementById('alert').textContent = ''")
    put(page, "case/good", case("good"))
    page.reload()
    expect(page.locator("[data-list=aside] button")).to_have_count(len(UNREADABLE))
    expect(page.locator("[data-region=home]")).to_contain_text("Acme")
    new_case(page)
    for number, text in enumerate(UNREADABLE, 1):
        assert page.evaluate("number => localStorage[`afterword/case/bad${number}`]", number) == text
    with page.expect_download() as download:
        page.locator("[data-list=aside] button").first.click()
    assert Path(download.value.path()).read_text() in UNREADABLE


def test_a_record_that_becomes_newer_under_our_feet_is_not_written_to(phone):
    page = phone.open()
    id = begun(page)
    newer = {**record(page), "format": 2, "more": "things"}
    put(page, f"case/{id}", newer)
    page.locator("#f-company").fill("Acme")
    assert record(page) == newer
    expect(page.locator("[data-when=unsaved]")).to_contain_text("newer version")
    expect(page.locator("#f-company")).to_have_value("Acme")


REFUSE = "Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError'); };"


def test_a_refused_write_is_told_at_once_and_made_good_later(phone):
    page = phone.open()
    new_case(page)
    page.locator("#f-company").fill("Acme")
    page.evaluate("() => { globalThis.setItem = Storage.prototype.setItem; " + REFUSE + "}")
    page.locator("#f-company").fill("Acme Ltd")
    page.locator("#f-role").fill("Buyer")
    expect(page.locator("[data-when=unsaved]")).to_contain_text("no room")
    expect(page.locator("#alert")).to_contain_text("no room")
    assert answers(page)["company"] == "Acme"
    expect(page.locator("[data-region='sentence.company']")).to_have_text("You met Acme Ltd.")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save a file").click()
    saved = json.loads(Path(download.value.path()).read_text())
    assert saved["afterword"] == 1
    assert saved["cases"][0]["answers"]["role"] == "Buyer"
    page.evaluate("() => { Storage.prototype.setItem = globalThis.setItem; }")
    page.locator("#f-role").press("End")
    page.locator("#f-role").press_sequentially("s")
    assert (answers(page)["company"], answers(page)["role"]) == ("Acme Ltd", "Buyers")
    expect(page.locator("[data-when=unsaved]")).to_be_hidden()


def test_a_case_left_while_storage_refused_is_still_there_on_the_way_back(phone):
    page = phone.open(before=REFUSE)
    page.get_by_role("link", name="I just had an interview").click()
    page.locator("#f-company").fill("Acme")
    page.get_by_role("link", name="All interviews").click()
    page.get_by_role("link", name="Acme").click()
    expect(page.locator("#f-company")).to_have_value("Acme")


def test_cached_views_make_room_for_words(phone):
    page = phone.open()
    id = new_case(page)
    put(page, "view/old", {"at": 1, "revision": 1, "regions": {"plan": "x" * 1000}})
    page.evaluate("""() => {
        const real = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, text) {
            if (localStorage['afterword/view/old']) throw new DOMException('full', 'QuotaExceededError');
            real.call(this, key, text);
        };
    }""")
    page.locator("#f-company").fill("Acme")
    assert page.evaluate("id => JSON.parse(localStorage['afterword/case/' + id]).answers.company", id) == "Acme"
    expect(page.locator("[data-when=unsaved]")).to_be_hidden()


def test_with_storage_switched_off_the_page_still_works_and_says_so(phone):
    off = "get() { throw new DOMException('off', 'SecurityError'); }"
    page = phone.open(before=f"Object.defineProperty(window, 'localStorage', {{{off}}});")
    page.get_by_role("link", name="I just had an interview").click()
    page.locator("#f-company").fill("Acme")
    expect(page.locator("[data-when=unsaved]")).to_contain_text("keeps nothing")
    expect(page.locator("[data-region='sentence.company']")).to_have_text("You met Acme.")


def test_names_and_values_are_text_whatever_they_hold(phone):
    page = phone.open()
    evil = "<img src=x onerror='window.pwned=1'>{{ 7*7 }}${1}</textarea><script>window.pwned=1</script>"
    names = ("company", 'people."><img src=x onerror=alert()>.name', "__proto__.x.name", "constructor")
    put(page, "case/c1", case("c1", answers=dict.fromkeys(names, evil)))
    page.goto(phone.address + "#/case/c1")
    expect(page.locator("#f-company")).to_have_value(evil)
    expect(page.get_by_label("Name", exact=True)).to_have_value(evil)
    expect(page.locator("[data-region='sentence.company']")).to_have_text(f"You met {evil}.")
    page.locator("#f-role").fill("Buyer")
    assert answers(page)["constructor"] == evil
    assert page.evaluate("window.pwned") is None


# ---- renders ----


def test_a_stale_answer_is_dropped_and_the_latest_shown(phone):
    page = phone.open()
    new_case(page)
    page.evaluate("() => { fake.gate = new Promise(open => { fake.openGate = open; }); }")
    field = page.locator("#f-company")
    field.press_sequentially("Old")
    wait_until(lambda: page.evaluate("fake.requests.at(-1).answers?.company?.startsWith('O')"))
    field.press_sequentially("er and newer")
    sent = page.evaluate("fake.requests.length")
    page.evaluate("""() => {
        const region = document.querySelector('[data-region="sentence.company"]');
        fake.shown = [];
        new MutationObserver(() => fake.shown.push(region.textContent))
            .observe(region, {childList: true, subtree: true, characterData: true});
        fake.gate = null;
        fake.openGate();
    }""")
    expect(page.locator("[data-region='sentence.company']")).to_have_text("You met Older and newer.")
    assert page.evaluate("fake.requests.length") == sent + 1, "one in flight, one pending: only the latest is sent"
    assert all("newer" in text for text in page.evaluate("fake.shown"))


def test_the_note_being_edited_keeps_its_caret_and_its_words(phone):
    page = phone.open()
    new_case(page)
    page.get_by_label("Name", exact=True).fill("Ana")
    page.get_by_role("link", name="Notes").click()
    page.get_by_role("button", name="Edit").click()
    area = page.locator("[data-keep][id^=edit-]")
    expect(area).to_be_focused()
    page.keyboard.press("Control+Home")
    page.keyboard.type("My own words. ", delay=15)
    expect(page.locator("[id^=length-]")).not_to_have_text("0 characters")
    assert area.evaluate("area => [area === document.activeElement, area.selectionStart]") == [True, 14]
    assert area.input_value().startswith("My own words. Dear Ana")
    page.get_by_text("Why?").click()
    area.press_sequentially("x")
    expect(page.locator("[id^=length-]").first).not_to_be_empty()
    assert page.locator("[id^=why-]").get_attribute("open") is not None
    page.reload()
    expect(area).to_have_value(re.compile("My own words"))


def test_a_composition_is_stored_at_every_step_and_never_disturbed(phone):
    page = phone.open()
    new_case(page)
    page.locator("#f-company").focus()
    client = phone.context.new_cdp_session(page)
    for text in ("に", "にほ", "にほん"):
        caret = {"selectionStart": len(text), "selectionEnd": len(text)}
        client.send("Input.imeSetComposition", {"text": text, **caret})
        assert answers(page)["company"] == text
    expect(page.locator("[data-region='sentence.company']")).to_have_text("You met にほん.")
    client.send("Input.insertText", {"text": "日本"})
    expect(page.locator("#f-company")).to_have_value("日本")
    assert answers(page)["company"] == "日本"


def test_the_last_regions_are_there_before_python_on_the_next_visit(phone):
    page = phone.open()
    new_case(page)
    page.locator("#f-company").fill("Acme")
    expect(page.locator("[data-region='sentence.company']")).to_have_text("You met Acme.")
    url = page.url
    page.goto("about:blank")
    page = phone.open("#" + url.split("#")[1], fake=HELD)
    expect(page.locator("[data-region='sentence.company']")).to_have_text("You met Acme.")
    page.get_by_role("link", name="All interviews").click()
    new_case(page)
    expect(page.locator("[data-region='sentence.company']")).to_have_text("")


def test_an_edit_reads_and_writes_one_record_however_many_there_are(phone):
    page = phone.open()
    page.evaluate("""() => {
        for (let n = 0; n < 1000; n += 1) {
            const record = {format: 1, id: `x${n}`, revision: 1, answers: {company: 'C' + n}};
            localStorage.setItem(`afterword/case/x${n}`, JSON.stringify(record));
        }
    }""")
    new_case(page)
    page.evaluate("""() => {
        globalThis.reads = 0;
        const get = Storage.prototype.getItem;
        Storage.prototype.getItem = function (key) { reads += 1; return get.call(this, key); };
    }""")
    page.locator("#f-company").press_sequentially("A")
    assert page.evaluate("reads") <= 6
    page.get_by_role("link", name="All interviews").click()
    expect(page.locator("[data-region=home] li")).to_have_count(1001)


# ---- ways through the page ----


def test_back_and_forward_focus_and_scroll(phone):
    page = phone.open()
    new_case(page)
    expect(page.locator("#f-company")).to_be_focused()
    page.evaluate("scrollTo(0, 600)")
    page.wait_for_timeout(100)
    page.get_by_role("link", name="Plan").click()
    expect(page.get_by_role("heading", name="Plan")).to_be_focused()
    expect(page.get_by_role("link", name="Plan")).to_have_attribute("aria-current", "page")
    assert page.evaluate("scrollY") == 0
    page.go_back()
    expect(page.get_by_role("heading", name="Debrief")).to_be_focused()
    assert page.evaluate("scrollY") == 600
    page.go_back()
    expect(page.locator("section[data-screen=home]")).to_be_visible()
    page.go_forward()
    expect(page.locator("section[data-screen=case]")).to_be_visible()
    assert page.evaluate("fake.requests.length") > 0


def test_an_interview_exists_from_its_first_word_and_left_empty_it_is_gone(phone):
    page = phone.open()
    id = new_case(page)
    page.reload()
    assert page.url.endswith(id)
    expect(page.locator("section[data-screen=case]")).to_be_visible()
    page.get_by_label("Yes", exact=True).click()
    page.get_by_label("Yes", exact=True).click()
    page.locator("#f-company").fill("Acme")
    assert len(stored_cases(page)) == 1
    page.locator("#f-company").fill(" ")
    page.get_by_role("link", name="Plan").click()
    for _ in range(2):
        page.go_back()
    expect(page.locator("section[data-screen=home]")).to_be_visible()
    assert stored_cases(page) == {}
    page.go_forward()
    expect(page.locator("section[data-screen=case]")).to_be_visible()
    page.locator("#f-company").fill("Acme")
    page.get_by_role("link", name="All interviews").click()
    assert list(stored_cases(page)) == [f"afterword/case/{id}"]


def test_an_address_for_a_new_interview_makes_one_and_only_one(phone):
    page = phone.open("#/new")
    page.wait_for_url(re.compile("#/case/"))
    page.locator("#f-company").fill("Acme")
    page.go_back()
    page.wait_for_url("about:blank")
    page.evaluate("() => { setTimeout(() => history.forward()); }")  # go_forward() fails while the page still leaves
    page.wait_for_url(re.compile("#/case/"))
    assert len(stored_cases(page)) == 1


def test_an_unknown_case_leads_home_with_a_sentence(phone):
    page = phone.open("#/case/nothing/plan")
    expect(page.locator("section[data-screen=home]")).to_be_visible()
    expect(page.locator("#alert")).to_contain_text("no such interview")


def test_deleting_can_be_taken_back(phone):
    page = phone.open()
    id = new_case(page)
    page.locator("#f-company").fill("Acme")
    before = page.evaluate("id => localStorage['afterword/case/' + id]", id)
    page.get_by_role("button", name="Delete").click()
    expect(page.locator("section[data-screen=home]")).to_be_visible()
    assert page.evaluate("id => localStorage['afterword/case/' + id]", id) is None
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#f-company")).to_have_value("Acme")
    assert page.evaluate("id => localStorage['afterword/case/' + id]", id) == before


# ---- out of the page ----


def ready_note(phone, address="ana@example.org, bo+x@example.org"):
    page = phone.open(before="navigator.share = async data => { globalThis.shared = data; };")
    new_case(page)
    page.get_by_label("Name", exact=True).fill("Ana & Zoë")
    page.get_by_label("Detail").fill("100% of #1")
    page.get_by_label("Address").fill(address)
    page.get_by_role("link", name="Notes").click()
    expect(page.locator(".draft")).to_contain_text("100%")
    return page


NOTE = "Dear Ana & Zoë,\n\nthank you. I enjoyed hearing about 100% of #1."


def test_copy_puts_the_very_text_into_the_clipboard_in_the_tap(phone):
    page = ready_note(phone)
    page.get_by_role("button", name="Copy").click()
    expect(page.locator("#toast")).to_contain_text("Copied.")
    expect(page.get_by_text("Did you send it?")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == NOTE
    assert not [name for name in answers(page) if name.startswith("sent.")]
    page.get_by_role("button", name="I sent it").click()
    assert [name for name in answers(page) if name.startswith("sent.thank-you.")]
    page.get_by_role("button", name="Undo").click()
    assert not [name for name in answers(page) if name.startswith("sent.")]


def test_copied_is_only_said_when_it_is_true(phone):
    page = ready_note(phone)
    page.evaluate("""() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
        document.execCommand = () => false;
    }""")
    page.get_by_role("button", name="Copy").click()
    expect(page.locator("#toast")).to_contain_text("by hand")
    field = page.evaluate_handle("document.activeElement")
    assert field.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)") == NOTE


def test_an_edited_note_is_what_is_copied_even_before_python_answers(phone):
    page = ready_note(phone)
    page.evaluate("() => { fake.gate = new Promise(() => {}); }")
    page.get_by_role("button", name="Edit").click()
    page.locator("[id^=edit-]").fill("All mine")
    page.get_by_role("button", name="Copy").click()
    expect(page.locator("#toast")).to_contain_text("Copied.")
    assert page.evaluate("navigator.clipboard.readText()") == "All mine"


def test_share_hands_over_subject_and_text(phone):
    page = ready_note(phone)
    page.get_by_role("button", name="Share").click()
    assert page.evaluate("shared") == {"title": "Thank you", "text": NOTE}
    expect(page.get_by_text("Did you send it?")).to_be_visible()


def test_mail_is_encoded_as_rfc_6068_has_it(phone):
    page = ready_note(phone)
    page.evaluate("""() => document.addEventListener('click', event => {
        if (!event.target.href?.startsWith('mailto:')) return;
        globalThis.mail = event.target.href;
        event.preventDefault();
    }, true)""")
    page.get_by_role("button", name="Mail").click()
    assert page.evaluate("mail") == (
        "mailto:ana@example.org,bo%2Bx@example.org?subject=Thank%20you%20%26%20more&body=Dear%20Ana%20%26%20Zo%C3%AB%2C"
        "%0D%0A%0D%0Athank%20you.%20I%20enjoyed%20hearing%20about%20100%25%20of%20%231."
    )


def test_effects_answer_and_save(phone):
    page = phone.open()
    new_case(page)
    page.get_by_role("link", name="Plan").click()
    page.get_by_role("button", name="They said no").click()
    wait_until(lambda: page.evaluate("JSON.stringify(localStorage).includes('rejected')"))
    assert answers(page)["outcome"] == "rejected"
    with page.expect_download() as download:
        page.get_by_role("button", name="Calendar").click()
    assert download.value.suggested_filename == "plan.ics"


def test_export_erase_import_gives_the_same_bytes(phone):
    page = phone.open()
    new_case(page)
    page.locator("#f-company").fill("Acme <“ü”>")
    page.get_by_label("Your name").fill("Kim")
    saved = stored_cases(page)
    with page.expect_download() as download:
        page.locator("#export").click()
    backup = Path(download.value.path()).read_text()
    assert json.loads(backup)["profile"] == {"name": "Kim"}
    expect(page.locator("[data-fill=last-backup]")).to_contain_text("You last saved")
    page.get_by_role("button", name="Erase", exact=True).click()
    assert page.evaluate("Object.keys(localStorage).length") > 0, "the first tap only asks"
    page.get_by_role("button", name="Yes, erase").click()
    expect(page.locator("#toast")).to_contain_text("erased")
    assert not stored_cases(page)
    assert page.evaluate("localStorage['afterword/profile']") is None
    file = {"name": "b.json", "mimeType": "application/json", "buffer": backup.encode()}
    page.get_by_label("Bring in").set_input_files(file)
    expect(page.locator("[data-region=import]")).to_contain_text("1 cases")
    page.get_by_role("button", name="Bring them in").click()
    expect(page.locator("[data-region=home]")).to_contain_text("Acme")
    assert stored_cases(page) == saved


def test_a_pasted_note_is_kept_and_reviewed(phone):
    page = phone.open("#/review")
    page.get_by_label("Text").fill("Thanks!")
    expect(page.locator("[data-region=remarks]")).to_have_text("7 characters, thank-you")
    page.reload()
    expect(page.get_by_label("Text")).to_have_value("Thanks!")
    expect(page.locator("[data-region=remarks]")).to_have_text("7 characters, thank-you")


def test_a_text_shared_to_the_app_leaves_the_address_and_is_reviewed(phone):
    page = phone.open("?text=Hello%20there#/")
    expect(page.get_by_label("Text")).to_have_value("Hello there")
    assert page.url == phone.address + "#/review"
    expect(page.get_by_role("button", name="Bring it back")).to_be_hidden()


def test_a_link_with_a_text_keeps_what_was_in_the_review_box(phone):
    page = phone.open("#/review")
    box, back = page.get_by_label("Text"), page.get_by_role("button", name="Bring it back")
    box.fill("My own note")
    for text in ("One", "Two"):  # two links in a row push nothing out
        page.goto(f"{phone.address}?text={text}")
        expect(box).to_have_value(text)
    page.get_by_role("button", name="Undo").click()
    expect(box).to_have_value("My own note")
    page.goto(f"{phone.address}?text=Three")
    expect(box).to_have_value("Three")
    page.reload()
    back.click()
    expect(box).to_have_value("My own note")
    box.fill("My own note, longer")
    page.reload()
    expect(box).to_have_value("My own note, longer")
    back.click()
    expect(box).not_to_have_value("My own note, longer")
    kept = page.evaluate("JSON.parse(localStorage.getItem('afterword/draft')).earlier")
    assert "My own note, longer" in kept
