// The shell: runs the page without Python, and with it when it has come. Law 1 lives in `typed`: what is typed is in
// storage before anything else happens.

import { watchTaps } from "./actions.js";
import { Backup, erasePages } from "./backup.js";
import { PREFIX } from "./contract.js";
import { Core } from "./core.js";
import { accept, fieldOf, valueOf } from "./fields.js";
import { watchFilter } from "./filter.js";
import { Fresh } from "./fresh.js";
import { watchInbox } from "./inbox.js";
import { Journal } from "./journal.js";
import { watchNotes } from "./notes.js";
import { Page } from "./page.js";
import { Pasted } from "./pasted.js";
import { Patches } from "./patch.js";
import { Reminders } from "./remind.js";
import { Requests } from "./requests.js";
import { Route } from "./route.js";
import { canShare } from "./send.js";
import { Store, isNews } from "./store.js";
import { hour } from "./time.js";
import { hear } from "./told.js";
import { Unsaved } from "./unsaved.js";
import { Update } from "./update.js";
import { Words, speak, word } from "./words.js";

/** @import { Bytes, Field, Loss, Scope } from "./types.js" */

const root = document.documentElement;
const hasScreens = document.querySelector("section[data-screen]") !== null;
/** @type {HTMLProgressElement | null} */
const bar = document.querySelector("[data-progress] progress");

const store = new Store(new Journal());
const words = new Words();
const unsaved = new Unsaved({ store, words });
const pasted = new Pasted({ store, unsaved, words });
const requests = new Requests({ pasted, store });
const reminders = new Reminders({ store, words });
const patches = new Patches();
const fresh = new Fresh(store);
const core = new Core();
const page = new Page({ core, fresh, patches, pasted, reminders, requests, store, unsaved, words });
const backup = new Backup({ core, page, reminders, requests, store, unsaved, words });
const route = new Route({ backup, page, pasted, reminders, requests, store, words });
const update = new Update(words);
const rooms = { backup, core, fresh, page, pasted, patches, reminders, requests, route, store, unsaved, update, words };

// ---- typing ----

/** @type {{ [scope in Scope]?: (name: string, field: Field, left: boolean) => void }} */
const SCOPES = {
  case(name, field, left) {
    // A field that is left sends `change` with what it shows: no edit, when that is older than another tab's words.
    if (!page.open || (left && page.open.behind.has(name))) return;
    const stored = page.open.record.answers[name];
    const read = valueOf(field, stored);
    if (read && read.value !== stored) page.edit({ [name]: read.value }, { origin: field });
  },
  profile(name, field, left) {
    if (!left) page.sign({ [name]: field.value }, field);
  },
  /** What the home screen is asked to look for. */
  look(name, field) {
    requests.setHome({ [name]: field.value });
    page.render();
  },
};

/** @param {Event} event */
function typed({ target, type }) {
  const found = fieldOf(target);
  if (found) accept(found.field);
  if (found) SCOPES[found.scope]?.(found.name, found.field, type === "change");
  else if (/** @type {Element} */ (target).closest?.("[data-review]")) {
    pasted.typed();
    page.render();
  }
}

/** The note that was in the review box before. */
function bringBack() {
  pasted.bringBack();
  page.render();
}

/** A text in the address, as links bring it: taken out of it at once, to be reviewed. */
function takeShared() {
  const shared = new URLSearchParams(location.search);
  const text = ["title", "text", "url"].map((name) => shared.get(name)).filter(Boolean).join("\n");
  if (text && pasted.take(text).kept) words.tell("review-taken", {}, { undo: bringBack });
  if (location.search) history.replaceState(null, "", text ? "./#/review" : `./${location.hash}`);
}

/**
 * A chosen radio that is tapped again is un-chosen: "no answer" must stay possible.
 * @param {Event} event
 */
function unchoose({ target: tapped }) {
  const target = /** @type {Field} */ (tapped);
  if (target.type !== "radio" || fieldOf(target)?.scope !== "case" || page.open?.record.answers[target.name] !== target.value) return;
  target.checked = false;
  accept(target);
  page.edit({ [target.name]: "" }, { origin: target });
}

const TYPED_IN = "input:not([type=radio], [type=checkbox], [type=file]), textarea";

/**
 * Is it on the screen? What a closed fold holds may have its place all the same.
 * @param {Element} field
 */
const shows = (field) => field.getClientRects().length > 0 && !field.closest("details:not([open])");

/**
 * Enter goes to the next field of the debrief, as the keyboard's key says it will.
 * @param {KeyboardEvent} event
 */
