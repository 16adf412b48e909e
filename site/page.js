// The page and the open case: shows it, takes edits, asks for renders and puts the answers in. An edit is in storage
// before anything else happens to it.

import { Case } from "./case.js";
import * as core from "./core.js";
import { fieldOf, fill, isForeign, show as showField } from "./fields.js";
import { listInterviews } from "./interviews.js";
import { patch, reset } from "./patch.js";
import * as pasted from "./pasted.js";
import { showPlain } from "./plain.js";
import { remind } from "./remind.js";
import * as requests from "./requests.js";
import { syncRows } from "./rows.js";
import { saveFile } from "./send.js";
import * as store from "./store.js";
import { day } from "./time.js";
import { announce } from "./told.js";
import * as unsaved from "./unsaved.js";
import { dismiss, show, situate, speak, tell, when, word } from "./words.js";

/** @import { Changes, Earlier, Effect, Field, Found, Regions, Request, Response, Row, Skip } from "./types.js" */

const PAUSE = 400; // in typing: time enough for remarks, which nobody wants while they write
const GRACE = 1_000; // a Python that runs has answered by then; old words are marked when it has not
const SETTLED = 2_000; // the last render is stored when the typing has paused: few writes, however long the typing

const dataset = document.body.dataset; // data-screen and data-step say where we are, to the styles as well
const caseScreen = () => /** @type {Found} */ (document.querySelector("section[data-screen=case]"));

/** @type {Case | null} */
export let open = null; // the open Case
/** @type {{ id: string, revision: number, regions: Regions, row?: Row, signed: number, at: number } | null} */
let rendered = null; // the last answer, with what it was made from and when, not stored yet
/** @type {number | undefined} */
let storing;
/** @typedef {{ revision: number, signed?: number, day: string }} Made */
/** @type {Made | null} */
let made = null; // what the plan and the notes on the page were made from; null while there are none
/** @type {Made | null} */
let wanted = null; // the same of old ones the user wants as they are
/** @type {number | undefined} */
let marking;
/** @type {{ revision: number, day: string } | null} */
let homeMade = null; // the same of the home screen

/** The open case, where there has to be one. */
export function opened() {
  if (!open) throw new Error("no case is open");
  return open;
}

// ---- showing ----

/**
 * Opens a case in the page; answers undefined, or the trouble that keeps it shut.
 * @param {string} id
 */
export function openCase(id) {
  if (open?.id === id) return undefined;
  const left = unsaved.leftOpen(id);
  const found = left ? { case: left } : Case.open(id);
  if (!found.case) return found.trouble;
  showCase(found.case);
  return undefined;
}

/**
 * Shows a Case that is there already.
 * @param {Case} opened
 */
export function showCase(opened) {
  closeCase();
  open = opened;
  requests.sawPlan(opened);
  requests.setCase({ show: undefined });
  reset(caseScreen());
  for (const question of caseScreen().querySelectorAll("[data-confirm]")) question.hidden = true; // asked of another case
  when("unsigned", !store.readFlat("profile")?.name);
  when("shared", false);
  foldInbox();
  refill();
  const view = store.readView(open.id);
  made = view && { revision: view.revision, signed: view.signed, day: day(new Date(view.at)) };
  if (view) showRegions(view.regions);
  markOld();
  if (open.unsaved) edit({}); // perhaps there is room again
}

/** Shows the home screen as it last was, before Python is there. */
export function showHome() {
  const view = store.readView("home");
  if (!view) return;
  homeMade = { revision: view.revision, day: day(new Date(view.at)) };
  showRegions(view.regions);
}

/** The box at the head of the debrief stands open while something is in it. */
export function foldInbox() {
  const inbox = document.querySelector("details#inbox");
  if (inbox instanceof HTMLDetailsElement && open) inbox.open = Boolean(open.record.answers.told);
}

export function closeCase() {
  if (open?.emptied) {
    store.forgetCase(open.id);
    rendered = null;
  }
  storeRendered();
  if (open?.unsaved) unsaved.leave(open);
  open = null;
}

/** Forgets the open case, unsaved words and all: it has been deleted. */
export function dropCase() {
  rendered = null;
  if (open) unsaved.forget(open);
  open = null;
}

/**
 * Brings every field of the open case in line with its answers, but for the one being typed in.
 * @param {Skip} skip
 */
