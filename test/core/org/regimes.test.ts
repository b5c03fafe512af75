import { expect } from 'chai';
import { readRegimes } from '../../../src/core/org/regimes';
import { glossaryOf, orgGlossary, roleOf } from './orgGlossary';

suite('readRegimes', () => {
  const regimes = readRegimes(orgGlossary());
  const placesIn = (jurisdiction: string) => readRegimes(glossaryOf([])).placesOf(roleOf('x', { jurisdiction }));

  test('tells a jurisdiction from a remark', () => {
    expect(regimes.namedIn('Germany')).to.deep.equal(['Germany']);
    expect(regimes.namedIn('in Germany and New Zealand')).to.deep.equal(['Germany', 'New Zealand']);
    expect(regimes.namedIn('German companies')).to.deep.equal([]);
    for (const remark of ['some companies', 'Some companies', 'CEO', 'through the audit committee', '', undefined]) expect(regimes.namedIn(remark)).to.deep.equal([]);
  });

  test('knows the two board systems by name', () => {
    expect(regimes.namedIn('two-tier companies, as chair of the management board')).to.deep.equal(['Two-tier board']);
    expect(regimes.namedIn('one-tier boards')).to.deep.equal(['One-tier board']);
  });

  test('finds where a board system is the rule', () => {
    expect(regimes.placesUnder('Two-tier board')).to.deep.equal(['Germany', 'Austria']);
    expect(regimes.placesUnder('Germany')).to.deep.equal([]);
  });

  test('reads the places of a role made by law', () => {
    const role = (jurisdiction: string) => roleOf('law', { jurisdiction });
    const read = (jurisdiction: string) => readRegimes(glossaryOf([role(jurisdiction)])).placesOf(role(jurisdiction));
    expect(read('US federal securities law')).to.deep.equal(['US']);
    expect(read('UK and India; elsewhere under other names')).to.deep.equal(['UK', 'India']);
    expect(read('most company laws')).to.deep.equal([]);
    expect(read('\u0000'.repeat(10_000))).to.deep.equal([]);
    expect(placesIn('Germany')).to.deep.equal([]);
  });
});
