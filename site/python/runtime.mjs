// The `interpreter` of PyScript's worker: Pyodide, started from the memory snapshot the build made.
//
// The law of this file: everything needed is asked for in the first moment and worked on side by side, and where
// the snapshot cannot be had or restored, Python starts the plain way. Page and build know nothing of it but its
// `loadPyodide` and the messages it posts: `{loaded, total}` (bytes) while loading, `{waits}` at a steady beat while it
// waits for the network, `{plain}` when it starts from source after all (slow, and silent meanwhile), `{lost, message}` when
// Python cannot start, with the reason.

import { Decompress } from "fzstd";
import { coldHalf } from "./cold.mjs";
import { inHalves } from "./halves.mjs";
import { restoring } from "./memory.mjs";

/* global BUILD: the build puts in what memory.mjs has to know of the snapshot, the sum of the cold half, sizes in bytes
   as they are sent, and the interpreter's entry of Pyodide's lock file. */
const whole = new URL("../pyodide/", import.meta.url).href;
const halves = new URL("../halves/", import.meta.url).href;
const total = BUILD.snapshotSent + BUILD.wasmSent;
const COLD = `${halves}cold.zst`;
const cold = coldHalf(COLD, BUILD.cold);

// Pyodide tries a script of no content, to learn what kind of worker this is. It learns it from this refusal as well, and
// the page's policy has nothing to report.
globalThis.trustedTypes?.createPolicy("default", {
  createScriptURL() {
    throw new TypeError("no script by address");
  },
});

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

const asm = import("../halves/pyodide.asm.mjs");
asm.catch(() => { missing = true; });
/** @type {Promise<Uint8Array> | null} */
let snapshot = null;
/** @type {Promise<Uint32Array>} */
const data = new Promise((resolve, reject) => {
  const words = BUILD.memory.data;
  snapshot = inflated("snapshot.zst", 4 * words + BUILD.memory.size, (bytes, at) => {
    if (at >= 4 * words) resolve(new Uint32Array(bytes.buffer, 0, words));
  });
  snapshot.catch(reject);
});
data.catch(() => {}); // awaited when they are used
const { loadPyodide: load, version } = await import("../pyodide/pyodide.mjs");
export { version };

/**
 * Fetches a file and inflates it as it comes: its `size` bytes. `come` is told how many of them are there.
 * @param {string} name
 * @param {number} size
 * @param {(bytes: Uint8Array, at: number) => void} come
 */
async function inflated(name, size, come) {
  const response = await got(name);
  const bytes = new Uint8Array(size);
  let at = 0;
  const zstd = new Decompress((part) => {
    bytes.set(part, at);
    at += part.length;
    come(bytes, at);
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

/** The memory in the snapshot, which nothing holds on to afterwards. */
async function taken() {
  const bytes = /** @type {Promise<Uint8Array>} */ (snapshot);
  snapshot = null;
  return (await bytes).subarray(4 * BUILD.memory.data);
}

// No package comes from Pyodide's own index, and the standard library is in the snapshot: this file, in the cache by
// now, stands in for an archive never opened.
/** @param {object} options */
const restore = (options) =>
  load({
    ...options,
    indexURL: halves,
    stdLibURL: import.meta.url,
    ...restoring(BUILD.memory, data, taken, inHalves(createModule, coldBytes)),
  });

/**
 * Python as Pyodide ships it, with our packages unpacked from an archive: slower, and needs nothing special.
 * @param {object} options
 */
async function startPlainly(options) {
  postMessage({ plain: true });
  const packages = got("packages.zip").then((response) => response.arrayBuffer());
  const [pyodide] = await Promise.all([load({ ...options, indexURL: whole }), packages]);
  const target = pyodide.runPython("import site; site.getsitepackages()[0]");
  pyodide.unpackArchive(await packages, "zip", { extractDir: target });
  return pyodide;
}

/** The cold half, for a call that waits for it; the page is told if it cannot be had. */
function coldBytes() {
  try {
    return cold.bytes();
  } catch (error) {
    postMessage({ lost: "missing", message: String(error) });
    throw error;
  }
}

/**
 * What the worker calls for what is too large for the start. "cold" is the cold half of a restored interpreter. All else
 * is an archive of modules, and is put where imports look. A restored interpreter has no file of its standard library, so
 * what icalendar needs of that comes in the same archive and has to lie in its place. Answers what went wrong, "" for
 * nothing.
 * @param {Pyodide} pyodide
 * @param {boolean} restored
 * @returns {(name: string) => Promise<string>}
 */
const bringInto = (pyodide, restored) => async (name) => {
  if (name === "cold" && !restored) return "";
  let content;
  try {
    content = await waiting(async () => (await got(name === "cold" ? COLD : `${name}.zip`)).blob());
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
  if (name === "cold") {
    cold.keep(content);
    return "";
  }
  const path = restored && name === "calendar" ? "/lib/python314.zip" : `/${name}.zip`;
  pyodide.FS.writeFile(path, new Uint8Array(await content.arrayBuffer()));
  pyodide.runPython(`import sys
if "${path}" not in sys.path: sys.path.append("${path}")
sys.path_importer_cache.clear()`);
  return "";
};

/**
 * A start, or its failure: Pyodide says nothing when its WebAssembly cannot be had or compiled, and waits for ever. That
 * is the only module the browser compiles as it comes.
 * @param {() => Promise<Pyodide>} start
 */
async function orLost(start) {
  const { instantiateStreaming } = WebAssembly;
  /** @type {Promise<never>} */
  const lost = new Promise((_, reject) => {
    WebAssembly.instantiateStreaming = (response, imports) => {
      const made = instantiateStreaming.call(WebAssembly, response, imports);
      made.catch((error) => {
        missing ||= error instanceof TypeError; // no file of that kind came
        reject(error);
      });
      return made;
    };
  });
  try {
    return await Promise.race([start(), lost]);
  } finally {
    WebAssembly.instantiateStreaming = instantiateStreaming;
  }
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
  const restored = await orLost(() => restore(options)).catch((error) => {
    console.warn("The snapshot could not be used; starting plainly.", error);
  });
  const pyodide = restored ?? (await orLost(() => startPlainly(options)));
  return { pyodide, restored: pyodide === restored };
}

/**
 * What PyScript calls to get its interpreter.
 * @param {object} given
 */
export async function loadPyodide(given) {
  const options = { ...given, lockFileContents: { info: BUILD.info, packages: {} } };
  addEventListener("unhandledrejection", onStray);
  try {
    const { pyodide, restored } = await waiting(() => begun(options));
    globalThis.bring = bringInto(pyodide, restored);
    return pyodide;
  } catch (error) {
    postMessage({ lost: missing ? "missing" : "start", message: String(error) });
    throw error;
  } finally {
    removeEventListener("unhandledrejection", onStray);
  }
}
