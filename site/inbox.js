// What comes in from outside: a file that was chosen or dropped, and what another app shared. It goes into the box at the
// head of a debrief and is looked at there. The law: what was in the box comes back with Undo; what the service worker
// holds is let go when the record has it, not before.

import { PASTED } from "./contract.js";

/** @import { Rooms } from "./types.js" */

const HELD = `afterword ${new URL("./", location.href)} shared`; // the cache that sw.js holds it in
const MOST = 4 * PASTED; // bytes of a file that are read: what people say in a mail stands before its pictures

/**
 * How a file is stored that says so by its first bytes, or by where its zeros stand; undefined for any other.
 * @param {Uint8Array} bytes
 */
function utf16(bytes) {
  const mark = { [0xfffe]: "utf-16le", [0xfeff]: "utf-16be" }[bytes[0] * 256 + bytes[1]];
  if (mark) return mark;
  const zeros = [0, 0]; // at even places, at odd ones
  bytes.forEach((byte, at) => { if (!byte) zeros[at % 2] += 1; });
  if (Math.min(...zeros) || Math.max(...zeros) <= Math.max(3, bytes.length / 10)) return undefined;
  return zeros[0] ? "utf-16be" : "utf-16le";
}

/**
 * The text of a file: UTF-16 where its bytes say so, else UTF-8; what is neither is read as `or`, if given.
 * @param {ArrayBuffer} buffer
 * @param {string} [or]
 */
export function textOf(buffer, or) {
  const encoding = utf16(new Uint8Array(buffer, 0, Math.min(buffer.byteLength, 400)));
  try {
    return new TextDecoder(encoding ?? "utf-8", { fatal: Boolean(or) }).decode(buffer, { stream: Boolean(or) });
  } catch {
    return new TextDecoder(or).decode(buffer);
  }
}

/**
 * The texts of these files, one after another; "" where there is none in them.
 * @param {Blob[]} files
 */
async function textsOf(files) {
  const buffers = await Promise.all(files.map((file) => file.slice(0, MOST).arrayBuffer()));
  const text = buffers.map((buffer) => textOf(buffer, "windows-1252")).join("\n\n");
  return text.includes("\0") ? "" : text.slice(0, PASTED);
}

/** Looks at what is in the box, as a tap on its button does. */
export function look() {
  /** @type {HTMLElement | null} */ (document.querySelector("[data-action=paste-preview]"))?.click();
}

/**
 * Reads files into the box of the open interview.
 * @param {Iterable<File>} files
 * @param {Pick<Rooms, "page" | "words">} rooms
 */
async function read(files, { page, words }) {
  const target = page.open;
  if (!target) return;
  const text = await textsOf([...files]);
  if (!text.trim()) {
    words.tell("no-text", {}, { urgent: true });
    return;
  }
  const before = page.edit({ told: text }, { target });
  words.tell("read-in", {}, { undo: () => { page.edit(before, { target }); page.forgetFound(); } });
  if (target !== page.open) return;
  page.foldInbox();
  look();
}

/** What the service worker holds for us: {text, taken}, or null for nothing; `taken()` lets it go. */
export async function held() {
  if (!("caches" in globalThis) || !(await caches.has(HELD))) return null;
  const cache = await caches.open(HELD);
  const parts = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
  const text = await textsOf(await Promise.all(parts.flatMap((part) => (part ? [part.blob()] : []))));
  return { text, taken: () => caches.delete(HELD) };
}

/**
 * Watches the box: a new text has no findings yet, a pasted one is looked at at once.
 * @param {Pick<Rooms, "page" | "words">} rooms
 */
export function watchInbox(rooms) {
  document.addEventListener("input", (event) => {
    const { target } = event;
    if (!(target instanceof HTMLTextAreaElement) || target.name !== "told") return;
    if (event instanceof InputEvent && /^insertFrom(Paste|Drop)$/.test(event.inputType)) look();
    else rooms.page.forgetFound();
  });
  document.addEventListener("click", (event) => {
    const fold = event.target instanceof Element && event.target.closest("#inbox > summary")?.parentElement;
    if (!(fold instanceof HTMLDetailsElement) || fold.open) return;
    event.preventDefault();
    fold.open = true;
    fold.querySelector("textarea")?.focus(); // in the tap, so that the keyboard comes with its microphone
  });
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches("[data-inbox]") || !target.files?.length) return;
    read(target.files, rooms).finally(() => { target.value = ""; });
  });
  // A file dropped beside a field would take the place of the page.
  document.addEventListener("dragover", (event) => { if (event.dataTransfer?.types.includes("Files")) event.preventDefault(); });
  document.addEventListener("drop", (event) => {
    const files = event.dataTransfer?.files;
    if (!files?.length) return;
    event.preventDefault();
    if (document.body.dataset.step === "debrief") read(files, rooms);
  });
}
