// Run by tests and by `make profile`, in Node:  node tests/restored.mjs FOLDER
//
// Restores the core in the folder as a page would (its memory, the halves of the interpreter, the archives) and asks it
// every request in FOLDER/requests.json. Writes FOLDER/answers.json: the answers, how often the cold half was called,
// and the numbers of the functions that ran, where the interpreter counts them (builder/instrument.mjs).

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadPyodide } from "pyodide";
import { inHalves } from "../site/python/halves.mjs";
import { restoring } from "../site/python/memory.mjs";

const folder = process.argv[2];
const at = (name) => join(folder, name);
const read = (name) => new Uint8Array(readFileSync(at(name)));
const json = (name) => JSON.parse(readFileSync(at(name), "utf8"));

const { memory } = json("facts.json");
const sent = read("snapshot");
const data = new Uint32Array(sent.slice(0, 4 * memory.data).buffer);
let cold = 0;
let exports;

async function createModule(settings) {
  const instantiate = settings.instantiateWasm;
  settings.instantiateWasm = (imports, done) =>
    instantiate(imports, (instance, module) => {
      exports = instance.exports;
      done(instance, module);
    });
  const { default: create } = await import(pathToFileURL(at("halves/pyodide.asm.mjs")));
  return create(settings);
}

const inTwo = inHalves(createModule, () => {
  cold += 1;
  return read("halves/cold.wasm");
});
writeFileSync(at("nothing"), "");
const pyodide = await loadPyodide({
  ...restoring(memory, Promise.resolve(data), async () => sent.slice(4 * memory.data), inTwo),
  indexURL: at("halves"),
  lockFileContents: JSON.parse(readFileSync("node_modules/pyodide/pyodide-lock.json", "utf8")),
  stdLibURL: at("nothing"),
});

function bring(content, path) {
  pyodide.FS.writeFile(path, content);
  pyodide.runPython(`import sys
if "${path}" not in sys.path: sys.path.append("${path}")
sys.path_importer_cache.clear()`);
}

const handle = pyodide.runPython("from core.app import handle\nhandle");
const requests = json("requests.json");
for (const request of requests) handle(request); // without the archives: what the core then says
bring(read("calendar.zip"), "/lib/python314.zip");
const answers = requests.map((request) => handle(request));
bring(read("spelling.zip"), "/spelling.zip");
for (const request of requests) handle(request);
if ("ran 0" in exports) {
  bring(readFileSync("node_modules/pyodide/python_stdlib.zip"), "/more.zip"); // a core of tomorrow may import more
  pyodide.runPython(readFileSync(new URL("exercise.py", import.meta.url), "utf8"));
}

const ran = Object.entries(exports).filter(([name, it]) => name.startsWith("ran ") && it.value);
writeFileSync(at("answers.json"), JSON.stringify({ answers, cold, ran: ran.map(([name]) => Number(name.slice(4))) }));
