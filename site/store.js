// The records, each small and under its own key. The law here: what cannot be read is left as it is and listed,
// never replaced; every write is read back; a refused write is answered, never thrown.

import { FORMAT, PREFIX } from "./contract.js";
import * as journal from "./journal.js";
import { day } from "./time.js";

/** @import { CaseRecord, Flat, Regions, Row, Trouble, Undo } from "./types.js" */
/** @typedef {{ at: number, revision: number, signed?: number, regions: Regions }} View */

const SAVED_VIEWS = 4; // how many cases keep their last rendered regions
const UNDO_DAYS = 1; // how long a deleted case can be brought back

const TYPED = /^(case\/|profile$)/; // what a killed browser may not forget
const MADE = /^(row|view)\//; // what can be made again, from what was typed

let erased = false; // once everything is erased this page stores nothing more: nothing under way may write behind it
const build = new URL(".", import.meta.url).pathname; // its name holds a hash of shell and core: other rows, other name
/** @type {Map<string, string>} */
const memory = new Map(); // stands in where the browser keeps nothing (storage switched off): usable, never "saved"
/** @type {Storage | null} */
let area = null;
try {
  area = window.localStorage;
  area.getItem(PREFIX);
} catch {
  area = null;
}

/**
 * Does a storage event about this key (null: all of them) tell of anything another window typed or deleted?
 * @param {string | null} key
 */
export const isNews = (key) => key === null || (key.startsWith(PREFIX) && !MADE.test(key.slice(PREFIX.length)));

/** Whether the browser lets us keep anything at all. */
export const keeps = () => area !== null;

// ---- one key ----

/**
 * @param {string} key
 * @returns {string | null}
 */
export const get = (key) => (area ? area.getItem(PREFIX + key) : memory.get(key)) ?? null;

/**
 * Writes and reads back: true only when the very text is there. Where it is full, what can be made again makes room, then
 * what was deleted before today's words came.
 * @param {string} key
 * @param {string} text
 */
export function put(key, text, rooms = [dropViews, dropDeleted]) {
  if (erased) return false;
  if (!area) {
    memory.set(key, text);
    return false;
  }
  for (const room of [() => {}, ...rooms]) {
    try {
      room();
      area.setItem(PREFIX + key, text);
      if (area.getItem(PREFIX + key) !== text) return false;
      if (TYPED.test(key)) journal.note(key, text, (name) => area?.getItem(PREFIX + name) != null);
      return true;
    } catch { /* full, or refused: once more with room made, then say so */ }
  }
  return false;
}

/** @param {string} key */
export function remove(key) {
  if (area && TYPED.test(key)) journal.note(key, null);
  if (area) area.removeItem(PREFIX + key);
  else memory.delete(key);
}

/** Erases everything of ours; this page stores nothing after it. Resolves when the second copy is gone too. */
export function eraseAll() {
  erased = true;
  refused.clear();
  for (const key of keys()) remove(key);
  return journal.erase();
}

/** How many characters all of this address's storage holds: others on it share the room. */
export function used() {
  return Object.keys(area ?? {}).reduce((sum, key) => sum + key.length + (area?.getItem(key)?.length ?? 0), 0);
}

/** Our keys that begin so, without our prefix. A scan: for lists, never for an edit. */
export function keys(start = "") {
  const all = area ? Object.keys(area).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)) : [...memory.keys()];
  return all.filter((key) => key.startsWith(start));
}

function dropViews() {
  for (const key of keys("view/")) remove(key);
}

function dropDeleted() {
  for (const key of keys("deleted/")) dropCopy(key);
}

/**
 * Takes the copy out of a deletion; that it was one stays known as long, to windows that sleep meanwhile.
 * @param {string} key
 */
