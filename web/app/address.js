/*
 * The addresses of the app's files. app/site fills in __APP__ when it puts the site together.
 */
import { top } from '../site/top.js';

const assets = new URL('assets/', top);

export const module = { url: new URL(__APP__.name, assets).href, bytes: __APP__.bytes, folder: new URL(__APP__.folder, assets).href };
