import { expect } from 'chai';
import { edgeNotes } from '../../../src/core/org/edgeNotes';
import type { PictureEdge } from '../../../src/core/org/orgPicture';

suite('edgeNotes', () => {
  test('gives one number to one scope, in the order of the lines', () => {
    const edges = ['some', undefined, 'others', ' some\n'].map((scope): PictureEdge => ({ from: 'a', to: 'b', kind: 'solid', scope, points: [] }));
    const notes = edgeNotes(edges);
    expect(notes.texts).to.deep.equal(['some', 'others']);
    expect(edges.map(notes.numberOf)).to.deep.equal([1, undefined, 2, 1]);
  });
});
