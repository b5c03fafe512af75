import { expect } from 'chai';
import { cases, check } from './fixture';

suite('undecidedAcronym', () => {
  cases(
    'undecided-acronym',
    {},
    [
      ['The CRO will decide on Thursday.', 'CRO'],
      ['Please copy the CSO and the CEO on every note.', 'CSO'],
      ['Our CPO was on leave that week.', 'CPO'],
      ['The former CPO, now retired, disagreed. The CPO said nothing.', 'CPO'],
      ['She is CSO of the company.', 'CSO'],
      ['A CPO, a COO and a CFO walked into the room.', 'CPO'],
      ['* The CRO\n* The CFO', 'CRO'],
      ['He became CPO in the autumn.', 'CPO'],
    ],
    [
      'The CEO will decide on Thursday.',
      'The Chief Risk Officer (CRO) will decide on Thursday.',
      'The CRO owns sales, the pipeline, the bookings and the quota.',
      'The bank asked its CRO for limits on capital and appetite.',
      'The CRO runs the clinical trial for the sponsor under the protocol at all sites.',
      'CSOs such as charities and other grassroots groups do advocacy work.',
      'The CPO chooses suppliers and runs tenders.',
      'Take `CRO` as the key.',
      'The Chief Privacy Officer, or CPO, is asked about it. Our CPO agreed.',
      'R&CRO is the name of a band.',
    ],
    (found, wanted) => expect(found).to.deep.equal(wanted),
  );

  test('offers each role in full, and to remember it', () => {
    const [finding] = check('Our CPO was on leave.', { languageId: 'plaintext' });
    expect(finding?.message).to.match(/^This document does not say what CPO means: it may be Chief \w+ Officer or Chief \w+ Officer\.$/u);
    expect(finding?.fixes.map((fix) => ('pin' in fix ? fix.pin.means : fix.safe))).to.have.members([false, false, 'cpo-procurement', 'cpo-privacy', 'none']);
  });
});
