// Run by the build, in Node:  node builder/split.mjs PYODIDE NUMBERS OUT
//
// Cuts Pyodide's WebAssembly in two: the hot half has the functions whose numbers the file NUMBERS lists (JSON), the
// cold half all others. In the hot half each of these has a stub, which has the cold half loaded, once, and calls the
// function through a table both share. The hot half carries no data: a page gets that packed
// tighter, at the head of its snapshot.
//
// Pyodide exports the whole of its C library for extension modules that might come. None comes here, so what is there
// for them alone goes, from the hot half and from the script around it. Writes pyodide.asm.wasm (the hot half),
// cold.wasm and pyodide.asm.mjs into the folder OUT.
//
// The law of this file: a function does in its half what it does in the whole, and the same input gives the same bytes.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import binaryen from "binaryen";
import { defined, exportsOf, globalsOf, read, tablesOf } from "./wasm.mjs";

const { i32, none } = binaryen;
const HOT = "hot"; // the module name under which the cold half asks for what the hot half has
const OURS = "_PyObject_Hash _PyUnicode_Type __PyRuntime __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET"; // asked for by memory.mjs
const MEMORY = "0"; // as binaryen names the only one

/** What both halves must share, since it can change or be compared: name by its kind. */
function shared(module) {
  const tags = exportsOf(module).filter((it) => it.kind === binaryen.ExternalTag);
  return {
    globals: globalsOf(module).filter((it) => !it.module && it.mutable),
    tables: tablesOf(module),
    tags: tags.map((it) => it.value),
  };
}

function dropData(module) {
  const { initial, max } = module.getMemoryInfo(MEMORY);
  module.setMemory(initial, max, null, [], false, false, MEMORY);
}

/** The cold half: hot functions, tables, memory and whatever can change are asked of the hot half. */
function coldHalf(bytes, hot, cold) {
  const module = read(bytes);
  const { globals, tables, tags } = shared(module);
  for (const { name } of exportsOf(module)) module.removeExport(name);
  for (const name of tables) {
    for (const segment of module.getTableSegments(module.getTable(name))) {
      module.removeElementSegment(binaryen.getElementSegmentInfo(segment).name);
    }
    module.addTableImport(name, HOT, `table ${name}`);
  }
  dropData(module);
  module.addMemoryImport(MEMORY, HOT, "memory", false);
  for (const { name, type } of globals) module.addGlobalImport(name, HOT, `global ${name}`, type, true);
  for (const name of tags) {
    module.removeTag(name);
    module.addTagImport(name, HOT, `tag ${name}`, i32, none); // C's longjmp and C++'s exceptions: both carry a pointer
  }
  for (const { name, params, results } of hot) {
    module.removeFunction(name);
    module.addFunctionImport(name, HOT, `f${name}`, params, results);
  }
  module.addTable("cold", cold.length, cold.length);
  module.addTableImport("cold", HOT, "cold");
  module.addActiveElementSegment("cold", "cold", cold.map((it) => it.name), module.i32.const(0));
  module.runPasses(["remove-unused-module-elements"]); // imports that no function here asks for
  return emitted(module);
}

