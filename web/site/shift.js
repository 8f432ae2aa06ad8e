/**
 * The first day of the week or the month that lies so many weeks or months after that of a day.
 * @param {string} day "2026-12-24"
 * @param {number} by
 * @param {boolean} months
 */
export function shifted(day, by, months) {
  const date = new Date(`${day}T12:00Z`);
  if (months) date.setUTCMonth(date.getUTCMonth() + by, 1);
  else date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7) + 7 * by);
  return date.toISOString().slice(0, 10);
}
