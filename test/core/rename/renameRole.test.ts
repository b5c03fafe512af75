import assert from 'node:assert/strict';
import { findMentions } from '../../../src/core/mentions/findMentions';
import { readerOf } from '../../../src/core/mentions/reader';
import { renameRole } from '../../../src/core/rename/renameRole';
import { testGlossary } from '../../helpers/glossary';

const glossary = testGlossary();

/** The text after the name at its first mention is changed. */
function renamed(text: string, to: string): string {
  const source = { text, languageId: 'markdown' };
  const [subject] = findMentions(glossary, source);
  assert.ok(subject !== undefined);
  return [...renameRole(readerOf(glossary, source), subject, to)].reverse().reduce((all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end), text);
}

suite('renameRole', () => {
  for (const [what, before, to, after] of [
    ['an acronym with its plural and possessive', 'The COO, the COO’s team and two COOs.', 'CDO', 'The CDO, the CDO’s team and two CDOs.'],
    ['a title in the letters it has', 'Chief Operating Officer, chief operating officers, CHIEF OPERATING OFFICER.', 'Head of Delivery', 'Head of Delivery, heads of delivery, HEAD OF DELIVERY.'],
    ['a title over a line end', 'The Chief Operating\nOfficer met.', 'Chief Delivery Officer', 'The Chief Delivery Officer met.'],
    ['no other role', 'The COO and the CEO.', 'CDO', 'The CDO and the CEO.'],
    ['no code and no address', 'The COO in `COO` at https://example.com/COO.', 'CDO', 'The CDO in `COO` at https://example.com/COO.'],
    ['nothing where it is the same', 'The COO.', 'COO', 'The COO.'],
  ] as const) {
    test(`changes ${what}`, () => assert.equal(renamed(before, to), after));
  }
});
