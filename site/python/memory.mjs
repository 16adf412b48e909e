// How an interpreter's memory is packed for the way, and put back: shared by the build and the page.
//
// Sent are what Pyodide writes before the memory (the head), then each stretch of memory that is not all zero. Where
// the WebAssembly carries data itself, it is the difference from that data: a page has it by then.

/** @typedef {{ size: number, head: number, parts: [number, number][], sum: number }} Facts */
/** @typedef {{ instantiateWasm: (imports: WebAssembly.Imports, done: Instantiated) => unknown }} Settings */
/** @typedef {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} Instantiated */
/** @typedef {(settings: Settings) => Promise<{ HEAPU8: Uint8Array }>} CreateModule */

const STRETCH = 1 << 16; // bytes; memory that is never touched costs a phone nothing

/**
 * A number that a single changed word changes.
 * @param {Uint8Array} bytes
 */
function sumOf(bytes) {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
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
 * the bytes to send, and what `unpack` has to know of them.
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
  difference(packed, head, data);
  return { packed, facts: { size: packed.length, head, parts, sum } };
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
  for (const { buffer } of [packed, data]) /** @type {ArrayBuffer} */ (buffer).transfer?.(0); // given back now, not when a collector comes round
}

/**
 * `createModule`, which makes Pyodide's module, but `told` hears of the data the WebAssembly puts at the start of its
 * memory (Uint32Array) before anything has changed it: `length` words of it, or all up to where only zeros follow.
 * @param {CreateModule} createModule
 * @param {(words: Uint32Array<ArrayBuffer>) => void} told
 * @param {number} [length]
 * @returns {CreateModule}
 */
export const withData = (createModule, told, length) => (settings) => {
  const instantiate = settings.instantiateWasm;
  settings.instantiateWasm = (imports, done) =>
    instantiate(imports, (instance, module) => {
      const words = new Uint32Array(/** @type {WebAssembly.Memory} */ (instance.exports.memory).buffer);
      told(words.slice(0, length ?? words.findLastIndex(Boolean) + 1));
      done(instance, module);
    });
  return createModule(settings);
};

/**
 * What loadPyodide has to be given to start from a packed memory. Pyodide reads the length of its snapshot before it
 * starts the WebAssembly and its bytes after, so it is given the head alone; the memory is there before it looks.
 * `packed` answers a promise of the bytes, which are changed.
 * @param {Facts & { data: number }} facts
 * @param {() => Uint8Array | Promise<Uint8Array>} packed
 * @param {CreateModule} createModule
 */
export function restoring(facts, packed, createModule) {
  const head = new Uint8Array(facts.head);
  /** @param {Settings} settings */
  async function createPyodideModule(settings) {
    let data = new Uint32Array();
    const module = await withData(createModule, (words) => (data = words), facts.data)(settings);
    unpack(await packed(), facts, data, module.HEAPU8, head);
    return module;
  }
  return { _loadSnapshot: head, createPyodideModule };
}
