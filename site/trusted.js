// The one Trusted Types policy of our own code. It admits HTML the core rendered (everything a user typed is
// escaped in it, so a tag that loads or runs something can only be a mistake or an attack) and two scripts by address.
// What others do without a policy (PyScript starts its worker from a blob it has just made) meets the default one.

const NEVER = /<\/?(script|iframe|object|embed|base|meta|link|style|form)\b/i;
const WORKER = "./sw.js";
const PYTHON = new URL("../core/worker.py", import.meta.url).href;

const rules = {
  /**
   * @param {string} text
   * @returns {any} what innerHTML takes: the browser's own kind where it has one
   */
  createHTML(text) {
    if (NEVER.test(text)) throw new TypeError("a region may not hold this element");
    return text;
  },
  /**
   * @param {string} url
   * @returns {any} the same of an address
   */
  createScriptURL(url) {
    if (url !== WORKER && url !== PYTHON) throw new TypeError("only our own workers");
    return url;
  },
};
const policy = globalThis.trustedTypes?.createPolicy("afterword", rules) ?? rules;

globalThis.trustedTypes?.createPolicy("default", {
  /** @param {string} url */
  createScriptURL(url) {
    if (!url.startsWith(`blob:${location.origin}/`)) throw new TypeError("only a worker made on this page");
    return url;
  },
});

/**
 * A fragment of the HTML the core rendered, parsed where nothing in it can run.
 * @param {string} html
 */
export function fragment(html) {
  const template = document.createElement("template");
  template.innerHTML = policy.createHTML(html);
  return template.content;
}

/** The address of the service worker. */
export const workerUrl = () => policy.createScriptURL(WORKER);

/** The address of the Python that answers in PyScript's worker. */
export const pythonUrl = () => policy.createScriptURL(PYTHON);
