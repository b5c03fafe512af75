import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { open } from '../open';
import { all, fire, freshPage } from '../page';
import { sampleState } from '../sampleState';

/** What is dragged, as a browser carries it from one event to the next. */
class Transfer {
  readonly #data = new Map<string, string>();
  get types(): readonly string[] {
    return [...this.#data.keys()];
  }
  setData(kind: string, data: string): void {
    this.#data.set(kind, data);
  }
  getData(kind: string): string {
    return this.#data.get(kind) ?? '';
  }
}

const chosen = ['ceo', 'coo', 'cfo', 'chair'];

function opened() {
  const { page, posted } = open(sampleState({ chosen, comparison: undefined }));
  const items = all(page, '.role');
  const item = (position: number) => items[position] ?? assert.fail(`No role ${position}`);
  const lift = (position: number) => {
    const dataTransfer = new Transfer();
    fire(item(position), 'dragstart', { dataTransfer });
    return dataTransfer;
  };
  return { posted, item, lift };
}

describe('Dragging a role', () => {
  freshPage();

  for (const [from, to, ids] of [[0, 2, ['coo', 'cfo', 'ceo', 'chair']], [3, 0, ['chair', 'ceo', 'coo', 'cfo']], [1, 2, ['ceo', 'cfo', 'coo', 'chair']]] as const) {
    it(`puts it where another stood: from ${from} to ${to}`, () => {
      const { posted, item, lift } = opened();
      const dataTransfer = lift(from);
      assert.ok(fire(item(to), 'dragover', { dataTransfer }).defaultPrevented);
      assert.ok(fire(item(to), 'drop', { dataTransfer }).defaultPrevented);
      assert.deepEqual(posted, [{ type: 'compare', ids }]);
    });
  }

  it('changes nothing where it is put back', () => {
    const { posted, item, lift } = opened();
    fire(item(1), 'drop', { dataTransfer: lift(1) });
    assert.deepEqual(posted, []);
  });

  it('shows what is dragged and where it would go, until it is over', () => {
    const { item, lift } = opened();
    const marks = () => [item(0).className, item(2).className];
    const dataTransfer = lift(0);
    fire(item(2), 'dragover', { dataTransfer });
    assert.deepEqual(marks(), ['role dragged', 'role target']);
    fire(item(2), 'dragleave', { dataTransfer });
    fire(item(0), 'dragend', { dataTransfer });
    assert.deepEqual(marks(), ['role', 'role']);
  });

  it('takes nothing that is dragged here from elsewhere', () => {
    const { posted, item } = opened();
    for (const [kind, data] of [['text/plain', '2'], ['Files', ''], ['application/x-executive-role-position', '7'], ['application/x-executive-role-position', '-1'], ['application/x-executive-role-position', 'NaN']] as const) {
      const dataTransfer = new Transfer();
      dataTransfer.setData(kind, data);
      if (!kind.startsWith('application')) assert.ok(!fire(item(0), 'dragover', { dataTransfer }).defaultPrevented);
      assert.ok(!fire(item(0), 'drop', { dataTransfer }).defaultPrevented);
    }
    fire(item(0), 'drop', { dataTransfer: null });
    assert.deepEqual(posted, []);
  });

  it('is possible for every role', () => assert.deepEqual([0, 1, 2, 3].map((position) => opened().item(position).draggable), [true, true, true, true]));
});
