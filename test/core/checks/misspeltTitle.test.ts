import { expect } from 'chai';
import { cases, check, fixed } from './fixture';

suite('misspeltTitle', () => {
  cases(
    'misspelt-title',
    {},
    [
      ['In March the board appointed a new Chief Exectuive Officer, who starts in June.', 'Exectuive'],
      ['Our Cheif of Staff keeps the diary and the peace.', 'Cheif'],
      ['She was promoted to Vice Presidnet after the merger.', 'Presidnet'],
      ['The Chief Finanical Officer and the auditors met twice.', 'Finanical'],
      ['Please send the form to the Company Secratary by Friday.', 'Secratary'],
      ['The managing direcotr signs every lease above that sum.', 'direcotr'],
      ['Two Chief Technology Offciers have left within a year.', 'Offciers'],
      ['CHIEF OPERATNG OFFICER', 'OPERATNG'],
      ['The Cheif Executive\nOffcier opened the plant.', 'Cheif', 'Offcier'],
      ['She joined the Borad of Directors last year.', 'Borad'],
      ['a non-exectuive director of two companies', 'exectuive'],
    ],
    [
      'The Chief Executive Office moved to the third floor last spring.',
      'Each Chief Executive Officer answers to a board.',
      'Chief executives differ, and chief operations officers differ more.',
      'The Vice Presidente of the Brazilian arm signed first.',
      'The executive directory lists all branches and their managers.',
      'The chef and the general manager of the hotel welcomed us.',
      'A managing directive came from Brussels in the autumn.',
      'Run `Chief Exectuive Officer` through the parser and see.',
      'Write to chief-exectuive-officer@example.com for tickets.',
      'His precedent as vice was the president of another club.',
    ],
    (found, wanted) => expect(found).to.deep.equal(wanted),
  );

  test('puts a slip right in the case it is written in', () => {
    expect(fixed('misspelt-title', 'CHIEF OPERATNG OFFICER')).to.equal('CHIEF OPERATING OFFICER');
    expect(fixed('misspelt-title', 'the managing direcotr')).to.equal('the managing director');
  });

  test('offers a safe fix and names the title', () => {
    const [finding] = check('The Cheif Executive Officer spoke.');
    expect(finding?.message).to.equal('“Cheif” looks like a slip: the title is Chief Executive Officer.');
    expect(finding?.fixes[0]?.safe).to.equal(true);
  });
});
