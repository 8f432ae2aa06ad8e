/*
 * The entry. A page can be read without it. It brings the app module to the page, which is Go compiled to
 * WebAssembly, and what an installed app needs. It runs before service-status.js.
 */
import './moment.js';
import './links.js';
import './install.js';
import './limit.js';
import { load, settled } from './module.js';
import { register } from './update.js';

document.documentElement.classList.add('js');

// The browser looks these up again from every page that the app goes to. So they get a whole address.
/** @type {NodeListOf<HTMLLinkElement>} */
const links = document.querySelectorAll('link[rel=icon], link[rel=manifest], link[rel=apple-touch-icon]');
for (const link of links) link.href += '';

// A page that shows more with the app gets it when the browser is idle. Any other page gets it at the first sign of a
// visitor, since the start keeps the browser busy for a moment. A visitor who saves data gets it only on a page that is
// nothing without it, or when reaching for what needs it. The service worker comes after the app module, which it then
// need not fetch a second time.
const wanted = document.querySelector('[data-wants-app]') || /[?&]at=/.test(location.search);
const frugal = navigator.connection && navigator.connection.saveData;
const idle = window.requestIdleCallback || ((run) => setTimeout(run, 200));

function begin() {
  if (wanted) return idle(() => load(), { timeout: 5e3 });
  idle(() => register());
  const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
  const seen = () => {
    for (const sign of signs) removeEventListener(sign, seen);
    idle(() => load(), { timeout: 1e3 });
  };
  for (const sign of signs) addEventListener(sign, seen, { passive: true });
}

settled.then(register);
addEventListener('servicestatus-update', () => load()); // the app tells the visitor about a new version
if (!frugal || document.querySelector('[data-wants-app=now]')) {
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
