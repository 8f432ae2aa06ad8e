import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOurs } from './published.js';

const answer = (body, type, status = 200) => new Response(body, { status, headers: { 'content-type': type } });

// Any answer with status 200 took the place of a declaration that was kept.
test('only what we publish is ours', async () => {
  for (const [what, response] of [
    ['a declaration', answer('{"id":"nemid","name":"NemID"}', 'application/json')],
    ['a declaration with a charset', answer('{"id":"nemid"}', 'Application/JSON; charset=utf-8')],
    ['the schema', answer('{"$schema":"https://json-schema.org/draft/2020-12/schema"}', 'application/json')],
    ['facts', answer('<!doctype html>\n<html lang="da" data-service-status="nemid">', 'text/html; charset=utf-8')],
  ]) assert.equal(await isOurs(response), true, what);
  for (const [what, response] of [
    ['a page to log in', answer('<html><section class="card">Log in</section></html>', 'text/html')],
    ['such a page as JSON', answer('<html></html>', 'application/json')],
    ['a declaration as text', answer('{"id":"nemid"}', 'text/plain')],
    ['half a declaration', answer('{"id":"nemid","na', 'application/json')],
    ['other JSON', answer('{"error":"login"}', 'application/json')],
    ['null', answer('null', 'application/json')],
    ['an error', answer('{"id":"nemid"}', 'application/json', 500)],
    ['nothing', new Response('')],
  ]) assert.equal(await isOurs(response), false, what);
});
