// Builds everything that ships, and with --tests the suites that run inside the editor.
//   node esbuild.js [--production] [--tests] [--watch]
// @ts-check
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const withTests = process.argv.includes('--tests');

/** @type {import('esbuild').BuildOptions} */
const shared = { bundle: true, minify: production, sourcemap: production ? false : 'linked', target: 'es2022', logLevel: 'warning', legalComments: 'none' };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  // One bundle for the Node host and the web worker: `browser` fails the build if anything needs Node.
  { ...shared, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'browser', format: 'cjs', external: ['vscode'] },
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

/** Checks the glossary's YAML with the extension's own parser and writes it as the JSON that ships. */
async function buildGlossary() {
  const { parseGlossary, checkGlossary, jsonSchema } = await loadCore();
  const problems = [];
  /** @type {Record<string, object[]>} */
  const rows = { roles: [], distinctions: [], forms: [], sources: [] };
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const file of filesBelow(path.join(__dirname, 'src', 'glossary')).filter((each) => each.endsWith('.yml'))) {
    const name = path.relative(__dirname, file).split(path.sep).join('/');
    const parsed = parseGlossary(fs.readFileSync(file, 'utf8'), name);
    problems.push(...parsed.problems);
    for (const [kind, good] of Object.entries(parsed.rows)) {
      rows[kind]?.push(...good);
      for (const row of good) files.set(row.id ?? row.form, name);
    }
  }
  problems.push(...checkGlossary(rows, (/** @type {string} */ id) => files.get(id) ?? id));
  if (problems.length > 0) {
    for (const { file, path: where, reason } of problems) console.error(`${file}: ${where}${where === '' ? '' : ' '}${reason}`);
    throw new Error(`The glossary has ${problems.length} problem${problems.length === 1 ? '' : 's'}; each is named above with its file.`);
  }
  fs.mkdirSync(path.join(__dirname, 'dist'), { recursive: true });
  fs.writeFileSync(path.join(__dirname, 'dist', 'glossary.json'), JSON.stringify(rows));
  fs.writeFileSync(path.join(__dirname, 'dist', 'roles.schema.json'), JSON.stringify(jsonSchema(), undefined, production ? undefined : 2));
}

/** The TypeScript of the core, bundled in memory for this process. */
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
        import { glossarySchema } from './src/core/glossary/schema';
        export { parseGlossary } from './src/core/glossary/parse';
        export { checkGlossary } from './src/core/glossary/check';
        export const jsonSchema = () => toJsonSchema(glossarySchema, { errorMode: 'ignore', typeMode: 'input' });`,
    },
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', built.outputFiles[0]?.text ?? '')(module, module.exports, require);
  return /** @type {any} */ (module.exports);
}

async function main() {
  await buildGlossary();
  const all = withTests ? [...bundles, ...suites] : bundles;
  if (!watch) {
    await Promise.all(all.map((options) => esbuild.build(options)));
    return;
  }
  for (const options of all) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
