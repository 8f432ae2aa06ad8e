// Runs the peer implementations. The first argument says which; the output is JSON, a line each. Started with
// TZ=Europe/Copenhagen, as opening_hours.js has no zones of its own.
import { createInterface } from 'node:readline';
import DateHolidays from 'date-holidays';
import OpeningHours from 'opening_hours';

const print = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

const commands = {
  // Reads lines {"hours": …, "weeks": [[from, to], …]} from standard input, in seconds since 1970. Prints for each
  // {"weeks": [[[from, to, state, comment], …], …]} or {"error": …}.
  async hours() {
    for (const way of ['log', 'warn', 'error']) console[way] = () => {}; // opening_hours.js warns on the console
    for await (const line of createInterface({ input: process.stdin })) {
      const { hours, weeks } = JSON.parse(line);
      try {
        const read = new OpeningHours(hours, { lat: 55.68, lon: 12.57, address: { country_code: 'dk' } });
        print({
          weeks: weeks.map(([from, to]) => read.getOpenIntervals(new Date(from * 1000), new Date(to * 1000))
            .map(([begins, ends, unknown, comment]) => [begins / 1000, ends / 1000, unknown ? 'unknown' : 'open', comment ?? ''])),
        });
      } catch (error) {
        print({ error: String(error.message ?? error) });
      }
    }
  },

  // Prints {"date": …, "name": …} for each public holiday of Denmark in some years.
  holidays(first, last) {
    const denmark = new DateHolidays('DK');
    for (let year = +first; year <= +last; year++) {
      for (const { date, type, name } of denmark.getHolidays(year)) if (type === 'public') print({ date: date.slice(0, 10), name });
    }
  },

  // Prints {"weekdays": […], "months": […]} of a locale, from Monday and from January.
  names(locale) {
    const list = (part, count, days) => Array.from({ length: count }, (_, i) => new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' })
      .format(Date.UTC(1970, 0, 5 + i * days)));
    print({ weekdays: list('weekday', 7, 1), months: list('month', 12, 30) });
  },

  // Prints {"count": …, "changes": [[instant, offset], …]}: the instants at which Copenhagen's clock changes, in seconds, and
  // how many seconds it is ahead of UTC from then on. Looks every six hours, and every half hour in March and October.
  clock() {
    const clock = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });
    const changes = [];
    let count = 0;
    for (let at = Date.UTC(2010, 0, 1) / 1000; at < Date.UTC(2041, 0, 1) / 1000; count++) {
      const text = clock.format(at * 1000);
      const [, hours, minutes] = text.match(/GMT\+(\d\d):(\d\d)$/);
      const offset = hours * 3600 + minutes * 60;
      if (!changes.length || changes.at(-1)[1] !== offset) changes.push([at, offset]);
      at += [2, 9].includes(new Date(at * 1000).getUTCMonth()) ? 1800 : 21600;
    }
    print({ count, changes });
  },
};

const [command, ...args] = process.argv.slice(2);
await commands[command](...args);
