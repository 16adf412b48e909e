// What Python is asked: everything it may know comes in the request, so that the same bytes get the same answer.

/** @import { Answers, Case, CaseRecord, List, Request, Rooms, Row } from "./types.js" */

const MOST_OTHERS = 200; // other cases whose names are compared with a note

const dataset = document.body.dataset;

export class Requests {
  #more = false; // whether there were more cases without a row than go into one request
  /** @type {Map<string, number>} */
  #sent = new Map(); // id -> revision of the cases whose rows were asked for
  /** @type {Answers | null} */
  #seen = null; // the answers the plan was last seen with, so that it can say what changed
  /** @type {Pick<Row, "company" | "people">[]} */
  #others = []; // companies and people of other cases
  /** @type {Record<string, unknown>} */
  #homeArguments = {};
  /** @type {Record<string, unknown>} */
  #caseArguments = {};
  #pasted; #store; // handed down by shell.js

  /** @param {Pick<Rooms, "pasted" | "store">} rooms */
  constructor(rooms) {
    ({ pasted: this.#pasted, store: this.#store } = rooms);
  }

  #profile() {
    return this.#store.readFlat("profile") ?? {};
  }

  /**
   * The home screen of these cases; `held` are the records that only the page has.
   * @param {List} list
   * @param {CaseRecord[]} held
   * @returns {Request}
   */
  home(list, held) {
    const { rows, cases } = list;
    cases.push(...held.filter(({ id }) => this.#store.get(`case/${id}`) === null));
    this.#more = list.more;
    this.#sent = new Map(cases.map(({ id, revision }) => [id, revision]));
    return { action: "home", rows, cases, ...this.#homeArguments };
  }

  /**
   * Arguments of the home screen from now on: how many to show, what to search for.
   * @param {Record<string, unknown>} changes
   */
  setHome(changes) {
    this.#homeArguments = { ...this.#homeArguments, ...changes };
  }

  /**
   * Arguments of the open case from now on: how many of its people to show.
   * @param {Record<string, unknown>} changes
   */
  setCase(changes) {
    this.#caseArguments = { ...this.#caseArguments, ...changes };
  }

  /**
   * Stores the rows that came; answers whether the home screen should be asked for the rest of a long list.
   * @param {Record<string, Row>} rows
   */
  keepRows(rows) {
    const kept = Object.entries(rows)
      .filter(([id, row]) => {
        const revision = this.#sent.get(id);
        return revision !== undefined && this.#store.get(`case/${id}`) !== null && this.#store.saveRow(id, revision, row);
      });
    return this.#more && kept.length > 0;
  }

  /**
   * What every request about a case brings.
   * @param {Case | null} one
   */
  about(one) {
    if (!one) return { profile: this.#profile() };
    const { id, revision, answers } = one.record;
    const address = `${location.origin}${location.pathname}#/case/${id}`;
    return { id, revision, answers, profile: this.#profile(), address, ...(dataset.step === "notes" ? { others: this.#others } : {}) };
  }

  /**
   * The open case: `whole`, or without the remarks on its notes, which an edit need not wait for.
   * @param {Case | null} one
   * @param {boolean} whole
   * @returns {Request}
   */
  forCase(one, whole) {
    const before = dataset.step === "plan" ? { before: this.#seen } : {};
    return { ...this.about(one), action: "case", whole, ...this.#caseArguments, ...before };
  }

  /**
   * The pasted note, with the interview it is for, if one was chosen.
   * @returns {Request}
   */
  review() {
    const request = this.#pasted.request();
    const others = request.id ? this.#namesElsewhere(request) : []; // with none chosen, any of their names may be the right one
    return { action: "review", ...request, others, profile: this.#profile() };
  }

  /**
   * Companies and people of other cases: names that must not slip into a note.
   * @param {{ id?: string } | null} one
   */
  #namesElsewhere(one) {
    const ids = this.#store.keys("row/").map((key) => key.slice("row/".length)).filter((id) => id !== one?.id);
    return ids.slice(0, MOST_OTHERS).map((id) => this.#store.readRow(id)).filter((row) => row !== null).map(({ company, people }) => ({ company, people }));
  }

  /**
   * The plan as it is now has been seen; of a new case (none) there was no plan to see yet.
   * @param {Case | null} one
   */
  sawPlan(one) {
    this.#seen = one ? one.record.answers : null;
  }

  /**
   * A step is entered, from another or none: other cases are read here, not at every edit.
   * @param {Case | null} one
   * @param {string | undefined} from
   */
  enterStep(one, from) {
    if (one && (from === "plan" || (!this.#seen && dataset.step === "plan"))) this.sawPlan(one);
    if (dataset.step === "notes") this.#others = this.#namesElsewhere(one);
  }
}
