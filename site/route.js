// Where we are is in the address, behind the `#`: no server ever sees it, and Back and Forward work as they always do.
//   #/   #/new   #/case/<id>   #/case/<id>/plan   #/case/<id>/notes   #/case/<id>/notes/<note>   #/review   #/shared
//   #/take/<link>   #/erased

import { Case, freshId } from "./case.js";
import { previewLink } from "./backup.js";
import { held, look as lookAtIt } from "./inbox.js";
import * as page from "./page.js";
import { began } from "./remind.js";
import { offerCases } from "./pasted.js";
import { enterStep, sawPlan } from "./requests.js";
import { editFlat, get, keeps, readFlat } from "./store.js";
import { presumedEnd } from "./time.js";
import { hear } from "./told.js";
import { tell, when } from "./words.js";

/** @import { Answers, WordKey } from "./types.js" */

/** @typedef {{ screen: string, id?: string, step?: string, note?: string, link?: string }} Place */

const STEPS = ["debrief", "plan", "notes"];
const dataset = document.body.dataset;
/** @type {Map<string, number>} */
const positions = new Map(); // history entry -> how far it was scrolled
const title = document.title;
let target = ""; // the id of what the next screen should bring into view
let awaited = ""; // the same, not there yet: it comes with what Python answers

/**
 * @param {string} hash
 * @returns {Place}
 */
