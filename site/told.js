// What a room tells those above it, whom it does not know: an event of the document, heard in the same turn.

/** @import { Answers } from "./types.js" */

/** @typedef {"python-wanted" | "archive-came" | "regions-shown" | "case-made"} News */

/**
 * Tells all who hear of it, before it returns.
 * @param {News} news
 * @param {Answers} [detail] of `case-made`: the answers the new case begins with
 */
export function announce(news, detail) {
  document.dispatchEvent(new CustomEvent(`afterword-${news}`, { detail }));
}

/**
 * Calls `listener` whenever that is announced, from now on.
 * @param {News} news
 * @param {(detail: Answers) => void} listener
 */
export function hear(news, listener) {
  document.addEventListener(`afterword-${news}`, (event) => listener(/** @type {CustomEvent<Answers>} */ (event).detail));
}
