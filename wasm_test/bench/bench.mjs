// Times our core, as it is shipped, and opening_hours, in one process. Commands are lines of JSON on standard input, each
// {"do": …} with what it needs; for each there is a line of JSON on standard output, with an "error" where it failed. Started
// with TZ=Europe/Copenhagen: the library has no zones of its own. To weigh memory it needs --expose-gc, and a young
// generation so large that nothing is collected meanwhile (--max-semi-space-size).
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import OpeningHours from 'opening_hours';

const ENOUGH = 4; // milliseconds that an operation is timed for at least
const DENMARK = { lat: 55.68, lon: 12.57, address: { country_code: 'dk', state: 'Region Hovedstaden' } };

/* ── Ours ──────────────────────────────────────────────────────────────────────────────────── */

const STATES = ['unknown', 'closed', 'open'];
const module = await WebAssembly.compile(readFileSync('web/dist/status.wasm'));
const { exports: core } = await WebAssembly.instantiate(module, {});
core._initialize();

const encoder = new TextEncoder();

// The least declaration that has hours, and how many bytes it takes.
function declared(hours) {
  const text = JSON.stringify({ id: 'hours', support: [{ id: 'hours', channel: 'phone', hours }] });
  return { text, bytes: encoder.encode(text).length };
}

function load({ text, bytes }) {
  const start = core.buffer(bytes, 0) >>> 0;
  encoder.encodeInto(text, new Uint8Array(core.memory.buffer, start, bytes));
  const code = core.load();
  if (code < 0) throw new Error(`our core refuses ${text}`);
  return code;
}

// What an operation does with the hours that are loaded, at an instant in milliseconds.
const ours = {
  parse: (hours) => {
    const declaration = declared(hours);
    return () => load(declaration);
  },
  state: () => (time) => core.state(0, time / 1000),
  next: () => (time) => core.next(0, time / 1000),
  both: () => (time) => core.state(0, time / 1000) + core.next(0, time / 1000),
  intervals: (hours, days) => (time) => {
    const list = [];
    const end = time / 1000 + days * 86400;
    for (let from = time / 1000; from < end;) {
      const next = core.next(0, from);
      const to = next < end ? next : end;
      const state = core.state(0, from);
      if (state !== 1) list.push([from, to, state]);
      from = to;
    }
    return list.length;
  },
};

/* ── Theirs ────────────────────────────────────────────────────────────────────────────────── */

const theirs = {
  parse: (hours) => () => new OpeningHours(hours, DENMARK).isWeekStable(),
  state: (hours) => {
    const read = new OpeningHours(hours, DENMARK);
    return (time) => read.getStateString(new Date(time), true).length;
  },
  next: (hours, days) => {
    const read = new OpeningHours(hours, DENMARK);
    const far = days && new Date(Date.now() + days * 864e5); // without, it looks no further than five years
    return (time) => +(read.getNextChange(new Date(time), far) || 0);
  },
  // Two ways to the same: two calls, or an iterator, which is to stop only where the state is another.
  both: (hours) => {
    const read = new OpeningHours(hours, DENMARK);
    return (time) => {
      const date = new Date(time);
      return read.getStateString(date, true).length + +(read.getNextChange(date) || 0);
    };
  },
  iterator: (hours) => {
    const read = new OpeningHours(hours, DENMARK);
    return (time) => {
      const iterator = read.getIterator(new Date(time));
      const state = iterator.getStateString(true);
      while (iterator.advance()) if (iterator.getStateString(true) !== state) return +iterator.getDate();
      return 0;
    };
  },
  intervals: (hours, days) => {
    const read = new OpeningHours(hours, DENMARK);
    return (time) => read.getOpenIntervals(new Date(time), new Date(time + days * 864e5)).length;
  },
};

/* ── Time ──────────────────────────────────────────────────────────────────────────────────── */

const sides = { ours, theirs };
const passes = new Map(); // how often to go through all instants, by what is timed
export let sink = 0; // exported, so that no engine leaves work out as useless

// Nanoseconds that an operation takes, in the mean of all instants. They are gone through again and again until that is
// enough, as many times as it took the time before to begin with.
function time({ side, operation, hours, days, instants }) {
  load(declared(hours));
  const run = sides[side][operation](hours, days);
  const key = JSON.stringify([side, operation, hours, days, instants]);
  for (let times = passes.get(key) || 1; ; times *= 2) {
    const start = performance.now();
    for (let pass = 0; pass < times; pass++) for (let i = 0; i < instants.length; i++) sink += run(instants[i]);
    const taken = performance.now() - start;
    if (taken < ENOUGH) continue;
    passes.set(key, times);
    return { nanoseconds: taken * 1e6 / times / instants.length };
  }
}

/* ── What they say ─────────────────────────────────────────────────────────────────────────── */

// State and next change at each instant, by both; 0 where nothing ever changes.
function answers({ hours, days, instants }) {
  load(declared(hours));
  const read = new OpeningHours(hours, DENMARK);
  const next = theirs.next(hours, days);
  return {
    ours: instants.map((time) => [STATES[core.state(0, time / 1000)], core.next(0, time / 1000) || 0]),
    theirs: instants.map((time) => [read.getStateString(new Date(time), true), next(time) / 1000]),
  };
}

/* ── Memory ────────────────────────────────────────────────────────────────────────────────── */

// Bytes of the linear memory that the hours take, with the declaration around them. Nothing is given back until all is: what
// is allocated while reading is kept.
function ourBytes(hours) {
  const empty = core.buffer(0, 0);
  load(declared(hours));
  return core.buffer(0, 1) - empty;
}

// Bytes allocated while reading, and bytes kept, in the mean of some copies.
function theirBytes(hours, copies) {
  const used = () => process.memoryUsage().heapUsed;
  const kept = new Array(copies).fill(null);
  kept[0] = new OpeningHours(hours, DENMARK); // what is made once
  gc();
  const before = used();
  for (let i = 0; i < copies; i++) kept[i] = new OpeningHours(hours, DENMARK);
  const after = used();
  gc();
  sink += kept.length;
  return { allocated: (after - before) / copies, kept: (used() - before) / copies };
}

const memory = ({ hours, copies }) => ({ ours: ourBytes(hours), total: core.memory.buffer.byteLength, theirs: theirBytes(hours, copies) });

/* ── Commands ──────────────────────────────────────────────────────────────────────────────── */

const commands = { time, answers, memory };
for (const way of ['log', 'warn', 'error']) console[way] = () => {}; // the library warns
for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    const command = JSON.parse(line);
    answer = commands[command.do](command);
  } catch (error) {
    answer = { error: String(error.message ?? error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
