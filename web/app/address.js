/*
 * The addresses of the app's files. app/site fills in __APP__ when it puts the site together.
 */
import { top } from '../site/top.js';

const assets = new URL('assets/', top);

const address = (name) => new URL(name, assets).href;

export const module = { url: address(__APP__.name), bytes: __APP__.bytes, compiler: address(__APP__.compiler), folder: address(__APP__.folder) };
