// Repeated rows (people, requests, concerns): each id found in the answers is one clone of the group's template.
// Ids come from answers, and so from imports: they are only ever set as attribute values, never put into HTML.

const ATTRIBUTES = /^(name|id|for|href|list|data-.+|aria-.+)$/;

/** The ids of a group, in the order of their first appearance in the answers. */
export function idsOf(group, answers) {
  const ids = Object.keys(answers).map((name) => name.split(".")).filter((parts) => parts.length === 3 && parts[0] === group);
  return [...new Set(ids.map((parts) => parts[1]))];
}

/** The names of one row's answers. */
export const namesOf = (group, id, answers) => Object.keys(answers).filter((name) => name.startsWith(`${group}.${id}.`));

const template = (group) => document.querySelector(`template[data-row="${CSS.escape(group)}"]`);

function rowFor(group, id) {
  const row = template(group).content.firstElementChild.cloneNode(true);
  for (const element of [row, ...row.querySelectorAll("*")]) {
    for (const { name, value } of [...element.attributes]) {
      if (ATTRIBUTES.test(name) && value.includes("*")) element.setAttribute(name, value.replaceAll("*", () => id));
    }
  }
  row.dataset.rowId = id;
  return row;
}

/** The answer that makes a new row of the group exist: its first field's name, with that id. */
export function firstName(group, id) {
  return template(group).content.querySelector(":is(input, textarea)[name]").getAttribute("name").replaceAll("*", () => id);
}

/** The element of one row. */
export function rowOf(group, id) {
  const container = document.querySelector(`[data-repeat="${CSS.escape(group)}"]`);
  return [...(container?.children ?? [])].find((row) => row.dataset.rowId === id) ?? null;
}

/** Brings the rows inside `root` in line with the answers; answers whether any came or went. Rows that stay are not touched. */
export function syncRows(root, answers) {
  let changed = false;
  for (const container of root.querySelectorAll("[data-repeat]")) {
    const group = container.dataset.repeat;
    const ids = idsOf(group, answers);
    const before = new Map([...container.children].map((row) => [row.dataset.rowId, row]));
    for (const [id, row] of before) {
      if (!ids.includes(id)) {
        row.remove();
        changed = true;
      }
    }
    ids.forEach((id, place) => {
      const row = before.get(id) ?? rowFor(group, id);
      if (!before.has(id) && row.localName === "details") row.open = !answers[firstName(group, id)]; // to be filled in
      if (container.children[place] === row) return;
      container.insertBefore(row, container.children[place] ?? null);
      changed = true;
    });
  }
  return changed;
}
