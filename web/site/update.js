/*
 * The service worker, and new versions of the site. A new version is fetched while the page is in use, and waits. The
 * page tells the visitor, and nothing changes until the visitor asks for it. Then this tab is loaded again. Other tabs
 * are not, since the visitor may be writing in them: the page tells the visitor there too.
 */
import { scriptURL } from './script_url.js';
import { tell, top } from './top.js';

const HOUR = 3600e3;
const address = new URL('worker.js', top).href;

/** Undefined where the page is not secure, and where a frame forbids workers: browsers throw there. */
export const workers = (() => {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
})();

let asked = false;

/** @param {ServiceWorkerRegistration} registration */
function offer(registration) {
  tell('update', () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage({ type: 'update' });
    else location.reload(); // another tab has activated it
  });
}

/**
 * @param {ServiceWorkerContainer} container
 * @param {ServiceWorkerRegistration} registration
 */
function watch(container, registration) {
  let controlled = container.controller;
  const arrived = () => { if (registration.waiting && container.controller) offer(registration); };
  arrived();
  registration.addEventListener('updatefound', () => {
    const installing = /** @type {ServiceWorker} */ (registration.installing);
    installing.addEventListener('statechange', () => { if (installing.state === 'installed') arrived(); });
  });
  container.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (controlled) offer(registration); // another tab has activated it. The first worker of all is no news
    controlled = container.controller;
  });

  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() < looked + HOUR) return;
    looked = Date.now();
    registration.update().catch(() => {}); // no net
  });
}

export async function register() {
  if (!workers) return;
  try {
    watch(workers, await workers.register(scriptURL(address), { scope: top.href, updateViaCache: 'none' }));
  } catch (error) {
    console.warn(`servicestatus: uden net virker siden ikke her (${/** @type {Error} */ (error).message})`);
  }
}
