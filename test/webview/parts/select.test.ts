import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { labelledSelect } from '../../../src/webview/parts/select';
import { accessibleName, choose, fire, freshPage, texts, withKey } from '../page';

describe('A list with its name', () => {
  freshPage();

  function opened() {
    const chosen: string[] = [];
    const options = [['a', 'First'], ['b', '<b>Second']] as const;
    document.body.replaceChildren(labelledSelect('order', 'Order', options, 'b', (value) => chosen.push(value)));
    return { select: withKey(document, 'order') as HTMLSelectElement, chosen };
  }

  it('has a name, its options and the one that is chosen', () => {
    const { select } = opened();
    assert.deepEqual([accessibleName(select), texts(select, 'option'), select.value], ['Order', ['First', '<b>Second'], 'b']);
  });

  it('says what is chosen, and shows it once it is told to', () => {
    const { select, chosen } = opened();
    choose(select, 'a');
    assert.deepEqual([chosen, select.value], [['a'], 'b']);
  });

  it('says nothing of what is passed by under the keyboard', () => {
    const { select, chosen } = opened();
    fire(select, 'keydown', { key: 'ArrowUp' });
    choose(select, 'a');
    fire(select, 'keydown', { key: 'Escape' });
    fire(select, 'blur');
    assert.deepEqual([chosen, select.value], [[], 'b']);
  });
});
