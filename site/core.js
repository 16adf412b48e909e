// The way to Python: one request at a time. Actions keep their order; of renders only the latest is worth sending.
// Everything here waits for Python; nothing a user typed ever waits here.

import { hour12, instant } from "./time.js";

const root = document.documentElement;
const actions = []; // {request, done, reject}, in the order of the taps
let wanted = null; // the latest render, of the same shape
let handle = null;
let starting = false;
let failed = null;
let busy = false;
let ended = () => {}; // told once that Python is ready, or with the error that it is not

export const isReady = () => handle !== null;
export const hasFailed = () => failed !== null;

/** Starts Python once. `progress` is told of bytes, `done()` that it is ready, `done(error)` that it cannot run. */
export function start(progress, done) {
  if (starting) return;
  starting = true;
  ended = done;
  import("./python.js")
    .then((python) => python.start({ onProgress: progress }))
    .then((answering) => {
      handle = answering;
      done();
    }, fail)
    .then(pump);
}

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
 */
export function ask(request, done) {
  return new Promise((resolve, reject) => {
    actions.push({ request, done: (response) => resolve(done(response)), reject });
    pump();
  });
}

/** Wants a render: `request()` is made when it can be sent, and only the latest wish is; `done(response)` follows. */
export function render(request, done) {
  wanted = { request, done, reject: console.error };
  queueMicrotask(pump); // several changes of one event make one render
}

function next() {
  if (actions.length) return actions.shift();
  const latest = wanted;
  wanted = null;
  return latest;
}

async function pump() {
  if (busy || (!handle && !failed)) return;
  busy = true;
  for (let turn = next(); turn; turn = next()) {
    try {
      if (failed) throw failed;
      turn.done(JSON.parse(await handle(JSON.stringify({ now: instant(), hour12, ...turn.request() }))));
    } catch (error) {
      if (root.dataset.core === "failed") fail(error); // it has died since it was ready
      turn.reject(error);
    }
  }
  busy = false;
}
