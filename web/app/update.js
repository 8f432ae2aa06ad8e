/*
 * The service worker, and new versions of the site. A new one is fetched behind the page and waits;
 * the visitor is told, and nothing changes until they ask. Then this tab is loaded again. Other tabs
 * are not, as someone may be writing in them: they are told in their turn.
 */
import { tell, top } from './site.js';

const HOUR = 3600e3;
const workers = navigator.serviceWorker; // none where the page is not secure
const address = new URL('worker.js', top).href;

// Trusted Types let a worker be registered by an address from a policy only: this one gives one.
const policy = window.trustedTypes && trustedTypes.createPolicy('servicestatus', { createScriptURL: () => address });

let asked = false;

function offer(registration) {
  tell('update', () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage({ type: 'update' });
    else location.reload(); // another tab has let it in
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
    else if (controlled) offer(registration); // by another tab; the first worker of all is no news
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
