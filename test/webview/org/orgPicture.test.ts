import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { layoutOrg } from '../../../src/core/org/layoutOrg';
import { orgGraph } from '../../../src/core/org/orgGraph';
import type { OrgPicture } from '../../../src/core/org/orgPicture';
import { orgPicture } from '../../../src/webview/org/orgPicture';
import { hostileGlossaries } from '../../core/org/orgGlossary';
import { all, freshPage, one, texts } from '../page';

const PICTURE: OrgPicture = {
  width: 200, height: 100, fontSize: 12, lineHeight: 16,
  nodes: [
    { id: 'ceo', title: 'Chief Executive Officer', acronym: 'CEO', lines: ['Chief Executive', 'Officer'], x: 0, y: 0, width: 100, height: 60, added: false },
    { id: 'board', title: 'Board', lines: ['Board'], x: 100, y: 0, width: 100, height: 40, added: true },
  ],
  edges: [
    { from: 'ceo', to: 'board', kind: 'board', mark: [7, 8], points: [[0, 0], [10, 0], [10, 20]] },
    { from: 'coo', to: 'ceo', kind: 'dotted', scope: 'in Germany', mark: [5, 6], points: [[1, 2], [3, 4]] },
  ],
};

describe('The picture of who answers to whom', () => {
  freshPage();

  const drawn = (picture: OrgPicture = PICTURE): Element => orgPicture(picture, 'A title', 'words');

  it('is an image with a name and a description', () => {
    const picture = drawn();
    assert.deepEqual(['role', 'aria-label', 'aria-describedby', 'viewBox'].map((name) => picture.getAttribute(name)), ['img', 'A title', 'words', '0 0 200 100']);
  });

  it('has a box for each role, with its title in full for the pointer', () => {
    const boxes = all(drawn(), 'g');
    assert.deepEqual(boxes.map((box) => one(box, 'title').textContent), ['Chief Executive Officer', 'Board']);
    assert.deepEqual(boxes.map((box) => texts(box, 'text')), [['CEO', 'Chief Executive', 'Officer'], ['Board']]);
    assert.deepEqual(boxes.map((box) => one(box, 'rect').getAttribute('class')), ['box', 'box added']);
  });

  it('centres the text in its box', () => {
    for (const [index, { y, height }] of PICTURE.nodes.entries()) {
      const rows = all(all(drawn(), 'g')[index] ?? assert.fail(), 'text').map((text) => Number(text.getAttribute('y')));
      assert.ok(rows.every((row) => row > y && row < y + height));
    }
  });

  it('draws each line along its points, and a board’s twice', () => {
    assert.deepEqual(all(drawn(), 'path').map((path) => [path.getAttribute('class'), path.getAttribute('d')]), [['line board', 'M0 0L10 0L10 20'], ['line between', 'M0 0L10 0L10 20'], ['line dotted', 'M1 2L3 4']]);
  });

  it('numbers what holds only somewhere', () => assert.deepEqual(texts(drawn(), '.number'), ['1']));

  it('draws whatever company a file holds, and nothing outside', () => {
    fc.assert(fc.property(hostileGlossaries, fc.boolean(), (glossary, narrow) => {
      const picture = layoutOrg(orgGraph(glossary, [...glossary.roles.keys()].slice(0, 8)), { narrow });
      const svg = drawn(JSON.parse(JSON.stringify(picture)) as OrgPicture);
      assert.equal(all(svg, 'g').length, picture.nodes.length);
      assert.doesNotMatch(svg.outerHTML.replace(/>[^<]*</gu, '><').replace(/aria-label="[^"]*"/u, ''), /NaN|undefined|null|Infinity/u);
      assert.equal(all(svg, '*').filter((each) => !['path', 'circle', 'text', 'g', 'title', 'rect'].includes(each.tagName.toLowerCase())).length, 0);
    }), { numRuns: 60 });
  });
});
