import assert from 'node:assert/strict';
import { fileTools } from '../../../src/core/glossary/fileTools';
import type { Glossary } from '../../../src/core/glossary/glossary';
import type { Layer } from '../../../src/core/glossary/own/merging/layers';
import { preparing } from '../../../src/core/mentions/reader';
import { MergedGlossaries } from '../../../src/vscode/glossaries/mergedGlossaries';
import { testGlossary } from '../../helpers/glossary';

const bundled: Layer = { rows: testGlossary().rows, origin: 'bundled' };
const role = (id: string) => ({ id, title: `Head of ${id}`, category: 'head-of', definition: 'Runs it.', basis: 'general' }) as const;

/** A file with so many roles. */
function layer(file: string, count: number): Layer {
  return { rows: { roles: Array.from({ length: count }, (_, index) => role(`${file}${index}`)), distinctions: [], forms: [], sources: [] }, origin: 'workspace', file };
}

function merged() {
  let arrived = 0;
  const glossaries = new MergedGlossaries(() => (arrived += 1));
  const of = (...layers: Layer[]) => glossaries.of(bundled, layers, fileTools);
  const whole = (...layers: Layer[]) => glossaries.whole(bundled, layers, fileTools);
  return { glossaries, of, whole, arrived: () => arrived };
}

suite('Merged glossaries', () => {
  test('are there at once where there is little to merge', async () => {
    const { of, whole, arrived } = merged();
    const few = layer('few', 3);
    assert.ok(of(few)?.roles.has('few2'));
    assert.equal(await whole(few), of(few));
    assert.equal(arrived(), 0);
  });

  test('are made a slice at a time where there is much, with others having their turn, and told of once they are whole', async () => {
    const { of, whole, arrived } = merged();
    const many = [layer('a', 20_000), layer('b', 20_000)];
    let turns = 0;
    let isWhole = false;
    const others = (): void => {
      turns += 1;
      if (!isWhole) setImmediate(others);
    };
    others();
    assert.equal(of(...many), undefined);
    assert.equal(of(...many), undefined);
    const glossary = await whole(...many);
    isWhole = true;
    assert.ok(turns > 10, `${turns} turns`);
    assert.equal(arrived(), 1);
    assert.equal(of(...many), glossary);
    assert.ok(glossary?.roles.has('b19999'));
    // The index is there too: asked for, it is not built.
    assert.deepEqual([...preparing(glossary as Glossary)], []);
  });

  test('of layers that are no more are given up', async () => {
    const { glossaries, of, whole, arrived } = merged();
    const [before, after] = [layer('before', 30_000), layer('after', 3)];
    const old = whole(before);
    glossaries.outdate();
    assert.ok(of(after)?.roles.has('after0'));
    assert.equal(await old, undefined);
    assert.equal(arrived(), 0);
    assert.ok((await whole(before))?.roles.has('before0'));
  });

  test('stay the same objects while their layers do', async () => {
    const { glossaries, of, whole } = merged();
    const many = layer('kept', 30_000);
    const glossary = await whole(many);
    glossaries.outdate();
    assert.equal(of(many), glossary);
  });
});
