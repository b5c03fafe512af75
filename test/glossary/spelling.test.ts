import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { bundledFiles } from './bundledRows';

/** Names, addresses and words of other languages: spelt by others. */
const NOT_ENGLISH = new Set(['equivalents', 'aliases', 'acronyms', 'url', 'title', 'form', 'jurisdiction', 'cues']);

/** Proper names and terms of art that no dictionary has, one a line. */
const KNOWN = readFileSync(join(__dirname, 'words.txt'), 'utf8').split('\n').filter((word) => word !== '');

function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => (NOT_ENGLISH.has(key) ? [] : sentences(below)));
}

describe('the bundled glossary', () => {
  it('is spelt as British English spells', async () => {
    const lines = bundledFiles.flatMap(({ path, rows }) => sentences(rows).map((text) => ({ path, text })));
    const document = { uri: 'file:///glossary.txt', text: lines.map(({ text }) => text).join('\n'), languageId: 'plaintext', locale: 'en-GB' };
    // Loaded here, because it is an ES module and takes a second.
    const { spellCheckDocument } = await import('cspell-lib');
    const settings = { language: 'en-GB', import: ['@cspell/dict-en-gb/cspell-ext.json'], words: KNOWN, ignoreRegExpList: ['/\\b[A-Z]{2,}s?\\b/g'] };
    const { issues } = await spellCheckDocument(document, { generateSuggestions: false, noConfigSearch: true }, settings);
    assert.ok(lines.length > 1_000);
    assert.deepEqual(issues.map(({ text, offset }) => `${text}: ${document.text.slice(Math.max(0, offset - 30), offset + 30)}`), []);
  }).timeout(60_000);

  it('keeps its list of known words sorted and without doubles', () => assert.deepEqual(KNOWN, [...new Set(KNOWN)].sort()));
});
