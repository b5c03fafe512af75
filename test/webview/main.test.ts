import assert from 'node:assert/strict';
import { Window } from 'happy-dom';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { FromPanel, PanelState } from '../../src/webview/protocol';
import { all, fire, one, withKey } from './page';
import { emptyState, glossaryState, sampleState, strings } from './sampleState';

describe('The panel in its host', () => {
  const posted: FromPanel[] = [];
  const given = ['window', 'document', 'acquireVsCodeApi'] as const;
  let panel: HTMLElement;

  const send = (data: unknown) => window.dispatchEvent(new window.MessageEvent('message', { data }));
  const show = (state: PanelState) => send({ type: 'state', state });

  before(async () => {
    const page = new Window();
    page.document.body.innerHTML = '<main id="panel"></main><script type="application/json" id="state"></script>';
    Object.assign(globalThis, { window: page, document: page.document, acquireVsCodeApi: () => ({ postMessage: (message: FromPanel) => posted.push(message) }) });
    one(document, '#state').textContent = JSON.stringify({ type: 'state', state: sampleState() });
    await import('../../src/webview/main');
    panel = one(document, '#panel');
  });

  after(() => {
    for (const name of given) Reflect.deleteProperty(globalThis, name);
  });

  beforeEach(() => {
    show(sampleState());
    posted.length = 0;
  });

  it('draws the state that came with the page, and says nothing aloud', () => {
    assert.equal(one(panel, '.lead').textContent, 'The CEO decides, the COO delivers.');
    assert.equal(one(panel, '[aria-live]').textContent, '');
  });

  it('draws each state the host sends, whole', () => {
    show(emptyState());
    assert.equal(all(panel, '.page').length, 1);
    assert.equal(one(panel, 'h1').textContent, strings.empty);
  });

  it('ignores messages it does not know', () => {
    const before = panel.innerHTML;
    for (const message of [undefined, null, 'state', 1, {}, { type: 'other' }]) send(message);
    assert.equal(panel.innerHTML, before);
  });

  it('posts to the host', () => {
    withKey(panel, 'choose').click();
    assert.deepEqual(posted, [{ type: 'choose' }]);
  });

  it('says aloud which roles it now compares, once they change', () => {
    const region = one(panel, '[aria-live]');
    show(sampleState({ chosen: ['ceo', 'cfo'], said: 'Comparing CEO and CFO' }));
    assert.equal(region.textContent, 'Comparing CEO and CFO');
    assert.equal(one(panel, '[aria-live]'), region);
    assert.equal(region.getAttribute('aria-live'), 'polite');
  });

  for (const key of ['tab:compare', 'choose', 'insert', 'open:1', 'forward:coo', 'swap:1', 'instead:ceo:chair', 'copy', 'only-differing', 'remove:1', 'add', 'accountable-to:0:1', 'source-1', 'link:0']) {
    it(`keeps the focus when it draws anew: ${key}`, () => {
      const old = withKey(panel, key);
      old.focus();
      show(sampleState());
      assert.notEqual(withKey(panel, key), old);
      assert.equal(document.activeElement, withKey(panel, key));
    });
  }

  it('moves the focus to a neighbour when its control is gone', () => {
    withKey(panel, 'remove:1').focus();
    show(sampleState({ chosen: ['ceo'], comparison: undefined }));
    assert.equal(document.activeElement, withKey(panel, 'add'));
    show(sampleState({ chosen: ['ceo'], comparison: undefined, most: 1 }));
    assert.equal(document.activeElement, withKey(panel, 'choose'));
  });

  it('gives the focus to what the host names', () => {
    send({ type: 'state', state: glossaryState(), focus: 'search' });
    assert.equal(document.activeElement, withKey(panel, 'search'));
  });

  it('draws nothing anew under a press, and after it only what is true by then', async () => {
    const pressed = withKey(panel, 'forward:coo');
    fire(pressed, 'pointerdown', { button: 0 });
    send({ type: 'state', state: sampleState({ chosen: ['ceo'], comparison: undefined }), focus: 'choose' });
    show(sampleState({ onlyDiffering: true }));
    assert.equal(withKey(panel, 'forward:coo'), pressed);
    fire(pressed, 'pointerup');
    pressed.click();
    assert.deepEqual(posted, [{ type: 'compare', ids: ['coo', 'ceo'] }]);
    await new Promise((resolve) => setTimeout(resolve));
    assert.notEqual(withKey(panel, 'forward:coo'), pressed);
    assert.equal((withKey(panel, 'only-differing') as HTMLInputElement).checked, true);
    assert.equal(document.activeElement, withKey(panel, 'choose'));
  });

  it('keeps what is being typed', () => {
    show(glossaryState());
    const input = withKey(panel, 'search') as HTMLInputElement;
    input.focus();
    input.value = 'chief';
    input.setSelectionRange(2, 3);
    show(glossaryState({ query: 'chie' }));
    const next = withKey(panel, 'search') as HTMLInputElement;
    assert.deepEqual([next === input, next.value, next.selectionStart, next.selectionEnd], [false, 'chief', 2, 3]);
  });

  it('takes no focus that it does not have', () => {
    (document.activeElement as HTMLElement | null)?.blur();
    show(sampleState());
    assert.equal(document.activeElement, document.body);
  });
});
