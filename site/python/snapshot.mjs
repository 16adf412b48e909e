// Run by the build, in Node:  node site/python/snapshot.mjs PACKAGES LATER HALVES OUT
//
// Starts Pyodide, puts the folder PACKAGES into its site-packages, imports everything the core can ever ask for
// (snapshot.py tells how), and writes the interpreter's memory to OUT, packed (memory.mjs tells how). A page that
// restores it has the core at hand without importing anything. What was written is restored once here, by the hot half
// of the interpreter in the folder HALVES as in a page, and must answer like its original; so must the cold half.
// What is imported only when it is asked for (the folder LATER: icalendar and what it needs) goes to OUT.calendar, an
// archive of compiled modules that the snapshot does not have.
//
// The law of this file: the same tree gives the same bytes. The clock stands still and chance is seeded while it
// runs; the core may use neither (a snapshot would freeze them for every device anyway).

import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadPyodide } from "pyodide";
// @ts-expect-error: it has no types
import pyscript from "../../node_modules/@pyscript/core/src/stdlib/pyscript.js"; // not among its exports
import { inHalves } from "./halves.mjs";
import { leaveOutHashes, pack, restoring, sumOf, trampoline, withMemory } from "./memory.mjs";

const LIMIT = 31_457_280; // bytes of heap: browsers refuse to restore more
const MOMENT = Date.UTC(2026, 0, 1);
const LOCK = JSON.parse(readFileSync("node_modules/pyodide/pyodide-lock.json", "utf8"));
const SOURCE = readFileSync(new URL("snapshot.py", import.meta.url), "utf8");

/**
 * @typedef {import("./memory.mjs").Interpreter & {
 *   HEAP8: Int8Array, _malloc: (size: number) => number, _free: (block: number) => void,
 *   _malloc_usable_size: (block: number) => number }} Heap
 * @typedef {import("pyodide").PyodideAPI & { _module: Heap, makeMemorySnapshot: () => Uint8Array }} Pyodide
 */

/**
 * An interpreter, and a way to call the functions of snapshot.py in it.
 * @param {object} [options]
 */
async function start(options) {
  // The program's name would be this file's path on this machine.
  const fixed = { args: ["-OO"], env: { PYTHONHASHSEED: "0", PYTHONNODEBUGRANGES: "1" }, _sysExecutable: "python" };
  const pyodide = /** @type {Pyodide} */ (await loadPyodide({ ...fixed, ...options }));
  const globals = pyodide.toPy({ __name__: "snapshot" });
  pyodide.runPython(SOURCE, { globals });
  const call = (/** @type {string} */ name, /** @type {unknown[]} */ ...args) => {
    const [func, given] = [globals.get(name), args.map((arg) => pyodide.toPy(arg))];
    const result = func(...given);
    for (const proxy of [func, ...given]) proxy.destroy?.();
    return result;
  };
  return { pyodide, call, end: () => globals.destroy() };
}

/**
 * Copies a folder of this machine into an interpreter's file system.
 * @param {string} from
 * @param {Pick<Pyodide, "FS">} pyodide
 * @param {string} to
 */
function copy(from, { FS }, to) {
  FS.mkdirTree(to);
  for (const name of readdirSync(from).sort()) {
    const [source, target] = [join(from, name), `${to}/${name}`];
    if (statSync(source).isDirectory()) copy(source, { FS }, target);
    else FS.writeFile(target, readFileSync(source));
  }
}

/**
 * Overwrites the free memory of the heap with zeros, without letting it grow: a sixth less to send.
 * @param {Heap} module
 */
function zeroFreeMemory({ _malloc, _free, _malloc_usable_size, HEAPU8 }) {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = () => {
    throw new RangeError("the heap is full");
  };
  const blocks = [];
  for (let size = 1 << 22; size >= 16; size >>= 1) {
    for (let block; (block = _malloc(size)); blocks.push(block)) {
      HEAPU8.fill(0, block, block + _malloc_usable_size(block));
    }
  }
  blocks.forEach(_free);
  WebAssembly.Memory.prototype.grow = grow;
}