function refill(skip = () => false) {
  if (!open) return;
  const root = caseScreen();
  const { answers } = open.record;
  patch({ link: "" }); // it holds what was there before
  const { more } = syncRows(root, answers);
  fill(root, "case", answers, { skip });
  if (more) whenIdle(() => fillCrowd(root, open));
  listEarlier(root, open.id, open.record.earlier ?? []);
  for (const part of root.querySelectorAll("[data-only]")) {
    const [name, value] = part.dataset.only.split(":");
    part.hidden = String(answers[name] ?? "") !== value;
  }
}

/** Once nothing else has to be done; Safari knows no idle time. @type {(then: () => void) => void} */
const whenIdle = typeof requestIdleCallback === "function" ? (then) => requestIdleCallback(then) : (then) => setTimeout(then, 50);

/**
 * The rows of a crowd that were not made at once, some at a time.
 * @param {ParentNode} root
 * @param {Case | null} whose
 */
function fillCrowd(root, whose) {
  if (!open || open !== whose) return;
  const { answers } = open.record;
  const { made, more } = syncRows(root, answers);
  for (const row of made) fill(row, "case", answers);
  if (more) whenIdle(() => fillCrowd(root, whose));
}

/** @param {string} name */
const labelOf = (name) => /** @type {HTMLInputElement | undefined} */ (document.getElementsByName(name)[0])?.labels?.[0]?.textContent?.trim();

/**
 * Answers that another tab or a file replaced, or could not replace, each with a button that takes it back.
 * @param {Element} root
 * @param {string} id
 * @param {Earlier[]} earlier
 */
function listEarlier(root, id, earlier) {
  const list = root.querySelector("[data-list=earlier]");
  if (!list || (list.childElementCount === earlier.length && list.dataset.of === id)) return;
  list.dataset.of = id;
  when("earlier", earlier.length > 0);
  list.replaceChildren(...earlier.map(({ name, value }, at) => {
    const line = document.createElement("p");
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.do = "restore";
    button.dataset.at = String(at);
    button.textContent = word("restore");
    line.append(`${labelOf(name) ?? name}: ${value}`, " ", button);
    return line;
  }));
}

/** @param {Skip} [skip] */
export function fillProfile(skip) {
  signed = undefined;
  fill(document, "profile", store.readFlat("profile") ?? {}, { skip });
}

/** What was found in a text that has changed since is taken away. */
export function forgetFound() {
  showRegions({ paste: "" });
}

/**
 * Patches regions, and gives what came with them its state: fields, chips, what this browser can do.
 * @param {Regions} regions
 */
function showRegions(regions) {
  finish(patch(regions));
  announce("regions-shown");
}

/** @param {Found[]} elements */
export function finish(elements) {
  for (const element of elements) {
    if (open) fill(element, "case", open.record.answers, { blank: false, skip: typedIn });
    situate(element);
    sayWhatChanged(element);
    if (element.dataset.region.startsWith("problem.")) markField(element);
  }
}

/**
 * What a region says of a change is spoken once, to those who cannot see it come.
 * @param {Element} element
 */
function sayWhatChanged(element) {
  const text = [...element.querySelectorAll("[data-say]")].map((one) => one.textContent?.trim()).join(" ");
  if (text && said.get(element) !== text) speak(text);
  said.set(element, text);
}

/** @type {WeakMap<Element, string>} */
const said = new WeakMap(); // element -> what it said last

/**
 * The field a problem is told at says that it is invalid, to those who hear the page.
 * @param {Element} problem
 */
function markField(problem) {
  const field = document.querySelector(`[aria-describedby~="${CSS.escape(problem.id)}"]`);
  if (problem.textContent?.trim()) field?.setAttribute("aria-invalid", "true");
  else field?.removeAttribute("aria-invalid");
}

/** @param {Element} field */
const typedIn = (field) => field === document.activeElement && document.hasFocus();

// ---- editing ----

/**
 * Stores answers in the open case (or in `target`), then shows them everywhere but in `origin`.
 * @param {Changes} changes
 * @param {{ origin?: Element | null, target?: Case | null }} options
 * @returns {Changes} what they were before
 */
