// @ts-check
// How long it takes until the first form can be found, in a process that has done nothing like it before.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { startWatch } from '../measure/clock.mjs';
import { coreFile, glossaryFile } from '../paths.mjs';

const core = /** @type {import('../measure/subject.mjs').Core} */ (createRequire(import.meta.url)(coreFile));
const glossary = core.indexGlossary(core.withDefaults(JSON.parse(readFileSync(glossaryFile, 'utf8'))));

const watch = startWatch();
const matcher = core.buildMatcher(core.formsOf(glossary, { english: true }));
// What is made only when first used is made now.
const found = core.findOccurrences(matcher, { text: 'The CEO spoke.', languageId: 'plaintext' });
const matcherBuildMs = watch();

if (found.length !== 1) throw new Error('The matcher did not find the CEO.');
process.stdout.write(JSON.stringify({ matcherBuildMs }));
