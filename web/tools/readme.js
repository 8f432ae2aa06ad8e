/*
 * Writes into README.md what web/element/reference.json says of the element. `go generate ./web` runs it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const README = new URL('../../README.md', import.meta.url);
const BEGIN = '<!-- begin: from web/element/reference.json, by go generate ./web -->';
const END = '<!-- end -->';

const code = (text) => `\`${text}\``;

/** A table: its heads, and its rows. */
function table(heads, rows) {
  const lines = [heads, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  lines.splice(1, 0, `|${'---|'.repeat(heads.length)}`);
  return lines.join('\n');
}

/** What the README says, from the list. */
export function block({ attributes, property, event, customProperties, parts }) {
  return `
${table(['attribute', 'meaning'], attributes.map(({ name, meaning }) => [code(name), meaning]))}

On the script tag they are called \`data-system\` and so on.

${table(['property, event', 'meaning'], [property, event].map(({ name, meaning }) => [code(name), meaning]))}

${table(['custom property', 'default', 'meaning'], customProperties.map(({ name, default: value, meaning }) => [code(name), code(value), meaning]))}

${table(['part', 'meaning'], parts.map(({ name, meaning }) => [code(`::part(${name})`), meaning]))}
`;
}

/** The README with the block replaced. */
export function updated(readme, reference) {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END, from);
  if (from < 0 || to < 0) throw new Error(`README.md has no ${BEGIN} … ${END}`);
  return readme.slice(0, from + BEGIN.length) + '\n' + block(reference) + '\n' + readme.slice(to);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const reference = JSON.parse(readFileSync(new URL('../element/reference.json', import.meta.url), 'utf8'));
  writeFileSync(README, updated(readFileSync(README, 'utf8'), reference));
}
