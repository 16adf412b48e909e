// Puts rendered regions into the page. The law: a region holds outputs; a field that is there is never touched, a
// <details> stays as open as it is, and nothing changes under a composition of an input method.

import { Idiomorph } from "idiomorph";
import { fragment } from "./trusted.js";

/** @import { Found, Regions } from "./types.js" */

/** @type {Record<string, (element: Element) => boolean>} */
const OURS = { // attributes the page itself changes, which no patch takes back
  open: (element) => element.localName === "details",
  hidden: (element) => element.matches("[data-ask], [data-confirm], [data-when]"),
  "aria-busy": () => true,
  "aria-expanded": (element) => element.matches("[aria-controls]"),
};

const CARDS = "li[id], details.mail"; // what a region repeats: a task, a note
const HIDES = ["data-ask", "data-confirm", "data-when"]; // what the page hides an element by

/**
 * Of one element that becomes another what hid the first does not count.
 * @param {Element} before
 * @param {Element} after
 */
function becomes(before, after) {
  const another = HIDES.some((name) => before.getAttribute(name) !== after.getAttribute(name));
  if (another) before.toggleAttribute("hidden", after.hasAttribute("hidden"));
}

/**
 * What is rendered as it was is not looked into, whatever the page made of it since: of a plan or a mailbox an edit
 * changes one card.
 * @param {Map<string, Element>} last the cards as they were rendered before
 */
function callbacks(last) {
  return {
    /** @type {(before: Node, after: Node) => boolean} */
    beforeNodeMorphed: (before, after) => {
      if (!(before instanceof Element && after instanceof Element)) return !before.isEqualNode(after);
      const same = before.id && before.id === after.id;
      const was = same && last.get(after.id) || before;
      if (was.isEqualNode(after) || same && before.hasAttribute("data-keep")) return false;
      becomes(before, after);
      return true;
    },
    /** @type {(name: string, element: Element) => boolean} */
    beforeAttributeUpdated: (name, element) => !(Object.hasOwn(OURS, name) && OURS[name](element)),
  };
}

/**
 * The cards of a region as they were rendered, by their ids.
 * @param {DocumentFragment} content
 * @returns {Map<string, Element>}
 */
function cards(content) {
  return new Map([...content.querySelectorAll(CARDS)].map((card) => [card.id, /** @type {Element} */ (card.cloneNode(true))]));
}

/**
 * The regions of that name.
 * @param {string} name
 */
function regions(name) {
  return document.querySelectorAll(`[data-region="${CSS.escape(name)}"]`);
}

export class Patches {
  /** @type {WeakMap<Element, string>} */
  #shown = new WeakMap(); // element -> the HTML it shows
  /** @type {WeakMap<Element, Node[]>} */
  #pristine = new WeakMap(); // element -> what the build rendered into it
  /** @type {WeakMap<Element, Map<string, Element>>} */
  #cards = new WeakMap(); // element -> the cards in it as they were rendered
  /** @type {Node | null} */
  #composing = null; // the field of the input method's composition
  /** @type {Map<Found, string>} */
  #held = new Map(); // element -> HTML that waits for its end

  /**
   * @param {Found} element
   * @param {string} html
   */
  #put(element, html) {
    this.#held.delete(element);
    if (this.#shown.get(element) === html) return false;
    if (this.#composing && element.contains(this.#composing)) {
      this.#held.set(element, html);
      return false;
    }
    const content = fragment(html);
    const last = this.#cards.get(element) ?? new Map();
    this.#cards.set(element, cards(content));
    if (!this.#pristine.has(element)) this.#remember(element);
    const active = element.contains(document.activeElement) ? document.activeElement : null;
    // What comes in open beside another of its name is closed by the browser, and the other may go.
    const one = "details[name][open]";
    const next = element.querySelector(one) && content.querySelector(one)?.id;
    Idiomorph.morph(element, content, { morphStyle: "innerHTML", callbacks: callbacks(last) });
    if (next && !element.querySelector(one)) element.querySelector(`#${CSS.escape(next)}`)?.setAttribute("open", "");
    this.#shown.set(element, html);
    if (active && !active.isConnected) { // what was under the finger is gone: stay where the eye is
      element.tabIndex = -1;
      element.focus({ preventScroll: true });
    }
    return true;
  }

  /**
   * Patches these regions; answers the elements that changed.
   * @param {Regions} htmls
   */
  patch(htmls) {
    /** @type {Found[]} */
    const changed = [];
    for (const [name, html] of Object.entries(htmls)) {
      for (const element of regions(name)) if (this.#put(element, html)) changed.push(element);
    }
    return changed;
  }

  /** @param {Element} element */
  #remember(element) {
    this.#pristine.set(element, [...element.childNodes].map((node) => node.cloneNode(true)));
  }

  /**
   * Sets the regions inside `root` back to what the build rendered: for another case, nothing of the last remains.
   * @param {ParentNode} root
   */
  reset(root) {
    for (const element of root.querySelectorAll("[data-region]")) {
      if (!this.#shown.has(element)) continue;
      element.replaceChildren(...(this.#pristine.get(element) ?? []).map((node) => node.cloneNode(true)));
      this.#shown.delete(element);
      this.#cards.delete(element);
    }
    this.#held = new Map();
  }

  /**
   * Holds patches back while an input method composes inside their region; `changed` gets them afterwards.
   * @param {(elements: Found[]) => void} changed
   */
  watchComposition(changed) {
    document.addEventListener("compositionstart", ({ target }) => { this.#composing = /** @type {Node} */ (target); });
    document.addEventListener("compositionend", () => {
      this.#composing = null;
      const waiting = this.#held;
      this.#held = new Map();
      const done = [...waiting].filter(([element, html]) => this.#put(element, html)).map(([element]) => element);
      if (done.length) changed(done);
    });
  }
}
