/*
 * The app module. It is fetched, compiled while it arrives, and started on the page that is there.
 */
import 'go';
import './storage.js';
import { top } from '../site/top.js';
import { module } from './address.js';
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

async function get(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response;
}

async function run(bar) {
  const [response, folder] = await Promise.all([get(module.url), get(module.folder)]);
  count(response.clone(), bar).catch(() => {}); // an error is reported below too
  const go = new Go();
  const { instance } = await compile(response, go.importObject);
  environment.SERVICESTATUS_FOLDER = await folder.text();
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

// instantiateStreaming accepts this type only. It gets the response itself, since a browser may keep the compiled code
// with it for the next time. The bytes are counted on a copy.
function compile(response, imports) {
  const streams = WebAssembly.instantiateStreaming && response.headers.get('content-type') === 'application/wasm';
  if (streams) return WebAssembly.instantiateStreaming(response, imports);
  return response.arrayBuffer().then((bytes) => WebAssembly.instantiate(bytes, imports));
}

// The build says how many bytes there are. content-length counts the compressed ones.
async function count(copy, bar) {
  const reader = copy.body.getReader();
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return;
    bytes += value.length;
    bar.set(bytes / module.bytes);
  }
}
