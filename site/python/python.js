// Python for the page: starts the core in a PyScript worker and hands back the one function that talks to it.
//
// The law of this file: the page's own thread never waits for Python, and a worker that cannot start, or dies, is
// always noticed. `<html data-core>` tells the state: loading, ready or failed.

import { pythonUrl } from "../trusted.js";

/** @import { Bytes, Python } from "../types.js" */

const PATIENCE = 60_000; // ms without a sign of life from the worker before it is given up

/** @param {string} path */
const here = (path) => new URL(path, import.meta.url).href;

const PLUGINS = ["codemirror", "deprecations-manager", "donkey", "error", "py-editor", "py-game", "py-terminal"];

/** PyScript's settings, where it looks for them: our interpreter, no SharedArrayBuffer, none of its plugins. */
function configure() {
  const plugins = PLUGINS.map((name) => `!${name}`);
  const settings = {
    "py-config": { plugins, interpreter: here("../core/runtime.mjs"), sync_main_only: true },
    "mpy-config": { plugins }, // MicroPython is not used, but would fetch its plugins all the same
  };
  for (const [name, config] of Object.entries(settings)) {
    const element = document.createElement(name);
    element.textContent = JSON.stringify(config);
    document.head.append(element);
  }
}

/**
 * A promise that fails when `alive` was not called for `patience` ms.
 * @param {number} patience
 * @param {string} what
 */
function watch(patience, what) {
  let timer = 0;
  /** @type {(error: Error) => void} */
  let give_up;
  /** @type {Promise<never>} */
  const silence = new Promise((_, reject) => (give_up = reject));
  // Twice half the time: a phone that slept in between has fired only the first.
  /** @param {() => void} then */
  const wait = (then) => (timer = setTimeout(then, patience / 2));
  const alive = () => {
    clearTimeout(timer);
    wait(() => wait(() => give_up(new Error(`${what}: no answer for ${patience / 1000} s`))));
  };
  alive();
  return { silence, alive, stop: () => clearTimeout(timer) };
}

/**
 * The PyScript worker, once its Python has run.
 * @param {{ onProgress: (bytes: Bytes) => void, alive: () => void }} told
 */
async function startWorker({ onProgress, alive }) {
  configure();
  const { hooks } = await import("../pyscript/core.js");
  hooks.worker.onBeforeRunAsync.clear(); // PyScript would rebuild it with Function(), which our policy forbids
  /** @type {Promise<PyScriptWorker>} */
  const created = new Promise((resolve) => hooks.main.onWorker.add((_, worker) => resolve(worker)));
  const script = document.createElement("script");
  script.type = "py";
  script.setAttribute("worker", "");
  script.src = pythonUrl();
  document.head.append(script);

  const worker = await created;
  /** @type {Promise<never>} */
  const died = new Promise((_, reject) => {
    worker.addEventListener("error", (event) => reject(event.error ?? new Error(event.message)));
  });
  worker.addEventListener("message", ({ data }) => {
    if (!data?.total) return;
    alive();
    onProgress(data);
  });
  await Promise.race([worker.ready, died]);
  return worker;
}

/**
 * Starts Python. Resolves to `ask(json) -> Promise<json>`, the core's `handle`, and `bring(name) -> Promise`, which
 * fetches an archive the core asked for.
 * `onProgress({loaded, total})` is told the bytes as they come.
 * @param {{ onProgress?: (bytes: Bytes) => void, patience?: number }} options
 * @returns {Promise<Python>}
 */
export async function start({ onProgress = () => {}, patience = PATIENCE } = {}) {
  const state = document.documentElement.dataset;
  /** @param {unknown} error */
  const fail = (error) => {
    state.core = "failed";
    throw error;
  };
  /**
   * @template T
   * @param {(alive: () => void) => Promise<T>} work
   * @param {string} what
   */
  const within = async (work, what) => {
    const { silence, alive, stop } = watch(patience, what);
    return Promise.race([work(alive), silence]).catch(fail).finally(stop);
  };

  state.core = "loading";
  const worker = await within((alive) => startWorker({ onProgress, alive }), "Python's start");
  /** @param {string} json */
  const ask = (json) => within(() => worker.sync.handle(json), "Python");
  /** @param {string} name */
  const bring = (name) => worker.sync.bring(name);
  await ask("{}"); // an error in worker.py shows only here: PyScript reports such a worker as ready
  state.core = "ready";
  performance.mark("core-ready");
  return { ask, bring };
}
