/*
 * The app module. It is fetched, compiled and started on the page that is there.
 */
import 'go';
import './storage.js';
import { top } from '../site/top.js';
import { module } from './address.js';
import { compile } from './compile.js';
import { hydrate } from './hydration.js';
import { progress } from './progress.js';

const root = document.documentElement;

// go-app asks for these by name. It makes its other functions (goappNav, goappOnUpdate, …) itself. It calls those for
// installing, updating and notifying only when the app does, and ours does not.
const environment = {
  GOAPP_ROOT_PREFIX: top.pathname.slice(0, -1),
  SERVICESTATUS_FOLDER: '', // the declarations of the site, as JSON: filled in when they have arrived
  GOAPP_STATIC_RESOURCES_URL: '/web', // so that it does not change the addresses of a site under /web/
};
window.goappGetenv = (name) => environment[name] || '';

let settle;
export const settled = new Promise((resolve) => { settle = resolve; }); // whether the first attempt has succeeded

export async function load() {
  const bar = progress();
  bar.show();
  try {
    await run(bar);
    bar.end();
    settle(true);
  } catch (error) {
    console.warn(`servicestatus: ${module.url} kunne ikke bruges (${error.message})`);
    bar.fail(load);
    settle(false);
  }
}

async function folder() {
  const response = await fetch(module.folder);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

async function run(bar) {
  // The build says how many bytes there are.
  const [compiled, text] = await Promise.all([compile((bytes) => bar.set(bytes / module.bytes)), folder()]);
  const go = new Go();
  const instance = await WebAssembly.instantiate(compiled, go.importObject);
  environment.SERVICESTATUS_FOLDER = text;
  const ended = hydrate(() => go.run(instance));
  root.dataset.app = 'ready';
  // It ends only by a fault. Then its handlers are dead, and the page is a plain one again.
  const stopped = (error) => {
    console.error(`servicestatus: appen gik i stå (${error ? error.message : 'se ovenfor'})`);
    root.dataset.app = 'stopped';
    progress().stop();
  };
  ended.then(stopped, stopped);
}
