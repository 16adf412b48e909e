// The `interpreter` of PyScript's worker: Pyodide, started from the memory snapshot the build made.
//
// The law of this file: everything needed is asked for in the first moment and worked on side by side, and where
// the snapshot cannot be had or restored, Python starts the plain way. Page and build know nothing of it but its
// `loadPyodide` and the messages it posts: `{loaded, total}` (bytes) while loading, `{waits}` at a steady beat while it
// waits for the network, `{plain}` when it starts from source after all (slow, and silent meanwhile), `{lost, message}` when
// Python cannot start, with the reason.

import { Decompress } from "fzstd";
import { loadPyodide as load, version } from "../pyodide/pyodide.mjs";
import { restoring } from "./memory.mjs";

export { version };

/* global BUILD: the build puts in what memory.mjs has to know of the snapshot, sizes in bytes as they are sent, and the
   interpreter's entry of Pyodide's lock file. */
const indexURL = new URL("../pyodide/", import.meta.url).href;
const total = BUILD.snapshotSent + BUILD.wasmSent;

// PyScript opens a database of installed packages for every address of an interpreter. We install none: each release
// would leave an empty one behind, and where a browser refuses databases Python would not start at all.
const database = { transaction: () => ({ objectStore: () => ({ getAllKeys: () => answered([]) }) }), close() {} };
/** @param {unknown} result */
function answered(result) {
  /** @type {{ onsuccess?: (event: object) => void }} */
  const request = {};
  queueMicrotask(() => request.onsuccess?.({ target: { result } }));
  return request;
}
Object.defineProperty(globalThis, "indexedDB", { value: { open: () => answered(database) } });

let loaded = 0;
/** @param {number} bytes */
const progress = (bytes) => postMessage({ loaded: (loaded += bytes), total });

const BEAT = 2_000; // ms

/**
 * Does what needs the network, and tells the page meanwhile that it is alive.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function waiting(work) {
  const beat = setInterval(() => postMessage({ waits: true }), BEAT);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}

let missing = false; // whether a file of ours could not be had

/**
 * A file of ours, or an error that says which.
 * @param {string} name
 * @returns {Promise<Response>}
 */
async function got(name) {
  const response = await fetch(new URL(name, import.meta.url)).catch((error) => /** @type {Error} */ (error));
  if (response instanceof Response && response.ok) return response;
  missing = true;
  throw new Error(`${name}: ${response instanceof Response ? response.status : response.message}`);
}

const asm = import("../pyodide/pyodide.asm.mjs");
asm.catch(() => { missing = true; });
/** @type {Promise<Uint8Array> | null} */
let snapshot = inflated("snapshot.zst", BUILD.memory.size);
snapshot.catch(() => {}); // awaited when it is restored

/**
 * Fetches a file and inflates it as it comes: its `size` bytes.
 * @param {string} name
 * @param {number} size
 */
async function inflated(name, size) {
  const response = await got(name);
  const bytes = new Uint8Array(size);
  let at = 0;
  const zstd = new Decompress((part) => {
    bytes.set(part, at);
    at += part.length;
  });
  for (let reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader(), part; !(part = await reader.read()).done; ) {
    zstd.push(part.value);
    progress(part.value.length);
  }
  if (at !== size) throw new Error(`${name}: ${at} bytes of ${size}`);
  return bytes;
}

/** @param {import("./memory.mjs").Settings} settings */
async function createModule(settings) {
  const module = await (await asm).default(settings);
  progress(BUILD.wasmSent);
  return module;
}

/** The bytes of the snapshot, which nothing holds on to afterwards. */
function taken() {
  const bytes = /** @type {Promise<Uint8Array>} */ (snapshot);
  snapshot = null;
  return bytes;
}

// No package comes from Pyodide's own index, and the standard library is in the snapshot: this file, in the cache by
// now, stands in for an archive never opened.
/** @param {object} options */
const restore = (options) =>
  load({ ...options, stdLibURL: import.meta.url, ...restoring(BUILD.memory, taken, createModule) });

/**
 * Python as Pyodide ships it, with our packages unpacked from an archive: slower, and needs nothing special.
 * @param {object} options
 */
async function startPlainly(options) {
  postMessage({ plain: true });
  const packages = got("packages.zip").then((response) => response.arrayBuffer());
  const [pyodide] = await Promise.all([load(options), packages]);
  const target = pyodide.runPython("import site; site.getsitepackages()[0]");
  pyodide.unpackArchive(await packages, "zip", { extractDir: target });
  return pyodide;
}

/**
 * What the worker calls for a module that is too large for the start: fetches the archive that holds it and puts it
 * where imports look. A restored interpreter has no file of its standard library, so what icalendar needs of that
 * comes in the same archive and has to lie in its place. Answers what went wrong, "" for nothing.
 * @param {Pyodide} pyodide
 * @param {Record<string, string>} library
 * @returns {(name: string) => Promise<string>}
 */
const bringInto = (pyodide, library) => async (name) => {
  let content;
  try {
    content = await waiting(async () => (await got(`${name}.zip`)).arrayBuffer());
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
  const path = library[name] ?? `/${name}.zip`;
  pyodide.FS.writeFile(path, new Uint8Array(content));
  pyodide.runPython(`import sys
if "${path}" not in sys.path: sys.path.append("${path}")
sys.path_importer_cache.clear()`);
  return "";
};

/**
 * Pyodide says nothing when its WebAssembly cannot be had or compiled, and waits for ever. A promise that fails then; it
 * is the only module the browser compiles as it comes.
 * @returns {Promise<never>}
 */
function lostWasm() {
  const { instantiateStreaming } = WebAssembly;
  return new Promise((_, reject) => {
    WebAssembly.instantiateStreaming = (response, imports) => {
      const made = instantiateStreaming.call(WebAssembly, response, imports);
      made.catch((error) => {
        missing ||= error instanceof TypeError; // no file of that kind came
        reject(error);
      });
      return made;
    };
  });
}

/**
 * Tells the page of what goes wrong where nobody waits for it; PyScript takes an error as the end of the start.
 * @param {PromiseRejectionEvent} event
 */
function onStray(event) {
  event.preventDefault();
  postMessage(event.reason instanceof Error ? event.reason : new Error(event.reason));
}

/**
 * A Python, and whether it was restored.
 * @param {object} options
 */
async function begun(options) {
  const lost = lostWasm();
  const restored = await Promise.race([restore(options), lost]).catch((error) => {
    console.warn("The snapshot could not be used; starting plainly.", error);
  });
  const pyodide = restored ?? (await Promise.race([startPlainly(options), lost]));
  return { pyodide, restored: pyodide === restored };
}

/**
 * What PyScript calls to get its interpreter.
 * @param {object} given
 */
export async function loadPyodide(given) {
  const options = { ...given, indexURL, lockFileContents: { info: BUILD.info, packages: {} } };
  addEventListener("unhandledrejection", onStray);
  try {
    const { pyodide, restored } = await waiting(() => begun(options));
    globalThis.bring = bringInto(pyodide, restored ? { calendar: "/lib/python314.zip" } : {});
    return pyodide;
  } catch (error) {
    postMessage({ lost: missing ? "missing" : "start", message: String(error) });
    throw error;
  } finally {
    removeEventListener("unhandledrejection", onStray);
  }
}
