import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PanelState } from '../../src/webview/protocol';
import { render } from '../../src/webview/render';
import { all, freshPage, one, texts, withKey } from './page';
import { comparison, emptyState, roles, sampleState, strings } from './sampleState';

const draw = (state: PanelState) => render(state, () => assert.fail('Drawing must post nothing'));

describe('The panel’s page', () => {
  freshPage();

  it('is the same for the same state', () => {
    const state = sampleState();
    assert.equal(draw(state).outerHTML, draw(state).outerHTML);
  });

  it('gives every control a key of its own', () => {
    const page = draw(sampleState());
    const keys = all(page, '[data-key]').map((each) => each.getAttribute('data-key'));
    assert.equal(new Set(keys).size, keys.length);
    assert.deepEqual(all(page, 'button, select, a').filter((each) => !each.hasAttribute('data-key')), []);
  });

  it('leads with what tells the roles apart', () => {
    const page = draw(sampleState());
    assert.equal(one(page, '.lead').textContent, 'The CEO decides, the COO delivers.');
    assert.deepEqual(texts(page, '.further li'), ['A second thought.']);
  });

  it('says so when no distinction is written', () => {
    const page = draw(sampleState({ comparison: { ...comparison, headlines: [] } }));
    assert.equal(one(page, '.no-distinction').textContent, strings.noDistinction);
    assert.equal(all(page, '.lead').length, 0);
  });

  it('invites to choose while nothing is chosen', () => {
    const page = draw(emptyState());
    assert.equal(one(page, 'h1').textContent, strings.empty);
    assert.equal(one(page, 'p').textContent, strings.emptyHint);
    assert.equal(withKey(page, 'choose').textContent, strings.choose);
    assert.equal(all(page, 'table').length, 0);
  });

  it('shows a single role without a table, and has nothing to insert', () => {
    const page = draw(sampleState({ chosen: ['ceo'], comparison: undefined }));
    assert.ok(withKey(page, 'insert').hasAttribute('disabled'));
    assert.ok(withKey(page, 'remove:0'));
    assert.equal(one(page, '.hint').textContent, strings.emptyHint);
    assert.equal(all(page, 'table').length, 0);
  });

  it('can insert two roles', () => {
    assert.ok(!withKey(draw(sampleState()), 'insert').hasAttribute('disabled'));
  });

  it('numbers the sources, links those with an address and names the tier', () => {
    const items = all(draw(sampleState()), '.sources li');
    assert.deepEqual(items.map(({ id }) => id), ['source-1', 'source-2']);
    assert.deepEqual(items.map(({ textContent }) => textContent), [`A code ${strings.tiers.A}`, `A book ${strings.tiers.B}`]);
    assert.deepEqual(items.map((item) => item.querySelector('a')?.getAttribute('href')), ['https://example.com/code', undefined]);
  });

  it('leaves out the sections that have nothing in them', () => {
    const page = draw(sampleState({ comparison: { ...comparison, rows: [], traps: [], together: [], sources: [] } }));
    assert.equal(all(page, 'section, .legend').length, 0);
  });

  it('shows hostile text as text', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>{0}$&';
    const source = { id: 'x', title: hostile, url: 'javascript:alert(3)', tier: 'C', supports: hostile } as const;
    const cell = { text: hostile, scope: hostile, basis: 'general', derived: true, sources: [0] } as const;
    const state = sampleState({
      roles: roles.map((role) => ({ ...role, title: hostile, acronym: hostile })),
      comparison: {
        columns: comparison.columns.map((column) => ({ ...column, title: hostile, acronym: hostile, definition: hostile })),
        headlines: [hostile, hostile],
        rows: [{ dimension: 'scope', cells: [cell, cell] }],
        traps: [cell],
        together: [cell],
        sources: [source],
      },
    });
    const page = draw(state);
    assert.equal(all(page, 'img, script, [onerror]').length, 0);
    assert.equal(all(page, '[href^="javascript"]').length, 0);
    assert.equal(one(page, '.lead').textContent, hostile);
    assert.equal(withKey(page, 'remove:0').getAttribute('aria-label'), `Remove ${hostile}`);
  });
});
