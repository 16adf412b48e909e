// Python for the page: starts the core in a PyScript worker and hands back the functions that talk to it.
//
// The laws of this file: the page's own thread never waits for Python; a worker that cannot start, hangs or dies is always
// noticed and ended. Its death has no event one could rely on: what counts is silence. Any message of the worker is a
// sign of life, and while it waits for the network it says so. `<html data-core>` tells the state: loading, ready or failed.

import { pythonUrl } from "../trusted.js";

/** @import { Bytes, Python } from "../types.js" */
/** @typedef {{ loaded?: number, total?: number, waits?: boolean, plain?: boolean, lost?: string, message?: string }} Heard */
/** @typedef {{ worker: PyScriptWorker, died: Promise<never>, end: () => void }} Life */

const SILENCE = 20_000; // ms without a sign of life from the worker, and it is ended
const PLAIN = 3; // times as long for a start from source: one long piece of work without a word in it
const STANDSTILL = 60_000; // ms in which a start that says it waits for the network has got nothing
const BEAT = 2_000; // ms

/** @param {string} path */
const here = (path) => new URL(path, import.meta.url).href;

const PLUGINS = ["codemirror", "deprecations-manager", "donkey", "error", "py-editor", "py-game", "py-terminal"];

/** Why Python is not there: `missing` (a file of it), `wasm` (this browser has none), `start` or `silent`. */
class Ended extends Error {
  /**
   * @param {string} reason
   * @param {string} [message]
   */
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
}

/** @param {unknown} error */
const asEnded = (error) => (error instanceof Ended ? error : new Ended("start", String(error)));

/** PyScript's settings, where it looks for them: our interpreter, no SharedArrayBuffer, none of its plugins. */
function configure() {
  if (document.querySelector("py-config")) return;
  withoutDatabase();
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

const FILES = "IDBMap/@pyscript.fs"; // PyScript's database of the user's folders, which nobody here opens

/** PyScript opens an empty database when it is loaded: it waits for it for ever, and one of an earlier visit goes. */
function withoutDatabase() {
  try {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name, version) => (name === FILES ? /** @type {IDBOpenDBRequest} */ ({}) : open(name, version));
    indexedDB.deleteDatabase(FILES);
  } catch { /* a browser that has none keeps none */ }
}

/**
 * Fails when a module that PyScript imports by itself cannot be had, which it tells nobody.
 * @returns {{ lost: Promise<never>, stop: () => void }}
 */
function watchModules() {
  /** @type {(event: PromiseRejectionEvent) => void} */
  let heard = () => {};
  /** @type {Promise<never>} */
  const lost = new Promise((_, reject) => {
    heard = ({ reason }) => { if (reason instanceof TypeError && /\bmodule\b/i.test(reason.message)) reject(new Ended("missing", reason.message)); };
  });
  addEventListener("unhandledrejection", heard);
  return { lost, stop: () => removeEventListener("unhandledrejection", heard) };
}

/**
 * Fails with `reason` when `alive` was not called for `patience` ms, or as long as it said last.
 * @param {number} patience
 * @param {string} reason
 */
function watch(patience, reason) {
  let timer = 0;
  /** @type {(error: Error) => void} */
  let giveUp;
  /** @type {Promise<never>} */
  const silence = new Promise((_, reject) => { giveUp = reject; });
  // Twice half the time: a phone that slept in between has fired only the first.
  /** @param {() => void} then */
  const wait = (then) => { timer = setTimeout(then, patience / 2); };
  const alive = (ms = patience) => {
    patience = ms;
    clearTimeout(timer);
    wait(() => wait(() => giveUp(new Ended(reason, `no answer for ${patience / 1000} s`))));
  };
  alive();
  return { silence, alive, stop: () => clearTimeout(timer) };
}

/**
 * What the start needs before there is a worker that could speak: PyScript, and the first files of the worker, so that
 * they are in the browser's cache when it asks. The page waits for the network here, and says so by `alive`.
 * @param {() => void} alive
 */
async function fetched(alive) {
  configure();
  const beat = setInterval(alive, BEAT);
  const first = [here("../core/runtime.mjs"), here("../pyodide/pyodide.mjs"), pythonUrl()].map(async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    await response.arrayBuffer();
  });
  try {
    return (await Promise.all([import("../pyscript/core.js"), ...first]))[0];
  } catch (error) {
    throw new Ended("missing", String(error));
  } finally {
    clearInterval(beat);
  }
}

