// The way to Python: one request at a time. Actions keep their order; of renders only the latest is worth sending.
// Everything here waits for Python; nothing a user typed ever waits here.

import { ACTIONS, EVERY_REQUEST } from "./contract.js";
import { hour12, instant } from "./time.js";

/** @import { Bytes, Python, Request, Response } from "./types.js" */

/** @typedef {{ request: () => Request, done: (response: Response) => void, reject: (error: unknown) => void }} Turn */

const root = document.documentElement;
/** @type {Turn[]} */
const actions = []; // {request, done, reject}, in the order of the taps
/** @type {Turn | null} */
let wanted = null; // the latest render, of the same shape
/** @type {Map<string, Promise<unknown>>} */
const brought = new Map(); // name of an archive -> the promise that it is there
/** @type {Python | null} */
let python = null; // {ask, bring}
let starting = false;
/** @type {unknown} */
let failed = null;
let busy = false;
let more = () => {}; // told when an archive has come that the last render could have used
/** @type {(error?: unknown) => void} */
let ended = () => {}; // told once that Python is ready, or with the error that it is not

export const isReady = () => python !== null;
export const hasFailed = () => failed !== null;

/**
 * Starts Python once. `progress` is told of bytes, `done()` that it is ready, `done(error)` that it cannot run.
 * @param {(bytes: Bytes) => void} progress
 * @param {(error?: unknown) => void} done
 */
export function start(progress, done) {
  if (starting) return;
  starting = true;
  ended = done;
  import("./python/python.js")
    .then((module) => module.start({ onProgress: progress }))
    .then((started) => {
      python = started;
      done();
    }, fail)
    .then(pump);
}

/** @param {unknown} error */
function fail(error) {
  if (failed) return;
  failed = error;
  root.dataset.core = "failed";
  console.error(error);
  ended(error);
}

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

/** @param {() => void} tell */
export function onMore(tell) {
  more = tell;
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
    idle(() => bring(python, wants).then(() => more(), console.warn));
  }
  return response;
}

const idle = globalThis.requestIdleCallback ?? ((run) => setTimeout(run, 200));

async function pump() {
  if (busy || (!python && !failed)) return;
  busy = true;
  for (let turn = next(); turn; turn = next()) {
    try {
      if (failed || !python) throw failed;
      turn.done(await answer(python, turn));
    } catch (error) {
      if (root.dataset.core === "failed") fail(error); // it has died since it was ready
      turn.reject(error);
    }
  }
  busy = false;
}
