import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const outdir = join(here, '../static');
const common = {
  absWorkingDir: here,
  outdir,
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: 'none',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file' },
  assetNames: '[name]',
  logLevel: 'warning',
};

await rm(outdir, { recursive: true, force: true });
await mkdir(outdir, { recursive: true });
const page = await build({
  ...common,
  entryPoints: { page: 'src/page.jsx' },
  inject: ['src/workers.js'],
  jsx: 'automatic',
  format: 'esm',
});
const workers = await build({
  ...common,
  format: 'iife',
  entryPoints: {
    'editor.worker': 'node_modules/monaco-editor/esm/vs/editor/editor.worker.js',
    'json.worker': 'node_modules/monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql.worker': 'node_modules/monaco-graphql/esm/graphql.worker.js',
  },
});
await cp(join(here, 'src/index.html'), join(outdir, 'index.html'));
await writeFile(join(outdir, 'LICENSES.txt'), await licences([page, workers]));

/** The licence of every package that has code in the bundles. */
async function licences(results) {
  const files = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = new Set(files.map((file) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(Boolean));
  const parts = await Promise.all([...folders].sort().map(licence));
  return `The files in this folder are built from the packages below by \`npm run graphiql -w gateway\`.\n\n${parts.join('\n')}`;
}

async function licence(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(here, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(here, folder))).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : (await readFile(join(here, folder, file), 'utf8')).trim();
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}
