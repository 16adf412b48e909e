// The way to Python: one request at a time. Actions keep their order; of renders only the latest is worth sending.
// Everything here waits for Python; nothing a user typed ever waits here.
//
// The law: Python that dies or hangs is started once more, and what it was asked is asked again; twice dead, it is left
// alone until the user wants it. A start that took the page with it is not repeated without asking.

import { ACTIONS, EVERY_REQUEST, PREFIX } from "./contract.js";
import { clock, instant } from "./time.js";
import { announce } from "./told.js";

/** @import { Bytes, Loss, Python, Request, Response } from "./types.js" */

/** @typedef {{ request: () => Request, done: (response: Response) => void, reject: (error: unknown) => void }} Turn */

const root = document.documentElement;

export class Core {
  /** @type {Turn[]} */
  #actions = []; // in the order of the taps
  /** @type {Turn | null} */
  #wanted = null; // the latest render
  /** @type {Map<string, Promise<unknown>>} */
  #brought = new Map(); // name of an archive -> the promise that it is there
  /** @type {Python | null} */
  #python = null;
  /** @type {{ progress: (bytes: Bytes) => void, done: (loss?: Loss) => void, again: () => void }} */
  #watched = { progress() {}, done() {}, again() {} };
  #starting = false;
  /** @type {Loss | null} */
  #failed = null; // why Python is not there
  #deaths = 0; // since it last answered
  #busy = false;
  /** @type {{ hour12: boolean, zone: string } | undefined} */
  #clock; // found when first asked for: it takes longer than the rest of a request

