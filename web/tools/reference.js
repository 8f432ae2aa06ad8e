/*
 * Writes what web/element/reference.json says of the element where people and programs look for it: into README.md, that of
 * the package, its types, and custom-elements.json. `go generate ./web` runs it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const TOP = new URL('../../', import.meta.url);
const BEGIN = '<!-- begin: from web/element/reference.json, by go generate ./web -->';
const END = '<!-- end -->';

const code = (text) => `\`${text}\``;

/** A table: its heads, and its rows. */
function table(heads, rows) {
  const lines = [heads, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  lines.splice(1, 0, `|${'---|'.repeat(heads.length)}`);
  return lines.join('\n');
}

/** What a README says, from the list. A remark stands below the attributes. */
const block = ({ attributes, property, event, customProperties, parts }, remark) => [
  table(['attribute', 'meaning'], attributes.map(({ name, meaning }) => [code(name), meaning])),
  ...remark,
  table(['property, event', 'meaning'], [property, event].map(({ name, meaning }) => [code(name), meaning])),
  table(['custom property', 'default', 'meaning'], customProperties.map(({ name, default: value, meaning }) => [code(name), code(value), meaning])),
  table(['part', 'meaning'], parts.map(({ name, meaning }) => [code(`::part(${name})`), meaning])),
].join('\n\n');

/** A README with the block replaced. */
const readme = (...remark) => (text, reference) => {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END, from);
  if (from < 0 || to < 0) throw new Error(`there is no ${BEGIN} … ${END}`);
  return `${text.slice(0, from + BEGIN.length)}\n\n${block(reference, remark)}\n\n${text.slice(to)}`;
};

/** The attributes as an interface of TypeScript. */
const types = (_, { attributes }) => `// From web/element/reference.json, by go generate ./web.

/** The attributes of \`<service-status>\`, by the names that they have in HTML. */
export interface ServiceStatusAttributes {
${attributes.map(({ name, type = 'string', meaning }) => `  /** ${meaning} */\n  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type};`).join('\n')}
}
`;

/** The element as editors and catalogues read it: https://github.com/webcomponents/custom-elements-manifest, 1.0.0. */
const manifest = (_, { attributes, property, event, customProperties, parts }) => `${JSON.stringify({
  schemaVersion: '1.0.0',
  readme: 'README.md',
  modules: [{
    kind: 'javascript-module',
    path: 'index.js',
    declarations: [{
      kind: 'class',
      name: 'ServiceStatusElement',
      description: 'A Danish authority’s service declaration, live.',
      customElement: true,
      tagName: 'service-status',
      superclass: { name: 'HTMLElement', package: 'global:' },
      attributes: attributes.map(({ name, type = 'string', meaning }) => ({ name, type: { text: type }, description: meaning })),
      members: [{ kind: 'field', name: property.name, type: { text: property.type }, description: property.meaning }],
      events: [{ name: event.name, type: { text: event.type }, description: event.meaning }],
      slots: [{ name: '', description: 'shown until the status is there, and where it cannot be shown; hours in words are read from it where nothing else says what to show' }],
      cssProperties: customProperties.map(({ name, default: value, meaning }) => ({ name, default: value, description: meaning })),
      cssParts: parts.map(({ name, meaning }) => ({ name, description: meaning })),
    }],
    exports: [
      { kind: 'js', name: 'ServiceStatusElement', declaration: { name: 'ServiceStatusElement' } },
      { kind: 'custom-element-definition', name: 'service-status', declaration: { name: 'ServiceStatusElement' } },
    ],
  }],
}, null, 2)}\n`;

/** What is written, by the path of the file: a function of the file's text and the list. */
const FILES = {
  'README.md': readme('On the script tag they are called `data-system` and so on.'),
  'web/package/README.md': readme(),
  'web/package/types/attributes.d.ts': types,
  'web/package/custom-elements.json': manifest,
};

const read = (name) => readFileSync(new URL(name, TOP), 'utf8');

/** Each file as it is, and as the list has it. */
export function generated() {
  const reference = JSON.parse(read('web/element/reference.json'));
  return Object.entries(FILES).map(([name, make]) => {
    const text = read(name);
    return { name, text, wanted: make(text, reference) };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, wanted } of generated()) writeFileSync(new URL(name, TOP), wanted);
}
