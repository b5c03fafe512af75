import { expect } from 'chai';
import { meantWord } from '../../../src/core/checks/misspeltWord';

suite('meantWord', () => {
  const slips: readonly (readonly [written: string, meant: string])[] = [
    ['cheif', 'chief'],
    ['exectuive', 'executive'],
    ['excutive', 'executive'],
    ['offciers', 'officers'],
    ['direcotrs', 'directors'],
    ['presidnet', 'president'],
    ['secratary', 'secretary'],
    ['managr', 'manager'],
    ['finacial', 'financial'],
    ['techonology', 'technology'],
    ['cheifs', 'chiefs'],
  ];
  for (const [written, meant] of slips) test(`takes ${written} for ${meant}`, () => expect(meantWord(written)).to.equal(meant));

  const right = ['chief', 'chiefs', 'chef', 'office', 'offices', 'execution', 'executives', 'directory', 'direction', 'precedent', 'residents', 'operational', 'presidente', 'secretaries', 'manage', 'private', 'informal', 'a', '', 'constructor', 'officer'.repeat(9)];
  for (const word of right) test(`lets ${JSON.stringify(word.slice(0, 20))} stand`, () => expect(meantWord(word)).to.equal(undefined));
});
