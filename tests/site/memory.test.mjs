// An interpreter's memory, packed for the way and put back: the same bytes, or an error that says why not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pack, restoring, unpack, withData } from "../../site/python/memory.mjs";

const STRETCH = 1 << 16;
const HEAD = 24;

/** A snapshot of `stretches` stretches: a head that holds its own length, then memory that is zero but for `places`. */
function snapshot(stretches, places = {}) {
  const bytes = new Uint8Array(HEAD + stretches * STRETCH);
  new Uint32Array(bytes.buffer)[1] = HEAD;
  bytes[HEAD - 1] = 7;
  for (const [at, value] of Object.entries(places)) bytes[HEAD + Number(at)] = value;
  return bytes;
}

const DATA = () => Uint32Array.from({ length: 100 }, (_, at) => at * 2_654_435_761);

function roundTrip(taken, spoil = () => {}) {
  const { packed, facts } = pack(taken.slice(), DATA());
  spoil(packed, facts);
  const [heap, head] = [new Uint8Array(taken.length - HEAD), new Uint8Array(facts.head)];
  unpack(packed, facts, DATA(), heap, head);
  return { heap, head, facts };
}

test("what comes out is what went in, head and memory", () => {
  const taken = snapshot(5, { 3: 1, 400: 2, [2 * STRETCH + 9]: 3, [5 * STRETCH - 1]: 255 });
  const { heap, head } = roundTrip(taken);
  assert.deepEqual(head, taken.slice(0, HEAD));
  assert.deepEqual(heap, taken.slice(HEAD));
});

test("memory that is all zero is not sent, neighbours travel as one, and the first stretch always", () => {
  const { facts } = roundTrip(snapshot(6, { [3 * STRETCH]: 1, [4 * STRETCH + 1]: 1 }));
  assert.deepEqual(facts.parts, [[0, STRETCH], [3 * STRETCH, 2 * STRETCH]]);
  assert.equal(facts.size, HEAD + 3 * STRETCH);
});

test("the data the WebAssembly carries itself is sent as a difference: nothing but zeros where it is unchanged", () => {
  const taken = snapshot(1);
  new Uint8Array(taken.buffer).set(new Uint8Array(DATA().buffer), HEAD);
  const { packed } = pack(taken.slice(), DATA());
  assert.ok(packed.subarray(HEAD).every((byte) => byte === 0));
  assert.deepEqual(roundTrip(taken).heap, taken.slice(HEAD));
});

test("one byte that changed on the way, or one that is missing, is an error", () => {
  const taken = snapshot(2, { 9: 1, [STRETCH + 1]: 1 });
  assert.throws(() => roundTrip(taken, (packed) => { packed[HEAD + 5000] ^= 1; }), /damaged/);
  assert.throws(() => roundTrip(taken, (_, facts) => { facts.size -= 1; }), /bytes of/);
});

test("memory of another interpreter is an error", () => {
  const { packed, facts } = pack(snapshot(1, { 9: 1 }), DATA());
  const other = DATA();
  other[50] += 1;
  assert.throws(() => unpack(packed, facts, other, new Uint8Array(STRETCH), new Uint8Array(HEAD)), /not of this interpreter/);
});

/** A stand-in for Pyodide's module, whose WebAssembly puts DATA at the start of its memory. */
function makeModule(memory) {
  return async (settings) => {
    new Uint32Array(memory.buffer).set(DATA());
    await new Promise((done) => settings.instantiateWasm({}, done));
    return { HEAPU8: memory };
  };
}

test("the data is read before anything has changed it, to its last word that is not zero", async () => {
  const memory = new Uint8Array(STRETCH);
  let told;
  const settings = { instantiateWasm: (_, done) => done({ exports: { memory } }) };
  await withData(makeModule(memory), (words) => { told = words; })(settings);
  assert.deepEqual(told, DATA());
  await withData(makeModule(memory), (words) => { told = words; }, 10)(settings);
  assert.deepEqual(told, DATA().slice(0, 10));
});

test("an interpreter that restores finds memory and head in place", async () => {
  const taken = snapshot(2, { 9: 1, [STRETCH + 1]: 1 });
  const { packed, facts } = pack(taken.slice(), DATA());
  const memory = new Uint8Array(2 * STRETCH);
  const { _loadSnapshot, createPyodideModule } = restoring({ ...facts, data: DATA().length }, async () => packed, makeModule(memory));
  await createPyodideModule({ instantiateWasm: (_, done) => done({ exports: { memory } }) });
  assert.deepEqual(memory, taken.slice(HEAD));
  assert.deepEqual(_loadSnapshot, taken.slice(0, HEAD));
});
