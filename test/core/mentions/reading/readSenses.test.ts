import assert from 'node:assert/strict';
import type { Sense } from '../../../../src/core/glossary/types';
import { readSenses } from '../../../../src/core/mentions/reading/readSenses';

const role = (id: string, weight: Sense['weight']): Sense => ({ role: id, weight, cues: [] });
const other = (meaning: string, weight: Sense['weight']): Sense => ({ meaning, weight, cues: [] });

suite('readSenses', () => {
  const decided: readonly (readonly [string, readonly Sense[]])[] = [
    ['a single role', [role('a', 'usual')]],
    ['a usual role beside rare ones', [role('a', 'usual'), role('b', 'rare')]],
    ['a usual role beside a common other meaning', [role('a', 'usual'), other('x', 'common')]],
  ];
  for (const [what, senses] of decided) test(`decides ${what}`, () => assert.deepEqual(readSenses(senses), { kind: 'role', role: 'a', others: senses.slice(1) }));

  const undecided: readonly (readonly [string, readonly Sense[]])[] = [
    ['two roles', [role('a', 'usual'), role('b', 'common')]],
    ['a role and another meaning as usual', [role('a', 'usual'), other('x', 'usual')]],
    ['rare roles only', [role('a', 'rare')]],
    ['no role at all', [other('x', 'common')]],
  ];
  for (const [what, senses] of undecided) test(`leaves ${what} undecided`, () => assert.deepEqual(readSenses(senses), { kind: 'undecided', candidates: senses }));
});
