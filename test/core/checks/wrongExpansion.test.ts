import { expect } from 'chai';
import { cases, check, fixed } from './fixture';

suite('wrongExpansion', () => {
  cases(
    'wrong-expansion',
    {},
    [
      ['The COO (Chief Operation Officer) runs the plants.', 'Chief Operation Officer'],
      ['Our Chief Technological Officer (CTO) writes the roadmap.', 'Chief Technological Officer'],
      ['She is the chief financing officer (CFO) of the group.', 'chief financing officer'],
      ['| CMO | Chief Marketer Officer |', 'Chief Marketer Officer'],
      ['CIO: Chief Informational Officer, in charge of all systems.', 'Chief Informational Officer'],
      ['The Chief Strategic Officer (CSO) reports quarterly.', 'Chief Strategic Officer'],
      ['The Chief Executive Officer (CFO) presented the results.', 'Chief Executive Officer (CFO)'],
      ['Ask the chief operating officer (CEO) first.', 'chief operating officer (CEO)'],
      ['the Chief Executing Officer, or CEO, of the firm', 'Chief Executing Officer'],
    ],
    [
      'The COO (Chief Operations Officer) runs the plants.',
      'The CFO (Chief Finance Officer) of the trust signs the accounts.',
      'A contract research organization (CRO) ran the trial for the sponsor.',
      'The laboratory hired a Chief Cartography Officer (CCO) for its maps.',
      'The Chief Communication Officer (CCO) speaks for the company.',
      'The Chief Executive Officer (CEO) and the Chief Financial Officer (CFO) agreed.',
      'Deputy Chief Executive Officer (COO until 2019) of the port authority',
      'The Chief Medical Informatics Officer (CMIO) chairs the committee.',
      'The Chief Executive Officer (the CFO was away) opened the meeting.',
      'The Chief Informatics Officer (CIO) of the hospital spoke.',
      'A Chief Production Officer (CPO) runs the line.',
      'The Chief Human Resources Officer (CPO) hires.',
      'In this paper CIO stands for conflict of interest oversight.',
    ],
    (found, wanted) => expect(found).to.deep.equal(wanted),
  );

  test('writes the title of the letters, in the case of the text', () => {
    expect(fixed('wrong-expansion', 'the chief financing officer (CFO)')).to.equal('the chief financial officer (CFO)');
    expect(fixed('wrong-expansion', 'COO (Chief Operation Officer)')).to.equal('COO (Chief Operating Officer)');
  });

  test('says what the letters stand for', () => {
    expect(check('COO (Chief Operation Officer)')[0]?.message).to.equal('COO stands for Chief Operating Officer, not “Chief Operation Officer”.');
    expect(check('Chief Executive Officer (CFO)')[0]?.message).to.equal('“Chief Executive Officer” and CFO are two roles: CFO stands for Chief Financial Officer.');
  });
});
