import { expect } from 'chai';
import { connectingSuperiors } from '../../../src/core/org/connectingSuperiors';

suite('connectingSuperiors', () => {
  const above: Readonly<Record<string, readonly string[]>> = { a: ['m'], b: ['n'], m: ['top', 'side'], n: ['top'], c: ['side'], x: ['y'], y: ['x'] };
  const superiorsOf = (id: string) => above[id] ?? [];

  test('takes the shortest way up', () => {
    expect(connectingSuperiors(['a', 'b'], superiorsOf, 24)).to.deep.equal(['m', 'top', 'n']);
    expect(connectingSuperiors(['a', 'm', 'n'], superiorsOf, 24)).to.deep.equal(['top']);
  });

  test('joins more than two one after the other', () => expect(connectingSuperiors(['a', 'b', 'c'], superiorsOf, 24)).to.have.members(['m', 'side', 'top', 'n']));
  test('adds none to those already joined', () => expect(connectingSuperiors(['a', 'm', 'top'], superiorsOf, 24)).to.deep.equal([]));
  test('adds none where there is no way, or no room', () => {
    expect(connectingSuperiors(['a', 'x', 'nobody'], superiorsOf, 24)).to.deep.equal([]);
    expect(connectingSuperiors(['a', 'b'], superiorsOf, 4)).to.deep.equal([]);
  });
  test('gives up on an endless chain', () => {
    expect(connectingSuperiors(['r0', 'q'], (id) => (id.startsWith('r') ? [`r${Number(id.slice(1)) + 1}`] : []), 24)).to.deep.equal([]);
  });
});
