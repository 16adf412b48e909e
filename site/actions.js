// What a tap does: one table, `data-do` -> deed, behind one door. A deed that needs Python is acknowledged at once
// and done in its turn; every other is done in the tap itself.

import * as backup from "./backup.js";
import { freshId } from "./case.js";
import { ACTIONS } from "./contract.js";
import * as core from "./core.js";
import * as notes from "./notes.js";
import * as page from "./page.js";
import * as pasted from "./pasted.js";
import { install } from "./remind.js";
import * as requests from "./requests.js";
import { bring, goTo, goToField } from "./route.js";
import { firstName, namesOf, rowOf } from "./rows.js";
import * as send from "./send.js";
import { start } from "./starters.js";
import { bringBack, caseText, deleteCase, deleteForGood } from "./store.js";
import { chipDay, instant, momentOf } from "./time.js";
import { announce } from "./told.js";
import * as update from "./update.js";
import { dismiss, tell, undo } from "./words.js";

/** @import { Button, Case, Changes, Deed, DeedName, Loss, Value, WordKey } from "./types.js" */

const answers = () => page.opened().record.answers;
/** @param {string} id */
const written = (id) => /** @type {HTMLTextAreaElement} */ (document.getElementById(id));

/**
 * @param {string[]} names
 * @returns {Changes}
 */
const none = (names) => Object.fromEntries(names.map((name) => [name, null]));

/**
 * Changes answers, says so and offers to take it back.
 * @param {WordKey} key
 * @param {Changes} changes
 */
function editWithUndo(key, changes) {
  const target = page.open;
  const before = page.edit(changes);
  tell(key, {}, { undo: () => page.edit(before, { target }) });
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
 * @param {Changes} before
 * @param {Case} target
 */
function showFilled(before, target) {
  page.foldInbox();
  goToField(Object.keys(before).find((name) => document.getElementsByName(name)[0]) ?? "");
  tell("filled", {}, { undo: () => page.edit(before, { target }) });
}

/**
 * Sets a remark on the pasted note aside or takes that back, with undo.
 * @param {string} name
 * @param {boolean} is
 * @param {WordKey} key
 */
function setAside(name, is, key) {
  pasted.setAside(name, is);
  page.render();
  tell(key, {}, { undo: () => { pasted.setAside(name, !is); page.render(); } });
}

/**
 * A text of ours from before the last change does not go out as if it were new; the user's own wording always is.
 * @param {Button} button
 */
function isCurrent({ dataset: { key, from } }) {
  if (from?.startsWith("plain-")) return true; // made this moment
  const given = page.open?.record.answers ?? {};
  if (!page.isOld() || given[`notes.${key}.text`] || given[`sent_as.${key}.body`]) return true;
  tell("old", {}, { urgent: true });
  return false;
}

/** @type {Record<DeedName, Deed>} */
const DEEDS = {
  add({ dataset: { group } }) {
    const id = freshId();
    page.edit({ [firstName(group, id)]: "" });
    bring(rowOf(group, id)?.querySelector("input, textarea, select"));
  },
  start: ({ dataset: { for: field, words } }) => start(written(field), words),
  remove({ dataset: { group, id } }) {
    editWithUndo("removed", none(namesOf(group, id, answers())));
    document.querySelector(`[data-do=add][data-group="${CSS.escape(group)}"]`)?.focus();
  },
  set(button) {
    const { name, value, type, tell: key } = button.dataset;
    const changes = { [name]: typed(value, type) };
    if (key) editWithUndo(key, changes);
    else page.edit(changes);
    notes.changed(button);
  },
  unset(button) {
    editWithUndo("taken-back", none([button.dataset.name]));
    notes.changed(button);
  },
  "review-told"() {
    const target = page.opened();
    const { takeBack } = pasted.take(String(answers().told ?? ""));
    const before = page.edit({ told: null });
    location.hash = "#/review";
    tell("to-review", {}, { undo() {
      takeBack();
      page.edit(before, { target });
      location.hash = `#/case/${target.id}`;
    } });
  },
  "review-set": ({ dataset: { name, tell: key } }) => setAside(name, true, key),
  "review-back"() {
    dismiss(); // it offers the same
    pasted.bringBack();
    page.render();
  },
  "review-unset": ({ dataset: { name } }) => setAside(name, false, "taken-back"),
  "go-field"({ dataset: { name } }) {
    notes.closeSentence();
    goToField(name.replace(/^profile\./, ""));
  },

  async copy(button) {
    if (!isCurrent(button)) return;
    const copied = await send.copy(notes.text(button.dataset), button.closest(".bar") ?? button);
    tell(copied ? "copied" : "copy-by-hand", {}, { urgent: !copied });
    if (copied) notes.stage(button, "mail");
  },
  async share(button) {
    if (!isCurrent(button)) return;
    if (await send.share(button.dataset.subject ?? "", notes.text(button.dataset))) notes.stage(button, "sent");
  },
  mail(button) {
    if (!isCurrent(button)) return;
    const { to = "", subject = "" } = button.dataset;
    send.follow(send.mailto(to, subject, notes.text(button.dataset)));
    notes.stage(button, "sent");
  },
  "not-yet": (button) => notes.stage(button, "copy"),
  print(button) {
    const { from } = button.dataset;
    if (isCurrent(button)) send.print(from ? document.getElementById(from) : null);
  },
  "use-old": () => page.takeOld(),

  "edit-note"({ dataset: { key, from } }) {
    const name = `notes.${key}.text`;
    const draft = send.textFrom(from);
    if (!answers()[name]) page.edit({ [name]: draft, [`notes.${key}.draft`]: draft });
    const area = written(`edit-${key}`);
    document.getElementById(`paper-${key}`)?.setAttribute("hidden", "");
    if (area.parentElement) area.parentElement.hidden = false;
    area.focus();
    area.setSelectionRange(0, 0);
  },
  "use-draft"(button) {
    const { key } = button.dataset;
    editWithUndo("own-words-removed", none([`notes.${key}.text`, `notes.${key}.draft`]));
    notes.changed(button);
  },
  fix(button) {
    const { name, quote, nth, value } = button.dataset;
    if (!name) {
      const before = pasted.rewrite((text) => replaced(text, quote, Number(nth), value));
      page.render();
      tell("changed", {}, { undo: () => { pasted.rewrite(() => before); page.render(); } });
      return;
    }
    const text = String(answers()[name] ?? "");
    const changed = quote ? replaced(text, quote, Number(nth), value) : value;
    if (changed === text) return; // it was changed meanwhile: the remark goes with the next answer
    editWithUndo("changed", { [name]: changed });
    notes.changed(button);
  },
  sent(button) {
    const { key, from = `draft-${key}` } = button.dataset;
    editWithUndo("sent", { [`sent.${key}`]: instant(), ...notes.sentAs(key, notes.text({ key, from })) });
    if (button.closest("details.mail")) goTo(notes.next(key));
  },
  unsent: ({ dataset: { key } }) => editWithUndo("not-sent", notes.thawed(key)),
  sentence: (slot) => notes.openSentence(slot),
  "close-sentence": () => notes.closeSentence(),
  move(button) {
    const { name, tell: key } = button.dataset;
    editWithUndo(key, notes.moved(name, answers()));
    notes.changed(button);
  },

  archive: () => editWithUndo(answers().archived ? "unarchived" : "archived", { archived: answers().archived ? null : true }),
  "delete-case"() {
    const { id, record, unsaved } = page.opened();
    const { kept, restore } = deleteCase(id, unsaved ? caseText(record) : undefined);
    page.dropCase();
    location.hash = "#/";
    tell(kept ? "deleted" : "deleted-no-copy", {}, { undo() {
      const left = restore();
      if (left) page.hold(id, left);
      location.hash = `#/case/${id}`;
    } });
  },
  "bring-back"({ dataset: { id } }) {
    if (!bringBack(id)) return;
    location.href = `./#/case/${encodeURIComponent(id)}`;
  },
  "delete-for-good"({ dataset: { id } }) {
    deleteForGood(id);
    backup.showState();
  },
  restore({ dataset: { at } }) {
    const earlier = page.opened().record.earlier?.[Number(at)];
    if (earlier) editWithUndo("restored", { [earlier.name]: earlier.value });
  },
  "export-all": () => backup.exportAll(),
  "export-case": () => backup.exportCase(),
  "import-apply": waiting(async () => {
    const id = await backup.applyImport();
    if (id) location.replace(`#/case/${encodeURIComponent(id)}/plan`); // out of a link: it has done its work
  }),
  "save-aside": ({ dataset: { key } }) => backup.saveAside(key),
  "erase-all": () => backup.eraseAll(),
  keep(button) {
    const question = button.closest("[data-confirm]");
    if (!question) return;
    question.hidden = true;
    bring(document.querySelector(`[data-do="${CSS.escape(question.dataset.confirm)}"]`));
  },

  core: waiting((button) => {
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
        if (then) goTo(then);
        if (key && before) tell(key, { what }, { undo: () => page.edit(before, { target }) });
        if (action === "paste-apply" && before && target && target === page.open) showFilled(before, target);
      },
    );
  }),

  "start-again": () => core.startAgain(),
  install,
  undo,
  dismiss,
  "reload-for-update": update.use,
};

