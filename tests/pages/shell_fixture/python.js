// A stand-in for Python. Tests steer it through `window.fake`: {delay, start, fail, deaths, requests, answer, release}.
// Of `deaths` requests it dies, as python.js tells it; each start is counted in `starts`.

const escape = (text) => String(text ?? "").replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

const fake = (globalThis.fake = { delay: 0, startDelay: 0, fail: false, deaths: 0, starts: 0, requests: [], ...globalThis.fake });
fake.started = new Promise((resolve) => { fake.begin = resolve; });

function notes({ answers }) {
  const ids = [...new Set(Object.keys(answers).filter((name) => name.startsWith("people.")).map((name) => name.split(".")[1]))];
  return ids.map((id) => {
    const key = escape(`thank-you.${id}`);
    const own = answers[`notes.thank-you.${id}.text`];
    return `<article id="note-${key}"><h3>Note for ${escape(answers[`people.${id}.name`])}</h3>
      <div id="paper-${key}" ${own ? "hidden" : ""}><p class="draft" id="draft-${key}">Dear ${escape(answers[`people.${id}.name`])},\n\nthank you. I enjoyed hearing about ${escape(answers[`people.${id}.detail`])}.</p></div>
      <div id="own-${key}" ${own ? "" : "hidden"}><textarea data-keep id="edit-${key}" name="notes.${key}.text" data-type="words"></textarea></div>
      <p id="length-${key}">${(own ?? "").length} characters</p>
      <details id="why-${key}"><summary>Why?</summary><p>Because.</p></details>
      <button data-do="copy" data-key="${key}" data-from="draft-${key}">Copy</button>
      <button data-do="share" data-key="${key}" data-from="draft-${key}" data-when="share" data-subject="Thank you" hidden>Share</button>
      <button data-do="mail" data-key="${key}" data-from="draft-${key}" data-subject="Thank you &amp; more" data-to="${escape(answers[`people.${id}.address`])}">Mail</button>
      <button data-do="edit-note" data-key="${key}" data-from="draft-${key}">Edit</button>
      <p data-ask="sent" hidden>Did you send it?</p>
      <button data-do="sent" data-key="${key}">I sent it</button></article>`;
  }).join("");
}

const ACTIONS = {
  home: ({ rows, cases }) => ({
    regions: { home: `<ul>${[...rows, ...cases.map(({ id, answers }) => ({ id, row: { company: answers.company ?? "" } }))].map(({ id, row }) => `<li><a href="#/case/${id}">${escape(row.company) || "nameless"}</a></li>`).join("")}</ul>` },
    rows: Object.fromEntries(cases.map(({ id, answers }) => [id, { company: answers.company ?? "", people: [] }])),
  }),
  case: (request) => ({
    id: request.id,
    revision: request.revision,
    whole: !request.steps,
    title: `Case ${request.answers.company ?? ""}`,
    row: { company: request.answers.company ?? "", people: [] },
    regions: {
      "sentence.company": `You met <b>${escape(request.answers.company)}</b>.`,
      plan: `<ol><li><label><input type="checkbox" data-keep id="d-check-in" name="done.check-in" data-value="now"> Check in with ${escape(request.answers.company)}</label></li></ol>
        <button id="log" data-do="core" data-action="log" data-arg-outcome="rejected">They said no</button>`,
      notes: notes(request),
    },
  }),
  review: ({ text, kind }) => ({ regions: { remarks: `<p>${text.length} characters, ${escape(kind)}</p>` } }),
  log: ({ outcome }) => ({ effects: [{ effect: "answer", name: "outcome", value: outcome }] }),
  "another-round": ({ answers }) => ({ effects: [{ effect: "answer", name: "round", value: (answers.round ?? 0) + 1 }] }),
  ics: () => ({ effects: [{ effect: "save", filename: "plan.ics", mime: "text/calendar", text: "BEGIN:VCALENDAR\r\n" }] }),
  text: () => ({ error: { message: "That is no date.", fault: "user" } }),
  "import-preview": ({ text }) => ({ regions: { import: `<p>${JSON.parse(text).cases.length} cases</p><button data-do="import-apply">Bring them in</button>` } }),
  "import-apply": ({ text }) => ({ effects: [{ effect: "put", records: JSON.parse(text).cases, profile: null }], regions: { import: "" } }),
};

async function handle(json) {
  const request = JSON.parse(json);
  fake.requests.push(request);
  if (fake.delay) await new Promise((resolve) => setTimeout(resolve, fake.delay));
  if (fake.gate) await fake.gate;
  if (fake.deaths) {
    fake.deaths -= 1;
    throw Object.assign(new Error("no answer"), { reason: "silent" });
  }
  return JSON.stringify(ACTIONS[request.action](request));
}

export async function start({ onProgress }) {
  fake.starts += 1;
  document.documentElement.dataset.core = "loading";
  onProgress({ loaded: 1, total: 4 });
  if (fake.startDelay) await new Promise((resolve) => setTimeout(resolve, fake.startDelay));
  if (fake.hold) await fake.started;
  if (fake.fail) {
    document.documentElement.dataset.core = "failed";
    throw new Error("no Python today");
  }
  onProgress({ loaded: 4, total: 4 });
  document.documentElement.dataset.core = "ready";
  return { ask: handle, bring: async () => {}, end() {} };
}
