// Prints the status of each declaration at each instant that standard input has, a line of JSON for each.
import { text } from 'node:stream/consumers';
import { load } from 'servicestatus/engine';

const { declarations, instants } = JSON.parse(await text(process.stdin));
const engines = await Promise.all(declarations.map((declaration) => load(declaration)));
for (const instant of instants) {
  for (const engine of engines) process.stdout.write(`${JSON.stringify(engine.status(new Date(instant)))}\n`);
}
