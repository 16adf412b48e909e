// Words that storage refused. The law: told at once, and once; the words stay on the page, where they can be saved as
// a file, and are written as soon as storage takes them; who leaves the page before that is asked whether they mean it.

import * as store from "./store.js";
import { speak, when, word } from "./words.js";

/** @import { Case } from "./case.js" */
/** @import { Flat, WordKey } from "./types.js" */

/** @type {string | null} */
let refused = null; // why the last edit could not be stored
/** @type {Map<string, Case>} */
const left = new Map(); // id -> Case: cases that were left with words not in storage

/**
 * The edits of this case are in storage. Where it found room, so may what else was refused.
 * @param {Case} one
 * @param {Case | null} open
 */
export function accept(one, open) {
  left.delete(one.id);
  again(open);
}

/**
 * Tries once more to store what was refused; says no more that something is, once nothing is.
 * @param {Case | null} open
 */
export function again(open) {
  if (!refused) return;
  forgetGone();
  const here = open?.unsaved && !open.gone ? [open] : []; // what another tab has erased stays erased
  for (const one of new Set([...left.values(), ...here])) if (one.edit({}).saved) left.delete(one.id);
  if (store.retryFlat() && !left.size && !open?.unsaved) nothingLeft();
}

function nothingLeft() {
  refused = null;
  when("unsaved", false);
  removeEventListener("beforeunload", ask);
}

/** Forgets all of it: everything is erased. */
export function forgetAll() {
  left.clear();
  nothingLeft();
}

/**
 * An edit is not: for `trouble` with its record, or because the browser is full, or keeps nothing at all.
 * @param {string} [trouble]
 */
export function refuse(trouble) {
  const reason = trouble ?? (store.keeps() ? "full" : "off");
  if (refused === reason) return;
  refused = reason;
  const said = word(/** @type {WordKey} */ (`unsaved-${reason}`));
  for (const text of document.querySelectorAll("[data-when=unsaved] p")) text.textContent = said;
  when("unsaved", true);
  speak(said, true);
  addEventListener("beforeunload", ask);
}

/**
 * Words beside the cases, in a flat record: told as well when they are refused.
 * @param {string} key
 * @param {Flat} changes
 */
export function editFlat(key, changes) {
  if (!store.editFlat(key, changes)) refuse();
}

/**
 * The page is left with words that nothing else has: the browser asks whether that is meant.
 * @param {Event} event
 */
const ask = (event) => event.preventDefault();

/** @param {Case} one */
export const leave = (one) => left.set(one.id, one);
/** @param {Case} one */
export const forget = (one) => left.delete(one.id);

/**
 * The case of that id with words that only this page has; none where another tab has erased it meanwhile.
 * @param {string} id
 */
export function leftOpen(id) {
  forgetGone();
  return left.get(id);
}

function forgetGone() {
  for (const one of left.values()) if (one.gone) forget(one);
}

/**
 * The records with words that only this page has.
 * @param {Case | null} open
 */
export function held(open) {
  forgetGone();
  return [...new Set([...left.values(), ...(open?.unsaved ? [open] : [])])].map((one) => one.record);
}

/**
 * Every case: those in storage, and those held here as they are on the page.
 * @param {Case | null} open
 */
export function allCases(open) {
  const records = held(open);
  return [...store.allCases().filter(({ id }) => !records.some((record) => record.id === id)), ...records];
}
