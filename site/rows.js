// Repeated rows (people, requests, concerns): each id found in the answers is one clone of the group's template.
// Ids come from answers, and so from imports: they are only ever set as attribute values, never put into HTML.

/** @import { Answers, Found } from "./types.js" */

const ATTRIBUTES = /^(name|id|for|href|list|data-.+|aria-.+)$/;

/**
 * The ids of a group, in the order of their first appearance in the answers; who interviewed the user before who did not.
 * @param {string} group
 * @param {Answers} answers
 */
export function idsOf(group, answers) {
  const names = Object.keys(answers).map((name) => name.split(".")).filter((parts) => parts.length === 3 && parts[0] === group);
  /** @param {string} id */
  const part = (id) => answers[`${group}.${id}.part`] || "interviewer";
  const ids = [...new Set(names.map((parts) => parts[1]))];
  return ids.sort((one, other) => Number(part(one) !== "interviewer") - Number(part(other) !== "interviewer"));
}

/**
 * The names of one row's answers.
 * @param {string} group
 * @param {string} id
 * @param {Answers} answers
 */
export const namesOf = (group, id, answers) => Object.keys(answers).filter((name) => name.startsWith(`${group}.${id}.`));

/** @param {string} group */
const template = (group) => /** @type {HTMLTemplateElement} */ (document.querySelector(`template[data-row="${CSS.escape(group)}"]`)).content;

/**
 * @param {string} group
 * @param {string} id
 */
function rowFor(group, id) {
  const row = /** @type {Found} */ (template(group).firstElementChild?.cloneNode(true));
  for (const element of [row, ...row.querySelectorAll("*")]) {
    for (const { name, value } of [...element.attributes]) {
      if (ATTRIBUTES.test(name) && value.includes("*")) element.setAttribute(name, value.replaceAll("*", () => id));
    }
  }
  row.dataset.rowId = id;
  return row;
}

/**
 * The answer that makes a new row of the group exist: its first field's name, with that id.
 * @param {string} group
 * @param {string} id
 */
export function firstName(group, id) {
  return String(template(group).querySelector(":is(input, textarea)[name]")?.getAttribute("name")).replaceAll("*", () => id);
}

/** @param {Element | null} container */
const childrenOf = (container) => /** @type {Found[]} */ ([...(container?.children ?? [])]);

/**
 * The element of one row.
 * @param {string} group
 * @param {string} id
 */
export function rowOf(group, id) {
  const container = document.querySelector(`[data-repeat="${CSS.escape(group)}"]`);
  return childrenOf(container).find((row) => row.dataset.rowId === id) ?? null;
}

const AT_ONCE = 25; // of a crowd, as many as Python writes cards for: the others come while nobody waits

/**
 * Brings the rows inside `root` in line with the answers: those that went are gone, and some of those that lack are made.
 * Answers the new ones, which come last, and whether there are more to make. Rows that stay are not touched, nor moved.
 * @param {ParentNode} root
 * @param {Answers} answers
 */
export function syncRows(root, answers) {
  const made = /** @type {Found[]} */ ([]);
  let more = false;
  for (const container of root.querySelectorAll("[data-repeat]")) {
    const group = container.dataset.repeat;
    const ids = idsOf(group, answers);
    const before = new Map(childrenOf(container).map((row) => [row.dataset.rowId, row]));
    const wanted = new Set(ids);
    for (const [id, row] of before) if (!wanted.has(id)) row.remove();
    for (const id of ids) {
      if (before.has(id)) continue;
      if (made.length >= AT_ONCE) {
        more = true;
        break;
      }
      const row = rowFor(group, id);
      if (row.localName === "details") /** @type {HTMLDetailsElement} */ (row).open = !answers[firstName(group, id)]; // to be filled in
      made.push(row);
      container.append(row);
    }
  }
  return { made, more };
}
