/*
 * What the page offers where the browser can do it: a new version, sharing, and to keep the Studio. And it says when
 * there is no network.
 */
import { keepApp } from './keep.js';
import { offer, reveal } from './reveal.js';
import { workers } from './update.js';

addEventListener('servicestatus-update', () => {
  reveal('update');
  offer('update-now', /** @type {() => void} */ (window.servicestatus.update));
});

if (navigator.share) offer('share', () => { navigator.share({ title: document.title, url: location.href }).catch(() => {}); }); // the visitor may cancel

if (workers) {
  offer('keep', async () => {
    reveal('keep', false);
    reveal(await keepApp() ? 'kept' : 'not-kept');
  });
}

const network = () => reveal('offline', !navigator.onLine);
network();
for (const name of ['online', 'offline']) addEventListener(name, network);
