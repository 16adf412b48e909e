// An interpreter's memory, packed for the way and put back: the same bytes, or an error that says why not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { leaveOutHashes, pack, restoring, unpack, withMemory } from "../../site/python/memory.mjs";

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

test("memory that Pyodide's WebAssembly carries data for is sent as a difference from it: nothing but zeros where it is unchanged", () => {
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

const STRING = 424_242; // the type of all strings
const PLACES = { __PyRuntime: 800, __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET: 8, _PyUnicode_Type: STRING };

/** Makes the hash of a string out of its length, as a stand-in for Python. */
const hashing = (words) => ({ ...PLACES, HEAP32: words, _PyObject_Hash: (at) => (words[at / 4 + 3] = 9 * words[at / 4 + 2]) });

/** A stand-in for Pyodide's module, which writes the number of a function into its memory as it starts. */
function makeModule(memory, slot = 77) {
  const words = new Int32Array(memory.buffer);
  return async (settings) => {
    await new Promise((done) => settings.instantiateWasm({}, done));
    words[(800 + words[2]) / 4] = slot;
    return { HEAPU8: memory, ...hashing(words) };
  };
}

const settings = (memory) => ({ instantiateWasm: (_, done) => done({ exports: { memory } }) });

test("nothing runs before the memory was seen", async () => {
  const memory = new Uint8Array(STRETCH);
  const told = [];
  const see = async (words) => { await null; told.push(words.length); };
  const made = withMemory(async (given) => {
    await new Promise((done) => given.instantiateWasm({}, done));
    told.push("runs");
  }, see);
  await made(settings(memory));
  assert.deepEqual(told, [STRETCH / 4, "runs"]);
});

/** DATA with the trampoline's offset in its place. */
function placed() {
  const data = DATA();
  data[2] = 32;
  return data;
}

/** A snapshot of two stretches in which this data lies as the WebAssembly has it. */
function withData() {
  const taken = snapshot(2, { [STRETCH + 1]: 1 });
  new Uint8Array(taken.buffer).set(new Uint8Array(placed().buffer), HEAD);
  new Int32Array(taken.buffer)[(HEAD + 832) / 4] = 5;
  return taken;
}

test("an interpreter that restores finds memory and head in place, and its own way into C", async () => {
  const taken = withData();
  const { packed, facts } = pack(taken.slice(), placed());
  const memory = new Uint8Array(2 * STRETCH);
  const { _loadSnapshot, createPyodideModule } = restoring(facts, Promise.resolve(placed()), async () => packed, makeModule(memory));
  await createPyodideModule(settings(memory));
  new Int32Array(taken.buffer)[(HEAD + 832) / 4] = 77;
  assert.deepEqual(memory, taken.slice(HEAD));
  assert.deepEqual(_loadSnapshot, taken.slice(0, HEAD));
});

test("hashes of strings are left out, and nothing that only looks like one; restored they are there again", async () => {
  const taken = withData();
  const words = new Int32Array(taken.buffer, HEAD);
  const objects = { 1000: [STRING, 5, 45], 1010: [STRING, 5, 46], 1020: [STRING, 5, -1], 1030: [STRING, -5, -45], 1040: [7, 5, 45] };
  for (const [at, object] of Object.entries(objects)) words.set(object, Number(at));
  words[(800 + 32) / 4] = 77;
  const memory = taken.slice(HEAD);
  const sent = taken.slice();
  leaveOutHashes(sent, hashing(new Int32Array(memory.buffer)));
  assert.deepEqual(memory, taken.slice(HEAD));
  const left = new Int32Array(sent.buffer, HEAD);
  assert.deepEqual([...words.keys()].filter((at) => words[at] !== left[at]), [1002]);
  const { packed, facts } = pack(sent, placed());
  const heap = new Uint8Array(2 * STRETCH);
  await restoring(facts, Promise.resolve(placed()), async () => packed, makeModule(heap)).createPyodideModule(settings(heap));
  assert.deepEqual(heap, memory);
});

test("data that cannot be had ends the start", async () => {
  const { packed, facts } = pack(withData(), DATA());
  const memory = new Uint8Array(2 * STRETCH);
  const lost = Promise.reject(new Error("lost"));
  const { createPyodideModule } = restoring(facts, lost, async () => packed, makeModule(memory));
  await assert.rejects(createPyodideModule(settings(memory)), /lost/);
});
