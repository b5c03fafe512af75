// @ts-check
// What every task measures with: our core as it ships, the bundled glossary and fresh texts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { coreFile, glossaryFile } from '../paths.mjs';
import { mentionsOf } from '../texts/mentions.mjs';
import { PROSE } from '../texts/prose.mjs';
import { randomOf } from '../texts/random.mjs';
import { TECHNICAL } from '../texts/technical.mjs';
import { writerOf } from '../texts/writer.mjs';

/** @typedef {typeof import('../core')} Core */
/** @typedef {import('../../../src/core/glossary/types').Rows} Rows */

export const core = /** @type {Core} */ (createRequire(import.meta.url)(coreFile));
export const glossary = core.indexGlossary(core.withDefaults(JSON.parse(readFileSync(glossaryFile, 'utf8'))));
/** The texts are English, and an English text is searched for these. */
export const forms = core.formsOf(glossary, { english: true });

/** Which of the processes of a task this is: each reads other texts. */
export const round = Number(process.argv[2] ?? 0);

/** The texts are English, and as is usual, of letters that take one byte each. */
const mention = mentionsOf(forms.filter(({ languages, text }) => languages === undefined && /^[\0-\xff]*$/u.test(text)), randomOf(round));

/** A text that no process has had before. @param {import('../texts/writer.mjs').WriteText} write */
const fresh = (write) => (/** @type {number} */ length, /** @type {number} */ nth) => write(length, round * 10_000 + nth);

export const prose = fresh(writerOf(PROSE, mention));
export const technical = fresh(writerOf(TECHNICAL, mention));

/** @param {string} text */
export const find = (text) => core.findOccurrences(core.matcherOf(glossary, 'english'), { text, languageId: 'plaintext' });

/** @param {string} text */
export const read = (text) => core.findMentions(glossary, { text, languageId: 'plaintext' });

/** @param {string} text */
export const index = (text) => core.indexDocument(core.matcherOf(glossary, 'english'), { text, languageId: 'plaintext' });

/** A document that was indexed, as a hover finds it. @param {string} text */
export const readerOf = (text) => core.readerOf(glossary, { text, languageId: 'plaintext' });

/** One megabyte, as long as a text is one byte a code unit. */
export const MEGABYTE = 1_000_000;

/** Hands the figures of this process to the bench. @param {Record<string, number | null>} figures */
export function report(figures) {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
