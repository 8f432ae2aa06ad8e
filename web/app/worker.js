/*
 * The service worker: keeps all that the app needs, so that it opens without a net. What is put in for
 * __SITE__ is known when the site is put together (app/site).
 *
 * A version is kept whole or not at all, and a page is only ever given one of them. The new one waits
 * until a visitor asks for it.
 */
const { version, files } = __SITE__;
const { scope } = self.registration;
const OURS = `servicestatus ${new URL(scope).pathname} `; // another site on the host has another scope
const CACHE = OURS + version;

// By net, past what the browser may have kept; but a file that is named by its content cannot be old,
// and may be had from the version before.
async function fetched(file) {
  const url = new URL(file, scope).href;
  const constant = file.startsWith('assets/');
  if (constant) {
    for (const name of await ourCaches()) {
      const known = await (await caches.open(name)).match(url);
      if (known) return [url, known];
    }
  }
  const response = await fetch(url, { cache: constant ? 'default' : 'reload' });
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  // A page that came by a detour may not be shown at its first address, unless it is made anew.
  const { body, status, headers } = response;
  return [url, response.redirected ? new Response(body, { status, headers }) : response];
}

const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

async function install() {
  // To the end, also when one fails: what is broken off may be what the page is fetching too.
  const outcomes = await Promise.allSettled(files.map(fetched));
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  const all = outcomes.map(({ value }) => value);
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(all.map(([url, response]) => cache.put(url, response)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// The version before is kept too: other tabs still run it, and ask for its files.
async function activate() {
  const old = (await ourCaches()).filter((name) => name !== CACHE);
  for (const name of old.slice(0, -1)) await caches.delete(name);
  await self.clients.claim();
}

const kept = async (url) => (await caches.open(CACHE)).match(url, { ignoreVary: true });

// A page is known by its path: ?at= and the like are for its scripts.
async function page(request) {
  const url = new URL(request.url);
  const path = url.origin + url.pathname.replace(/\/index\.html$/, '/');
  const known = await kept(path);
  if (known) return known;
  if (await kept(`${path}/`)) return Response.redirect(`${path}/${url.search}`);
  try {
    return await fetch(request);
  } catch (error) {
    return Response.redirect(scope);
  }
}

// From this version, or for a tab that still runs it from the one before.
async function file(request) {
  const known = await kept(request.url);
  if (known) return known;
  for (const name of await ourCaches()) {
    const older = await (await caches.open(name)).match(request.url, { ignoreVary: true });
    if (older) return older;
  }
  return fetch(request);
}

// What a declaration says must not be older than it has to: from the net, and kept; without one, or with
// one that is slow, what was kept.
const PATIENCE = 3e3;

async function declaration(request) {
  const known = await kept(request.url);
  if (!known) return fetch(request);
  const fresh = fetch(request).then(async (response) => {
    if (!response.ok) return known;
    await (await caches.open(CACHE)).put(request.url, response.clone());
    return response;
  });
  fresh.catch(() => {});
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, known.clone()));
  return Promise.race([fresh.catch(() => known), late]);
}

const declared = (request) => request.url.startsWith(new URL('declarations/', scope).href);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', ({ data }) => { if (data && data.type === 'update') self.skipWaiting(); });
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope) || request.headers.has('range')) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : declared(request) ? declaration(request) : file(request));
});