function dropCopy(key) {
  const text = JSON.stringify({ at: parse(get(key))?.at ?? Date.now() });
  if (area) area.setItem(PREFIX + key, text);
  else memory.set(key, text);
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

// ---- cases ----

/**
 * What a text under a case's key is.
 * @param {string} id
 * @returns {{ record: CaseRecord, trouble?: undefined } | { record?: undefined, trouble: Trouble }}
 */
export function readCase(id, text = get(`case/${id}`)) {
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
 * A record as text. The revision stands in front, so that a list can read it without parsing the rest.
 * @param {CaseRecord} record
 */
export function caseText({ format, id, revision, ...rest }) {
  return JSON.stringify({ format, id, revision, ...rest });
}

/**
 * @param {string} id
 * @param {string} text
 */
function revisionOf(id, text) {
  const head = `{"format":${FORMAT},"id":${JSON.stringify(id)},"revision":`;
  if (!text.startsWith(head) || !text.endsWith("}")) return readCase(id, text).record?.revision;
  return Number.parseInt(text.slice(head.length, head.length + 16), 10);
}

/**
 * Every case for the home screen: rows that fit their case, the full records of (at most `most`) others, whether
 * there are more, and how many cannot be read.
 */
export function listCases(most = 100) {
  /** @type {{ rows: { id: string, revision: number, row: Row }[], cases: CaseRecord[], more: boolean, troubles: number }} */
  const list = { rows: [], cases: [], more: false, troubles: 0 };
  for (const key of keys("case/")) {
    const id = key.slice("case/".length);
    const text = get(key) ?? "";
    const revision = revisionOf(id, text);
    const row = unsealed(get(`row/${id}`));
    if (revision !== undefined && row?.revision === revision && row.build === build) {
      list.rows.push({ id, revision, row: row.row });
      continue;
    }
    const { record } = readCase(id, text);
    if (!record) list.troubles += 1;
    else if (list.cases.length < most) list.cases.push(record);
    else list.more = true;
  }
  return list;
}

/** All sound records, for a backup. */
export const allCases = () => keys("case/").map((key) => readCase(key.slice("case/".length)).record).filter((record) => record !== undefined);

/** Ids whose record cannot be read: taken all the same. */
export const unreadable = () => keys("case/").map((key) => key.slice("case/".length)).filter((id) => !readCase(id).record);

/** How often all cases together have changed: a number that differs once anything is new. */
export function changes() {
  return keys("case/").reduce((sum, key) => sum + 1 + (revisionOf(key.slice("case/".length), get(key) ?? "") || 0), 0);
}

/** What could not be read, or was set aside: its key and its untouched text. */
export function recovered() {
  const unreadable = keys("case/").map((key) => ({ key, kind: readCase(key.slice("case/".length)).trouble }));
  return [...unreadable.filter(({ kind }) => kind), ...keys("aside/").map((key) => ({ key, kind: "aside" }))]
    .map((item) => ({ ...item, text: get(item.key) }));
}

/**
 * Puts a text aside untouched, under a key of its own.
 * @param {string} text
 */
export function setAside(text) {
  let at = Date.now();
  while (get(`aside/${at}`) !== null) at += 1;
  return put(`aside/${at}`, text);
}

/**
 * Stores whole records (an import, already merged) and the profile, all of them or none. Answers how to take that
 * back, or null when storage refused. What was changed since stays when it is taken back.
 * @param {CaseRecord[]} records
 * @param {Flat | undefined} profile
 * @returns {Undo | null}
 */
export function putRecords(records, profile) {
  /** @type {Map<string, string | null>} */
  const before = new Map();
  /** @type {Map<string, string>} */
  const written = new Map();
  /**
   * @param {string} key
   * @param {string} text
   */
  const write = (key, text) => {
    if (!before.has(key)) before.set(key, get(key));
    written.set(key, text);
    return put(key, text);
  };
  const undo = () => {
    for (const [key, text] of before) {
      if (get(key) !== written.get(key)) continue;
      if (text === null) remove(key);
      else put(key, text);
    }
  };
  /** @param {CaseRecord} record */
  const writeCase = (record) => {
    const { trouble } = readCase(record.id);
    // What stands under this id cannot be read: its bytes move aside before their place is taken.
    if (trouble && trouble !== "missing" && !setAside(get(`case/${record.id}`) ?? "")) return false;
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
export async function recoverTyped() {
  const before = new Set(keys());
  let some = false;
  for (const { key, text } of area ? await journal.noted() : []) {
    const id = key.slice("case/".length);
    const here = get(key);
    if (here === text || (key !== "profile" && get(`deleted/${id}`) !== null)) continue;
    if (here === null) some = (!before.has(key) && put(key, text)) || some;
    if (here === null || key === "profile") continue;
    const [stored, noted] = [readCase(id).record, readCase(id, text).record];
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
    some = put(key, caseText({ ...stored, revision, answers: Object.fromEntries(answers), stamps: Object.fromEntries(stamps) })) || some;
  }
  return some;
}

/**
 * Removes a case in which nothing is left.
 * @param {string} id
 */
export function forgetCase(id) {
  for (const kind of ["case", "row", "view"]) if (get(`${kind}/${id}`) !== null) remove(`${kind}/${id}`);
}

/**
 * Removes a case, which frees its room at once, then keeps a copy of it a while where there is room for one. Answers
 * whether there was, and how to take the deletion back; that answers the text which found no room. `text` is the record,
 * where the page has more of it than storage.
 * @param {string} id
 * @returns {{ kept: boolean, restore: () => string | null }}
 */
export function deleteCase(id, text = get(`case/${id}`)) {
  if (text === null) return { kept: true, restore: () => null };
  forgetCase(id);
  const kept = put(`deleted/${id}`, JSON.stringify({ at: Date.now(), text }), []);
  if (!kept) put(`deleted/${id}`, JSON.stringify({ at: Date.now() }), [dropViews]);
  const restore = () => {
    remove(`deleted/${id}`); // its room is what the case needs
    return get(`case/${id}`) !== null || put(`case/${id}`, text) ? null : text;
  };
  return { kept, restore };
}

/**
 * Forgets a deleted case: it cannot be brought back any more.
 * @param {string} id
 */
export const deleteForGood = (id) => dropCopy(`deleted/${id}`);

/** Deleted cases that can still be brought back: {id, at, record}. */
export const deleted = () => keys("deleted/").map((key) => {
  const { at, text } = parse(get(key)) ?? {};
  const id = key.slice("deleted/".length);
  return { id, at, record: typeof text === "string" ? readCase(id, text).record : undefined };
}).filter(({ record }) => record !== undefined);

/**
 * Brings a deleted case back as it was; true when it is there.
 * @param {string} id
 */
export function bringBack(id) {
  const copy = get(`deleted/${id}`);
  const key = `deleted/${id}`;
  const { text } = parse(copy) ?? {};
  if (copy === null || typeof text !== "string" || get(`case/${id}`) !== null) return false;
  // Its room is what the case needs. (Where even a shorter text is refused, the copy stays as it is.)
  const back = put(`case/${id}`, text, [dropViews, () => dropCopy(key)]);
  if (back) remove(key);
  else put(key, copy);
  return back;
}

/** Forgets deleted cases whose time to come back is over; of one from a time to come, when the clock was wrong, it begins now. */
export function forgetDeleted() {
  const now = Date.now();
  for (const key of keys("deleted/")) {
    const copy = parse(get(key));
    const at = time(copy?.at);
    if (now - at > UNDO_DAYS * 86_400_000) remove(key);
    else if (at > now) put(key, JSON.stringify({ ...copy, at: now }), []);
  }
}

// ---- what can be made again ----

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

/**
 * @param {string} id
 * @param {number} revision
 * @param {Row} row
 */
export const saveRow = (id, revision, row) => put(`row/${id}`, sealed({ revision, build, row }), [dropViews]);

/**
 * @param {string} id
 * @returns {Row | null}
 */
export const readRow = (id) => unsealed(get(`row/${id}`))?.row ?? null;

/**
 * The last rendered regions of a case (or of home), for the next visit before Python is there. What is there already
 * is not written again but once a day, for what is of another day is old: every write is an event in every other window.
 * @param {string} id
 * @param {number} revision
 * @param {Regions} regions
 */
export function saveView(id, revision, regions, signed = signature(), at = Date.now()) {
  const before = readView(id);
  const same = (/** @type {View} */ view) => JSON.stringify([day(new Date(view.at)), view.revision, view.signed, view.regions]);
  const view = { at, revision, signed, regions };
  if (before && same(before) === same(view)) return;
  put(`view/${id}`, sealed(view), [dropViews]);
  const others = keys("view/").filter((key) => key !== "view/home" && key !== `view/${id}`).map((key) => ({ key, at: unsealed(get(key))?.at ?? 0 }));
  for (const { key } of others.sort((one, other) => other.at - one.at).slice(SAVED_VIEWS - 1)) remove(key);
}

/** Differs once the profile does, which every note is signed with. */
export const signature = () => sum(get("profile") ?? "");

/**
 * @param {string} id
 * @returns {View | null}
 */
export function readView(id) {
  return unsealed(get(`view/${id}`)) ?? null;
}

// ---- the flat records beside the cases: profile, draft, settings ----

/** @type {Map<string, { fields: Flat, before: Flat, over: boolean }>} */
const refused = new Map(); // key -> fields that storage refused, which only this page has, and what was `over`written

/**
 * A flat record's fields, those only this page has among them; {} when there is none, null when it cannot be read and
 * must not be written.
 * @param {string} key
 * @returns {Flat | null}
 */
export function readFlat(key) {
  const stored = storedFlat(key);
  const held = heldFlat(key);
  return held ? { ...stored, ...held } : stored;
}

/**
 * The fields of a flat record that storage refused, but for those another window has changed or erased since.
 * @param {string} key
 * @returns {Flat | undefined}
 */
function heldFlat(key) {
  const held = refused.get(key);
  if (!held) return undefined;
  const stored = storedFlat(key) ?? {};
  const isOurs = (/** @type {string} */ name) => JSON.stringify(stored[name]) === JSON.stringify(held.before[name]);
  const gone = held.over && get(key) === null;
  held.fields = gone ? {} : Object.fromEntries(Object.entries(held.fields).filter(([name]) => isOurs(name)));
  if (!Object.keys(held.fields).length) refused.delete(key);
  return held.fields;
}

/**
 * @param {string} key
 * @returns {Flat | null}
 */
function storedFlat(key) {
  const text = get(key);
  if (text === null) return {};
  const record = parse(text);
  if (!isMap(record) || record.format > FORMAT) return null;
  const { format, ...fields } = record;
  return fields;
}

/**
 * Changes fields of a flat record, read afresh; undefined removes one. A damaged one is set aside first. What storage
 * refuses is read here all the same, and written with the next edit.
 * @param {string} key
 * @param {Flat} changes
 */
export function editFlat(key, changes) {
  const fields = { ...heldFlat(key), ...changes };
  if (writeFlat(key, fields)) refused.delete(key);
  else refused.set(key, { fields, before: storedFlat(key) ?? {}, over: get(key) !== null });
  return !refused.has(key);
}

/** Writes what storage refused of the flat records, if it takes it now; answers whether nothing is left. */
export function retryFlat() {
  for (const key of [...refused.keys()]) editFlat(key, {});
  return refused.size === 0;
}

/**
 * @param {string} key
 * @param {Flat} changes
 */
function writeFlat(key, changes) {
  let fields = storedFlat(key);
  if (fields === null) {
    if (parse(get(key))?.format > FORMAT || !setAside(get(key) ?? "")) return false;
    fields = {};
  }
  return put(key, JSON.stringify({ format: FORMAT, ...fields, ...changes }));
}
