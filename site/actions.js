// What a tap does: one table, `data-do` -> deed, behind one door. A deed that needs Python is acknowledged at once
// and done in its turn; every other is done in the tap itself.

import { freshId } from "./case.js";
import { ACTIONS } from "./contract.js";
import { fieldNamed } from "./fields.js";
import * as notes from "./notes.js";
import { bring } from "./route.js";
import { firstName, namesOf, rowOf } from "./rows.js";
import * as send from "./send.js";
import { start } from "./starters.js";
import { caseText } from "./store.js";
import { chipDay, instant, momentOf } from "./time.js";
import { announce } from "./told.js";

/** @import { Button, Case, Changes, Deed, DeedName, Loss, Page, Rooms, Value, WordKey } from "./types.js" */

/** @param {Page} page */
const answers = (page) => page.opened().record.answers;
/** @param {string} id */
const written = (id) => /** @type {HTMLTextAreaElement} */ (document.getElementById(id));

/**
 * @param {string[]} names
 * @returns {Changes}
 */
const none = (names) => Object.fromEntries(names.map((name) => [name, null]));

/**
 * Changes answers, says so and offers to take it back; `seen`: the change shows where it was tapped.
 * @param {WordKey} key
 * @param {Changes} changes
 * @param {Rooms} rooms
 */
function editWithUndo(key, changes, { page, words }, seen = false) {
  const target = page.open;
  const before = page.edit(changes);
  words.tell(key, {}, { undo: () => page.edit(before, { target }), seen });
}

/**
 * @param {string} value
 * @param {string} type
 * @returns {Value}
 */
function typed(value, type) {
  if (type === "moment") return momentOf(value);
  if (value === "now") return instant();
  if (type === "boolean") return value === "true";
  if (type === "words") return value;
  if (type === "pick") return value === "out" ? value : Number(value);
  return chipDay(value);
}

/**
 * The text with that occurrence of `quote` (from 0) exchanged for `words`; as it is where it is not there any more.
 * @param {string} text
 * @param {string} quote
 * @param {number} nth
 * @param {string} words
 */
function replaced(text, quote, nth, words) {
  let at = text.indexOf(quote);
  for (let left = nth; left > 0 && at >= 0; left -= 1) at = text.indexOf(quote, at + quote.length);
  return at < 0 ? text : text.slice(0, at) + words + text.slice(at + quote.length);
}

/**
 * After a pasted text was taken: goes to what was filled in, says so, and offers to take it back.
 * @param {Rooms} rooms
 * @param {Changes} before
 * @param {Case} target
 */
function showFilled({ page, route, words }, before, target) {
  page.foldInbox();
  route.goToField(Object.keys(before).find(fieldNamed) ?? "");
  words.tell("filled", {}, { undo: () => page.edit(before, { target }) });
}

/**
 * Sets a remark on the pasted note aside or takes that back, with undo.
 * @param {Rooms} rooms
 * @param {string} name
 * @param {boolean} is
 * @param {WordKey} key
 */
function setAside({ page, pasted, words }, name, is, key) {
  pasted.setAside(name, is);
  page.render();
  words.tell(key, {}, { undo: () => { pasted.setAside(name, !is); page.render(); } });
}

/**
 * A text of ours from before the last change does not go out as if it were new; the user's own wording always is.
 * @param {Button} button
 * @param {Rooms} rooms
 */
function isCurrent({ dataset: { key, from } }, { page, words }) {
  if (from?.startsWith("plain-")) return true; // made this moment
  const given = page.open?.record.answers ?? {};
  if (!page.isOld() || given[`notes.${key}.text`] || given[`sent_as.${key}.body`]) return true;
  words.tell("old", {}, { urgent: true });
  return false;
}

