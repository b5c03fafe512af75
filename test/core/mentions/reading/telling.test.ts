import assert from 'node:assert/strict';
import { cueTableOf } from '../../../../src/core/mentions/reading/cueTable';
import { Gathering, type Band } from '../../../../src/core/mentions/reading/evidence';
import { tellingIn } from '../../../../src/core/mentions/reading/telling';
import { testGlossary } from '../../../helpers/glossary';

const glossary = testGlossary();
const senses = [{ role: 'coo', weight: 'usual', cues: ['plants', 'supply chain', 'run the business', 'ERP'] }] as const;
const table = cueTableOf(glossary, senses);

/** The cues that two stretches of a text give, with the band of each. */
function cuesIn(text: string, cut: number): readonly (readonly [string, Band])[] {
  const telling = tellingIn(text, table);
  const { cues } = new Gathering().look({ telling, from: 0, to: cut }, 'sentence').look({ telling, from: cut, to: text.length }, 'paragraph');
  return cues.map(({ cue, band }) => [cue.text, band] as const);
}

suite('What the words of a text tell', () => {
  test('is words in any inflection, capitals and phrases', () => {
    assert.deepEqual(
      tellingIn('The plant, the supply chains, an ERP: she runs the business.', table).cues.what.map(({ text }) => text),
      ['plants', 'supply chain', 'ERP', 'run the business'],
    );
    assert.deepEqual(tellingIn('An erp, and the chain supplies.', table).cues.what, []);
  });

  test('counts in the stretch that a word lies in, and in none if it lies across their edge', () => {
    assert.deepEqual(cuesIn('One plant here.', 9), [['plants', 'sentence']]);
    assert.deepEqual(cuesIn('One plant here.', 4), [['plants', 'paragraph']]);
    for (const cut of [5, 8]) assert.deepEqual(cuesIn('One plant here.', cut), []);
  });

  test('is the same of a short document and of a part of a long one', () => {
    const near = 'One supply chain, two plants. ';
    const long = near + 'And so on. '.repeat(3_000);
    const read = (text: string) => new Gathering().look({ telling: tellingIn(text, table), from: 0, to: near.length }, 'sentence').cues.map(({ cue }) => cue);
    assert.deepEqual(read(near), read(long));
    assert.equal(read(near).length, 2);
  });

  test('counts a word once, where it is nearest', () => assert.deepEqual(cuesIn('A plant. Two plants.', 9), [['plants', 'sentence']]));

  test('has no phrase from two stretches', () => assert.deepEqual(cuesIn('The supply chain.', 11), []));
});
