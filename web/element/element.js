/*
 * The element: what it asks for, when, and what it falls back to.
 */
import { answerTo } from './answers.js';
import { bare } from './bare.js';
import { QUARTER } from './durations.js';
import { factsView, plainBadge } from './facts.js';
import { fetchDeclaration } from './fetch.js';
import { modulesFor, readHours, textIn } from './hours.js';
import { Refusal } from './instance.js';
import { json } from './json.js';
import { moduleFor } from './module.js';
import { ahead, now } from './now.js';
import { parsed } from './parsed.js';
import { pause } from './pause.js';
import { dequeue, enqueue, start, waiting } from './queue.js';
import { request, requests } from './requests.js';
import { connected, schedule } from './scheduler.js';
import { NAME } from './script.js';
import { SETTINGS, addressOf, hasAddress, instantOf, optionsOf } from './settings.js';
import { Shadow } from './shadow.js';
import { warn } from './warn.js';
import { WORDS, language } from './words.js';
import { current, heldUntil } from './embedded.js';

/** @import { Answer } from './answers.js' */
/** @import { Module } from './module.js' */
/** @import { Branch } from './tree.js' */
/** @import { Language } from './words.js' */

/** @param {Element} element */
const declarationOf = async (element) => request(__EMBED__ ? current(addressOf(element)) : addressOf(element), fetchDeclaration);

export class ServiceStatusElement extends HTMLElement {
  static get observedAttributes() { return SETTINGS; }

  constructor() {
    super();
    this._shown // what the live view on show answers; empty when none is on show
      = this._question // the question that it answers
      = this._states // the states in it
      = this._data = ''; // what it says, as data
    this._since // it holds since then, in ms, as the next two
      = this._until // and until then
      = this._asked // when the status was last asked for
      = this._token = 0; // of the latest update: an older one gives up when it finds that it is stale
    this._wake = Infinity; // when to ask again, in ms
    this._observer = new MutationObserver(() => this._update());
  }

  connectedCallback() {
    // A property that was set before this script ran hides the one of the class.
    /** @type {object | null | undefined} */
    this._declaration = this.declaration;
    delete (/** @type {{ declaration?: unknown }} */ (this)).declaration;
    connected.add(this);
    if (this._shown) return void this._update();
    this._fetch().catch(() => {}); // an error is reported when the element starts
    enqueue(this);
    if (__EMBED__ && connected.size === 1) pause().then(() => start(this)); // it waits for no network, and need not wait for a frame
  }

  /** The network need not wait until the element starts. */
  async _fetch() {
    const hours = this.getAttribute('hours') || this.textContent;
    if (this._declaration || hasAddress(this)) moduleFor(this)._load();
    else if (hours) modulesFor(hours)[0]._load();
    await pause(); // a request takes a while to make, and a board makes many
    if (!this._declaration && hasAddress(this)) await declarationOf(this);
  }

  disconnectedCallback() {
    connected.delete(this);
    dequeue(this);
    this._token++;
    this._observer.disconnect();
    schedule();
  }

  /** A shadow root that moves to another document leaves its style behind. */
  adoptedCallback() { this._shadow?._addStyle(); }

  attributeChangedCallback() { this._update(); }

  /** A declaration as an object, instead of one that is fetched. */
  get declaration() { return this._declaration; }

  set declaration(value) {
    this._declaration = value;
    this._update();
  }

  _update() {
    if (!connected.has(this) || waiting.has(this)) return;
    this._asked = now();
    this._wake = this._asked + QUARTER;
    this._render(++this._token).catch((error) => {
      // The page has replaced something that the fallback chain needs.
      this._shown = this._data = this._question = '';
      this._shadow?._fail(this.firstElementChild ? '' : WORDS.da.down);
      warn(error.message);
    }).then(schedule);
  }

