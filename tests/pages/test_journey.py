"""The main job on the real site: after the interview, in the days after, without a network, and with bad luck."""

# ruff: noqa: E501  (records as they come)

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta

import pytest
from hand import (
    ago,
    answers,
    begin,
    come,
    delete,
    field,
    go,
    kept_offline,
    more,
    note_to,
    opened,
    person,
    record,
    role,
    seed,
    sentence,
    signed,
    stored,
    unfold,
    wait_for_core,
    wait_until,
)
from playwright.sync_api import expect

ANA = ("Adaeze Okafor", "You told me how you moved the warehouse to night shifts")
JO = ("Jonas Weber", "You showed me the returns desk")


def told(detail: str) -> str:
    """What of a detail stands in a note, whatever the sentence begins with there."""
    return detail.partition(" me ")[2]


@pytest.fixture
def clipboard(phone):
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    return lambda page: page.evaluate("navigator.clipboard.readText()")


def debrief(page, people=(ANA, JO)) -> str:
    """Fills the debrief of a new interview; answers the id of the case."""
    id = begin(page)
    field(page, "Company").fill("Harbour & Finch")
    role(page).fill("Logistics planner")
    for number, (name, detail) in enumerate(people):
        if number:
            page.get_by_role("button", name="Someone else was there").click()
        person(page, number).get_by_label("Their name").fill(name)
        person(page, number).get_by_label("Something you two talked about").fill(detail)
    field(page, "Your own name").fill("Sam Lee")
    page.get_by_role("group", name="Do you want this job?").get_by_label("Yes").check()
    return id


def task(page, words):
    return page.get_by_role("listitem").filter(has=page.get_by_role("checkbox", name=re.compile(words)))


# ---- the whole way ----


