"""The main job, told once and lived in every engine: after the interview, without a network, and with bad luck."""

from __future__ import annotations

import json
import re

from core.app import handle
from engines.phone import EYES

ANA, KWAME = "Ana Oliveira", "Kwame Mensah"
SHIFTS, DEPOT = "You told me how you moved the warehouse to night shifts", "You showed me the new depot in Porto"
DETAIL = "Something you two talked about"
TO_ANA, TO_KWAME = f"to {ANA}", f"to {KWAME}"
OWN = f"Thank-you note {TO_ANA}, your own wording"


def debrief(phone, ready: bool = True) -> None:
    """Two people met, told in the order of the page. With Python there, each detail is soon seen in its sentence."""
    if ready:
        phone.core("ready")
    phone.tap("I just had an interview")
    phone.type("Company", "Harbour & Finch")
    phone.type("Their name", ANA)
    phone.type(DETAIL, SHIFTS)
    if ready:
        phone.sees(SHIFTS[1:])
    phone.tap("Someone else was there")
    phone.type("Their name", KWAME)
    phone.type(DETAIL, DEPOT)
    if ready:
        phone.sees(DEPOT[1:])
    phone.type("Your own name, to sign with", "Sam Lee")
    phone.tap("Yes")


def unfold(phone, to: str) -> None:
    """Opens the note to that person, if it is not the open one; the one that was is folded."""
    phone.wait(lambda: phone.text(to), lambda: f"the note {to}")
    if "Copy" not in phone.text(to):
        phone.tap(f"Thank-you note {to}")
    phone.sees("Copy", within=to)


def more(phone, to: str, words: str) -> None:
    """Taps that entry of the menu of the note to that person."""
    phone.tap("More", within=to)
    phone.tap(words, within=to)


def answers(phone) -> dict:
    (found,) = phone.stored().values()
    return found


def copied(phone) -> str:
    """What is in the clipboard: pasted where a person would paste it."""
    phone.engine.evaluate("location.hash = '#/review'")
    phone.sees("Review a note")
    phone.paste("The note")
    phone.sees("remark")
    text = phone.value("The note")
    phone.back()
    return text


def test_from_the_interview_to_a_sent_note(phone, site):
    site.hold_back("pyodide.asm.wasm")
    phone.open()
    phone.sees("What do I do now?", "Getting ready")
    debrief(phone, ready=False)
    phone.core("loading")
    stored = answers(phone)
    assert stored["company"] == "Harbour & Finch"
    assert [value for name, value in stored.items() if name.endswith(".detail")] == [SHIFTS, DEPOT]
    assert stored["interest"] == "yes"
    phone.tap("Plan")
    phone.sees("as soon as the planner has started")

    site.release()
    phone.core("ready")
    phone.sees(f"Thank {ANA}", f"Thank {KWAME}", "By tomorrow", "Check in")
    ids = [task["id"] for task in tasks_by_cpython(phone)]
    assert phone.engine.evaluate("[...document.querySelectorAll('li.task')].map((it) => it.id.slice(5))") == ids
    phone.sees("Done: Write down what you talked about")

    phone.tap("Notes")
    phone.sees("Dear Ana", "ow you moved the warehouse to night shifts", "Sam Lee", within=TO_ANA)
    unfold(phone, TO_KWAME)
    phone.sees("Dear Kwame", "he new depot in Porto", within=TO_KWAME)
    phone.tap("Copy", within=TO_KWAME)
    phone.sees("Copied.")
    phone.sees("Open mail", within=TO_KWAME)
    draft = phone.engine.evaluate(f"({EYES}).part({json.dumps(TO_KWAME)}).querySelector('.draft').textContent")
    assert copied(phone) == draft.strip()

    unfold(phone, TO_ANA)
    more(phone, TO_ANA, "Edit the whole text")
    assert phone.value(OWN).startswith("Dear Ana")
    phone.type(OWN, "\nPS [Name], call me!!!")
    phone.sees("[Name]", "Change this", within=TO_ANA)
    assert phone.value(OWN).endswith("\nPS [Name], call me!!!"), "the field being typed in is left alone"
    phone.tap("Copy", within=TO_ANA)
    phone.sees("Copied.")
    phone.has(OWN, copied(phone))

    more(phone, TO_ANA, "I sent it")
    phone.sees("Sent today", within=TO_ANA)
    phone.misses("Sent today", within=TO_KWAME)
    phone.tap("All interviews")
    phone.sees("What do I do now?", f"Thank {KWAME}")
    phone.misses(f"Thank {ANA}")


