import assert from 'node:assert/strict';
import { completeRole } from '../../../src/core/glossary/own/merging/completeRow';
import { indexGlossary, type Glossary } from '../../../src/core/glossary/glossary';
import { findMentions } from '../../../src/core/mentions/findMentions';
import { buildMatcher } from '../../../src/core/mentions/finding/matching/matcher';
import { findOccurrences } from '../../../src/core/mentions/finding/findOccurrences';
import { formsOf } from '../../../src/core/mentions/finding/forms/forms';
import { indexText, isOutgrown, matcherOf, preparing } from '../../../src/core/mentions/reader';
import { testGlossary } from '../../helpers/glossary';

const { rows } = testGlossary();

function withRoles(count: number): Glossary {
  const more = Array.from({ length: count }, (_, index) => completeRole({ id: `r${index}`, title: `Head of Depot ${index}`, category: 'head-of', definition: 'Runs it.', basis: 'general' }));
  return indexGlossary({ ...rows, roles: [...rows.roles, ...more] });
}

const TEXTS = ['The CEO met the Head of Depot 7 and the Heads of Depot 5999.', 'Der Vorstand und die Chief Operating Officer, le directeur général de la société, CEO and CFOs.'];

suite('The matcher of a glossary', () => {
  test('is built ahead, in many slices, where it takes long', () => {
    const glossary = withRoles(20_000);
    const slices = [...preparing(glossary)].length;
    assert.ok(slices >= 8, `${slices} slices`);
    const built = matcherOf(glossary);
    assert.equal(matcherOf(glossary, 'english'), built);
    assert.deepEqual([...preparing(glossary)], []);
    assert.equal(matcherOf(glossary), built);
  });

  test('finds the same however it was built', () => {
    const glossary = withRoles(6_000);
    const prepared = withRoles(6_000);
    for (const work = preparing(prepared); work.next().done !== true; );
    const byHand = buildMatcher(formsOf(glossary));
    for (const text of TEXTS) {
      const found = (matcher: typeof byHand) => findOccurrences(matcher, { text, languageId: 'markdown' }).map(({ start, end, form }) => [start, end, form.text]);
      assert.ok(found(byHand).length > 1);
      assert.deepEqual(found(matcherOf(prepared)), found(byHand));
    }
    assert.ok(findMentions(prepared, { text: TEXTS[0] ?? '', languageId: 'markdown' }).some(({ reading }) => reading.kind === 'role' && reading.role === 'r7'));
  });

  test('of a usual glossary is built when it is first asked for, without the titles of other languages where a text has none', () => {
    const glossary = withRoles(0);
    assert.deepEqual([...preparing(glossary)], []);
    assert.notEqual(matcherOf(glossary, 'english'), matcherOf(glossary));
    const english = indexText(glossary, { text: 'The CEO spoke.', languageId: 'markdown' });
    assert.deepEqual([isOutgrown(glossary, english, 'more'), isOutgrown(glossary, english, 'Geschäftsführer')], [false, true]);
    const many = withRoles(6_000);
    assert.equal(isOutgrown(many, indexText(many, { text: 'The CEO spoke.', languageId: 'markdown' }), 'Geschäftsführer'), false);
  });
});
