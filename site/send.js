// Out of the page: clipboard, share sheet, mail program, printer, file. The law: the text is on the page already, and
// nothing is awaited between the tap and the call the browser allows only in a tap.

import { word } from "./words.js";

/** @import { Saved } from "./types.js" */

/** @param {Element} element */
const textOf = (element) => String("value" in element && element.localName !== "output" ? element.value : element.textContent).trim();

/**
 * The text of the elements with these ids (separated by spaces), with a blank line between.
 * @param {string} ids
 */
export function textFrom(ids) {
  return ids.split(/\s+/).map((id) => document.getElementById(id)).filter((found) => found !== null).map(textOf).join("\n\n");
}

/**
 * Copies in the tap. Resolves to true only when the text is in the clipboard; otherwise to false, with the text
 * selected in `beside`'s place to be copied by hand.
 * @param {string} text
 * @param {HTMLElement} beside
 */
export function copy(text, beside) {
  // No clipboard without a secure context (a phone on the local network): the old command still works there.
  if (!navigator.clipboard?.writeText) return Promise.resolve(copyByCommand(text, beside));
  return navigator.clipboard.writeText(text).then(() => true, () => copyByCommand(text, beside));
}

/**
 * @param {string} text
 * @param {HTMLElement} beside
 */
function copyByCommand(text, beside) {
  const area = document.createElement("textarea");
  area.className = "by-hand";
  area.readOnly = true;
  area.rows = 8;
  area.value = text;
  area.setAttribute("aria-label", word("copy-by-hand"));
  beside.after(area);
  area.focus();
  area.select();
  let copied = false;
  try {
    copied = document.execCommand("copy");
  } catch { /* stays selected, for the hand */ }
  if (copied) {
    area.remove();
    beside.focus?.();
  } else {
    area.addEventListener("blur", () => area.remove(), { once: true });
  }
  return copied;
}

/** Whether this browser has a share sheet. */
export const canShare = () => typeof navigator.share === "function";

/**
 * Opens the share sheet; true when the user picked something in it, false when they closed it.
 * @param {string} title
 * @param {string} text
 */
export function share(title, text) {
  return navigator.share({ title, text }).then(() => true, (error) => {
    if (error.name === "AbortError") return false;
    throw error;
  });
}

/** @param {string} text */
const encode = (text) => encodeURIComponent(text.toWellFormed?.() ?? text.replace(/[\uD800-\uDFFF]/gu, "\uFFFD"));

/**
 * A mailto: address as RFC 6068 has it: several people, lines ended by %0D%0A, spaces as %20.
 * @param {string} to
 * @param {string} subject
 * @param {string} body
 */
export function mailto(to, subject, body) {
  const people = to.split(/[,;]/).map((address) => address.trim()).filter(Boolean);
  const lines = body.replace(/\r\n?|\n/g, "\r\n");
  const fields = [subject && `subject=${encode(subject)}`, lines && `body=${encode(lines)}`].filter(Boolean);
  return `mailto:${people.map((address) => encode(address).replaceAll("%40", "@")).join(",")}${fields.length ? "?" : ""}${fields.join("&")}`;
}

/**
 * Follows an address as a tap on a link would.
 * @param {string} href
 * @param {string} [download]
 */
export function follow(href, download) {
  const link = document.createElement("a");
  link.href = href;
  if (download) link.download = download;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}

/**
 * Hands the user a file: on a phone through the share sheet where it takes such files (an installed iOS app can be
 * trapped by a download), elsewhere as a download. False when the user closed the sheet.
 * @param {Saved} file
 */
export async function saveFile({ filename, mime, text }) {
  const file = new File([text], filename, { type: mime });
  if (matchMedia("(pointer: coarse)").matches && navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return true;
    } catch (error) {
      if (/** @type {Error} */ (error).name === "AbortError") return false; // any other reason: the download below still works
    }
  }
  const url = URL.createObjectURL(file);
  follow(url, filename);
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
  return true;
}

const PATIENCE = 60_000; // a download has long begun by then

/**
 * Prints one element only, by a mark the print style reads.
 * @param {Element | null} element
 */
export function print(element) {
  element?.setAttribute("data-printing", "");
  document.body.toggleAttribute("data-print-one", Boolean(element));
  addEventListener("afterprint", () => {
    element?.removeAttribute("data-printing");
    document.body.removeAttribute("data-print-one");
  }, { once: true });
  window.print();
}
