/*
 * Danish time, wherever the visitor is. app/page/local.go has the same conversions in Go; a test holds them equal.
 */
const HOUR = 3600e3;
const ZONE = { timeZone: 'Europe/Copenhagen' };

// Swedish writes a date and a time as date fields do.
const clock = new Intl.DateTimeFormat('sv', { ...ZONE, dateStyle: 'short', timeStyle: 'short' });

/**
 * What a clock in Denmark shows, as date fields write it: "2026-12-24T12:00".
 * @param {number} instant in ms
 */
export const wall = (instant) => clock.format(instant).replace(' ', 'T');

/**
 * The instant in Danish time, as the element takes it: "2026-12-24T12:00:00+01:00".
 * @param {number} instant in ms
 */
export function iso(instant) {
  const local = wall(instant);
  const offset = Math.round((Date.parse(`${local}Z`) - instant) / HOUR);
  return `${local}:${String(Math.floor(instant / 1000) % 60).padStart(2, '0')}+0${offset}:00`;
}

/**
 * The instant at which a clock in Denmark shows a time. Of two such instants it is the first. Of a time that the clock
 * skips it is the instant after the gap.
 * @param {string} local "2026-12-24T12:00"
 */
export function instantAt(local) {
  const utc = Date.parse(`${local}Z`);
  const found = [2, 1].map((hours) => utc - hours * HOUR).find((instant) => wall(instant) === local);
  return found ?? Math.floor(utc / HOUR) * HOUR - HOUR;
}

/**
 * @param {string} language
 * @param {Intl.DateTimeFormatOptions} parts
 */
export const dates = (language, parts) => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'da', { ...ZONE, ...parts });
