import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { moved } from '../../../src/webview/compare/columns';
import { open } from '../open';
import { accessibleName, all, freshPage, one, texts, withKey } from '../page';
import { sampleState, strings } from '../sampleState';

describe('moved', () => {
  it('puts one at another place and keeps the order of the rest', () => {
    const lists = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(lists, fc.nat(), fc.nat(), (ids, one, other) => {
      const [from, to] = [one % ids.length, other % ids.length];
      const after = moved(ids, from, to);
      assert.equal(after[to], ids[from]);
      assert.deepEqual(after.filter((id) => id !== ids[from]), ids.filter((id) => id !== ids[from]));
      assert.deepEqual(moved(after, to, from), ids);
    }));
  });
});

describe('The chosen roles', () => {
  freshPage();

  it('stand in their order, each by acronym and title', () => {
    const { page } = open(sampleState({ chosen: ['coo', 'chair', 'ceo'] }));
    assert.deepEqual(texts(page, '.role .entry'), ['COO Chief Operating Officer', 'Chair', 'CEO Chief Executive Officer']);
  });

  it('call each control by what it does to which role', () => {
    const { page } = open(sampleState());
    assert.deepEqual(['forward:coo', 'back:coo', 'swap:1', 'remove:1', 'open:1'].map((key) => accessibleName(withKey(page, key))), [
      'Move Chief Operating Officer forward', 'Move Chief Operating Officer back', 'Swap Chief Operating Officer for another role', 'Remove Chief Operating Officer', 'COO Chief Operating Officer',
    ]);
  });

  it('cannot be moved while there is one', () => {
    const { page } = open(sampleState({ chosen: ['ceo'], comparison: undefined }));
    assert.equal(all(page, '[data-key^="forward"], [data-key^="back"]').length, 0);
    assert.equal(one(page, '.role').getAttribute('title'), null);
  });

  it('are removed one at a time, down to none', () => {
    for (const [chosen, left] of [[['ceo', 'coo', 'chair'], ['ceo', 'chair']], [['ceo', 'coo'], ['ceo']]] as const) {
      const { page, posted } = open(sampleState({ chosen }));
      withKey(page, 'remove:1').click();
      assert.deepEqual(posted, [{ type: 'compare', ids: left }]);
    }
    const { page, posted } = open(sampleState({ chosen: ['ceo'], comparison: undefined }));
    withKey(page, 'remove:0').click();
    assert.deepEqual(posted, [{ type: 'compare', ids: [] }]);
  });

  it('leave out what is not among the roles', () => assert.deepEqual(texts(open(sampleState({ chosen: ['ceo', 'gone', 'coo'] })).page, '.role .acronym'), ['CEO', 'COO']));

  it('say how to drag them, where there is somewhere to', () => assert.deepEqual(all(open(sampleState()).page, '.role').map(({ title }) => title), [strings.drag, strings.drag]));
});
