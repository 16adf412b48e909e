// The `interpreter` of PyScript's worker: Pyodide, started from the memory snapshot the build made.
//
// The law of this file: everything needed is asked for in the first moment and worked on side by side, and where
// the snapshot cannot be had or restored, Python starts the plain way. Page and build know nothing of it but its
// `loadPyodide` and the messages `{loaded, total}` (bytes) it posts while loading.

import { loadPyodide as load, version } from "../pyodide/pyodide.mjs";

export { version };

const BUILD = {}; // filled in by the build: sizes in bytes, and the interpreter's entry of Pyodide's lock file
const indexURL = new URL("../pyodide/", import.meta.url).href;
const total = BUILD.snapshotSent + BUILD.wasmSent;

// PyScript opens a database of installed packages for every address of an interpreter. We install none: each release
// would leave an empty one behind, and where a browser refuses databases Python would not start at all.
const database = { transaction: () => ({ objectStore: () => ({ getAllKeys: () => answered([]) }) }), close() {} };
function answered(result) {
  const request = {};
  queueMicrotask(() => request.onsuccess({ target: { result } }));
  return request;
}
Object.defineProperty(globalThis, "indexedDB", { value: { open: () => answered(database) } });

let loaded = 0;
const progress = (bytes) => postMessage({ loaded: (loaded += bytes), total });

const asm = import("../pyodide/pyodide.asm.mjs");
const snapshot = new Uint8Array(BUILD.snapshot);
const filled = fill(snapshot);
filled.catch(() => {}); // awaited in restore()

/** Fetches the snapshot and inflates it into `array`. */
async function fill(array) {
  const response = await fetch(new URL("snapshot.gz", import.meta.url));
  if (!response.ok) throw new Error(`snapshot: ${response.status}`);
  const count = new TransformStream({
    transform(chunk, controller) {
      progress(chunk.length);
      controller.enqueue(chunk);
    },
  });
  let at = 0;
  const inflated = response.body.pipeThrough(count).pipeThrough(new DecompressionStream("gzip"));
  for (let reader = inflated.getReader(), part; !(part = await reader.read()).done; at += part.value.length) {
    array.set(part.value, at);
  }
  if (at !== array.length) throw new Error(`snapshot: ${at} bytes of ${array.length}`);
}

/**
 * Pyodide's module, begun; the snapshot is whole when it has come. The build left out of the snapshot what the
 * WebAssembly carries as data anyway, so the two are put together here, before anything has changed that data.
 */
async function createPyodideModule(settings) {
  const { start, words: length, sum: expected } = BUILD.data;
  const instantiate = settings.instantiateWasm;
  let data;
  settings.instantiateWasm = (imports, done) =>
    instantiate(imports, (instance, module) => {
      data = new Uint32Array(instance.exports.memory.buffer.slice(0, 4 * length));
      done(instance, module);
    });
  const module = await (await asm).default(settings);
  progress(BUILD.wasmSent);
  await filled;
  const words = new Uint32Array(snapshot.buffer, start, length);
  let sum = 0;
  for (let at = 0; at < length; at++) sum = (sum + (words[at] ^= data[at])) | 0;
  if (sum !== expected) throw new Error("snapshot: not of this interpreter");
  return module;
}

// Pyodide reads the snapshot's length before it starts the WebAssembly, and its bytes after. So it is given the
// array at once, and kept from going on until the array is full. No package comes from Pyodide's own index, and
// the standard library is in the snapshot: this file, in the cache by now, stands in for an archive never opened.
const restore = (options) =>
  load({ ...options, stdLibURL: import.meta.url, _loadSnapshot: snapshot, createPyodideModule });

/** Python as Pyodide ships it, with our packages unpacked from an archive: slower, and needs nothing special. */
async function startPlainly(options) {
  const packages = fetch(new URL("packages.zip", import.meta.url)).then((response) => response.arrayBuffer());
  const pyodide = await load(options);
  const target = pyodide.runPython("import site; site.getsitepackages()[0]");
  pyodide.unpackArchive(await packages, "zip", { extractDir: target });
  return pyodide;
}

/**
 * What the worker calls for a module that is too large for the start: fetches the archive that holds it and puts it
 * where imports look. A restored interpreter has no file of its standard library, so what icalendar needs of that
 * comes in the same archive and has to lie in its place.
 */
const bringInto = (pyodide, library) => async (name) => {
  const response = await fetch(new URL(`${name}.zip`, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const path = library[name] ?? `/${name}.zip`;
  pyodide.FS.writeFile(path, new Uint8Array(await response.arrayBuffer()));
  pyodide.runPython(`import sys
if "${path}" not in sys.path: sys.path.append("${path}")
sys.path_importer_cache.clear()`);
};

/** Tells the page of what goes wrong where nobody waits for it; PyScript takes an error as the end of the start. */
function onStray(event) {
  event.preventDefault();
  postMessage(event.reason instanceof Error ? event.reason : new Error(event.reason));
}

/** What PyScript calls to get its interpreter. */
export async function loadPyodide(given) {
  const options = { ...given, indexURL, lockFileContents: { info: BUILD.info, packages: {} } };
  addEventListener("unhandledrejection", onStray);
  try {
    const restored = await restore(options).catch((error) => {
      console.warn("The snapshot could not be used; starting plainly.", error);
    });
    const pyodide = restored ?? (await startPlainly(options));
    globalThis.bring = bringInto(pyodide, restored ? { calendar: "/lib/python314.zip" } : {});
    return pyodide;
  } finally {
    removeEventListener("unhandledrejection", onStray);
  }
}
