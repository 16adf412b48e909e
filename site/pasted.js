// The note on the page "review a note": its text, its kind, the interview it is for, and the remarks set aside. Kept
// like everything else that is typed, in one record that no case shares.

/** @import { Field, Found, Rooms, Row, Skip } from "./types.js" */

const KEY = "draft";
const SAME = 20; // characters
const KEPT = 10; // notes that were in the box before a link brought another
const ASIDE = /^(off|ignored)\./;

export class Pasted {
  #store; #unsaved; #words; // handed down by shell.js

  /** @param {Pick<Rooms, "store" | "unsaved" | "words">} rooms */
  constructor(rooms) {
    ({ store: this.#store, unsaved: this.#unsaved, words: this.#words } = rooms);
  }

  #read() {
    return this.#store.readFlat(KEY) ?? {};
  }

  /** Takes over what the form holds; a remark that was left as it is belongs to the text it was about. */
  typed() {
    const review = form();
    if (!review) return;
    const text = part(review, "text").value;
    const choice = cases();
    this.#unsaved.editFlat(KEY, {
      ...(isAnother(text, this.#read().text ?? "") ? this.#noneLeft() : {}),
      text,
      kind: part(review, "kind").value,
      ...(choice && !fieldOf(choice).hidden ? { case: choice.value || undefined } : {}),
    });
  }

  /** The changes after which no remark is left as it is. */
  #noneLeft() {
    return Object.fromEntries(Object.keys(this.#read()).filter((name) => name.startsWith("ignored.")).map((name) => [name, undefined]));
  }

  /**
   * Sets a remark aside, or takes that back: `off.<check>` or `ignored.<finding>`.
   * @param {string} name
   * @param {boolean} is
   */
  setAside(name, is) {
    this.#unsaved.editFlat(KEY, { [name]: is || undefined });
  }

  /**
   * A text that a link brought is the note to review from now on; what was in the box is kept. (Any page can hold such a
   * link, or follow two in a row: a text nobody has touched since it came pushes nothing out.) Answers whether
   * any is, and how to take that back.
   * @param {string} text
   */
  take(text) {
    const record = { text: undefined, taken: undefined, earlier: undefined, ...this.#read() };
    const { text: before = "", taken, earlier = [] } = this.#read();
    const theirs = before.trim() && before !== text && before !== taken;
    const kept = theirs ? [...earlier, before].slice(-KEPT) : earlier;
    this.#unsaved.editFlat(KEY, { ...this.#noneLeft(), text, taken: text, earlier: kept });
    this.fill();
    return { kept: kept.length > 0, takeBack: () => { this.#unsaved.editFlat(KEY, record); this.fill(); } };
  }

  /** Puts back the note that was in the box before; the one that is there now takes its place, to be had again. */
  bringBack() {
    const { text: now = "", earlier = [] } = this.#read();
    const before = earlier.at(-1);
    if (before === undefined) return;
    const rest = earlier.slice(0, -1);
    this.#unsaved.editFlat(KEY, { ...this.#noneLeft(), text: before, taken: undefined, earlier: now.trim() ? [now, ...rest] : rest });
    this.fill();
  }

  /**
   * Changes the note in the box; answers what it was.
   * @param {(text: string) => string} change
   */
  rewrite(change) {
    const area = part(/** @type {Found} */ (form()), "text");
    const before = area.value;
    area.value = change(before);
    this.typed();
    return before;
  }

  /**
   * Shows what is kept; `skip(field)` leaves a field alone.
   * @param {Skip} skip
   */
  fill(skip = () => false) {
    const review = form();
    if (!review) return;
    const { text = "", kind, earlier = [] } = this.#read();
    this.#words.when("review-earlier", earlier.length > 0);
    const [area, choice] = ["text", "kind"].map((name) => part(review, name));
    if (area.value !== text && !skip(area)) area.value = text;
    if (kind && !skip(choice)) choice.value = kind;
  }

  /** The interviews a note can be for: those that have a name. For when the page is shown: it reads the rows of all. */
  offerCases() {
    const choice = cases();
    if (!choice || choice === document.activeElement) return;
    const none = choice.options[0];
    const chosen = this.#read().case;
    const named = this.#store.keys("row/").map((key) => key.slice("row/".length)).map((id) => ({ id, row: this.#store.readRow(id) }))
      .flatMap(({ id, row }) => (row && !row.archived ? [{ id, ended: row.ended, name: nameOf(row) }] : []))
      .filter(({ name }) => name).sort((one, other) => (one.ended < other.ended ? 1 : -1));
    choice.replaceChildren(none, ...named.map(({ id, name }) => new Option(name, id)));
    choice.value = named.find(({ id }) => id === chosen)?.id ?? "";
    fieldOf(choice).hidden = !named.length;
  }

  /** What Python is asked about it; `id` is the interview it is for, if that is still here. */
  request() {
    const { text, kind, case: id, ...rest } = this.#read();
    const aside = Object.fromEntries(Object.entries(rest).filter(([name]) => ASIDE.test(name)));
    const answers = id === undefined ? undefined : this.#store.readCase(id).record?.answers;
    return { text, kind, aside, ...(answers ? { id, answers } : {}) };
  }
}

const form = () => document.querySelector("[data-review]");

/** @type {(form: Element, name: string) => Field} */
const part = (form, name) => /** @type {Field} */ (form.querySelector(`[data-review-${name}]`));

/** @returns {HTMLSelectElement | null} */
const cases = () => form()?.querySelector("select[data-review-case]") ?? null;

/** @param {Element} choice */
const fieldOf = (choice) => /** @type {Found} */ (choice.closest(".field"));

/**
 * Is this another note, not the old one being edited? An edit leaves its beginning or its end.
 * @param {string} text
 * @param {string} old
 */
const isAnother = (text, old) =>
  !text.trim() || (old !== "" && text.slice(0, SAME) !== old.slice(0, SAME) && text.slice(-SAME) !== old.slice(-SAME));

/** @param {Row} row */
const nameOf = ({ company, role, people }) => [company, role].filter(Boolean).join(", ") || (people ?? []).join(", ");
