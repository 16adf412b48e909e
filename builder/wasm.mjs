// A WebAssembly module as binaryen reads it, and what is in it.

import binaryen from "binaryen";

// What Pyodide's module uses. Named one by one: with all of them binaryen writes forms that no engine reads.
const FEATURES = [
  ...["MVP", "MutableGlobals", "NontrappingFPToInt", "SignExt", "BulkMemory", "BulkMemoryOpt"],
  ...["CallIndirectOverlong", "ExceptionHandling", "ReferenceTypes", "Multivalue"],
];

export function read(bytes) {
  const module = binaryen.readBinary(bytes);
  module.setFeatures(FEATURES.reduce((all, name) => all | binaryen.Features[name], 0));
  return module;
}

const all = (count, info) => Array.from({ length: count }, (_, at) => info(at));

/** The functions a module defines itself, each named by its number. */
export function defined(module) {
  const functions = all(module.getNumFunctions(), (at) => {
    const ref = module.getFunctionByIndex(at);
    return { ref, ...binaryen.getFunctionInfo(ref) };
  });
  return functions.filter((it) => !it.module);
}

export const exportsOf = (module) =>
  all(module.getNumExports(), (at) => binaryen.getExportInfo(module.getExportByIndex(at)));

export const globalsOf = (module) =>
  all(module.getNumGlobals(), (at) => binaryen.getGlobalInfo(module.getGlobalByIndex(at)));

export const tablesOf = (module) =>
  all(module.getNumTables(), (at) => binaryen.getTableInfo(module.getTableByIndex(at)).name);
