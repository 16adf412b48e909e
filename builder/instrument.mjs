// Run by `make profile`, in Node:  node builder/instrument.mjs WASM OUT
//
// Writes the interpreter with one more global a function, named "ran N", that is 1 once function N has run.

import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";
import { defined, read } from "./wasm.mjs";

const [wasm, out] = process.argv.slice(2);
const module = read(readFileSync(wasm));
for (const { name, ref, body, results } of defined(module)) {
  const ran = `ran ${name}`;
  module.addGlobal(ran, binaryen.i32, true, module.i32.const(0));
  module.addGlobalExport(ran, ran);
  const told = module.global.set(ran, module.i32.const(1));
  binaryen.Function.setBody(ref, module.block(null, [told, body], results));
}
writeFileSync(out, module.emitBinary());
