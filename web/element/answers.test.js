import assert from 'node:assert/strict';
import { test } from 'node:test';
import './testing.js';
import { answerTo } from './answers.js';
import { Refusal } from './instance.js';

// One module's refusal was taken for the other's, where two elements had the same unreadable hours.
test('the answers of two modules to one question are not mixed up', async () => {
  const ask = (name) => answerTo('question', { _name: name, _ask: async () => { throw new Refusal(name, 0); } }, 'hours', 1, '', 'da', null);
  const names = ['osm.wasm', 'reader.wasm'];
  const answers = names.map(ask);
  for (const [i, name] of names.entries()) await assert.rejects(answers[i], { message: name });
});
