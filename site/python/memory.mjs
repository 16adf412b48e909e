// How an interpreter's memory is packed for the way, and put back: shared by the build and the page.
//
// Sent are the data that Pyodide's WebAssembly carries for the start of its memory (ours carries none), what Pyodide
// writes before the memory (the head), then each stretch of memory that is not all zero: as its difference from the data
// where there is some.

/** @typedef {{ size: number, head: number, parts: [number, number][], sum: number, data: number, dataSum: number }} Facts */
/** @typedef {{ instantiateWasm: (imports: WebAssembly.Imports, done: Instantiated) => unknown }} Settings */
/** @typedef {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} Instantiated */
/**
 * What Pyodide's module tells of an interpreter: its memory, and where in it Pyodide finds its places.
 * @typedef {{ HEAPU8: Uint8Array, HEAP32: Int32Array, _PyUnicode_Type: number, _PyObject_Hash: (at: number) => number,
 *   __PyRuntime: number, __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET: number }} Interpreter
 */
/**
 * @template {object} M
 * @typedef {(settings: Settings) => Promise<M>} CreateModule
 */

const STRETCH = 1 << 16; // bytes; memory that is never touched costs a phone nothing

/**
 * A number that a single changed word changes.
 * @param {Uint8Array | Uint32Array} bytes
 */
export function sumOf(bytes) {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let sum = 0;
  for (let at = 0; at < words.length; at++) sum = (Math.imul(sum, 31) + words[at]) | 0;
  return sum;
}

/**
 * The difference from the WebAssembly's `data`, put in the place of what it is taken of, or the other way round.
 * @param {Uint8Array} bytes
 * @param {number} from
 * @param {Uint32Array} data
 */
function difference(bytes, from, data) {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + from, data.length);
  for (let at = 0; at < data.length; at++) words[at] ^= data[at];
}

/**
 * `snapshot` as makeMemorySnapshot gives it and `data` (Uint32Array) at the start of a fresh memory:
 * the bytes to send after the data, and what `unpack` has to know of them.
 * @param {Uint8Array} snapshot
 * @param {Uint32Array} data
 * @returns {{ packed: Uint8Array, facts: Facts }}
 */
export function pack(snapshot, data) {
  const head = new Uint32Array(snapshot.buffer)[1]; // the length of what stands before the memory
  /** @type {[number, number][]} */
  const parts = []; // [start in memory, length]
  for (let at = 0; head + at < snapshot.length; at += STRETCH) {
    const stretch = snapshot.subarray(head + at, head + at + STRETCH);
    if (at >= 4 * data.length && !stretch.some(Boolean)) continue;
    const last = parts.at(-1);
    if (last && last[0] + last[1] === at) last[1] += stretch.length;
    else parts.push([at, stretch.length]);
  }
  /** @type {[number, number][]} */
  const sent = [[0, head], ...parts.map(([at, length]) => /** @type {[number, number]} */ ([head + at, length]))];
  const packed = new Uint8Array(sent.reduce((sum, [, length]) => sum + length, 0));
  let to = 0;
  for (const [at, length] of sent) {
    packed.set(snapshot.subarray(at, at + length), to);
    to += length;
  }
  const sum = sumOf(packed);
  const dataSum = sumOf(data);
  difference(packed, head, data);
  return { packed, facts: { size: packed.length, head, parts, sum, data: data.length, dataSum } };
}

/**
 * Puts a packed memory into the `heap` of an interpreter that has not run yet, and what stood before it into `head`.
 * @param {Uint8Array} packed
 * @param {Facts} facts
 * @param {Uint32Array} data
 * @param {Uint8Array} heap
 * @param {Uint8Array} head
 */
export function unpack(packed, { size, parts, sum }, data, heap, head) {
  if (packed.length !== size) throw new Error(`snapshot: ${packed.length} bytes of ${size}`);
  difference(packed, head.length, data);
  if (sumOf(packed) !== sum) throw new Error("snapshot: damaged, or not of this interpreter");
  head.set(packed.subarray(0, head.length));
  let from = head.length;
  for (const [at, length] of parts) heap.set(packed.subarray(from, (from += length)), at);
  /** @type {ArrayBuffer} */ (packed.buffer).transfer?.(0); // given back now, not when a collector comes round
}

