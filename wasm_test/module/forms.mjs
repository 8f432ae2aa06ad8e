// Reads hours with the shipped modules, in the order in which the element asks them. Reads lines {"hours": …, "instants":
// [seconds, …], "options": …} from standard input, and prints for each {"answers": [status, …]} or {"error": …, "good": …},
// on one line. The argument is the folder of the modules.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

// What the element's script looks at while it loads.
class Document {
  get currentScript() { return null; }

  querySelector() { return null; }
}
class Text { baseURI = 'https://page.example/'; }
Object.assign(globalThis, {
  Document, Text, document: new Document(),
  __EMBED__: false, __STATUS_DIGEST__: '', __WEEK_DIGEST__: '', __OSM_DIGEST__: '', __READER_DIGEST__: '',
});
const { readHours } = await import('../../web/element/hours.js');
const { start } = await import('../../web/element/instance.js');
const { osmModule, readerModule } = await import('../../web/element/module.js');

const instances = new Map();
for (const [module, file] of [[osmModule, 'osm.wasm'], [readerModule, 'reader.wasm']]) {
  const { instance } = await WebAssembly.instantiate(readFileSync(`${process.argv[2]}/${file}`), {});
  instances.set(module, start(instance));
}

async function read({ hours, instants, options }) {
  try {
    return { answers: await readHours(hours, async (module) => instants.map((at) => instances.get(module)._status(hours, at, options))) };
  } catch (error) {
    return { error: error.message, good: error._good };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await read(JSON.parse(line)))}\n`);
}
