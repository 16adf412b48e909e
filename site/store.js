// The records, each small and under its own key. The law here: what cannot be read is left as it is and listed,
// never replaced; every write is read back; a refused write is answered, never thrown.

import { FORMAT, PREFIX } from "./contract.js";
import { day } from "./time.js";

/** @import { CaseRecord, Flats, Journal, Regions, Row, Trouble, Undo } from "./types.js" */
/** @typedef {{ at: number, revision: number, signed?: number, regions: Regions }} View */

const SAVED_VIEWS = 4; // how many cases keep their last rendered regions
const UNDO_DAYS = 1; // how long a deleted case can be brought back

const TYPED = /^(case\/|profile$)/; // what a killed browser may not forget
const MADE = /^(row|view)\//; // what can be made again, from what was typed

const build = new URL(".", import.meta.url).pathname; // its name holds a hash of shell and core: other rows, other name

/** The browser's storage, or null where it keeps nothing. */
function storage() {
  try {
    window.localStorage.getItem(PREFIX);
    return window.localStorage;
  } catch {
    return null;
  }
}

/**
 * Does a storage event about this key (null: all of them) tell of anything another window typed or deleted?
 * @param {string | null} key
 */
export const isNews = (key) => key === null || (key.startsWith(PREFIX) && !MADE.test(key.slice(PREFIX.length)));

export class Store {
  #journal;
  #area; // null where the browser keeps nothing
  /** @type {Map<string, string>} */
  #memory = new Map(); // stands in for it then: usable, never "saved"
  #erased = false; // once everything is erased this page stores nothing more: nothing under way may write behind it
  /** @type {Map<keyof Flats, { fields: Flats[keyof Flats], before: Flats[keyof Flats], over: boolean }>} */
  #refused = new Map(); // key -> fields of a flat record that storage refused, which only this page has, and what was `over`written

  /**
   * @param {Journal} journal
   * @param {Storage | null} area
   */
  constructor(journal, area = storage()) {
    this.#journal = journal;
    this.#area = area;
  }

  /** Whether the browser lets us keep anything at all. */
  keeps() {
    return this.#area !== null;
  }

  // ---- one key ----

