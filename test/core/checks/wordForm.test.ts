import { expect } from 'chai';
import { isWrongForm } from '../../../src/core/checks/wordForm';

suite('isWrongForm', () => {
  const wrong: readonly (readonly [written: string, right: string])[] = [
    ['operation', 'operating'],
    ['execution', 'executive'],
    ['administrator', 'administrative'],
    ['innovative', 'innovation'],
    ['financing', 'financial'],
    ['technological', 'technology'],
    ['strategic', 'strategy'],
    ['marketer', 'marketing'],
    ['nurse', 'nursing'],
    ['scientist', 'scientific'],
    ['sustainable', 'sustainability'],
    ['analyst', 'analytics'],
  ];
  for (const [written, right] of wrong) test(`${written} is a wrong form of ${right}`, () => expect(isWrongForm(written, right)).to.equal(true));

  const others: readonly (readonly [written: string, right: string])[] = [
    ['operating', 'operating'],
    ['production', 'product'],
    ['informatics', 'information'],
    ['administration', 'administrative'],
    ['accountability', 'accounting'],
    ['commerce', 'commercial'],
    ['government', 'governance'],
    ['communication', 'communications'],
    ['data', 'digital'],
  ];
  for (const [written, right] of others) test(`${written} is no form of ${right}`, () => expect(isWrongForm(written, right)).to.equal(false));
});