/** The hot half, with what a cold half asks of it and what the script around it does. */
function hotHalf(bytes, cold, asked, uses) {
  const module = read(bytes);
  const { globals, tables, tags } = shared(module);
  const linked = new Set(globalsOf(module).map((it) => it.base)); // what the script links by its name
  for (const { name } of exportsOf(module)) if (!uses(name) && !linked.has(name)) module.removeExport(name);
  module.addFunctionImport("load", "cold", "load", none, none);
  module.addGlobal("there", i32, true, module.i32.const(0));
  module.addGlobalExport("there", "there");
  const missing = module.i32.eqz(module.global.get("there", i32));
  module.addFunction("ensure", none, none, [], module.if(missing, module.call("load", [], none)));
  module.addTable("cold", cold.length, cold.length);
  module.addTableExport("cold", "cold");
  for (const { name, params, results } of defined(module)) {
    if (asked.has(`f${name}`)) module.addFunctionExport(name, `f${name}`);
  }
  for (const name of tables) if (asked.has(`table ${name}`)) module.addTableExport(name, `table ${name}`);
  for (const { name } of globals) if (asked.has(`global ${name}`)) module.addGlobalExport(name, `global ${name}`);
  for (const name of tags) if (asked.has(`tag ${name}`)) module.addTagExport(name, `tag ${name}`);
  for (const [slot, { name, params, results }] of cold.entries()) {
    const given = binaryen.expandType(params).map((type, at) => module.local.get(at, type));
    const call = module.call_indirect("cold", module.i32.const(slot), given, params, results);
    module.removeFunction(name);
    module.addFunction(name, params, results, [], module.block(null, [module.call("ensure", [], none), call], results));
  }
  dropData(module);
  module.runPasses(["remove-unused-module-elements"]); // stubs that nobody calls
  return emitted(module);
}

function emitted(module) {
  const bytes = module.emitBinary();
  module.dispose();
  return bytes;
}

// Where the script names what the WebAssembly exports: variables, then a statement for each.
const ASSIGNED = /var ([\w$,]+);function assignWasmExports\(wasmExports\)\{([^{}]*)\}/;
const STATEMENT = /^([\w$]+)=.*wasmExports\["([\w$]+)"\]/;

/** The script without what it assigns and never uses, and a test of which exports it uses. `beside` are other scripts. */
function withoutUnused(script, beside) {
  const [all, variables, statements] = ASSIGNED.exec(script);
  const rest = script.replace(all, "");
  const words = new Set([rest, ...beside].flatMap((text) => text.match(/[\w$]+/g)));
  const assigned = statements.split(";").filter(Boolean).map((statement) => [statement, ...STATEMENT.exec(statement).slice(1)]);
  const used = assigned.filter(([, variable, name]) => words.has(variable) || words.has(name));
  const unused = new Set(assigned.filter((it) => !used.includes(it)).map(([, variable]) => variable));
  const declared = variables.split(",").filter((variable) => !unused.has(variable));
  const body = used.map(([statement]) => `${statement};`).join("");
  const left = script.replace(all, () => `var ${declared};function assignWasmExports(wasmExports){${body}}`);
  const names = new Set(used.map(([, , name]) => name));
  return { left, uses: (name) => names.has(name) || words.has(name) };
}

function main(pyodide, numbers, out) {
  const bytes = readFileSync(join(pyodide, "pyodide.asm.wasm"));
  const runs = new Set(JSON.parse(readFileSync(numbers, "utf8")).map(String));
  const whole = read(bytes);
  const functions = defined(whole).map(({ name, params, results }) => ({ name, params, results }));
  const [hot, cold] = [true, false].map((is) => functions.filter((it) => runs.has(it.name) === is));
  assert.equal(hot.length, runs.size, "functions are listed that this interpreter does not have");
  whole.dispose();
  const [script, loader] = ["pyodide.asm.mjs", "pyodide.mjs"].map((name) => readFileSync(join(pyodide, name), "utf8"));
  const { left, uses } = withoutUnused(script, [loader, OURS]);
  const coldBytes = coldHalf(bytes, hot, cold);
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(coldBytes)); // which proves that it compiles
  const asked = new Set(imports.filter((it) => it.module === HOT).map((it) => it.name));
  const hotBytes = hotHalf(bytes, cold, asked, uses);
  const there = new Set(WebAssembly.Module.exports(new WebAssembly.Module(hotBytes)).map((it) => it.name));
  assert.deepEqual([...asked].filter((name) => !there.has(name)), [], "the cold half asks for what the hot half has not");
  writeFileSync(join(out, "pyodide.asm.wasm"), hotBytes);
  writeFileSync(join(out, "cold.wasm"), coldBytes);
  writeFileSync(join(out, "pyodide.asm.mjs"), left);
}

main(...process.argv.slice(2));
