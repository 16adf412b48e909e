// The plainest way to use the core from a PyScript worker: ask, and put what comes back where it belongs.
import { hooks } from "./pyscript/core.js";

const { ready, sync } = await new Promise((found) => hooks.main.onWorker.add((_, worker) => found(worker)));
await ready;
await sync.handle("{}"); // ours counts as ready once an answer came back; so this does
performance.mark("core-ready");
document.documentElement.dataset.core = "ready";

async function ask(request) {
  const answer = JSON.parse(await sync.handle(JSON.stringify({ now: "2026-11-22T18:00:00+01:00", ...request })));
  if (answer.error) throw new Error(answer.error.message);
  for (const [name, html] of Object.entries(answer.regions)) {
    const region = document.querySelector(`[data-region="${name}"]`);
    if (region) region.innerHTML = html;
  }
}

let answers = {};
const render = () => ask({ action: "case", id: "bench", answers });

window.openCase = (given) => {
  answers = given;
  return render();
};
document.querySelector("input").addEventListener("input", ({ target }) => {
  answers = { ...answers, [target.name]: target.value };
  render();
});
ask({ action: "home" });
