// The one Trusted Types policy of our own code. It admits HTML the core rendered (everything a user typed is
// escaped in it, so a tag that loads or runs something can only be a mistake or an attack) and one worker script.

const NEVER = /<\/?(script|iframe|object|embed|base|meta|link|style|form)\b/i;
const WORKER = "./sw.js";

const rules = {
  createHTML(text) {
    if (NEVER.test(text)) throw new TypeError("a region may not hold this element");
    return text;
  },
  createScriptURL(url) {
    if (url !== WORKER) throw new TypeError("only our own worker");
    return url;
  },
};
const policy = globalThis.trustedTypes?.createPolicy("afterword", rules) ?? rules;

/** A fragment of the HTML the core rendered, parsed where nothing in it can run. */
export function fragment(html) {
  const template = document.createElement("template");
  template.innerHTML = policy.createHTML(html);
  return template.content;
}

/** The address of the service worker. */
export const workerUrl = () => policy.createScriptURL(WORKER);
