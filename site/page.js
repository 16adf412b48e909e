// The page and the open case: shows it, takes edits, asks for renders and puts the answers in. An edit is in storage
// before anything else happens to it.

import { Case } from "./case.js";
import * as core from "./core.js";
import { fieldOf, fill, isForeign, show as showField } from "./fields.js";
import { patch, reset } from "./patch.js";
import * as pasted from "./pasted.js";
import * as requests from "./requests.js";
import { syncRows } from "./rows.js";
import { saveFile } from "./send.js";
import * as store from "./store.js";
import * as unsaved from "./unsaved.js";
import { dismiss, show, situate, speak, tell, when, word } from "./words.js";

const PAUSE = 400; // in typing: time enough for remarks, which nobody wants while they write
const SETTLED = 2_000; // the last render is stored when the typing has paused: few writes, however long the typing

const dataset = document.body.dataset; // data-screen and data-step say where we are, to the styles as well
const caseScreen = () => document.querySelector("section[data-screen=case]");

export let open = null; // the open Case
let rendered = null; // {id, revision, regions, row} of the last answer, not stored yet
let storing = 0;
let makeCase = () => {}; // how a new case is opened from answers: the routes know

let shown = () => {}; // what waits for something to come into the page

export function onShown(then) {
  shown = then;
}

export function onNewCase(make) {
  makeCase = make;
}

// ---- showing ----

/** Opens a case in the page; answers undefined, or the trouble that keeps it shut. */
export function openCase(id) {
  if (open?.id === id) return undefined;
  const left = unsaved.leftOpen(id);
  const found = left ? { case: left } : Case.open(id);
  if (found.trouble) return found.trouble;
  showCase(found.case);
  return undefined;
}

/** Shows a Case that is there already. */
export function showCase(opened) {
  closeCase();
  open = opened;
  requests.sawPlan(opened);
  reset(caseScreen());
  for (const question of caseScreen().querySelectorAll("[data-confirm]")) question.hidden = true; // asked of another case
  when("unsigned", !store.readFlat("profile")?.name);
  refill();
  const view = store.readView(open.id);
  if (view) showRegions(view.regions);
  if (open.unsaved) edit({}); // perhaps there is room again
}

