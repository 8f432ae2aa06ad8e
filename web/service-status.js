/*
 * <service-status>: a Danish authority's service declaration, live.
 *
 *   <script src="https://…/service-status.js" data-system="nemid" async></script>
 *   <service-status system="nemid"></service-status>
 *   <service-status><p>Mandag–torsdag kl. 9–15, fredag kl. 9–14</p></service-status>
 *
 * This file owns the element, the clock and the DOM. Everything that has meaning (hours, holidays,
 * Danish time, wording) is decided in status.wasm, which imports nothing: it is given bytes and an
 * instant, and returns the status and a description of what to show. Hours that a page has itself, in
 * Danish, are read for it by reader.wasm, which imports nothing either.
 *
 * No cookie, no storage, no inline style, no HTML parsing. Nothing here may throw into the page.
 */
(() => {
  'use strict';

  const NAME = 'service-status';
  const SETTINGS = ['system', 'src', 'hours', 'label', 'variant', 'audience', 'topic', 'channel', 'lang', 'theme', 'at'];
  const OPTIONS = ['variant', 'label', 'audience', 'topic', 'channel']; // handed on to the core, together with lang
  const HOUR = 3600e3;
  const DAY = 24 * HOUR; // what is fetched is good for this long, on a page that stays open
  const PATIENCE = 15e3; // a hung connection counts as a failed one after this long
  const HUSH = 10e3; // a change stands in the live region this long

  // Known only while the script runs, so it is read first. The other files lie beside this one. The
  // build puts in __CSS__, the text of service-status.css, __VERSION__, and __CORE__ and __READER__, the
  // names of the modules with their hashes, so that no cache pairs this script with another month's.
  const script = document.currentScript;
  const base = (script && script.src) || document.baseURI;

  // Before that an element may be there without the text in it.
  const parsed = document.readyState === 'loading'
    && new Promise((done) => { document.addEventListener('DOMContentLoaded', done); });

  /* ── Words: the few the core is not there to say ─────────────────────────────────────────── */

  const WORDS = {
    da: { down: 'Status kan ikke vises lige nu', preview: 'Forhåndsvisning: %s (dansk tid)' },
    en: { down: 'The status cannot be shown right now', preview: 'Preview: %s (Danish time)' },
  };

  // As `lang` is inherited everywhere else: from the closest ancestor that has one, out through
  // shadow hosts. Every language but English is answered in Danish, the language of the source.
  function language(node) {
    const holder = node.closest('[lang]');
    if (holder) return /^en\b/i.test(holder.getAttribute('lang')) ? 'en' : 'da';
    const { host } = node.getRootNode();
    return host ? language(host) : 'da';
  }

  const warned = new Set();

  // Once for each trouble, also when a hundred elements share it.
  function warn(error) {
    if (!warned.has(error.message)) console.warn(`${NAME}: ${error.message}`);
    warned.add(error.message);
  }

  /* ── Turns: the page comes first ─────────────────────────────────────────────────────────── */

  // The work goes on in a task of its own, so that nobody who types or scrolls has to wait for all of it;
  // short bits go together, lest there be a frame for each.
  let rested = 0;
  const pause = () => performance.now() > rested + 8 && new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(rested = performance.now());
    port2.postMessage(0);
  });

  // Elements that have shown nothing yet. One that comes into view begins; the others wait until the
  // page has nothing else to do.
  const waiting = new Set();
  const idle = window.requestIdleCallback || ((run) => setTimeout(run, 200));
  const rest = () => { patient = patient || waiting.size && idle(whileIdle, { timeout: 2e3 }); };
  let patient;

  const inView = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) begin(target);
    rest();
  });

  function wait(element) {
    waiting.add(element);
    inView.observe(element);
    if (document.hidden) rest(); // nothing is in view
  }

  const begin = (element) => leave(element) && element._update();

  function leave(element) {
    inView.unobserve(element);
    return waiting.delete(element);
  }

  async function whileIdle() {
    const start = performance.now();
    for (const element of waiting) {
      begin(element); // one whose files are late keeps no other waiting
      await pause();
      if (performance.now() > start + 50) break;
    }
    patient = 0;
    rest();
  }

  /* ── Fetching: one request for each address, however many elements ask ───────────────────── */

  const requests = new Map(); // address → {promise, stale: when to ask again}

  // What has gone stale is fetched again behind the one in hand, which is kept if that fails. Other
  // failures are forgotten; either way the next update tries again.
  function once(url, request, lifetime) {
    const known = requests.get(url);
    if (known && Date.now() < known.stale) return known.promise;
    const promise = request(url);
    const stale = Date.now() + lifetime;
    requests.set(url, { promise: known ? known.promise : promise, stale });
    promise.then(() => {
      requests.set(url, { promise, stale });
      if (known) look(true);
    }, () => (known ? requests.set(url, known) : requests.delete(url)));
    return requests.get(url).promise;
  }

  // read runs inside, so that what goes wrong on the way (network, CSP, format) gets the remedy too.
  async function get(url, remedy, read) {
    try {
      const signal = AbortSignal.timeout && AbortSignal.timeout(PATIENCE);
      const response = await fetch(url, { signal });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return await read(response);
    } catch (error) {
      throw new Error(`${url} kunne ikke bruges (${error.message}). ${remedy}`);
    }
  }

  const fetchDeclaration = (url) => get(url,
    'Ret system eller src, og tillad adressen i connect-src (og CORS, hvis den ligger på et andet domæne).',
    (response) => response.text());

  const fetchModule = (url) => get(url,
    "Læg filen ved siden af service-status.js, tillad adressen i connect-src og 'wasm-unsafe-eval' i script-src.",
    async (response) => {
      // Streaming insists on exactly this type; servers that do not know .wasm send another.
      const streams = WebAssembly.compileStreaming && response.headers.get('content-type') === 'application/wasm';
      return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
    });

  // XMLHttpRequest parses a document without any of the sinks that Trusted Types forbid, and
  // without running or loading anything in it.
  const fetchFacts = (url) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.onloadend = () => (request.status === 200 && request.response ? resolve(request.response) : reject(new Error(`HTTP ${request.status}`)));
    request.open('GET', url);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.send();
  });

  /* ── Core and reader: one instance of each for the page ──────────────────────────────────── */

  const encode = (text) => new TextEncoder().encode(text);
  const decode = (bytes) => new TextDecoder().decode(bytes);

  // A module saying no, and why; good is how many bytes of the hours it could read.
  class Refusal extends Error {}

  function started({ exports }) {
    exports._initialize();
    let loaded; // the declaration that the core has in hand

    // A negative code is a refusal, and the output says why; a trap throws by itself.
    function call(text, run, keep) {
      const bytes = encode(text);
      const start = exports.buffer(bytes.length, keep) >>> 0;
      new Uint8Array(exports.memory.buffer, start, bytes.length).set(bytes);
      const code = run();
      const output = decode(new Uint8Array(exports.memory.buffer, exports.output() >>> 0, exports.outputLen()));
      if (code < 0) throw Object.assign(new Refusal(output), { good: -1 - code });
      return output;
    }

    // Says whether there was anything to do.
    function load(declaration) {
      const anew = loaded !== declaration;
      loaded = null;
      if (anew) call(declaration, exports.load, 0);
      loaded = declaration;
      return anew;
    }

    return {
      load,
      status(declaration, seconds, options, lang) {
        load(declaration);
        const answer = JSON.parse(call(options, () => exports.status(seconds), 1));
        addLocalTimes(answer.view, lang);
        return answer;
      },
      read: (hours) => call(hours, exports.read),
    };
  }

  function machine(name, file) {
    let running = null; // a promise of the instance in use

    const load = () => once(new URL(file, base).href, fetchModule, Infinity);

    // What has to be done before the question, and takes long the first time, is done in a task before it.
    async function ask(question, before) {
      const module = await load();
      for (let attempt = 1; ; attempt++) {
        running = running || WebAssembly.instantiate(module, {}).then(started);
        const asked = running;
        try {
          const instance = await asked;
          if (before && running === asked && before(instance)) await pause();
          if (running === asked) return question(instance);
        } catch (error) {
          if (error instanceof Refusal) throw error;
          if (running === asked) running = null; // nothing can be trusted in an instance that trapped: make a new one
          if (attempt > 1) throw new Error(`${name} gik i stå (${error.message}). Meld det med deklaration og tidspunkt.`);
        }
      }
    }

    return { load, ask };
  }

  const core = machine('kernen', __CORE__);
  const reader = machine('læseren', __READER__);

  // Elements that ask the same in the same second get the same answer, and so do those that follow.
  const answers = new Map(); // question → promise of its answer
  let second;

  function answerTo(question, declaration, seconds, options, lang) {
    if (second !== seconds) answers.clear();
    second = seconds;
    if (!answers.has(question)) {
      const answer = core.ask(({ status }) => status(declaration, seconds, options, lang), ({ load }) => load(declaration));
      answers.set(question, answer);
      answer.catch(() => answers.delete(question));
    }
    return answers.get(question);
  }

  /* ── Hours: what a page says itself ──────────────────────────────────────────────────────── */

  // The text in a node as it is read: a line for a line, a tab between the cells of one. What is not
  // seen does not count. White space is HTML's: any other is the text's own.
  function textOf(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/[ \t\n\r\f]+/g, ' ');
    const tag = node.localName;
    if (!tag || [NAME, 'svg', 'noscript'].includes(tag) || node.getAttribute('aria-hidden') === 'true') return '';
    const { display } = getComputedStyle(node);
    if (display === 'none') return '';
    const text = [...node.childNodes].map(textOf).join('');
    if (/^(td|th|dd)$/.test(tag)) return `\t${tidy(text).replace(/\n/g, ', ')}`; // whatever a narrow window makes of them
    if (tag === 'dt') return `\n${text}`;
    return tag === 'br' || !/^(inline|contents)/.test(display) ? `\n${text}\n` : text;
  }

  const tidy = (text) => text.replace(/[ \t\n]+/g, (space) => ['\n', '\t', ' '].find((one) => space.includes(one))).trim();

  // OSM's opening_hours the core reads, and so most pages with them need no reader; what looks Danish
  // goes to the reader right away. Neither can read it: the one that got further says why.
  async function readHours(hours, use) {
    let osm;
    if (!/dag|kl/i.test(hours)) {
      try {
        return await use();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        osm = error;
      }
    }
    try {
      return await use(await once(` ${hours}`, readDanish, Infinity)); // no address begins like this
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { message, good } = osm && osm.good > error.good ? osm : error;
      const bytes = encode(hours);
      const before = decode(bytes.slice(0, good)).split('\n').pop().slice(-60);
      const after = decode(bytes.slice(good)).split('\n')[0].slice(0, 40);
      throw new Error(`åbningstiden kan ikke læses: ${message.split(`${hours}: `).pop()}\n  ${before}${after}\n  ${before.replace(/[^\t]/g, ' ')}^`);
    }
  }

  const readDanish = (key) => reader.ask(({ read }) => read(key.slice(1)));

  /* ── Tree: what to show, as ["tag", {attributes}, …children] or a string ─────────────────── */

  // The core makes only these already. Checked again, for a declaration is a stranger's text.
  const TAGS = 'section div p span strong ul li dl dt dd h3 h4 a time details summary svg path'.split(' ');
  const ATTRIBUTE = /^(class|part|lang|href|datetime|viewBox|d|focusable|(aria|data)-[a-z]+)$/;
  const LINK = /^(https?|tel|mailto):/i;
  const SVG = 'http://www.w3.org/2000/svg';

  // A parsed document as a tree; patch sorts out what may be shown.
  function treeOf(node) {
    if (!node.localName) return node.nodeType === Node.TEXT_NODE ? node.data.replace(/\s+/g, ' ') : '';
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    return [node.localName, attributes, ...[...node.childNodes].map(treeOf)];
  }

  // Danish time stays as it is; a visitor whose clock shows something else gets that added.
  function addLocalTimes(node, lang) {
    for (let i = node.length - 1; i > 1; i--) {
      const child = node[i];
      if (typeof child === 'string') continue;
      addLocalTimes(child, lang);
      const local = child[0] === 'time' && localTime(child[1], child.slice(2).join(), lang);
      if (local) node.splice(i + 1, 0, ' ', ['span', { class: 'local' }, `(${local})`]);
    }
  }

  function localTime({ datetime, 'data-local': template }, text, lang) {
    const date = new Date(datetime);
    if (!template || isNaN(date)) return '';
    const here = new Date(date - date.getTimezoneOffset() * 60e3).toISOString();
    if (datetime.startsWith(here.slice(0, 16))) return '';
    const clock = here.slice(11, 16);
    const end = /(^| )24(:00)?$/.test(text); // kl. 24 is on the day that ends
    const day = (timeZone) => new Date(date - end).toLocaleDateString(lang, { weekday: 'long', timeZone });
    const weekday = day() === day('Europe/Copenhagen') ? '' : `${day()} `;
    return template.replace('%s', weekday + (lang === 'en' ? clock : `kl. ${clock.replace(/^0/, '').replace(':', '.')}`));
  }

  function underHeading(card, line) {
    card.splice(Math.max(card.findIndex((node) => node[0] === 'h3'), 1) + 1, 0, line);
    return card;
  }

  /* ── Patch: makes the DOM equal to a tree, writing only what differs ─────────────────────── */

  // The first class names what an element is, the others its state: a line that turns from open to
  // closed is still that line, and a note that comes or goes leaves its neighbours alone. That is
  // what keeps focus, selection and an opened <details>.
  const kind = (name) => (name || '').split(' ')[0];

  function patch(parent, nodes) {
    let next = parent.firstChild;
    const take = () => { const node = next; next = next.nextSibling; return node; };
    for (const node of nodes) {
      if (typeof node === 'string') {
        if (!next || next.nodeType !== Node.TEXT_NODE) parent.insertBefore(document.createTextNode(node), next);
        else if (next.data !== node) take().data = node;
        else take();
        continue;
      }
      const [tag, attributes, ...children] = node;
      if (!TAGS.includes(tag)) continue;
      let element = next;
      while (element && (element.localName !== tag || kind(element.getAttribute('class')) !== kind(attributes.class))) {
        element = element.nextSibling;
      }
      while (element && next !== element) take().remove();
      if (element) take();
      else element = parent.insertBefore(document.createElementNS(tag === 'svg' ? SVG : parent.namespaceURI, tag), next);
      dress(element, attributes);
      patch(element, children);
    }
    while (next) take().remove();
  }

  function dress(element, attributes) {
    const safe = (name) => ATTRIBUTE.test(name) && (name !== 'href' || LINK.test(attributes.href));
    const names = Object.keys(attributes).filter(safe);
    for (const name of names) if (element.getAttribute(name) !== attributes[name]) element.setAttribute(name, attributes[name]);
    for (const name of element.getAttributeNames()) {
      if (!names.includes(name) && name !== 'open') element.removeAttribute(name); // open is the visitor's
    }
  }

  // A view as it is shown: with what instant it is of, if not now.
  function nodesOf(view, at, lang) {
    const tree = [...view];
    if (at && tree[0] !== 'p') { // a badge has no room for it
      // An instant left in a page by mistake must not pass for now.
      const when = new Date(at).toLocaleString(lang === 'en' ? 'en-GB' : 'da',
        { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Copenhagen' });
      const text = WORDS[lang].preview.replace('%s', when.replace(/ 0(\d\.)/, ' $1')); // kl. 8.30, not 08.30
      underHeading(tree, ['p', { class: 'preview' }, text]);
    }
    return tree;
  }

  /* ── Clock: one timer for all elements on the page ───────────────────────────────────────── */

  const live = new Set(); // the connected elements; the others are forgotten
  let timer;
  let dozing;
  let opened; // whether any has been

  // Until something may look different. However many elements are done at once, it is worked out once.
  async function sleep() {
    if (dozing) return;
    dozing = true;
    await pause();
    dozing = false;
    clearTimeout(timer);
    let wait = HOUR;
    for (const element of live) wait = Math.min(wait, element._wake - Date.now());
    if (live.size) timer = setTimeout(look, wait);
  }

  // By the timer, those whose time has come or whose clock was set back; on an event, all.
  function look(event) {
    const now = Date.now();
    for (const element of live) if (event || now >= element._wake || now < element._asked) element._update();
    sleep();
  }

  // Timers stand still while a laptop sleeps or a page lies in the back/forward cache.
  function watch() {
    document.addEventListener('visibilitychange', (event) => document.hidden || look(event));
    for (const name of ['pageshow', 'focus', 'online']) addEventListener(name, (event) => event.persisted === false || look(event));
  }

  /* ── Style ───────────────────────────────────────────────────────────────────────────────── */

  let sheet;

  function style(root) {
    try {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(__CSS__);
      root.adoptedStyleSheets = [sheet];
    } catch (error) {
      // A browser without constructable style sheets.
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = new URL('service-status.css', base);
      root.append(link);
    }
  }

  /* ── Element ─────────────────────────────────────────────────────────────────────────────── */

  class ServiceStatusElement extends HTMLElement {
    static get observedAttributes() { return SETTINGS; }

    constructor() {
      super();
      this._shown = ''; // what the live view on show answers; empty when none is
      this._turn = 0; // counts updates: one that was overtaken while it waited gives up
      this._asked = 0; // when the status was last asked for, in ms, as the next four
      this._wake = Infinity; // when to ask again: at most an hour later, in case the clock was set
      this._since = 0; // since when the view on show stands
      this._until = 0; // how long it may
      this._hush = 0; // when the live region is to be emptied
      this._watch = new MutationObserver(() => this._update()); // of the page's own hours
    }

    // Not before it is its turn: the page's own content needs none of this.
    _open() {
      const root = this.attachShadow({ mode: 'open' });
      style(root);
      const make = (tag, className) => Object.assign(document.createElement(tag), { className });
      this._view = make('div', opened ? 'far' : ''); // may well be: those after the first have little height until they are shown
      opened = true;
      this._slot = make('slot', '');
      this._said = make('div', 'said');
      root.append(this._slot, this._said);
      this._said.setAttribute('role', 'status');
    }

    connectedCallback() {
      // A property that was set before this script arrived hides the one of the class.
      const { declaration } = this;
      delete this.declaration;
      this._declaration = declaration;
      live.add(this);
      if (this._shown) return void this._update();
      wait(this);
      core.load(); // the net need not wait
      if (!declaration && this._addressed()) this._fetch().catch(() => {}); // said when it is its turn
    }

    disconnectedCallback() {
      live.delete(this);
      leave(this);
      this._turn++;
      this._watch.disconnect();
      sleep();
    }

    attributeChangedCallback() { this._update(); }

    get declaration() { return this._declaration; }

    set declaration(value) {
      this._declaration = value;
      this._update();
    }

    _update() {
      if (!live.has(this) || waiting.has(this)) return;
      this._asked = Date.now();
      this._wake = this._asked + HOUR;
      return this._climb(++this._turn).catch(warn).then(sleep);
    }

    // The ladder: live → the last known view while it holds → the facts as published → the page's
    // own content. Each rung is better than the next; an outdated "Åben" is on none of them.
    async _climb(turn) {
      if (!this._view) this._open(); // while the files are on their way
      const lang = language(this);
      let url = '';
      let wanted = '';
      try {
        const text = this._declaration && JSON.stringify(this._declaration);
        const own = !text && !this._addressed();
        // Whoever builds the page may put the element in first, and say what it is to show right after.
        if (own) await parsed;
        if (turn !== this._turn) return;
        this._watch.disconnect();
        const hours = own && this._hours();
        this._beside = hours && this._filled();
        if (!text && !hours) url = this._address();
        const options = (hours && !this.hasAttribute('variant') ? 'variant=badge\n' : '') + this._options(lang);
        wanted = `${text || hours || url}\n${options}`;
        core.load(); // while the rest is on its way
        let question;
        let now;
        const ask = (declaration) => {
          now = this._instant();
          question = [new Date(now).getTimezoneOffset(), options, declaration].join('\n');
          const holds = this._question === question && this._since <= now && now < this._until;
          return holds || answerTo(question, declaration, Math.floor(now / 1000), options, lang);
        };
        const answer = hours
          ? await readHours(hours, (reading) => ask(this._declared(hours, reading)))
          : await ask(text || await this._fetch());
        if (answer === true) return this._tell('');
        await pause();
        if (turn !== this._turn) return;
        this._question = question;
        this._since = now;
        this._showLive(answer, lang, wanted);
      } catch (error) {
        if (error instanceof Refusal) {
          requests.delete(url); // it may be put right before a day has passed
          error = new Error(`${url || 'declaration'} blev afvist: ${error.message}`);
        }
        if (turn !== this._turn) return;
        warn(error);
        this._wakeBy(this._until);
        if (this._shown !== wanted || Date.now() >= this._until) await this._showFacts(turn, lang, url);
      }
    }

    // The page's own hours, if it has any: they are watched, and stay to be seen beside the state.
    _hours() {
      this._watch.observe(this, { subtree: true, childList: true, characterData: true, attributeFilter: ['hidden', 'aria-hidden'] });
      return this.getAttribute('hours') || tidy([...this.childNodes].map(textOf).join(''));
    }

    _declared(hours, reading) {
      const channel = this.getAttribute('channel') || '';
      return JSON.stringify({ id: 'hours', support: [{ id: 'hours', channel, hours, reading }] });
    }

    _addressed() { return this.hasAttribute('src') || this.hasAttribute('system'); }

    async _fetch() { return once(this._address(), fetchDeclaration, DAY); }

    _address() {
      const src = this.getAttribute('src');
      const system = this.getAttribute('system');
      if (src) return new URL(src, this.baseURI).href;
      if (system) return new URL(`declarations/${encodeURIComponent(system)}.json`, base).href;
      throw new Error('intet at vise. Skriv fx system="nemid", eller src med adressen på en deklaration, eller hours="Mo-Fr 09:00-15:00".');
    }

    // Always the page's clock, unless an instant is asked for. Without an offset it would mean one
    // thing here and another in New York, so it is no instant.
    _instant() {
      const at = this.getAttribute('at');
      if (!at) return Date.now();
      const instant = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(at) ? Date.parse(at) : NaN;
      if (!(instant >= Date.UTC(1981, 0, 2) && instant < Date.UTC(2199, 11, 31))) {
        throw new Error(`at="${at}" er ikke et tidspunkt mellem 1981 og 2199. Skriv fx at="2026-12-24T12:00:00+01:00".`);
      }
      return instant;
    }

    _options(lang) {
      const channel = this.getAttribute('channel');
      if (channel && !/^(phone|web|email|chat)$/.test(channel)) warn(`channel="${channel}" kendes ikke. Skriv phone, web, email eller chat.`);
      return OPTIONS.filter((name) => this.hasAttribute(name))
        .map((name) => `${name}=${this.getAttribute(name).replace(/\s+/g, ' ')}\n`).join('') + `lang=${lang}`;
    }

    _showLive(answer, lang, wanted) {
      const { next, status, announce } = answer;
      const at = this.getAttribute('at');
      const made = answer[at] = answer[at] || { nodes: [nodesOf(answer.view, at, lang)] };
      this._show(made.nodes, lang, made);

      const states = status.support.map(({ id, state }) => id + state).join();
      const data = answer.data = answer.data || JSON.stringify([status.id, status.support, status.uptime]); // deadlines follow the clock
      const turned = this._shown === wanted && this._states !== states;
      const news = this._data !== data;
      this._shown = wanted;
      this._states = states;
      this._data = data;
      this._until = at ? 0 : next * 1000; // a preview holds for no stretch of time
      this._tell(turned ? announce : '');
      if (news) this.dispatchEvent(new CustomEvent(`${NAME}-change`, { bubbles: true, composed: true, detail: status }));
    }

    // What is on show stands. The live region speaks once and is emptied after a while, lest it be read
    // again as content.
    _tell(news) {
      this._wakeBy(this._until);
      if (news) this._hush = this._asked + HUSH;
      if (news || this._asked >= this._hush) this._said.textContent = news;
      this._wakeBy(this._hush);
    }

    _wakeBy(time) {
      if (time > this._asked) this._wake = Math.min(this._wake, time);
    }

    async _showFacts(turn, lang, url) {
      const down = ['p', { class: 'down', lang }, WORDS[lang].down];
      const own = this._filled();
      const last = own ? [] : [down];
      if (this._shown) this._show(last, lang); // at once: what is on show no longer holds
      this._shown = this._data = this._question = '';
      this._until = 0;
      const page = url.replace(/\.json(?=\?|$)/, '.html'); // an address of another form has no facts beside it
      const facts = page !== url && await once(page, fetchFacts, DAY).catch(() => '');
      if (turn !== this._turn) return;
      const section = facts && facts.querySelector('section');
      const badge = this.getAttribute('variant') === 'badge'; // has no room for the facts; the page's own words say more
      if (!section || (badge && own)) return this._show(last, lang);
      const card = treeOf(section);
      card[1].lang = facts.documentElement.lang;
      if (!badge) return this._show([underHeading(card, down)], lang);
      const name = ['strong', { class: 'name', part: 'name' }, card[1]['aria-label'] || ''];
      this._show([['p', { class: 'badge unknown bare', part: 'badge' }, name, ' ', ['span', { class: 'text' }, down[2]]]], lang);
    }

    _filled() { return this.firstElementChild || this.textContent.trim(); }

    // With nothing to show, the content the page put inside the element is what is seen; beside what
    // was read in it, it is seen too.
    _show(nodes, lang, made = {}) {
      const { _view: view, _slot: slot, _said: said } = this;
      if (view.lang !== lang) view.lang = said.lang = lang;
      // What is the same for many is built a second time to be copied for the others.
      if (made.shown && !view.firstChild) {
        if (!made.copy) patch(made.copy = document.createElement('div'), nodes);
        view.append(...made.copy.cloneNode(true).childNodes);
      } else patch(view, nodes);
      made.shown = true;
      if (nodes.length && !this._beside) slot.remove();
      else if (!slot.parentNode) said.before(slot);
      if (!nodes.length) view.remove();
      else if (!view.parentNode) said.parentNode.prepend(view);
    }
  }

  /* ── The page ────────────────────────────────────────────────────────────────────────────── */

  // The script may be on a page many times; the first one defines.
  if (!customElements.get(NAME)) {
    watch();
    ServiceStatusElement.version = __VERSION__;
    customElements.define(NAME, ServiceStatusElement);
  }

  // The tag form: the element comes right after the script. A page restored with the element
  // already there (Turbo runs scripts again) does not get a second one.
  const asked = script && (script.dataset.system || script.dataset.src || script.dataset.hours);
  if (asked && document.head.contains(script)) {
    warn('linjen står i <head>, hvor intet kan vises. Sæt den dér på siden, hvor kortet skal stå.');
  } else if (asked) {
    const element = document.createElement(NAME);
    for (const name of SETTINGS) if (name in script.dataset) element.setAttribute(name, script.dataset[name]);
    const after = script.nextElementSibling;
    if (!after || !after.isEqualNode(element)) script.after(element);
  }
})();
