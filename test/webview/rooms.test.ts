import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readMessage } from '../../src/vscode/views/readMessage';
import type { FromPanel, PanelState } from '../../src/webview/protocol';
import { render } from '../../src/webview/render';
import { accessibleName, all, controls, choose, fire, freshPage, withKey } from './page';
import { ROOMS } from './sampleRooms';

/** The page in the document, where ids can be looked up. */
function drawn(state: PanelState): HTMLElement {
  const page = render(state, () => assert.fail('Drawing must post nothing'));
  document.body.replaceChildren(page);
  return page;
}

const attributesOf = (page: HTMLElement, name: string) => all(page, `[${name}]`).map((each) => each.getAttribute(name));

function assertEachOnce(values: readonly (string | null)[]): void {
  assert.deepEqual(values.filter((value, index) => values.indexOf(value) !== index), []);
}

/** All that pressing, choosing and typing anywhere on a page posts, each on a page of its own. */
function allPosted(state: PanelState): readonly FromPanel[] {
  const posted: FromPanel[] = [];
  const open = () => {
    const page = render(state, (message) => posted.push(message));
    document.body.replaceChildren(page);
    return page;
  };
  for (const key of attributesOf(open(), 'data-key')) {
    for (const value of ['', ...all(withKey(open(), key ?? ''), 'option').map((option) => option.getAttribute('value') ?? '')]) {
      const control = withKey(open(), key ?? '');
      if (control.matches('select')) choose(control, value);
      else if (control.matches('input')) fire(control, control.getAttribute('type') === 'search' ? 'input' : 'change');
      else control.click();
    }
  }
  return posted;
}

for (const [name, state] of ROOMS) {
  describe(`The panel with ${name}`, () => {
    freshPage();

    it('is the same for the same state', () => assert.equal(drawn(state()).outerHTML, drawn(state()).outerHTML));

    it('gives every control a key of its own, and no id twice', () => {
      const page = drawn(state());
      assert.deepEqual(controls(page).filter((each) => !each.hasAttribute('data-key')), []);
      assertEachOnce(attributesOf(page, 'data-key'));
      assertEachOnce(attributesOf(page, 'id'));
    });

    it('names everything that is pressed, chosen or looked at', () => {
      const page = drawn(state());
      const named = [...controls(page), ...all(page, '[role=tablist], [role=tabpanel], [role=group], [role=img], caption, h1, h2')];
      assert.ok(named.length > 0 || all(page, 'p').length > 0);
      assert.deepEqual(named.filter((each) => accessibleName(each) === '').map(({ outerHTML }) => outerHTML), []);
      for (const option of all(page, 'option, optgroup')) assert.notEqual(option.getAttribute('label') ?? option.textContent, '');
    });

    it('describes things by what is there, and hides nothing that can have the focus', () => {
      const page = drawn(state());
      for (const reference of ['aria-controls', 'aria-labelledby', 'aria-describedby']) for (const id of attributesOf(page, reference)) assert.ok(document.getElementById(id ?? ''), `${reference} ${id}`);
      for (const href of attributesOf(page, 'href')) assert.ok(href?.startsWith('https://') === true || document.getElementById(href?.slice(1) ?? ''), href ?? '');
      assert.deepEqual(all(page, '[aria-hidden=true]').filter((each) => controls(each).length > 0), []);
    });

    it('posts only what its host takes', () => {
      const posted = allPosted(state()).map((message): unknown => JSON.parse(JSON.stringify(message)));
      assert.ok(posted.length > 0);
      for (const message of posted) assert.deepEqual(JSON.parse(JSON.stringify(readMessage(message) ?? null)), message);
    });
  });
}

describe('The panel with what a hostile file holds', () => {
  freshPage();

  const hostile = fc.oneof(
    fc.constantFrom('<img src=x onerror=alert(1)>', '"><script>alert(2)</script>', '</script><style>*{}</style>', "' onfocus='alert(3)", '{0}{1}$&$1', 'javascript:alert(4)', '\u202eevil', '\u0000\u0007\u001b[31m\u2066', '[press](command:workbench.action.quit) ](command:workbench.action.quit)', 'command:workbench.action.quit', '&lt;b&gt;', '<svg><a xlink:href="javascript:alert(5)">', '__proto__'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  /** Where the words of others stand. */
  const WORDS: readonly string[] = ['title', 'acronym', 'definition', 'text', 'scope', 'remark', 'lead', 'file', 'name', 'query', 'url', 'supports', 'key'];
  const LISTS: readonly string[] = ['headlines', 'sentences', 'lines'];

  /** The same room with other words. */
  function withWords(value: unknown, word: () => string, name = ''): unknown {
    if (typeof value === 'string') return WORDS.includes(name) ? `${name === 'key' ? value : ''}${word()}` : value;
    if (Array.isArray(value)) return value.map((each: unknown) => (typeof each === 'string' && LISTS.includes(name) ? word() : withWords(each, word, '')));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, withWords(below, word, key)]));
  }

  const ELEMENTS = new Set('div main button select option optgroup input label span p h1 h2 ul ol li a sup strong em mark section article figure figcaption table caption thead tbody tr th td svg g path rect circle text title'.split(' '));

  it('shows its text as text', () => {
    fc.assert(fc.property(fc.constantFrom(...ROOMS), fc.array(hostile, { minLength: 1, maxLength: 5 }), ([, state], words) => {
      let next = 0;
      const { room, ...rest } = state();
      const page = drawn({ ...rest, room: withWords(room, () => words[next++ % words.length] ?? '') } as PanelState);
      const elements = all(page, '*');
      assert.deepEqual(elements.map(({ tagName }) => tagName.toLowerCase()).filter((tag) => !ELEMENTS.has(tag)), []);
      assert.deepEqual(elements.flatMap((each) => [...each.attributes].map((attribute) => attribute.name)).filter((attribute) => /^on|style|src/u.test(attribute)), []);
      assert.deepEqual(attributesOf(page, 'href').filter((href) => href?.startsWith('#source-') !== true && href?.startsWith('https://') !== true), []);
    }), { numRuns: 300 });
  });

  it('leaves out what would turn the order of other texts round', () => {
    for (const [name, state] of ROOMS) {
      const { room, ...rest } = state();
      const seen = (text: string) => drawn({ ...rest, room: withWords(room, () => text) } as PanelState).textContent;
      assert.equal(seen('\u202ae\u202bv\u202ci\u202dl\u202e \u2066o\u2067n\u2068e\u2069'), seen('evil one'), name);
    }
  });

  for (const [what, text] of [['of markup', '<b>&amp;{0}$&'], ['that links nowhere', '](command:workbench.action.quit)'], ['of a million letters', 'M'.repeat(1_000_000)]] as const) {
    it(`loses none of it: text ${what}`, () => {
      for (const [name, state] of ROOMS) {
        const { room, ...rest } = state();
        const seen = (hostile: string) => {
          // Few texts are long: that many letters in each place would fill the memory of whoever runs this.
          let left = 3;
          return drawn({ ...rest, room: withWords(room, () => (left-- > 0 ? hostile : 'other')) } as PanelState).textContent ?? '';
        };
        assert.equal(seen(text).includes(text), seen('plain').includes('plain'), name);
      }
    });
  }
});