def tasks_by_cpython(phone) -> list[dict]:
    """The plan the same core makes of the same answers outside the browser."""
    ((id, given),) = phone.stored().items()
    now = phone.engine.evaluate("new Date().toISOString().replace(/\\.\\d+Z/, '+00:00')")
    request = {"action": "case", "id": id, "revision": 0, "answers": given, "now": now, "profile": {}}
    plan = json.loads(handle(json.dumps(request)))["regions"]["plan"]
    return [{"id": id} for id in re.findall(r'<li class="task [^"]*" id="task-([^"]+)"', plan)]


def test_back_forward_and_a_reload_in_the_middle_of_typing(phone):
    phone.open()
    debrief(phone)
    phone.tap("Plan")
    phone.sees(f"Thank {ANA}")
    phone.tap("Notes")
    phone.sees("Ready", within=TO_KWAME)
    phone.tap("All interviews")
    phone.sees("What do I do now?")
    phone.back()
    phone.sees("Ready", within=TO_KWAME)
    phone.back()
    phone.sees("Your plan", f"Thank {ANA}")
    phone.forward()
    phone.sees("Your notes", "Dear Ana")
    assert phone.engine.evaluate("performance.getEntriesByName('core-ready').length") == 1, "Python started again"

    phone.tap("Debrief")
    phone.tap(ANA)
    phone.type(DETAIL, " and bac")
    phone.reload()
    phone.has(DETAIL, f"{SHIFTS} and bac")
    phone.core("ready")
    phone.type(DETAIL, "k again")
    phone.sees("ow you moved the warehouse to night shifts and back again")
    phone.tap("See the note")
    more(phone, TO_ANA, "Edit the whole text")
    phone.type(OWN, "\nSent from a quiet ben")
    phone.reload()
    phone.wait(
        lambda: (phone.value(OWN) or "").endswith("\nSent from a quiet ben"), lambda: f"own words: {phone.value(OWN)}"
    )


def test_closed_and_opened_again_without_a_server(phone, site):
    phone.open()
    debrief(phone)
    phone.tap("Notes")
    phone.sees("Dear Ana", "Sam Lee", within=TO_ANA)
    more(phone, TO_ANA, "I sent it")
    phone.sees("Sent today", within=TO_ANA)
    phone.kept()
    before = answers(phone)
    site.stop()

    phone.come_back()
    phone.sees("What do I do now?", f"Thank {KWAME}")
    phone.core("ready")
    phone.tap("Open the note")
    phone.sees("Sent today", within=TO_ANA)
    phone.sees("he new depot in Porto", within=TO_KWAME)  # the next one is open
    phone.tap("Copy", within=TO_KWAME)
    phone.sees("Copied.")
    assert answers(phone) == before
    phone.tap("Debrief")
    phone.tap(KWAME)
    phone.has("Their name", KWAME)
    phone.type("Company", " Ltd")
    phone.sees("Harbour & Finch Ltd")
    phone.engine.evaluate("setTimeout(() => location.assign('rulebook.html'))")
    phone.sees("Everything Afterword advises")
    phone.back()
    phone.has("Company", "Harbour & Finch Ltd")


def test_a_snapshot_that_cannot_be_restored_only_costs_time(phone, site):
    path = next(path for path in site.files if path.endswith("/snapshot.zst"))
    content = site.files[path]
    site.files[path] = content[:1000] + bytes([content[1000] ^ 255]) + content[1001:]
    phone.open()
    debrief(phone)
    phone.tap("See the note")
    phone.sees("Dear Ana", "Sam Lee", within=TO_ANA)


def test_python_that_cannot_start_is_said_and_the_words_stay(phone, site):
    for path in [path for path in site.files if path.endswith("/runtime.mjs")]:
        del site.files[path]
    phone.open()
    phone.core("failed")
    phone.sees("A part of the planner could not be fetched")
    phone.tap("I just had an interview")
    phone.type("Their name", ANA)
    phone.type(DETAIL, SHIFTS)
    phone.reload()
    phone.tap(ANA)
    phone.has("Their name", ANA)
    phone.has(DETAIL, SHIFTS)
    phone.core("failed")
    phone.engine.evaluate("void localStorage.removeItem('watch')")  # the missing file, as it should be


def test_a_browser_that_refuses_the_clipboard_leaves_the_text_selected(phone):
    phone.open()
    debrief(phone)
    phone.tap("See the note")
    unfold(phone, TO_KWAME)
    phone.sees("Dear Kwame", within=TO_KWAME)
    phone.sees("No remarks", within=TO_KWAME)  # by then what was typed last is in it: an older note is not copied
    phone.engine.evaluate(
        "void (navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')),"
        " document.execCommand = () => false)"
    )
    phone.tap("Copy", within=TO_KWAME)
    phone.sees("did not allow copying", "copy it by hand")
    area = "document.querySelector('.by-hand')"
    assert phone.engine.evaluate(f"{area}.value.slice({area}.selectionStart, {area}.selectionEnd)").startswith(
        "Dear Kwame"
    )
    assert phone.engine.evaluate(f"document.activeElement === {area}")
