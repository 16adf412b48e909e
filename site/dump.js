// Cases as a file people can read, and core/document can: names keep their order, so that the same records give the
// same bytes for ever. Needs no Python: the user's own copy must not wait for it.

import { BACKUP, CASES, SIZE } from "./contract.js";

/** @import { CaseRecord, Flats } from "./types.js" */

/**
 * A backup of these records, in this order, as they are. Indented; on one line where it would be too large otherwise.
 * @param {CaseRecord[]} records
 * @param {{ saved: string, profile?: Flats["profile"] }} more
 */
export function dump(records, { saved, profile = {} }) {
  const backup = { afterword: BACKUP, saved, ...(Object.keys(profile).length ? { profile } : {}), cases: records };
  const text = JSON.stringify(backup, null, 2);
  return `${text.length < SIZE ? text : JSON.stringify(backup)}\n`;
}

/**
 * Whether a backup is more than can be brought in again at once.
 * @param {CaseRecord[]} records
 * @param {string} text
 */
export const isTooLarge = (records, text) => records.length > CASES || text.length > SIZE;
