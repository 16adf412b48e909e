// Where we are is in the address, behind the `#`: no server ever sees it, and Back and Forward work as they always do.
//   #/   #/new   #/case/<id>   #/case/<id>/plan   #/case/<id>/notes   #/case/<id>/notes/<note>   #/review   #/shared
//   #/take/<link>   #/erased

import { Case, forgetEmptied, freshId } from "./case.js";
import { fieldNamed } from "./fields.js";
import { held, look as lookAtIt } from "./inbox.js";
import { presumedEnd } from "./time.js";
import { hear } from "./told.js";

/** @import { Answers, Rooms, WordKey } from "./types.js" */

/** @typedef {{ screen: string, id?: string, step?: string, note?: string, link?: string }} Place */

const STEPS = ["debrief", "plan", "notes"];
const dataset = document.body.dataset;
const title = document.title;

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

export class Route {
  #target = ""; // the id of what the next screen should bring into view
  #awaited = ""; // the same, not there yet: it comes with what Python answers
  /** @type {Map<string, number>} */
  #positions = new Map(); // history entry -> how far it was scrolled
  #backup; #page; #pasted; #reminders; #requests; #store; #words; // handed down by shell.js

  /** @param {Pick<Rooms, "backup" | "page" | "pasted" | "reminders" | "requests" | "store" | "words">} rooms */
  constructor(rooms) {
    ({ backup: this.#backup, page: this.#page, pasted: this.#pasted, reminders: this.#reminders } = rooms);
    ({ requests: this.#requests, store: this.#store, words: this.#words } = rooms);
  }

  /** What another app shared begins an interview. */
  async #takeShared() {
    const found = await held();
    if (!found?.text.trim()) {
      location.replace("#/");
      if (found) this.#words.tell("no-text", {}, { urgent: true });
      found?.taken();
      return;
    }
    this.#newCase({ ...presumed(), told: found.text }, true);
    this.#words.when("shared", true);
    if (!this.#page.open?.unsaved) found.taken();
    lookAtIt();
  }

  /**
   * Makes a case from these answers (without, a blank one) and goes to it.
   * @param {Answers} [answers]
   * @param {boolean} replace
   */
  #newCase(answers, replace = false) {
    const made = answers ? Case.create(this.#store, answers) : Case.blank(this.#store, presumed());
    this.#page.showCase(made);
    this.#requests.sawPlan(null);
    if (made.unsaved) this.#page.edit({});
    else this.#askToKeep();
    if (replace) location.replace(address(made.id, "debrief"));
    else location.hash = address(made.id, "debrief");
  }

  /** Asks the browser, once, not to clear our records when it needs room. */
  #askToKeep() {
    this.#reminders.began();
    if (!this.#store.keeps() || this.#store.readFlat("settings")?.asked) return;
    this.#store.editFlat("settings", { asked: true });
    navigator.storage?.persist?.().catch(() => {});
  }

  /**
   * Shows what the address says. `moved` is false for the first screen: then focus and scroll stay the browser's.
   * @param {boolean} moved
   */
  #arrive(moved) {
    const where = parse(location.hash);
    if (where.screen === "new") {
      this.#newCase(undefined, true);
      return;
    }
    if (where.screen === "shared") {
      this.#takeShared();
      return;
    }
    if (where.screen === "erased") {
      location.replace("#/");
      this.#words.tell("erased");
      return;
    }
    if (where.screen === "case" && where.id) {
      const trouble = this.#page.openCase(where.id);
      if (trouble === "missing" && history.state?.blank && this.#store.get(`deleted/${where.id}`) === null) {
        this.#page.showCase(Case.blank(this.#store, presumed(), where.id)); // reloaded, or come back to, before its first word
      } else if (trouble) {
        location.replace("#/");
        this.#words.tell(/** @type {WordKey} */ (`case-${trouble}`), {}, { urgent: true });
        return;
      }
    } else {
      this.#page.closeCase();
      if (where.screen === "home") forgetEmptied(this.#store);
    }
    if (this.#page.open?.blank) {
      if (moved && dataset.screen !== "case" && !history.state?.blank) this.#target = "f-company";
      history.replaceState({ ...history.state, blank: true }, "");
    }
    if (!moved && history.state?.panel) openPanel(history.state.panel); // reloaded
    this.#display(where);
    if (where.link) this.#take(where.link);
    this.#page.render();
    if (where.note) this.#target ||= `note-${where.note}`;
    if (moved || this.#target) this.#look();
  }

  /**
   * Shows what a link from another device holds; with nothing in it that can be read, home, and why.
   * @param {string} link
   */
  async #take(link) {
    const taken = await this.#backup.previewLink(link).catch(() => true); // without Python the page says so itself
    if (!taken && location.hash.endsWith(link)) location.replace("#/");
  }

  /** @param {Place} place */
  #display({ screen, id, step }) {
    const from = dataset.step;
    dataset.screen = screen;
    if (step) dataset.step = step;
    else delete dataset.step;
    this.#requests.enterStep(this.#page.open, from);
    for (const section of document.querySelectorAll("section[data-screen]")) section.hidden = section.dataset.screen !== screen;
    for (const link of document.querySelectorAll("a[data-tab]")) {
      if (id) link.setAttribute("href", address(id, link.dataset.tab));
      if (link.closest("nav")) link.toggleAttribute("aria-current", false);
      if (link.closest("nav") && link.dataset.tab === step) link.setAttribute("aria-current", "page");
    }
    if (screen === "review") this.#pasted.offerCases();
    if (screen !== "case") document.title = title;
  }

  /** Focus goes where the eye goes: to what was asked for, else to the heading; scrolled as this entry last was. */
  #look() {
    const wanted = this.#target && document.getElementById(this.#target);
    this.#awaited = wanted ? "" : this.#target;
    this.#target = "";
    if (wanted) {
      bring(wanted);
      return;
    }
    const { screen, step } = dataset;
    const section = document.querySelector(`section[data-screen="${screen}"]`);
    const heading = (step && section?.querySelector(`section[data-step="${step}"] :is(h1, h2)`)) || section?.querySelector("h1");
    heading?.focus({ preventScroll: true });
    scrollTo(0, this.#positions.get(history.state?.entry) ?? 0);
  }

  /**
   * Brings the element of that id into view, now or when Python has brought it.
   * @param {string} id
   */
  goTo(id) {
    this.#awaited = id;
    this.#land();
  }

  /** What came into the page may be what is waited for. */
  #land() {
    const wanted = this.#awaited && document.getElementById(this.#awaited);
    if (!wanted) return;
    this.#awaited = "";
    bring(wanted);
  }

  /**
   * Goes to the debrief and there to the field of that name.
   * @param {string} name
   */
  goToField(name) {
    const field = fieldNamed(name) ?? document.getElementById(name);
    if (field && dataset.step === "debrief") {
      bring(field);
      return;
    }
    this.#target = field?.id ?? "";
    location.hash = address(this.#page.opened().id, "debrief");
  }

  /** Watches the address from now on, and shows the first screen. */
  follow() {
    history.scrollRestoration = "manual";
    watchPanels();
    hear("regions-shown", () => this.#land());
    hear("case-made", (answers) => this.#newCase(answers));
    mark();
    let entry = history.state.entry;
    addEventListener("scroll", () => this.#positions.set(entry, scrollY), { passive: true });
    addEventListener("hashchange", ({ newURL }) => {
      mark();
      entry = history.state.entry;
      if (newURL !== location.href) return; // of an address that was left again: the present one has an event of its own
      if (/^(#\/|#?$)/.test(location.hash)) this.#arrive(true); // other fragments are places in the page: the browser's own work
    });
    document.addEventListener("click", ({ target: from }) => {
      if (/** @type {Element} */ (from).closest?.("a[href^='#/case/']:not([data-do])")?.getAttribute("href") === location.hash) this.#arrive(true); // here already: shown all the same
    });
    addEventListener("pagehide", () => history.replaceState({ ...history.state, y: scrollY }, ""));
    this.#arrive(false);
    if (history.state?.y) scrollTo(0, history.state.y);
  }
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
