/*
 * What the pages of the site do themselves. A page can be read without it, and the element brings its status alive. It
 * runs before the element's script.
 */
import './moment.js';
import './picture.js';
import './special.js';
import './install.js';
import './offers.js';
import { register } from './update.js';

// The worker fetches every page, so the page that is being read comes first. The examples are no pages that are kept.
const idle = window.requestIdleCallback || ((run) => setTimeout(run, 200));
if (document.querySelector('link[rel=manifest]')) addEventListener('load', () => idle(register), { once: true });
