// The mailbox: one note open at a time, its sentences to be tapped, and the bar that leads from Copy to "Did it go out?".
// What the page itself shows and hides here carries `data-ask`: no patch takes that back.

import { textFrom } from "./send.js";

/** @import { Answers, Case, Changes, Field, Found, Page } from "./types.js" */

/** @param {string} name */
const id = (name) => document.getElementById(name);
const mail = "details.mail";
const STAGES = "[data-ask=copy], [data-ask=mail], [data-ask=sent]";

// ---- the bar ----

/**
 * Shows that stage of the note or card a button stands in: `copy`, `mail` or `sent`; where there is no mail to open, `sent`.
 * Answers whether there is one.
 * @param {Element} button
 * @param {"copy" | "mail" | "sent"} wanted
 */
export function stage(button, wanted) {
  const note = button.closest("[id^=note-], [data-card]");
  /** @type {Found[]} */
  const stages = [...(note?.querySelectorAll(STAGES) ?? [])];
  const shown = stages.find(({ dataset }) => dataset.ask === wanted) ?? stages.find(({ dataset }) => dataset.ask === "sent");
  if (!shown) return false;
  const held = stages.find((one) => one.contains(document.activeElement));
  for (const one of stages) one.hidden = one !== shown;
  if (held?.hidden) shown.querySelector("button.primary, button")?.focus({ preventScroll: true });
  return true;
}

/**
 * The text of a note changed: what was copied is not what it says now.
 * @param {Element} inside
 */
export function changed(inside) {
  if (inside.closest(mail)) stage(inside, "copy");
  closeSentence();
}

/** Whoever comes back from the mail program is asked how it went. */
function askAgain() {
  if (document.visibilityState !== "visible") return;
  for (const one of document.querySelectorAll("[data-ask=mail]:not([hidden])")) stage(one, "sent");
}

// ---- sent ----

/**
 * The text a button works on: the user's own wording where there is one, else what the page shows.
 * @param {Case | null} open
 * @param {Record<string, string>} of
 */
export function text(open, { key, from }) {
  const own = key && open?.record.answers[`notes.${key}.text`];
  const note = typeof own === "string" && own.trim() ? own.trim() : null;
  return note === null ? textFrom(from) : from.split(/\s+/).map((id) => (/^(draft|edit)-/.test(id) ? note : textFrom(id))).join("\n\n");
}

/**
 * The answers that freeze a note as it goes out.
 * @param {string} key
 * @param {string} body
 * @returns {Changes}
 */
export const sentAs = (key, body) => ({
  [`sent_as.${key}.subject`]: textFrom(`subject-${key}`) || null,
  [`sent_as.${key}.body`]: body || null,
});

/**
 * The answers that thaw it.
 * @param {string} key
 * @returns {Changes}
 */
export const thawed = (key) => ({ [`sent.${key}`]: null, [`sent_as.${key}.subject`]: null, [`sent_as.${key}.body`]: null });

/**
 * Folds the note that went out; answers the id of what comes next: the next note, or the word that all are out.
 * @param {string} key
 * @param {Answers} answers
 */
export function next(key, answers) {
  const left = [...document.querySelectorAll(`.note:not(.later) > ${mail}`)].filter((one) => !answers[`sent.${one.id.slice("note-".length)}`]);
  const note = /** @type {HTMLDetailsElement | null} */ (id(`note-${key}`));
  if (note) note.open = false;
  return left[0]?.id ?? "all-out";
}

/**
 * A note ticked off in the plan is frozen as well, and thawed with the tick.
 * @param {Page} page
 * @param {Event} event
 */
function ticked(page, { target: box }) {
  const target = /** @type {Field} */ (box);
  if (target.type !== "checkbox" || !target.name.startsWith("sent.") || !page.open) return;
  const key = target.name.slice("sent.".length);
  const body = text(page.open, { key, from: `draft-${key}` });
  if (!target.checked) page.edit(thawed(key));
  else if (body) page.edit(sentAs(key, body));
}

// ---- sentences ----

/**
 * Opens what a sentence offers, or closes it when it is open.
 * @param {Found} slot
 * @param {Answers} answers
 */
