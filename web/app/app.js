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

// Behind everything else, or as soon as someone reaches for what needs it; only then where data are
// dear. The service worker comes after the core, which it then need not fetch a second time.
const idle = window.requestIdleCallback || ((run) => setTimeout(run, 200));
const later = () => idle(() => load(), { timeout: 5e3 });
const frugal = navigator.connection && navigator.connection.saveData;

settled.then(register);
if (!frugal) {
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
