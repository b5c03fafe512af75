// @ts-check
// npm run bench:report     how long the report on the workspace reads, beside reading the same files alone, in a real editor
//   -- --rounds 15         more of them
//   -- --files 2000        fewer files
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { repoFolder } from '../machine/paths.mjs';
import { makeRunFolder } from '../machine/run-folder.mjs';
import { writeSettings } from '../machine/settings.mjs';
import { withTeardown } from '../machine/teardown.mjs';
import { build } from './build.mjs';
import { coreFile, glossaryFile, outFolder } from './paths.mjs';
import { mentionsOf } from './texts/mentions.mjs';
import { PROSE } from './texts/prose.mjs';
import { randomOf } from './texts/random.mjs';
import { writerOf } from './texts/writer.mjs';

const LENGTH = 5_000;
/** How many words there are to a mention: in a text about executives, in business prose and in the rest. */
const KINDS = { dense: 20, prose: 44, sparse: 400 };

/** @param {string} folder @param {number} files @param {number} wordsPerMention */
async function writeFiles(folder, files, wordsPerMention) {
  const core = createRequire(import.meta.url)(coreFile);
  const glossary = core.indexGlossary(core.withDefaults(JSON.parse(await readFile(glossaryFile, 'utf8'))));
  const write = writerOf({ ...PROSE, wordsPerMention }, mentionsOf(core.formsOf(glossary, { english: true }), randomOf(7)));
  for (let file = 0; file < files; file += 1) {
    const inside = join(folder, `part-${Math.floor(file / 200)}`);
    if (file % 200 === 0) await mkdir(inside, { recursive: true });
    await writeFile(join(inside, `note-${file}.md`), write(LENGTH, file + 1));
  }
}

/** What the commands run, without the window's messages, and without its document but where that is measured. */
const SHIPPED = `
  import * as vscode from 'vscode';
  import { fileRoles } from './src/core/report/fileRoles';
  import { renderReport } from './src/core/report/renderReport';
  import { RolesReport } from './src/core/report/rolesReport';
  import { fileToolsIn } from './src/vscode/fileTools';
  import { OwnGlossaries } from './src/vscode/glossaries/ownGlossaries';
  import { GlossaryStore } from './src/vscode/glossaryStore';
  import { GrowingReport } from './src/vscode/workspace/growingReport';
  import { scanFiles } from './src/vscode/workspace/scanFiles';
  export function reporterIn(extensionUri) {
    const own = new OwnGlossaries(vscode.Uri.joinPath(extensionUri, 'none'), fileToolsIn(extensionUri));
    const store = new GlossaryStore(extensionUri, own);
    return {
      dispose: () => own.dispose(),
      report: async (token, isShown) => {
        const report = new RolesReport();
        const growing = isShown ? new GrowingReport() : undefined;
        const scanned = await scanFiles(store, token, ({ uri, text, reader }, done, soFarOf) => {
          report.add(fileRoles(reader, { path: vscode.workspace.asRelativePath(uri), uri: uri.toString(), text }));
          growing?.changed(() => renderReport(report, { read: done, skipped: 0, isCut: false, soFarOf }, vscode.l10n));
        });
        await growing?.finish(renderReport(report, { read: 0, skipped: 0, isCut: false, ...scanned }, vscode.l10n), false);
        growing?.dispose();
        return { files: scanned?.read ?? 0, roles: report.rows.length };
      },
    };
  }`;

/** @returns {import('esbuild').Plugin} */
function shippedReport() {
  return {
    name: 'shipped-report',
    setup: (builder) => {
      builder.onResolve({ filter: /^shipped-report$/ }, () => ({ path: 'shipped-report', namespace: 'shipped' }));
      builder.onLoad({ filter: /.*/, namespace: 'shipped' }, () => ({ contents: SHIPPED, loader: 'ts', resolveDir: repoFolder }));
    },
  };
}

/** The same code that ships, with the rounds around it. */
async function buildRounds() {
  const { build: bundle } = await import('esbuild');
  const outfile = join(outFolder, 'rounds.cjs');
  await bundle({ absWorkingDir: repoFolder, entryPoints: ['test/bench/workspace/rounds.ts'], outfile, bundle: true, minify: true, target: 'es2022', platform: 'node', format: 'cjs', external: ['vscode'], plugins: [shippedReport()], logLevel: 'error' });
  return outfile;
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, files: { type: 'string', default: '10000' }, kinds: { type: 'string', default: Object.keys(KINDS).join() } } });
await build();
const rounds = await buildRounds();
const launcher = join(repoFolder, 'test', 'machine', 'launcher.mjs');
await chmod(launcher, 0o755);
for (const [kind, wordsPerMention] of Object.entries(KINDS).filter(([name]) => values.kinds.split(',').includes(name))) {
  await withTeardown(async (teardown) => {
    const run = await makeRunFolder(teardown);
    const [folder, user] = [join(run.path, 'workspace'), join(run.path, 'user')];
    await writeFiles(folder, Number(values.files), wordsPerMention);
    await writeSettings(user);
    console.log(`${kind}: a role in about every ${wordsPerMention} words`);
    await runTests({
      vscodeExecutablePath: launcher,
      extensionDevelopmentPath: repoFolder,
      extensionTestsPath: rounds,
      launchArgs: [folder, `--user-data-dir=${user}`, `--extensions-dir=${join(run.path, 'ext')}`],
      extensionTestsEnv: { BENCH_ROUNDS: values.rounds },
    });
  });
}
