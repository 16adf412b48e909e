// The page and the open case: shows it, takes edits, asks for renders and puts the answers in. An edit is in storage
// before anything else happens to it.

import { Case } from "./case.js";
import { fieldNamed, fieldOf, fill, isForeign, labelOf, show as showField } from "./fields.js";
import { listInterviews } from "./interviews.js";
import { showPlain } from "./plain.js";
import { syncRows } from "./rows.js";
import { saveFile } from "./send.js";
import { announce } from "./told.js";
import { speak, word } from "./words.js";

/** @import { Changes, Earlier, Effect, Field, Found, Regions, Request, Response, Rooms, Row, Skip, Undo } from "./types.js" */

const PAUSE = 400; // in typing: time enough for remarks, which nobody wants while they write
const GRACE = 1_000; // a Python that runs has answered by then; old words are marked when it has not
const SETTLED = 2_000; // the last render is stored when the typing has paused: few writes, however long the typing

const dataset = document.body.dataset; // data-screen and data-step say where we are, to the styles as well
const caseScreen = () => /** @type {Found} */ (document.querySelector("section[data-screen=case]"));

export class Page {
  /** @type {Case | null} */
  #open = null;
  /** @type {{ id: string, revision: number, regions: Regions, row?: Row, signed: number, at: number } | null} */
  #rendered = null; // the last answer, with what it was made from and when, not stored yet
  /** @type {number | undefined} */
  #storing;
  /** @type {number | undefined} */
  #marking;
  /** @type {WeakMap<Element, string>} */
  #said = new WeakMap(); // element -> what it said last
  /** @type {Record<string, () => Request>} */
  #renders = { // what is asked for the screen that shows
    home: () => {
      const list = this.#store.listCases();
      this.#reminders.remind(list);
      return this.#requests.home(list, this.#unsaved.held(this.#open));
    },
    case: () => this.#requests.forCase(this.#open, false),
    review: () => this.#requests.review(),
  };
  #core; #fresh; #patches; #pasted; #reminders; #requests; #store; #unsaved; #words; // handed down by shell.js

  /** @param {Pick<Rooms, "core" | "fresh" | "patches" | "pasted" | "reminders" | "requests" | "store" | "unsaved" | "words">} rooms */
  constructor(rooms) {
    ({ core: this.#core, fresh: this.#fresh, patches: this.#patches, pasted: this.#pasted, reminders: this.#reminders } = rooms);
    ({ requests: this.#requests, store: this.#store, unsaved: this.#unsaved, words: this.#words } = rooms);
  }

  /** The open case, or null. */
  get open() {
    return this.#open;
  }

  /** The open case, where there has to be one. */
  opened() {
    if (!this.#open) throw new Error("no case is open");
    return this.#open;
  }

  // ---- showing ----

  /**
   * Opens a case in the page; answers undefined, or the trouble that keeps it shut.
   * @param {string} id
   */
  openCase(id) {
    if (this.#open?.id === id) return undefined;
    const left = this.#unsaved.leftOpen(id);
    const found = left ? { case: left } : Case.open(this.#store, id);
    if (!found.case) return found.trouble;
    this.showCase(found.case);
    return undefined;
  }

  /**
   * Shows a Case that is there already.
   * @param {Case} opened
   */
  showCase(opened) {
    this.closeCase();
    this.#open = opened;
    this.#requests.sawPlan(opened);
    this.#requests.setCase({ show: undefined });
    this.#patches.reset(caseScreen());
    syncRows(caseScreen(), {}); // another case may have rows of the same ids, in another order
    for (const question of caseScreen().querySelectorAll("[data-confirm]")) question.hidden = true; // asked of another case
    this.#words.when("unsigned", !this.#store.readFlat("profile")?.name);
    this.#words.when("shared", false);
    this.foldInbox();
    this.#refill();
    const view = this.#store.readView(this.#open.id);
    this.#fresh.shown(view);
    if (view) this.#showRegions(view.regions);
    this.markOld();
    if (this.#open.unsaved) this.edit({}); // perhaps there is room again
  }

  /** Shows the home screen as it last was, before Python is there. */
  showHome() {
    const view = this.#store.readView("home");
    if (!view) return;
    this.#fresh.homeShown(view);
    this.#showRegions(view.regions);
  }

  /** The box at the head of the debrief stands open while something is in it, and says what it takes until there is. */
  foldInbox() {
    const inbox = document.querySelector("details#inbox");
    if (!(inbox instanceof HTMLDetailsElement) || !this.#open) return;
    inbox.open = Boolean(this.#open.record.answers.told);
    inbox.classList.toggle("first", this.#open.blank);
  }

  /** Leaves the open case: stores what is shown of it, or forgets one the user has emptied; words storage refused are held. */
  closeCase() {
    if (this.#open?.emptied) this.#open.refresh(); // another window may have typed in it since
    if (this.#open?.emptied) {
      this.#store.forgetCase(this.#open.id);
      this.#rendered = null;
    }
    this.storeRendered();
    if (this.#open?.unsaved) this.#unsaved.leave(this.#open);
    this.#open = null;
  }

  /** Forgets the open case, unsaved words and all: it has been deleted. */
  dropCase() {
    this.#rendered = null;
    if (this.#open) this.#unsaved.forget(this.#open);
    this.#open = null;
  }

  /**
   * Brings every field of the open case in line with its answers, but for the one being typed in.
   * @param {Skip} skip
   */
  #refill(skip = () => false) {
    if (!this.#open) return;
    const root = caseScreen();
    const { answers } = this.#open.record;
    this.#patches.patch({ link: "" }); // it holds what was there before
    const { more } = syncRows(root, answers);
    fill(root, "case", answers, { skip });
    if (more) whenIdle(() => this.#fillCrowd(root, this.#open));
    this.#listEarlier(this.#open.id, this.#open.record.earlier ?? []);
    for (const part of root.querySelectorAll("[data-only]")) {
      const [name, value] = part.dataset.only.split(":");
      part.hidden = String(answers[name] ?? "") !== value;
    }
  }

  /**
   * The rows of a crowd that were not made at once, some at a time.
   * @param {ParentNode} root
   * @param {Case | null} whose
   */
  #fillCrowd(root, whose) {
    if (!this.#open || this.#open !== whose) return;
    const { answers } = this.#open.record;
    const { made, more } = syncRows(root, answers);
    for (const row of made) fill(row, "case", answers);
    if (more) whenIdle(() => this.#fillCrowd(root, whose));
  }

  /**
   * Answers that another tab or a file replaced, or could not replace, each with a button that takes it back.
   * @param {string} id
   * @param {Earlier[]} earlier
   */
  #listEarlier(id, earlier) {
    const list = caseScreen().querySelector("[data-list=earlier]");
    if (!list || (list.childElementCount === earlier.length && list.dataset.of === id)) return;
    list.dataset.of = id;
    this.#words.when("earlier", earlier.length > 0);
    list.replaceChildren(...earlier.map(({ name, value }, at) => {
      const line = document.createElement("p");
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.do = "restore";
      button.dataset.at = String(at);
      button.textContent = word("restore");
      line.append(`${labelOf(fieldNamed(name)) || name}: ${value}`, " ", button);
      return line;
    }));
  }

  /**
   * Shows the profile in its fields; `skip(field)` leaves a field alone.
   * @param {Skip} [skip]
   */
  fillProfile(skip) {
    this.#fresh.readAgain();
    fill(document, "profile", this.#store.readFlat("profile") ?? {}, { skip });
  }

  /**
   * Stores the user's own name, or how to reach them, and shows it everywhere but in `origin`.
   * @param {Record<string, string>} changes
   * @param {Element | null} [origin]
   */
  sign(changes, origin = null) {
    this.#unsaved.editFlat("profile", changes);
    this.fillProfile((field) => field === origin);
    this.render();
  }

  /** What was found in a text that has changed since is taken away. */
  forgetFound() {
    this.#showRegions({ paste: "" });
  }

  /**
   * Patches regions, and gives what came with them its state: fields, chips, what this browser can do.
   * @param {Regions} regions
   */
  #showRegions(regions) {
    this.finish(this.#patches.patch(regions));
    announce("regions-shown");
  }

  /**
   * Gives what came into the page its state: answers in fields and chips, what this browser can do, what is spoken.
   * @param {Found[]} elements
   */
  finish(elements) {
    for (const element of elements) {
      if (this.#open) fill(element, "case", this.#open.record.answers, { blank: false, skip: typedIn });
      this.#words.situate(element);
      this.#sayWhatChanged(element);
      if (element.dataset.region.startsWith("problem.")) markField(element);
    }
  }

  /**
   * What a region says of a change is spoken once, to those who cannot see it come.
   * @param {Element} element
   */
  #sayWhatChanged(element) {
    const text = [...element.querySelectorAll("[data-say]")].map((one) => one.textContent?.trim()).join(" ");
    if (text && this.#said.get(element) !== text) speak(text);
    this.#said.set(element, text);
  }

  // ---- editing ----

  /**
   * Stores answers in the open case (or in `target`), then shows them everywhere but in `origin`.
   * @param {Changes} changes
   * @param {{ origin?: Element | null, target?: Case | null }} options
   * @returns {Changes} what they were before
   */
  edit(changes, { origin = null, target = this.#open } = {}) {
    this.#words.dismiss(); // what it offered to take back is not the last deed any more
    if (!target) throw new Error("no case is open");
    const before = Object.fromEntries(Object.keys(changes).map((name) => [name, target.record.answers[name] ?? null]));
    const { saved, lost, trouble } = target.edit(changes);
    if (target === this.#open) {
      this.#refill((field) => field === origin);
      this.render();
    }
    if (saved) this.#unsaved.accept(target, this.#open);
    else this.#unsaved.refuse(trouble);
    if (Object.keys(lost).length) this.#words.tell("overwritten", {}, { undo: () => this.edit(lost, { target }) });
    return before;
  }

  /** Perhaps there is room again for what storage refused. */
  keepAgain() {
    const before = this.#open?.record.revision;
    this.#unsaved.again(this.#open);
    if (this.#open?.record.revision !== before) this.render();
  }

  /**
   * Holds a case for which storage has no room, as it was.
   * @param {string} id
   * @param {string} text
   */
  hold(id, text) {
    const { record } = this.#store.readCase(id, text);
    if (!record) return;
    const one = new Case(this.#store, record, null);
    one.edit(record.answers);
    this.#unsaved.leave(one);
  }

  /** Takes in what other tabs wrote, or what changed while this one slept: then not even the field with the caret is spared. */
  refresh({ asleep = false } = {}) {
    this.fillProfile(asleep ? undefined : typedIn);
    this.#pasted.fill(asleep ? undefined : typedIn);
    if (dataset.screen === "review") this.#pasted.offerCases();
    if (!this.#open) return;
    const { others: changed, trouble } = this.#open.refresh();
    const deleted = this.#store.get(`deleted/${this.#open.id}`) !== null;
    if (trouble === "missing" && (deleted || (asleep && !this.#open.blank))) { // erased is erased
      this.leave();
      return;
    }
    // Emptied, and left in another window: here it is a new one again, which is written with its next word.
    if (trouble === "missing" && this.#open.blank) history.replaceState({ ...history.state, blank: true }, "");
    if (asleep) this.#refill((field) => !isForeign(field));
    this.#listEarlier(this.#open.id, this.#open.record.earlier ?? []); // also where that is all the other window wrote
    if (!changed.length) return;
    /** @type {Skip} */
    const skip = (field) => {
      if (asleep || !typedIn(field) || !changed.includes(field.name)) return false;
      this.#open?.behind.add(field.name);
      return true;
    };
    this.#refill(skip);
    this.render();
  }

  /** Leaves the open case: another tab has deleted it, or erased everything. */
  leave() {
    this.#words.tell("deleted-elsewhere");
    this.dropCase();
    location.replace("#/");
  }

  /**
   * A browser that comes back to this address puts its own remembered values into fields, at a moment of its choosing and
   * without an event. They give way to what is stored: at the latest before a key is added to them.
   * @param {EventTarget | null} target
   */
  correct(target) {
    const found = fieldOf(target);
    if (!found || !isForeign(found.field)) return;
    if (found.scope === "profile") this.fillProfile((other) => other !== found.field);
    else if (found.scope === "case" && this.#open) showField(found.field, this.#open.record.answers[found.name]);
  }

  /**
   * A field that is left shows what another tab wrote into it meanwhile.
   * @param {EventTarget | null} target
   */
  leaveField(target) {
    const field = /** @type {Field} */ (target);
    if (this.#open?.behind.delete(field.name)) showField(field, this.#open.record.answers[field.name]);
  }

  // ---- old words beside new answers ----

  /** Are the plan and the notes on the page from before the last change, or of another day, so that they must not go out as if they were new? */
  isOld() {
    return this.#fresh.isOld(this.#open);
  }

  /** The user wants them as they are, until the next change. */
  takeOld() {
    this.#fresh.want(this.opened());
    this.markOld();
  }

  /**
   * Marks them, and offers plain notes, while Python does not answer: at once where it is not there, else soon. What only
   * time has made old, and home, are likely to be made anew before they are read.
   */
  markOld() {
    clearTimeout(this.#marking);
    const home = dataset.screen === "home";
    const soon = this.#core.isReady() || (!this.#core.hasFailed() && (home || this.#fresh.isOfThese(this.#open)));
    const bare = home && !this.#fresh.anyHome && !this.#core.isReady(); // nothing stands there that could do meanwhile
    const waits = home ? this.#fresh.isHomeOld() && !bare : !this.#fresh.any || this.isOld();
    if (soon && waits) this.#marking = setTimeout(() => this.#tellOld(), GRACE);
    else this.#tellOld();
  }

  #tellOld() {
    const old = this.isOld();
    this.#words.when("old", old);
    const oldHome = dataset.screen === "home" && this.#fresh.isHomeOld();
    this.#words.when("old-home", oldHome);
    const listed = oldHome && (this.#core.hasFailed() || !this.#fresh.anyHome);
    this.#words.when("interviews", listed);
    if (listed) listInterviews(this.#store.listCases(), this.#unsaved.held(this.#open));
    const plain = !this.#fresh.any || old;
    showPlain(this.#open && plain ? { ...this.#open.record.answers, "profile.name": this.#store.readFlat("profile")?.name } : null);
  }

  // ---- asking Python ----

  /** Wants what the visible screen shows to be rendered anew, remarks later. */
  render() {
    const request = this.#renders[dataset.screen ?? ""];
    if (request) this.#core.render(request, (response) => this.apply(response));
    this.markOld();
  }

  // ---- putting answers in ----

  /**
   * Puts a response in: regions where they still fit, rows into storage, effects done. `target` is the case it was about.
   * Answers what the answers it changed were before, null where it changed none.
   * @param {Response} response
   */
  apply(response, target = this.#open) {
    if (response.error) this.#words.show(response.error.message, { urgent: true });
    if (response.id === undefined) this.#showRegions(response.regions ?? {});
    else if (response.id === this.#open?.id && response.revision === this.#open?.record.revision) this.#applyCase(/** @type {Required<Response>} */ (response));
    const effects = response.effects ?? [];
    const changes = effects.flatMap((one) => (one.effect === "answer" ? [[one.name, one.value]] : []));
    const before = changes.length && target ? this.edit(Object.fromEntries(changes), { target }) : null;
    const below = { store: this.#store, words: this.#words };
    for (const effect of effects) if (Object.hasOwn(EFFECTS, effect.effect)) EFFECTS[effect.effect]?.(/** @type {never} */ (effect), this, below);
    const html = response.regions?.home;
    if (html !== undefined) this.#applyHome(html, response);
    return before;
  }

  /**
   * @param {string} html
   * @param {Response} response
   */
  #applyHome(html, response) {
    const revision = this.#fresh.homeCame();
    this.markOld();
    this.#store.saveView("home", revision, { home: html });
    if (this.#requests.keepRows(response.rows ?? {})) this.render();
    if (response.badge !== undefined) navigator.setAppBadge?.(response.badge).catch(() => {});
  }

  /** @param {Required<Response>} response */
  #applyCase({ id, revision, regions, row, title, whole }) {
    this.#showRegions(regions);
    this.#fresh.came(this.opened());
    this.markOld();
    if (title && dataset.screen === "case") document.title = title;
    const before = this.#rendered?.id === id ? this.#rendered.regions : this.#store.readView(id)?.regions;
    this.#rendered = { id, revision, regions: whole ? regions : { ...before, ...regions }, row, signed: this.#fresh.signed, at: Date.now() };
    clearTimeout(this.#storing);
    this.#storing = whole ? setTimeout(() => this.storeRendered(), SETTLED) : setTimeout(() => this.#renderWhole(), PAUSE);
  }

  /** The remarks as well. */
  #renderWhole() {
    if (!this.#open || dataset.screen !== "case") return;
    const request = () => (this.#open ? this.#requests.forCase(this.#open, true) : this.#renders[dataset.screen ?? ""]());
    this.#core.render(request, (response) => this.apply(response));
  }

  /** Stores the last answer, for the next visit: after a pause, and when the page or the case is left. */
  storeRendered() {
    clearTimeout(this.#storing);
    if (!this.#rendered) return;
    const { id, revision, regions, row, signed, at } = this.#rendered;
    this.#rendered = null;
    if (this.#store.get(`case/${id}`) === null) return;
    if (row) this.#store.saveRow(id, revision, row);
    this.#store.saveView(id, revision, regions, signed, at);
  }

  /**
   * Records that were brought in go again; the one that is open with them.
   * @param {Undo} undo
   */
  takenBack(undo) {
    undo();
    this.fillProfile();
    if (this.#open?.gone) {
      this.dropCase();
      location.replace("#/");
    } else {
      this.render();
    }
  }
}

/** Once nothing else has to be done; Safari knows no idle time. @type {(then: () => void) => void} */
const whenIdle = typeof requestIdleCallback === "function" ? (then) => requestIdleCallback(then) : (then) => setTimeout(then, 50);

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

/** @typedef {Pick<Rooms, "store" | "words">} Below */
/** @type {{ [name in Effect["effect"]]?: (effect: Extract<Effect, { effect: name }>, page: Page, below: Below) => void }} */
const EFFECTS = {
  save: (file) => { saveFile(file).catch(console.error); }, // a share sheet may stay open long: nothing waits for it
  case: ({ answers }) => announce("case-made", answers),
  put({ records, profile }, page, { store, words }) {
    const undo = store.putRecords(records, profile);
    page.fillProfile();
    if (undo) words.tell("imported", { count: records.length }, { undo: () => page.takenBack(undo) });
    else words.tell("import-refused", {}, { urgent: true });
    page.render();
  },
};
