// Every interview by its name, where what home shows is old or not there yet: what was typed is reached without Python.

import { word } from "./words.js";

/** @import { CaseRecord, Found, List } from "./types.js" */

/**
 * Lists those in storage and those only the page has, the latest first.
 * @param {List} list
 * @param {CaseRecord[]} held
 */
export function listInterviews({ rows, cases }, held) {
  const place = /** @type {Found | null} */ (document.querySelector("[data-list=interviews]"));
  if (!place) return;
  const known = new Set(held.map(({ id }) => id));
  /** @type {{ id: string, company?: unknown, role?: unknown, ended?: unknown }[]} */
  const found = [
    ...rows.filter(({ id, row }) => !row.archived && !known.has(id)).map(({ id, row }) => ({ ...row, id })),
    ...[...cases.filter(({ id }) => !known.has(id)), ...held].map(({ id, answers }) => ({ ...answers, id })),
  ];
  const all = found.map(({ id, ended, company, role }) => ({ id, ended: String(ended ?? ""), name: [company, role].filter(Boolean).join(" · ") }));
  place.replaceChildren(...all.sort((one, other) => (one.ended < other.ended ? 1 : -1)).map(({ id, name }) => {
    const [line, link] = [document.createElement("li"), document.createElement("a")];
    line.className = "links";
    link.href = `#/case/${encodeURIComponent(id)}`;
    link.textContent = name || word("an-interview");
    line.append(link);
    return line;
  }));
}
