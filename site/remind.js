// What home says, in a quiet line each, about the user's own copies: room that runs low, records that cannot be read,
// no recent backup, a browser that forgets, an app that could be on the home screen.

import { instant } from "./time.js";

/** @import { List, Rooms } from "./types.js" */

const DAY = 86_400_000;
const PATIENCE = 7 * DAY; // how long new words may go without a backup before home says so
const LOW = 2_000_000; // characters; browsers stop at 2.6 million (Safari, where some are not Latin) to five million

export class Reminders {
  /** @type {WindowEventMap["beforeinstallprompt"] | null} */
  #offer = null; // the browser's own offer to install, held back until there is something to come back for
  #store; #words; // handed down by shell.js

  /** @param {Pick<Rooms, "store" | "words">} rooms */
  constructor(rooms) {
    ({ store: this.#store, words: this.#words } = rooms);
    addEventListener("beforeinstallprompt", (event) => {
      event.preventDefault();
      this.#offer = event;
    });
  }

  /** Takes the browser's offer up, in the tap. */
  async install() {
    const taken = this.#offer;
    this.#offer = null;
    this.#words.when("install", false);
    await taken?.prompt();
  }

  /** A file with everything was saved just now, or brought in. */
  saved() {
    this.#store.editFlat("settings", { backup: instant(), backed: this.#store.changes() });
  }

  /** There is something to lose from now on. */
  began() {
    if (!this.#store.readFlat("settings")?.since) this.#store.editFlat("settings", { since: instant() });
  }

  /** Is there something to lose that no file has, and has been for a while? */
  #backupDue() {
    const { backup, backed, since } = this.#store.readFlat("settings") ?? {};
    if (backed === this.#store.changes()) return false;
    const age = Math.abs(Date.now() - (Date.parse(backup ?? since ?? "") || 0)); // of a time to come: a clock was wrong, nobody knows
    return age > (forgets() ? DAY : PATIENCE);
  }

  /**
   * Shows those lines that fit; `list` is what store.listCases answers.
   * @param {List} list
   */
  remind({ rows, cases, troubles }) {
    const real = rows.some(({ row }) => !row.example) || cases.some(({ answers }) => answers.example !== true);
    const used = this.#store.used();
    this.#words.when("space-low", used > LOW);
    for (const place of document.querySelectorAll("[data-fill=used]")) place.textContent = (used / 1_000_000).toFixed(1);
    this.#words.when("unreadable", troubles > 0);
    this.#words.when("backup-due", real && this.#backupDue());
    this.#words.when("forgets", forgets() && !real);
    this.#words.when("install", this.#offer !== null && real);
    this.#words.when("standalone-empty", installed() && rows.length + cases.length === 0);
  }
}

const installed = () => matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;

/** Whether this browser deletes what a site stored after seven days of use without a visit. */
export const forgets = () => /Apple/.test(navigator.vendor) && !installed();
