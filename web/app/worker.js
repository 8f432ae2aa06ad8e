/*
 * The service worker keeps two sets of files for use without a network: those of the pages, always, and those of the app
 * in the Studio, once a page has asked for it. app/site fills in __SITE__ when it puts the site together: the version, the
 * SHA-256 of each file of either set, and the pages that say what is not kept.
 *
 * The worker keeps each set whole or not at all, and gives a page files of one version only. A new version has the sets
 * of the one before, and waits until the visitor asks for it. Whatever fails here, the network answers as if there were
 * no worker.
 */
import { isOurs } from './published.js';

const { version, files, app, offline } = __SITE__;
const { scope } = self.registration;
const OURS = `servicestatus ${new URL(scope).pathname} `; // another site on the host has another scope
const CACHE = OURS + version;
const USED = `${scope}?servicestatus-used`; // in each cache: when its version was last activated
const APP = `${scope}?servicestatus-app`; // in a cache that has the files of the app too

const addressed = (list) => new Map(Object.entries(list).map(([file, digest]) => [new URL(file, scope).href, digest]));
const ofPages = addressed(files);
const ofApp = addressed(app);
const digests = new Map([...ofPages, ...ofApp]);

const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

async function keepsApp(names) {
  for (const name of names) if (await (await caches.open(name)).match(APP)) return true;
  return false;
}

// The addresses that are kept, by whether the files of the app are.
const wanted = (withApp) => [...(withApp ? digests : ofPages).keys()];

// The caches of the site, the one used last first.
async function byUse() {
  const ages = await Promise.all((await ourCaches()).map(async (name) => {
    const used = await (await caches.open(name)).match(USED);
    return { name, used: used ? Number(await used.text()) : 0 };
  }));
  return ages.sort((a, b) => b.used - a.used).map(({ name }) => name);
}

async function digest(response) {
  const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}

// A browser does not show a redirected response at the first address, but it does show a new one with its content. The
// date is left out: the element takes that of an answer for what the time is now.
function copied({ body, status, headers }) {
  const undated = new Headers(headers);
  undated.delete('date');
  return new Response(body, { status, headers: undated });
}

// A file that is named by its content may come from another version, if it is whole there.
async function known(url) {
  for (const name of await ourCaches()) {
    const response = await (await caches.open(name)).match(url);
    if (response && await digest(response.clone()) === digests.get(url)) return response;
  }
  return null;
}

// Asks the network, past the browser's cache: what is there may be of another version. The browser refuses a file with
// another digest.
async function fetched(url) {
  const constant = url.startsWith(new URL('assets/', scope).href);
  const older = constant && await known(url);
  if (older) return [url, older];
  const ask = async (cache) => {
    const response = await fetch(url, { cache, integrity: `sha256-${digests.get(url)}` });
    if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
    return response;
  };
  const response = await (constant ? ask('default').catch(() => ask('reload')) : ask('reload'));
  return [url, constant && !response.redirected ? response : copied(response)];
}

async function keep(all) {
  const before = await caches.has(CACHE);
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(all.map(([url, response]) => cache.put(url, response)));
  } catch (error) {
    if (!before) await caches.delete(CACHE);
    throw error;
  }
}

// All are waited for, also when one fails: the page may be fetching the same file, and must not be cut off.
async function fetchAll(urls) {
  const outcomes = await Promise.allSettled(urls.map(fetched));
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return outcomes.map(({ value }) => value);
}

async function install() {
  await caches.has(CACHE); // fails at once where the browser's storage cannot be used: nothing is fetched in vain
  const withApp = await keepsApp((await byUse()).slice(0, 1));
  const all = await fetchAll(wanted(withApp));
  await keep(all);
  if (withApp) await markApp();
}

// The mark comes last: with it all of the app is there.
const markApp = async () => (await caches.open(CACHE)).put(APP, new Response(''));

// A page has asked for the app. Two pages that ask at a time are answered by one attempt.
let keeping = null;

async function keepApp() {
  if (await keepsApp([CACHE])) return;
  const cache = await caches.open(CACHE);
  try {
    const all = await fetchAll([...ofApp.keys()]);
    await Promise.all(all.map(([url, response]) => cache.put(url, response)));
    await markApp();
  } catch (error) {
    for (const url of ofApp.keys()) await cache.delete(url);
    throw error;
  }
}

