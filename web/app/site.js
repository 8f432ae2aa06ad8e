/*
 * Where the site lies, known from where this script does: assets/app-….js below its top. What is put
 * in for __APP__ and __ROUTES__ is known when the site is put together (app/site).
 */
const script = document.currentScript.src;

export const top = new URL('..', script);
export const core = { url: new URL(__APP__.name, script).href, bytes: __APP__.bytes };
export const english = /^en\b/i.test(document.documentElement.lang);

const routes = new Set(__ROUTES__);

// The app's page that an address is of, as its path below the top; null when it is of none.
export function route({ origin, pathname }) {
  if (origin !== top.origin || !pathname.startsWith(top.pathname)) return null;
  const path = pathname.slice(top.pathname.length).replace(/(^|\/)index\.html$/, '$1');
  return [path, `${path}/`].find((known) => routes.has(known));
}

// What the app asks of the page it is on: see app/browser.
window.servicestatus = { install: null, update: null };

export function tell(name, value) {
  window.servicestatus[name] = value;
  dispatchEvent(new Event(`servicestatus-${name}`));
}