function goOn(event) {
  const { key, isComposing } = event;
  const target = /** @type {Field} */ (event.target);
  if (key !== "Enter" || isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = target.enterKeyHint === "next" && target.closest?.("[data-step=debrief]");
  if (!step) return;
  event.preventDefault();
  const fields = [...step.querySelectorAll(TYPED_IN)].filter((field) => field === target || shows(field));
  (fields[fields.indexOf(target) + 1] ?? step.querySelector(".reach a"))?.focus();
}

// ---- other tabs, sleep ----

/** @param {StorageEvent} event */
function otherTab({ key, newValue }) {
  page.keepAgain(); // somebody has made room, perhaps
  if (!isNews(key)) return;
  const removed = newValue === null && key?.startsWith(`${PREFIX}case/`) ? key.slice(`${PREFIX}case/`.length) : "";
  if (removed) store.tidy(removed);
  const gone = page.open && newValue === null && (key === null || (key === `${PREFIX}case/${page.open.id}` && !page.open.blank));
  if (gone) page.leave();
  else page.refresh();
  if (document.body.dataset.screen === "home" && document.visibilityState === "visible") page.render();
}

/** The page comes back from sleep or from the back/forward cache: reads again before anything is written. */
function awake() {
  page.refresh({ asleep: true });
  page.keepAgain();
  page.render(); // and time has passed
}

const TICK = 5_000;

/** Time passes under an open page, or jumps, and a storage that was full may have room again. */
function watchTime() {
  let shownAt = hour();
  setInterval(() => {
    page.keepAgain();
    if (shownAt === hour() || document.visibilityState !== "visible") return;
    shownAt = hour();
    page.render();
  }, TICK);
}

// ---- Python ----

/** @param {Bytes} bytes */
function progress({ loaded, total }) {
  if (bar && total) bar.value = Math.min(loaded / total, 1);
}

/**
 * Python is ready, or cannot run: then the page says why, stays usable and offers to try.
 * @param {Loss} [failed]
 */
function started(failed) {
  if (failed) keepPages();
  else core.complete().then(keepPages);
  const { reason = "start" } = failed ?? {};
  const why = failed ? word(`failed-${reason}`) : "";
  for (const text of document.querySelectorAll("[data-when=failed] p")) text.textContent = why;
  words.when("failed", Boolean(failed));
  if (failed) {
    reminders.remind(store.listCases(0));
    page.markOld();
    speak(why, true);
  } else {
    speak(word("ready"));
    page.render();
  }
}

/** It has died and is started once more. */
function again() {
  if (bar) bar.value = 0;
  words.tell("stopped");
}

const startPython = () => core.start(progress, started, again);

/** After the first paint: nothing of Python may stand before it. */
function startWhenPainted() {
  const idle = globalThis.requestIdleCallback ?? ((run) => setTimeout(run, 1));
  const soon = () => idle(() => startPython(), { timeout: 500 });
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon, { once: true });
}

// ---- begin ----

document.addEventListener("input", typed);
document.addEventListener("change", typed); // some date and choice pickers send no input event
document.addEventListener("click", unchoose);
document.addEventListener("keydown", goOn);
document.addEventListener("focusout", ({ target }) => page.leaveField(target));
document.addEventListener("submit", (event) => event.preventDefault());
addEventListener("storage", otherTab);
document.addEventListener("focusin", ({ target }) => page.correct(target));
document.addEventListener("beforeinput", ({ target }) => page.correct(target));
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) awake();
  // By then the browser has put back what it remembered.
  setTimeout(() => page.refresh({ asleep: true }));
});
document.addEventListener("resume", awake);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") awake();
  else page.storeRendered();
});
addEventListener("pagehide", () => {
  page.storeRendered();
  // WebKit resets a field without autocomplete when its page comes back, some time after it shows: to what stands now.
  /** @type {NodeListOf<HTMLInputElement>} */
  const reset = document.querySelectorAll("input[autocomplete=off]");
  for (const field of reset) field.defaultValue = field.value;
});

watchTaps(rooms);
watchFilter(words);
watchInbox(rooms);
watchNotes(page);
patches.watchComposition((elements) => page.finish(elements));
watchTime();
hear("python-wanted", startPython);
hear("archive-came", () => page.render());

// What needs no script leads elsewhere until now.
for (const link of document.querySelectorAll("a[data-href]")) link.setAttribute("href", link.dataset.href);
for (const progress of document.querySelectorAll("[data-progress]")) progress.hidden = false;
for (const notice of document.querySelectorAll(".no-shell")) notice.hidden = true; // were the styles lost, nobody else would

const afterErasing = location.hash.startsWith("#/erased"); // then nothing is kept again, not even for use offline
store.forgetDeleted();
words.when("share", canShare());
page.fillProfile();
if (hasScreens) {
  reminders.remind(store.listCases(0)); // before the first paint: home is short, and nothing below may move later
  page.showHome();
  takeShared();
  pasted.fill();
  route.follow();
}
backup.showState();
store.recoverTyped().then((some) => {
  if (!some) return;
  page.refresh();
  page.render();
  words.tell("recovered");
});
// Kept for use offline when Python has all it needs, after its cold half: a first visit would wait longer for it. After
// erasing, the service worker that goes may put back what was fetched while it went: then it is erased once more.
const keepPages = afterErasing ? erasePages : () => update.register();
if (root.dataset.python === "lazy") addEventListener("load", keepPages, { once: true });
else startWhenPainted();
root.dataset.shell = "runs"; // the styles take back what the page says where no script has run
