import { expect } from 'chai';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STYLES, stylesFor, type Style } from '../../../../src/core/insert/styles';
import { planned } from '../planned';
import { CONTEXTS, NOT_IN, PROSE_CONTEXTS } from './contexts';

/**
 * Every style × language × context: the text after it, byte for byte, in `expected/`, written to be read. A change there is
 * to be looked at as a writer would: `UPDATE=1 npx mocha test/core/insert/table/everyInsertion.test.ts` writes it anew.
 */
const fileOf = (language: string): string => join(__dirname, 'expected', `${language}.txt`);

const rolesFor = (style: Style): readonly string[] => (style === 'glossarySection' ? [] : style === 'comparison' ? ['coo', 'ceo'] : ['coo']);

/** The text after an insertion, of which only the lines that it changed need reading: the others begin with a blank. */
function shown(style: Style, language: string, before: string): string {
  const { after, remarks } = planned(style, language, before, { roles: rolesFor(style), width: 80 });
  const plain = new Set(before.replaceAll(/[¦‹›]/gu, '').split('\n'));
  const lines = after.startsWith('refused: ') ? [`✗ ${after}`] : after.split('\n').map((line) => (plain.has(line) ? `  ${line}` : `+ ${line}`));
  return [...lines.map((line) => line.trimEnd()), ...remarks.map((remark) => `! ${remark}`)].join('\n');
}

const written = (language: string): string =>
  Object.entries(CONTEXTS[language] ?? {})
    .flatMap(([context, before]) => STYLES.map((style) => `── ${context}: ${style}\n${shown(style, language, before)}\n`))
    .join('\n');

suite('every insertion', () => {
  test('is tried in every language that has a form of its own, and in every style', () => {
    expect(Object.keys(CONTEXTS)).to.include.members(['markdown', 'html', 'latex', 'asciidoc', 'restructuredtext', 'plaintext']);
    const offered = new Set(Object.keys(CONTEXTS).flatMap((language) => stylesFor(language)));
    expect([...offered].sort()).to.deep.equal([...STYLES].sort());
  });

  for (const [language, reasons] of Object.entries(NOT_IN)) {
    test(`in ${language} is tried in every context of prose, or not for a stated reason`, () => {
      const tried = Object.keys(CONTEXTS[language] ?? {});
      expect(PROSE_CONTEXTS.filter((context) => !tried.includes(context))).to.deep.equal(Object.keys(reasons));
    });
  }

  for (const [language, contexts] of Object.entries(CONTEXTS)) {
    test(`in ${language} is as expected, and undoes to the very text`, () => {
      if (process.env['UPDATE'] === '1') writeFileSync(fileOf(language), written(language));
      expect(existsSync(fileOf(language))).to.equal(true);
      expect(written(language)).to.equal(readFileSync(fileOf(language), 'utf8'));
    });

    test(`in ${language} is the same with Windows line ends`, () => {
      const windows = (text: string): string => text.replaceAll('\n', '\r\n');
      for (const before of Object.values(contexts)) {
        for (const style of STYLES) {
          const options = { roles: rolesFor(style), width: 80 };
          expect(planned(style, language, windows(before), { ...options, eol: '\r\n' }).after, style).to.equal(windows(planned(style, language, before, options).after));
        }
      }
    });
  }
});
