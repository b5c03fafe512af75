// @ts-check
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { repoFolder } from '../machine/paths.mjs';
import { bareExtensionFile, benchFolder, coreFile, extensionFile, glossaryFile, outFolder } from './paths.mjs';

/** What the tasks run: the production build, the same without what loads the glossary, and the core by itself. */
export async function build() {
  mkdirSync(outFolder, { recursive: true });
  buildExtension();
  const { build: bundle } = await import('esbuild');
  /** As the extension is built for production. @type {import('esbuild').BuildOptions} */
  const shipped = { absWorkingDir: repoFolder, bundle: true, minify: true, target: 'es2022', platform: 'browser', format: 'cjs', external: ['vscode'], legalComments: 'none', logLevel: 'error' };
  await Promise.all([
    bundle({ ...shipped, entryPoints: [join(benchFolder, 'core.ts')], outfile: coreFile }),
    bundle({ ...shipped, entryPoints: ['src/extension.ts'], outfile: bareExtensionFile, plugins: [withoutGlossary()] }),
  ]);
}

/** Copied at once: whoever builds in between does not change what is measured. */
function buildExtension() {
  const { status } = spawnSync(process.execPath, ['esbuild.js', '--production'], { cwd: repoFolder, stdio: ['ignore', process.stderr, process.stderr] });
  if (status !== 0) throw new Error('The production build failed; what it said stands above.');
  copyFileSync(join(repoFolder, 'dist', 'extension.js'), extensionFile);
  copyFileSync(join(repoFolder, 'dist', 'glossary.json'), glossaryFile);
}

/** @returns {import('esbuild').Plugin} */
function withoutGlossary() {
  return {
    name: 'without-glossary',
    setup: (builder) => builder.onLoad({ filter: /[\\/]glossaryStore\.ts$/ }, () => ({ contents: 'export class GlossaryStore {}', loader: 'ts' })),
  };
}
