/*
 * The service worker, and new versions of the site. A new version is fetched while the page is in use, and waits. The
 * app tells the visitor, and nothing changes until the visitor asks for it. Then this tab is loaded again. Other tabs
 * are not, since the visitor may be writing in them: the app tells the visitor there too.
 */
import { tell, top } from './site.js';

const HOUR = 3600e3;
const workers = workersHere();
const address = new URL('worker.js', top).href;

// With Trusted Types a worker is registered only by an address from a policy. This policy gives one.
const policy = window.trustedTypes && window.trustedTypes.createPolicy('servicestatus', { createScriptURL: () => address });

let asked = false;

/** Returns undefined where the page is not secure, and where a frame forbids workers: browsers throw there. */
function workersHere() {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

function offer(registration) {
  tell('update', () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage({ type: 'update' });
    else location.reload(); // another tab has activated it
  });
}

function watch(registration) {
  let controlled = workers.controller;
  const arrived = () => { if (registration.waiting && workers.controller) offer(registration); };
  arrived();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing.addEventListener('statechange', () => { if (installing.state === 'installed') arrived(); });
  });
  workers.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (controlled) offer(registration); // another tab has activated it. The first worker of all is no news
    controlled = workers.controller;
  });

  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() < looked + HOUR) return;
    looked = Date.now();
    registration.update().catch(() => {}); // no net
  });
}

let registered = false;

export async function register() {
  if (!workers || registered) return;
  registered = true;
  try {
    watch(await workers.register(policy ? policy.createScriptURL('') : address, { scope: top.href, updateViaCache: 'none' }));
  } catch (error) {
    console.warn(`servicestatus: uden net virker siden ikke her (${error.message})`);
  }
}
