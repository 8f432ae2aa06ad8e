import assert from 'node:assert/strict';
import { test } from 'node:test';
import { put } from '../element/testing.js';
import { setBase } from './script.js';
import { addressOf } from './settings.js';

test('a system has no address before there is a base, and the reason names the remedy', () => {
  assert.throws(() => addressOf(put('<service-status system="nemid"></service-status>')), /system="nemid".*setBase\('https:\/\/…\/'\).*src="https:\/\/…\/nemid\.json"/);
  assert.equal(addressOf(put('<service-status system="nemid" src="/a.json"></service-status>')), 'https://page.example/a.json');
  setBase('https://example.dk/');
  assert.doesNotThrow(() => addressOf(put('<service-status system="nemid"></service-status>')));
});
