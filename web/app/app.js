/*
 * The loader. The page can be read without it; it brings the app to it, which is Go compiled to
 * WebAssembly, and what an installed app needs. It runs before service-status.js.
 */
import './moment.js';
import './links.js';
import './install.js';
import './update.js';
import { load } from './core.js';

document.documentElement.classList.add('js');

// These are looked up again from every page the app goes to: from now on by their whole address.
for (const link of document.querySelectorAll('link[rel=icon], link[rel=manifest], link[rel=apple-touch-icon]')) link.href += '';

// Behind everything else, or as soon as someone reaches for what needs it.
const idle = window.requestIdleCallback || ((run) => setTimeout(run, 200));
const later = () => idle(() => load(), { timeout: 5e3 });
const frugal = navigator.connection && navigator.connection.saveData;

if (!frugal) {
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
