import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from './testing.js';

const made = [];

/** Trusted Types in a page whose policy allows these names. */
const types = (...allowed) => ({
  createPolicy(name, rules) {
    if (!allowed.includes(name)) throw new TypeError(`Policy "${name}" disallowed.`);
    made.push(name);
    return { createScriptURL: (address) => ({ trusted: rules.createScriptURL(address) }) };
  },
});

// The script of every page of examples had stopped here: the policy of these pages allows no name.
test('where no name is allowed the script begins, and only who asks for an address is refused', async () => {
  page([]);
  document.head.innerHTML = '<script src="https://site.example/assets/site-1.js"></script>';
  Object.defineProperty(document, 'currentScript', { value: document.querySelector('script'), configurable: true });
  window.trustedTypes = types();
  const { scriptURL } = await import('./script_url.js');
  assert.throws(() => scriptURL('https://site.example/worker.js'), /disallowed/);

  window.trustedTypes = types('servicestatus');
  assert.deepEqual(scriptURL('https://site.example/worker.js'), { trusted: 'https://site.example/worker.js' });
  assert.throws(() => scriptURL('https://other.example/worker.js'), TypeError);
  scriptURL('https://site.example/worker.js');
  assert.deepEqual(made, ['servicestatus'], 'a name can be used once');

  delete window.trustedTypes;
  assert.equal(scriptURL('https://site.example/worker.js'), 'https://site.example/worker.js');
});