def test_two_interviewers_from_the_door_to_sent_notes_and_again_without_a_server(phone, page, site, clipboard):
    come(page, site)
    expect(page.get_by_role("heading", level=1)).to_have_text("What do I do now?")
    id = debrief(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Harbour & Finch")
    expect(sentence(person(page, 0))).to_contain_text("ow you moved the warehouse to night shifts")

    go(page, "Plan")
    for name, _ in (ANA, JO):
        line = task(page, f"Thank {name}")
        expect(line).to_contain_text("tomorrow")
        expect(line).to_contain_text("while they still remember")
        expect(line.locator("summary").first).to_contain_text("Why")
    expect(task(page, "Check in with Harbour & Finch")).to_contain_text(re.compile("Best .*, from"))
    expect(page.locator("#task-debrief")).to_contain_text("Done")  # by what was written, without a tick

    go(page, "Notes")
    texts = {}
    for name, detail in (ANA, JO):
        note = opened(note_to(page, name))
        expect(note.locator(".state")).to_have_text("Ready")
        expect(note.locator("mark").first).to_contain_text(told(detail))
        note.get_by_role("button", name="Copy", exact=True).click()
        expect(page.locator("#toast")).to_contain_text("Copied.")
        texts[name] = clipboard(page)
        assert name in texts[name] and told(detail) in texts[name]
        expect(note.get_by_role("button", name="Open mail")).to_be_visible()
        page.get_by_role("button", name="Close", exact=True).click()
    assert all("job." in text or "work with you" in text for text in texts.values()), texts
    assert texts[ANA[0]].splitlines()[2:] != texts[JO[0]].splitlines()[2:]

    # Edited in place, and reviewed while typing.
    note = note_to(page, ANA[0])
    more(note, "Edit the whole text")
    area = note.get_by_role("textbox")
    expect(area).to_be_focused()
    assert area.input_value() == texts[ANA[0]]
    area.press("ControlOrMeta+End")
    area.press_sequentially("\n\nPS [Name], call me ASAP!!!")
    expect(note.get_by_role("list", name="Remarks")).to_contain_text("[Name]")
    assert area.input_value().endswith("PS [Name], call me ASAP!!!")
    for _ in "\n\nPS [Name], call me ASAP!!!":
        area.press("Backspace")
    area.press_sequentially("\nSent from a quiet bench.")
    expect(note.get_by_role("list", name="Remarks").get_by_text("[Name]")).to_have_count(0)
    expect(area).to_be_focused()
    mine = area.input_value()
    note.get_by_role("button", name="Copy", exact=True).click()
    wait_until(lambda: clipboard(page) == mine.strip())  # the word that it was copied still stands from the last one
    assert mine.strip() == f"{texts[ANA[0]]}\nSent from a quiet bench."

    more(note, "I sent it")
    expect(note).to_contain_text("Sent today")
    expect(note_to(page, JO[0]).locator(".draft")).to_be_visible()
    go(page, "Plan")
    expect(page.get_by_role("checkbox", name=re.compile(f"Thank {ANA[0]}"))).to_be_checked()
    expect(page.get_by_role("checkbox", name=re.compile(f"Thank {JO[0]}"))).not_to_be_checked()
    before = stored(page)[id]["answers"]

    kept_offline(page)
    page.close()
    site.stop()
    page = phone.new_page()
    page.goto(site.address)
    wait_for_core(page)
    expect(page.locator("section[data-screen=home]")).to_contain_text(f"Thank {JO[0]}")
    page.get_by_role("region", name="Now").get_by_role("link", name="Open the note").click()
    expect(note_to(page, ANA[0]).locator(".draft")).to_have_text(mine, use_inner_text=False)
    expect(note_to(page, ANA[0])).to_contain_text("Sent today")
    expect(note_to(page, JO[0]).locator(".draft")).to_be_visible()
    note_to(page, JO[0]).get_by_role("button", name="Copy", exact=True).click()
    expect(page.locator("#toast")).to_contain_text("Copied.")
    assert clipboard(page) == texts[JO[0]]
    go(page, "Debrief")
    for number, (name, detail) in enumerate((ANA, JO)):
        expect(person(page, number).get_by_label("Their name")).to_have_value(name)
        expect(person(page, number).get_by_label("Something you two")).to_have_value(detail)
    expect(signed(page)).to_have_value("Sam Lee")
    assert stored(page)[id]["answers"] == before
    role(page).fill("Planner")
    expect(page.locator("[data-region=case-title]")).to_contain_text("Planner")


def test_back_and_forward_walk_the_way_and_python_starts_once(page, site):
    workers = []
    page.on("worker", lambda worker: workers.append(worker.url))
    come(page, site)
    heading = page.locator("h1:visible")
    id = debrief(page)
    go(page, "Plan")
    go(page, "Notes")
    page.get_by_role("link", name="All interviews").click()
    expect(heading).to_have_text("What do I do now?")
    for at in ("notes", "plan", ""):
        page.go_back()
        assert page.url.endswith(f"#/case/{id}" + (f"/{at}" if at else ""))
        expect(page.locator(f"section[data-step={at or 'debrief'}]")).to_be_visible()
    page.go_back()
    expect(heading).to_have_text("What do I do now?")
    page.go_forward()
    expect(heading).to_have_text("Harbour & Finch")
    page.go_forward()
    expect(task(page, f"Thank {ANA[0]}")).to_be_visible()
    page.goto(f"{site.address}#/review")
    expect(heading).to_have_text("Review a note")
    page.go_back()
    expect(task(page, f"Thank {ANA[0]}")).to_be_visible()
    assert len(workers) == 1
    assert page.evaluate("performance.getEntriesByName('core-ready').length") == 1


def test_a_case_has_an_address_of_its_own(phone, page, site):
    seed(
        page,
        site,
        {"c1": {"company": "Acme", "ended": ago(hours=1), "people.a.name": "Ana", "people.a.detail": "shifts"}},
    )
    for at, words in (("", "Debrief"), ("/plan", "Thank Ana"), ("/notes", "Dear Ana")):
        fresh = phone.new_page()
        come(fresh, site, f"#/case/c1{at}")
        expect(fresh.locator("h1:visible")).to_have_text("Acme")
        expect(fresh.locator(f"section[data-step={at[1:] or 'debrief'}]")).to_contain_text(words)
        fresh.close()


@pytest.mark.parametrize(
    "at", ["#/case/gone", "#/case/", "#/case/%", "#/case/..%2F..", "#/nowhere", "#/case/constructor/plan", "#//"]
)
def test_an_address_that_leads_nowhere_ends_at_home(page, site, at):
    page.goto(site.address + at)
    expect(page.locator("section[data-screen=home]")).to_be_visible()
    expect(page.locator("h1:visible")).to_have_text("What do I do now?")
    if at == "#/case/gone":
        expect(page.locator("#toast")).to_contain_text("no such interview")


# ---- bad luck ----


def test_a_reload_in_the_middle_of_typing_loses_nothing(page, site):
    come(page, site)
    begin(page)
    page.get_by_label("Their name").press_sequentially("Adaeze Oka")
    page.get_by_label("Something you two").press_sequentially("how you mov")
    page.reload()
    expect(page.get_by_label("Their name")).to_have_value("Adaeze Oka")
    expect(page.get_by_label("Something you two")).to_have_value("how you mov")
    wait_for_core(page)
    expect(sentence(person(page, 0))).to_contain_text("ow you mov")
    go(page, "Notes")
    expect(note_to(page, "Adaeze Oka")).to_contain_text("ow you mov")
    area = note_to(page, "Adaeze Oka")
    more(area, "Edit the whole text")
    area.get_by_role("textbox").press_sequentially("My own beginning. ")
    page.reload()
    expect(note_to(page, "Adaeze Oka").get_by_role("textbox")).to_have_value(re.compile("^My own beginning. Dear"))


def test_typing_while_python_loads_loses_nothing_and_is_shown_once_it_is_there(phone, page, site):
    held = []
    phone.route(re.compile("snapshot.zst$"), lambda route: held.append(route))
    come(page, site, ready=False)
    expect(page.get_by_role("progressbar", name="Loading")).to_be_visible()
    id = debrief(page)
    unfold(page)
    page.get_by_label("They asked me to call").check()
    field(page, "Your own name").press("End")
    field(page, "Your own name").press_sequentially(" Jr")
    given = stored(page)[id]["answers"]
    assert given["company"] == "Harbour & Finch" and given["asked_to_call"] is True and given["interest"] == "yes"
    go(page, "Notes")
    expect(page.locator("section[data-step=notes]")).to_contain_text("as soon as the planner has started")
    go(page, "Debrief")
    talk = person(page, 1).get_by_label("Something you two")
    talk.focus()
    talk.press("End")
    talk.press_sequentially(" and why")
    assert page.locator("html").get_attribute("data-core") == "loading"
    for route in held:
        route.continue_()
    talk.press_sequentially(" half of it", delay=60)
    wait_for_core(page)
    talk.press_sequentially(" comes back")
    expect(talk).to_be_focused()
    expect(talk).to_have_value("You showed me the returns desk and why half of it comes back")
    assert talk.evaluate("field => field.selectionStart") == len(
        "You showed me the returns desk and why half of it comes back"
    )
    expect(sentence(person(page, 1))).to_contain_text("returns desk and why half of it comes back")
    go(page, "Notes")
    expect(note_to(page, "Weber")).to_contain_text("Sam Lee Jr")


def test_the_last_plan_and_notes_stand_there_before_python_does(phone, page, site, clipboard):
    come(page, site)
    id = debrief(page)
    go(page, "Notes")
    expect(note_to(page, ANA[0])).to_contain_text("like the job")  # the last answer is in it
    page.goto(f"{site.address}privacy.html")
    page.route("**/runtime.mjs", lambda route: None)  # never answered
    come(page, site, f"#/case/{id}/notes", ready=False)
    expect(note_to(page, ANA[0])).to_contain_text("night shifts")
    assert page.locator("html").get_attribute("data-core") != "failed"
    note_to(page, ANA[0]).get_by_role("button", name="Copy", exact=True).click()
    expect(page.locator("#toast")).to_contain_text("Copied.")
    assert "night shifts" in clipboard(page)


def test_a_deleted_case_comes_back_whole(page, site):
    come(page, site)
    id = debrief(page)
    before = stored(page)[id]
    unfold(page)
    button = page.get_by_role("button", name="Delete this interview")
    button.click()
    page.get_by_role("button", name="Keep it").click()
    expect(button).to_be_focused()
    expect(page.get_by_role("button", name="Yes, delete it")).to_be_hidden()
    assert stored(page)[id] == before
    delete(page)
    expect(page.locator("h1:visible")).to_have_text("What do I do now?")
    assert stored(page) == {}
    expect(page.locator("section[data-screen=home]")).not_to_contain_text("Harbour")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("h1:visible")).to_have_text("Harbour & Finch")
    assert stored(page)[id] == before