export function edit(changes, { origin = null, target = open } = {}) {
  dismiss(); // what it offered to take back is not the last deed any more
  if (!target) throw new Error("no case is open");
  const before = Object.fromEntries(Object.keys(changes).map((name) => [name, target.record.answers[name] ?? null]));
  const { saved, lost, trouble } = target.edit(changes);
  if (target === open) {
    refill((field) => field === origin);
    render();
  }
  if (saved) unsaved.accept(target, open);
  else unsaved.refuse(trouble);
  if (Object.keys(lost).length) tell("overwritten", {}, { undo: () => edit(lost, { target }) });
  return before;
}

/** Perhaps there is room again for what storage refused. */
export function keepAgain() {
  const before = open?.record.revision;
  unsaved.again(open);
  if (open?.record.revision !== before) render();
}

/**
 * Holds a case for which storage has no room, as it was.
 * @param {string} id
 * @param {string} text
 */
export function hold(id, text) {
  const { record } = store.readCase(id, text);
  if (!record) return;
  const one = new Case(record, null);
  one.edit(record.answers);
  unsaved.leave(one);
}

/** Takes in what other tabs wrote, or what changed while this one slept: then not even the field with the caret is spared. */
export function refresh({ asleep = false } = {}) {
  fillProfile(asleep ? undefined : typedIn);
  pasted.fill(asleep ? undefined : typedIn);
  if (dataset.screen === "review") pasted.offerCases();
  if (!open) return;
  const { others: changed, trouble } = open.refresh();
  if (trouble === "missing" && (asleep || store.get(`deleted/${open.id}`) !== null)) { // erased is erased
    leave();
    return;
  }
  if (asleep) refill((field) => !isForeign(field));
  if (!changed.length) return;
  /** @type {Skip} */
  const skip = (field) => {
    if (asleep || !typedIn(field) || !changed.includes(field.name)) return false;
    open?.behind.add(field.name);
    return true;
  };
  refill(skip);
  render();
}

/** Leaves the open case: another tab has deleted it, or erased everything. */
export function leave() {
  tell("deleted-elsewhere");
  dropCase();
  location.replace("#/");
}

/**
 * A browser that comes back to this address puts its own remembered values into fields, at a moment of its choosing and
 * without an event. They give way to what is stored: at the latest before a key is added to them.
 * @param {EventTarget | null} target
 */
export function correct(target) {
  const found = fieldOf(target);
  if (!found || !isForeign(found.field)) return;
  if (found.scope === "profile") fillProfile((other) => other !== found.field);
  else if (found.scope === "case" && open) showField(found.field, open.record.answers[found.name]);
}

/**
 * A field that is left shows what another tab wrote into it meanwhile.
 * @param {EventTarget | null} target
 */
export function leaveField(target) {
  const field = /** @type {Field} */ (target);
  if (open?.behind.delete(field.name)) showField(field, open.record.answers[field.name]);
}

// ---- old words beside new answers ----

/** @type {number | undefined} */
let signed; // of the profile as it was last read
const signature = () => (signed ??= store.signature());
const now = () => ({ revision: opened().record.revision, signed: signature(), day: day() });
/** @param {Made | null} one */
const isOfThese = (one) => one?.revision === open?.record.revision && one?.signed === signature();
/** @param {Made | null} one */
const isNow = (one) => isOfThese(one) && one?.day === day();

/** Are the plan and the notes on the page from before the last change, or of another day, so that they must not go out as if they were new? */
export const isOld = () => open !== null && made !== null && !isNow(made) && !isNow(wanted);

/** The user wants them as they are, until the next change. */
export function takeOld() {
  wanted = now();
  markOld();
}

/** Is what home shows from before the last change, or of another day? */
const isHomeOld = () => (homeMade ? homeMade.day !== day() || homeMade.revision !== store.changes() : store.changes() > 0);

/**
 * Marks them, and offers plain notes, while Python does not answer: at once where it is not there, else soon. What only
 * time has made old, and home, are likely to be made anew before they are read.
 */
export function markOld() {
  clearTimeout(marking);
  const home = dataset.screen === "home";
  const soon = core.isReady() || (!core.hasFailed() && (home || isOfThese(made)));
  if (soon && (made === null || home || isOld())) marking = setTimeout(tellOld, GRACE);
  else tellOld();
}

