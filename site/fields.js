// Between a field on the page and an answer in a record. A field's `name` is the answer's name; its value is read
// as the type in the field table says (data-type), and shown again exactly as stored.

import { fromWall, instant, toWall, whenEnded } from "./time.js";

/** @import { Answers, Field, Scope, Skip } from "./types.js" */

const FIELDS = "input[name], select[name], textarea[name]";
/** @type {WeakMap<Field, unknown>} */
const held = new WeakMap(); // field -> what it held when this page, or the user's hand, last changed it

/**
 * The field an event came from and the record it belongs to: case, profile, draft or look.
 * @param {EventTarget | null} target
 */
export function fieldOf(target) {
  const field = /** @type {Field} */ (target);
  if (!field.matches?.(FIELDS) || field.type === "file") return null;
  const scope = /** @type {Scope | undefined} */ (field.closest("[data-fields]")?.dataset.fields);
  return scope ? { field, name: field.name, scope } : null;
}

/**
 * The first field of that name, wherever it belongs. Not by `labels` or `getElementsByName`: WebKitGTK 2.50 was seen to
 * end a page's process when it collected such a living list after its page.
 * @param {string} name
 */
export const fieldNamed = (name) => /** @type {Field | null} */ (document.querySelector(`[name="${CSS.escape(name)}"]`));

/**
 * What the label of that field says; "" without one.
 * @param {Field | null} field
 */
export function labelOf(field) {
  const label = field?.closest("label") ?? document.querySelector(`label[for="${CSS.escape(field?.id ?? "")}"]`);
  return label?.textContent?.trim() ?? "";
}

/**
 * Every field inside `root` that belongs to that record.
 * @param {ParentNode} root
 * @param {Scope} scope
 */
export function fieldsIn(root, scope) {
  return /** @type {Field[]} */ ([...root.querySelectorAll(FIELDS)]).filter((field) => fieldOf(field)?.scope === scope);
}

/**
 * What to store for a field: {value}, where undefined removes the answer; null when there is nothing to store yet.
 * `before` is the stored answer, which stays when the field shows just that.
 * @param {Field} field
 * @param {Answers[string]} before
 * @returns {{ value: Answers[string] } | null}
 */
export function valueOf(field, before) {
  if (field.type === "radio") return { value: field.checked ? field.value : "" };
  if (field.type === "checkbox") {
    if (field.dataset.value !== "now") return { value: field.checked };
    return { value: field.checked ? (before !== field.dataset.before && before) || instant() : undefined };
  }
  // Half a date reads as '' while it is typed: the answer stays until the field is whole again, or truly empty.
  if (field.value === "" && field.validity.badInput) return null;
  if (field.type === "datetime-local") {
    const same = typeof before === "string" && toWall(before) === field.value && field.value !== "";
    return { value: same ? before : fromWall(field.value) };
  }
  const whole = ["days", "number"].includes(field.dataset.type) && /^\s*\d{1,9}\s*$/.test(field.value);
  return { value: whole ? Number(field.value) : field.value };
}

/** @param {Field} field */
const holds = (field) => (field.type === "radio" || field.type === "checkbox" ? field.checked : field.value);

/**
 * What the field holds now is meant: the user has typed or chosen it.
 * @param {Field} field
 */
export const accept = (field) => held.set(field, holds(field));

/**
 * Has something else changed the field since, such as a browser that puts back what an earlier visit left in it?
 * @param {Field} field
 */
export const isForeign = (field) => held.has(field) && held.get(field) !== holds(field);

/**
 * Shows an answer in its field; touches nothing when it is there already, so that the caret stays.
 * @param {Field} field
 * @param {unknown} value
 */
export function show(field, value) {
  put(field, value);
  accept(field);
}

/**
 * @param {Field} field
 * @param {unknown} value
 */
function put(field, value) {
  if (field.type === "radio" || field.type === "checkbox") {
    const checked = field.type === "radio" ? field.value === String(value ?? "") : field.dataset.value === "now" ? Boolean(value) && value !== field.dataset.before : value === true;
    if (field.checked !== checked) field.checked = checked;
    return;
  }
  const text = value === undefined || value === null ? "" : String(value);
  const shown = field.type === "datetime-local" ? toWall(text) : text;
  if (field.value !== shown) field.value = shown;
}

/**
 * Fills the fields of a record inside `root`, marks the chips (data-do="set") that are chosen, and shows answers in the
 * places that name one (data-shows), with what stands there for an empty one. `skip(field)`
 * leaves a field alone; with `blank: false` a field without an answer keeps what the page gave it.
 * @param {ParentNode} root
 * @param {Scope} scope
 * @param {Answers} values
 * @param {{ skip?: Skip, blank?: boolean }} options
 */
export function fill(root, scope, values, { skip = () => false, blank = true } = {}) {
  for (const field of fieldsIn(root, scope)) {
    const has = Object.hasOwn(values, field.name);
    if ((has || blank) && !skip(field)) show(field, has ? values[field.name] : undefined);
  }
  if (scope !== "case") return;
  for (const chip of root.querySelectorAll("[data-do=set][aria-pressed]")) {
    const { name, value, type } = chip.dataset;
    const answer = Object.hasOwn(values, name) ? values[name] : undefined;
    chip.setAttribute("aria-pressed", String((type === "moment" ? whenEnded(answer) : String(answer)) === value));
  }
  for (const other of root.querySelectorAll("[data-other]")) {
    other.toggleAttribute("data-chosen", whenEnded(values[other.dataset.other]) === "other");
  }
  for (const place of root.querySelectorAll("[data-shows]")) {
    place.dataset.else ??= place.textContent;
    const text = String(values[place.dataset.shows] ?? "").trim() || place.dataset.else;
    if (place.textContent !== text) place.textContent = text;
  }
}
