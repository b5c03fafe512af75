import { expect } from 'chai';
import fc from 'fast-check';
import { checkDocument, checkRange } from '../../../src/core/checks/checkDocument';
import { CHECKS } from '../../../src/core/checks/checks';
import { CODES } from '../../../src/core/checks/codes';
import { readerOf } from '../../../src/core/mentions/reader';
import { check, glossary, OPTIONS } from './fixture';

const everything = [
  'The Cheif Executive Officer and the CFO met.',
  'The COO (Chief Operation Officer) and our general director (CEO) agreed.',
  'The Chief Revenue Officer (CRO) sells.\n\nThe Chief Risk Officer (CRO) doubts.',
  'Jane Doe, Chairman and CEO, asked the CPO.',
  'A chief technical officer is no chief technology officer.',
].join('\n\n');

const codesOf = (text: string, options: Parameters<typeof check>[1]): readonly string[] => [...new Set(check(text, options).map(({ code }) => code))].sort();

suite('checkDocument', () => {
  test('has a check for every code', () => expect(CHECKS.map(({ code }) => code).sort()).to.deep.equal(Object.keys(CODES).sort()));
  test('reports everything when thorough', () => expect(codesOf(everything, { code: 'uk' })).to.deep.equal(Object.keys(CODES).sort()));
  test('reports what is wrong when gentle', () =>
    expect(codesOf(everything, { code: 'uk', profile: 'gentle' })).to.deep.equal(['acronym-for-two-roles', 'chair-and-ceo-in-one-person', 'false-friend', 'misspelt-title', 'wrong-expansion']));
  test('reports nothing when off', () => expect(check(everything, { profile: 'off', code: 'uk' })).to.deep.equal([]));

  test('holds to what the reader said', () => {
    const text = 'Our CPO was on leave.';
    const pinned = readerOf(glossary, { text, languageId: 'markdown' }, () => ({ role: undefined, where: '**' }));
    expect(checkDocument(pinned, OPTIONS)).to.deep.equal([]);
  });

  const piece = fc.constantFrom(
    'The CFO spoke. ', 'Our CTOs met.\n', 'the Cheif of Staff ', 'Chief Exectuive Officer', 'Chairman and CEO Jane Doe', 'Jane Doe, CEO and Chair', ' (CEO)', 'COO (Chief Operation Officer) ',
    'Chief Revenue Officer (CRO)', 'CRO (Chief Risk Officer)', 'CRO', ' CPO ', 'general director', ', or ', '\n\n', '```\n', '`', '<!-- ', ' -->', '| ', 'chief technical officer ', 'Chief Technology Officer', 'Chief\n', 'é', '\ud83d', '(', ')', '&', 'an ', 'x'.repeat(400),
    '<!-- executive-roles-ignore misspelt-title -->\n', '<!-- executive-roles-ignore-file undecided-acronym -->', 'word '.repeat(90),
  );
  const document = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const languageId = fc.constantFrom('markdown', 'plaintext', 'html', 'latex', 'typescript', 'python', 'restructuredtext', 'asciidoc');

  test('finds the same in a part as in the whole', () =>
    fc.assert(
      fc.property(document, languageId, fc.nat(3_000), fc.nat(3_000), (text, language, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const reader = readerOf(glossary, { text, languageId: language });
        const options = { ...OPTIONS, languageId: language, code: 'uk' as const };
        expect(checkRange(reader, options, from, to)).to.deep.equal(checkDocument(reader, options).filter(({ start }) => from <= start && start < to));
      }),
      { numRuns: 400 },
    ));

  test('stays within the text, in order, on one line', () =>
    fc.assert(
      fc.property(document, languageId, (text, language) => {
        const found = check(text, { languageId: language, code: 'br' });
        found.forEach(({ start, end, message, fixes }, index) => {
          expect(start).to.be.within(found[index - 1]?.start ?? 0, end - 1);
          expect(end).to.be.at.most(text.length);
          expect(message).not.to.match(/[\n\r]|\{\d\}/u);
          for (const fix of fixes) if ('edits' in fix) for (const edit of fix.edits) expect(0 <= edit.start && edit.start <= edit.end && edit.end <= text.length).to.equal(true);
        });
      }),
      { numRuns: 300 },
    ));

  const hostile = ['chief ', 'Cheif Exectuive Offcier ', 'CRO (Chief Risk Officer) ', 'Chief Executive Officer (', 'CEO (general director) ', 'Jane Doe, Chairman and CEO ', 'general director, or ', 'a'.repeat(50), '(((((', 'non-', 'Chief\n', 'CPO '];
  for (const part of hostile) {
    // What takes time out of proportion would take hours here.
    test(`comes to an end in a long line of ${JSON.stringify(part)}`, () => {
      const found = check(part.repeat(Math.ceil(200_000 / part.length)), { code: 'uk' });
      expect(found.length).to.be.at.most(1_000);
    }).timeout(120_000);
  }
});
