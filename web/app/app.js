/*
 * The entry of the Studio. It brings the app module to the page, which is Go compiled to WebAssembly, and has the service
 * worker keep its files. It runs before service-status.js.
 */
import './links.js';
import './limit.js';
import { keepApp } from '../site/keep.js';
import { register, workers } from '../site/update.js';
import { load, settled } from './module.js';

// The page is painted before the module is fetched, since its start keeps the browser busy for a moment: a slow browser has
// loaded it before it paints. The service worker comes after it, which it then need not fetch a second time.
const idle = window.requestIdleCallback || ((run) => setTimeout(run, 200));
const begin = () => requestAnimationFrame(() => requestAnimationFrame(() => idle(() => load(), { timeout: 5e3 })));
if (document.readyState === 'complete') begin();
else addEventListener('load', begin, { once: true });

settled.then(async (started) => {
  await register();
  if (started && workers) keepApp();
});
