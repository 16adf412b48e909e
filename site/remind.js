// What home says, in a quiet line each, about the user's own copies: room that runs low, records that cannot be read,
// no recent backup, a browser that forgets, an app that could be on the home screen.

import * as store from "./store.js";
import { instant } from "./time.js";
import { when } from "./words.js";

const DAY = 86_400_000;
const PATIENCE = 7 * DAY; // how long new words may go without a backup before home says so
const LOW = 2_000_000; // characters; browsers stop at 2.6 million (Safari, where some are not Latin) to five million

/** @type {WindowEventMap["beforeinstallprompt"] | null} */
let offer = null; // the browser's own offer to install, held back until there is something to come back for
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offer = event;
});

/** Takes the browser's offer up, in the tap. */
export async function install() {
  const taken = offer;
  offer = null;
  when("install", false);
  await taken?.prompt();
}

const installed = () => matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;

/** Whether this browser deletes what a site stored after seven days of use without a visit. */
export const forgets = () => /Apple/.test(navigator.vendor) && !installed();

/** A file with everything was saved just now, or brought in. */
export function saved() {
  store.editFlat("settings", { backup: instant(), backed: store.changes() });
}

/** There is something to lose from now on. */
export function began() {
  if (!store.readFlat("settings")?.since) store.editFlat("settings", { since: instant() });
}

/** Is there something to lose that no file has, and has been for a while? */
function backupDue() {
  const { backup, backed, since } = store.readFlat("settings") ?? {};
  if (backed === store.changes()) return false;
  const age = Math.abs(Date.now() - (Date.parse(backup ?? since) || 0)); // of a time to come: a clock was wrong, nobody knows
  return age > (forgets() ? DAY : PATIENCE);
}

/**
 * Shows those lines that fit; `list` is what store.listCases answers.
 * @param {ReturnType<typeof store.listCases>} list
 */
export function remind({ rows, cases, troubles }) {
  const real = rows.some(({ row }) => !row.example) || cases.some(({ answers }) => answers.example !== true);
  const used = store.used();
  when("space-low", used > LOW);
  for (const place of document.querySelectorAll("[data-fill=used]")) place.textContent = (used / 1_000_000).toFixed(1);
  when("unreadable", troubles > 0);
  when("backup-due", real && backupDue());
  when("forgets", forgets() && !real);
  when("install", offer !== null && real);
  when("standalone-empty", installed() && rows.length + cases.length === 0);
}
