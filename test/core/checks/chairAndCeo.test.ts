import { expect } from 'chai';
import { cases, check, marked } from './fixture';

const UK = { code: 'uk' } as const;

suite('chairAndCeo', () => {
  cases(
    'chair-and-ceo-in-one-person',
    UK,
    [
      ['Jane Doe, Chairman and CEO, opened the meeting.', 'Chairman and CEO'],
      ['Since May John Miller is Chair and Chief Executive Officer.', 'Chair and Chief Executive Officer'],
      ['Ann B. Clark, Chair & CEO', 'Chair & CEO'],
      ['She was named Chairman and CEO in 2019.', 'Chairman and CEO'],
      ['CEO and Chairman Robert Green thanked the staff.', 'CEO and Chairman'],
      ['Mary O’Neill, our Chair and Group CEO, said so.', 'Chair and Group CEO'],
      ['He serves as Executive Chairman and CEO of the firm.', 'Executive Chairman and CEO'],
      ['In May the shareholders elected her Chair and CEO.', 'Chair and CEO'],
      ['Tom van Dyk (Chair/CEO) voted for it.', 'Chair/CEO'],
    ],
    [
      'The Chairman and the CEO met twice a month.',
      'The roles of Chair and CEO are separate here.',
      'We separated the positions of Chairman and CEO in 2015.',
      'The former Chairman and CEO attended as a guest.',
      'Our Chairman and CEO are two people.',
      'Jane Doe, Chair, and John Smith, CEO, signed the report.',
      'The Vice Chairman and CEO Mary Poole resigned.',
      'Chairmen and CEOs of listed companies gathered in Leeds.',
      'John Roe, the Chairman, and CEO Jane Doe spoke.',
      'A conversation between Chair and CEO should be frank.',
    ],
    (found, wanted) => expect(found).to.deep.equal(wanted),
  );

  test('is silent unless rules are named', () => expect(marked('chair-and-ceo-in-one-person', 'Jane Doe, Chairman and CEO, spoke.')).to.deep.equal([]));

  test('says which rules', () => {
    const messages = (['uk', 'br'] as const).map((code) => check('Jane Doe, Chairman and CEO', { code })[0]?.message);
    expect(messages).to.deep.equal([
      'One person is both chair and chief executive here. The UK Corporate Governance Code asks for two.',
      'One person is both chair and chief executive here. Brazilian law forbids that in listed companies.',
    ]);
  });
});
