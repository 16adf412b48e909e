"""Storage that is full at any write of a journey: the text stays on the page, is said not to be kept, and is kept once
there is room. `make soak` refuses every single write.
"""

from __future__ import annotations

import json
import os

from hand import begin, come, delete, field, person, stored, unfold
from playwright.sync_api import Page, expect

EACH = 8 if os.environ.get("SOAK", "1") == "1" else 1  # of so many writes one is the first to be refused

# `room` writes of ours find room, in localStorage and in the second copy.
NARROW = """
window.room = Infinity;
for (const [store, name, ours] of [
  [Storage.prototype, 'setItem', (area, key) => area === localStorage && key.startsWith('afterword/')],
  [IDBObjectStore.prototype, 'put', () => true],
]) {
  const write = store[name];
  store[name] = function (...given) {
    if (ours(this, given[0])) window.room -= name === 'setItem';
    if (ours(this, given[0]) && window.room < 0) throw new DOMException('full', 'QuotaExceededError');
    return write.apply(this, given);
  };
}
"""
AWAKE = "() => document.dispatchEvent(new Event('visibilitychange'))"
COPIED = """() => new Promise((done) => {
  const request = indexedDB.open('afterword');
  request.onsuccess = () => {
    const copies = request.result.transaction('latest').objectStore('latest').getAll();
    copies.onsuccess = () => { request.result.close(); done(copies.result.map(({ text }) => text).join()); };
  };
})"""


def room(page: Page, writes: int | None) -> None:
    page.evaluate("(writes) => { window.room = writes ?? Infinity; }", writes)


def holds_back(page: Page) -> bool:
    """Does the page say that it has words which are not kept?"""
    return page.locator("[data-when=unsaved]").is_visible()


class Journey:
    """One interview typed and told, and a note to review; it knows every word it has given the page."""

    def __init__(self, page: Page, number: int):
        self.page, self.number = page, number

    def go(self, at: str) -> None:
        self.page.evaluate("(at) => { location.hash = at; }", at)

    def fields(self):
        page = self.page
        return {
            field(page, "Company"): f"Acme {self.number}",
            field(person(page, 0), "Their name"): f"Ana {self.number}",
            field(person(page, 0), "Something you two"): f"You told me about the {self.number} night shifts",
            field(page, "Role you talked about"): f"Buyer {self.number}",
            page.locator("[data-fields=profile] [name=name]:visible").first: f"Sam {self.number}",
        }

    def debrief(self) -> None:
        self.go("#/")
        self.id = begin(self.page)
        unfold(self.page)
        for one, text in self.fields().items():
            one.fill(text)
        self.page.get_by_label("Yes", exact=True).check(force=True)

    def review(self) -> None:
        self.go("#/review")
        field(self.page, "The note").fill(f"Dear Ana, thank you for the {self.number} shifts.")

    def delete(self) -> None:
        """And takes it back."""
        self.go(f"#/case/{self.id}")
        unfold(self.page)
        delete(self.page)
        expect(self.page.locator("section[data-screen=home]")).to_be_visible()
        self.page.get_by_role("button", name="Undo").click()

    def stands(self) -> None:
        """All of it stands on the page, wherever one has been meanwhile."""
        page = self.page
        self.go("#/review")
        page.evaluate(AWAKE)
        expect(field(page, "The note")).to_have_value(f"Dear Ana, thank you for the {self.number} shifts.")
        self.go(f"#/case/{self.id}")
        unfold(page)
        for one, text in self.fields().items():
            expect(one).to_have_value(text)
        expect(page.get_by_label("Yes", exact=True)).to_be_checked()

    def lost(self) -> list[str]:
        """What of it is not stored."""
        kept = json.dumps(
            [
                stored(self.page).get(self.id),
                *self.page.evaluate("['profile', 'draft'].map((key) => localStorage[`afterword/${key}`])"),
            ]
        )
        words = [f"Acme {self.number}", f"Ana {self.number}", f"{self.number} night", f"Buyer {self.number}"]
        words += ['"interest": "yes"', f"Sam {self.number}", f"the {self.number} shifts"]
        return [some for some in words if some not in kept]


def test_storage_that_is_full_at_any_write_is_said_and_nothing_is_lost(page, site):
    page.add_init_script(NARROW)
    come(page, site)
    plain = Journey(page, 0)
    room(page, 1_000)
    plain.debrief(), plain.review(), plain.delete(), plain.stands()
    assert plain.lost() == [] and not holds_back(page)
    writes = 1_000 - page.evaluate("window.room")
    pretended, lost, tried = [], [], 0
    for number in range(1, writes + 1, EACH):
        tried += 1
        journey = Journey(page, number)
        room(page, number - 1)
        journey.debrief(), journey.review(), journey.delete(), journey.stands()
        if bool(journey.lost()) != holds_back(page):
            pretended.append((number, journey.lost(), holds_back(page)))
        room(page, None)
        if tried > 1:  # the first time it is tried again by itself, then because somebody comes back to the page
            page.evaluate(AWAKE)
        expect(page.locator("[data-when=unsaved]")).to_be_hidden()
        if some := journey.lost():
            lost.append((number, some))
        journey.stands()
    field(page, "Company").fill("Copied as well")
    page.wait_for_timeout(100)
    assert "Copied as well" in page.evaluate(COPIED)
    print(
        f"storage full from each of {tried} of the {writes} writes of a journey: "
        f"{len(lost)} lost, {len(pretended)} pretended"
    )
    assert lost == [] and pretended == []
