// What the shell says. No sentence is written here: each is in the page, in <template id="words">, by its key.

/** @import { Found, Situation, Undo, WordKey } from "./types.js" */

const LINGER = 8_000; // a toast without Undo leaves by itself; one with Undo stays until it is used or replaced
const WRITTEN_IN = "textarea, input:not([type=radio], [type=checkbox], [type=file])";
const isWriting = () => document.activeElement?.matches(WRITTEN_IN) ?? false;

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

/**
 * The toast, and which situations the page is in. Where letters are large the styles put the toast into the flow, at the
 * head of the page: it is brought into view, and when it goes the page is where it was.
 */
export class Words {
  /** @type {Map<string, boolean>} */
  #situations = new Map(); // what was last said of each
  /** @type {Undo | null} */
  #undoing = null;
  /** @type {number | undefined} */
  #leaving;
  /** @type {symbol | null} */
  #due = null; // of the toast that is to come when the deed is done
  /** @type {{ from: number, to: number } | null} */
  #brought = null; // how far the page was scrolled before the toast was brought into view, and then

  constructor() {
    addEventListener("hashchange", () => { this.#brought = null; }); // another screen has a place of its own
  }

  /**
   * Shows and speaks a text; with `undo`, a function, the toast offers to take the deed back. What can be `seen` where it was
   * done is not worth leaving that place for.
   * @param {string} text
   * @param {{ undo?: Undo | null, urgent?: boolean, seen?: boolean }} options
   */
  show(text, { undo = null, urgent = false, seen = false } = {}) {
    speak(text, urgent);
    const toast = byId("toast");
    if (!toast) return;
    this.#undoing = undo;
    const [said, back] = /** @type {Found[]} */ ([toast.querySelector("span"), toast.querySelector("[data-do=undo]")]);
    said.textContent = text;
    back.hidden = !undo;
    clearTimeout(this.#leaving);
    if (!undo) this.#leaving = setTimeout(() => this.close(), LINGER);
    const due = this.#due = Symbol();
    queueMicrotask(() => { if (this.#due === due) this.#place(toast, seen, Boolean(undo) || urgent); });
  }

  /**
   * Shows the toast, and in the flow brings it into view, but not out of a field that is written in. Out of sight it is worth
   * moving the page only if it `matters`.
   * @param {Found} toast
   * @param {boolean} seen
   * @param {boolean} matters
   */
  #place(toast, seen, matters) {
    const from = this.#brought?.to === scrollY ? this.#brought.from : scrollY;
    toast.hidden = false;
    if (getComputedStyle(toast).position !== "static") return;
    const { top, bottom } = toast.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight) return;
    if (seen || isWriting()) {
      toast.hidden = !matters;
      return;
    }
    toast.scrollIntoView();
    this.#brought = { from, to: scrollY };
  }

  /**
   * The same by key.
   * @param {WordKey} key
   * @param {Record<string, unknown>} values
   * @param {{ undo?: Undo | null, urgent?: boolean, seen?: boolean }} options
   */
  tell(key, values = {}, options = {}) {
    this.show(word(key, values), options);
  }

  /** Takes the toast away, and what it offered to take back. */
  dismiss() {
    this.#undoing = this.#due = null;
    const toast = byId("toast");
    if (toast) toast.hidden = true;
    this.#brought = null;
  }

  /** The same, read: the page is where it was before the toast was brought into view. */
  close() {
    const back = this.#brought?.to === scrollY && !isWriting() ? this.#brought.from : scrollY;
    this.dismiss();
    if (back !== scrollY) scrollTo(0, back);
  }

  /** Takes back the last deed that offered it. */
  undo() {
    const deed = this.#undoing;
    this.close();
    if (!deed) return;
    deed();
    this.tell("undone", {}, { seen: true });
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
