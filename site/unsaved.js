// Words that storage refused. The law: told at once, and once; the words stay on the page, where they can be saved as
// a file, and are written as soon as storage takes them; who leaves the page before that is asked whether they mean it.

import { speak, word } from "./words.js";

/** @import { Case, Flats, Rooms, WordKey } from "./types.js" */

export class Unsaved {
  /** @type {string | null} */
  #refused = null; // why the last edit could not be stored
  /** @type {Map<string, Case>} */
  #left = new Map(); // id -> Case: cases that were left with words not in storage
  #store; #words; // handed down by shell.js

  /** @param {Pick<Rooms, "store" | "words">} rooms */
  constructor(rooms) {
    ({ store: this.#store, words: this.#words } = rooms);
  }

  /**
   * The edits of this case are in storage. Where it found room, so may what else was refused.
   * @param {Case} one
   * @param {Case | null} open
   */
  accept(one, open) {
    this.#left.delete(one.id);
    this.again(open);
  }

  /**
   * Tries once more to store what was refused; says no more that something is, once nothing is.
   * @param {Case | null} open
   */
  again(open) {
    if (!this.#refused) return;
    this.#forgetGone();
    const here = open?.unsaved && !open.gone ? [open] : []; // what another tab has erased stays erased
    for (const one of new Set([...this.#left.values(), ...here])) if (one.edit({}).saved) this.#left.delete(one.id);
    if (this.#store.retryFlat() && !this.#left.size && !open?.unsaved) this.#nothingLeft();
  }

  #nothingLeft() {
    this.#refused = null;
    this.#words.when("unsaved", false);
    removeEventListener("beforeunload", ask);
  }

  /** Forgets all of it: everything is erased. */
  forgetAll() {
    this.#left.clear();
    this.#nothingLeft();
  }

  /**
   * An edit is not: for `trouble` with its record, or because the browser is full, or keeps nothing at all.
   * @param {string} [trouble]
   */
  refuse(trouble) {
    const reason = trouble ?? (this.#store.keeps() ? "full" : "off");
    if (this.#refused === reason) return;
    this.#refused = reason;
    const said = word(/** @type {WordKey} */ (`unsaved-${reason}`));
    for (const text of document.querySelectorAll("[data-when=unsaved] p")) text.textContent = said;
    this.#words.when("unsaved", true);
    speak(said, true);
    addEventListener("beforeunload", ask);
  }

  /**
   * Words beside the cases, in a flat record: told as well when they are refused.
   * @template {keyof Flats} Key
   * @param {Key} key
   * @param {Flats[Key]} changes
   */
  editFlat(key, changes) {
    if (!this.#store.editFlat(key, changes)) this.refuse();
  }

  /**
   * The page leaves this case, whose words only it has: they are held.
   * @param {Case} one
   */
  leave(one) {
    this.#left.set(one.id, one);
  }

  /**
   * Holds this case no longer: it is stored, deleted or erased.
   * @param {Case} one
   */
  forget(one) {
    this.#left.delete(one.id);
  }

  /**
   * The case of that id with words that only this page has; none where another tab has erased it meanwhile.
   * @param {string} id
   */
  leftOpen(id) {
    this.#forgetGone();
    return this.#left.get(id);
  }

  #forgetGone() {
    for (const one of this.#left.values()) if (one.gone) this.forget(one);
  }

  /**
   * The records with words that only this page has.
   * @param {Case | null} open
   */
  held(open) {
    this.#forgetGone();
    return [...new Set([...this.#left.values(), ...(open?.unsaved ? [open] : [])])].map((one) => one.record);
  }

  /**
   * Every case: those in storage, and those held here as they are on the page.
   * @param {Case | null} open
   */
  allCases(open) {
    const records = this.held(open);
    return [...this.#store.allCases().filter(({ id }) => !records.some((record) => record.id === id)), ...records];
  }
}

/**
 * The page is left with words that nothing else has: the browser asks whether that is meant.
 * @param {Event} event
 */
const ask = (event) => event.preventDefault();