/**
 * What makes Pyodide's module, from the script in this folder.
 * @param {string} folder
 * @returns {import("./memory.mjs").CreateModule<Heap>}
 */
const creator = (folder) => async (settings) => {
  const { default: create } = await import(pathToFileURL(join(folder, "pyodide.asm.mjs")).href);
  return create(settings);
};

/**
 * @param {string} packages
 * @param {string} later
 * @param {string} halves
 * @param {string} out
 */
async function main(packages, later, halves, out) {
  Date.now = () => MOMENT;
  performance.now = () => 0;

  const first = await start();
  copy(packages, first.pyodide, "/packages");
  const names = first.call("compile_all", "/packages", pyscript.pyscript).toJs();
  const library = `${out}.library`;
  writeFileSync(library, first.pyodide.FS.readFile("/library.zip"));

  const { pyodide, call, end } = await start({ _makeSnapshot: true, stdLibURL: library });
  const there = call("load", names).toJs();
  const expected = call("example");
  call("forget");
  end();
  zeroFreeMemory(pyodide._module);
  pyodide._module.HEAP32[trampoline(pyodide._module)] = 0; // depends on this Node; a page has its own
  const snapshot = pyodide.makeMemorySnapshot();
  const memory = pyodide._module.HEAPU8.slice();
  leaveOutHashes(snapshot, pyodide._module);
  const size = pyodide._module.HEAP8.length;
  assert(size <= LIMIT, `the heap has ${size} bytes; browsers restore at most ${LIMIT}`);

  copy(later, first.pyodide, "/later");
  first.call("compile_calendar", "/later", there);
  const calendar = first.pyodide.FS.readFile("/calendar.zip");
  writeFileSync(`${out}.calendar`, calendar);

  const nothing = `${out}.nothing`; // restored without the standard library: the page has no such file either
  writeFileSync(nothing, "");
  let data = new Uint32Array();
  const see = async (/** @type {Uint32Array} */ words) => (data = words.slice(0, words.findLastIndex(Boolean) + 1));
  await start({ createPyodideModule: withMemory(creator("node_modules/pyodide"), see) });
  const { packed, facts } = pack(snapshot, data);
  writeFileSync(out, Buffer.concat([new Uint8Array(data.buffer), packed]));
  const cold = new Uint8Array(readFileSync(join(halves, "cold.wasm")));
  writeFileSync(`${out}.json`, JSON.stringify({ memory: facts, cold: sumOf(cold) }));

  let called = 0;
  const inTwo = inHalves(creator(halves), () => (called++, cold));
  const given = restoring(facts, Promise.resolve(data), async () => packed, inTwo);
  const { createPyodideModule } = given;
  given.createPyodideModule = async (settings) => {
    const module = await createPyodideModule(settings);
    new Int32Array(memory.buffer)[trampoline(module)] = module.HEAP32[trampoline(module)];
    for (const [from, length] of facts.parts) {
      const [is, was] = [module.HEAPU8, memory].map((it) => it.subarray(from, from + length));
      assert(Buffer.compare(is, was) === 0, "the restored memory is another");
    }
    return module;
  };
  const restored = await start({ ...given, indexURL: halves, lockFileContents: LOCK, stdLibURL: nothing });
  assert.equal(restored.call("example"), expected, "the restored core answers differently");
  restored.call("bring", "/lib/python314.zip", restored.pyodide.toPy(calendar)); // as runtime.mjs does it
  assert.equal(restored.call("calendar"), first.call("calendar"), "the restored core makes another calendar");
  assert.equal(restored.call("paste"), first.call("paste"), "the restored core reads a paste differently");
  assert.equal(restored.call("rare"), first.call("rare"), "the cold half answers differently");
  assert.equal(called, cold.length ? 1 : 0, "the cold half is loaded once, where there is one");
}

const [packages, later, halves, out] = process.argv.slice(2);
main(packages, later, halves, out).catch((error) => {
  console.error(error.message); // not the stack: its first line would be the whole of Pyodide
  process.exitCode = 1;
});
