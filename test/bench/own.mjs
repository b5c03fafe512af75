// @ts-check
// npm run bench:own      what the readers' own glossaries cost: 15 files of 10,000 terms beside the bundled glossary
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from './build.mjs';
import { coreFile, glossaryFile, outFolder } from './paths.mjs';
import { repoFolder } from '../machine/paths.mjs';

const FILES = 15;
const TERMS = 10_000;
const HOVERS = 5_000;
const WORDS = ['Amber', 'Birch', 'Cedar', 'Delta', 'Ember', 'Fjord', 'Grove', 'Haven'];

const l10n = { t: (/** @type {string} */ message, /** @type {string[]} */ ...values) => message.replace(/\{(\d)\}/gu, (_, place) => values[Number(place)] ?? '') };

/** @param {number} file */
const glossaryText = (file) =>
  `roles:\n${Array.from({ length: TERMS }, (_, term) => `- id: a${file}-${term}\n  title: ${WORDS[term % WORDS.length]} ${String.fromCharCode(65 + file)}${term}\n  category: variant\n  definition: Item ${term}\n  basis: general\n`).join('')}`;

/** @template T @param {() => T} run @returns {{ result: T, ms: number }} */
function timed(run) {
  const start = performance.now();
  const result = run();
  return { result, ms: performance.now() - start };
}

/** Does work a slice at a time: how long it takes, and the longest slice. @template T @param {Generator<void, T, void>} work */
function sliced(work) {
  let [ms, longest] = [0, 0];
  for (;;) {
    const step = timed(() => work.next());
    [ms, longest] = [ms + step.ms, Math.max(longest, step.ms)];
    if (step.result.done === true) return { result: step.result.value, ms, longest };
  }
}

/** @param {number[]} times @param {number} part */
const quantile = (times, part) => [...times].sort((one, other) => one - other)[Math.floor(times.length * part)] ?? NaN;

function heldMb() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

async function loadTools() {
  const outfile = join(outFolder, 'fileTools.cjs');
  const { build: bundle } = await import('esbuild');
  await bundle({ absWorkingDir: repoFolder, entryPoints: ['src/core/glossary/fileTools.ts'], outfile, bundle: true, minify: true, target: 'es2022', platform: 'browser', format: 'cjs', logLevel: 'error' });
  return createRequire(import.meta.url)(outfile).fileTools;
}

/**
 * What a hover takes, of both glossaries by turns.
 * @param {any} core @param {readonly any[]} glossaries @param {string} text
 */
function hoverTimes(core, glossaries, text) {
  const readers = glossaries.map((glossary) => ({ glossary, reader: core.readerOf(glossary, { text, languageId: 'markdown' }), times: /** @type {number[]} */ ([]) }));
  for (let at = 0; at < HOVERS; at++) {
    for (const { glossary, reader, times } of readers) {
      const offset = (at * 37) % text.length;
      const { ms } = timed(() => {
        const nearby = core.mentionsNear(reader, offset);
        const mention = core.mentionTouching(nearby, offset);
        return mention === undefined ? undefined : core.renderHover(mention, { glossary, nearby, written: text.slice(mention.start, mention.end), lineOf: () => 1, l10n });
      });
      times.push(ms);
    }
  }
  return readers.map(({ times }) => times.slice(HOVERS / 10));
}

await build();
const core = createRequire(import.meta.url)(coreFile);
const tools = await loadTools();
const rows = core.withDefaults(JSON.parse(readFileSync(glossaryFile, 'utf8')));
const bundled = core.indexGlossary(rows);
const text = 'The CEO and the COO met. Ask the Birch D1 or the CSO, who told the Grove M86 nothing.\n'.repeat(500);
core.matcherOf(bundled, 'english');

const before = heldMb();
const reads = Array.from({ length: FILES }, (_, file) => {
  const path = `${file}.roles.yml`;
  const content = glossaryText(file);
  return timed(() => tools.readLayers({ path, kind: 'own', origin: 'workspace', folder: '' }, (/** @type {string} */ name) => name, () => content, l10n));
});
const layers = reads.flatMap(({ result }) => result.layers);
const merge = sliced(tools.mergingOf([{ rows, origin: 'bundled' }, ...layers]));
const own = merge.result;
const matcher = sliced(core.preparing(own));
const after = heldMb();
const [plain = [], full = []] = hoverTimes(core, [bundled, own], text);

console.log(
  [
    `${own.roles.size} roles from ${FILES} files`,
    `reading a file: median ${quantile(reads.map(({ ms }) => ms), 0.5).toFixed(0)} ms, longest ${Math.max(...reads.map(({ ms }) => ms)).toFixed(0)} ms`,
    `merging: ${merge.ms.toFixed(0)} ms, longest slice ${merge.longest.toFixed(0)} ms; index of forms: ${matcher.ms.toFixed(0)} ms, longest slice ${matcher.longest.toFixed(0)} ms`,
    `memory: ${(after - before).toFixed(0)} MB`,
    `hover p50 ${quantile(plain, 0.5).toFixed(3)} → ${quantile(full, 0.5).toFixed(3)} ms, p95 ${quantile(plain, 0.95).toFixed(3)} → ${quantile(full, 0.95).toFixed(3)} ms`,
    `hover p95 beside bundled only: ${(quantile(full, 0.95) / quantile(plain, 0.95)).toFixed(2)}`,
  ].join('\n'),
);
