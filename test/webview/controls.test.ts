import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, it } from 'mocha';
import type { FromPanel, PanelState } from '../../src/webview/protocol';
import { render } from '../../src/webview/render';
import { all, choose, fire, freshPage, one, texts, withKey } from './page';
import { emptyState, sampleState, strings } from './sampleState';

/** The page in the document, and what it posts. */
function open(state: PanelState = sampleState()): { readonly page: HTMLElement; readonly posted: FromPanel[] } {
  const posted: FromPanel[] = [];
  const page = render(state, (message) => posted.push(message));
  document.body.append(page);
  return { page, posted };
}

describe('The panel’s controls', () => {
  freshPage();

  const presses: readonly (readonly [string, FromPanel])[] = [
    ['choose', { type: 'choose' }],
    ['insert', { type: 'insert' }],
    ['open:1', { type: 'page', id: 'coo' }],
    ['forward:coo', { type: 'compare', ids: ['coo', 'ceo'] }],
    ['back:ceo', { type: 'compare', ids: ['coo', 'ceo'] }],
    ['instead:ceo:chair', { type: 'compare', ids: ['chair', 'coo'] }],
    ['enlarge', { type: 'enlarge' }],
    ['tab:org', { type: 'tab', tab: 'org' }],
    ['remove:0', { type: 'compare', ids: ['coo'] }],
  ];
  for (const [key, message] of presses) {
    it(`post the right message: ${key}`, () => {
      const { page, posted } = open();
      withKey(page, key).click();
      assert.deepEqual(posted, [message]);
    });
  }

  it('move no role beyond the ends, nor lose the focus there', () => {
    const { page, posted } = open();
    for (const key of ['forward:ceo', 'back:coo']) {
      withKey(page, key).click();
      assert.equal(withKey(page, key).getAttribute('aria-disabled'), 'true');
      assert.ok(!withKey(page, key).hasAttribute('disabled'));
    }
    assert.deepEqual(posted, []);
  });

  it('copy the table in the format chosen, and show only what differs', () => {
    const { page, posted } = open();
    choose(withKey(page, 'copy'), 'csv');
    (withKey(page, 'only-differing') as HTMLInputElement).checked = true;
    fire(withKey(page, 'only-differing'), 'change');
    assert.deepEqual(posted, [{ type: 'copy', format: 'csv' }, { type: 'onlyDiffering', only: true }]);
  });

  it('go from tab to tab by arrow keys', () => {
    const { page, posted } = open();
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'x']) fire(one(page, '[role=tablist]'), 'keydown', { key });
    assert.deepEqual(posted, (['org', 'glossary', 'document', 'org'] as const).map((tab) => ({ type: 'tab', tab })));
  });

  it('swap a role in its place, and leave it to the host to show it', () => {
    const { page, posted } = open();
    choose(withKey(page, 'swap:0'), 'cfo');
    assert.deepEqual(posted, [{ type: 'compare', ids: ['cfo', 'coo'] }]);
    assert.equal((withKey(page, 'swap:0') as HTMLSelectElement).value, 'ceo');
  });

  it('add a role at the end', () => {
    const { page, posted } = open();
    choose(withKey(page, 'add'), 'chair');
    assert.deepEqual(posted, [{ type: 'compare', ids: ['ceo', 'coo', 'chair'] }]);
  });

  it('start a comparison from nothing', () => {
    const { page, posted } = open(emptyState());
    withKey(page, 'choose').click();
    choose(withKey(page, 'add'), 'ceo');
    assert.deepEqual(posted, [{ type: 'choose' }, { type: 'compare', ids: ['ceo'] }]);
  });

  it('add none beyond the most that fit', () => {
    assert.equal(all(open(sampleState({ most: 2 })).page, '[data-key=add]').length, 0);
  });

  it('offer the roles not chosen, those mixed up with the chosen one first', () => {
    const select = withKey(open().page, 'swap:0');
    assert.deepEqual(all(select, 'optgroup').map((group) => group.getAttribute('label')), [strings.confused, 'Board', 'Chief executives', 'Functional chiefs']);
    assert.deepEqual(texts(select, 'option'), [
      'Chief Executive Officer (CEO)',
      'Chair',
      'Chair',
      'Chief Financial Officer (CFO)',
      'Chief Security Officer (CSO)',
      'Chief Strategy Officer (CSO)',
    ]);
  });

  it('move the focus from a number to its source', () => {
    const { page, posted } = open();
    withKey(page, 'accountable-to:0:1').click();
    assert.equal(document.activeElement?.id, 'source-2');
    assert.deepEqual(posted, []);
  });
});

describe('A list under the keyboard', () => {
  freshPage();

  /** What an arrow key does to a closed list on Windows and Linux. */
  function arrow(select: HTMLElement, value: string): void {
    fire(select, 'keydown', { key: 'ArrowDown' });
    choose(select, value);
  }

  it('waits while the reader passes by roles', () => {
    const { page, posted } = open();
    arrow(withKey(page, 'swap:1'), 'cfo');
    arrow(withKey(page, 'swap:1'), 'chair');
    assert.deepEqual(posted, []);
  });

  for (const [settling, type, properties] of [['Enter', 'keydown', { key: 'Enter' }], ['leaving', 'blur', {}]] as const) {
    it(`takes the role at ${settling}, once`, () => {
      const { page, posted } = open();
      arrow(withKey(page, 'swap:1'), 'cfo');
      fire(withKey(page, 'swap:1'), type, properties);
      fire(withKey(page, 'swap:1'), 'blur');
      assert.deepEqual(posted, [{ type: 'compare', ids: ['ceo', 'cfo'] }]);
    });
  }

  it('takes the role back at Escape', () => {
    const { page, posted } = open();
    arrow(withKey(page, 'swap:1'), 'cfo');
    fire(withKey(page, 'swap:1'), 'keydown', { key: 'Escape' });
    fire(withKey(page, 'swap:1'), 'blur');
    assert.deepEqual(posted, []);
  });

  it('takes a choice in the open list at once, though a key opened it', async () => {
    const { page, posted } = open();
    fire(withKey(page, 'add'), 'keydown', { key: ' ' });
    await wait(5);
    choose(withKey(page, 'add'), 'cfo');
    assert.deepEqual(posted, [{ type: 'compare', ids: ['ceo', 'coo', 'cfo'] }]);
  });
});
