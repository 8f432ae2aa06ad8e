/*
 * Danish time, wherever the visitor is. app/page/local.go has the same conversions in Go; a test holds them equal. The
 * browser knows the zone too, but the first formatter of a page takes it longer than all else that this script does.
 */
const HOUR = 3600e3;
const DAY = 24 * HOUR;

/**
 * When clocks change in a month: on its last Sunday at 1.00 UTC. See declarations/calendar/zone.go.
 * @param {number} year
 * @param {number} month 1 is January
 */
function change(year, month) {
  const last = Date.UTC(year, month, 0, 1); // day 0 of the next month
  return last - new Date(last).getUTCDay() * DAY;
}

/**
 * How far Danish clocks are ahead of UTC, in ms.
 * @param {number} instant in ms
 */
function ahead(instant) {
  const year = new Date(instant).getUTCFullYear();
  return instant >= change(year, 3) && instant < change(year, year < 1996 ? 9 : 10) ? 2 * HOUR : HOUR;
}

/**
 * What a clock in Denmark shows, as date fields write it: "2026-12-24T12:00".
 * @param {number} instant in ms
 */
export const wall = (instant) => new Date(instant + ahead(instant)).toISOString().slice(0, 16);

/**
 * The instant in Danish time, as the element takes it: "2026-12-24T12:00:00+01:00".
 * @param {number} instant in ms
 */
export const iso = (instant) => `${new Date(instant + ahead(instant)).toISOString().slice(0, 19)}+0${ahead(instant) / HOUR}:00`;

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
