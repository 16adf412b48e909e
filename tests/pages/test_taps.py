"""Few taps: from a cold open to a copied first note, every tap and every typed field counted."""

from __future__ import annotations

from hand import Hand, field, go
from playwright.sync_api import expect

TALK = "how you moved the Lisbon warehouse to night shifts"


def test_a_cold_open_to_a_copied_note_takes_six_fields_and_eight_taps_at_most(phone, page, site):
    """Counted the strict way: also a finger put into a field is a tap. Nothing is waited for but the page itself."""
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(site.address)
    hand = Hand(page)
    hand.tap(page.get_by_role("link", name="I just had an interview"))
    hand.type(field(page, "Company"), "Harbour & Finch")
    hand.type(field(page, "Their name"), "Adaeze Okafor")
    hand.type(field(page, "Something you two talked about"), TALK)
    hand.type(field(page, "Your own name"), "Sam Lee")
    hand.tap(page.get_by_role("link", name="See the note"))
    note = page.get_by_role("article", name="Adaeze Okafor")
    expect(note).to_contain_text("Ready")
    hand.tap(note.get_by_role("button", name="Copy", exact=True))
    expect(page.locator("#toast")).to_contain_text("Copied")

    copied = page.evaluate("navigator.clipboard.readText()")
    assert hand.fields <= 6 and hand.taps <= 8, (hand.fields, hand.taps)
    assert copied.startswith("Dear ") and "Okafor" in copied.splitlines()[0]
    assert TALK[1:] in copied and "Harbour & Finch" in copied
    assert copied.rstrip().endswith("Sam Lee")
    assert "[" not in copied and "{" not in copied and "…" not in copied
    for finding in note.get_by_role("listitem").all():
        assert "Change this" not in finding.inner_text()


def test_the_name_is_asked_once_and_a_second_interview_takes_less(phone, page, site):
    """The user's own name is known from the first time: three fields and six taps."""
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(site.address)
    page.evaluate("localStorage.setItem('afterword/profile', JSON.stringify({format: 1, name: 'Sam Lee'}))")
    page.reload()
    hand = Hand(page)
    hand.tap(page.get_by_role("link", name="I just had an interview"))
    hand.type(field(page, "Company"), "Acme")
    hand.type(field(page, "Their name"), "Jonas Weber")
    hand.type(field(page, "Something you two talked about"), "the returns desk")
    hand.tap(page.get_by_role("link", name="See the note"))
    note = page.get_by_role("article", name="Jonas Weber")
    hand.tap(note.get_by_role("button", name="Copy", exact=True))
    expect(page.locator("#toast")).to_contain_text("Copied")
    assert hand.fields <= 3 and hand.taps <= 6
    assert page.evaluate("navigator.clipboard.readText()").rstrip().endswith("Sam Lee")


def test_a_tick_in_the_plan_is_one_tap_from_the_home_screen(page, site):
    """Coming back days later: one tap opens the case where something is due."""
    page.goto(site.address)
    page.get_by_role("button", name="example").tap()
    go(page, "Plan")
    page.get_by_role("link", name="All interviews").tap()
    page.get_by_role("region", name="Now").get_by_role("link").first.tap()
    expect(page.locator("section[data-screen=case]")).to_be_visible()
