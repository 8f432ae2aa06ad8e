// What opening_hours.js makes of opening hours. Lines {"hours": …, "weeks": [[from, to], …]} on standard input, seconds
// since 1970; on standard output, for each, {"weeks": [[[from, to, state, comment], …], …]} or {"error": …}. Started with
// TZ=Europe/Copenhagen: the library has no zones of its own. With --holidays FROM TO: the public holidays of Denmark, as
// date-holidays has them, in those years.
import { createInterface } from 'node:readline';
import DateHolidays from 'date-holidays';
import OpeningHours from 'opening_hours';

const [option, first, last] = process.argv.slice(2);
if (option === '--holidays') {
  const denmark = new DateHolidays('DK');
  for (let year = +first; year <= +last; year++) {
    for (const { date, type, name } of denmark.getHolidays(year)) if (type === 'public') console.log(JSON.stringify({ date: date.slice(0, 10), name }));
  }
} else {
  // It warns on the console, too.
  const print = (line) => process.stdout.write(JSON.stringify(line) + '\n');
  for (const way of ['log', 'warn', 'error']) console[way] = () => {};
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
}
