import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { OrgPicture, PictureEdge, PictureNode } from '../../../src/core/org/orgPicture';
import { orgLegend } from '../../../src/webview/org/orgLegend';
import { all, freshPage, texts } from '../page';
import { strings } from '../sampleState';

const edge = (kind: PictureEdge['kind'], scope?: string): PictureEdge => ({ from: 'a', to: 'b', kind, scope, points: [] });
const node: PictureNode = { id: 'a', title: 'A', lines: [], x: 0, y: 0, width: 1, height: 1, added: false };
const legend = (edges: readonly PictureEdge[], nodes: readonly PictureNode[] = [node]) => {
  const picture: OrgPicture = { width: 1, height: 1, fontSize: 12, lineHeight: 16, nodes, edges };
  return orgLegend(picture, strings);
};
const wordsOf = (list: HTMLElement) => texts(list, 'li').map((text) => text.trim());

describe('The legend of the picture', () => {
  freshPage();

  it('explains the kinds of lines that the picture has, each once', () => {
    assert.deepEqual(wordsOf(legend([edge('board'), edge('solid'), edge('solid')])), [strings.lines.solid, strings.lines.board]);
    assert.deepEqual(wordsOf(legend([edge('dotted')])), [strings.lines.dotted]);
  });

  it('explains the boxes that were added', () => {
    assert.deepEqual(wordsOf(legend([], [node, { ...node, added: true }])), [strings.orgAdded]);
    assert.deepEqual(wordsOf(legend([])), []);
  });

  it('has the words for each number, as the picture counts them', () => {
    assert.deepEqual(wordsOf(legend([edge('solid', 'Germany'), edge('solid', 'France'), edge('solid', 'Germany')])), [strings.lines.solid, '1 Germany', '2 France']);
  });

  it('shows its samples to the eye only', () => {
    assert.ok(all(legend([edge('solid'), edge('board')], [{ ...node, added: true }]), 'svg').every((svg) => svg.getAttribute('aria-hidden') === 'true'));
  });
});
