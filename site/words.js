// What the shell says. No sentence is written here: each is in the page, in <template id="words">, by its key.

/** @import { Found, Situation, Undo, WordKey } from "./types.js" */

const LINGER = 8_000; // a toast without Undo leaves by itself; one with Undo stays until it is used or replaced

/** @param {string} id */
const byId = (id) => /** @type {Found | null} */ (document.getElementById(id));

/**
 * The sentence of that key with its {placeholders} filled.
 * @param {WordKey} key
 * @param {Record<string, unknown>} values
 */
export function word(key, values = {}) {
  const found = /** @type {HTMLTemplateElement | null} */ (byId("words"))?.content.querySelector(`[data-word="${CSS.escape(key)}"]`);
  return (found?.textContent ?? key).replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));
}

/**
 * Speaks a text to those who listen, in the live region that waits outside every patched region.
 * @param {string} text
 */
export function speak(text, urgent = false) {
  const region = byId(urgent ? "alert" : "live");
  if (!region) return;
  region.textContent = "";
  // The same sentence twice in a row is only spoken again when the region was empty in between.
  requestAnimationFrame(() => { region.textContent = text; });
}

/** The toast, and which situations the page is in. */
export class Words {
  /** @type {Map<string, boolean>} */
  #situations = new Map(); // what was last said of each
  /** @type {Undo | null} */
  #undoing = null;
  /** @type {number | undefined} */
  #leaving;

  /**
   * Shows and speaks a text; with `undo`, a function, the toast offers to take the deed back.
   * @param {string} text
   * @param {{ undo?: Undo | null, urgent?: boolean }} options
   */
  show(text, { undo = null, urgent = false } = {}) {
    speak(text, urgent);
    const toast = byId("toast");
    if (!toast) return;
    this.#undoing = undo;
    const [said, back] = /** @type {Found[]} */ ([toast.querySelector("span"), toast.querySelector("[data-do=undo]")]);
    said.textContent = text;
    back.hidden = !undo;
    toast.hidden = false;
    clearTimeout(this.#leaving);
    if (!undo) this.#leaving = setTimeout(() => this.dismiss(), LINGER);
  }

  /**
   * The same by key.
   * @param {WordKey} key
   * @param {Record<string, unknown>} values
   * @param {{ undo?: Undo | null, urgent?: boolean }} options
   */
  tell(key, values = {}, options = {}) {
    this.show(word(key, values), options);
  }

  /** Takes the toast away, and what it offered to take back. */
  dismiss() {
    this.#undoing = null;
    const toast = byId("toast");
    if (toast) toast.hidden = true;
  }

  /** Takes back the last deed that offered it. */
  undo() {
    const deed = this.#undoing;
    this.dismiss();
    if (!deed) return;
    deed();
    this.tell("undone");
  }

  /**
   * Shows or hides the static pieces of the page that are there for one situation, `[data-when=…]`.
   * @param {Situation} situation
   * @param {boolean} is
   */
  when(situation, is) {
    this.#situations.set(situation, is);
    for (const piece of document.querySelectorAll(`[data-when="${CSS.escape(situation)}"]`)) piece.hidden = !is;
  }

  /**
   * The same for pieces that have just come into the page.
   * @param {ParentNode} element
   */
  situate(element) {
    for (const piece of element.querySelectorAll("[data-when]")) {
      const is = this.#situations.get(piece.dataset.when);
      if (is !== undefined) piece.hidden = !is;
    }
  }
}