function tellOld() {
  const old = isOld();
  when("old", old);
  const oldHome = dataset.screen === "home" && isHomeOld();
  when("old-home", oldHome);
  when("interviews", oldHome && core.hasFailed());
  if (oldHome && core.hasFailed()) listInterviews(unsaved.held(open));
  showPlain(open && (made === null || old) ? { ...open.record.answers, "profile.name": store.readFlat("profile")?.name } : null);
}

// ---- asking Python ----

/** Wants what the visible screen shows to be rendered anew, remarks later. */
export function render() {
  const request = RENDERS[dataset.screen ?? ""];
  if (request) core.render(request, apply);
  markOld();
}

/** @type {Record<string, () => Request>} */
const RENDERS = {
  home() {
    const list = store.listCases();
    remind(list);
    return requests.home(list, unsaved.held(open));
  },
  case: () => requests.forCase(open, false),
  review: () => requests.review(),
};

// ---- putting answers in ----

/**
 * Puts a response in: regions where they still fit, rows into storage, effects done. `target` is the case it was about.
 * Answers what the answers it changed were before, null where it changed none.
 * @param {Response} response
 */
export function apply(response, target = open) {
  if (response.error) show(response.error.message, { urgent: true });
  if (response.id === undefined) showRegions(response.regions ?? {});
  else if (response.id === open?.id && response.revision === open?.record.revision) applyCase(/** @type {Required<Response>} */ (response));
  const effects = response.effects ?? [];
  const changes = effects.flatMap((one) => (one.effect === "answer" ? [[one.name, one.value]] : []));
  const before = changes.length && target ? edit(Object.fromEntries(changes), { target }) : null;
  for (const effect of effects) if (Object.hasOwn(EFFECTS, effect.effect)) EFFECTS[effect.effect]?.(/** @type {never} */ (effect));
  const html = response.regions?.home;
  if (html !== undefined) applyHome(html, response);
  return before;
}

/**
 * @param {string} html
 * @param {Response} response
 */
function applyHome(html, response) {
  homeMade = { revision: store.changes(), day: day() };
  markOld();
  store.saveView("home", homeMade.revision, { home: html });
  if (requests.keepRows(response.rows ?? {})) render();
  if (response.badge !== undefined) navigator.setAppBadge?.(response.badge).catch(() => {});
}

/** @param {Required<Response>} response */
function applyCase({ id, revision, regions, row, title, whole }) {
  showRegions(regions);
  made = now();
  markOld();
  if (title && dataset.screen === "case") document.title = title;
  const before = rendered?.id === id ? rendered.regions : store.readView(id)?.regions;
  rendered = { id, revision, regions: whole ? regions : { ...before, ...regions }, row, signed: signature(), at: Date.now() };
  clearTimeout(storing);
  storing = whole ? setTimeout(storeRendered, SETTLED) : setTimeout(renderWhole, PAUSE);
}

/** The remarks as well. */
function renderWhole() {
  if (open && dataset.screen === "case") core.render(() => (open ? requests.forCase(open, true) : RENDERS[dataset.screen ?? ""]()), apply);
}

/** Stores the last answer, for the next visit: after a pause, and when the page or the case is left. */
export function storeRendered() {
  clearTimeout(storing);
  if (!rendered) return;
  const { id, revision, regions, row, signed, at } = rendered;
  rendered = null;
  if (store.get(`case/${id}`) === null) return;
  if (row) store.saveRow(id, revision, row);
  store.saveView(id, revision, regions, signed, at);
}

/** Records that were brought in go again; the one that is open with them. @param {() => void} undo */
function takenBack(undo) {
  undo();
  fillProfile();
  if (open?.gone) {
    dropCase();
    location.replace("#/");
  } else {
    render();
  }
}

/** @type {{ [name in Effect["effect"]]?: (effect: Extract<Effect, { effect: name }>) => void }} */
const EFFECTS = {
  save: (file) => { saveFile(file).catch(console.error); }, // a share sheet may stay open long: nothing waits for it
  case: ({ answers }) => announce("case-made", answers),
  put: ({ records, profile }) => {
    const undo = store.putRecords(records, profile);
    fillProfile();
    if (undo) tell("imported", { count: records.length }, { undo: () => takenBack(undo) });
    else tell("import-refused", {}, { urgent: true });
    render();
  },
};
