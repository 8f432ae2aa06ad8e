/*
 * The offer of the browser to install the site. An installed one has the Studio too, so its files are kept then.
 */
import { keepApp } from './keep.js';
import { offer, reveal } from './reveal.js';

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  offer('install', () => {
    reveal('install', false); // the offer can be used once
    /** @type {any} */ (event).prompt();
  });
});
addEventListener('appinstalled', () => {
  reveal('install', false);
  keepApp();
});
