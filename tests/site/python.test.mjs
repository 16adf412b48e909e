// The way to Python with a worker that is none: what silence, death and a missing file lead to. The modules lie in a folder
// of their own, with a PyScript whose workers do what the test says.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { pathToFileURL } from "node:url";

const SITE = new URL("../../site/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "site-"));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "app/python"), { recursive: true });
mkdirSync(join(folder, "app/pyscript"));
for (const name of ["core.js", "contract.js", "time.js", "told.js", "trusted.js", "python/python.js"]) {
  cpSync(new URL(name, SITE), join(folder, "app", name));
}
writeFileSync(join(folder, "package.json"), '{"type": "module"}');
writeFileSync(join(folder, "app/pyscript/core.js"), "export const hooks = globalThis.hooks;");
const module = (path) => import(pathToFileURL(join(folder, path)).href);

// ---- a browser, as much of it as is needed ----

const listeners = [];
const kept = new Map();
globalThis.addEventListener = (name, heard) => listeners.push([name, heard]);
globalThis.removeEventListener = () => {};
globalThis.sessionStorage = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, text) => kept.set(key, text),
  removeItem: (key) => kept.delete(key),
};
globalThis.document = {
  documentElement: { dataset: {} },
  visibilityState: "visible",
  addEventListener: (name, heard) => listeners.push([name, heard]),
  querySelector: () => null,
  createElement: () => ({ setAttribute() {}, remove() {} }),
  head: { append: (element) => { if (element.type === "py") begin(); } },
};
globalThis.hooks = { worker: { onBeforeRunAsync: new Set() }, main: { onWorker: new Set() } };
globalThis.fetch = async () => ({ ok: !lost, status: 404, arrayBuffer: async () => {} });
console.warn = console.error = () => {};
const tell = (name, event = {}) => { for (const [of, heard] of listeners) if (of === name) heard(event); };
const dataset = document.documentElement.dataset;

let lost = false; // whether the first files are missing
let workers = []; // those that were started
let plans = []; // for each worker to come: how it answers

class Worker {
  heard = {};
  ended = false;
  constructor(plan) {
    Object.assign(this, { plan, ready: plan.ready ?? Promise.resolve(), sync: { handle: (json) => this.answer(json), bring: async () => "" } });
  }
  addEventListener(name, heard) { (this.heard[name] ??= []).push(heard); }
  say(data) { for (const heard of this.heard.message) heard({ data }); }
  terminate() { this.ended = true; }
  async answer(json) {
    if (json === "{}") return "{}"; // the first word, to hear whether it is there
    const plan = this.plan.answers?.shift();
    if (plan) return plan(this);
    return JSON.stringify({ id: JSON.parse(json).id });
  }
}

function begin() {
  const worker = new Worker(plans.shift() ?? {});
  workers.push(worker);
  for (const heard of [...hooks.main.onWorker]) queueMicrotask(() => heard(null, worker));
  if (worker.plan.born) setTimeout(() => worker.plan.born(worker), 5);
}

const { setTimeout: timer } = globalThis;
const timers = [];
globalThis.setTimeout = (...given) => timers[timers.push(timer(...given)) - 1];
after(() => timers.forEach(clearTimeout)); // a page that waits long keeps no test alive
const never = new Promise(() => {});
const later = (ms) => new Promise((resolve) => { timer(resolve, ms); });

beforeEach(() => {
  Object.assign(dataset, { core: "loading" });
  kept.clear();
  listeners.length = 0;
  [workers, plans, lost] = [[], [], false];
});

const { start } = await module("app/python/python.js");
const reasonOf = (promise) => promise.then(() => "none", (error) => error.reason);

// ---- the worker ----

test("a worker that answers is Python", async () => {
  const python = await start();
  assert.equal(dataset.core, "ready");
  assert.equal(await python.ask('{"id": "a"}'), '{"id":"a"}');
});

test("silence while something is asked ends it, and nothing else does", async () => {
  plans = [{ answers: [() => never] }];
  const python = await start({ patience: 60 });
  await later(150); // nobody asks
  assert.equal(workers[0].ended, false);
  assert.equal(await reasonOf(python.ask('{"id": "a"}')), "silent");
  assert.deepEqual([workers[0].ended, dataset.core], [true, "failed"]);
  assert.equal(await reasonOf(python.ask('{"id": "b"}')), "silent");
});

