import assert from 'node:assert/strict';
import { besideNames, besideOf } from '../../../../src/core/mentions/reading/beside';
import { readBesideWeights } from '../../../../src/core/mentions/reading/besideTable';
import { BESIDE_WEIGHTS } from '../../../../src/core/mentions/reading/besideWeights';
import { closeTo } from '../../../../src/core/mentions/reading/neighbours';

const written = new Map(BESIDE_WEIGHTS.trim().split(/[~\n]/u).map((entry) => [entry.slice(0, entry.lastIndexOf('|')), Number(entry.slice(entry.lastIndexOf('|') + 1)) / 100]));

suite('The weights of what stands beside a form', () => {
  test('are found under the names that they are written with', () => {
    const found = new Map<string, number>();
    for (const [kind, heads] of readBesideWeights(BESIDE_WEIGHTS)) for (const [head, tails] of heads) for (const [tail, weight] of tails) found.set(`${kind}${head}${tail}`, weight);
    assert.deepEqual([...found].sort(), [...written].sort());
  });

  for (const text of ['said our XYZ of the board', 'in the\n\nXYZ\nnote', 'Acme’s XYZ’s office', '(XYZ) 12', 'XYZs, Jane Doe', 'a-XYZ-led', '#XYZ: Status', 'near XYZ\nno', '']) {
    test(`add up beside the form in ${JSON.stringify(text)}`, () => {
      const start = Math.max(0, text.indexOf('XYZ'));
      const close = closeTo(text, start, start + (/XYZs?/u.exec(text)?.[0].length ?? 0));
      const names = besideNames(close);
      const sum = (some: readonly string[]) => some.reduce((total, name) => total + (written.get(name) ?? 0), 0).toFixed(6);
      const { before, after } = besideOf(close);
      assert.deepEqual([before.toFixed(6), after.toFixed(6)], [sum(names.before), sum(names.after)]);
    });
  }
});
