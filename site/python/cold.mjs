// The interpreter's cold half in the page's worker: fetched when there is time, unpacked when a function of it is called.
//
// The law of this file: once it was fetched it needs no network, and until it is called it takes none of the memory
// that a phone gives a page.

import { decompress } from "fzstd";
import { sumOf } from "./memory.mjs";

const PATIENCE = 15_000; // ms; the page takes a longer silence for the worker's death

/**
 * The cold half at this address: `keep(packed)` takes what was fetched in advance, `bytes()` answers it at once, fetching it
 * if need be.
 * @param {string} address
 * @param {number} sum
 */
export function coldHalf(address, sum) {
  /** @type {Blob | null} */
  let kept = null; // the browser's to hold

  function fetchedAtOnce() {
    const request = new XMLHttpRequest(); // the one way in which a worker can wait
    request.open("GET", address, false);
    request.timeout = PATIENCE;
    request.responseType = "arraybuffer";
    request.send();
    if (request.status !== 200) throw new Error(`${address}: ${request.status}`);
    return request.response;
  }

  return {
    /** @param {Blob} packed */
    keep(packed) {
      kept = packed;
    },
    /** @returns {Uint8Array<ArrayBuffer>} */
    bytes() {
      console.info("Python calls its cold half."); // a test of the pages fails on it, where it means no such call
      const packed = kept ? new FileReaderSync().readAsArrayBuffer(kept) : fetchedAtOnce();
      const bytes = /** @type {Uint8Array<ArrayBuffer>} */ (decompress(new Uint8Array(packed)));
      if (sumOf(bytes) !== sum) throw new Error(`${address}: damaged`);
      return bytes;
    },
  };
}
