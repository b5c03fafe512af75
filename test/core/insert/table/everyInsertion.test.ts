import { expect } from 'chai';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STYLES, stylesFor, type Style } from '../../../../src/core/insert/styles';
import { targetOf } from '../../../../src/core/insert/target';
import { planned } from '../planned';
import { CONTEXTS, NOT_IN, REQUIRED } from './contexts';
import { RARE_CONTEXTS } from './rareContexts';

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

const written = (language: string): string => {
  const offered = stylesFor(language);
  const others = STYLES.filter((style) => !offered.includes(style));
  const head = others.length === 0 ? '' : `── not offered: ${others.join(', ')}\n\n`;
  return head + Object.entries(CONTEXTS[language] ?? {}).flatMap(([context, before]) => offered.map((style) => `── ${context}: ${style}\n${shown(style, language, before)}\n`)).join('\n');
};

/** What shows in full how a style goes about it: the others are placed in the same ways. */
const RARE_STYLES: readonly Style[] = ['definition', 'expansion', 'footnote', 'abbr'];

const writtenRarely = (language: string): string => {
  const styles = RARE_STYLES.filter((style) => stylesFor(language).includes(style));
  return Object.entries(RARE_CONTEXTS[language] ?? {}).flatMap(([context, before]) => styles.map((style) => `── ${context}: ${style}\n${shown(style, language, before)}\n`)).join('\n');
};

suite('every insertion', () => {
  test('is tried in every language that has a form of its own, and in every style', () => {
    expect(Object.keys(CONTEXTS)).to.include.members(['markdown', 'html', 'latex', 'asciidoc', 'restructuredtext', 'plaintext']);
    const offered = new Set(Object.keys(CONTEXTS).flatMap((language) => stylesFor(language)));
    expect([...offered].sort()).to.deep.equal([...STYLES].sort());
  });

  for (const language of Object.keys(CONTEXTS)) {
    test(`in ${language} is tried in every context of its kind, or not for a stated reason`, () => {
      const tried = Object.keys(CONTEXTS[language] ?? {});
      expect(REQUIRED[targetOf(language).kind].filter((context) => !tried.includes(context))).to.have.members(Object.keys(NOT_IN[language] ?? {}));
    });

    test(`in ${language} is refused in a style that is not offered`, () => {
      const offered = stylesFor(language);
      for (const style of STYLES.filter((each) => !offered.includes(each))) {
        for (const before of Object.values(CONTEXTS[language] ?? {})) expect(planned(style, language, before, { roles: rolesFor(style) }).after, style).to.equal('refused: This way of writing does not suit the language of the document, or the roles.');
      }
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

  for (const language of Object.keys(RARE_CONTEXTS)) {
    test(`in ${language} is as expected in rare places, too`, () => {
      if (process.env['UPDATE'] === '1') writeFileSync(fileOf(`rare/${language}`), writtenRarely(language));
      expect(writtenRarely(language)).to.equal(readFileSync(fileOf(`rare/${language}`), 'utf8'));
    });
  }
});
