import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { open } from '../open';
import { all, freshPage, one, texts, withKey } from '../page';
import { pageState } from '../sampleRooms';
import { strings } from '../sampleState';

describe('A role’s page in the panel', () => {
  freshPage();

  it('begins with what the role is', () => {
    const { page } = open(pageState('ceo'));
    assert.equal(one(page, 'h1').textContent, 'CEO Chief Executive Officer');
    assert.equal(one(page, '.shelf').textContent, 'Chief executives');
    assert.equal(one(page, '.lead').textContent, 'Leads the whole organisation for the board.[1]');
    assert.equal(one(open(pageState('chair')).page, 'h1').textContent, 'Chair of the Board');
  });

  it('has its sections and sources below', () => {
    const { page } = open(pageState('ceo'));
    assert.deepEqual(texts(page, 'h2'), ['Responsibilities', 'Measured by', 'Often confused with', 'Other names', strings.sources]);
    assert.deepEqual(texts(page, 'h2 + ul')[1], 'valuegrowth');
  });

  it('marks general knowledge for the eye and the ear', () => {
    const { page } = open(pageState('coo'));
    const glance = texts(page, 'li').find((text) => text.startsWith('Horizon'));
    assert.equal(glance, 'Horizon: a quarter to a year° (general knowledge)');
  });

  it('says in brackets what is to be minded', () => assert.ok(texts(open(pageState('coo')).page, 'li').includes('director of operations (false friend)')));

  it('leads to the roles it names, and moves the focus to a source', () => {
    const { page, posted } = open(pageState('coo'));
    const [boss] = all(page, 'li .link');
    boss?.click();
    assert.deepEqual([boss?.textContent, posted], ['Chief Executive Officer', [{ type: 'page', id: 'ceo' }]]);
    const ceo = open(pageState('ceo'));
    one(ceo.page, '.lead a').click();
    assert.equal(document.activeElement?.id, 'source-1');
    assert.deepEqual(ceo.posted, []);
  });

  for (const [key, message] of [
    ['back', { type: 'page' }],
    ['insert-definition', { type: 'insertDefinition', id: 'ceo' }],
    ['open-page', { type: 'openRole', id: 'ceo' }],
    ['compare-page', { type: 'compare', ids: ['ceo', 'chair', 'coo'] }],
  ] as const) {
    it(`posts the right message: ${key}`, () => {
      const { page, posted } = open(pageState('ceo'));
      withKey(page, key).click();
      assert.deepEqual(posted, [message]);
    });
  }

  it('compares it with those it is taken for, not with those it answers to', () => {
    const { page, posted } = open(pageState('coo'));
    withKey(page, 'compare-page').click();
    assert.deepEqual(posted, [{ type: 'compare', ids: ['coo', 'ceo'] }]);
    assert.equal(all(open(pageState('chief-of-staff')).page, '[data-key=compare-page]').length, 0);
  });

  it('can give its heading the focus', () => {
    const { page } = open(pageState('ceo'));
    withKey(page, 'page-title').focus();
    assert.equal(document.activeElement, one(page, 'h1'));
  });
});
