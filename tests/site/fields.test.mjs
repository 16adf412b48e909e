// What is read from a field and shown in it. A field here is as much of one as the module looks at.
process.env.TZ = "Europe/Berlin";

import assert from "node:assert/strict";
import { test } from "node:test";
import { accept, fieldOf, fieldsIn, fill, isForeign, show, valueOf } from "../../site/fields.js";

/** A field inside a part of the page that belongs to the record `scope`. It counts how often its value is set. */
function field({ value = "", scope = "case", ...more } = {}) {
  const made = {
    type: "text", name: "company", checked: false, dataset: {}, validity: { badInput: false }, sets: 0,
    matches: () => true,
    closest: () => (scope ? { dataset: { fields: scope } } : null),
    get value() { return value; },
    set value(text) { value = text; made.sets += 1; },
    ...more,
  };
  return made;
}

/** A part of the page: its fields, the chips that set an answer, and nothing else that shows one. */
const part = (fields, chips = []) => ({
  querySelectorAll: (selector) => (selector.startsWith("[data-do=set]") ? chips : selector.startsWith("[data-") ? [] : fields),
});

test("a field belongs to the record its part of the page names, and a file to none", () => {
  assert.equal(fieldOf(field()).scope, "case");
  assert.equal(fieldOf(field({ scope: "profile" })).name, "company");
  assert.equal(fieldOf(field({ scope: "" })), null);
  assert.equal(fieldOf(field({ type: "file" })), null);
  assert.equal(fieldOf({}), null, "the page itself");
});

test("the fields of one record leave those of another alone", () => {
  const [mine, theirs] = [field(), field({ scope: "profile" })];
  assert.deepEqual(fieldsIn(part([mine, theirs]), "profile"), [theirs]);
});

test("a text is read letter by letter", () => {
  for (const value of ["", " Müller & Söhne ", "007", "__proto__"]) assert.deepEqual(valueOf(field({ value })), { value });
});

test("days are a number only when they are one", () => {
  const days = (value) => valueOf(field({ value, dataset: { type: "days" } })).value;
  assert.equal(days(" 10 "), 10);
  assert.equal(days("ten"), "ten");
  assert.equal(days("1.5"), "1.5");
  assert.equal(days("-3"), "-3");
  assert.equal(days("9999999999"), "9999999999", "more digits than days can have");
  assert.equal(days(""), "");
});

test("a choice is its value, or empty when it is taken back", () => {
  assert.deepEqual(valueOf(field({ type: "radio", value: "yes", checked: true })), { value: "yes" });
  assert.deepEqual(valueOf(field({ type: "radio", value: "yes" })), { value: "" });
});

test("a tick is true or false; one that means a moment keeps the first", () => {
  assert.deepEqual(valueOf(field({ type: "checkbox", checked: true })), { value: true });
  assert.deepEqual(valueOf(field({ type: "checkbox" })), { value: false });
  const done = (checked, before) => valueOf(field({ type: "checkbox", checked, dataset: { value: "now" } }), before).value;
  assert.equal(done(true, "2026-11-22T18:00:12-08:00"), "2026-11-22T18:00:12-08:00");
  assert.match(done(true), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  assert.equal(done(false, "2026-11-22T18:00:12-08:00"), undefined);
});

test("half a date is nothing to store yet, an emptied one is", () => {
  assert.equal(valueOf(field({ type: "date", validity: { badInput: true } }), "2026-11-22"), null);
  assert.deepEqual(valueOf(field({ type: "date" }), "2026-11-22"), { value: "" });
});

test("an instant that shows what is stored stays as it was stored", () => {
  const stored = "2026-11-22T18:00:12-08:00";
  const wall = (value) => valueOf(field({ type: "datetime-local", value }), stored).value;
  assert.equal(wall("2026-11-22T18:00"), stored);
  assert.equal(wall("2026-11-22T18:01"), "2026-11-22T18:01:00+01:00");
  assert.equal(wall(""), "");
});

test("what is there already is not set again, so that the caret stays", () => {
  const shown = field({ value: "Acme" });
  show(shown, "Acme");
  assert.equal(shown.sets, 0);
  show(shown, "Acme Ltd");
  show(shown, null);
  assert.equal(shown.value, "");
  assert.equal(shown.sets, 2);
});

test("a tick is shown for true alone, one that means a moment for any", () => {
  const tick = field({ type: "checkbox" });
  for (const [value, checked] of [[true, true], ["true", false], [1, false], [undefined, false]]) {
    show(tick, value);
    assert.equal(tick.checked, checked, String(value));
  }
  const done = field({ type: "checkbox", dataset: { value: "now" } });
  show(done, "2026-11-22T18:00:12-08:00");
  assert.equal(done.checked, true);
});

test("a field whose value changed without a hand or this page is noticed, once something was shown in it", () => {
  const one = field();
  one.value = "as the page came";
  assert.equal(isForeign(one), false);
  show(one, "Acme");
  assert.equal(isForeign(one), false);
  one.value = "what the browser remembered";
  assert.equal(isForeign(one), true);
  accept(one);
  assert.equal(isForeign(one), false);
  const tick = field({ type: "checkbox" });
  show(tick, true);
  tick.checked = false;
  assert.equal(isForeign(tick), true);
});

test("filling skips what it is told to, and blanks only what it may", () => {
  const [company, role] = [field(), field({ name: "role", value: "Buyer" })];
  const chip = { dataset: { name: "company", value: "Acme" }, setAttribute(name, value) { this[name] = value; } };
  fill(part([company, role], [chip]), "case", { company: "Acme" }, { blank: false });
  assert.deepEqual([company.value, role.value, chip["aria-pressed"]], ["Acme", "Buyer", "true"]);
  fill(part([company, role], [chip]), "case", {}, { skip: (it) => it === company });
  assert.deepEqual([company.value, role.value, chip["aria-pressed"]], ["Acme", "", "false"]);
});

test("an answer named like something every object has is no answer", () => {
  const odd = field({ name: "constructor", value: "x" });
  fill(part([odd]), "case", {});
  assert.equal(odd.value, "");
});

test("a tick of the round before leaves the box empty, and the next one is new", () => {
  const old = "2026-11-25T10:00:00+01:00";
  const box = (more) => field({ type: "checkbox", dataset: { value: "now", before: old }, ...more });
  const shown = (value) => { const it = box({ checked: !value }); show(it, value); return it.checked; };
  assert.deepEqual([shown(old), shown("2026-12-02T10:00:00+01:00"), shown(undefined)], [false, true, false]);
  assert.notEqual(valueOf(box({ checked: true }), old).value, old);
  assert.equal(valueOf(box({ checked: true }), "2026-12-02T10:00:00+01:00").value, "2026-12-02T10:00:00+01:00");
});
