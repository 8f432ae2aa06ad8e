/*
 * The service worker keeps all files that the app needs, so that the app opens without a network. app/site fills in
 * __SITE__ when it puts the site together.
 *
 * The worker keeps a version whole or not at all, and gives a page files of one version only. A new version waits
 * until the visitor asks for it.
 */
const { version, files } = __SITE__;
const { scope } = self.registration;
const OURS = `servicestatus ${new URL(scope).pathname} `; // another site on the host has another scope
const CACHE = OURS + version;

// Asks the network, past the browser's cache. A file that is named by its content cannot be old, and may come from
// the version before.
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
  // A browser does not show a redirected response at the first address. A new response with its content it does.
  const { body, status, headers } = response;
  return [url, response.redirected ? new Response(body, { status, headers }) : response];
}

const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

async function install() {
  // All are waited for, also when one fails: the page may be fetching the same file, and must not be cut off.
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

// The version before is kept too: other tabs may still run it and ask for its files.
async function activate() {
  const old = (await ourCaches()).filter((name) => name !== CACHE);
  for (const name of old.slice(0, -1)) await caches.delete(name);
  await self.clients.claim();
}

const kept = async (url) => (await caches.open(CACHE)).match(url, { ignoreVary: true });

// A page is found by its path. A query such as ?at= is for the page's scripts.
async function page(request) {
  const url = new URL(request.url);
  const path = url.origin + url.pathname.replace(/\/index\.html$/, '/');
  const known = await kept(path);
  if (known) return known;
  if (await kept(`${path}/`)) return Response.redirect(`${path}/${url.search}`);
  try {
    return await fetch(request);
  } catch {
    return Response.redirect(scope);
  }
}

// Gives a file of this version, or of the one before to a tab that still runs that.
async function file(request) {
  const known = await kept(request.url);
  if (known) return known;
  for (const name of await ourCaches()) {
    const older = await (await caches.open(name)).match(request.url, { ignoreVary: true });
    if (older) return older;
  }
  return fetch(request);
}

// A declaration comes from the network and is kept. Without a network, or with a slow one, the one that was kept is
// used: it must not be older than necessary.
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
