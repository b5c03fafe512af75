import { expect } from 'chai';
import { cases, check } from './fixture';

suite('acronymForTwoRoles', () => {
  cases(
    'acronym-for-two-roles',
    {},
    [
      ['The Chief Revenue Officer (CRO) owns the quota.\n\nThe Chief Risk Officer (CRO) owns the limits.', 'CRO'],
      ['CSO (Chief Strategy Officer) plans. Later on, CSO (Chief Security Officer) guards.', 'CSO'],
      ['A Chief Procurement Officer (CPO) buys.\n\nThe Chief Privacy Officer, or CPO, checks consent.', 'CPO'],
      ['The Chief Risk Officer (CRO) reports.\n\nThe Chief Reputation Officer (CRO) listens.', 'CRO'],
      ['The Chief Data Officer (CDO) counts.\n\nOur Chief Delight Officer (CDO) smiles.', 'CDO'],
      ['| CRO | Chief Revenue Officer |\n\nLater: the chief risk officer (CRO) vetoes.', 'CRO'],
      ['The Chief Strategy Officer (CSO) left. The CSO (chief security officer) stayed. The CSO rests.', 'CSO'],
      ['Chief Privacy Officer (CPO). Chief Privacy Officer (CPO). Chief Procurement Officer (CPO).', 'CPO'],
    ],
    [
      'The Chief Revenue Officer (CRO) owns the quota. The CRO travels.',
      'The Chief Risk Officer (CRO) paid a contract research organisation (CRO) for the study.',
      'The Chief Strategy Officer (CSO) plans; the chief strategy officer (CSO) also budgets.',
      'Civil society organisations (CSOs) met the Chief Security Officer (CSO).',
      'The CRO of the bank and the CRO of the software house both declined.',
      'The Chief Operating Officer (COO) and the Chief Operations Officer (COO) of the other firm agreed.',
      'A Chief Privacy Officer (CPO) and a Chief Procurement Officer share an office.',
      'CRO appears here without any long form, CRO again, and CRO once more.',
    ],
    (found, wanted) => expect(found).to.deep.equal(wanted),
  );

  test('names both roles', () => {
    const [finding] = check('Chief Revenue Officer (CRO). Chief Risk Officer (CRO).').filter(({ code }) => code === 'acronym-for-two-roles');
    expect(finding?.message).to.equal('CRO stands for Chief Risk Officer here and for Chief Revenue Officer further up. Use other letters for one of them, or none.');
  });
});
