// Bundles the page: node build.js OUTPUT-FOLDER. The same source and the
// pinned tools give the same bytes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = process.argv[2] ?? here('../bundle');
const licence = readFileSync(here('node_modules/cytoscape/LICENSE'), 'utf8').trim();

const shared = { bundle: true, minify: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning', absWorkingDir: here('.') };
await build({
  ...shared, entryPoints: ['src/main.js'], outfile: `${out}/page.js`, format: 'iife', target: 'es2022',
  banner: { js: `/*! whosaid, Apache-2.0. With Cytoscape.js, under this licence:\n\n${licence}\n*/` },
});
await build({ ...shared, entryPoints: ['src/live.js'], outfile: `${out}/live.js`, format: 'iife', target: 'es2022' });
await build({ ...shared, entryPoints: ['src/style/page.css'], outfile: `${out}/page.css`, target: 'chrome100' });
