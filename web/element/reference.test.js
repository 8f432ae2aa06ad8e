import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import './testing.js';
import { SETTINGS } from './settings.js';
import { generated } from '../tools/reference.js';

const top = new URL('../../', import.meta.url);
const read = (name) => readFileSync(new URL(name, top), 'utf8');
const reference = JSON.parse(read('web/element/reference.json'));
const names = (list) => list.map(({ name }) => name).sort();
const unique = (list) => [...new Set(list)].sort();

/** All that a pattern finds in the files of a folder whose names fit. */
function found(folder, fits, pattern) {
  const texts = readdirSync(new URL(folder, top)).filter((name) => fits.test(name)).map((name) => read(folder + name));
  return unique(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, match]) => match)));
}

test('the attributes listed are those that the element knows', () => {
  assert.deepEqual(names(reference.attributes), [...SETTINGS].sort());
});

test('the custom properties listed are those of the style, with the default that each rule has', () => {
  const css = read('web/element/style.css').replace(/^:host\(\[theme=.*/gm, ''); // another default of the accent
  const [, accent] = css.match(/--_accent: var\(--service-status-accent, (.*)\);/);
  const used = [...css.matchAll(/var\((--service-status-[a-z-]+), ((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)]
    .map(([, name, value]) => `${name}: ${value.replace(/^var\(--_accent\)$/, accent)}`);
  assert.deepEqual(unique(used), reference.customProperties.map(({ name, default: value }) => `${name}: ${value}`).sort());
  assert.equal(used.length, css.match(/--service-status-[a-z]/g).length, 'each has a default where it is used');
});

const own = found('web/element/', /^(?!.*\.test)[a-z]+\.js$/, /\bpart: '([a-z]+)'/g);

test('the parts listed are those that the views and the element have', () => {
  const printed = [/"(?:[a-z][^"\n]*)?:([a-z]+)"/g, /"part", "([a-z]+)"/g, /\.look\("([a-z]+)"/g].flatMap((pattern) => found('widget/view/', /^(?!.*_test).*\.go$/, pattern));
  assert.deepEqual(unique([...printed, ...own]), names(reference.parts));
  assert.deepEqual(unique([...found('widget/view/testdata/', /\.html$/, / part="([a-z]+)"/g), ...own]), names(reference.parts));
});

test('the property and the event are the element’s', async () => {
  const { ServiceStatusElement } = await import('./element.js');
  assert.ok(Object.getOwnPropertyDescriptor(ServiceStatusElement.prototype, reference.property.name).set);
  assert.ok(read('web/element/element.js').includes(`\`\${NAME}-change\``));
  assert.equal(reference.event.name, 'service-status-change');
});

test('the page to embed from names every attribute, custom property and part', () => {
  // It had neither topic, scheme nor heading-level, four of the channels, and five of the parts.
  const page = read('web/demo/indsaet.html');
  const [, table] = page.match(/<h2>Indstillinger<\/h2>([^]*?)<\/table>/);
  assert.deepEqual(unique([...table.matchAll(/<th scope="row"><code>([a-z-]+)<\/code>/g)].map(([, name]) => name)), names(reference.attributes));
  const values = reference.attributes.find(({ name }) => name === 'channel').type.match(/[a-z]+/g);
  const row = table.split('\n').find((line) => line.includes('<code>channel</code></th>'));
  for (const value of values) assert.ok(row.includes(`<code>${value}</code>`), `channel ${value}`);
  const [, look] = page.match(/<h2>Udseende<\/h2>([^]*?)<h2>/);
  for (const { name } of reference.customProperties) {
    const ending = name.replace('--service-status', '');
    assert.ok(look.includes(`${name}:`) || look.includes(`<code>${ending}</code>`), name);
  }
  for (const { name } of reference.parts) assert.ok(look.includes(`<code>${name}</code>`), name);
});

test('README.md and the package say what the list says: otherwise run go generate ./web', () => {
  for (const { name, text, wanted } of generated()) assert.equal(text, wanted, name);
});