/**
 * A deed that waits for Python: the button says so until it is done, and does not take a second tap meanwhile.
 * @param {Deed} deed
 * @returns {Deed}
 */
function waiting(deed) {
  return async (button) => {
    if (button.getAttribute("aria-busy") === "true") return;
    announce("python-wanted"); // where the page has not asked for it yet
    button.setAttribute("aria-busy", "true");
    if (!core.isReady() && !core.hasFailed()) tell("soon");
    try {
      await deed(button);
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
 */
async function act(button, deed) {
  try {
    await deed(button);
  } catch (error) {
    console.error(error);
    const { absent } = /** @type {Loss} */ (error);
    tell(core.hasFailed() ? "core-failed" : absent ? "failed-missing" : "went-wrong", {}, { urgent: true });
  }
}

export function watchTaps() {
  document.addEventListener("click", (event) => {
    const tapped = /** @type {Element} */ (event.target);
    if (tapped.closest?.("a[href^='#']")) dismiss(); // its Undo would be about another screen
    const button = /** @type {Button | null} */ (tapped.closest?.("[data-do]"));
    if (!button || !Object.hasOwn(DEEDS, button.dataset.do)) return;
    if (button.localName === "a") event.preventDefault();
    if (asksFirst(button)) return;
    act(button, DEEDS[button.dataset.do]);
    if (button.closest(".menu")) notes.closeMenus();
  });
  document.addEventListener("change", (event) => {
    const input = /** @type {(HTMLInputElement & Button) | null} */ (/** @type {Element} */ (event.target).closest?.("input[data-import]"));
    const file = input?.files?.[0];
    if (file) act(input, waiting(() => backup.preview(file).finally(() => { input.value = ""; })));
  });
}
