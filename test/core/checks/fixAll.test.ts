import { expect } from 'chai';
import fc from 'fast-check';
import type { Finding, Fix } from '../../../src/core/checks/finding';
import { fixAll } from '../../../src/core/checks/fixAll';
import { check, edited } from './fixture';

const fix = (start: number, end: number, safe = true): Fix => ({ title: 'x', kind: 'quickfix', safe, edits: [{ start, end, text: 'y' }] });
const finding = (start: number, end: number, ...fixes: readonly Fix[]): Finding => ({ code: 'misspelt-title', start, end, severity: 'warning', message: 'x', fixes });

suite('fixAll', () => {
  test('puts every slip right, spells out once, and leaves the rest', () => {
    const text = 'The Cheif Executive Offcier asked the CFO. The CFO asked an SVP.';
    expect(edited(text, fixAll(check(text)))).to.equal('The Chief Executive Officer asked the Chief Financial Officer (CFO). The CFO asked an SVP.');
  });

  test('takes the first safe fix of a finding, in the order of the text', () => {
    const edits = fixAll([finding(9, 10, fix(9, 10)), finding(2, 4, fix(2, 3, false), fix(2, 4))]);
    expect(edits.map(({ start, end }) => [start, end])).to.deep.equal([[2, 4], [9, 10]]);
  });

  test('leaves out what touches', () => expect(fixAll([finding(1, 4, fix(1, 4)), finding(4, 6, fix(4, 6))])).to.have.length(1));
  test('remembers nothing for the reader', () => expect(fixAll([finding(0, 1, { title: 'x', kind: 'quickfix', safe: true, pin: { form: 'CRO', means: 'none' } })])).to.deep.equal([]));

  const range = fc.tuple(fc.nat(50), fc.nat(9)).map(([start, length]) => ({ start, end: start + length }));
  test('never overlaps', () =>
    fc.assert(
      fc.property(fc.array(range, { maxLength: 30 }), (ranges) => {
        const edits = fixAll(ranges.map(({ start, end }) => finding(start, end, fix(start, end))));
        return edits.every(({ start }, index) => index === 0 || (edits[index - 1]?.end ?? 0) < start);
      }),
    ));
});
