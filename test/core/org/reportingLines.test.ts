import { expect } from 'chai';
import type { Role } from '../../../src/core/glossary/types';
import { reportingLines, usualRule, variantRule } from '../../../src/core/org/reportingLines';
import { readRegimes } from '../../../src/core/org/regimes';
import { glossaryOf, roleOf } from './orgGlossary';

type Lines = Role['reportsTo'];

suite('reportingLines', () => {
  const others = [roleOf('one'), roleOf('two'), roleOf('board', { category: 'board' }), roleOf('council', { category: 'board' })];
  const read = (reportsTo: Lines, variant?: string) => {
    const role = roleOf('me', { reportsTo });
    const glossary = glossaryOf([role, ...others]);
    const regimes = readRegimes(glossary);
    const { inForce, instead } = reportingLines(role, variant === undefined ? usualRule(glossary, regimes) : variantRule(glossary, regimes, variant));
    return { inForce: inForce.map(({ to, kind }) => `${kind} ${to}`), instead: instead.map(({ to }) => to) };
  };

  test('takes the lines without a scope, and keeps mere remarks for later', () => {
    expect(read([{ role: 'one', line: 'solid' }, { role: 'two', line: 'solid', scope: 'some companies' }])).to.deep.equal({ inForce: ['solid one'], instead: ['two'] });
  });

  test('takes the remarked ones where there is no other', () => {
    expect(read([{ role: 'one', line: 'solid', scope: 'for the job' }, { role: 'board', line: 'solid', scope: 'for the office' }])).to.deep.equal({ inForce: ['solid one', 'board board'], instead: [] });
    expect(read([{ role: 'one', line: 'solid', scope: 'Kenya' }]).inForce).to.deep.equal(['solid one']);
  });

  test('keeps dotted lines dotted, to a board as well', () => {
    expect(read([{ role: 'one', line: 'solid' }, { role: 'board', line: 'dotted', scope: 'through the audit committee' }]).inForce).to.deep.equal(['solid one', 'dotted board']);
    expect(read([{ role: 'one', line: 'solid' }, { role: 'board', line: 'dotted', scope: 'Kenya' }]).inForce).to.deep.equal(['solid one']);
  });

  test('lets the board of a jurisdiction take the place of the usual one', () => {
    const lines: Lines = [{ role: 'board', line: 'solid' }, { role: 'council', line: 'solid', scope: 'Kenya' }];
    expect(read(lines).inForce).to.deep.equal(['board board']);
    expect(read(lines, 'Kenya').inForce).to.deep.equal(['board council']);
  });

  test('knows nobody who is not in the glossary, and no line to oneself', () => {
    expect(read([{ role: 'me', line: 'solid' }, { role: 'nobody', line: 'solid' }])).to.deep.equal({ inForce: [], instead: [] });
  });
});
