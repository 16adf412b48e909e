// What Python is asked: everything it may know comes in the request, so that the same bytes get the same answer.

import * as pasted from "./pasted.js";
import * as store from "./store.js";

/** @import { Case } from "./case.js" */
/** @import { Answers, CaseRecord, Request, Row } from "./types.js" */

const MOST_OTHERS = 200; // other cases whose names are compared with a note

const dataset = document.body.dataset;
let more = false; // whether there were more cases without a row than go into one request
/** @type {Map<string, number>} */
let sent = new Map(); // id -> revision of the cases whose rows were asked for
/** @type {Answers | null} */
let seen = null; // the answers the plan was last seen with, so that it can say what changed
/** @type {Pick<Row, "company" | "people">[]} */
let others = [];
/** @type {Record<string, unknown>} */
let homeArguments = {};
/** @type {Record<string, unknown>} */
let caseArguments = {};

const profile = () => store.readFlat("profile") ?? {};

/**
 * The home screen of these cases; `held` are the records that only the page has.
 * @param {ReturnType<typeof store.listCases>} list
 * @param {CaseRecord[]} held
 * @returns {Request}
 */
export function home(list, held) {
  const { rows, cases } = list;
  cases.push(...held.filter(({ id }) => store.get(`case/${id}`) === null));
  more = list.more;
  sent = new Map(cases.map(({ id, revision }) => [id, revision]));
  return { action: "home", rows, cases, ...homeArguments };
}

/**
 * Arguments of the home screen from now on: how many to show, what to search for.
 * @param {Record<string, unknown>} changes
 */
export function setHome(changes) {
  homeArguments = { ...homeArguments, ...changes };
}

/**
 * Arguments of the open case from now on: how many of its people to show.
 * @param {Record<string, unknown>} changes
 */
export function setCase(changes) {
  caseArguments = { ...caseArguments, ...changes };
}

/**
 * Stores the rows that came; answers whether the home screen should be asked for the rest of a long list.
 * @param {Record<string, Row>} rows
 */
export function keepRows(rows) {
  const kept = Object.entries(rows)
    .filter(([id, row]) => {
      const revision = sent.get(id);
      return revision !== undefined && store.get(`case/${id}`) !== null && store.saveRow(id, revision, row);
    });
  return more && kept.length > 0;
}

/**
 * What every request about a case brings.
 * @param {Case | null} one
 */
export function about(one) {
  if (!one) return { profile: profile() };
  const { id, revision, answers } = one.record;
  const address = `${location.origin}${location.pathname}#/case/${id}`;
  return { id, revision, answers, profile: profile(), address, ...(dataset.step === "notes" ? { others } : {}) };
}

/**
 * The open case: `whole`, or without the remarks on its notes, which an edit need not wait for.
 * @param {Case | null} one
 * @param {boolean} whole
 * @returns {Request}
 */
export const forCase = (one, whole) => ({
  ...about(one),
  action: "case",
  whole,
  ...caseArguments,
  ...(dataset.step === "plan" ? { before: seen } : {}),
});

/**
 * The pasted note, with the interview it is for, if one was chosen.
 * @returns {Request}
 */
export function review() {
  const request = pasted.request();
  const others = request.id ? namesElsewhere(request) : []; // with none chosen, any of their names may be the right one
  return { action: "review", ...request, others, profile: profile() };
}

/**
 * Companies and people of other cases: names that must not slip into a note.
 * @param {{ id?: string } | null} one
 */
function namesElsewhere(one) {
  const ids = store.keys("row/").map((key) => key.slice("row/".length)).filter((id) => id !== one?.id);
  return ids.slice(0, MOST_OTHERS).map(store.readRow).filter((row) => row !== null).map(({ company, people }) => ({ company, people }));
}

/**
 * The plan as it is now has been seen; of a new case (none) there was no plan to see yet.
 * @param {Case | null} one
 */
export function sawPlan(one) {
  seen = one ? one.record.answers : null;
}

/**
 * A step is entered, from another or none: other cases are read here, not at every edit.
 * @param {Case | null} one
 * @param {string | undefined} from
 */
export function enterStep(one, from) {
  if (one && (from === "plan" || (!seen && dataset.step === "plan"))) sawPlan(one);
  if (dataset.step === "notes") others = namesElsewhere(one);
}
