// Finds what a person sees, by the words they see. Evaluates to functions for one expression; leaves in the page only whether
// what was aimed at has been touched.
(() => {
  const plain = (text) => text.replace(/\s+/g, " ").trim();
  const shown = (element) => element.checkVisibility({ checkVisibilityCSS: true }) && element.getClientRects().length > 0;
  const inner = (element) => (element.localName === "select" ? "" : element.textContent);
  // Not by `labels`, as site/fields.js says.
  const labelOf = (element) => element.closest("label") ?? (element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null);
  const nameOf = (element) => plain(element.getAttribute("aria-label") ?? (labelOf(element) ?? element).textContent ?? "");
  const KINDS = {
    tap: "a[href], button, summary, input[type=checkbox], input[type=radio]",
    field: "input:not([type=checkbox], [type=radio]), textarea, select",
  };
  /** The smallest part of the page with these words. */
  const part = (words) => {
    if (!words) return document.body;
    const parts = [...document.querySelectorAll("article, fieldset, li, section, nav, #toast")];
    return parts.filter((one) => shown(one) && plain(inner(one)).includes(words)).sort((a, b) => a.textContent.length - b.textContent.length)[0];
  };
  /** The nth control of that kind and name. A radio or checkbox may be drawn by its label. */
  const find = (kind, name, { within = "", nth = 0 } = {}) => {
    const all = [...(part(within)?.querySelectorAll(KINDS[kind]) ?? [])].filter((one) => shown(labelOf(one) ?? one));
    const named = all.filter((one) => nameOf(one) === name);
    return (named.length ? named : all.filter((one) => nameOf(one).startsWith(name)))[nth] ?? null;
  };
  /** Where to put the finger, once nothing lies over it. */
  const place = (kind, name, options) => {
    const found = find(kind, name, options);
    if (!found) return { trouble: `no ${kind} named ${name} in ${options.within || "the page"}` };
    const drawn = /^(radio|checkbox)$/.test(found.type) ? labelOf(found) ?? found : found;
    const visible = { top: 0, bottom: innerHeight, left: 0, right: innerWidth };
    let { top, left, width, height } = drawn.getBoundingClientRect();
    if (top < 60 || top + height > innerHeight - 90) {
      drawn.scrollIntoView({ block: "center", behavior: "instant" });
      ({ top, left, width, height } = drawn.getBoundingClientRect());
    }
    const x = left + width / 2;
    const y = Math.min(Math.max(top, visible.top), visible.bottom) / 2 + Math.min(top + height, visible.bottom) / 2;
    const hit = document.elementFromPoint(x, y);
    if (!hit || !drawn.contains(hit)) return { trouble: `${name} is covered by ${hit?.outerHTML.slice(0, 120)}` };
    globalThis.touched = false;
    drawn.addEventListener("click", () => { globalThis.touched = true; }, { once: true, capture: true });
    return { x, y };
  };
  return { part, find, place, plain };
})()