  constructor() {
    // A page that goes, or is put to sleep behind another, may be ended for reasons that are not the start's.
    addEventListener("pagehide", () => { if (this.#starting) mark(false); });
    document.addEventListener("visibilitychange", () => {
      if (this.#starting && !this.#failed) mark(!this.#python && document.visibilityState === "visible");
    });
  }

  /** Whether Python is there to be asked. */
  isReady() {
    return this.#python !== null;
  }

  /** Whether it cannot run, until the user wants it all the same. */
  hasFailed() {
    return this.#failed !== null;
  }

  // ---- started, and started again ----

  /**
   * Starts Python once. `progress` is told of bytes, `done()` that it is ready, `done(loss)` that it cannot run, `again()`
   * that it has died and is started once more.
   * @param {(bytes: Bytes) => void} progress
   * @param {(loss?: Loss) => void} done
   * @param {() => void} again
   */
  start(progress, done, again) {
    if (this.#starting) return;
    this.#starting = true;
    this.#watched = { progress, done, again };
    /** @type {Loss} */
    const killed = new Error("the last start ended the page");
    killed.reason = "killed";
    if (marked()) this.#fail(killed);
    else this.#launch().catch((loss) => this.#fail(loss)).then(() => this.#pump());
  }

  /** Starts it although it has failed before: the user wants it. */
  startAgain() {
    if (!this.#failed) return;
    this.#failed = null;
    this.#deaths = 0;
    this.#launch().catch((loss) => this.#fail(loss)).then(() => this.#pump());
  }

  async #launch() {
    mark(document.visibilityState === "visible");
    try {
      const { start: begin } = await import("./python/python.js");
      this.#brought.clear();
      this.#python = await begin({ onProgress: this.#watched.progress });
    } catch (error) {
      mark(false);
      await this.#revive(/** @type {Loss} */ (error));
      return;
    }
    mark(false);
    this.#watched.done();
  }

  /**
   * Python has died: it is started once more, unless that was so already, or cannot help.
   * @param {Loss} loss
   */
  async #revive(loss) {
    console.warn(loss);
    this.#python?.end();
    this.#python = null;
    this.#deaths += 1;
    if (this.#deaths > 1 || loss.reason === "wasm" || loss.reason === "missing") throw loss;
    this.#watched.again();
    await this.#launch();
  }

  /** @param {Loss} loss */
  #fail(loss) {
    if (this.#failed) return;
    this.#failed = loss;
    root.dataset.core = "failed";
    console.error(loss);
    this.#watched.done(loss);
  }

  // ---- asked ----

  /**
   * Sends `request()`, made when its turn comes, and does `done(response)` before the next turn. Resolves after that;
   * rejects when Python cannot run.
   * @template T
   * @param {() => Request} request
   * @param {(response: Response) => T} done
   * @returns {Promise<T>}
   */
  ask(request, done) {
    return new Promise((resolve, reject) => {
      this.#actions.push({ request, done: (response) => resolve(done(response)), reject });
      this.#pump();
    });
  }

  /**
   * Wants a render: `request()` is made when it can be sent, and only the latest wish is; `done(response)` follows.
   * @param {() => Request} request
   * @param {(response: Response) => void} done
   */
  render(request, done) {
    this.#wanted = { request, done, reject: console.error };
    queueMicrotask(() => this.#pump()); // several changes of one event make one render
  }

  #next() {
    const action = this.#actions.shift();
    if (action) return action;
    const latest = this.#wanted;
    this.#wanted = null;
    return latest;
  }

  /**
   * Fetches an archive the core asked for, once; may be tried again when it could not be had.
   * @param {Python} from
   * @param {string} name
   */
  #bring(from, name) {
    const there = this.#brought.get(name) ?? from.bring(name).catch((error) => {
      this.#brought.delete(name);
      throw error;
    });
    this.#brought.set(name, there);
    return there;
  }

  /**
   * Fetches, when there is time, the half of Python that hardly anything needs, for use without a network: after what the
   * page needs, before what it only wants.
   */
  async complete() {
    await new Promise((soon) => idle(soon, SOON));
    if (this.#python) await this.#bring(this.#python, "cold").catch(doWithout);
  }

  /**
   * The core's answer; what it cannot do without is fetched and the question put again.
   * @param {Python} python
   * @param {Turn} turn
   * @returns {Promise<Response>}
   */
  async #answer(python, turn) {
    const { hour12, zone } = (this.#clock ??= clock());
    const json = JSON.stringify(asked({ now: instant(), hour12, zone, ...turn.request() }));
    /** @type {Response} */
    const response = JSON.parse(await python.ask(json));
    if (response.needs) {
      await this.#bring(python, response.needs);
      return JSON.parse(await python.ask(json));
    }
    if (response.wants && !this.#brought.has(response.wants)) {
      const { wants } = response;
      this.complete().then(() => this.#bring(python, wants)).then(more, doWithout);
    }
    return response;
  }

  /**
   * The same, come what may: from the second Python, if the first died over it.
   * @param {Turn} turn
   */
  async #sureAnswer(turn) {
    for (;;) {
      if (this.#failed || !this.#python) throw this.#failed;
      try {
        const response = await this.#answer(this.#python, turn);
        this.#deaths = 0;
        return response;
      } catch (error) {
        const loss = /** @type {Loss} */ (error);
        if (!loss.reason) throw error;
        await this.#revive(loss).catch((last) => this.#fail(last));
      }
    }
  }

  async #pump() {
    if (this.#busy || (!this.#python && !this.#failed)) return;
    this.#busy = true;
    for (let turn = this.#next(); turn; turn = this.#next()) {
      try {
        turn.done(await this.#sureAnswer(turn));
      } catch (error) {
        turn.reject(error);
      }
    }
    this.#busy = false;
  }
}

const MARK = `${PREFIX}starting`; // in the tab's own storage while Python starts: who finds it was killed by a start

const marked = () => {
  try {
    return sessionStorage.getItem(MARK) !== null;
  } catch {
    return false; // a browser that keeps nothing cannot tell
  }
};

/** @param {boolean} is */
function mark(is) {
  try {
    if (is) sessionStorage.setItem(MARK, "1");
    else sessionStorage.removeItem(MARK);
  } catch { /* then a start that kills is not known */ }
}

/**
 * A request as the contract has it: of what the page could say, what is of use for this action.
 * @param {Request} request
 */
const asked = (request) =>
  Object.fromEntries([...EVERY_REQUEST, ...ACTIONS[request.action]].map((name) => [name, request[name]]));

const more = () => announce("archive-came");

/**
 * What is only wanted and cannot be had is done without; a death on the way is found when the page renders again.
 * @param {Loss} error
 */
const doWithout = (error) => (error.reason ? more() : console.warn(error));

const SOON = { timeout: 1000 };
const idle = globalThis.requestIdleCallback ?? ((run) => setTimeout(run, 200));
