import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentionedRoles, placeFrom, type MentionOrder } from '../../../src/core/document/mentionedRoles';
import { findMentions, type Mention } from '../../../src/core/mentions/findMentions';
import { fragments } from '../../helpers/fragments';
import { testGlossary } from '../../helpers/glossary';

const glossary = testGlossary();
const mentionsIn = (text: string): readonly Mention[] => findMentions(glossary, { text, languageId: 'plaintext' });
const listed = (text: string, order: MentionOrder = 'appearance') => mentionedRoles(glossary, mentionsIn(text), order);

suite('mentionedRoles', () => {
  const text = 'The CEO met the COO. The CSO came late; the Chief Operating Officer and another COO did not come.';

  test('lists each role once, whatever it is called, with all its places', () => {
    const [, , coo] = listed(text);
    assert.deepEqual(coo, {
      key: 'role:coo', kind: 'role', id: 'coo', title: 'Chief Operating Officer', acronym: 'COO', definition: 'Runs the operations that deliver the plan.', candidates: [],
      places: [text.indexOf('COO'), text.indexOf('Chief'), text.lastIndexOf('COO')],
    });
  });

  test('puts what is unclear first, whatever the order', () => {
    assert.deepEqual(listed(text).map(({ key }) => key), ['form:CSO', 'role:ceo', 'role:coo']);
    assert.deepEqual(listed(text, 'count').map(({ key }) => key), ['form:CSO', 'role:coo', 'role:ceo']);
  });

  test('leaves what is mentioned equally often in the order of the text', () => {
    assert.deepEqual(listed('The CoS, the CEO, the COO.', 'count').map(({ id }) => id), ['chief-of-staff', 'ceo', 'coo']);
  });

  test('offers for an unclear acronym the roles that it may be, and no other meaning', () => {
    const [cso] = listed(text);
    assert.deepEqual([cso?.kind, cso?.title, cso?.id, cso?.definition], ['undecided', 'CSO', undefined, undefined]);
    assert.deepEqual([...(cso?.candidates ?? [])].sort(), ['cso-security', 'cso-strategy']);
  });

  test('names a title that the glossary does not have as the text does', () => {
    const sales = 'The chief sales officer (CSO) left. Nobody saw the CSO again.';
    assert.deepEqual(listed(sales), [{ key: 'title:chief sales officer', kind: 'unlisted', title: 'chief sales officer', acronym: 'CSO', candidates: [], places: [sales.indexOf('CSO'), sales.lastIndexOf('CSO')] }]);
  });

  test('takes a title for the same whatever its case', () => {
    const [sales, ...others] = listed('The Chief Sales Officer (CSO) left. The board met.\n\nThe chief sales officer (CSO) came back.');
    assert.deepEqual([sales?.title, sales?.places.length, others], ['Chief Sales Officer', 2, []]);
  });

  test('lists nothing that is no role', () => assert.deepEqual(listed('The civil society organisation (CSO) wrote to us. The pigeons coo.'), []));

  test('leaves out a role that the glossary no longer has', () => {
    const mentions = mentionsIn('The CEO met the COO.');
    const roles = new Map([...glossary.roles].filter(([id]) => id !== 'ceo'));
    assert.deepEqual(mentionedRoles({ ...glossary, roles }, mentions, 'appearance').map(({ id }) => id), ['coo']);
  });

  test('keeps every mention but those without an entry, in order, under a key of its own', () => {
    fc.assert(fc.property(fragments, fc.constantFrom<MentionOrder>('appearance', 'count'), (any, order) => {
      const entries = listed(any, order);
      assert.equal(new Set(entries.map(({ key }) => key)).size, entries.length);
      for (const { places } of entries) assert.deepEqual(places, [...places].sort((one, other) => one - other));
      assert.deepEqual(entries.flatMap(({ places }) => places).sort((one, other) => one - other), mentionsIn(any).filter(({ reading }) => reading.kind !== 'other').map(({ start }) => start));
    }));
  });
});

suite('placeFrom', () => {
  const places = [3, 10, 20];
  for (const [offset, step, place] of [[0, 1, 3], [3, 1, 3], [4, 1, 10], [20, 1, 20], [21, 1, 3], [30, -1, 20], [20, -1, 10], [10, -1, 3], [3, -1, 20], [0, -1, 20]] as const) {
    test(`goes ${step === 1 ? 'on' : 'back'} from ${offset} to ${place}`, () => assert.equal(placeFrom(places, offset, step), place));
  }
  test('goes nowhere where there is none', () => assert.deepEqual([placeFrom([], 5, 1), placeFrom([], 5, -1)], [undefined, undefined]));
  test('comes by every place on the way round, either way', () => {
    const sorted = fc.uniqueArray(fc.nat(1_000), { minLength: 1 }).map((all) => all.sort((one, other) => one - other));
    fc.assert(fc.property(sorted, fc.nat(1_000), fc.constantFrom<1 | -1>(1, -1), (all, start, step) => {
      const seen = new Set<number | undefined>();
      // Forth from where a mention ends, back from where it begins: as the selection of one leaves the cursor.
      for (let at: number | undefined = start, turn = 0; turn < all.length; turn++) {
        at = placeFrom(all, step === 1 && turn > 0 ? (at ?? 0) + 1 : (at ?? 0), step);
        seen.add(at);
      }
      assert.deepEqual([...seen].sort((one, other) => (one ?? 0) - (other ?? 0)), all);
    }));
  });
});
