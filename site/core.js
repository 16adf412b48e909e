// The way to Python: one request at a time. Actions keep their order; of renders only the latest is worth sending.
// Everything here waits for Python; nothing a user typed ever waits here.

import { hour12, instant } from "./time.js";

const PATIENCE = 60_000; // an answer takes milliseconds; a worker silent for so long has died

const root = document.documentElement;
const actions = []; // {request, resolve, reject}, in the order of the taps
let wanted = null; // the latest render: {request, done}
let handle = null;
let starting = null;
let failed = null;
let busy = false;
let trouble = () => {}; // told of a render that failed

export const isReady = () => handle !== null;
export const hasFailed = () => failed !== null;

/** Starts Python once. `progress` is told of bytes, `done(error)` of the end. */
export function start(progress, done) {
  starting ??= import("./python.js")
    .then((python) => python.start({ onProgress: progress }))
    .then((answering) => { handle = answering; })
    .catch((error) => {
      failed = error;
      root.dataset.core = "failed";
      console.error(error);
    })
    .then(() => {
      done(failed);
      pump();
    });
  return starting;
}

export function onTrouble(tell) {
  trouble = tell;
}

/** Sends `request()`, made when its turn comes; answers the response. Rejects when Python cannot run. */
export function ask(request) {
  return new Promise((resolve, reject) => {
    actions.push({ request, resolve, reject });
    pump();
  });
}

/** Wants a render: `request()` is made when it can be sent, and only the latest wish is; `done(response)` follows. */
export function render(request, done) {
  wanted = { request, done };
  queueMicrotask(pump); // several changes of one event make one render
}

function next() {
  if (actions.length) return actions.shift();
  if (!wanted) return null;
  const { request, done } = wanted;
  wanted = null;
  return { request, resolve: done, reject: trouble };
}

async function pump() {
  if (busy || (!handle && !failed)) return;
  busy = true;
  for (let turn = next(); turn; turn = next()) {
    try {
      turn.resolve(await send(turn.request()));
    } catch (error) {
      turn.reject(error);
    }
  }
  busy = false;
}

async function send(request) {
  if (failed) throw failed;
  let timer = 0;
  const silence = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("the worker does not answer")), PATIENCE);
  });
  try {
    return JSON.parse(await Promise.race([handle(JSON.stringify({ now: instant(), hour12, ...request })), silence]));
  } finally {
    clearTimeout(timer);
  }
}
