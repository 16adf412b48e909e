"""Few taps: from a cold open to a copied first note, every tap and every typed field counted."""

from __future__ import annotations

from hand import Hand, ago, come, field, person, seed, sentence, wait_for_core
from playwright.sync_api import expect

TALK = "how you moved the Lisbon warehouse to night shifts"

MINUTE = (
    "okay so i just had an interview with Hugo Lindqvist and Amina Yusuf hugo told me about the cranes in Leith "
    "that stuck with me because i grew up there they asked me to send two references by friday and amina was worried "
    "that i have never managed people they will let me know by next thursday i can bring eight years of planning"
)


def copied(page, hand, name) -> str:
    """What is on the clipboard after a look at the notes and one Copy."""
    hand.tap(page.get_by_role("link", name="See the note"))
    note = page.get_by_role("article", name=name)
    hand.tap(note.get_by_role("button", name="Copy", exact=True))
    expect(page.locator("#toast")).to_contain_text("Copied")
    return page.evaluate("navigator.clipboard.readText()")


def test_a_cold_open_to_a_copied_note_takes_four_fields_and_eight_taps_at_most(phone, page, site):
    """Counted the strict way: also a finger put into a field is a tap; the keyboard's Next is not."""
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(site.address)
    hand = Hand(page)
    hand.tap(page.get_by_role("link", name="I just had an interview"))
    hand.next("Harbour & Finch", "company")
    hand.next("Adaeze Okafor", "name")
    hand.tap(page.get_by_role("button", name="You told me …"))
    hand.next(TALK, "detail")
    page.keyboard.press("Enter")  # over the why
    hand.next("Sam Lee", "name")
    wait_for_core(page)
    text = copied(page, hand, "Adaeze Okafor")
    assert hand.fields <= 4 and hand.taps <= 8, (hand.fields, hand.taps)
    assert text.startswith("Dear ") and "Okafor" in text.splitlines()[0]
    assert TALK in text
    assert text.rstrip().endswith("Sam Lee")
    assert "[" not in text and "{" not in text and "…" not in text


def test_a_nurse_who_met_two_people_copies_the_first_note_in_eight_taps(phone, page, site):
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(site.address)
    page.evaluate("localStorage.setItem('afterword/profile', JSON.stringify({format: 1, name: 'Grace Adeyemi'}))")
    page.reload()
    wait_for_core(page)
    hand = Hand(page)
    hand.tap(page.get_by_role("link", name="I just had an interview"))
    hand.next("St Mary's", "company")
    hand.next("Tracy Mbeki", "name")
    hand.tap(page.get_by_role("button", name="You told me …"))
    hand.next("about the new handover sheets.", "detail")
    hand.tap(page.get_by_role("button", name="Someone else was there"))
    hand.next("Rob Ellis", "name")
    hand.tap(page.get_by_role("button", name="You showed me …"))
    hand.next("the simulation ward.", "detail")
    expect(sentence(person(page, 1))).to_contain_text("simulation ward")
    hand.tap(page.get_by_role("radio", name="Yes"))
    assert "handover sheets" in copied(page, hand, "Tracy Mbeki")
    assert hand.taps <= 8, hand.taps
    assert hand.scrolled <= 0.5, hand.scrolled


def test_the_name_is_asked_once_and_a_second_interview_takes_less(phone, page, site):
    """The user's own name is known from the first time."""
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(site.address)
    page.evaluate("localStorage.setItem('afterword/profile', JSON.stringify({format: 1, name: 'Sam Lee'}))")
    page.reload()
    wait_for_core(page)
    hand = Hand(page)
    hand.tap(page.get_by_role("link", name="I just had an interview"))
    expect(field(page, "Your own name")).to_have_count(0)
    hand.next("Acme", "company")
    hand.next("Jonas Weber", "name")
    hand.next("We talked about the returns desk and its backlog.", "detail")
    assert copied(page, hand, "Jonas Weber").rstrip().endswith("Sam Lee")
    assert hand.fields <= 3 and hand.taps <= 4


def test_the_debrief_with_two_people_and_its_folds_closed_is_a_screen_and_a_half_at_most(page, site):
    two = {"company": "St Mary's Hospital", "ended": ago(hours=2), "interest": "yes"}
    two |= {"people.a.name": "Tracy Mbeki", "people.a.detail": "You told me about the new handover sheets."}
    two |= {"people.b.name": "Rob Ellis", "people.b.detail": "You showed me the simulation ward."}
    seed(page, site, {"c1": two}, {"name": "Grace Adeyemi"})
    come(page, site, "#/case/c1")
    expect(page.locator("details.person")).to_have_count(2)
    expect(page.locator("[data-region='effect.interest']")).to_contain_text("Every note")
    assert page.evaluate("document.documentElement.scrollHeight") <= 1.5 * 740


def test_a_dictated_minute_is_a_copied_note_in_eight_taps_with_nothing_typed_but_the_own_name(phone, page, site):
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(site.address)
    hand = Hand(page)
    hand.tap(page.get_by_role("link", name="I just had an interview"))
    hand.tap(page.locator("summary").filter(has_text="Say it all, or paste a mail"))
    box = page.get_by_role("textbox", name="Say it all, or paste a mail")
    expect(box).to_be_focused()
    box.fill(MINUTE)  # said, not typed
    hand.tap(page.get_by_role("button", name="See what it says"))
    hand.tap(page.get_by_role("button", name="Take all of it"))
    hand.type(page.get_by_role("textbox", name="Your own name"), "Sam Lee")
    text = copied(page, hand, "Hugo Lindqvist")
    assert hand.taps <= 8 and hand.fields == 1, (hand.taps, hand.fields)
    assert "the cranes in Leith" in text and text.startswith("Dear ") and text.rstrip().endswith("Sam Lee")


def test_a_tick_in_the_plan_is_one_tap_from_the_home_screen(page, site):
    """Coming back days later: one tap opens the case where something is due."""
    seed(page, site, {"c1": {"company": "Acme", "ended": ago(days=2), "people.a.name": "Ana"}})
    come(page, site)
    page.get_by_role("region", name="Now").get_by_role("link").first.tap()
    expect(page.locator("section[data-screen=case]")).to_be_visible()