async function answerKeep(port) {
  keeping = keeping || keepApp();
  const done = await keeping.then(() => true, (error) => {
    console.warn(`servicestatus: ${error.message}`);
    return false;
  });
  keeping = null;
  if (port) port.postMessage(done);
}

const stamp = async () => (await caches.open(CACHE)).put(USED, new Response(String(Date.now())));

// The version before is kept too: other tabs may still run it and ask for its files.
async function activate() {
  await stamp();
  const others = (await byUse()).filter((name) => name !== CACHE);
  if (await keepsApp(others.slice(0, 1))) answerKeep(); // it was asked for while this version waited
  for (const name of others.slice(1)) await caches.delete(name);
  await self.clients.claim();
}

const kept = async (url) => {
  try {
    return await (await caches.open(CACHE)).match(url, { ignoreVary: true });
  } catch {
    return undefined; // the browser's storage cannot be used
  }
};

// A browser may empty the caches of a worker that stays. They are filled again, all or none. A worker may live as long as
// a tab is open, so what fails is tried again, but not for each page. One file after the other: the first one of another
// version ends it.
const PAUSE = 300e3;
let tried = 0;

async function refill() {
  await stamp(); // fails at once where the browser's storage cannot be used
  const all = [];
  for (const url of wanted(await keepsApp([CACHE]))) if (!await kept(url)) all.push(await fetched(url));
  await keep(all);
}

function complete(event, url) {
  if (!ofPages.has(url) || Date.now() < tried + PAUSE) return;
  tried = Date.now();
  event.waitUntil(refill().catch((error) => console.warn(`servicestatus: ${error.message}`)));
}

// Says that there is no network, and that the page or the Studio is not kept. Its links lead to this site from any address.
const notKept = (path) => new Response((ofApp.has(path) ? offline.app : offline.page).split('="./').join(`="${scope}`), {
  status: 503,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'",
  },
});

// A page is found by its path. A query such as ?at= is for the page's scripts.
async function page(event) {
  const { request } = event;
  const url = new URL(request.url);
  const path = url.origin + url.pathname.replace(/\/index\.html$/, '/');
  const here = await kept(path);
  if (here) return here;
  if (await kept(`${path}/`)) return Response.redirect(`${path}/${url.search}`);
  try {
    const response = await fetch(request);
    complete(event, path);
    return response;
  } catch {
    return notKept(path);
  }
}

// Gives a file of this version, or of one before to a tab that still runs that.
async function file(event) {
  const { request } = event;
  const here = await kept(request.url);
  if (here) return here;
  try {
    for (const name of await byUse()) {
      const older = await (await caches.open(name)).match(request.url, { ignoreVary: true });
      if (older) return older;
    }
  } catch {
    // The browser's storage cannot be used.
  }
  const response = await fetch(request);
  complete(event, request.url);
  return response;
}

// A declaration comes from the network and is kept. Without a network, or with a slow one, or one that answers with a
// page of its own, the one that was kept is used: it must not be older than necessary. So it is asked for past the
// browser's cache, which may keep it for a while.
const PATIENCE = 3e3;

async function declaration(event) {
  const { request } = event;
  const before = await kept(request.url);
  if (!before) return request.mode === 'navigate' ? page(event) : file(event);
  const asked = request.mode === 'navigate' ? request : new Request(request, { cache: 'no-cache' });
  const fresh = fetch(asked).then(async (response) => {
    if (!await isOurs(response.clone())) return before.clone();
    // The network's answer counts, also where there is no room to keep it.
    await caches.open(CACHE).then((cache) => cache.put(request.url, copied(response.clone()))).catch(() => {});
    return response;
  }).catch(() => before.clone());
  event.waitUntil(fresh);
  const late = new Promise((resolve) => setTimeout(() => resolve(before.clone()), PATIENCE));
  return Promise.race([fresh, late]);
}

function answer(event) {
  const { request } = event;
  if (request.url.startsWith(new URL('declarations/', scope).href)) return declaration(event);
  return request.mode === 'navigate' ? page(event) : file(event);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  const { type } = event.data || {};
  if (type === 'update') self.skipWaiting();
  if (type === 'keep') event.waitUntil(answerKeep(event.ports[0]));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope) || request.headers.has('range')) return;
  event.respondWith(answer(event));
});
