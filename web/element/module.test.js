import assert from 'node:assert/strict';
import { test } from 'node:test';
import { put } from './testing.js';
import { Refusal } from './instance.js';
import { moduleFor, statusModule, weekModule } from './module.js';

const compiled = {};

/**
 * Instances that echo their input and count the calls of load. trap(number, name) says whether that export of that
 * instance is to trap; code is what they return.
 */
function instances(t, { trap = () => false, code = 0 } = {}) {
  const made = { count: 0, loads: 0 };
  t.mock.method(globalThis, 'fetch', async () => ({ ok: true, headers: new Map(), arrayBuffer: async () => new ArrayBuffer(0) }));
  t.mock.method(WebAssembly, 'compile', async () => compiled);
  const { instantiate } = WebAssembly;
  t.mock.method(WebAssembly, 'instantiate', async (module, imports) => {
    if (module !== compiled) return instantiate(module, imports); // Node.js has modules of its own
    const number = ++made.count;
    const memory = { buffer: new ArrayBuffer(1024) };
    let length = 0;
    const run = (name) => () => {
      if (trap(number, name)) throw new WebAssembly.RuntimeError('unreachable');
      if (name === 'load') made.loads++;
      return code;
    };
    return {
      exports: {
        memory, _initialize() {}, buffer: (n) => { length = n; return 8; }, output: () => 8, outputLen: () => length,
        load: run('load'), status: run('status'),
      },
    };
  });
  return made;
}

/** Uses up the instance that an earlier test left. */
const replaceInstance = () => statusModule._ask(() => { throw new Error('trap'); }).catch(() => {});

const ask = (declaration) => statusModule._ask((module) => module._status(declaration, 0, '{"view":1}'), declaration);

test('a declaration is loaded once, until another one is', async (t) => {
  const made = instances(t);
  assert.deepEqual(await ask('a'), { view: 1 });
  await ask('a');
  assert.deepEqual([made.count, made.loads], [1, 1]);
  await ask('b');
  await ask('a');
  assert.deepEqual([made.count, made.loads], [1, 3]);
});

test('an instance that traps is replaced, and the question asked once more', async (t) => {
  await replaceInstance();
  const made = instances(t, { trap: (number, name) => number === 1 && name === 'status' });
  assert.deepEqual(await ask('a'), { view: 1 });
  assert.deepEqual([made.count, made.loads], [2, 2]);
});

test('two traps are an error, and the next question gets a new instance', async (t) => {
  await replaceInstance();
  const made = instances(t, { trap: (number) => number < 3 });
  await assert.rejects(ask('a'), { message: 'status.wasm gik i stå (unreachable). Meld det med deklaration og tidspunkt.' });
  assert.deepEqual(await ask('a'), { view: 1 });
  assert.equal(made.count, 3);
});

test('a refusal says why and how far it read, and the instance stays', async (t) => {
  await replaceInstance();
  const made = instances(t, { code: -8 });
  for (let i = 0; i < 2; i++) {
    await assert.rejects(ask('a'), (error) => error instanceof Refusal && error.message === 'a' && error._good === 7);
  }
  assert.equal(made.count, 1);
});

test('where an element shows a picture, the module for pictures answers for all; otherwise the status module does', () => {
  const of = (html) => moduleFor(put(html));
  assert.equal(of('<service-status system="nemid"></service-status><p variant="week"></p>'), statusModule);
  assert.equal(of('<service-status system="nemid" variant="full"></service-status>'), statusModule);
  assert.equal(of('<service-status system="nemid" variant="month"></service-status>'), weekModule, 'a picture that comes later');
  assert.equal(of('<service-status system="nemid"></service-status>'), weekModule, 'what is there is used');
});
