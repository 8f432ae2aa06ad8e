// Shows on a page whether NemID's support is open, with opening_hours: the benchmark compares ours with it. It is written to
// be fast: the hours are in the script, equal ones are read and asked about once, and it uses no library for what one line can
// do. It shows less than ours: no uptime and no response times, and it takes the visitor's clock for Denmark's.
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
const LONGEST = 2 ** 31 - 1; // the longest that a timer can wait

const schedules = new Map(LINES.map(({ hours }) => [hours, new OpeningHours(hours, DENMARK)]));

const clock = (date) => `kl. ${date.getHours()}.${String(date.getMinutes()).padStart(2, '0')}`;

// An instant as seen from now: the time alone today, with the weekday within a week, with the date beyond.
function when(date, now) {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.floor((date - midnight) / 864e5);
  if (days < 1) return clock(date);
  if (days < 2) return `i morgen ${clock(date)}`;
  if (days < 7) return `${WEEKDAYS[date.getDay()]} ${clock(date)}`;
  return `den ${date.getDate()}.${date.getMonth() + 1}. ${clock(date)}`;
}

// The state of a schedule in words, and its next change. An iterator finds both; it also stops at a change of comment.
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