  /**
   * The fallback chain: live → the last known view while it holds → the facts as published → the page's own
   * content. An outdated "Åben" is never shown.
   * @param {number} token
   */
  async _render(token) {
    /**
     * Created on the first render, and not before: until then the page's own content needs none.
     * @type {Shadow | undefined}
     */
    this._shadow = this._shadow || new Shadow(this);
    const shadow = this._shadow;
    const lang = language(this);
    let url = '';
    let hours = ''; // the page's own
    let wanted = '';
    try {
      const text = this._declaration && json(this._declaration);
      const own = !text && !hasAddress(this);
      // A script that builds the page may insert the element first and say what it shows right after.
      if (own) await parsed;
      if (token !== this._token) return;
      this._observer.disconnect();
      if (own) {
        this._observer.observe(this, bare({ subtree: true, childList: true, characterData: true, attributeFilter: ['hidden', 'aria-hidden'] }));
        hours = this.getAttribute('hours') || textIn(this);
      }
      if (!text && !hours) url = addressOf(this);
      const options = (hours && !this.hasAttribute('variant') ? 'variant=badge\n' : '') + optionsOf(this, lang);
      wanted = `${text || hours || url}\n${options}`;
      if (!hours) moduleFor(this)._load(); // while the rest is on its way
      const found = hours
        ? await readHours(hours, (module) => this._ask(module, hours, options, lang))
        : await this._ask(moduleFor(this), text || await declarationOf(this), options, lang);
      if (!found) return this._announce('');
      await pause();
      if (token !== this._token) return;
      const [answer, question, time] = found;
      this._question = question;
      this._since = time;
      shadow._show(answer, lang, hours && this._content());
      this._report(answer, wanted);
    } catch (error) {
      let { message } = /** @type {Error} */ (error);
      if (error instanceof Refusal) {
        if (!hours) message = `${url || 'declaration'} blev afvist: ${message}`;
        hours = ''; // nobody knows what they mean
        requests.delete(url); // it may be corrected at any moment
      }
      if (token !== this._token) return;
      warn(message);
      this._wakeBy(this._until);
      if (this._shown !== wanted || now() >= this._until) {
        await this._showFacts(token, lang, url, shadow, hours && this.getAttribute('hours'));
      }
    }
  }

  /**
   * @param {Module} module
   * @param {string} declaration or hours
   * @param {string} options
   * @param {Language} lang
   * @returns {Promise<[answer: Answer, question: string, time: number] | null>} null when what is on show still holds
   */
  async _ask(module, declaration, options, lang) {
    const at = this.getAttribute('at');
    const time = instantOf(this);
    // The visitor's midnight: it is another one in another zone, and on another day.
    const question = [new Date(time).setHours(0, 0, 0, 0), at || ahead, options, declaration].join('\n');
    if (this._question === question && this._since <= time && time < this._until) return null;
    return [await answerTo(question, module, declaration, Math.floor(time / 1000), options, lang, at), question, time];
  }

  /** What the page put in the element; empty when there is nothing to be read. */
  _content() { return this.firstElementChild || /** @type {string} */ (this.textContent).trim(); }

  /**
   * Announces the states that have changed, and dispatches the event when the status is another one.
   * @param {Answer} answer
   * @param {string} wanted
   */
  _report({ next, status, announce, _data }, wanted) {
    const states = status.support.map(({ id, state }) => id + state).join();
    const changed = this._shown === wanted && this._states !== states;
    const isNew = this._data !== _data;
    this._shown = wanted;
    this._states = states;
    this._data = _data;
    this._until = this.getAttribute('at') ? 0 : next * 1000; // a preview holds for no stretch of time
    if (__EMBED__) this._until = Math.min(this._until, heldUntil(wanted.split('\n')[0]));
    this._announce(changed ? announce : '');
    if (isNew) this.dispatchEvent(new CustomEvent(`${NAME}-change`, bare({ bubbles: true, composed: true, detail: status })));
  }

  /** @param {string} text empty when there is nothing to announce */
  _announce(text) {
    this._wakeBy(this._until);
    this._wakeBy(/** @type {Shadow} */ (this._shadow)._announce(text, this._asked));
  }

  /** @param {number} time in ms; one that has passed is no reason to wake */
  _wakeBy(time) {
    if (time > this._asked && time < this._wake) this._wake = time;
  }

  /**
   * @param {number} token
   * @param {Language} lang
   * @param {string} url of the declaration
   * @param {Shadow} shadow
   * @param {string | null} hours that the page gives in an attribute
   */
  async _showFacts(token, lang, url, shadow, hours) {
    const down = /** @type {Branch} */ (['p', { class: 'down', lang }, WORDS[lang].down]);
    const content = this._content();
    const last = hours ? [down, plainBadge(this, '', hours)] : content ? [] : [down];
    if (this._shown) shadow._show({ _trees: last }, lang, content); // at once: the view on show no longer holds
    this._shown = this._data = this._question = '';
    this._until = 0;
    // The page's content says more than a badge without a state.
    const view = content && this.getAttribute('variant') === 'badge' ? null : await factsView(url, down, this);
    if (token === this._token) shadow._show({ _trees: view ? [view] : last }, lang, !view && content);
  }
}