test("bytes, and a beat while it waits for the network, are signs of life", async () => {
  const slowly = (data) => async (worker) => {
    for (let beats = 0; beats < 8; beats += 1) {
      await later(25);
      worker.say(data);
    }
    return "late";
  };
  for (const data of [{ loaded: 1, total: 9 }, { waits: true }]) {
    plans = [{ answers: [slowly(data)] }];
    const python = await start({ patience: 60 });
    assert.equal(await python.ask('{"id": "a"}'), "late");
  }
});

test("a start that hangs is ended as well; one that says what is missing at once", async () => {
  plans = [{ ready: never }];
  assert.equal(await reasonOf(start({ patience: 60 })), "silent");
  plans = [{ ready: never, born: (worker) => worker.say({ lost: "missing", message: "404" }) }];
  assert.equal(await reasonOf(start({ patience: 10_000 })), "missing");
  const reason = new TypeError("Failed to fetch dynamically imported module: error.js"); // PyScript's own import of a part of it
  plans = [{ ready: never, born: () => tell("unhandledrejection", { reason }) }];
  assert.equal(await reasonOf(start({ patience: 10_000 })), "missing");
  assert.deepEqual(workers.map(({ ended }) => ended), [true, true, true]);
  lost = true;
  assert.equal(await reasonOf(start({ patience: 10_000 })), "missing");
  const { WebAssembly } = globalThis;
  delete globalThis.WebAssembly;
  assert.equal(await reasonOf(start({ patience: 10_000 })), "wasm");
  globalThis.WebAssembly = WebAssembly;
});

test("an archive that cannot be had is no death", async () => {
  const python = await start();
  workers[0].sync.bring = async () => "calendar.zip: 404";
  assert.equal(await reasonOf(python.bring("calendar")), undefined);
  assert.equal(dataset.core, "ready");
});

// ---- started again ----

const { Core } = await module("app/core.js");

/** A page's Core, with what it tells. */
async function page() {
  const core = new Core();
  const told = [];
  core.start(() => {}, (loss) => told.push(loss?.reason ?? "ready"), () => told.push("again"));
  const ask = (id) => core.ask(() => ({ action: "case", id }), (response) => response.id);
  return { core, told, ask };
}

const dies = (worker) => Promise.reject(new Error(`dead: ${worker.ended}`));

test("what was asked of a Python that died is asked of the next one, and each answer forgives a death", async () => {
  plans = [{ answers: [dies] }, { answers: [null, dies] }];
  const { told, ask } = await page();
  assert.equal(await ask("a"), "a");
  assert.equal(await ask("b"), "b");
  assert.deepEqual(told, ["ready", "again", "ready", "again", "ready"]);
  assert.deepEqual(workers.map(({ ended }) => ended), [true, true, false]);
});

test("twice dead over one request, it is left alone until the user wants it", async () => {
  plans = [{ answers: [dies] }, { answers: [dies] }];
  const { core, told, ask } = await page();
  await assert.rejects(ask("a"));
  await assert.rejects(ask("b"));
  assert.deepEqual([told, workers.length, core.hasFailed()], [["ready", "again", "ready", "start"], 2, true]);
  core.startAgain();
  assert.equal(await ask("c"), "c");
  assert.equal(core.hasFailed(), false);
});

test("what cannot help is not tried twice", async () => {
  lost = true;
  const { told, ask } = await page();
  await assert.rejects(ask("a"));
  assert.deepEqual(told, ["missing"]);
});

test("a start that took the page with it is not repeated without asking", async () => {
  plans = [{ ready: never }];
  await page();
  await later(20);
  assert.equal(kept.size, 1, "the mark is there while it starts");
  document.visibilityState = "hidden";
  tell("visibilitychange");
  assert.equal(kept.size, 0, "a page behind another may be ended for other reasons");
  document.visibilityState = "visible";
  tell("visibilitychange");
  assert.equal(kept.size, 1);

  const { core, told, ask } = await page(); // as the next page of a tab that died finds it
  assert.deepEqual([told, workers.length], [["killed"], 1]);
  core.startAgain();
  assert.equal(await ask("a"), "a");
  assert.equal(kept.size, 0);
});

test("a page that goes by itself leaves no mark", async () => {
  plans = [{ ready: never }];
  await page();
  await later(20);
  tell("pagehide");
  assert.equal(kept.size, 0);
});
