import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { open } from '../open';
import { accessibleName, all, freshPage, one, texts, withKey } from '../page';
import { memoState } from '../sampleRooms';
import { strings } from '../sampleState';

describe('A role of a document', () => {
  freshPage();

  const item = (page: HTMLElement, key: string) => withKey(page, `next:${key}`).closest('li') ?? assert.fail(key);

  it('says what the role is, how often it is mentioned and from which line on', () => {
    const { page } = open(memoState());
    assert.deepEqual(texts(item(page, 'role:ceo'), '.acronym, .title, .count, .definition'), ['CEO', 'Chief Executive Officer', '2 times, from line 1', 'Leads the whole organisation for the board.']);
    assert.equal(one(item(page, 'role:coo'), '.count').textContent, 'once, line 1');
  });

  it('goes to the next mention, and to the one before where there are several', () => {
    const { page, posted } = open(memoState());
    withKey(page, 'next:role:ceo').click();
    withKey(page, 'previous:role:ceo').click();
    assert.deepEqual(posted, [{ type: 'jump', key: 'role:ceo', step: 1 }, { type: 'jump', key: 'role:ceo', step: -1 }]);
    assert.equal(all(page, '[data-key="previous:role:coo"]').length, 0);
  });

  it('leads to its page, which has a name of its own', () => {
    const { page, posted } = open(memoState());
    withKey(page, 'page:role:coo').click();
    assert.deepEqual(posted, [{ type: 'page', id: 'coo' }]);
    assert.deepEqual(['role:ceo', 'role:coo'].map((key) => accessibleName(withKey(page, `page:${key}`))), ['Glossary: CEO', 'Glossary: COO']);
  });

  it('says what an unclear acronym may mean, and asks', () => {
    const { page, posted } = open(memoState());
    const cso = item(page, 'form:CSO');
    assert.equal(one(cso, '.badge').textContent, strings.undecided);
    assert.equal(one(cso, '.definition').textContent, `${strings.undecidedHint} (Chief Security Officer, Chief Strategy Officer)`);
    withKey(page, 'meaning:form:CSO').click();
    assert.deepEqual(posted, [{ type: 'meaning', key: 'form:CSO' }]);
    assert.equal(all(page, '[data-key="page:form:CSO"]').length, 0);
  });

  it('promises no page of a title that the glossary does not have', () => {
    const { page } = open(memoState());
    const sales = item(page, 'title:chief sales officer');
    assert.equal(one(sales, '.badge').textContent, strings.unlisted);
    assert.deepEqual(all(sales, '[data-key]').map((each) => each.getAttribute('data-key')), ['next:title:chief sales officer']);
  });
});
