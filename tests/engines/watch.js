// Put in front of every page of the site under test, and of the script its worker begins with: notes what must not happen,
// across reloads. A worker tells its page, which keeps it.
{
  const page = !globalThis.WorkerGlobalScope; // PyScript gives its worker a document
  const note = (what) => {
    if (!page) return postMessage({ watched: `worker: ${what}` });
    const seen = JSON.parse(localStorage.getItem("watch") ?? "[]");
    localStorage.setItem("watch", JSON.stringify([...seen, String(what).slice(0, 500)]));
  };
  const plain = (value) => (value?.stack ? `${value} ${value.stack}` : value); // only Chromium repeats the message in the stack
  const { error } = console;
  console.error = (...what) => { note(`console: ${what.map(plain).join(" ")}`); error.apply(console, what); };
  if (page) {
    globalThis.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        this.addEventListener("message", ({ data }) => { if (data?.watched) note(data.watched); });
      }
    };
  } else {
    const { info } = console;
    console.info = (...what) => { note(what.join(" ")); info.apply(console, what); }; // "Python calls its cold half."
  }
  if (page) addEventListener("error", ({ message, target }) => note(`error: ${message ?? target.outerHTML}`), true);
  if (page) addEventListener("unhandledrejection", ({ reason }) => note(`unhandled: ${plain(reason)}`));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) =>
    note(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`));
}
