// One case as this tab shows it. The law: an edit changes its own names only, on top of the record as it is in
// storage at that moment, so that two tabs keep both their words. Of one field the later wins and the earlier
// is kept in the record, to be restored.

import { EARLIER, FORMAT } from "./contract.js";
import { caseText, time } from "./store.js";

/** @import { Answers, CaseRecord, Changes, Store, Trouble, Value } from "./types.js" */

const EMPTIED = 1500; // letters of a record, beyond which it is not looked into for being empty
const WATCHED = 30_000; // how long this tab makes sure that an edit of its own was not lost in a race of tabs

/** A short id from the browser's own randomness: 8 characters of a-z0-9. */
export function freshId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join("");
}

/**
 * @template T
 * @param {Record<string, T>} map
 * @param {string} name
 * @returns {T | undefined}
 */
const own = (map, name) => (Object.hasOwn(map, name) ? map[name] : undefined);

// Names come from pages, imports and Python: `__proto__` must be a name like any other.
/**
 * @param {Record<string, unknown>} map
 * @param {string} name
 * @param {unknown} value
 */
function setOwn(map, name, value) {
  if (value === undefined) delete map[name];
  else Object.defineProperty(map, name, { value, writable: true, enumerable: true, configurable: true });
}

/**
 * @param {Answers} before
 * @param {Answers} after
 */
function differences(before, after) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => own(before, name) !== own(after, name));
}

/**
 * Whether nothing is in it but what the page presumes.
 * @param {CaseRecord} record
 */
function isBlank({ answers, earlier }) {
  /** @param {[string, unknown]} answer */
  const nothing = ([name, value]) => name === "ended" || value === false || (typeof value === "string" && !value.trim());
  return !earlier?.length && Object.entries(answers).every(nothing);
}

/**
 * Forgets the cases that were emptied here and whose page went before it could: killed, closed, loaded anew.
 * @param {Store} store
 */
export function forgetEmptied(store) {
  for (const key of store.keys("case/")) {
    if ((store.get(key)?.length ?? 0) > EMPTIED) continue;
    const { record } = store.readCase(key.slice("case/".length));
    if (record?.stamps && isBlank(record)) store.forgetCase(record.id);
  }
}

export class Case {
  #store;
  /** @type {string | null} */
  #text; // the stored text that `record` was read from or written as
  /** @type {Map<string, { value: Value | undefined, stamp: number, revision: number }>} */
  #edits = new Map(); // name -> {value, stamp, revision}: this tab's edits of the last seconds
  #touched = false; // whether it was edited here
  /** @type {Map<string, Value | undefined>} */
  #unsaved = new Map(); // name -> value: edits not in storage (yet)
  /** @type {CaseRecord} */
  record;
  /** @type {Set<string>} */
  behind = new Set(); // names another tab has changed while their field here still shows the older value

  /**
   * @param {Store} store
   * @param {CaseRecord} record
   * @param {string | null} text
   */
  constructor(store, record, text) {
    this.#store = store;
    this.record = record;
    this.#text = text;
  }

  /**
   * {case} or {trouble}.
   * @param {Store} store
   * @param {string} id
   * @returns {{ case: Case, trouble?: undefined } | { case?: undefined, trouble: Trouble }}
   */
  static open(store, id) {
    const text = store.get(`case/${id}`);
    const { record, trouble } = store.readCase(id, text);
    return record ? { case: new Case(store, record, text) } : { trouble };
  }

  /**
   * A new case that is written with its first word, not before.
   * @param {Store} store
   * @param {Answers} answers
   */
  static blank(store, answers, id = freshId()) {
    return new Case(store, { format: FORMAT, id, revision: 0, answers }, null);
  }

  /**
   * A new case with these answers, written at once; `unsaved` tells when that was refused.
   * @param {Store} store
   * @param {Changes} answers
   */
  static create(store, answers) {
    const made = Case.blank(store, {});
    made.edit(answers);
    return made;
  }

  get id() {
    return this.record.id;
  }

  /** Whether nothing is in it but what the page presumed: then it is no interview yet, or not any more. */
  get blank() {
    return isBlank(this.record);
  }

  /** Whether the user has taken out here all there was: what came so from elsewhere is left as it is. */
  get emptied() {
    return this.#touched && this.blank;
  }

  /** Whether it has edits that are not in storage. */
  get unsaved() {
    return this.#unsaved.size > 0;
  }

