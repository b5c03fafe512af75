import assert from 'node:assert/strict';
import { readerOf } from '../../../src/core/mentions/reader';
import { suggestRoles } from '../../../src/core/compare/suggestRoles';
import { at } from '../../helpers/cursor';
import { testGlossary } from '../../helpers/glossary';

suite('suggestRoles', () => {
  const suggested = (marked: string) => {
    const { text, offset } = at(marked);
    return suggestRoles(readerOf(testGlossary(), { text, languageId: 'markdown' }), offset);
  };
  const cases: readonly (readonly [what: string, text: string, ids: readonly string[]])[] = [
    ['the role at the cursor first, then the others by distance', 'The CoS, the COO and the C|EO.', ['ceo', 'coo', 'chief-of-staff']],
    ['the roles of the paragraph where the cursor is on none', 'The CEO and th|e COO.', ['coo', 'ceo']],
    ['the most-confused neighbour beside a lone role', 'The C|OO spoke.', ['coo', 'ceo']],
    ['all that an undecided form may mean', 'The C|SO.', ['cso-security', 'cso-strategy']],
    ['nothing from another paragraph', 'The CEO.\n\nThe pla|n.', []],
  ];
  for (const [what, text, ids] of cases) test(`offers ${what}`, () => assert.deepEqual(suggested(text), ids));
});
