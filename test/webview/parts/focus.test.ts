import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { focusOn, keepingFocus } from '../../../src/webview/parts/focus';
import type { PanelState } from '../../../src/webview/protocol';
import { render } from '../../../src/webview/render';
import { all, freshPage, one, withKey } from '../page';
import { companyState, entriesOf, listState, memoState, pageState, ROOMS } from '../sampleRooms';
import { documentState, emptyState, orgState, sampleState } from '../sampleState';

/** The panel with a room, and a way to show another. */
function opened(first: PanelState) {
  const panel = document.createElement('main');
  document.body.replaceChildren(panel);
  const posted: unknown[] = [];
  const draw = (state: PanelState) => panel.replaceChildren(render(state, (message) => posted.push(message)));
  draw(first);
  return { panel, posted, show: (state: PanelState) => keepingFocus(panel, () => draw(state)) };
}

const focusedKey = () => document.activeElement?.getAttribute('data-key');

describe('The focus', () => {
  freshPage();

  // `main.test.ts` goes through the controls of the comparison.
  for (const [name, state] of ROOMS.filter(([, each]) => each().room.kind !== 'compare')) {
    it(`stays where it is when nothing changes: ${name}`, () => {
      const { panel, show } = opened(state());
      for (const key of all(panel, '[data-key]:not([disabled])').map((each) => each.getAttribute('data-key') ?? '')) {
        withKey(panel, key).focus();
        show(state());
        assert.equal(focusedKey(), key);
      }
    });
  }

  const changes: readonly (readonly [what: string, before: () => PanelState, after: () => PanelState])[] = [
    ['a role that the document no longer mentions', memoState, () => memoState({ entries: entriesOf('The Chair of the Board.') })],
    ['all roles of a document', memoState, documentState],
    ['the document', memoState, () => documentState({ file: undefined })],
    ['the roles that were found', listState, () => listState({ query: 'xyzzy' })],
    ['the list behind a page', listState, () => pageState('ceo')],
    ['the page before another', () => pageState('ceo'), () => pageState('chief-of-staff')],
    ['the picture', companyState, orgState],
    ['the comparison', sampleState, emptyState],
    ['the room', companyState, memoState],
    ['the table in an editor tab', () => sampleState({}, 'editor'), () => sampleState({ chosen: ['ceo'], comparison: undefined }, 'editor')],
  ];
  for (const [what, before, after] of changes) {
    it(`is not lost with ${what}`, () => {
      const keys = all(opened(before()).panel, '[data-key]:not([disabled])').map((each) => each.getAttribute('data-key') ?? '');
      const lost = keys.filter((key) => {
        const { panel, show } = opened(before());
        withKey(panel, key).focus();
        assert.equal(focusedKey(), key);
        show(after());
        return document.activeElement === document.body || !panel.contains(document.activeElement);
      });
      assert.deepEqual(lost, []);
    });
  }

  it('is not taken from elsewhere', () => {
    const { show } = opened(memoState());
    const other = document.createElement('button');
    document.body.append(other);
    other.focus();
    show(listState());
    assert.equal(document.activeElement, other);
  });

  it('keeps what is typed and not yet known to the host, with the list that belongs to it', () => {
    const { panel, show, posted } = opened(listState());
    const input = withKey(panel, 'search') as HTMLInputElement;
    input.focus();
    input.value = 'staff';
    input.setSelectionRange(1, 4);
    show(listState({ query: 'st' }));
    const next = withKey(panel, 'search') as HTMLInputElement;
    assert.deepEqual([next.value, next.selectionStart, next.selectionEnd], ['staff', 1, 4]);
    assert.equal(one(panel, '.results .title').textContent, 'Chief of Staff');
    assert.deepEqual(posted, [{ type: 'search', query: 'staff', category: undefined }]);
  });

  it('posts nothing when the host knows what was typed', () => {
    const { panel, show, posted } = opened(listState({ query: 'staff' }));
    withKey(panel, 'search').focus();
    show(listState({ query: 'staff' }));
    assert.deepEqual(posted, []);
  });

  it('goes where the host says, and to the search where that is not there', () => {
    const { panel } = opened(listState({ query: 'chief' }));
    focusOn(panel, 'role:coo');
    assert.equal(focusedKey(), 'role:coo');
    focusOn(panel, 'role:"];nothing');
    const input = withKey(panel, 'search') as HTMLInputElement;
    assert.deepEqual([focusedKey(), input.selectionStart, input.selectionEnd], ['search', 0, 5]);
  });
});
