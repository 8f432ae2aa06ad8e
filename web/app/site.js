/*
 * The addresses of the site. They follow from the address of this script, which is assets/app-….js below the top of
 * the site. app/site fills in __APP__ and __ROUTES__ when it puts the site together.
 */
const script = /** @type {HTMLScriptElement} */ (document.currentScript).src;

export const top = new URL('..', script);
export const module = { url: new URL(__APP__.name, script).href, bytes: __APP__.bytes, folder: new URL(__APP__.folder, script).href };
export const english = /^en\b/i.test(document.documentElement.lang);

const routes = new Set(__ROUTES__);

// The app's page at an address, as its path below the top; undefined or null when there is none.
export function route({ origin, pathname }) {
  if (origin !== top.origin || !pathname.startsWith(top.pathname)) return null;
  const path = pathname.slice(top.pathname.length).replace(/(^|\/)index\.html$/, '$1');
  return [path, `${path}/`].find((known) => routes.has(known));
}

// The app reads these from the page it is on: see app/browser.
window.servicestatus = { install: null, update: null };

export function tell(name, value) {
  window.servicestatus[name] = value;
  dispatchEvent(new Event(`servicestatus-${name}`));
}
