// The way to Python: one request at a time. Actions keep their order; of renders only the latest is worth sending.
// Everything here waits for Python; nothing a user typed ever waits here.
//
// The law: Python that dies or hangs is started once more, and what it was asked is asked again; twice dead, it is left
// alone until the user wants it. A start that took the page with it is not repeated without asking.

import { ACTIONS, EVERY_REQUEST, PREFIX } from "./contract.js";
import { hour12, instant } from "./time.js";
import { announce } from "./told.js";

/** @import { Bytes, Loss, Python, Request, Response } from "./types.js" */

/** @typedef {{ request: () => Request, done: (response: Response) => void, reject: (error: unknown) => void }} Turn */

const root = document.documentElement;
/** @type {Turn[]} */
const actions = []; // {request, done, reject}, in the order of the taps
/** @type {Turn | null} */
let wanted = null; // the latest render, of the same shape
/** @type {Map<string, Promise<unknown>>} */
const brought = new Map(); // name of an archive -> the promise that it is there
/** @type {Python | null} */
let python = null; // {ask, bring, end}
/** @type {{ progress: (bytes: Bytes) => void, done: (loss?: Loss) => void, again: () => void }} */
let watched = { progress() {}, done() {}, again() {} };
let starting = false;
/** @type {Loss | null} */
let failed = null; // why Python is not there
let deaths = 0; // since it last answered
let busy = false;

export const isReady = () => python !== null;
export const hasFailed = () => failed !== null;

// ---- started, and started again ----

const MARK = `${PREFIX}starting`; // in the tab's own storage while Python starts: who finds it was killed by a start

const marked = () => {
  try {
    return sessionStorage.getItem(MARK) !== null;
  } catch {
    return false; // a browser that keeps nothing cannot tell
  }
};

/** @param {boolean} is */
function mark(is) {
  try {
    if (is) sessionStorage.setItem(MARK, "1");
    else sessionStorage.removeItem(MARK);
  } catch { /* then a start that kills is not known */ }
}

// A page that goes, or is put to sleep behind another, may be ended for reasons that are not the start's.
addEventListener("pagehide", () => { if (starting) mark(false); });
document.addEventListener("visibilitychange", () => {
  if (starting && !failed) mark(!python && document.visibilityState === "visible");
});

/**
 * Starts Python once. `progress` is told of bytes, `done()` that it is ready, `done(loss)` that it cannot run, `again()`
 * that it has died and is started once more.
 * @param {(bytes: Bytes) => void} progress
 * @param {(loss?: Loss) => void} done
 * @param {() => void} again
 */
export function start(progress, done, again) {
  if (starting) return;
  starting = true;
  watched = { progress, done, again };
  /** @type {Loss} */
  const killed = new Error("the last start ended the page");
  killed.reason = "killed";
  if (marked()) fail(killed);
  else launch().catch(fail).then(pump);
}

/** Starts it although it has failed before: the user wants it. */
export function startAgain() {
  if (!failed) return;
  failed = null;
  deaths = 0;
  launch().catch(fail).then(pump);
}

async function launch() {
  mark(document.visibilityState === "visible");
  try {
    const { start: startPython } = await import("./python/python.js");
    brought.clear();
    python = await startPython({ onProgress: watched.progress });
  } catch (error) {
    mark(false);
    await revive(/** @type {Loss} */ (error));
    return;
  }
  mark(false);
  watched.done();
}

/**
 * Python has died: it is started once more, unless that was so already, or cannot help.
 * @param {Loss} loss
 */
async function revive(loss) {
  console.warn(loss);
  python?.end();
  python = null;
  deaths += 1;
  if (deaths > 1 || loss.reason === "wasm" || loss.reason === "missing") throw loss;
  watched.again();
  await launch();
}

/** @param {Loss} loss */
function fail(loss) {
  if (failed) return;
  failed = loss;
  root.dataset.core = "failed";
  console.error(loss);
  watched.done(loss);
}

// ---- asked ----

/**
 * Sends `request()`, made when its turn comes, and does `done(response)` before the next turn. Resolves after that;
 * rejects when Python cannot run.
 * @template T
 * @param {() => Request} request
 * @param {(response: Response) => T} done
 * @returns {Promise<T>}
 */
export function ask(request, done) {
  return new Promise((resolve, reject) => {
    actions.push({ request, done: (response) => resolve(done(response)), reject });
    pump();
  });
}

/**
 * Wants a render: `request()` is made when it can be sent, and only the latest wish is; `done(response)` follows.
 * @param {() => Request} request
 * @param {(response: Response) => void} done
 */
export function render(request, done) {
  wanted = { request, done, reject: console.error };
  queueMicrotask(pump); // several changes of one event make one render
}

function next() {
  const action = actions.shift();
  if (action) return action;
  const latest = wanted;
  wanted = null;
  return latest;
}

/**
 * Fetches an archive the core asked for, once; may be tried again when it could not be had.
 * @param {Python} from
 * @param {string} name
 */
function bring(from, name) {
  const there = brought.get(name) ?? from.bring(name).catch((error) => {
    brought.delete(name);
    throw error;
  });
  brought.set(name, there);
  return there;
}

/**
 * A request as the contract has it: of what the page could say, what is of use for this action.
 * @param {Request} request
 */
const asked = (request) =>
  Object.fromEntries([...EVERY_REQUEST, ...ACTIONS[request.action]].map((name) => [name, request[name]]));

const more = () => announce("archive-came");

/**
 * What is only wanted and cannot be had is done without; a death on the way is found when the page renders again.
 * @param {Loss} error
 */
const doWithout = (error) => (error.reason ? more() : console.warn(error));

/**
 * Fetches, when there is time, the half of Python that hardly anything needs, for use without a network: after what the
 * page needs, before what it only wants.
 */
export async function complete() {
  await new Promise((soon) => idle(soon, SOON));
  if (python) await bring(python, "cold").catch(doWithout);
}

/**
 * The core's answer; what it cannot do without is fetched and the question put again.
 * @param {Python} python
 * @param {Turn} turn
 * @returns {Promise<Response>}
 */
async function answer(python, turn) {
  const json = JSON.stringify(asked({ now: instant(), hour12: hour12(), ...turn.request() }));
  /** @type {Response} */
  const response = JSON.parse(await python.ask(json));
  if (response.needs) {
    await bring(python, response.needs);
    return JSON.parse(await python.ask(json));
  }
  if (response.wants && !brought.has(response.wants)) {
    const { wants } = response;
    complete().then(() => bring(python, wants)).then(more, doWithout);
  }
  return response;
}

const SOON = { timeout: 1000 };
const idle = globalThis.requestIdleCallback ?? ((run) => setTimeout(run, 200));

/**
 * The same, come what may: from the second Python, if the first died over it.
 * @param {Turn} turn
 */
async function sureAnswer(turn) {
  for (;;) {
    if (failed || !python) throw failed;
    try {
      const response = await answer(python, turn);
      deaths = 0;
      return response;
    } catch (error) {
      const loss = /** @type {Loss} */ (error);
      if (!loss.reason) throw error;
      await revive(loss).catch(fail);
    }
  }
}

async function pump() {
  if (busy || (!python && !failed)) return;
  busy = true;
  for (let turn = next(); turn; turn = next()) {
    try {
      turn.done(await sureAnswer(turn));
    } catch (error) {
      turn.reject(error);
    }
  }
  busy = false;
}