/** @type {Record<DeedName, Deed>} */
const DEEDS = {
  add({ dataset: { group } }, { page }) {
    const id = freshId();
    page.edit({ [firstName(group, id)]: "" });
    bring(rowOf(group, id)?.querySelector("input, textarea, select"));
  },
  start: ({ dataset }) => start(written(dataset.for), dataset.words),
  remove({ dataset: { group, id } }, rooms) {
    editWithUndo("removed", none(namesOf(group, id, answers(rooms.page))), rooms);
    document.querySelector(`[data-do=add][data-group="${CSS.escape(group)}"]`)?.focus();
  },
  set(button, rooms) {
    const { name, value, type, tell: key } = button.dataset;
    const changes = { [name]: typed(value, type) };
    if (name.startsWith("profile.")) rooms.page.sign({ [name.slice("profile.".length)]: value });
    else if (key) editWithUndo(key, changes, rooms, true);
    else rooms.page.edit(changes);
    notes.changed(button);
  },
  unset(button, rooms) {
    editWithUndo("taken-back", none([button.dataset.name]), rooms, true);
    notes.changed(button);
  },
  "review-told"(_, { page, pasted, words }) {
    const target = page.opened();
    const { takeBack } = pasted.take(String(answers(page).told ?? ""));
    const before = page.edit({ told: null });
    location.hash = "#/review";
    words.tell("to-review", {}, { undo() {
      takeBack();
      page.edit(before, { target });
      location.hash = `#/case/${target.id}`;
    } });
  },
  "review-set": ({ dataset: { name, tell: key } }, rooms) => setAside(rooms, name, true, key),
  "review-back"(_, { page, pasted, words }) {
    words.dismiss(); // it offers the same
    pasted.bringBack();
    page.render();
  },
  "review-unset": ({ dataset: { name } }, rooms) => setAside(rooms, name, false, "taken-back"),
  "go-field"({ dataset: { name } }, { route }) {
    notes.closeSentence();
    route.goToField(name.replace(/^profile\./, ""));
  },

  async copy(button, rooms) {
    if (!isCurrent(button, rooms)) return;
    const copied = await send.copy(notes.text(rooms.page.open, button.dataset), button.closest(".bar") ?? button);
    const seen = copied && notes.stage(button, "mail"); // there what was Copy says what comes next
    rooms.words.tell(copied ? "copied" : "copy-by-hand", {}, { urgent: !copied, seen });
  },
  async share(button, rooms) {
    if (!isCurrent(button, rooms)) return;
    if (await send.share(button.dataset.subject ?? "", notes.text(rooms.page.open, button.dataset))) notes.stage(button, "sent");
  },
  mail(button, rooms) {
    if (!isCurrent(button, rooms)) return;
    const { to = "", subject = "" } = button.dataset;
    send.follow(send.mailto(to, subject, notes.text(rooms.page.open, button.dataset)));
    notes.stage(button, "sent");
  },
  "not-yet": (button) => notes.stage(button, "copy"),
  print(button, rooms) {
    const { from } = button.dataset;
    if (isCurrent(button, rooms)) send.print(from ? document.getElementById(from) : null);
  },
  "use-old": (_, { page }) => page.takeOld(),

  "edit-note"(button, rooms) {
    if (!isCurrent(button, rooms)) return; // as their own words it would be copied without a question
    const { key, from } = button.dataset;
    const { page } = rooms;
    const name = `notes.${key}.text`;
    const draft = send.textFrom(from);
    if (!answers(page)[name]) page.edit({ [name]: draft, [`notes.${key}.draft`]: draft });
    const area = written(`edit-${key}`);
    document.getElementById(`paper-${key}`)?.setAttribute("hidden", "");
    if (area.parentElement) area.parentElement.hidden = false;
    area.focus();
    area.setSelectionRange(0, 0);
  },
  "use-draft"(button, rooms) {
    const { key } = button.dataset;
    editWithUndo("own-words-removed", none([`notes.${key}.text`, `notes.${key}.draft`]), rooms);
    notes.changed(button);
  },
  fix(button, rooms) {
    const { page, pasted, words } = rooms;
    const { name, quote, nth, value } = button.dataset;
    if (!name) {
      const before = pasted.rewrite((text) => replaced(text, quote, Number(nth), value));
      page.render();
      words.tell("changed", {}, { undo: () => { pasted.rewrite(() => before); page.render(); } });
      return;
    }
    const text = String(answers(page)[name] ?? "");
    const changed = quote ? replaced(text, quote, Number(nth), value) : value;
    if (changed === text) return; // it was changed meanwhile: the remark goes with the next answer
    editWithUndo("changed", { [name]: changed }, rooms, true);
    notes.changed(button);
  },
  sent(button, rooms) {
    const { key, from = `draft-${key}` } = button.dataset;
    editWithUndo("sent", { [`sent.${key}`]: instant(), ...notes.sentAs(key, notes.text(rooms.page.open, { key, from })) }, rooms);
    if (button.closest("details.mail")) rooms.route.goTo(notes.next(key, answers(rooms.page)));
  },
  unsent: ({ dataset: { key } }, rooms) => editWithUndo("not-sent", notes.thawed(key), rooms),
  sentence: (slot, { page }) => notes.openSentence(slot, answers(page)),
  "close-sentence": () => notes.closeSentence(),
  move(button, rooms) {
    const { name, tell: key } = button.dataset;
    editWithUndo(key, notes.moved(name, answers(rooms.page)), rooms);
    notes.changed(button);
  },

  archive(_, rooms) {
    const { archived } = answers(rooms.page);
    editWithUndo(archived ? "unarchived" : "archived", { archived: archived ? null : true }, rooms);
  },
  "delete-case"(_, { page, store, words }) {
    const { id, record, unsaved } = page.opened();
    const { kept, restore } = store.deleteCase(id, unsaved ? caseText(record) : undefined);
    page.dropCase();
    location.hash = "#/";
    words.tell(kept ? "deleted" : "deleted-no-copy", {}, { undo() {
      const left = restore();
      if (left) page.hold(id, left);
      location.hash = `#/case/${id}`;
    } });
  },
  "bring-back"({ dataset: { id } }, { store }) {
    if (!store.bringBack(id)) return;
    location.href = `./#/case/${encodeURIComponent(id)}`;
  },
  "delete-for-good"({ dataset: { id } }, { backup, store }) {
    store.deleteForGood(id);
    backup.showState();
  },
  restore({ dataset: { at } }, rooms) {
    const earlier = rooms.page.opened().record.earlier?.[Number(at)];
    if (earlier) editWithUndo("restored", { [earlier.name]: earlier.value }, rooms);
  },
  "export-all": (_, { backup }) => backup.exportAll(),
  "export-case": (_, { backup }) => backup.exportCase(),
  "import-apply": waiting(async (_, { backup }) => {
    const id = await backup.applyImport();
    if (id) location.replace(`#/case/${encodeURIComponent(id)}/plan`); // out of a link: it has done its work
  }),
  "save-aside": ({ dataset: { key } }, { backup }) => backup.saveAside(key),
  "erase-all": (_, { backup }) => backup.eraseAll(),
  keep(button) {
    const question = button.closest("[data-confirm]");
    if (!question) return;
    question.hidden = true;
    bring(document.querySelector(`[data-do="${CSS.escape(question.dataset.confirm)}"]`));
  },

  core: waiting((button, rooms) => {
    const { core, page, requests, route, words } = rooms;
    const { action, then, tell: key } = button.dataset;
    const what = button.textContent?.trim();
    /** @type {readonly string[]} */
    const keys = ACTIONS[action];
    const names = keys.filter((name) => button.hasAttribute(`data-arg-${name}`));
    const given = Object.fromEntries(names.map((name) => [name, button.getAttribute(`data-arg-${name}`)]));
    if (action === "home" || action === "case") {
      requests[action === "home" ? "setHome" : "setCase"](given);
      page.render();
      return undefined;
    }
    const target = page.open;
    return core.ask(
      () => ({ ...requests.about(target), fresh: freshId(), ...given, action }),
      (response) => {
        const before = page.apply(response, target);
        if (then) route.goTo(then);
        if (key && before) words.tell(key, { what }, { undo: () => page.edit(before, { target }) });
        if (action === "paste-apply" && before && target && target === page.open) showFilled(rooms, before, target);
      },
    );
  }),

  "start-again": (_, { core }) => core.startAgain(),
  install: (_, { reminders }) => reminders.install(),
  undo: (_, { words }) => words.undo(),
  dismiss: (_, { words }) => words.close(),
  "reload-for-update": (_, { update }) => update.use(),
};

