// Search in a page that is all there: keeps the entries that hold every word typed. Without a script it reads whole.

/** @import { Words } from "./types.js" */

/**
 * Watches the page's search field, where there is one.
 * @param {Words} words
 */
export function watchFilter(words) {
  /** @type {HTMLInputElement | null} */
  const field = document.querySelector("input[data-filter]");
  if (!field) return;
  const entries = [...document.querySelectorAll("main .rule")].map((entry) => ({ entry, text: String(entry.textContent).toLowerCase() }));
  const sections = [...document.querySelectorAll("main section")];
  const contents = document.querySelector("main .contents");
  words.when("filter", true);
  field.addEventListener("input", () => {
    const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { entry, text } of entries) entry.hidden = !wanted.every((word) => text.includes(word));
    for (const section of sections) section.hidden = wanted.length > 0 && !section.querySelector(".rule:not([hidden])");
    if (contents) contents.hidden = wanted.length > 0;
    words.when("nothing-found", wanted.length > 0 && sections.every((section) => section.hidden));
  });
}