  /** It was in storage and is not any more: deleted, or erased with everything else. */
  get gone() {
    return this.#text !== null && this.#store.get(`case/${this.id}`) === null;
  }

  /**
   * Stores these answers (null or undefined removes one). Answers {saved, others, lost, trouble}: the names
   * another tab had changed meanwhile, and the values of other tabs that this edit replaced.
   * @param {Changes} changes
   */
  edit(changes) {
    const { base, others, trouble } = this.#base();
    this.#touched = true;
    for (const [name, value] of Object.entries(changes)) this.#unsaved.set(name, value ?? undefined);
    /** @type {Answers} */
    const lost = {};
    for (const [name, value] of this.#unsaved) {
      const theirs = own(base.answers, name);
      if ((others.includes(name) || this.behind.delete(name)) && theirs !== undefined && theirs !== value) setOwn(lost, name, theirs);
    }
    const unseen = others.filter((name) => !this.#unsaved.has(name));
    return { saved: this.#write(base, lost, trouble), others: unseen, lost, trouble };
  }

  /**
   * Reads again: after another tab wrote, and after this one slept. Answers {others, trouble}: the names that
   * changed. Edits of this tab that the other one never saw are written once more.
   * @returns {{ others: string[], trouble?: Trouble }}
   */
  refresh() {
    const text = this.#store.get(`case/${this.id}`);
    if (text === this.#text) return { others: [] };
    const { record, trouble } = this.#store.readCase(this.id, text);
    if (!record) return { others: [], trouble };
    const others = differences(this.record.answers, record.answers);
    /** @type {Answers} */
    const lost = {};
    for (const [name, { value, stamp, revision }] of this.#edits) {
      if (Date.now() - stamp > WATCHED) this.#edits.delete(name);
      else if (own(record.answers, name) === value) continue;
      else if (time(own(record.stamps ?? {}, name)) < stamp) this.#unsaved.set(name, value);
      else if (record.revision <= revision && value !== undefined) setOwn(lost, name, value); // they wrote without seeing ours
    }
    const unseen = others.filter((name) => !this.#unsaved.has(name));
    const base = { ...record, revision: Math.max(record.revision, this.record.revision) };
    this.record = base;
    this.#text = text;
    if (this.unsaved || Object.keys(lost).length) this.#write(base, lost);
    return { others: unseen };
  }

  /**
   * The record as it is in storage now, and which names others changed since this tab last looked.
   * @returns {{ base: CaseRecord, others: string[], trouble?: Trouble | "deleted" }}
   */
  #base() {
    const text = this.#store.get(`case/${this.id}`);
    if (text === this.#text) return { base: this.record, others: [] };
    if (text === null) {
      // Gone without a deletion (the browser cleared it, or never let it in): this page holds the only copy.
      const trouble = this.#store.get(`deleted/${this.id}`) === null ? undefined : "deleted";
      return { base: this.record, others: [], trouble };
    }
    const { record, trouble } = this.#store.readCase(this.id, text);
    if (!record) return { base: this.record, others: [], trouble };
    return { base: record, others: differences(this.record.answers, record.answers) };
  }

  /**
   * Makes `base` with every edit not stored yet this tab's record, and stores it unless there is trouble.
   * @param {CaseRecord} base
   * @param {Answers} lost
   * @param {string} [trouble]
   */
  #write(base, lost, trouble) {
    const now = Date.now();
    const revision = Math.max(base.revision, this.record.revision) + 1;
    const record = { ...base, revision, answers: { ...base.answers }, stamps: { ...base.stamps } };
    for (const [name, value] of this.#unsaved) {
      // Later than what it replaces, whatever the clocks say. A removed answer keeps its stamp: that is the news.
      const stamp = Math.max(now, time(own(record.stamps, name)) + 1);
      setOwn(record.answers, name, value);
      setOwn(record.stamps, name, stamp);
      this.#edits.set(name, { value, stamp, revision });
    }
    const replaced = Object.entries(lost).map(([name, value]) => ({ name, value: /** @type {Value} */ (value), at: now }));
    if (replaced.length) record.earlier = [...(base.earlier ?? []), ...replaced].slice(-EARLIER);
    this.record = record;
    const text = caseText(record);
    if (trouble || !this.#store.put(`case/${this.id}`, text)) return false;
    this.#text = text;
    this.#unsaved.clear();
    return true;
  }
}
