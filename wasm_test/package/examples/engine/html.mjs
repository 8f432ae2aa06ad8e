// Prints an element as a server draws it. Reads {"declaration": …, "date": …, "options": …} from standard input.
import { text } from 'node:stream/consumers';
import { load } from 'servicestatus/engine';

const { declaration, date, options } = JSON.parse(await text(process.stdin));
process.stdout.write((await load(declaration, { pictures: true })).html({ date: new Date(date), ...options }));
