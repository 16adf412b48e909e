// Which rows the answers make, and how they come and go. The elements here are as much of elements as rows need.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { firstName, idsOf, namesOf, rowOf, syncRows } from "../../site/rows.js";

class Element {
  dataset = {};
  children = [];
  parent = null;
  constructor(attributes = {}, ...children) {
    this.attributes = Object.entries(attributes).map(([name, value]) => ({ name, value }));
    for (const child of children) this.append(child);
  }
  getAttribute(name) { return this.attributes.find((it) => it.name === name)?.value ?? null; }
  setAttribute(name, value) { this.attributes.find((it) => it.name === name).value = value; }
  append(child) {
    child.remove();
    this.children.push(child);
    child.parent = this;
  }
  remove() {
    if (this.parent) this.parent.children = this.parent.children.filter((it) => it !== this);
  }
  querySelectorAll() { return this.children.flatMap((it) => [it, ...it.querySelectorAll()]); }
  cloneNode() {
    return new Element(Object.fromEntries(this.attributes.map(({ name, value }) => [name, value])), ...this.children.map((it) => it.cloneNode()));
  }
}

const row = new Element({ "data-id": "*" }, new Element({ name: "people.*.name", id: "f-*", class: "*" }), new Element({ for: "f-*" }));
let container;

beforeEach(() => {
  container = new Element();
  container.dataset.repeat = "people";
  globalThis.CSS = { escape: String };
  globalThis.document = {
    querySelector: (selector) => (selector.startsWith("template")
      ? { content: { firstElementChild: row, querySelector: () => row.children[0] } }
      : container),
  };
});

const root = { querySelectorAll: () => [container] };
const shown = () => container.children.map((it) => it.dataset.rowId);

test("ids come in the order the answers name them, each once", () => {
  const answers = { "people.b.name": "Bo", company: "Acme", "people.a.name": "Ana", "people.b.detail": "shifts", "requested.c.what": "cv" };
  assert.deepEqual(idsOf("people", answers), ["b", "a"]);
  assert.deepEqual(idsOf("concerns", answers), []);
});

test("a name with more or fewer dots makes no row", () => {
  assert.deepEqual(idsOf("people", { "people.a": 1, "people.a.b.name": 1, "people..name": 1, people: 1 }), [""]);
});

test("the names of a row are its own, also where another id begins like it", () => {
  assert.deepEqual(namesOf("people", "a", { "people.a.name": 1, "people.ab.name": 1, "people.a.detail": 1 }), ["people.a.name", "people.a.detail"]);
});

test("a row comes with its id in its attributes, and only where an id belongs", () => {
  assert.deepEqual(syncRows(root, { "people.$&.name": "Ana" }), { made: [container.children[0]], more: false });
  const [made] = container.children;
  assert.equal(made.getAttribute("data-id"), "$&", "no pattern of a replacement");
  assert.equal(made.children[0].getAttribute("name"), "people.$&.name");
  assert.equal(made.children[0].getAttribute("class"), "*");
  assert.equal(made.children[1].getAttribute("for"), "f-$&");
  assert.equal(firstName("people", "$&"), "people.$&.name");
});

test("rows that stay are the same elements in their places, and new ones come last", () => {
  syncRows(root, { "people.a.name": "Ana", "people.b.name": "Bo" });
  const [a, b] = container.children;
  assert.deepEqual(syncRows(root, { "people.a.name": "Anna", "people.b.name": "Bo" }), { made: [], more: false });
  assert.equal(syncRows(root, { "people.b.name": "Bo", "people.c.name": "Cy", "people.a.name": "Ana" }).made.length, 1);
  assert.deepEqual(shown(), ["a", "b", "c"]);
  assert.deepEqual(container.children.slice(0, 2), [a, b]);
  assert.equal(rowOf("people", "a"), a);
});

test("a row whose answers are gone goes", () => {
  syncRows(root, { "people.a.name": "Ana", "people.b.name": "Bo" });
  syncRows(root, { "people.b.name": "Bo" });
  assert.deepEqual(shown(), ["b"]);
  assert.equal(rowOf("people", "a"), null);
});

test("of a crowd some rows are made at a time, in their order", () => {
  const crowd = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`people.p${at}.name`, `Ana ${at}`]));
  const counts = [1, 2, 3].map(() => {
    const { made, more } = syncRows(root, crowd);
    return [made.length, more];
  });
  assert.deepEqual(counts, [[25, true], [25, true], [10, false]]);
  assert.deepEqual(shown(), Array.from({ length: 60 }, (_, at) => `p${at}`));
});