/**
 * `createModule`, which makes Pyodide's module, but `tell` sees its memory first, and nothing runs before it is done.
 * @template {object} M
 * @param {CreateModule<M>} createModule
 * @param {(words: Uint32Array) => Promise<unknown>} tell
 * @returns {CreateModule<M>}
 */
export const withMemory = (createModule, tell) => (settings) => {
  const instantiate = settings.instantiateWasm;
  settings.instantiateWasm = (imports, done) =>
    instantiate(imports, (instance, module) => {
      const told = tell(new Uint32Array(/** @type {WebAssembly.Memory} */ (instance.exports.memory).buffer));
      told.then(() => done(instance, module), () => {}); // who gave `tell` hears of its failure elsewhere
    });
  return createModule(settings);
};

// A string keeps the hash of its characters beside them, in four bytes that nothing packs. Python can make it again.
const UNMADE = 0x4e4f5448; // stands where a hash is left out

/**
 * Where in this memory the hash of each string lies, in words: two after the type, which is how a string is known.
 * @param {Interpreter} interpreter
 * @param {number} from
 * @param {number} to
 */
function* hashesIn({ HEAP32, _PyUnicode_Type }, from, to) {
  for (let at = from - 1; (at = HEAP32.indexOf(_PyUnicode_Type, at + 1)) !== -1 && at < to; ) yield at + 2;
}

/**
 * Makes one again and answers it.
 * @param {Interpreter} interpreter
 * @param {number} at
 */
function makeHash({ HEAP32, _PyObject_Hash }, at) {
  HEAP32[at] = -1;
  return _PyObject_Hash(4 * (at - 3));
}

/**
 * Leaves out of `snapshot`, the memory of this interpreter, the hashes that `makeHashes` makes again.
 * @param {Uint8Array} snapshot
 * @param {Interpreter} module
 */
export function leaveOutHashes(snapshot, module) {
  const head = new Uint32Array(snapshot.buffer)[1];
  const words = new Int32Array(snapshot.buffer, head);
  for (const at of hashesIn(module, 0, words.length)) {
    const [length, hash] = words.subarray(at - 1, at + 1);
    if (hash === UNMADE) throw new Error("snapshot: a hash looks as if it were left out");
    if (hash === -1 || length < 0 || length > 1 << 20) continue;
    try {
      if (makeHash(module, at) === hash) words[at] = UNMADE;
    } catch {
      // It only looked like a string, and Python was led out of its memory.
    }
    module.HEAP32[at] = hash;
  }
}

/**
 * @param {Interpreter} module
 * @param {Facts["parts"]} parts
 */
function makeHashes(module, parts) {
  for (const [from, length] of parts) {
    for (const at of hashesIn(module, from / 4, (from + length) / 4)) {
      if (module.HEAP32[at] === UNMADE) makeHash(module, at);
    }
  }
}

/**
 * Where in memory Python finds the number of the function it calls C through, in words. Pyodide writes it at each start:
 * another in each module, and 0 where there is none (on an iPhone).
 * @param {Interpreter} interpreter
 */
export function trampoline({ HEAP32, __PyRuntime, __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET }) {
  return (__PyRuntime + HEAP32[__PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET / 4]) / 4;
}

/**
 * What loadPyodide has to be given to start from a packed memory. Pyodide reads the length of its snapshot before it
 * starts the WebAssembly and its bytes after, so it is given the head alone; the memory is there before it looks.
 * `data` is a promise of the data, `packed` answers one of the bytes; both are used up.
 * @param {Facts} facts
 * @param {Promise<Uint32Array>} data
 * @param {() => Promise<Uint8Array>} packed
 * @param {CreateModule<Interpreter>} createModule
 */
export function restoring(facts, data, packed, createModule) {
  const head = new Uint8Array(facts.head);
  /** @param {Settings} settings */
  async function createPyodideModule(settings) {
    const sound = data.then((words) => {
      if (sumOf(words) !== facts.dataSum) throw new Error("snapshot: its data are damaged");
      return words;
    });
    const begun = withMemory(createModule, async (words) => words.set(await sound))(settings);
    const [module, words] = await Promise.all([begun, sound]);
    const slot = module.HEAP32[trampoline(module)];
    unpack(await packed(), facts, words, module.HEAPU8, head);
    module.HEAP32[trampoline(module)] = slot;
    makeHashes(module, facts.parts);
    return module;
  }
  return { _loadSnapshot: head, createPyodideModule };
}