/**
 * A PyScript worker, from its first line on; `ready` when its Python has run, `died` when it says that it has.
 * @param {Awaited<ReturnType<typeof fetched>>} pyscript
 * @param {(data: Heard) => void} heard
 * @returns {Promise<Life>}
 */
async function made({ hooks }, heard) {
  hooks.worker.onBeforeRunAsync.clear(); // PyScript would rebuild it with Function(), which our policy forbids
  const script = document.createElement("script");
  /** @type {PyScriptWorker} */
  const worker = await new Promise((resolve) => {
    /** @type {(wrap: unknown, worker: PyScriptWorker) => void} */
    const taken = (_, worker) => {
      hooks.main.onWorker.delete(taken);
      resolve(worker);
    };
    hooks.main.onWorker.add(taken);
    script.type = "py";
    script.setAttribute("worker", "");
    script.src = pythonUrl();
    document.head.append(script);
  });
  /** @type {Promise<never>} */
  const died = new Promise((_, reject) => {
    worker.addEventListener("error", (event) => reject(event.error ?? new Error(event.message)));
    worker.addEventListener("message", (/** @type {MessageEvent<Heard | null>} */ { data }) => {
      heard(data ?? {});
      if (data?.lost) reject(new Ended(data.lost, data.message));
    });
  });
  died.catch(() => {}); // told to whoever waits at that moment
  const end = () => {
    worker.terminate();
    script.remove();
  };
  return { worker, died, end };
}

/**
 * Starts Python. Resolves to `ask(json) -> Promise<json>`, the core's `handle`; `bring(name) -> Promise`, which fetches an
 * archive the core asked for; and `end()`. Where Python cannot start, or has died when it is asked, the promise fails with
 * an error that has a `reason`, and the worker is gone.
 * `onProgress({loaded, total})` is told the bytes as they come.
 * @param {{ onProgress?: (bytes: Bytes) => void, patience?: number }} options
 * @returns {Promise<Python>}
 */
export async function start({ onProgress = () => {}, patience = SILENCE } = {}) {
  const state = document.documentElement.dataset;
  /** @type {Life | null} */
  let life = null;
  /** @type {ReturnType<typeof watch>[]} */
  let watching = []; // those who wait for a sign of life
  const moving = watch(STANDSTILL, "missing"); // who waits for bytes
  const modules = watchModules();
  let given = patience; // how long it may be silent now

  /** @param {Heard} data */
  const heard = ({ loaded, total, plain }) => {
    if (plain) given = PLAIN * patience;
    for (const one of watching) one.alive(given);
    if (!loaded || !total) return;
    if (state.core === "loading") moving.alive();
    onProgress({ loaded, total });
  };
  const end = () => {
    state.core = "failed";
    life?.end();
    life = null;
  };
  /**
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  const within = async (work) => {
    const watcher = watch(given, "silent");
    watching.push(watcher);
    try {
      return await Promise.race([work(), watcher.silence, ...(life ? [life.died] : [])]);
    } catch (error) {
      end();
      throw asEnded(error);
    } finally {
      watcher.stop();
      watching = watching.filter((one) => one !== watcher);
    }
  };
  const sync = () => {
    if (!life) throw new Ended("silent", "it has ended before");
    return life.worker.sync;
  };
  /** @param {string} json */
  const ask = (json) => within(async () => sync().handle(json));

  state.core = "loading";
  await within(async () => {
    if (typeof WebAssembly !== "object") throw new Ended("wasm", "no WebAssembly");
    const begun = async () => {
      life = await made(await fetched(() => heard({})), heard);
      await Promise.race([life.worker.ready, life.died]);
    };
    await Promise.race([begun(), moving.silence, modules.lost]);
  }).finally(() => {
    moving.stop();
    modules.stop();
  });
  await ask("{}"); // an error in worker.py shows only here: PyScript reports such a worker as ready
  given = patience;
  state.core = "ready";
  performance.mark("core-ready");
  /** @param {string} name */
  const bring = async (name) => {
    const trouble = await within(async () => sync().bring(name));
    if (trouble) throw Object.assign(new Error(String(trouble)), { absent: true }); // no death
  };
  return { ask, bring, end };
}
