// Old words beside new answers: what the page shows was made from a revision of the case, signed by a profile, on a day.
// When one of them is another now, it is old, and must not go out as if it were new.

import { day } from "./time.js";

/** @import { Case, Store, View } from "./types.js" */

/** @typedef {{ revision: number, signed?: number, day: string }} Made */

export class Fresh {
  #store;
  /** @type {Made | null} */
  #made = null; // what the plan and the notes on the page were made from; null while there are none
  /** @type {Made | null} */
  #wanted = null; // the same of old ones the user wants as they are
  /** @type {Made | null} */
  #home = null; // the same of the home screen
  /** @type {number | undefined} */
  #signed; // of the profile as it was last read

  /** @param {Store} store */
  constructor(store) {
    this.#store = store;
  }

  /** By whom notes are signed, as a number. */
  get signed() {
    return (this.#signed ??= this.#store.signature());
  }

  /** Another profile may stand there now. */
  readAgain() {
    this.#signed = undefined;
  }

  /**
   * @param {Case} open
   * @returns {Made}
   */
  #now({ record: { revision } }) {
    return { revision, signed: this.signed, day: day() };
  }

  /**
   * What is shown of the case is from an earlier visit; null for nothing.
   * @param {View | null} view
   */
  shown(view) {
    this.#made = view && made(view);
  }

  /**
   * What is shown was made just now.
   * @param {Case} open
   */
  came(open) {
    this.#made = this.#now(open);
  }

  /**
   * The user wants it as it is, until the next change.
   * @param {Case} open
   */
  want(open) {
    this.#wanted = this.#now(open);
  }

  /** Is there anything of the case on the page? */
  get any() {
    return this.#made !== null;
  }

  /**
   * Was it made from the case as it is, though perhaps on another day?
   * @param {Case | null} open
   * @param {Made | null} one
   */
  isOfThese(open, one = this.#made) {
    return one?.revision === open?.record.revision && one?.signed === this.signed;
  }

  /**
   * Are the plan and the notes on the page from before the last change, or of another day?
   * @param {Case | null} open
   */
  isOld(open) {
    /** @param {Made | null} one */
    const isNow = (one) => this.isOfThese(open, one) && one?.day === day();
    return open !== null && this.any && !isNow(this.#made) && !isNow(this.#wanted);
  }

  /**
   * Home is as an earlier visit left it.
   * @param {View} view
   */
  homeShown(view) {
    this.#home = made(view);
  }

  /** Is there anything of the interviews on the home screen? */
  get anyHome() {
    return this.#home !== null;
  }

  /** Home was made just now; answers of which changes. */
  homeCame() {
    const revision = this.#store.changes();
    this.#home = { revision, day: day() };
    return revision;
  }

  /** Is what home shows from before the last change, or of another day? */
  isHomeOld() {
    const home = this.#home;
    return home ? home.day !== day() || home.revision !== this.#store.changes() : this.#store.changes() > 0;
  }
}

/**
 * @param {View} view
 * @returns {Made}
 */
const made = ({ revision, signed, at }) => ({ revision, signed, day: day(new Date(at)) });