/** Shows the home screen as it last was, before Python is there. */
export function showHome() {
  const view = store.readView("home");
  if (view) showRegions(view.regions);
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

/** Brings every field of the open case in line with its answers, but for the one being typed in. */
function refill(skip = () => false) {
  const root = caseScreen();
  const { answers } = open.record;
  patch({ link: "" }); // it holds what was there before
  syncRows(root, answers);
  when("blank", open.blank);
  fill(root, "case", answers, { skip });
  listEarlier(root, open.record.earlier ?? []);
  for (const part of root.querySelectorAll("[data-only]")) {
    const [name, value] = part.dataset.only.split(":");
    part.hidden = String(answers[name] ?? "") !== value;
  }
}

/** Answers that another tab or a file replaced, or could not replace, each with a button that takes it back. */
function listEarlier(root, earlier) {
  const list = root.querySelector("[data-list=earlier]");
  if (!list || (list.childElementCount === earlier.length && list.dataset.of === open.id)) return;
  list.dataset.of = open.id;
  when("earlier", earlier.length > 0);
  list.replaceChildren(...earlier.map(({ name, value }, at) => {
    const line = document.createElement("p");
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.do = "restore";
    button.dataset.at = at;
    button.textContent = word("restore");
    line.append(`${document.getElementsByName(name)[0]?.labels?.[0]?.textContent.trim() ?? name}: ${value}`, " ", button);
    return line;
  }));
}

export function fillProfile(skip) {
  fill(document, "profile", store.readFlat("profile") ?? {}, { skip });
}

/** Patches regions, and gives what came with them its state: fields, chips, what this browser can do. */
function showRegions(regions) {
  finish(patch(regions));
  shown();
}

export function finish(elements) {
  for (const element of elements) {
    if (open) fill(element, "case", open.record.answers, { blank: false, skip: typedIn });
    situate(element);
    sayWhatChanged(element);
    if (element.dataset.region.startsWith("problem.")) markField(element);
  }
}

/** What a region says of a change is spoken once, to those who cannot see it come. */
function sayWhatChanged(element) {
  const text = [...element.querySelectorAll("[data-say]")].map((one) => one.textContent.trim()).join(" ");
  if (text && said.get(element) !== text) speak(text);
  said.set(element, text);
}

const said = new WeakMap(); // element -> what it said last

/** The field a problem is told at says that it is invalid, to those who hear the page. */
function markField(problem) {
  const field = document.querySelector(`[aria-describedby~="${CSS.escape(problem.id)}"]`);
  if (problem.textContent.trim()) field?.setAttribute("aria-invalid", "true");
  else field?.removeAttribute("aria-invalid");
}

const typedIn = (field) => field === document.activeElement && document.hasFocus();

// ---- editing ----

/** Stores answers in the open case (or in `target`), then shows them everywhere but in `origin`. */
export function edit(changes, { origin = null, target = open } = {}) {
  dismiss(); // what it offered to take back is not the last deed any more
  const before = Object.fromEntries(Object.keys(changes).map((name) => [name, target.record.answers[name] ?? null]));
  const { saved, lost, trouble } = target.edit(changes);
  if (target === open) {
    refill((field) => field === origin);
    render();
  }
  if (saved) unsaved.accept(target);
  else unsaved.refuse(trouble);
  if (Object.keys(lost).length) tell("overwritten", {}, { undo: () => edit(lost, { target }) });
  return before;
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
  const skip = (field) => {
    if (asleep || !typedIn(field) || !changed.includes(field.name)) return false;
    open.behind.add(field.name);
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
 */
export function correct(target) {
  const found = fieldOf(target);
  if (!found || !isForeign(found.field)) return;
  if (found.scope === "profile") fillProfile((other) => other !== found.field);
  else if (found.scope === "case" && open) showField(found.field, open.record.answers[found.name]);
}

/** A field that is left shows what another tab wrote into it meanwhile. */
export function leaveField(field) {
  if (open?.behind.delete(field.name)) showField(field, open.record.answers[field.name]);
}

// ---- asking Python ----

/** Wants what the visible screen shows to be rendered anew, remarks later. */
export function render() {
  if (RENDERS[dataset.screen]) core.render(RENDERS[dataset.screen], apply);
}

const RENDERS = {
  home: () => requests.home(unsaved.held(open)),
  case: () => requests.forCase(open, false),
  review: () => requests.review(),
};

// ---- putting answers in ----

/**
 * Puts a response in: regions where they still fit, rows into storage, effects done. `target` is the case it was about.
 * Answers what the answers it changed were before, null where it changed none.
 */
export function apply(response, target = open) {
  if (response.error) show(response.error.message, { urgent: true });
  if (response.id === undefined) showRegions(response.regions ?? {});
  else if (response.id === open?.id && response.revision === open.record.revision) applyCase(response);
  const effects = response.effects ?? [];
  const changes = effects.filter(({ effect }) => effect === "answer").map(({ name, value }) => [name, value]);
  const before = changes.length && target ? edit(Object.fromEntries(changes), { target }) : null;
  for (const effect of effects) if (Object.hasOwn(EFFECTS, effect.effect)) EFFECTS[effect.effect](effect);
  if (response.regions?.home !== undefined) applyHome(response);
  return before;
}

function applyHome(response) {
  store.saveView("home", 0, { home: response.regions.home });
  if (requests.keepRows(response.rows ?? {})) render();
  if (response.badge !== undefined) navigator.setAppBadge?.(response.badge).catch(() => {});
}

function applyCase({ id, revision, regions, row, title, whole }) {
  showRegions(regions);
  if (title && dataset.screen === "case") document.title = title;
  const before = rendered?.id === id ? rendered.regions : store.readView(id)?.regions;
  rendered = { id, revision, regions: whole ? regions : { ...before, ...regions }, row };
  clearTimeout(storing);
  storing = whole ? setTimeout(storeRendered, SETTLED) : setTimeout(renderWhole, PAUSE);
}

/** The remarks as well. */
function renderWhole() {
  if (open && dataset.screen === "case") core.render(() => (open ? requests.forCase(open, true) : RENDERS[dataset.screen]()), apply);
}

/** Stores the last answer, for the next visit: after a pause, and when the page or the case is left. */
export function storeRendered() {
  clearTimeout(storing);
  if (!rendered) return;
  const { id, revision, regions, row } = rendered;
  rendered = null;
  if (store.get(`case/${id}`) === null) return;
  if (row) store.saveRow(id, revision, row);
  store.saveView(id, revision, regions);
}

const EFFECTS = {
  save: (file) => { saveFile(file).catch(console.error); }, // a share sheet may stay open long: nothing waits for it
  case: ({ answers }) => makeCase(answers),
  put: ({ records, profile }) => {
    const undo = store.putRecords(records, profile);
    fillProfile();
    if (undo) tell("imported", { count: records.length }, { undo: () => { undo(); fillProfile(); render(); } });
    else tell("import-refused", {}, { urgent: true });
    render();
  },
};
