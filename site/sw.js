// The service worker: the whole site kept on the phone, for when there is no network.
//
// The laws of this file: a version is kept whole or not at all; nothing is kept whose hash is not the one the build
// wrote down; a new version waits until the page says {type: "activate"}, which it does when the user wants it.
//
// What another app shares comes as a POST to `share`: it is held in a cache of its own until the page has taken it, and
// stands in no address.
//
// The build puts three constants before this line: VERSION; FILES, kept in advance; and SPARE, kept once it was asked
// for (what only a start without the memory snapshot needs). Both map a path to the SHA-256 of its content.

const { scope } = registration;
const OURS = `afterword ${scope} `; // other sites may share this origin and its caches
const CACHE = OURS + VERSION;
const SHARED = `${OURS}shared`;

/** @param {string} path */
const addressOf = (path) => new URL(path, scope).href;

/**
 * The path a request asks for, as FILES writes it; null for what is not ours.
 * @param {Request} request
 */
function pathOf({ url }) {
  const { origin, pathname } = new URL(url);
  const base = new URL(scope);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return null;
  return pathname.slice(base.pathname.length) || "index.html";
}

/**
 * A copy of the response that can be kept, or null if it is not the very file the build made.
 * @param {Response | undefined} response
 * @param {string} hash
 */
async function sound(response, hash) {
  if (!response?.ok) return null;
  const content = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  if (Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") !== hash) return null;
  return new Response(content, { headers: { "Content-Type": response.headers.get("Content-Type") ?? "" } });
}

/**
 * Sees to it that a file is in the cache. It may be there already (an installation that was cut off goes on where it
 * stopped), in the cache of another version, in the browser's own cache, or has to come from the network.
 * @param {string} path
 * @param {string} hash
 */
async function keep(path, hash) {
  const cache = await caches.open(CACHE);
  const address = addressOf(path);
  const places = [
    () => caches.match(address),
    () => fetch(address, { cache: path.includes("/") ? "default" : "reload" }), // a folder's name holds its hash
    () => fetch(address, { cache: "reload" }),
  ];
  for (const place of places) {
    const response = await sound(await place(), hash);
    if (response) {
      await cache.put(address, response.clone());
      return response;
    }
  }
  throw new Error(`${path} is not what the build made`);
}

async function install() {
  await Promise.all(Object.entries(FILES).map(([path, hash]) => keep(path, hash)));
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== CACHE && name !== SHARED) await caches.delete(name);
  }
  await clients.claim();
}

/**
 * @param {string} path
 * @returns {Promise<Response>}
 */
async function answer(path) {
  const kept = await caches.match(addressOf(path), { cacheName: CACHE });
  return kept ?? keep(path, FILES[path] ?? SPARE[path]).catch(() => fetch(addressOf(path)));
}

/**
 * Takes the place of the version at work. Asked more than once: Chromium forgets when the other one is woken by a
 * request just as it goes.
 */
async function takeOver() {
  while (registration.waiting) {
    skipWaiting();
    await new Promise((later) => setTimeout(later, 500));
  }
}

/**
 * Holds what was shared, a text or files, and sends the page to take it (site/inbox.js).
 * @param {Request} request
 */
async function hold(request) {
  const form = await request.formData();
  const said = ["title", "text", "url"].map((name) => form.get(name)).filter(Boolean).join("\n");
  const cache = await caches.open(SHARED);
  const files = form.getAll("files").filter((part) => part instanceof File && part.size); // a share sheet sends an empty one
  for (const part of [...(said ? [said] : []), ...files]) {
    const address = addressOf(`share/${crypto.randomUUID()}`);
    await cache.put(address, new Response(part));
  }
  return Response.redirect(addressOf("#/shared"), 303);
}

/**
 * A page that is not among ours: the host's answer, or our own "not found" without a network.
 * @param {Request} request
 */
const elsewhere = (request) => fetch(request).catch(() => answer("404.html"));

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  if (event.data?.type === "activate") event.waitUntil(takeOver());
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request);
  if (request.method === "POST" && path === "share") event.respondWith(hold(request));
  if (request.method !== "GET" || path === null) return;
  if (path in FILES || path in SPARE) event.respondWith(answer(path));
  else if (request.mode === "navigate") event.respondWith(elsewhere(request));
});
