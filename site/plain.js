// The plain note, where Python is not there (yet): the page's own HTML holds it with its gaps, and says by patterns and
// names when it fits. Nothing is worded or decided here.

/** @import { Answers, Found } from "./types.js" */

const HOUR = 3_600_000; // ms

/** @returns {(HTMLTemplateElement & Found)[]} */
const templates = () => [...document.querySelectorAll(/** @type {any} */ ("template[data-plain]"))];

/**
 * The answers a name stands for: `*` is this person, `?` is anybody.
 * @param {string} name
 * @param {string} id
 * @param {Answers} answers
 */
function given(name, id, answers) {
  const [before, after] = name.replace("*", id).split("?");
  if (after === undefined) return [answers[before]];
  return Object.keys(answers).filter((one) => one.startsWith(before) && one.endsWith(after)).map((one) => answers[one]);
}

/**
 * Does the case say this, `name:value` or only `name`?
 * @param {string} condition
 * @param {string} id
 * @param {Answers} answers
 */
function says(condition, id, answers) {
  const [name, value] = condition.split(":");
  return given(name, id, answers).some((answer) => (value === undefined ? Boolean(answer) : String(answer) === value));
}

/**
 * A plain note to that person, filled, or null where this one does not fit.
 * @param {HTMLTemplateElement & Found} template
 * @param {string} id
 * @param {Answers} answers
 */
function filled(template, id, answers) {
  const { only, unless, hours } = template.dataset;
  const age = Date.now() - Date.parse(String(answers.ended));
  if (!(age >= 0 && age < Number(hours) * HOUR)) return null;
  if ((only && !says(only, id, answers)) || unless.split(" ").some((one) => says(one, id, answers))) return null;
  const note = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  for (const gap of note.querySelectorAll("[data-gap]")) {
    const { shape, never } = gap.dataset;
    const [text] = given(gap.dataset.gap, id, answers).map((answer) => String(answer ?? "").trim());
    if (!new RegExp(`^(?:${shape})$`, "u").test(text) || new RegExp(never, "iu").test(text)) return null;
    gap.replaceWith(text);
  }
  for (const draft of note.querySelectorAll(".draft")) draft.id = `plain-${id}`;
  for (const button of note.querySelectorAll("[data-do=copy]")) button.dataset.from = `plain-${id}`;
  return note;
}

/**
 * Shows, in its place, the plain notes these answers (with the profile among them) allow; null takes them away.
 * @param {Answers | null} answers
 */
export function showPlain(answers) {
  const place = document.querySelector("[data-plain-notes]");
  if (!place) return;
  const named = Object.keys(answers ?? {}).map((name) => /^people\.([^.]+)\.name$/.exec(name)?.[1]);
  /** @type {DocumentFragment[]} */
  const found = [];
  for (const id of new Set(named)) {
    if (!id || !answers) continue;
    const note = templates().map((one) => filled(one, id, answers)).find(Boolean);
    if (note) found.push(note);
  }
  const shown = found.map((one) => one.textContent).join("\n");
  if (place.dataset.shown !== shown) place.replaceChildren(...found); // the focus stays in what is there already
  place.dataset.shown = shown;
  place.hidden = !found.length;
}