def test_a_remark_set_aside_can_be_taken_back_at_once(page, site):
    own = (
        "Dear Ana,\n\nThank you for for the night shifts you told me about. I would be glad to join.\n\nBest,\nSam Lee"
    )
    given = {"company": "Acme", "ended": ago(hours=2), "people.a.name": "Ana", "people.a.detail": "the night shifts"}
    seed(page, site, {"c1": {**given, "notes.thank-you.a.text": own}}, {"name": "Sam Lee"})
    come(page, site, "#/case/c1/notes")
    remark = note_to(page, "Ana").get_by_role("listitem").filter(has_text="for for")
    expect(remark).to_be_visible()
    for words in ("Leave it as it is", "Stop checking this"):
        unfold(page)
        remark.get_by_role("button", name=words).click()
        expect(remark).to_have_count(0)
        page.locator("#toast").get_by_role("button", name="Undo").click()
        expect(remark).to_be_visible()
    assert not [name for name in answers(page) if name.startswith(("ignored", "off"))]


def test_a_plan_seen_for_the_first_time_has_not_changed(page, site):
    come(page, site)
    debrief(page)
    go(page, "Plan")
    expect(task(page, f"Thank {ANA[0]}")).to_be_visible()
    expect(page.locator("#changed")).to_have_count(0)
    page.get_by_role("button", name="A no", exact=True).click()
    expect(page.locator("#changed")).to_contain_text("What changed")


