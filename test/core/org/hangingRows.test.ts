import { expect } from 'chai';
import { hangingRows } from '../../../src/core/org/hangingRows';
import type { OrgEdge } from '../../../src/core/org/orgGraph';

const line = (from: string, to: string, kind: OrgEdge['kind'] = 'solid'): OrgEdge => ({ from, to, kind });
const people = (count: number) => Array.from({ length: count }, (_, index) => line(`p${index}`, 'boss'));

suite('hangingRows', () => {
  test('fills rows evenly', () => {
    expect(hangingRows(people(5), 4).get('boss')).to.deep.equal([{ below: 1, edges: [0, 1, 2] }, { below: 2, edges: [3, 4] }]);
  });

  test('puts those who lead last, and the next row below all of theirs', () => {
    const edges = [line('lead', 'boss'), line('a', 'lead'), line('b', 'lead'), ...people(2), line('other', 'boss'), line('c', 'other')];
    expect(hangingRows(edges, 2).get('boss')).to.deep.equal([{ below: 1, edges: [3, 4] }, { below: 2, edges: [0] }, { below: 4, edges: [5] }]);
    expect(hangingRows(edges, 2).get('lead')).to.deep.equal([{ below: 1, edges: [1, 2] }]);
  });

  test('hangs everyone once, by the first line that is not dotted', () => {
    const rows = hangingRows([line('a', 'x', 'dotted'), line('a', 'y', 'board'), line('a', 'z')], 4);
    expect([...rows]).to.deep.equal([['y', [{ below: 1, edges: [1] }]]]);
  });

  test('breaks circles', () => {
    expect([...hangingRows([line('a', 'b'), line('b', 'c'), line('c', 'a'), line('d', 'd')], 4).keys()].sort()).to.deep.equal(['b', 'c']);
  });
});
