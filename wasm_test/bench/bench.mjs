// Times the shipped status module and opening_hours, in one process. Reads commands from standard input, a line of JSON each:
// {"do": …} and its arguments. Answers each with a line of JSON on standard output, which has an "error" if the command failed.
// Started with TZ=Europe/Copenhagen, as opening_hours has no zones of its own. To measure memory it needs --expose-gc, and a
// young generation so large that nothing is collected meanwhile (--max-semi-space-size).
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import OpeningHours from 'opening_hours';

const ENOUGH = 4; // the least milliseconds for which an operation is timed
const DENMARK = { lat: 55.68, lon: 12.57, address: { country_code: 'dk', state: 'Region Hovedstaden' } };

/* ── Ours ──────────────────────────────────────────────────────────────────────────────────── */

const STATES = ['unknown', 'closed', 'open'];
const module = await WebAssembly.compile(readFileSync('web/dist/status.wasm'));
const { exports: status } = await WebAssembly.instantiate(module, {});
status._initialize();

const encoder = new TextEncoder();

// The shortest declaration that has hours, and its number of bytes.
function declared(hours) {
  const text = JSON.stringify({ id: 'hours', support: [{ id: 'hours', channel: 'phone', hours }] });
  return { text, bytes: encoder.encode(text).length };
}

function load({ text, bytes }) {
  const start = status.buffer(bytes, 0) >>> 0;
  encoder.encodeInto(text, new Uint8Array(status.memory.buffer, start, bytes));
  const code = status.load();
  if (code < 0) throw new Error(`the status module refuses ${text}`);
  return code;
}

// Each operation, on the loaded hours, at an instant in milliseconds.
const ours = {
  parse: (hours) => {
    const declaration = declared(hours);
    return () => load(declaration);
  },
  state: () => (time) => status.state(0, time / 1000),
  next: () => (time) => status.next(0, time / 1000),
  both: () => (time) => status.state(0, time / 1000) + status.next(0, time / 1000),
  intervals: (hours, days) => (time) => {
    const list = [];
    const end = time / 1000 + days * 86400;
    for (let from = time / 1000; from < end;) {
      const next = status.next(0, from);
      const to = next < end ? next : end;
      const state = status.state(0, from);
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
    const far = days && new Date(Date.now() + days * 864e5); // without a limit it looks no further than five years
    return (time) => +(read.getNextChange(new Date(time), far) || 0);
  },
  // Two ways to the same answer: two calls, or an iterator, which stops only where the state differs.
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
const passes = new Map(); // how many times to go through all instants, by operation
export let sink = 0; // exported, so that no engine drops the results

// The mean nanoseconds of an operation over all instants. It goes through them until that takes long enough, and begins with
// as many passes as the last time needed.
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

// State and next change at each instant, from both. 0 means that nothing ever changes.
function answers({ hours, days, instants }) {
  load(declared(hours));
  const read = new OpeningHours(hours, DENMARK);
  const next = theirs.next(hours, days);
  return {
    ours: instants.map((time) => [STATES[status.state(0, time / 1000)], status.next(0, time / 1000) || 0]),
    theirs: instants.map((time) => [read.getStateString(new Date(time), true), next(time) / 1000]),
  };
}

/* ── Memory ────────────────────────────────────────────────────────────────────────────────── */

// Bytes of linear memory that the hours take, with the declaration around them. The module frees nothing before the next
// declaration, so this includes what it allocates while reading.
function ourBytes(hours) {
  const empty = status.buffer(0, 0);
  load(declared(hours));
  return status.buffer(0, 1) - empty;
}

// Bytes allocated while reading, and bytes kept: the mean of some copies.
function theirBytes(hours, copies) {
  const used = () => process.memoryUsage().heapUsed;
  const kept = new Array(copies).fill(null);
  kept[0] = new OpeningHours(hours, DENMARK); // allocates what is made once
  gc();
  const before = used();
  for (let i = 0; i < copies; i++) kept[i] = new OpeningHours(hours, DENMARK);
  const after = used();
  gc();
  sink += kept.length;
  return { allocated: (after - before) / copies, kept: (used() - before) / copies };
}

const memory = ({ hours, copies }) => ({ ours: ourBytes(hours), total: status.memory.buffer.byteLength, theirs: theirBytes(hours, copies) });

/* ── Commands ──────────────────────────────────────────────────────────────────────────────── */

const commands = { time, answers, memory };
for (const way of ['log', 'warn', 'error']) console[way] = () => {}; // opening_hours warns on the console
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