def test_what_happened_since_is_one_tap_and_can_be_taken_back(page, site):
    seed(page, site, {"c1": {"company": "Acme", "ended": ago(days=3), "people.a.name": "Ana", "people.a.detail": "x"}})
    come(page, site, "#/case/c1/plan")
    expect(task(page, "Check in")).to_be_visible()
    page.get_by_role("button", name="A no", exact=True).click()
    expect(page.get_by_role("region", name="They said no").get_by_role("link", name="Finish the note")).to_be_visible()
    expect(page.get_by_role("checkbox", name="Check in")).to_have_count(0)
    assert answers(page)["outcome"] == "rejected"
    page.get_by_role("region", name="Any news?").get_by_role("button", name="Undo").click()
    expect(task(page, "Check in")).to_be_visible()


def test_another_round_begins_with_the_same_people(page, site):
    come(page, site)
    first = debrief(page)
    go(page, "Plan")
    page.get_by_role("button", name="Another round").click()
    page.wait_for_url(lambda url: first not in url and "#/case/" in url)
    expect(person(page, 0).get_by_label("Their name")).to_have_value(ANA[0])
    expect(person(page, 1).get_by_label("Something you two")).to_have_value("")
    assert len(stored(page)) == 2
    assert stored(page)[first]["answers"]["outcome"] == "invited"