  /**
   * The text under a key of ours, or null.
   * @param {string} key
   * @returns {string | null}
   */
  get(key) {
    return (this.#area ? this.#area.getItem(PREFIX + key) : this.#memory.get(key)) ?? null;
  }

  /**
   * Writes and reads back: true only when the very text is there. Where it is full, what can be made again makes room, then
   * what was deleted before today's words came.
   * @param {string} key
   * @param {string} text
   */
  put(key, text, rooms = [() => this.#dropViews(), () => this.#dropDeleted()]) {
    if (this.#erased) return false;
    if (!this.#area) {
      this.#memory.set(key, text);
      return false;
    }
    for (const room of [() => {}, ...rooms]) {
      try {
        room();
        this.#area.setItem(PREFIX + key, text);
        if (this.#area.getItem(PREFIX + key) !== text) return false;
        if (TYPED.test(key)) this.#journal.note(key, text, (name) => this.#area?.getItem(PREFIX + name) != null);
        return true;
      } catch { /* full, or refused: once more with room made, then say so */ }
    }
    return false;
  }

  /**
   * Removes a key, from the second copy as well.
   * @param {string} key
   */
  remove(key) {
    if (this.#area && TYPED.test(key)) this.#journal.note(key, null);
    if (this.#area) this.#area.removeItem(PREFIX + key);
    else this.#memory.delete(key);
  }

  /** Erases everything of ours; this page stores nothing after it. Resolves when the second copy is gone too. */
  eraseAll() {
    this.#erased = true;
    this.#refused.clear();
    for (const key of this.keys()) this.remove(key);
    return this.#journal.erase();
  }

  /** How many characters all of this address's storage holds: others on it share the room. */
  used() {
    return Object.keys(this.#area ?? {}).reduce((sum, key) => sum + key.length + (this.#area?.getItem(key)?.length ?? 0), 0);
  }

  /** Our keys that begin so, without our prefix. A scan: for lists, never for an edit. */
  keys(start = "") {
    const all = this.#area ? Object.keys(this.#area).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)) : [...this.#memory.keys()];
    return all.filter((key) => key.startsWith(start));
  }

  #dropViews() {
    for (const key of this.keys("view/")) this.remove(key);
  }

  #dropDeleted() {
    for (const key of this.keys("deleted/")) this.#dropCopy(key);
  }

  /**
   * Takes the copy out of a deletion; that it was one stays known as long, to windows that sleep meanwhile.
   * @param {string} key
   */
  #dropCopy(key) {
    const text = JSON.stringify({ at: parse(this.get(key))?.at ?? Date.now() });
    if (this.#area) this.#area.setItem(PREFIX + key, text);
    else this.#memory.set(key, text);
  }

  // ---- cases ----

  /**
   * What a text under a case's key is.
   * @param {string} id
   * @returns {{ record: CaseRecord, trouble?: undefined } | { record?: undefined, trouble: Trouble }}
   */
  readCase(id, text = this.get(`case/${id}`)) {
    if (text === null) return { trouble: "missing" };
    const record = parse(text);
    if (!isMap(record)) return { trouble: "damaged" };
    if (Number.isInteger(record.format) && record.format > FORMAT) return { trouble: "newer" };
    const sound = record.format === FORMAT && record.id === id && Number.isSafeInteger(record.revision)
      && record.revision >= 0 && isMap(record.answers) && (record.stamps === undefined || isMap(record.stamps))
      && (record.earlier === undefined || (Array.isArray(record.earlier) && record.earlier.every(isMap)));
    return sound ? { record: /** @type {CaseRecord} */ (record) } : { trouble: "damaged" };
  }

  /**
   * @param {string} id
   * @param {string} text
   */
  #revisionOf(id, text) {
    const head = `{"format":${FORMAT},"id":${JSON.stringify(id)},"revision":`;
    if (!text.startsWith(head) || !text.endsWith("}")) return this.readCase(id, text).record?.revision;
    return Number.parseInt(text.slice(head.length, head.length + 16), 10);
  }

  /**
   * Every case for the home screen: rows that fit their case, the full records of (at most `most`) others, whether
   * there are more, and how many cannot be read.
   */
  listCases(most = 100) {
    /** @type {{ rows: { id: string, revision: number, row: Row }[], cases: CaseRecord[], more: boolean, troubles: number }} */
    const list = { rows: [], cases: [], more: false, troubles: 0 };
    for (const key of this.keys("case/")) {
      const id = key.slice("case/".length);
      const text = this.get(key) ?? "";
      const revision = this.#revisionOf(id, text);
      const row = unsealed(this.get(`row/${id}`));
      if (revision !== undefined && row?.revision === revision && row.build === build) {
        list.rows.push({ id, revision, row: row.row });
        continue;
      }
      const { record } = this.readCase(id, text);
      if (!record) list.troubles += 1;
      else if (list.cases.length < most) list.cases.push(record);
      else list.more = true;
    }
    return list;
  }

  /** All sound records, for a backup. */
  allCases() {
    return this.keys("case/").map((key) => this.readCase(key.slice("case/".length)).record).filter((record) => record !== undefined);
  }

  /** Ids whose record cannot be read: taken all the same. */
  unreadable() {
    return this.keys("case/").map((key) => key.slice("case/".length)).filter((id) => !this.readCase(id).record);
  }

  /** How often all cases together have changed: a number that differs once anything is new. */
  changes() {
    return this.keys("case/").reduce((sum, key) => sum + 1 + (this.#revisionOf(key.slice("case/".length), this.get(key) ?? "") || 0), 0);
  }

  /** What could not be read, or was set aside: its key and its untouched text. */
  recovered() {
    const unreadable = this.keys("case/").map((key) => ({ key, kind: this.readCase(key.slice("case/".length)).trouble }));
    return [...unreadable.filter(({ kind }) => kind), ...this.keys("aside/").map((key) => ({ key, kind: "aside" }))]
      .map((item) => ({ ...item, text: this.get(item.key) }));
  }

  /**
   * Puts a text aside untouched, under a key of its own.
   * @param {string} text
   */
  setAside(text) {
    let at = Date.now();
    while (this.get(`aside/${at}`) !== null) at += 1;
    return this.put(`aside/${at}`, text);
  }

  /**
   * Stores whole records (an import, already merged) and the profile, all of them or none. Answers how to take that
   * back, or null when storage refused. What was changed since stays when it is taken back.
   * @param {CaseRecord[]} records
   * @param {Flats["profile"] | undefined} profile
   * @returns {Undo | null}
   */
  putRecords(records, profile) {
    /** @type {Map<string, string | null>} */
    const before = new Map();
    /** @type {Map<string, string>} */
    const written = new Map();
    /**
     * @param {string} key
     * @param {string} text
     */
    const write = (key, text) => {
      if (!before.has(key)) before.set(key, this.get(key));
      written.set(key, text);
      return this.put(key, text);
    };
    const undo = () => {
      for (const [key, text] of before) {
        if (this.get(key) !== written.get(key)) continue;
        if (text === null) this.remove(key);
        else this.put(key, text);
      }
    };
    /** @param {CaseRecord} record */
    const writeCase = (record) => {
      const { trouble } = this.readCase(record.id);
      // What stands under this id cannot be read: its bytes move aside before their place is taken.
      if (trouble && trouble !== "missing" && !this.setAside(this.get(`case/${record.id}`) ?? "")) return false;
      return write(`case/${record.id}`, JSON.stringify(record)); // its names in their order: the very bytes that were saved
    };
    const named = profile && Object.keys(profile).length > 0;
    if (records.every(writeCase) && (!named || write("profile", JSON.stringify({ format: FORMAT, ...profile })))) return undo;
    undo();
    return null;
  }

  /**
   * Puts back what a browser that was killed had not written down yet: whole records that are missing, and of the others
   * the answers whose stamp is later in the second copy. What goes while the copy is being read has been deleted or erased,
   * and stays away. Answers whether there were any.
   */
  async recoverTyped() {
    const before = new Set(this.keys());
    let some = false;
    for (const { key, text } of this.#area ? await this.#journal.noted() : []) {
      const id = key.slice("case/".length);
      const here = this.get(key);
      if (here === text || (key !== "profile" && this.get(`deleted/${id}`) !== null)) continue;
      if (here === null) some = (!before.has(key) && this.put(key, text)) || some;
      if (here === null || key === "profile") continue;
      const [stored, noted] = [this.readCase(id).record, this.readCase(id, text).record];
      const later = stored && noted ? Object.keys(noted.stamps ?? {}).filter((name) => time(noted.stamps?.[name]) > time(stored.stamps?.[name])) : [];
      if (!stored || !noted || !later.length) continue;
      const answers = new Map(Object.entries(stored.answers));
      const stamps = new Map(Object.entries(stored.stamps ?? {}));
      for (const name of later) {
        if (Object.hasOwn(noted.answers, name)) answers.set(name, noted.answers[name]);
        else answers.delete(name);
        stamps.set(name, noted.stamps?.[name]);
      }
      const revision = Math.max(stored.revision, noted.revision) + 1;
      some = this.put(key, caseText({ ...stored, revision, answers: Object.fromEntries(answers), stamps: Object.fromEntries(stamps) })) || some;
    }
    return some;
  }

  /**
   * Removes a case in which nothing is left.
   * @param {string} id
   */
  forgetCase(id) {
    for (const kind of ["case", "row", "view"]) if (this.get(`${kind}/${id}`) !== null) this.remove(`${kind}/${id}`);
  }

  /**
   * Of a case that another window has removed nothing stays: this one may have stored what it shows of it in that moment.
   * @param {string} id
   */
  tidy(id) {
    if (this.get(`case/${id}`) === null) this.forgetCase(id);
  }

  /**
   * Removes a case, which frees its room at once, then keeps a copy of it a while where there is room for one. Answers
   * whether there was, and how to take the deletion back; that answers the text which found no room. `text` is the record,
   * where the page has more of it than storage.
   * @param {string} id
   * @returns {{ kept: boolean, restore: () => string | null }}
   */
  deleteCase(id, text = this.get(`case/${id}`)) {
    if (text === null) return { kept: true, restore: () => null };
    this.forgetCase(id);
    const kept = this.put(`deleted/${id}`, JSON.stringify({ at: Date.now(), text }), []);
    if (!kept) this.put(`deleted/${id}`, JSON.stringify({ at: Date.now() }), [() => this.#dropViews()]);
    const restore = () => {
      this.remove(`deleted/${id}`); // its room is what the case needs
      return this.get(`case/${id}`) !== null || this.put(`case/${id}`, text) ? null : text;
    };
    return { kept, restore };
  }

  /**
   * Forgets a deleted case: it cannot be brought back any more.
   * @param {string} id
   */
  deleteForGood(id) {
    this.#dropCopy(`deleted/${id}`);
  }

  /** Deleted cases that can still be brought back: {id, at, record}. */
  deleted() {
    return this.keys("deleted/").map((key) => {
      const { at, text } = parse(this.get(key)) ?? {};
      const id = key.slice("deleted/".length);
      return { id, at, record: typeof text === "string" ? this.readCase(id, text).record : undefined };
    }).filter(({ record }) => record !== undefined);
  }

  /**
   * Brings a deleted case back as it was; true when it is there.
   * @param {string} id
   */
  bringBack(id) {
    const copy = this.get(`deleted/${id}`);
    const key = `deleted/${id}`;
    const { text } = parse(copy) ?? {};
    if (copy === null || typeof text !== "string" || this.get(`case/${id}`) !== null) return false;
    // Its room is what the case needs. (Where even a shorter text is refused, the copy stays as it is.)
    const back = this.put(`case/${id}`, text, [() => this.#dropViews(), () => this.#dropCopy(key)]);
    if (back) this.remove(key);
    else this.put(key, copy);
    return back;
  }

  /** Forgets deleted cases whose time to come back is over; of one from a time to come, when the clock was wrong, it begins now. */
  forgetDeleted() {
    const now = Date.now();
    for (const key of this.keys("deleted/")) {
      const copy = parse(this.get(key));
      const at = time(copy?.at);
      if (now - at > UNDO_DAYS * 86_400_000) this.remove(key);
      else if (at > now) this.put(key, JSON.stringify({ ...copy, at: now }), []);
    }
  }

  // ---- what can be made again ----

  /**
   * Stores what home shows of a case at that revision, and whether it could: it can be made again.
   * @param {string} id
   * @param {number} revision
   * @param {Row} row
   */
  saveRow(id, revision, row) {
    return this.put(`row/${id}`, sealed({ revision, build, row }), [() => this.#dropViews()]);
  }

  /**
   * What home showed of a case last, whatever its revision, or null.
   * @param {string} id
   * @returns {Row | null}
   */
  readRow(id) {
    return unsealed(this.get(`row/${id}`))?.row ?? null;
  }

  /**
   * The last rendered regions of a case (or of home), for the next visit before Python is there. What is there already
   * is not written again but once a day, for what is of another day is old: every write is an event in every other window.
   * @param {string} id
   * @param {number} revision
   * @param {Regions} regions
   */
  saveView(id, revision, regions, signed = this.signature(), at = Date.now()) {
    const before = this.readView(id);
    const same = (/** @type {View} */ view) => JSON.stringify([day(new Date(view.at)), view.revision, view.signed, view.regions]);
    const view = { at, revision, signed, regions };
    if (before && same(before) === same(view)) return;
    this.put(`view/${id}`, sealed(view), [() => this.#dropViews()]);
    const others = this.keys("view/").filter((key) => key !== "view/home" && key !== `view/${id}`).map((key) => ({ key, at: unsealed(this.get(key))?.at ?? 0 }));
    for (const { key } of others.sort((one, other) => other.at - one.at).slice(SAVED_VIEWS - 1)) this.remove(key);
  }

  /** Differs once the profile does, which every note is signed with. */
  signature() {
    return sum(this.get("profile") ?? "");
  }

  /**
   * The regions of a case (or of home) as they were stored last, or null.
   * @param {string} id
   * @returns {View | null}
   */
  readView(id) {
    return unsealed(this.get(`view/${id}`)) ?? null;
  }

  // ---- the flat records beside the cases: profile, draft, settings ----

  /**
   * A flat record's fields, those only this page has among them; {} when there is none, null when it cannot be read and
   * must not be written.
   * @template {keyof Flats} Key
   * @param {Key} key
   * @returns {Flats[Key] | null}
   */
  readFlat(key) {
    const stored = this.#storedFlat(key);
    const held = this.#heldFlat(key);
    return held ? { ...stored, ...held } : stored;
  }

  /**
   * The fields of a flat record that storage refused, but for those another window has changed or erased since.
   * @template {keyof Flats} Key
   * @param {Key} key
   * @returns {Flats[Key] | undefined}
   */
  #heldFlat(key) {
    const held = this.#refused.get(key);
    if (!held) return undefined;
    const [stored, before] = /** @type {Record<string, unknown>[]} */ ([this.#storedFlat(key) ?? {}, held.before]);
    const isOurs = (/** @type {string} */ name) => JSON.stringify(stored[name]) === JSON.stringify(before[name]);
    const gone = held.over && this.get(key) === null;
    held.fields = gone ? {} : Object.fromEntries(Object.entries(held.fields).filter(([name]) => isOurs(name)));
    if (!Object.keys(held.fields).length) this.#refused.delete(key);
    return held.fields;
  }

  /**
   * @template {keyof Flats} Key
   * @param {Key} key
   * @returns {Flats[Key] | null}
   */
  #storedFlat(key) {
    const text = this.get(key);
    if (text === null) return {};
    const record = parse(text);
    if (!isMap(record) || record.format > FORMAT) return null;
    const { format, ...fields } = record;
    return fields;
  }

  /**
   * Changes fields of a flat record, read afresh; undefined removes one. A damaged one is set aside first. What storage
   * refuses is read here all the same, and written with the next edit.
   * @template {keyof Flats} Key
   * @param {Key} key
   * @param {Flats[Key]} changes
   */
  editFlat(key, changes) {
    const fields = { ...this.#heldFlat(key), ...changes };
    if (this.#writeFlat(key, fields)) this.#refused.delete(key);
    else this.#refused.set(key, { fields, before: this.#storedFlat(key) ?? {}, over: this.get(key) !== null });
    return !this.#refused.has(key);
  }

  /** Writes what storage refused of the flat records, if it takes it now; answers whether nothing is left. */
  retryFlat() {
    for (const key of [...this.#refused.keys()]) this.editFlat(key, {});
    return this.#refused.size === 0;
  }

  /**
   * @template {keyof Flats} Key
   * @param {Key} key
   * @param {Flats[Key]} changes
   */
  #writeFlat(key, changes) {
    let fields = this.#storedFlat(key);
    if (fields === null) {
      if (parse(this.get(key))?.format > FORMAT || !this.setAside(this.get(key) ?? "")) return false;
      fields = {};
    }
    return this.put(key, JSON.stringify({ format: FORMAT, ...fields, ...changes }));
  }
}

/**
 * A stamp as a number: ours are milliseconds, one from a file may be a moment in words, a damaged one is none.
 * @param {unknown} stamp
 */
export const time = (stamp) => (typeof stamp === "number" && Number.isFinite(stamp) ? stamp : Date.parse(String(stamp)) || 0);

/**
 * @param {unknown} value
 * @returns {value is Record<string, any>}
 */
const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * JSON.parse that answers undefined for what is no JSON.
 * @param {string | null} text
 * @returns {any}
 */
export function parse(text) {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/**
 * A record as text. The revision stands in front, so that a list can read it without parsing the rest.
 * @param {CaseRecord} record
 */
export function caseText({ format, id, revision, ...rest }) {
  return JSON.stringify({ format, id, revision, ...rest });
}

// Under a sum, so that a damaged one is made again instead of shown.
/** @param {unknown} value */
function sealed(value) {
  const text = JSON.stringify(value);
  return `${sum(text)} ${text}`;
}

/** @param {string | null} text */
function unsealed(text) {
  const [, was, rest] = /^(\d+) ([^]*)$/.exec(text ?? "") ?? [];
  return rest !== undefined && sum(rest) === Number(was) ? parse(rest) : undefined;
}

/** @param {string} text */
function sum(text) { // FNV-1a
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
