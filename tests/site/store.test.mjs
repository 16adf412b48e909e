// Room in a storage that is full: what can be made again goes first, then copies of what was deleted, and a deletion frees
// its own room at once. The storage here has a limit, as a browser's has.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

const LIMIT = 10_000; // characters

class Storage {
  getItem(key) { return Object.hasOwn(this, key) ? this[key] : null; }
  setItem(key, text) {
    const others = Object.entries(this).filter(([name]) => name !== key).reduce((sum, [name, one]) => sum + name.length + one.length, 0);
    if (others + key.length + text.length > LIMIT) throw new Error("QuotaExceededError");
    this[key] = text;
  }
  removeItem(key) { delete this[key]; }
}

globalThis.window = { localStorage: new Storage() };
const { Journal } = await import("../../site/journal.js");
const { Store } = await import("../../site/store.js");
const store = new Store(new Journal());
const area = window.localStorage;

const KEY = "afterword/";
const record = (id, size) => JSON.stringify({ format: 1, id, revision: 1, answers: { skills: "x".repeat(size) } });
const fillUp = (left) => {
  area.elsewhere = "";
  const used = Object.entries(area).reduce((sum, [name, one]) => sum + name.length + one.length, 0);
  area.elsewhere = "x".repeat(LIMIT - used - left); // of another site on this address
};

beforeEach(() => {
  for (const key of Object.keys(area)) delete area[key];
});

test("a deletion frees its room before its copy takes any", () => {
  area[`${KEY}case/a`] = record("a", 3_000);
  fillUp(100);
  const { kept, restore } = store.deleteCase("a");
  assert.equal(kept, true);
  assert.equal(store.get("case/a"), null);
  assert.deepEqual(store.deleted().map(({ id }) => id), ["a"]);
  restore();
  assert.equal(store.get("case/a"), record("a", 3_000));
  assert.deepEqual(store.deleted(), []);
});

test("where no copy can be kept it says so, and the deletion stays known", () => {
  area[`${KEY}case/a`] = record("a", 3_000);
  fillUp(0); // and a copy is a little longer than what it is of
  const { kept, restore } = store.deleteCase("a");
  assert.equal(kept, false);
  assert.equal(store.get("case/a"), null);
  assert.notEqual(store.get("deleted/a"), null, "another window must know that it was meant");
  assert.deepEqual(store.deleted(), []);
  restore();
  assert.equal(store.get("case/a"), record("a", 3_000), "Undo works as long as the page is there");
});

test("what is typed is stored before what can be made again and what was deleted", () => {
  area[`${KEY}view/home`] = "x".repeat(2_000);
  area[`${KEY}case/a`] = record("a", 3_000);
  store.deleteCase("a");
  fillUp(10);
  assert.equal(store.put("profile", "x".repeat(1_500)), true);
  assert.equal(store.get("view/home"), null);
  assert.equal(store.deleted().length, 1, "the views were enough");
  fillUp(10);
  assert.equal(store.put("case/b", record("b", 2_500)), true);
  assert.deepEqual(store.deleted(), []);
  assert.ok(store.get("deleted/a").length < 40, "that it was deleted stays known");
  assert.equal(store.put("case/c", record("c", 5_000)), false, "what does not fit at all is refused");
});

test("a copy is brought back where there is no room for it twice", () => {
  area[`${KEY}case/a`] = record("a", 3_000);
  store.deleteCase("a");
  fillUp(0);
  assert.equal(store.bringBack("a"), true);
  assert.equal(store.get("case/a"), record("a", 3_000));
});

test("a deletion of a time to come, when the clock was wrong, is forgotten a day from now", () => {
  area[`${KEY}deleted/a`] = JSON.stringify({ at: Date.now() + 400 * 86_400_000, text: record("a", 10) });
  store.forgetDeleted();
  const [{ at, id }] = store.deleted();
  assert.ok(id === "a" && Date.now() - at < 10_000 && at <= Date.now());
});

test("a copy that cannot be brought back, since every write is refused, stays", () => {
  area[`${KEY}case/a`] = record("a", 3_000);
  store.deleteCase("a");
  const write = Storage.prototype.setItem;
  Storage.prototype.setItem = () => { throw new Error("QuotaExceededError"); };
  assert.equal(store.bringBack("a"), false);
  Storage.prototype.setItem = write;
  assert.deepEqual(store.deleted().map(({ id }) => id), ["a"]);
});

test("a flat record that finds no room is read all the same, and written once there is some", () => {
  store.editFlat("profile", { name: "Sam" });
  fillUp(0);
  assert.equal(store.editFlat("profile", { phone: "x".repeat(100) }), false);
  assert.equal(store.readFlat("profile").phone.length, 100);
  assert.equal(store.retryFlat(), false);
  area.elsewhere = "";
  area[`${KEY}profile`] = JSON.stringify({ format: 1, name: "Ana" }); // another window has written meanwhile
  assert.equal(store.retryFlat(), true);
  assert.deepEqual(JSON.parse(area[`${KEY}profile`]), { format: 1, name: "Ana", phone: "x".repeat(100) });
});

test("what another window has erased or changed meanwhile is not written over", () => {
  for (const [theirs, left] of [[null, {}], [{ format: 1, name: "Ana" }, { name: "Ana" }]]) {
    area[`${KEY}profile`] = JSON.stringify({ format: 1, name: "Sam" });
    fillUp(0);
    store.editFlat("profile", { name: "Samuel".repeat(20) });
    area.elsewhere = "";
    if (theirs) area[`${KEY}profile`] = JSON.stringify(theirs);
    else delete area[`${KEY}profile`];
    assert.equal(store.retryFlat(), true);
    assert.deepEqual(store.readFlat("profile"), left);
  }
});

test("a copy can be deleted for good", () => {
  area[`${KEY}case/a`] = record("a", 100);
  store.deleteCase("a");
  store.deleteForGood("a");
  assert.deepEqual(store.deleted(), []);
  assert.equal(store.bringBack("a"), false);
});
