import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Press } from '../../../src/webview/parts/press';
import { element } from '../../../src/webview/parts/element';
import { fire, freshPage, one } from '../page';

/** A page with a button and a list, and how often a press in it was over. */
function opened() {
  const page = document.defaultView ?? assert.fail('A page without a window');
  document.body.replaceChildren(element('button'), element('label', {}, element('select')));
  let times = 0;
  const press = new Press(page, () => (times += 1));
  return { press, at: (selector: string) => one(document, selector), times: () => times };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('A press', () => {
  freshPage();

  for (const [begin, properties, end] of [['pointerdown', { button: 0 }, 'pointerup'], ['pointerdown', { button: 0 }, 'pointercancel'], ['keydown', { key: ' ' }, 'keyup'], ['dragstart', {}, 'dragend']] as const) {
    it(`lasts from ${begin} to ${end}, and what it does comes before it is over`, async () => {
      const { press, at, times } = opened();
      assert.equal(press.isOn, false);
      fire(at('button'), begin, properties);
      assert.equal(press.isOn, true);
      fire(at('button'), end);
      assert.deepEqual([press.isOn, times()], [false, 0]);
      await turn();
      assert.equal(times(), 1);
    });
  }

  it('becomes a drag, which ends when what is dragged is let go', () => {
    const { press, at } = opened();
    fire(at('button'), 'pointerdown', { button: 0 });
    fire(at('button'), 'dragstart');
    fire(at('button'), 'pointercancel');
    assert.equal(press.isOn, true);
    fire(at('button'), 'dragend');
    assert.equal(press.isOn, false);
  });

  for (const [what, selector, type, properties] of [['another key', 'button', 'keydown', { key: 'ArrowDown' }], ['another button of the pointer', 'button', 'pointerdown', { button: 2 }], ['a list', 'select', 'pointerdown', { button: 0 }], ['a list', 'select', 'keydown', { key: ' ' }]] as const) {
    it(`is not made with ${what}: ${type}`, async () => {
      const { press, at, times } = opened();
      fire(at(selector), type, properties);
      assert.equal(press.isOn, false);
      for (const end of ['pointerup', 'keyup']) fire(at(selector), end);
      await turn();
      assert.equal(times(), 0, 'nothing was over, since nothing began');
    });
  }

  it('ends with the focus of the window', () => {
    const { press, at } = opened();
    fire(at('button'), 'keydown', { key: ' ' });
    fire(document.body, 'blur');
    assert.equal(press.isOn, false);
  });
});
