// Builds everything that ships, and with --tests the suites that run inside the editor.
//   node esbuild.js [--production] [--tests] [--watch]
//   node esbuild.js --check FOLDER     only checks a folder of glossary files
// @ts-check
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const withTests = process.argv.includes('--tests');

/** @type {import('esbuild').BuildOptions} */
const shared = { bundle: true, metafile: true, minify: production, sourcemap: production ? false : 'linked', target: 'es2022', logLevel: 'warning', legalComments: 'none' };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  // One bundle for the Node host and the web worker: `browser` fails the build if anything needs Node.
  { ...shared, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'browser', format: 'cjs', external: ['vscode'] },
  // Apart, so that the YAML library and the validator are loaded only where somebody has a glossary file.
  { ...shared, entryPoints: ['src/core/glossary/fileTools.ts'], outfile: 'dist/fileTools.js', platform: 'browser', format: 'cjs' },
  { ...shared, entryPoints: ['src/webview/main.ts'], outfile: 'dist/webview.js', platform: 'browser', format: 'iife' },
];

/** @type {import('esbuild').BuildOptions[]} */
const suites = [
  { ...shared, minify: false, entryPoints: ['test/editor/run.node.ts'], outfile: 'dist/test/run.node.js', platform: 'node', format: 'cjs', external: ['vscode', 'mocha'], plugins: [editorTests()] },
  { ...shared, minify: false, entryPoints: ['test/editor/run.web.ts'], outfile: 'dist/test/run.web.js', platform: 'browser', format: 'cjs', external: ['vscode'], define: { global: 'globalThis' }, plugins: [editorTests()] },
];

/** The module `editor-tests` imports every suite in test/editor, so that none has to be listed. */
function editorTests() {
  return {
    name: 'editor-tests',
    /** @param {import('esbuild').PluginBuild} build */
    setup(build) {
      build.onResolve({ filter: /^editor-tests$/ }, () => ({ path: 'editor-tests', namespace: 'editor-tests' }));
      build.onLoad({ filter: /.*/, namespace: 'editor-tests' }, () => {
        const files = filesBelow(path.join(__dirname, 'test', 'editor')).filter((file) => file.endsWith('.test.ts'));
        return { contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'), resolveDir: __dirname };
      });
    },
  };
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? filesBelow(path.join(folder, entry.name)) : [path.join(folder, entry.name)])).sort();
}

/**
 * Reads a folder of glossary files with the extension's own parser; fails with file, place and reason of every mistake.
 * @param {string} folder
 * @param {Core} core
 */
function readGlossary(folder, { parseGlossary, checkGlossary }) {
  const problems = [];
  /** @type {import('./src/core/glossary/types').Rows[]} */
  const parts = [];
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const file of filesBelow(folder).filter((each) => each.endsWith('.yml'))) {
    const name = path.relative(__dirname, file).split(path.sep).join('/');
    const parsed = parseGlossary(fs.readFileSync(file, 'utf8'), name);
    problems.push(...parsed.problems);
    parts.push(parsed.rows);
    for (const row of Object.values(parsed.rows).flat()) files.set('form' in row ? row.form : row.id, name);
  }
  const rows = {
    roles: parts.flatMap(({ roles }) => roles),
    distinctions: parts.flatMap(({ distinctions }) => distinctions),
    forms: parts.flatMap(({ forms }) => forms),
    sources: parts.flatMap(({ sources }) => sources),
  };
  problems.push(...checkGlossary(rows, (id) => files.get(id) ?? id));
  if (problems.length > 0) {
    for (const { file, path: where, reason } of problems) console.error(`${file}: ${where}${where === '' ? '' : ' '}${reason}`);
    throw new Error(`The glossary has ${problems.length} problem${problems.length === 1 ? '' : 's'}; each is named above with its file.`);
  }
  return rows;
}

/** Writes the glossary as the JSON that ships, and the schema for editors. */
async function buildGlossary() {
  const core = await loadCore();
  const rows = readGlossary(path.join(__dirname, 'src', 'glossary'), core);
  fs.mkdirSync(path.join(__dirname, 'dist'), { recursive: true });
  fs.writeFileSync(path.join(__dirname, 'dist', 'glossary.json'), JSON.stringify(core.shippedRows(rows)));
  fs.writeFileSync(path.join(__dirname, 'dist', 'roles.schema.json'), JSON.stringify(core.jsonSchema(), undefined, production ? undefined : 2));
}

/**
 * @typedef {object} Core
 * @property {typeof import('./src/core/glossary/parse').parseGlossary} parseGlossary
 * @property {typeof import('./src/core/glossary/check').checkGlossary} checkGlossary
 * @property {typeof import('./src/core/glossary/defaults').shippedRows} shippedRows
 * @property {() => object} jsonSchema
 */

/**
 * The TypeScript of the core, bundled in memory for this process.
 * @returns {Promise<Core>}
 */
async function loadCore() {
  const built = await esbuild.build({
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    stdin: {
      resolveDir: __dirname,
      contents: `
        import { toJsonSchema } from '@valibot/to-json-schema';
        import { ownGlossarySchema } from './src/core/glossary/own/ownSchema';
        export { parseGlossary } from './src/core/glossary/parse';
        export { checkGlossary } from './src/core/glossary/check';
        export { shippedRows } from './src/core/glossary/defaults';
        export const jsonSchema = () => toJsonSchema(ownGlossarySchema, { errorMode: 'ignore', typeMode: 'input' });`,
    },
  });
  const module = { exports: /** @type {Core} */ ({}) };
  new Function('module', 'exports', 'require', built.outputFiles[0]?.text ?? '')(module, module.exports, require);
  return module.exports;
}

/**
 * Writes the licences of the packages whose code is in what ships: they ask to be named wherever a copy goes.
 * @param {readonly import('esbuild').BuildResult[]} results
 */
function writeNotices(results) {
  const folders = new Set(results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {})).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? []));
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(__dirname, folder, 'package.json'), 'utf8'));
    const file = fs.readdirSync(path.join(__dirname, folder)).find((each) => /^licen[cs]e/iu.test(each));
    if (file === undefined) throw new Error(`${name} is in what ships, but has no licence file to go with it.`);
    return `${name} ${version} (${license})\n\n${fs.readFileSync(path.join(__dirname, folder, file), 'utf8').trim()}\n`;
  });
  fs.writeFileSync(path.join(__dirname, 'dist', 'ThirdPartyNotices.txt'), notices.join('\n\n'));
}

async function main() {
  const checked = process.argv.indexOf('--check');
  if (checked > 0) {
    readGlossary(path.resolve(process.argv[checked + 1] ?? '.'), await loadCore());
    return;
  }
  await buildGlossary();
  const all = withTests ? [...bundles, ...suites] : bundles;
  if (!watch) {
    const built = await Promise.all(all.map((options) => esbuild.build(options)));
    writeNotices(built.slice(0, bundles.length));
    return;
  }
  for (const options of all) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
