// Search in a page that is all there: keeps the entries that hold every word typed. Without a script it reads whole.

import { when } from "./words.js";

/** Watches the page's search field, where there is one. */
export function watchFilter() {
  /** @type {HTMLInputElement | null} */
  const field = document.querySelector("input[data-filter]");
  if (!field) return;
  const entries = [...document.querySelectorAll("main .rule")].map((entry) => ({ entry, text: String(entry.textContent).toLowerCase() }));
  const sections = [...document.querySelectorAll("main section")];
  const contents = document.querySelector("main .contents");
  when("filter", true);
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { entry, text } of entries) entry.hidden = !words.every((word) => text.includes(word));
    for (const section of sections) section.hidden = words.length > 0 && !section.querySelector(".rule:not([hidden])");
    if (contents) contents.hidden = words.length > 0;
    when("nothing-found", words.length > 0 && sections.every((section) => section.hidden));
  });
}
