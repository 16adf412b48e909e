// Where we are is in the address, behind the `#`: no server ever sees it, and Back and Forward work as they always do.
//   #/   #/new   #/case/<id>   #/case/<id>/plan   #/case/<id>/notes   #/case/<id>/notes/<note>   #/review   #/erased

import { Case, freshId } from "./case.js";
import * as page from "./page.js";
import { began } from "./remind.js";
import { offerCases } from "./pasted.js";
import { enterStep, sawPlan } from "./requests.js";
import { keeps, readFlat, editFlat } from "./store.js";
import { thisMinute } from "./time.js";
import { tell } from "./words.js";

const STEPS = ["debrief", "plan", "notes"];
const dataset = document.body.dataset;
const positions = new Map(); // history entry -> how far it was scrolled
const title = document.title;
let target = ""; // the id of what the next screen should bring into view
let awaited = ""; // the same, not there yet: it comes with what Python answers

function parse(hash) {
  const [, screen = "", id = "", step = "debrief", note = ""] = hash.replace(/^#/, "").split("/");
  if (screen === "case" && id) return { screen, id: decoded(id), step: STEPS.includes(step) ? step : "debrief", note: decoded(note) };
  return { screen: ["new", "review", "erased"].includes(screen) ? screen : "home" };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const address = (id, step) => `#/case/${encodeURIComponent(id)}${step === "debrief" ? "" : `/${step}`}`;

/** Makes a case from these answers and goes to it. */
export function newCase(answers = { ended: thisMinute(), [`people.${freshId()}.name`]: "" }, replace = false) {
  const made = Case.create(answers);
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

/** Shows what the address says. `moved` is false for the first screen: then focus and scroll stay the browser's. */
function arrive(moved) {
  const where = parse(location.hash);
  if (where.screen === "new") {
    newCase(undefined, true);
    return;
  }
  if (where.screen === "erased") {
    location.replace("#/");
    tell("erased");
    return;
  }
  if (where.screen === "case") {
    const trouble = page.openCase(where.id);
    if (trouble) {
      location.replace("#/");
      tell(`case-${trouble}`, {}, { urgent: true });
      return;
    }
  } else {
    page.closeCase();
  }
  display(where);
  page.render();
  if (where.note) target ||= `note-${where.note}`;
  if (moved || target) look();
}

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
  const heading = (step && section.querySelector(`section[data-step="${step}"] :is(h1, h2)`)) || section.querySelector("h1");
  heading?.focus({ preventScroll: true });
  scrollTo(0, positions.get(history.state?.entry) ?? 0);
}

/** Opens what folds an element away, scrolls to it and puts the focus there; of a fold itself to its first line. */
export function bring(element) {
  for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  const first = element.localName === "details" ? element.querySelector("summary") : element;
  if (first.tabIndex < 0) first.tabIndex = -1;
  first.focus({ preventScroll: true });
  first.scrollIntoView({ block: first === element ? "center" : "start" });
}

/** Brings the element of that id into view, now or when Python has brought it. */
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

/** Goes to the debrief and there to the field of that name. */
export function goToField(name) {
  const field = document.getElementsByName(name)[0];
  if (field && dataset.step === "debrief") {
    bring(field);
    return;
  }
  target = field?.id ?? "";
  location.hash = address(page.open.id, "debrief");
}

function mark() {
  if (!history.state?.entry) history.replaceState({ ...history.state, entry: freshId() }, "");
}

/** Watches the address from now on, and shows the first screen. */
export function follow() {
  history.scrollRestoration = "manual";
  page.onShown(land);
  mark();
  let entry = history.state.entry;
  addEventListener("scroll", () => positions.set(entry, scrollY), { passive: true });
  addEventListener("hashchange", () => {
    mark();
    entry = history.state.entry;
    if (/^(#\/|#?$)/.test(location.hash)) arrive(true); // other fragments are places in the page: the browser's own work
  });
  document.addEventListener("click", ({ target: from }) => { target = from.closest?.("a[data-to]")?.dataset.to ?? target; });
  addEventListener("pagehide", () => history.replaceState({ ...history.state, y: scrollY }, ""));
  arrive(false);
  if (history.state?.y) scrollTo(0, history.state.y);
}
