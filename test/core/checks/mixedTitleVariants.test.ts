import { expect } from 'chai';
import { cases, check, fixed } from './fixture';

const code = 'mixed-title-variants';

suite('mixedTitleVariants', () => {
  cases(
    code,
    {},
    [
      ['The Chief Operating Officer plans. The Chief Operations Officer delivers.', 'Chief Operations Officer'],
      ['Chief Finance Officer, Chief Finance Officer, Chief Financial Officer', 'Chief Financial Officer'],
      ['A chief technical officer is a chief technology officer.', 'chief technical officer'],
      ['The Chief HR Officer and, below, the Chief Human Resources Officer', 'Chief HR Officer'],
      ['Two chief purchasing officers and one chief procurement officer', 'chief purchasing officer'],
      ['A non-executive director may be called a nonexecutive director.', 'nonexecutive director'],
      ['the Chief\nOperations Officer, once the Chief Operating Officer', 'Chief\nOperations Officer'],
      ['The Chief Operations Officer left; no Chief Operating Officer and no other Chief Operating Officer came.', 'Chief Operations Officer'],
    ],
    [
      'The Chief Operating Officer plans. The COO delivers.',
      'The Chief Operations Officer plans. The Chief Operations Officer delivers.',
      'The Chief Operating Officer and the Chief Financial Officer agree.',
      'The chief executive and the Chief Executive Officer are one.',
      'The Chief Privacy Officer became Chief Privacy and Data Officer.',
      'The Chair and the Chairman spoke.',
      'The operations manager works for the Chief Operating Officer.',
      'Write `Chief Operations Officer` for Chief Operating Officer in the key.',
      'The CHIEF OPERATING OFFICER is the Chief Operating Officer.',
    ],
    (found, wanted) => expect(found).to.deep.equal(wanted),
  );

  test('writes one wording everywhere, in the case of each place', () => {
    expect(fixed(code, 'Chief Operating Officer; CHIEF OPERATIONS OFFICER, chief operations officers; Chief Operating Officer; Chief Operating Officer')).to.equal(
      'Chief Operating Officer; CHIEF OPERATING OFFICER, chief operating officers; Chief Operating Officer; Chief Operating Officer',
    );
  });

  test('names both wordings', () =>
    expect(check('the Chief Operating Officer, the Chief Operations Officer')[0]?.message).to.equal('This document writes both “Chief Operations Officer” and “Chief Operating Officer”. They are one title: keep to one wording.'));
});