function parse(hash) {
  const [, screen = "", id = "", step = "debrief", note = ""] = hash.replace(/^#/, "").split("/");
  if (screen === "case" && id) return { screen, id: decoded(id), step: STEPS.includes(step) ? step : "debrief", note: decoded(note) };
  if (screen === "take" && id) return { screen, link: id };
  return { screen: ["new", "review", "shared", "erased"].includes(screen) ? screen : "home" };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * @param {string} id
 * @param {string} step
 */
const address = (id, step) => `#/case/${encodeURIComponent(id)}${step === "debrief" ? "" : `/${step}`}`;

/** What is presumed of an interview before its first word. */
const presumed = () => ({ ended: presumedEnd(), [`people.${freshId()}.name`]: "" });

/**
 * An interview before its first word.
 * @param {string} [id]
 */
const blank = (id) => Case.blank(presumed(), id);

/** What another app shared begins an interview. */
async function takeShared() {
  const found = await held();
  if (!found?.text.trim()) {
    location.replace("#/");
    if (found) tell("no-text", {}, { urgent: true });
    found?.taken();
    return;
  }
  newCase({ ...presumed(), told: found.text }, true);
  when("shared", true);
  if (!page.open?.unsaved) found.taken();
  lookAtIt();
}

/**
 * Makes a case from these answers (without, a blank one) and goes to it.
 * @param {Answers} [answers]
 * @param {boolean} replace
 */
export function newCase(answers, replace = false) {
  const made = answers ? Case.create(answers) : blank();
  page.showCase(made);
  sawPlan(null);
  if (made.unsaved) page.edit({});
  else askToKeep();
  if (replace) location.replace(address(made.id, "debrief"));
  else location.hash = address(made.id, "debrief");
}

/** Asks the browser, once, not to clear our records when it needs room. */
function askToKeep() {
  began();
  if (!keeps() || readFlat("settings")?.asked) return;
  editFlat("settings", { asked: true });
  navigator.storage?.persist?.().catch(() => {});
}

/**
 * Shows what the address says. `moved` is false for the first screen: then focus and scroll stay the browser's.
 * @param {boolean} moved
 */
function arrive(moved) {
  const where = parse(location.hash);
  if (where.screen === "new") {
    newCase(undefined, true);
    return;
  }
  if (where.screen === "shared") {
    takeShared();
    return;
  }
  if (where.screen === "erased") {
    location.replace("#/");
    tell("erased");
    return;
  }
  if (where.screen === "case" && where.id) {
    const trouble = page.openCase(where.id);
    if (trouble === "missing" && history.state?.blank && get(`deleted/${where.id}`) === null) {
      page.showCase(blank(where.id)); // reloaded, or come back to, before its first word
    } else if (trouble) {
      location.replace("#/");
      tell(/** @type {WordKey} */ (`case-${trouble}`), {}, { urgent: true });
      return;
    }
  } else {
    page.closeCase();
  }
  if (page.open?.blank) {
    if (moved && dataset.screen !== "case" && !history.state?.blank) target = "f-company";
    history.replaceState({ ...history.state, blank: true }, "");
  }
  if (!moved && history.state?.panel) openPanel(history.state.panel); // reloaded
  display(where);
  if (where.link) take(where.link);
  page.render();
  if (where.note) target ||= `note-${where.note}`;
  if (moved || target) look();
}

/**
 * Shows what a link from another device holds; with nothing in it that can be read, home, and why.
 * @param {string} link
 */
async function take(link) {
  const taken = await previewLink(link).catch(() => true); // without Python the page says so itself
  if (!taken && location.hash.endsWith(link)) location.replace("#/");
}

/** @param {Place} place */
function display({ screen, id, step }) {
  const from = dataset.step;
  dataset.screen = screen;
  if (step) dataset.step = step;
  else delete dataset.step;
  enterStep(page.open, from);
  for (const section of document.querySelectorAll("section[data-screen]")) section.hidden = section.dataset.screen !== screen;
  for (const link of document.querySelectorAll("a[data-tab]")) {
    if (id) link.setAttribute("href", address(id, link.dataset.tab));
    if (link.closest("nav")) link.toggleAttribute("aria-current", false);
    if (link.closest("nav") && link.dataset.tab === step) link.setAttribute("aria-current", "page");
  }
  if (screen === "review") offerCases();
  if (screen !== "case") document.title = title;
}

/** Focus goes where the eye goes: to what was asked for, else to the heading; scrolled as this entry last was. */
function look() {
  const wanted = target && document.getElementById(target);
  awaited = wanted ? "" : target;
  target = "";
  if (wanted) {
    bring(wanted);
    return;
  }
  const { screen, step } = dataset;
  const section = document.querySelector(`section[data-screen="${screen}"]`);
  const heading = (step && section?.querySelector(`section[data-step="${step}"] :is(h1, h2)`)) || section?.querySelector("h1");
  heading?.focus({ preventScroll: true });
  scrollTo(0, positions.get(history.state?.entry) ?? 0);
}

/**
 * Opens what folds an element away, scrolls to it and puts the focus there; of a fold itself to its first line.
 * @param {HTMLElement | null | undefined} element
 */
export function bring(element) {
  if (!element) return;
  for (let fold = element.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  const first = (element.localName === "details" && element.querySelector("summary")) || element;
  if (first.tabIndex < 0) first.tabIndex = -1;
  first.focus({ preventScroll: true });
  first.scrollIntoView({ block: first === element ? "center" : "start" });
}

/**
 * Brings the element of that id into view, now or when Python has brought it.
 * @param {string} id
 */
export function goTo(id) {
  awaited = id;
  land();
}

/** What came into the page may be what is waited for. */
function land() {
  const wanted = awaited && document.getElementById(awaited);
  if (!wanted) return;
  awaited = "";
  bring(wanted);
}

/**
 * Goes to the debrief and there to the field of that name.
 * @param {string} name
 */
export function goToField(name) {
  const field = document.getElementsByName(name)[0] ?? document.getElementById(name);
  if (field && dataset.step === "debrief") {
    bring(field);
    return;
  }
  target = field?.id ?? "";
  location.hash = address(page.opened().id, "debrief");
}

/** @returns {NodeListOf<HTMLDetailsElement>} */
const panels = () => document.querySelectorAll(".person");

/** @param {string | undefined} id */
function openPanel(id) {
  for (const panel of panels()) panel.open = panel.dataset.rowId === id;
}

/** A person's panel that was opened by a tap is closed by Back, like a sheet. */
function watchPanels() {
  let opened = Boolean(history.state?.panel);
  document.addEventListener("click", ({ target: from }) => {
    const panel = /** @type {HTMLDetailsElement | null | undefined} */ (/** @type {Element} */ (from).closest?.(".person > summary")?.parentElement);
    if (!panel) return;
    const state = { ...history.state, panel: panel.dataset.rowId };
    if (panel.open && history.state?.panel) history.back(); // what the tap closes needs no Back any more
    else if (!panel.open && history.state?.panel) history.replaceState(state, "");
    else if (!panel.open) history.pushState(state, "");
    opened ||= !panel.open;
  });
  addEventListener("popstate", () => {
    const wanted = history.state?.panel;
    if (!opened && !wanted) return;
    opened = Boolean(wanted);
    const closed = document.querySelector(".person[open] > summary");
    openPanel(wanted);
    if (!wanted && dataset.step === "debrief") closed?.focus({ preventScroll: true });
  });
}

function mark() {
  if (!history.state?.entry) history.replaceState({ ...history.state, entry: freshId() }, "");
}

/** Watches the address from now on, and shows the first screen. */
export function follow() {
  history.scrollRestoration = "manual";
  watchPanels();
  hear("regions-shown", land);
  hear("case-made", (answers) => newCase(answers));
  mark();
  let entry = history.state.entry;
  addEventListener("scroll", () => positions.set(entry, scrollY), { passive: true });
  addEventListener("hashchange", () => {
    mark();
    entry = history.state.entry;
    if (/^(#\/|#?$)/.test(location.hash)) arrive(true); // other fragments are places in the page: the browser's own work
  });
  document.addEventListener("click", ({ target: from }) => {
    if (/** @type {Element} */ (from).closest?.("a[href^='#/case/']:not([data-do])")?.getAttribute("href") === location.hash) arrive(true); // here already: shown all the same
  });
  addEventListener("pagehide", () => history.replaceState({ ...history.state, y: scrollY }, ""));
  arrive(false);
  if (history.state?.y) scrollTo(0, history.state.y);
}
