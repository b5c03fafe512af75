import { expect } from 'chai';
import { cases, check } from './fixture';

suite('falseFriend', () => {
  cases(
    'false-friend',
    {},
    [
      ['Our general director (CEO) will answer questions.', 'general director'],
      ['The CEO (general director) signed the lease.', 'general director'],
      ['the executive director (CEO) of the charity', 'executive director'],
      ['The Executive Director, or Chief Executive Officer, reports to the trustees.', 'Executive Director'],
      ['The chief executive, also known as the general director, sets the tone.', 'general director'],
      ['The chief executive officer, i.e. the executive director, was absent.', 'executive director'],
      ['The Vorstand (board of directors) has five members.', 'Vorstand'],
      ['the operations manager (COO) in Leeds', 'operations manager'],
      ['the board of directors (Vorstand) of the company', 'Vorstand'],
    ],
    [
      'The general director and the CEO met on Monday.',
      'Our executive director hired a CEO for the trading arm.',
      'The CEO (executive director since 2019) spoke.',
      'The operations manager asked the COO for a decision.',
      'The Vorstand appointed a board of directors in the Dutch subsidiary.',
      'The deputy general director saw the CEO off.',
      'Chief executive (CEO) of the year',
      'Ann Hill, Chief Executive Director (CEO), and her Regional General Director (CEO of the branch)',
      'The non-executive director (CEO of a rival until May) abstained.',
      'Nobody is executive director or CEO-elect at present, we are told.',
    ],
    (found, wanted) => expect(found).to.deep.equal(wanted),
  );

  test('says what the name is, in the words of the glossary', () => {
    const message = (text: string) => check(text).find(({ code }) => code === 'false-friend')?.message;
    expect(message('our general director (CEO)')).to.equal('“general director” is not another name for Chief Executive Officer: word for word.');
    expect(message('our executive director (CEO)')).to.equal('“executive director” may be read as another role than Chief Executive Officer: head of a nonprofit.');
  });
});
