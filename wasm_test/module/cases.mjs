// Runs the status module. Reads lines {"declaration": …, "seconds": …} from standard input, and prints what the module
// writes for each, on one line. The argument is the path of the module.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const { instance: { exports } } = await WebAssembly.instantiate(readFileSync(process.argv[2]), {});
exports._initialize();

// Writes a text into the module's buffer. keep is 1 when the loaded declaration stays.
function put(text, keep) {
  const bytes = new TextEncoder().encode(text);
  const start = exports.buffer(bytes.length, keep) >>> 0;
  new Uint8Array(exports.memory.buffer).set(bytes, start);
}

function status(declaration, seconds) {
  put(declaration, 0);
  if (exports.load() === 0) {
    put('', 1);
    exports.status(seconds);
  }
  const start = exports.output() >>> 0;
  return new TextDecoder().decode(new Uint8Array(exports.memory.buffer, start, exports.outputLen()));
}

for await (const line of createInterface({ input: process.stdin })) {
  const { declaration, seconds } = JSON.parse(line);
  process.stdout.write(`${status(declaration, seconds).replaceAll('\n', ' ')}\n`);
}
