// What the engine does besides answering as the command line. Reads {"declaration": …} from standard input.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Refusal, hours, load, read, setModules } from 'servicestatus/engine';

const { declaration } = JSON.parse(await text(process.stdin));
const noon = new Date('2026-12-24T12:00:00+01:00');
const refused = (message, offset) => (error) => error instanceof Refusal && error.name === 'Refusal' && message.test(error.message) && error.offset === offset;

test('a runtime that compiles nothing is given the modules', async (t) => {
  const compile = t.mock.method(WebAssembly, 'compile', () => Promise.reject(new Error('forbidden')));
  await assert.rejects(load(declaration), /status\.wasm kunne ikke bruges \(forbidden\).*setModules/);
  setModules({ status: new WebAssembly.Module(readFileSync(fileURLToPath(import.meta.resolve('servicestatus/status.wasm')))) });
  assert.equal((await load(declaration)).status(noon).id, 'nemid');
  assert.equal(compile.mock.callCount(), 1);
  assert.throws(() => setModules({ month: {} }), TypeError);
});

test('a declaration is text or an object', async () => {
  const [a, b] = await Promise.all([load(declaration), load(JSON.parse(declaration))]);
  assert.deepEqual(a.status(noon), b.status(+noon));
  assert.equal(a.text(noon), 'NemID: Åben til kl. 14');
  assert.equal(a.text(noon, { lang: 'en' }), 'NemID: Open until 14:00');
  assert.deepEqual(a.status(noon, { audience: 'borgere' }).support.map(({ id }) => id), ['borgere-telefon', 'borgere-skriv', 'web']);
});

test('without a date it is now', async () => {
  const engine = await load(declaration);
  const before = Math.floor(Date.now() / 1000) * 1000;
  assert.ok(Date.parse(engine.status().at) >= before);
  assert.ok(engine.next() > new Date());
});

test('nothing that is shown changes before next', async () => {
  const engine = await load(declaration);
  for (let at = noon, i = 0; i < 30; i++) {
    const next = engine.next(at);
    assert.ok(next > at);
    const view = (date) => engine.html({ date, variant: 'badge' });
    assert.equal(view(new Date(next - 1000)), view(at));
    at = next;
  }
});

test('what cannot be read is refused, and the reason says what to write', async () => {
  await assert.rejects(load('nemid'), refused(/ikke en deklaration/));
  await assert.rejects(load({}), Refusal);
  await assert.rejects(read('Mandag–torsdag kl. 9–'), refused(/Skriv fx kl\. 8\.30-16/, 21));
  await assert.rejects(hours('Mandag–torsdag kl. 9–'), refused(/kan ikke læses: .*Skriv fx kl\. 8\.30-16\.\n {2}Mandag–torsdag kl\. 9–\n {23}\^$/, 21));
  const engine = await load(declaration);
  for (const date of [NaN, new Date(NaN), new Date('1980-01-01'), new Date('2200-01-02')]) {
    assert.throws(() => engine.status(date), refused(/uden for årene 1981-2199/));
  }
});

test('hours are opening_hours or words', async () => {
  const all = await Promise.all([hours('Mo-Fr 08:00-16:00; PH off'), hours('Mandag-fredag kl. 8-16, lukket på helligdage'), read('Monday to Friday 8-16, closed on holidays')]);
  for (const engine of all) {
    assert.equal(engine.status(new Date('2026-11-23T15:59:59+01:00')).support[0].state, 'open');
    assert.equal(engine.status(new Date('2026-11-23T16:00:00+01:00')).support[0].state, 'closed');
    assert.equal(engine.status(new Date('2026-12-25T12:00:00+01:00')).support[0].state, 'closed');
  }
  assert.match(all[0].html({ date: noon }), /^<service-status hours="Mo-Fr 08:00-16:00; PH off" variant="badge"><template/);
});

test('an instance that traps is replaced', async (t) => {
  const { instantiate } = WebAssembly;
  t.mock.method(WebAssembly, 'instantiate', async (module) => {
    const { exports } = await instantiate(module, {});
    return { exports: { ...exports, status() { throw new WebAssembly.RuntimeError('unreachable'); } } };
  });
  const engine = await load(declaration);
  assert.equal(engine.status(noon).id, 'nemid');
  assert.equal(engine.status(noon).support[0].state, 'open');
});

test('an element is drawn with the attributes that it has', async () => {
  const engine = await load(declaration, { pictures: true });
  const html = engine.html({ date: noon, theme: 'borger', 'heading-level': 2, lang: 'en', label: 'A "B"', nonce: 'abc', content: '<p>x</p>', onclick: 'y' });
  assert.match(html, /^<service-status system="nemid" label="A &quot;B&quot;" heading-level="2" lang="en" theme="borger"><template shadowrootmode="open"><style nonce="abc">:host/);
  assert.match(html, /<div lang="en" data-until="2026-12-24T12:30:00.000Z"><section class="card" part="card" aria-label="A &quot;B&quot;"><h3 class="title" part="title" aria-level="2">/);
  assert.match(html, /<\/div><\/template><p>x<\/p><\/service-status>$/);
  assert.match(engine.html({ src: '/nemid.json', variant: 'week' }), /^<service-status src="\/nemid.json" variant="week">.*class="card week"/s);
  for (const other of [await load(declaration), await hours('Mo-Fr 08:00-16:00')]) assert.throws(() => other.html({ variant: 'week' }), /pictures/);
});

test('the text of a declaration stays text', async () => {
  const hostile = JSON.parse(declaration);
  hostile.name = '</style><script>alert(1)</script>"\'&';
  hostile.links = [{ label: '<b>x</b>', url: 'javascript:alert(1)' }];
  hostile.source = { label: '<img src=x onerror=alert(1)>', url: 'https://example.dk/"onclick="alert(1)' };
  const html = (await load(hostile)).html({ date: noon });
  assert.doesNotMatch(html, /<script|<img|<b>|href="javascript|" onclick|"onclick/);
  assert.match(html, /&lt;\/style&gt;&lt;script&gt;alert\(1\)/);
});
