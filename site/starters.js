// The first words of a sentence, put into a field by one tap. What is stored is the sentence in the field: the words go in
// as if they had been typed, so that they are saved and can be undone like typing.

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Writing */

/** @param {Writing} field */
const starters = (field) =>
  [...document.querySelectorAll(`[data-do=start][data-for="${CSS.escape(field.id)}"]`)].map(({ dataset }) => dataset.words).filter(Boolean);

const ENDS = /[.!?…]["'”’)]*$/;
/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Puts `words` into the field and the caret behind them; the keyboard opens, for this is done in the tap. They replace
 * a starter with nothing behind it, stand before words that begin with none, and after what is a sentence already.
 * @param {Writing} field
 * @param {string} words
 */
export function start(field, words) {
  field.focus();
  const text = field.value.trimEnd();
  const bare = new RegExp(`(^|\\s)(?:${starters(field).map(escaped).join("|")})$`, "i").exec(text);
  const kept = bare ? text.slice(0, bare.index) : text;
  if (!words) replace(field, bare ? kept && `${kept} ` : field.value);
  else if (!kept) replace(field, `${words} `);
  else if (bare || ENDS.test(kept) || begun(field, kept)) replace(field, `${kept}${ENDS.test(kept) ? "" : "."} ${words} `);
  else replace(field, `${words} ${kept}`);
}

/**
 * @param {Writing} field
 * @param {string} text
 */
const begun = (field, text) => starters(field).some((one) => text.toLowerCase().startsWith(one.toLowerCase()));

/**
 * @param {Writing} field
 * @param {string} text
 */
function replace(field, text) {
  if (field.value !== text) {
    field.select();
    // The one way to type from a script that the browser's own undo takes back.
    const typed = text ? document.execCommand("insertText", false, text) : document.execCommand("delete");
    if (!typed || field.value !== text) {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  field.setSelectionRange(text.length, text.length);
}
