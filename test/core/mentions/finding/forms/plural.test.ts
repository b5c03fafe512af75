import assert from 'node:assert/strict';
import { pluralOf } from '../../../../../src/core/mentions/finding/forms/plural';

suite('pluralOf', () => {
  const cases = [
    ['CEO', 'CEOs'],
    ['CoS', 'CoSs'],
    ['Chief Executive Officer', 'Chief Executive Officers'],
    ['Chief of Staff', 'Chiefs of Staff'],
    ['Head of People', 'Heads of People'],
    ['Company Secretary', 'Company Secretaries'],
    ['Chairman', 'Chairmen'],
    ['attorney', 'attorneys'],
  ] as const;
  for (const [one, many] of cases) test(`${one} → ${many}`, () => assert.equal(pluralOf({ text: one }), many));

  test('takes the plural that the glossary gives', () => assert.equal(pluralOf({ text: 'General Counsel', plural: 'General Counsel' }), 'General Counsel'));
});
