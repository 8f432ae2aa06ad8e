/*
 * The loader. The page can be read without it; it brings the app to it, which is Go compiled to
 * WebAssembly, and what an installed app needs. It runs before service-status.js.
 */
import './moment.js';
import './links.js';
import './install.js';
import { load, settled } from './core.js';
import { register } from './update.js';

document.documentElement.classList.add('js');

// These are looked up again from every page the app goes to: from now on by their whole address.
for (const link of document.querySelectorAll('link[rel=icon], link[rel=manifest], link[rel=apple-touch-icon]')) link.href += '';

// A page that shows more with the app gets it behind everything else; one that does not, at the first
// sign of someone there, as starting it keeps the browser busy for a moment. Where data are dear, only
// when someone reaches for what needs it, or has come to what is nothing without. The service worker comes after the core, which it then need
// not fetch a second time.
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
addEventListener('servicestatus-update', () => load()); // a new version is told of by the app
if (!frugal || document.querySelector('[data-wants-app=now]')) {
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
