// Put in front of every page of the site under test: notes what must not happen, across reloads.
{
  const note = (what) => {
    const seen = JSON.parse(localStorage.getItem("watch") ?? "[]");
    localStorage.setItem("watch", JSON.stringify([...seen, String(what).slice(0, 500)]));
  };
  const plain = (value) => (value?.stack ? `${value} ${value.stack}` : value); // only Chromium repeats the message in the stack
  const { error } = console;
  console.error = (...what) => { note(`console: ${what.map(plain).join(" ")}`); error.apply(console, what); };
  addEventListener("error", ({ message, target }) => note(`error: ${message ?? target.outerHTML}`), true);
  addEventListener("unhandledrejection", ({ reason }) => note(`unhandled: ${plain(reason)}`));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) =>
    note(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`));
}
