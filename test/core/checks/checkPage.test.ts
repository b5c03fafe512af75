import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { explainCheck, renderCheckPage } from '../../../src/core/checks/checkPage';
import { CODES, type Code } from '../../../src/core/checks/codes';
import { english } from '../../helpers/glossary';
import { check } from './fixture';

const codes = Object.keys(CODES) as Code[];

suite('renderCheckPage', () => {
  test('says what is reported, when, and how to hear no more of it', () =>
    expect(renderCheckPage('undecided-acronym', english)).to.match(/^# undecided-acronym\n\nLetters that may mean several roles[^\n]+\n\nReported when `executiveRoles\.checks\.profile` is `thorough`\.\n\nTo hear no more of it, write `executive-roles-ignore undecided-acronym` into a comment[^\n]+`executive-roles-ignore-file undecided-acronym`[^\n]+\n$/u));

  // What a page shows as wrong has to be what the check reports.
  for (const [code, text] of [
    ['misspelt-title', 'the Cheif Executive Officer'],
    ['wrong-expansion', 'our COO (Chief Operation Officer) and the Chief Executive Officer (CFO)'],
    ['acronym-for-two-roles', 'The Chief Revenue Officer (CRO) left. The Chief Risk Officer (CRO) stayed.'],
    ['false-friend', 'our general director (CEO) spoke'],
    ['mixed-title-variants', 'a Chief Technical Officer and a Chief Technology Officer'],
  ] as const) {
    test(`shows what is found: ${code}`, () => {
      const shown = [...explainCheck(code, english).matchAll(/“([^”]+)”/gu)].map(([, words]) => words ?? '');
      expect(shown.some((words) => text.includes(words))).to.equal(true);
      expect(check(text).map((finding) => finding.code)).to.include(code);
    });
  }
});

suite('The README', () => {
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/gu, ' ');
  for (const code of codes) test(`says the same about ${code}`, () => expect(readme).to.include(`### ${CODES[code].anchor} ${explainCheck(code, english)}`));
});