export function openSentence(slot, answers) {
  const sheet = id(slot.getAttribute("aria-controls") ?? "");
  const opens = slot.getAttribute("aria-expanded") !== "true";
  closeSentence();
  if (!opens || !sheet) return;
  for (const one of sheet.querySelectorAll("[data-ask=offers]")) one.hidden = one.dataset.slot !== slot.dataset.slot;
  const area = sheet.querySelector("textarea");
  const fold = area?.closest("details");
  if (area && fold) {
    area.name = `notes.${area.dataset.key}.own.${slot.dataset.slot}`;
    area.value = String(answers[area.name] ?? "");
    fold.open = area.value !== "";
  }
  sheet.hidden = false;
  slot.setAttribute("aria-expanded", "true");
  slot.scrollIntoView({ block: "start" });
  sheet.querySelector("button")?.focus({ preventScroll: true });
}

/** Closes the open sentence; the focus goes back to it where it was in its sheet. */
export function closeSentence() {
  const slot = document.querySelector(".slot[aria-expanded=true]");
  const sheet = document.querySelector("[data-ask=sentence]:not([hidden])");
  if (!sheet) return;
  const held = sheet.contains(document.activeElement);
  sheet.hidden = true;
  slot?.setAttribute("aria-expanded", "false");
  if (held) (slot ?? sheet.closest(mail)?.querySelector("summary"))?.focus({ preventScroll: true });
}

/**
 * The answers that bring a fact of the whole case to another note of its kind, and take it from the rest.
 * @param {string} name
 * @param {Answers} answers
 * @returns {Changes}
 */
export function moved(name, answers) {
  const [, kind, slot] = name.match(/^notes\.([^.]+)\..*\.pick\.(.+)$/) ?? [];
  const others = Object.keys(answers).filter((other) => other.startsWith(`notes.${kind}.`) && other.endsWith(`.pick.${slot}`));
  return { ...Object.fromEntries(others.map((other) => [other, null])), [name]: 0 };
}

// ---- menus, keys ----

/**
 * @param {string} selector
 * @returns {NodeListOf<HTMLDetailsElement>}
 */
const openFolds = (selector) => document.querySelectorAll(`${selector}[open]`);

/**
 * Closes every ⋯ but the one that holds `inside`.
 * @param {Node | null} inside
 */
export function closeMenus(inside = null) {
  for (const menu of openFolds("details.menu-of")) if (!menu.contains(inside)) menu.open = false;
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  const from = /** @type {Found} */ (event.target);
  const slot = from.closest?.(".slot");
  if (slot && ["Enter", " "].includes(event.key)) {
    event.preventDefault();
    slot.click();
  }
  if (event.key !== "Escape") return;
  const menu = from.closest?.("details.menu-of[open]");
  closeMenus();
  menu?.querySelector("summary")?.focus();
  closeSentence();
}

/**
 * An open ⋯ is in sight as a whole. And where the browser does not know that one note of a name is open at a time.
 * @param {Event} event
 */
function toggled({ target: fold }) {
  const target = /** @type {HTMLDetailsElement} */ (fold);
  const menu = target.matches?.("details.menu-of[open]") && target.querySelector(".menu");
  if (menu && menu.getBoundingClientRect().top < 0) menu.scrollIntoView({ block: "nearest" });
  if (!target.matches?.(mail) || !target.open) return;
  closeSentence();
  for (const other of openFolds(mail)) if (other !== target) other.open = false;
}

/**
 * Watches ticks, keys, folds and menus of the mailbox from now on.
 * @param {Page} page
 */
export function watchNotes(page) {
  document.addEventListener("change", (event) => ticked(page, event));
  document.addEventListener("input", ({ target }) => {
    const field = /** @type {Field} */ (target);
    if (field.name?.startsWith("notes.")) stage(field, "copy");
  });
  document.addEventListener("keydown", pressed);
  document.addEventListener("toggle", toggled, true);
  document.addEventListener("visibilitychange", askAgain);
  // A field that lost the focus to a button of the bar would move the bar away under the finger.
  document.addEventListener("mousedown", (event) => { if (/** @type {Element} */ (event.target).closest?.(".bar")) event.preventDefault(); });
  document.addEventListener("click", ({ target: tapped }) => {
    const target = /** @type {Found} */ (tapped);
    closeMenus(target);
    if (!target.closest?.(".slot, .sheet, .toast")) closeSentence();
  });
}
