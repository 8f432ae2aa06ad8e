// Makes the network and the storage of the site fail, which is in a frame, step after step, and reports what is wrong.
(async () => {
  'use strict';

  const PATIENCE = 25e3;
  const SITE = new URL('/site/', location).href;
  const NOT_KEPT = 'Siden er ikke gemt på denne enhed';
  const frame = document.querySelector('iframe');

  const tell = async (what, value) => (await fetch(`/${what}`, { method: 'POST', body: value })).text();
  const network = (how) => tell('network', how);
  const publish = (version) => tell('version', version);
  const asked = async (name) => Number(await tell('asked', name)); // how many times

  /** Waits until something holds, and returns it. */
  async function until(what, holds) {
    const end = performance.now() + PATIENCE;
    let seen;
    for (;;) {
      try {
        const found = await holds();
        if (found) return found;
      } catch (error) {
        seen = error;
      }
      if (performance.now() > end) throw new Error(`never: ${what}; there is ${there()}${seen ? ` (${seen.message})` : ''}`);
      await new Promise((resolve) => { setTimeout(resolve, 20); });
    }
  }

  const page = () => frame.contentDocument;
  const heading = () => page().querySelector('h1').textContent.trim();
  const element = () => page().querySelector('service-status').shadowRoot;
  const title = () => !element().querySelector('.down') && element().querySelector('.state') && element().querySelector('.title').textContent;

  function there() {
    try {
      return `${page().URL}: ${page().title} / ${heading()} / ${page().querySelector('service-status') && element() && element().textContent.slice(0, 60)}`;
    } catch (error) {
      return `no page (${error.message})`;
    }
  }

  async function open(path) {
    const loaded = new Promise((resolve) => { frame.onload = resolve; });
    frame.src = path === 'about:blank' ? path : SITE + path;
    await until(`${path} is loaded`, () => Promise.race([loaded.then(() => true), new Promise((resolve) => { setTimeout(resolve, 20); })]));
  }

  const live = (name) => until(`${name} is live`, () => title() === name);
  const notKept = (path) => until(`${path} is not kept`, () => heading() === NOT_KEPT && page().URL === SITE + path);

  const registration = () => navigator.serviceWorker.getRegistration(SITE);
  const ready = () => until('the worker is ready', () => {
    const { controller } = frame.contentWindow.navigator.serviceWorker;
    return controller && controller.state === 'activated';
  });
  const cacheNames = async () => (await caches.keys()).sort().join();
  const entries = async () => {
    const [name] = await caches.keys();
    return name ? (await (await caches.open(name)).keys()).length : 0;
  };
  const emptyCaches = async () => { for (const name of await caches.keys()) await caches.delete(name); };

  /** Has the page's worker do what breakable.js can. */
  const order = (how) => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    frame.contentWindow.navigator.serviceWorker.controller.postMessage(how, [port2]);
  });

  /** Has the browser find the new version, and accepts it. */
  async function activateNew() {
    await (await registration()).update();
    const { waiting } = await until('a version waits', async () => (await registration()).waiting && registration());
    waiting.postMessage({ type: 'update' });
    await until('it is activated', async () => (await registration()).active === waiting && waiting.state === 'activated');
  }

  /** Starts over: no worker, no caches. */
  async function forget() {
    await open('about:blank');
    const known = await registration();
    if (known) await known.unregister();
    await emptyCaches();
  }

  const steps = {
    async 'the worker gets ready'() {
      await open('nemid/');
      await ready();
      await live('NemID');
    },

    async 'the server is down'() {
      await network('down');
      await open('');
      await until('the overview', () => page().querySelector('service-status') && heading() !== NOT_KEPT);
      await open('nemkonto?at=2026-12-24T12:00:00%2B01:00');
      await live('NemKonto');
      if (page().URL !== `${SITE}nemkonto/?at=2026-12-24T12:00:00%2B01:00`) throw new Error(`at ${page().URL}`);
      await open('nemid/');
      await live('NemID');
      await open('findes-ikke');
      await notKept('findes-ikke');
    },

    async 'the server is back'() {
      await publish('changed');
      await open('nemid/');
      await live('MitID');
    },

    async 'a portal answers everything'() {
      await network('portal');
      await open('nemid/');
      await live('MitID');
      for (const name of ['nemid.json', 'nemid.html']) {
        const url = `${SITE}declarations/${name}`;
        if ((await (await frame.contentWindow.fetch(url)).text()).includes('Log ind')) throw new Error(`${name} is the portal's`);
        if ((await (await caches.match(url)).text()).includes('Log ind')) throw new Error(`${name} is kept as the portal's`);
      }
      await open('declarations/nemid.html');
      if (page().title === 'Wi-Fi') throw new Error('facts are the portal\'s');
      await (await registration()).update().then(() => { throw new Error('a portal is a worker'); }, () => {});
      await open('findes-ikke');
      await until('the portal', () => heading() === 'Log ind');
      await network('down');
      await open('findes-ikke');
      await notKept('findes-ikke');
      await open('nemid/');
      await live('MitID');
    },

    async 'a deploy is half out'() {
      const before = await cacheNames();
      await publish('half');
      await (await registration()).update();
      await until('the installation has failed', async () => !(await registration()).installing);
      if ((await registration()).waiting || await cacheNames() !== before) throw new Error(`kept: ${await cacheNames()}`);
      await publish('second');
      await activateNew();
      await network('down');
      await open('nemid/');
      await until('the new version', () => page().title.startsWith('Ny: '));
      await live('NemID');
      await network('up');
      await publish('first');
      await activateNew();
      if (!(await cacheNames()).includes(before)) throw new Error(`${before} is gone: ${await cacheNames()}`);
      await network('down');
      await open('nemid/');
      await until('the old version', () => !page().title.startsWith('Ny: '));
      await live('NemID');
    },

    // First it is a portal's page, then an error. The page counts on the network's return for the third time.
    async 'a declaration fails'() {
      await network('failing');
      await open('host.html');
      const { waits } = frame.contentWindow;
      await until('a second request', async () => await asked('late.json') === 2);
      if (!waits.some((wait) => wait >= 2.5e3 && wait < 5e3)) throw new Error(`no short wait in ${waits}`);
      await until('a longer wait', () => waits.some((wait) => wait >= 5e3 && wait <= 10e3));
      if (!element().querySelector('.down')) throw new Error('it does not say that it is down');
      await network('up');
      frame.contentWindow.dispatchEvent(new Event('online'));
      await live('NemID');
    },

    async 'a page has no storage'() {
      await open('unusable.html');
      await live('NemID');
    },

    async 'the storage is full'() {
      await order('full');
      await publish('changed');
      await open('nemid/');
      await live('MitID');
      await order('whole');
    },

    async 'the caches are emptied'() {
      await publish('first');
      const before = await entries();
      const tries = await asked('declarations/borgerdk.html');
      await network('failing');
      await emptyCaches();
      await open('nemkonto/');
      await live('NemKonto');
      await until('the worker has failed', async () => await asked('declarations/borgerdk.html') > tries);
      await network('up');
      await order('later');
      await open('nemkonto/');
      await until(`${before} entries again`, async () => await entries() === before);
      await network('down');
      await open('nemid/');
      await live('NemID');
      await emptyCaches();
      for (const path of ['', 'nemid/', 'nemid']) {
        await open(path);
        await notKept(path);
      }
    },

    async 'the storage cannot be used'() {
      await order('unusable');
      await open('nemkonto/');
      await live('NemKonto');
      await network('down');
      await open('nemid/');
      await notKept('nemid/');
    },

    async 'the storage could never be used'() {
      await publish('broken');
      await forget();
      const [workers, tries] = [await asked('worker.js'), await asked('declarations/borgerdk.html')];
      await open('nemkonto/');
      await live('NemKonto');
      await until('no worker', async () => await asked('worker.js') > workers && !await registration());
      if (await asked('declarations/borgerdk.html') > tries) throw new Error('it fetches the site, and keeps nothing');
    },
  };

  const problems = [];
  for (const [name, step] of Object.entries(steps)) {
    try {
      await network('up');
      await step();
    } catch (error) {
      problems.push(`${name}: ${error.message}`);
    }
  }
  await tell('report', JSON.stringify({ steps: Object.keys(steps).length, problems }));
})();
