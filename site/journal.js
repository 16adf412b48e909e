// A second, faster copy of what was typed last. Chromium writes localStorage to the disk seconds, at times a minute,
// after the page did, and a browser that is killed before forgets it; IndexedDB is written at once. The law: nothing
// waits for this copy, a browser without it works as well, and it only ever fills in answers that are newer by stamp.

const NAME = "afterword";
const STORE = "latest";
const KEPT = 7_200_000; // ms: by then the browser has long written localStorage down

/** @typedef {{ key: string, text: string, at: number, isThere: (key: string) => boolean }} Waiting */

export class Journal {
  /** @type {Promise<IDBDatabase> | null} */
  #opening = null;
  #closed = false;
  /** @type {Map<string, Waiting | null>} */
  #waiting = new Map(); // key -> {key, text, at}, or null to forget it
  #busy = false;

  #database() {
    this.#opening ??= new Promise((resolve, reject) => {
      const request = globalThis.indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.onversionchange = () => { request.result.close(); this.#opening = null; }; // another tab erases everything
        resolve(request.result);
      };
    });
    return this.#opening;
  }

  /**
   * What `deed` does with the store, once the transaction is complete.
   * @template T
   * @param {IDBTransactionMode} mode
   * @param {(store: IDBObjectStore) => IDBRequest<T> | void} deed
   * @returns {Promise<T | undefined>}
   */
  async #within(mode, deed) {
    const transaction = (await this.#database()).transaction(STORE, mode);
    const request = deed(transaction.objectStore(STORE));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request ? request.result : undefined);
      transaction.onabort = () => reject(transaction.error);
    });
  }

  /**
   * Notes what was just stored under this key; null forgets it. Never throws, never waits. What is not `isThere(key)` any
   * more when its turn comes has been erased meanwhile, perhaps while this page slept, and is not written.
   * @param {string} key
   * @param {string | null} text
   * @param {(key: string) => boolean} isThere
   */
  note(key, text, isThere = () => true) {
    if (this.#closed) return;
    this.#waiting.set(key, text === null ? null : { key, text, at: Date.now(), isThere });
    this.#flush();
  }

  async #flush() {
    if (this.#busy) return;
    this.#busy = true;
    let now = this.#waiting;
    try {
      while (this.#waiting.size) {
        now = this.#waiting;
        this.#waiting = new Map();
        await this.#within("readwrite", (store) => {
          for (const [key, value] of now) {
            if (value?.isThere(key)) store.put({ key, text: value.text, at: value.at }, key);
            else store.delete(key);
          }
        });
      }
    } catch {
      // Where it cannot even be opened there is no second copy in this browser; where it is full, perhaps with the next word.
      const there = await Promise.resolve(this.#opening).then(Boolean, () => false);
      this.#closed ||= !there;
      this.#waiting = new Map([...now, ...this.#waiting]);
    }
    this.#busy = false;
  }

  /** Everything noted lately, as {key, text}; forgets what is old, or of a time that has not come: a clock was wrong. */
  async noted() {
    try {
      const entries = /** @type {Waiting[]} */ (await this.#within("readonly", (store) => store.getAll()));
      /** @param {Waiting} entry */
      const isLate = ({ at }) => !(at <= Date.now() && Date.now() - at <= KEPT);
      for (const { key } of entries.filter(isLate)) this.note(key, null);
      return entries.filter((entry) => !isLate(entry));
    } catch {
      return [];
    }
  }

  /**
   * Erases the whole copy.
   * @returns {Promise<void>}
   */
  erase() {
    this.#closed = true;
    this.#waiting = new Map();
    return new Promise((done) => {
      try {
        Promise.resolve(this.#opening).then((open) => open?.close(), () => {});
        const request = globalThis.indexedDB.deleteDatabase(NAME);
        request.onsuccess = request.onerror = request.onblocked = () => done();
      } catch {
        done();
      }
    });
  }
}
