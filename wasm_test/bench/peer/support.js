// Whether NemID's support is open, on a page, by opening_hours: what the benchmark holds ours against. It is written to be
// fast: the hours stand in the script, equal ones are read and asked about once, and nothing comes from a library that a
// line does. It says less than ours: nothing of uptime and response, and the clock is taken to be Denmark's.
import OpeningHours from 'opening_hours';

const DENMARK = { lat: 55.68, lon: 12.57, address: { country_code: 'dk', state: 'Region Hovedstaden' } };
const HOURS = 'Mo-Fr 08:30-20:00; Sa,Su,PH 10:00-16:00; Dec 24,Dec 31 10:00-14:00';
const LINES = [
  { name: 'Borgere', contact: '+45 72 24 70 50', href: 'tel:+4572247050', hours: HOURS },
  { name: 'Borgere', contact: 'Skriv til support', href: 'https://www.nemid.nu', hours: HOURS },
  { name: 'Offentlige myndigheder og virksomheder', contact: '+45 72 24 70 90', href: 'tel:+4572247090', hours: HOURS },
  { name: 'Offentlige myndigheder og virksomheder', contact: 'Skriv til support', href: 'https://www.nemid.nu', hours: HOURS },
];
const WEEKDAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];
const LONGEST = 2 ** 31 - 1; // a timer can wait no longer

const schedules = new Map(LINES.map(({ hours }) => [hours, new OpeningHours(hours, DENMARK)]));

const clock = (date) => `kl. ${date.getHours()}.${String(date.getMinutes()).padStart(2, '0')}`;

// When, as seen from now: the clock alone today, the weekday within a week, and the date beyond.
function when(date, now) {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.floor((date - midnight) / 864e5);
  if (days < 1) return clock(date);
  if (days < 2) return `i morgen ${clock(date)}`;
  if (days < 7) return `${WEEKDAYS[date.getDay()]} ${clock(date)}`;
  return `den ${date.getDate()}.${date.getMonth() + 1}. ${clock(date)}`;
}

// The state of a schedule in words, and when it next changes. An iterator finds both in one go; it stops at a change of
// comment too.
function look(schedule, now) {
  const iterator = schedule.getIterator(now);
  const state = iterator.getStateString(true);
  let next;
  while (!next && iterator.advance()) if (iterator.getStateString(true) !== state) next = iterator.getDate();
  if (state === 'unknown') return { state, next, text: 'Ikke oplyst' };
  const word = state === 'open' ? 'Åben' : 'Lukket';
  if (!next) return { state, next, text: word };
  return { state, next, text: `${word} · ${state === 'open' ? 'lukker' : 'åbner'} ${when(next, now)}` };
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function render(card) {
  const now = new Date();
  const looks = new Map([...schedules].map(([hours, schedule]) => [hours, look(schedule, now)]));
  card.replaceChildren(element('h3', '', 'NemID'), ...LINES.map(({ name, contact, href, hours }) => {
    const { state, text } = looks.get(hours);
    const link = element('a', '', contact);
    link.href = href;
    return element('p', 'line', `${name}: `, link, ' ', element('strong', `state ${state}`, text));
  }));
  const changes = [...looks.values()].flatMap(({ next }) => next || []);
  if (changes.length) setTimeout(render, Math.min(Math.min(...changes) - Date.now(), LONGEST), card);
}

render(document.getElementById('nemid'));