/**
 * A deed that waits for Python: the button says so until it is done, and does not take a second tap meanwhile.
 * @param {Deed} deed
 * @returns {Deed}
 */
function waiting(deed) {
  return async (button, rooms) => {
    const { core, words } = rooms;
    if (button.getAttribute("aria-busy") === "true") return;
    announce("python-wanted"); // where the page has not asked for it yet
    button.setAttribute("aria-busy", "true");
    if (!core.isReady() && !core.hasFailed()) words.tell("soon");
    try {
      await deed(button, rooms);
    } finally {
      button.removeAttribute("aria-busy");
    }
  };
}

/**
 * Where the page holds a question for this deed, the first tap shows it; a button that is `data-sure` does the deed.
 * @param {Button} button
 */
function asksFirst(button) {
  const question = document.querySelector(`[data-confirm="${CSS.escape(button.dataset.do)}"]`);
  if (!question || button.dataset.sure) return false;
  question.hidden = false;
  bring(question.querySelector("button"));
  return true;
}

/**
 * The door: whatever goes wrong behind it is told in words, and nothing typed is lost by it.
 * @param {Button} button
 * @param {Deed} deed
 * @param {Rooms} rooms
 */
async function act(button, deed, rooms) {
  try {
    await deed(button, rooms);
  } catch (error) {
    console.error(error);
    const { absent } = /** @type {Loss} */ (error);
    rooms.words.tell(rooms.core.hasFailed() ? "core-failed" : absent ? "failed-missing" : "went-wrong", {}, { urgent: true });
  }
}

/**
 * Does what is tapped, and reads the file that is chosen to be brought in, from now on.
 * @param {Rooms} rooms
 */
export function watchTaps(rooms) {
  document.addEventListener("click", (event) => {
    const tapped = /** @type {Element} */ (event.target);
    if (tapped.closest?.("a[href^='#']")) rooms.words.dismiss(); // its Undo would be about another screen
    const button = /** @type {Button | null} */ (tapped.closest?.("[data-do]"));
    if (!button || !Object.hasOwn(DEEDS, button.dataset.do)) return;
    if (button.localName === "a") event.preventDefault();
    if (asksFirst(button)) return;
    act(button, DEEDS[button.dataset.do], rooms);
    if (button.closest(".menu")) notes.closeMenus();
  });
  document.addEventListener("change", (event) => {
    const input = /** @type {(HTMLInputElement & Button) | null} */ (/** @type {Element} */ (event.target).closest?.("input[data-import]"));
    const file = input?.files?.[0];
    if (file) act(input, waiting(() => rooms.backup.preview(file).finally(() => { input.value = ""; })), rooms);
  });
}
