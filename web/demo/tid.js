/*
 * The page that shows any instant. The picker is read as Danish time wherever the visitor sits; the
 * instant goes into the `at` attribute of the cards and into the address, so it can be shared.
 */
(() => {
  'use strict';

  const HOUR = 3600e3;
  const $ = (id) => document.getElementById(id);
  const cards = document.querySelectorAll('service-status');
  const buttons = document.querySelectorAll('#choices button');
  let shown = null; // the instant in ms, or null for now

  /* ── Danish time ─────────────────────────────────────────────────────────────────────────── */

  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Copenhagen', hourCycle: 'h23',
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });

  // "2026-12-24T12:00:00": what a clock in Denmark shows.
  function danish(instant) {
    const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
    return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
  }

  const offset = (instant) => Math.round((Date.parse(`${danish(instant)}Z`) - instant) / HOUR);

  const iso = (instant) => `${danish(instant)}+0${offset(instant)}:00`;

  // The instants a Danish local time can mean: one, two the night the clock goes back, and none the
  // night it goes forward. Summer time comes first.
  function meanings(local) {
    return [2, 1].map((hours) => Date.parse(`${local}Z`) - hours * HOUR).filter((instant) => danish(instant) === local);
  }

  const long = new Intl.DateTimeFormat('da', { timeZone: 'Europe/Copenhagen', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const oclock = (local) => `kl. ${Number(local.slice(11, 13))}.${local.slice(14, 16)}`;

  /* ── Showing ─────────────────────────────────────────────────────────────────────────────── */

  function show(instant, remark) {
    shown = instant;
    const at = instant === null ? '' : iso(instant);
    for (const card of cards) {
      if (at) card.setAttribute('at', at);
      else card.removeAttribute('at');
    }
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset.at ? Date.parse(button.dataset.at) === instant : !at));
    }

    const moment = instant === null ? Date.now() : instant;
    const local = danish(moment);
    if ($('date').value !== local.slice(0, 10)) $('date').value = local.slice(0, 10);
    if ($('time').value !== local.slice(11, 16)) $('time').value = local.slice(11, 16);
    $('moment').textContent = at
      ? `Viser ${long.format(moment)} ${oclock(local)}, dansk ${offset(moment) === 2 ? 'sommertid' : 'normaltid'}`
      : 'Viser det, der gælder lige nu';

    const both = meanings(local);
    const twice = at && both.length === 2;
    const first = both[0] === moment;
    const text = remark
      || (twice ? `${oclock(local)} kommer to gange den nat. Her vises ${first ? 'første' : 'anden'} gang.` : '');
    $('note').hidden = !text;
    $('note').textContent = text.charAt(0).toUpperCase() + text.slice(1);
    $('other').hidden = !twice;
    $('other').textContent = first ? 'Vis anden gang' : 'Vis første gang';
    $('other').onclick = () => show(both[first ? 1 : 0]);

    history.replaceState(null, '', at ? `?at=${at}` : location.pathname);
  }

  function pick() {
    const [date, time] = [$('date').value, $('time').value];
    if (!date || !time || !$('date').validity.valid) return; // half typed: Chromium sends an event for each digit
    const local = `${date}T${time.slice(0, 5)}:00`;
    const [instant] = meanings(local);
    if (instant !== undefined) show(instant);
    else show(Date.parse(`${date}T01:00:00Z`), `${oclock(local)} findes ikke den nat: Uret stilles frem fra 2 til 3. Her vises kl. 3.00.`);
  }

  /* ── Start ───────────────────────────────────────────────────────────────────────────────── */

  document.documentElement.classList.add('js');
  $('panel').hidden = false;
  $('date').addEventListener('change', pick);
  $('time').addEventListener('change', pick);
  for (const button of buttons) {
    button.addEventListener('click', () => show(button.dataset.at ? Date.parse(button.dataset.at) : null));
  }
  for (const button of document.querySelectorAll('[data-step]')) {
    button.addEventListener('click', () => show((shown === null ? Math.floor(Date.now() / 60e3) * 60e3 : shown) + button.dataset.step * 1000));
  }

  // The query is read raw: decoded as a form, the + of +01:00 would be a space. Without an offset it is
  // Danish time, like everything else here.
  function asked() {
    const [, text] = location.search.match(/[?&]at=([^&]*)/) || [];
    if (!text) return null;
    try {
      const at = decodeURIComponent(text);
      if (/(Z|[+-]\d\d:\d\d)$/.test(at)) return Date.parse(at);
      return meanings(`${at}:00`.slice(0, 19))[0];
    } catch {
      return NaN;
    }
  }

  const instant = asked();
  if (instant === null || (instant >= Date.UTC(1980, 11, 31, 23) && instant < Date.UTC(2199, 11, 31, 23))) show(instant);
  else show(null, 'Tidspunktet i adressen kan ikke læses. Her vises det, der gælder nu.');
})();
