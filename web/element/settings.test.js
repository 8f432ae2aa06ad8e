import assert from 'node:assert/strict';
import { test } from 'node:test';
import { put } from './testing.js';
import { addressOf, hasAddress, instantOf, optionsOf } from './settings.js';

const element = (attributes) => put(`<div ${attributes}></div>`);

for (const [attributes, address] of [
  ['system="nemid"', 'https://page.example/sub/declarations/nemid.json'],
  ['system="nemid" lang="en"', 'https://page.example/sub/declarations/nemid.en.json'],
  ['system="../../nemid"', 'https://page.example/sub/declarations/..%2F..%2Fnemid.json'],
  ['system="æ ø"', 'https://page.example/sub/declarations/%C3%A6%20%C3%B8.json'],
  ['src="own.json"', 'https://page.example/sub/own.json'],
  ['src="/own.json?x=1"', 'https://page.example/own.json?x=1'],
  ['src="https://other.example/own.json"', 'https://other.example/own.json'],
  ['src="own.json" system="nemid"', 'https://page.example/sub/own.json'],
]) {
  test(`the address of ${attributes}`, () => {
    assert.equal(addressOf(element(attributes)), address);
    assert.equal(hasAddress(element(attributes)), true);
  });
}

// A page with `var URL` once got an exception.
test('a page may have a URL of its own', (t) => {
  const { URL } = globalThis;
  t.after(() => { globalThis.URL = URL; });
  globalThis.URL = 'https://own.example/';
  assert.equal(addressOf(element('system="nemid"')), 'https://page.example/sub/declarations/nemid.json');
});

test('without system and src there is no address', () => {
  assert.equal(hasAddress(element('hours="Mo-Fr 09:00-15:00"')), false);
  assert.equal(hasAddress(element('system')), true);
  for (const attributes of ['', 'system=""', 'src=""']) assert.throws(() => addressOf(element(attributes)), /intet at vise/);
});

test('without at it is now', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1234 });
  assert.equal(instantOf(element('')), 1234);
  assert.equal(instantOf(element('at=""')), 1234);
});

test('an instant has an offset', () => {
  for (const at of ['2026-12-24T12:00:00+01:00', '2026-12-24T11:00:00Z', '2026-12-24T12:00+01:00', '2026-12-24T12:00:00+0100', '2026-12-24t11:00:00.5z',
    '2026-12-24T06:00:00-05:00']) {
    assert.equal(instantOf(element(`at="${at}"`)), Date.UTC(2026, 11, 24, 11) + (at.includes('.5') ? 500 : 0), at);
  }
  for (const at of ['2026-12-24 12:00', '2026-12-24T12:00:00', '2026-12-24', 'nu', '1980-12-31T12:00:00Z', '2199-12-31T23:00:00Z', '2026-13-24T12:00:00Z',
    // Of these each browser thought something else.
    '2026-02-30T12:00:00+01:00', '2026-02-29T12:00:00Z', '2026-12-24T24:00:00Z', '2026-12-24T12:60:00Z', '2026-12-24T12:00:00+25:00', '+002026-12-24T12:00:00Z',
    '24 Dec 26 T12:00Z', '2026-12-24T12Z']) {
    assert.throws(() => instantOf(element(`at="${at}"`)), /er ikke et tidspunkt mellem 1981 og 2199/, at);
  }
});

test('all of the first and of the last year can be shown', () => {
  for (const at of ['1981-01-01T00:00:00+01:00', '2199-12-31T23:59:59+01:00']) assert.equal(instantOf(element(`at="${at}"`)), Date.parse(at));
});

test('the options are those of the attributes that are there, a line each', () => {
  assert.equal(optionsOf(element(''), 'da'), 'lang=da');
  assert.equal(optionsOf(element('theme="virk" label="Min\n kommune" channel="phone" variant="full"'), 'en'),
    'variant=full\nlabel=Min kommune\nchannel=phone\nlang=en');
});
