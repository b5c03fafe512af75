import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { open } from '../open';
import { all, choose, freshPage, one, texts, withKey } from '../page';
import { entriesOf, memoState } from '../sampleRooms';
import { documentState, strings } from '../sampleState';

describe('The roles of a document', () => {
  freshPage();

  it('asks for a text where none is open', () => {
    const { page } = open(documentState({ file: undefined }));
    assert.equal(one(page, '.hint').textContent, strings.noDocument);
    assert.equal(all(page, 'h1, .mentions').length, 0);
  });

  it('says that a text mentions no role, and what would be one', () => {
    const { page } = open(documentState());
    assert.equal(one(page, 'h1').textContent, 'memo.md mentions no role.');
    assert.equal(one(page, '.hint').textContent, strings.noMentionsHint);
    assert.equal(all(page, 'select, .mentions').length, 0);
  });

  it('lists them as the host does', () => {
    const { page } = open(memoState());
    assert.equal(one(page, 'h1').textContent, 'Roles in memo.md');
    assert.deepEqual(texts(page, '.mention .title'), ['CSO', 'Chief Executive Officer', 'Chief Operating Officer', 'chief sales officer']);
  });

  for (const [what, state] of [['a list', memoState], ['nothing', documentState]] as const) {
    it(`says of ${what} where only the beginning was read`, () => {
      const isSaid = (isCut: boolean) => texts(open(state({ isCut })).page, '.hint').includes(strings.onlyBeginning);
      assert.deepEqual([isSaid(true), isSaid(false)], [true, false]);
    });
  }

  it('orders them as the reader chooses, once the host answers', () => {
    const { page, posted } = open(memoState({ order: 'count' }));
    assert.equal((withKey(page, 'order') as HTMLSelectElement).value, 'count');
    choose(withKey(page, 'order'), 'appearance');
    assert.deepEqual(posted, [{ type: 'order', order: 'appearance' }]);
    assert.equal((withKey(page, 'order') as HTMLSelectElement).value, 'count');
  });

  it('compares the first four of them, none that is unclear or unlisted', () => {
    const { page, posted } = open(memoState({ entries: [...entriesOf('The CSO.'), ...entriesOf('The chief sales officer (CSO), the CEO, the COO, the Chair of the Board, the CoS.'), ...entriesOf('The Chief Security Officer.')] }));
    withKey(page, 'compare-all').click();
    assert.deepEqual(posted, [{ type: 'compare', ids: ['ceo', 'coo', 'chair', 'chief-of-staff'] }]);
  });

  it('compares nothing where there is one role', () => {
    assert.equal(all(open(memoState({ entries: entriesOf('The CSO and the CEO.') })).page, '[data-key=compare-all]').length, 0);
  });
});
