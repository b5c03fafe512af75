import { expect } from 'chai';
import { cases, check, fixed } from './fixture';

const code = 'acronym-never-spelled-out';

suite('acronymNeverSpelledOut', () => {
  cases(
    code,
    {},
    [
      ['The CFO signs the accounts. The CFO also keeps the reserves.', 'CFO'],
      ['Ask the COO before you order.', 'COO'],
      ['Our CTOs meet once a month.', 'CTOs'],
      ['The CIO’s budget was cut.', 'CIO'],
      ['An SVP chaired the call.', 'SVP'],
      ['The GC and the CHRO drafted it.', 'GC', 'CHRO'],
      ['The ex-CFO was there.', 'CFO'],
      ['She is CMO of the group.', 'CMO'],
    ],
    [
      'The CEO opened the meeting.',
      'The Chief Financial Officer (CFO) signs. The CFO also keeps the reserves.',
      'The CFO signs the accounts. The chief financial officer has two deputies.',
      'The CFO signs. A CFO (chief finance officer) is a member of the board.',
      'Two VPs left.',
      'The `CFO` field is empty.',
      'Mail CFO@example.com about the MD&A section.',
      'Chief\nOperating Officer wanted. The COO reports to the CEO.',
      'The general counsel was asked; the GC agreed.',
    ],
    (found, wanted) => expect(found).to.deep.equal(wanted),
  );

  const fixes: readonly (readonly [string, string])[] = [
    ['Ask the CFO first.', 'Ask the Chief Financial Officer (CFO) first.'],
    ['Our CTOs meet.', 'Our Chief Technology Officers (CTOs) meet.'],
    ['An SVP chaired.', 'A Senior Vice President (SVP) chaired.'],
  ];
  for (const [text, wanted] of fixes) test(`spells out ${JSON.stringify(text)}`, () => expect(fixed(code, text)).to.equal(wanted));

  const safe = (text: string): boolean | undefined => check(text).find((finding) => finding.code === code)?.fixes[0]?.safe;
  test('is safe among words only', () => {
    expect(['Ask the CFO first.', 'Then the COO, who knows.'].map(safe)).to.deep.equal([true, true]);
    expect(['An SVP chaired.', 'The CIO’s budget', 'the ex-CFO', '# On the CFO', '| the CFO | x |', 'CFO wanted', 'see [the CFO](x)'].map(safe)).to.deep.equal(Array.from({ length: 7 }, () => false));
  });

  test('says nothing in comments of code', () => expect(check('// The CFO signs.', { languageId: 'typescript' })).to.deep.equal([]));
  test('knows what its readers know', () => expect(check('The CFO signs.', { familiar: ['CFO'] })).to.deep.equal([]));
});
