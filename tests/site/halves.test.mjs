// An interpreter in two halves: the cold one is put in place once, when it is first called.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inHalves } from "../../site/python/halves.mjs";

// (module (import "hot" "table" (table 1 funcref)) (func (result i32) i32.const 42) (elem (i32.const 0) func 0))
const COLD = Uint8Array.from([
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 127],
  ...[2, 15, 1, 3, 104, 111, 116, 5, 116, 97, 98, 108, 101, 1, 112, 0, 1],
  ...[3, 2, 1, 0, 9, 7, 1, 0, 65, 0, 11, 1, 0, 10, 6, 1, 4, 0, 65, 42, 11],
]);

test("the cold half is loaded at its first call, into the table both share, and then is there", async () => {
  const hot = { table: new WebAssembly.Table({ element: "anyfunc", initial: 1 }), there: { value: 0 } };
  const [asked, seen] = [[], {}];
  const createModule = async (settings) => {
    await new Promise((done) => settings.instantiateWasm({ env: { print() {} } }, done));
    return "module";
  };
  const instantiateWasm = (imports, done) => {
    Object.assign(seen, imports);
    done({ exports: hot });
  };
  const made = inHalves(createModule, () => asked.push("bytes") && COLD)({ instantiateWasm });
  assert.equal(await made, "module");
  assert.deepEqual([Object.keys(seen), asked, hot.there.value], [["env", "cold"], [], 0]);
  seen.cold.load();
  assert.deepEqual([asked, hot.there.value, hot.table.get(0)()], [["bytes"], 1, 42]);
});
