/*
 * How the page's language says an instant. The sentences around it stand in the page.
 */
import { dates, wall } from './zone.js';

const language = document.documentElement.lang;
const weekday = dates(language, { weekday: 'long' });
const day = dates(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

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
export const ofWeek = (instant) => `${weekday.format(instant)} ${clock(wall(instant))}`;

/** @param {number} instant */
export const inFull = (instant) => `${day.format(instant).replace(',', '')} ${clock(wall(instant))}`;
