import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { open } from '../open';
import { all, choose, freshPage, one, texts, withKey } from '../page';
import { companyState } from '../sampleRooms';
import { orgState, strings } from '../sampleState';

describe('Who answers to whom', () => {
  freshPage();

  it('is drawn, and said in words that describe the picture', () => {
    const { page } = open(companyState());
    const sentences = texts(page, '.sentences li');
    assert.ok(sentences.length > 2);
    assert.equal(one(page, `#${one(page, 'svg.org').getAttribute('aria-describedby') ?? ''}`), one(page, '.sentences'));
    assert.equal(one(page, 'h1').textContent, 'Who answers to whom');
  });

  it('says how many roles found no room', () => {
    assert.equal(one(open(companyState()).page, '.hint').textContent, '2 more roles are left out: the picture has room for the most mentioned.');
    assert.equal(all(open(companyState({ left: 0 })).page, '.hint').length, 0);
  });

  it('invites to choose where there is nothing to draw, and can look elsewhere', () => {
    const { page, posted } = open(orgState());
    assert.equal(one(page, 'h1').textContent, strings.orgEmpty);
    assert.equal(all(page, 'svg, [data-key=save]').length, 0);
    choose(withKey(page, 'org-of'), 'document');
    assert.deepEqual(posted, [{ type: 'orgOf', of: 'document' }]);
  });

  it('shows the roles of the comparison or those of the document', () => {
    const { page, posted } = open(companyState({ of: 'document' }));
    assert.equal((withKey(page, 'org-of') as HTMLSelectElement).value, 'document');
    choose(withKey(page, 'org-of'), 'comparison');
    assert.deepEqual(posted, [{ type: 'orgOf', of: 'comparison' }]);
  });

  it('offers the laws that make a difference, and what usually holds', () => {
    const { room } = companyState();
    const [first] = room.kind === 'org' ? room.variants : [];
    const { page, posted } = open(companyState({ variant: first?.id }));
    assert.equal((withKey(page, 'variant') as HTMLSelectElement).value, first?.id);
    const offered = texts(withKey(page, 'variant'), 'option');
    assert.ok(offered.length > 1);
    assert.equal(offered[0], strings.usualRegime);
    choose(withKey(page, 'variant'), '');
    assert.deepEqual(posted, [{ type: 'variant', variant: undefined }]);
    assert.equal(all(open(companyState({ variants: [] })).page, '[data-key=variant]').length, 0);
  });

  it('is saved as a file', () => {
    const { page, posted } = open(companyState());
    withKey(page, 'save').click();
    assert.deepEqual(posted, [{ type: 'saveOrg' }]);
  });
});
