// What the shell says. No sentence is written here: each is in the page, in <template id="words">, by its key.

const LINGER = 8_000; // a toast without Undo leaves by itself; one with Undo stays until it is used or replaced

const byId = (id) => document.getElementById(id);
const situations = new Map(); // what was last said of each
let undoing = null;
let leaving = 0;

/** The sentence of that key with its {placeholders} filled. */
export function word(key, values = {}) {
  const found = byId("words")?.content.querySelector(`[data-word="${CSS.escape(key)}"]`);
  return (found?.textContent ?? key).replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

/** Speaks a text to those who listen, in the live region that waits outside every patched region. */
export function speak(text, urgent = false) {
  const region = byId(urgent ? "alert" : "live");
  if (!region) return;
  region.textContent = "";
  // The same sentence twice in a row is only spoken again when the region was empty in between.
  requestAnimationFrame(() => { region.textContent = text; });
}

/** Shows and speaks a text; with `undo`, a function, the toast offers to take the deed back. */
export function show(text, { undo = null, urgent = false } = {}) {
  speak(text, urgent);
  const toast = byId("toast");
  if (!toast) return;
  undoing = undo;
  toast.querySelector("span").textContent = text;
  toast.querySelector("[data-do=undo]").hidden = !undo;
  toast.hidden = false;
  clearTimeout(leaving);
  if (!undo) leaving = setTimeout(dismiss, LINGER);
}

/** The same by key. */
export function tell(key, values = {}, options = {}) {
  show(word(key, values), options);
}

export function dismiss() {
  undoing = null;
  const toast = byId("toast");
  if (toast) toast.hidden = true;
}

/** Takes back the last deed that offered it. */
export function undo() {
  const deed = undoing;
  dismiss();
  if (!deed) return;
  deed();
  tell("undone");
}

/** Shows or hides the static pieces of the page that are there for one situation, `[data-when=…]`. */
export function when(situation, is) {
  situations.set(situation, is);
  for (const piece of document.querySelectorAll(`[data-when="${CSS.escape(situation)}"]`)) piece.hidden = !is;
}

/** The same for pieces that have just come into the page. */
export function situate(element) {
  for (const piece of element.querySelectorAll("[data-when]")) {
    if (situations.has(piece.dataset.when)) piece.hidden = !situations.get(piece.dataset.when);
  }
}
