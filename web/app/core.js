/*
 * The app's core: fetched, compiled while it comes, and started on the page that is there.
 */
import 'go';
import './storage.js';
import { core, top } from './site.js';
import { hydrate } from './hydration.js';
import { progress } from './progress.js';

const root = document.documentElement;

// What go-app asks for by name. Its other functions (goappNav, goappOnUpdate, …) it makes itself; those
// for installing, updating and notifying it only calls when the app calls them, which ours does not.
const environment = {
  GOAPP_ROOT_PREFIX: top.pathname.slice(0, -1),
  GOAPP_STATIC_RESOURCES_URL: '/web', // so that it leaves addresses be on a site that lies under /web/
};
window.goappGetenv = (name) => environment[name] || '';

export const ready = () => root.dataset.app === 'ready';

let settle;
export const settled = new Promise((resolve) => { settle = resolve; }); // it came, or did not, for the first time

let loading = null;
let failed = null; // what says so

// One attempt at a time. urgent: someone is waiting, and sees at once that it is coming; after a
// failure only they have it tried again.
export function load(urgent) {
  if (failed && !urgent) return Promise.resolve();
  if (failed) failed.end();
  failed = null;
  loading = loading || start();
  if (urgent) loading.bar.show();
  return loading.done;
}

function start() {
  const bar = progress();
  const done = run(bar).then(bar.end, (error) => {
    console.warn(`servicestatus: ${core.url} kunne ikke bruges (${error.message})`);
    loading = null;
    failed = bar;
    bar.fail(() => load(true));
  });
  done.then(settle);
  return { bar, done };
}

async function run(bar) {
  const response = await fetch(core.url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  count(response.clone(), bar).catch(() => {}); // what goes wrong is seen below too
  const go = new Go();
  const { instance } = await compile(response, go.importObject);
  const ended = hydrate(() => go.run(instance));
  root.dataset.app = 'ready';
  // It never ends, but for a fault in it. Then its handlers are dead, and the page is a plain one again.
  const stopped = (error) => {
    console.error(`servicestatus: appen gik i stå (${error ? error.message : 'se ovenfor'})`);
    root.dataset.app = 'stopped';
    progress().stop();
  };
  ended.then(stopped, stopped);
}

// Streaming insists on the type. It is given the response as it came, as a browser may keep compiled
// code beside that for next time; the bytes are counted on a copy.
function compile(response, imports) {
  const streams = WebAssembly.instantiateStreaming && response.headers.get('content-type') === 'application/wasm';
  if (streams) return WebAssembly.instantiateStreaming(response, imports);
  return response.arrayBuffer().then((bytes) => WebAssembly.instantiate(bytes, imports));
}

// The build says how many there will be; content-length is of what is sent, which is compressed.
async function count(copy, bar) {
  const reader = copy.body.getReader();
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return;
    bytes += value.length;
    bar.set(bytes / core.bytes);
  }
}
