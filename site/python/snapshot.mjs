// Run by the build, in Node:  node site/python/snapshot.mjs PACKAGES LATER OUT
//
// Starts Pyodide, puts the folder PACKAGES into its site-packages, imports everything the core can ever ask for
// (snapshot.py tells how), and writes the interpreter's memory to OUT, packed (memory.mjs tells how). A page that
// restores it has the core at hand without importing anything. What was written is restored once here and must answer
// like its original.
// What is imported only when it is asked for (the folder LATER: icalendar and what it needs) goes to OUT.calendar, an
// archive of compiled modules that the snapshot does not have.
//
// The law of this file: the same tree gives the same bytes. The clock stands still and chance is seeded while it
// runs; the core may use neither (a snapshot would freeze them for every device anyway).

import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadPyodide } from "pyodide";
import pyscript from "../../node_modules/@pyscript/core/src/stdlib/pyscript.js"; // not among its exports
import { pack, restoring, withData } from "./memory.mjs";

const LIMIT = 31_457_280; // bytes of heap: browsers refuse to restore more
const MOMENT = Date.UTC(2026, 0, 1);
const SOURCE = readFileSync(new URL("snapshot.py", import.meta.url), "utf8");

/** An interpreter, and a way to call the functions of snapshot.py in it. */
async function start(options) {
  // The program's name would be this file's path on this machine.
  const fixed = { args: ["-OO"], env: { PYTHONHASHSEED: "0", PYTHONNODEBUGRANGES: "1" }, _sysExecutable: "python" };
  const pyodide = await loadPyodide({ ...fixed, ...options });
  const globals = pyodide.toPy({ __name__: "snapshot" });
  pyodide.runPython(SOURCE, { globals });
  const call = (name, ...args) => {
    const [func, given] = [globals.get(name), args.map((arg) => pyodide.toPy(arg))];
    const result = func(...given);
    for (const proxy of [func, ...given]) proxy.destroy?.();
    return result;
  };
  return { pyodide, call, end: () => globals.destroy() };
}

/** Copies a folder of this machine into an interpreter's file system. */
function copy(from, { FS }, to) {
  FS.mkdirTree(to);
  for (const name of readdirSync(from).sort()) {
    const [source, target] = [join(from, name), `${to}/${name}`];
    if (statSync(source).isDirectory()) copy(source, { FS }, target);
    else FS.writeFile(target, readFileSync(source));
  }
}

/** Overwrites the free memory of the heap with zeros, without letting it grow: a sixth less to send. */
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

/** Pyodide's module, as it makes it itself. */
async function createModule(settings) {
  const { default: create } = await import("../../node_modules/pyodide/pyodide.asm.mjs");
  return create(settings);
}

async function main(packages, later, out) {
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
  const snapshot = pyodide.makeMemorySnapshot();
  const size = pyodide._module.HEAP8.length;
  assert(size <= LIMIT, `the heap has ${size} bytes; browsers restore at most ${LIMIT}`);

  copy(later, first.pyodide, "/later");
  first.call("compile_calendar", "/later", there);
  const calendar = first.pyodide.FS.readFile("/calendar.zip");
  writeFileSync(`${out}.calendar`, calendar);

  const nothing = `${out}.nothing`; // restored without the standard library: the page has no such file either
  writeFileSync(nothing, "");
  let data;
  await start({ createPyodideModule: withData(createModule, (words) => (data = words)) });
  const { packed, facts } = pack(snapshot, data);
  const sent = { ...facts, data: data.length };
  const restored = await start({ ...restoring(sent, () => packed.slice(), createModule), stdLibURL: nothing });
  assert.equal(restored.call("example"), expected, "the restored core answers differently");
  restored.call("bring", "/lib/python314.zip", restored.pyodide.toPy(calendar)); // as runtime.mjs does it
  assert.equal(restored.call("calendar"), first.call("calendar"), "the restored core makes another calendar");
  assert.equal(restored.call("paste"), first.call("paste"), "the restored core reads a paste differently");

  writeFileSync(`${out}.json`, JSON.stringify(sent));
  writeFileSync(out, packed);
}

main(...process.argv.slice(2)).catch((error) => {
  console.error(error.message); // not the stack: its first line would be the whole of Pyodide
  process.exitCode = 1;
});
