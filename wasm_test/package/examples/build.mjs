// Builds the examples, each with a bundler as it comes, into folders below the one that the argument names.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';

const to = (name) => resolve(process.argv[2], name);

/** One file, as people write it first: a classic script. */
const inOneFile = (entry, name) => esbuild({ entryPoints: [entry], outfile: to(`${name}/main.js`), bundle: true, minify: true });

const inParts = (entry, name) => esbuild({ entryPoints: [entry], outdir: to(name), bundle: true, splitting: true, format: 'esm' });

const withVite = (root, options) => vite({ root: resolve(root), base: './', logLevel: 'warn', ...options });

const withWebpack = (entry, name) => new Promise((done, fail) => {
  webpack({ mode: 'production', entry: resolve(entry), output: { path: to(name), filename: 'main.js' }, performance: { hints: false } }, (error, stats) => {
    if (error || stats.hasErrors() || stats.hasWarnings()) fail(error || new Error(stats.toString()));
    else done();
  });
});

mkdirSync(to('.'), { recursive: true });
await inOneFile('plain/main.ts', 'one-file');
await inParts('plain/main.ts', 'esbuild');
await inParts('base/main.ts', 'base');
await inParts('preact/main.tsx', 'preact');
await inParts('worker/worker.ts', 'worker');
await withWebpack('react/built/main.js', 'webpack');
await withVite('plain', { build: { outDir: to('vite'), emptyOutDir: true, modulePreload: { polyfill: false }, rollupOptions: { input: resolve('plain/main.ts'), output: { entryFileNames: 'main.js' } } } });
await withVite('vue', { build: { outDir: to('vue'), emptyOutDir: true } });
await withVite('svelte', { build: { outDir: to('svelte'), emptyOutDir: true } });
