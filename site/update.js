// The service worker and its successor: a new version is an offer, taken when the user says so, never in the middle
// of a note.

import { workerUrl } from "./trusted.js";
import { when } from "./words.js";

let registered = false;
let asked = false;

/** Registers the worker; quietly does without one where the browser has none or refuses. */
export async function register() {
  if (registered || !("serviceWorker" in navigator)) return;
  registered = true;
  navigator.serviceWorker.addEventListener("controllerchange", () => { if (asked) location.reload(); });
  try {
    const registration = await navigator.serviceWorker.register(workerUrl(), { updateViaCache: "none" });
    offer(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const coming = registration.installing;
      coming?.addEventListener("statechange", () => { if (coming.state === "installed") offer(coming); });
    });
  } catch (error) {
    console.warn(error);
  }
}

/** @param {ServiceWorker | null} worker */
function offer(worker) {
  if (!worker || !navigator.serviceWorker.controller) return; // the first one serves at once, nothing to offer
  when("update", true);
}

/** The user wants the new version now: the one that waits, or, where another window has taken it already, what is there. */
export async function use() {
  asked = true;
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.waiting) registration.waiting.postMessage({ type: "activate" });
  else location.reload();
}
