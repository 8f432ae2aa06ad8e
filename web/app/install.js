/*
 * The browser's offer to install the app is kept for the app's own button.
 */
import { tell } from './site.js';

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  tell('install', event);
});
addEventListener('appinstalled', () => tell('install', null));
