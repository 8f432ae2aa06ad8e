// Imports everything where there is no page. Nothing is to be left behind: no global name, no work, nothing on the console.
import assert from 'node:assert/strict';

const before = Reflect.ownKeys(globalThis);
for (const name of ['fetch', 'setTimeout', 'setInterval', 'queueMicrotask']) {
  globalThis[name] = () => assert.fail(`${name} is called`);
}
// A runtime on the edge has none of these.
for (const name of ['process', 'Buffer', 'MessageChannel', 'performance', 'navigator']) Reflect.deleteProperty(globalThis, name);

const { ServiceStatusElement, setBase } = await import('servicestatus');
for (const name of ['element', 'engine', 'react', 'preact', 'solid', 'svelte', 'vue']) await import(`servicestatus/${name}`);
setBase('/status/');
assert.match(ServiceStatusElement.version, /^\d+\.\d+\.\d+$/);
assert.deepEqual(Reflect.ownKeys(globalThis).filter((name) => !before.includes(name)), []);
