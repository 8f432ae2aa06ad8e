import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document, put } from './testing.js';
import { factsView } from './facts.js';

/** The address that was asked last. */
let asked = '';

/** Answers with a document, as XMLHttpRequest parses it. */
function answer(html) {
  const page = document.implementation.createHTMLDocument();
  page.documentElement.innerHTML = '<body><section class="card" aria-label="NemID"><h3>NemID</h3></section></body>';
  for (const [name, value] of Object.entries(html)) page.documentElement.setAttribute(name, value);
  globalThis.XMLHttpRequest = class {
    status = 200;

    response = page;

    open(_, url) { asked = url; }

    send() { this.onloadend(); }
  };
}

// A captive portal answers any address with a page of its own, which once was shown as facts.
test('only a page with our mark has facts', async () => {
  for (const [attributes, url, shown] of [
    [{ lang: 'da', 'data-service-status': 'nemid' }, 'https://a.example/declarations/nemid.json', true],
    [{ lang: 'da', 'data-service-status': 'nemid' }, 'https://d.example/declarations/nemid.en.json', true], // the facts are in Danish
    [{ lang: 'da' }, 'https://b.example/declarations/nemid.json', false],
    [{ lang: 'da', 'data-service-status': 'nemid' }, 'https://c.example/declaration', false], // no address of facts
  ]) {
    answer(attributes);
    const view = await factsView(url, ['p', {}, 'down'], put('<service-status></service-status>'));
    assert.equal(view && view[1]['aria-label'], shown ? 'NemID' : null, url);
  }
});

// A host named "….json.example" was asked as "….html.example": the end of the address alone is the name of the file.
test('facts lie beside the declaration', async () => {
  answer({ lang: 'da', 'data-service-status': 'nemid' });
  for (const [url, page] of [
    ['https://data.json.example/nemid.json', 'https://data.json.example/nemid.html'],
    ['https://e.example/nemid.en.json?v=1', 'https://e.example/nemid.html?v=1'],
  ]) {
    await factsView(url, ['p', {}, 'down'], put('<service-status></service-status>'));
    assert.equal(asked, page);
  }
});
