import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { TABS } from '../../src/webview/protocol';
import { open } from './open';
import { all, fire, freshPage, one, texts, withKey } from './page';
import { companyState, listState, memoState, pageState } from './sampleRooms';
import { sampleState, strings } from './sampleState';

const STATES = { document: memoState, glossary: listState, compare: sampleState, org: companyState } as const;

describe('The tabs', () => {
  freshPage();

  for (const shown of TABS) {
    it(`show which room is open: ${shown}`, () => {
      const { page } = open(STATES[shown]());
      assert.deepEqual(texts(page, '[role=tab]'), TABS.map((tab) => strings.tabs[tab]));
      assert.deepEqual(all(page, '[role=tab][aria-selected=true]'), [withKey(page, `tab:${shown}`)]);
      assert.equal(one(page, '[role=tabpanel]').getAttribute('aria-labelledby'), `tab-${shown}`);
    });

    it(`are one stop for the tab key: ${shown}`, () => {
      assert.deepEqual(all(open(STATES[shown]()).page, '[role=tab][tabindex="0"]').map((tab) => tab.getAttribute('data-key')), [`tab:${shown}`]);
    });

    it(`go round with the arrow keys, and take the focus along: ${shown}`, () => {
      const { page, posted } = open(STATES[shown]());
      const at = TABS.indexOf(shown);
      const expected = [TABS[(at + 1) % 4], TABS[(at + 3) % 4], 'document', 'org'];
      const focused = ['ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => {
        assert.ok(fire(withKey(page, `tab:${shown}`), 'keydown', { key }).defaultPrevented);
        return document.activeElement?.getAttribute('data-key');
      });
      assert.deepEqual(focused, expected.map((tab) => `tab:${tab ?? ''}`));
      assert.deepEqual(posted, expected.map((tab) => ({ type: 'tab', tab })));
    });
  }

  it('open a room at a click', () => {
    const { page, posted } = open(memoState());
    withKey(page, 'tab:glossary').click();
    assert.deepEqual(posted, [{ type: 'tab', tab: 'glossary' }]);
  });

  it('leave all other keys alone', () => {
    const { page, posted } = open(memoState());
    for (const key of ['ArrowDown', 'Tab', 'a']) assert.ok(!fire(withKey(page, 'tab:document'), 'keydown', { key }).defaultPrevented);
    assert.deepEqual(posted, []);
  });

  it('stay while a role’s page is shown, and are gone in an editor tab', () => {
    assert.equal(withKey(open(pageState('ceo')).page, 'tab:glossary').getAttribute('aria-selected'), 'true');
    assert.equal(all(open(sampleState({}, 'editor')).page, '[role=tab], [role=tabpanel]').length, 0);
  });
});
