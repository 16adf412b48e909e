// The service worker and its successor: a new version is an offer, taken when the user says so, never in the middle
// of a note.

import { workerUrl } from "./trusted.js";

/** @import { Words } from "./types.js" */

export class Update {
  #registered = false;
  #asked = false;
  #words;

  /** @param {Words} words */
  constructor(words) {
    this.#words = words;
  }

  /** Registers the worker; quietly does without one where the browser has none or refuses. */
  async register() {
    if (this.#registered || !("serviceWorker" in navigator)) return;
    this.#registered = true;
    navigator.serviceWorker.addEventListener("controllerchange", () => { if (this.#asked) location.reload(); });
    try {
      const registration = await navigator.serviceWorker.register(workerUrl(), { updateViaCache: "none" });
      this.#offer(registration.waiting);
      registration.addEventListener("updatefound", () => {
        const coming = registration.installing;
        coming?.addEventListener("statechange", () => { if (coming.state === "installed") this.#offer(coming); });
      });
    } catch (error) {
      console.warn(error);
    }
  }

  /** @param {ServiceWorker | null} worker */
  #offer(worker) {
    if (!worker || !navigator.serviceWorker.controller) return; // the first one serves at once, nothing to offer
    this.#words.when("update", true);
  }

  /** The user wants the new version now: the one that waits, or, where another window has taken it already, what is there. */
  async use() {
    this.#asked = true;
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.waiting) registration.waiting.postMessage({ type: "activate" });
    else location.reload();
  }
}
