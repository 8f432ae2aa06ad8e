/*
 * How the page's language says an instant. The sentences around it stand in the page, and so do the names of the weekdays.
 */
import { wall } from './zone.js';

const language = document.documentElement.lang;

/**
 * "kl. 22.01", "kl. 12", "at 22:01".
 * @param {string} local "2026-12-24T12:00"
 */
function clock(local) {
  const [hour, minute] = local.slice(11).split(':');
  if (language === 'en') return `at ${Number(hour)}:${minute}`;
  return `kl. ${Number(hour)}${minute === '00' ? '' : `.${minute}`}`;
}

/** @param {number} instant */
export function ofWeek(instant) {
  const local = wall(instant);
  const names = document.getElementById('shown')?.dataset.weekdays?.split(' ') || [];
  return `${names[new Date(`${local}Z`).getUTCDay()]} ${clock(local)}`;
}

/** @param {number} instant */
export function inFull(instant) {
  const local = wall(instant);
  const day = new Date(`${local}Z`).toLocaleDateString(language === 'en' ? 'en-GB' : 'da', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${day.replace(',', '')} ${clock(local)}`;
}