def test_the_example_is_marked_and_leaves_nothing_behind(page, site):
    come(page, site)
    page.get_by_role("button", name="example").click()
    expect(page.locator("h1:visible")).to_have_text("Harbour & Finch")
    go(page, "Notes")
    expect(note_to(page, "Okafor")).to_contain_text("Ready")
    page.get_by_role("link", name="All interviews").click()
    expect(page.get_by_role("region", name="Now")).to_contain_text("example")
    page.go_back()
    page.get_by_role("button", name="Remove it").click()
    expect(page.get_by_role("button", name="example")).to_be_visible()
    assert stored(page) == {}


def test_saved_erased_and_brought_in_again_byte_for_byte(page, site, tmp_path):
    come(page, site)
    debrief(page)
    go(page, "Notes")
    expect(note_to(page, ANA[0])).to_contain_text("Ready")
    raw = "() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('afterword/case/')))"
    before = page.evaluate(raw)
    come(page, site, "data.html", ready=False)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save all interviews").click()
    file = tmp_path / "backup.json"
    download.value.save_as(file)
    assert json.loads(file.read_text("utf-8"))["profile"]["name"] == "Sam Lee"
    expect(page.get_by_text("Last saved")).to_be_visible()

    page.get_by_text("Details", exact=True).click()
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("button", name="Yes, erase").click()
    expect(page.get_by_role("link", name="I just had an interview")).to_be_visible()
    assert page.evaluate("Object.keys(localStorage).filter((key) => /case|profile/.test(key)).length") == 0

    page.goto(f"{site.address}data.html")
    page.locator("input[type=file]").set_input_files(file)
    expect(page.get_by_text("1 interview in this file")).to_be_visible()
    assert stored(page) == {}
    page.get_by_role("button", name="Bring them in").click()
    expect(page.locator("#toast")).to_contain_text("Brought in")
    assert page.evaluate(raw) == before
    come(page, site)
    expect(page.locator("section[data-screen=home]")).to_contain_text("Thank two people")


# ---- bad input ----


def test_without_company_or_people_the_page_says_what_it_needs(page, site):
    come(page, site)
    begin(page)
    expect(page.locator("h1:visible")).to_have_text("An interview")
    go(page, "Plan")
    expect(page.locator("section[data-step=plan]")).to_contain_text("Add who you spoke with")
    go(page, "Notes")
    expect(page.locator("section[data-step=notes]")).to_contain_text("Say whom you met")
    page.get_by_role("link", name="Back to the debrief").click()
    person(page, 0).get_by_label("Their name").fill("Ana")
    go(page, "Notes")
    need = note_to(page, "Ana").get_by_role("list", name="Still missing").get_by_role("link").first
    need.click()
    expect(page.locator("section[data-step=debrief]")).to_be_visible()
    expect(page.locator(":focus")).to_have_attribute("name", f"people.{next(iter(_people(page)))}.detail")


def _people(page):
    return dict.fromkeys(name.split(".")[1] for name in answers(page) if name.startswith("people."))


def test_an_end_in_the_future_is_told_and_nothing_is_due(page, site):
    come(page, site)
    debrief(page)
    unfold(page)
    later = (datetime.now() + timedelta(days=2)).strftime("%Y-%m-%dT%H:%M")
    page.get_by_label("When it ended", exact=True).fill(later)
    assert answers(page)["ended"].startswith(later)
    go(page, "Plan")
    plan = page.locator("section[data-step=plan]")
    expect(plan).to_contain_text("Nothing is due before that")
    expect(page.locator(".task.due, .task.late, .task.overdue")).to_have_count(0)
    page.get_by_role("button", name="It was moved").click()
    moved = page.get_by_role("region", name="It was moved")
    expect(task(page, "say here when it is now")).to_be_visible()
    assert answers(page)["was_at"] == answers(page)["ended"]
    moved.get_by_label("When it ends now").fill((datetime.now() + timedelta(days=5)).strftime("%Y-%m-%dT%H:%M"))
    expect(plan).to_contain_text("Nothing is due before that")
    page.get_by_role("link", name="A line about the new time").click()
    expect(page.get_by_role("article", name="Answer to a new time")).to_contain_text("is fine for me.")
    go(page, "Plan")
    unfold(page)
    page.get_by_role("button", name="It was called off").click()
    expect(page.get_by_role("region", name="It was called off")).to_contain_text("another day")


def test_a_date_that_cannot_be_is_told_at_its_field_and_kept(page, site):
    given = {"company": "Acme", "ended": ago(hours=2), "promised": "2026-02-30", "asked_to_wait": "soon", "setting": "seance",
             "people.a.name": "Ana", "requested.r.what": "cv", "requested.r.due": "yesterday-ish"}  # fmt: skip
    seed(page, site, {"c1": given})
    come(page, site, "#/case/c1")
    summary = page.get_by_role("group", name="Please look again")
    expect(summary.get_by_role("listitem")).to_have_count(4)
    summary.get_by_role("link", name="Days they asked").click()
    wait = page.get_by_label("Days they asked you to wait")
    expect(wait).to_be_focused()
    expect(wait).to_have_value("soon")
    expect(page.get_by_text("This should be a whole number of days.").last).to_be_visible()
    wait.fill("5")
    expect(summary.get_by_role("listitem")).to_have_count(3)
    stays = answers(page)
    assert stays["promised"] == "2026-02-30" and stays["setting"] == "seance"
    go(page, "Plan")
    expect(task(page, "Thank Ana")).to_be_visible()


def test_ten_thousand_characters_are_kept_shown_and_told_to_be_too_long(page, site):
    come(page, site)
    begin(page)
    long = "and then we talked about the night shifts " * 250
    field(page, "Company").fill("Ltd" * 3334)
    person(page, 0).get_by_label("Their name").fill("Ana")
    person(page, 0).get_by_label("Something you two").fill(long)
    given = answers(page)
    assert len(given["company"]) == 10_002 and given[f"people.{next(iter(_people(page)))}.detail"] == long
    go(page, "Notes")
    expect(note_to(page, "Ana")).to_contain_text("words long")
    page.reload()
    wait_for_core(page)
    go(page, "Debrief")
    expect(person(page, 0).get_by_label("Something you two")).to_have_value(long)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_half_an_emoji_neither_breaks_the_page_nor_the_answer(page, site):
    seed(
        page,
        site,
        {"c1": {"company": "Ac\ud83dme", "ended": ago(hours=1), "people.a.name": "Ana\udc00", "people.a.detail": "x"}},
    )
    come(page, site, "#/case/c1/notes")
    expect(page.locator("section[data-step=notes] article")).to_have_count(1)
    go(page, "Debrief")
    role(page).fill("Buyer \ud83d")
    expect(page.locator("[data-region=case-title]")).to_contain_text("Buyer")


def test_a_record_of_any_shape_is_opened_or_set_aside(page, site):
    page.goto(f"{site.address}privacy.html")
    good = record("good", {"company": "Good Ltd", "ended": ago(hours=1), "people.a.name": "Ana", "sent.thank-you.a": 7,
                           "done.debrief": {"x": []}, "people": "none", "notes.thank-you.a.text": ["list"], "": ""})  # fmt: skip
    texts = {
        "good": json.dumps(good),
        "torn": '{"format":1,"id":"torn","revi',
        "list": "[]",
        "future": json.dumps({**good, "format": 99}),
    }
    page.evaluate(
        "(items) => { for (const [id, text] of Object.entries(items)) localStorage.setItem(`afterword/case/${id}`, text); }",
        texts,
    )
    come(page, site)
    expect(page.locator("section[data-screen=home]")).to_contain_text("Good Ltd")
    for at in ("", "/plan", "/notes"):
        page.goto(f"{site.address}#/case/good{at}")
        expect(page.locator("h1:visible")).to_have_text("Good Ltd")
    come(page, site, "data.html", ready=False)
    expect(page.locator("[data-list=aside]").get_by_role("button")).to_have_count(3)
    for id in ("torn", "list", "future"):
        assert page.evaluate("(id) => localStorage.getItem(`afterword/case/${id}`)", id) == texts[id]
