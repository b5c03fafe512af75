import assert from 'node:assert/strict';
import { readerOf } from '../../../src/core/mentions/reader';
import { navigableMention, rolesMeant } from '../../../src/core/navigate/navigationTarget';
import { testGlossary } from '../../helpers/glossary';

const glossary = testGlossary();

function targets(languageId: string, text: string, word: string): readonly string[] | undefined {
  const source = { text, languageId };
  const mention = navigableMention(readerOf(glossary, source), () => source, text.indexOf(word));
  return mention && rolesMeant(glossary, mention).map(({ id }) => id);
}

suite('navigableMention', () => {
  test('leads to the role', () => assert.deepEqual(targets('markdown', 'The COO met.', 'COO'), ['coo']));
  test('leads to all that letters may mean', () => assert.deepEqual([...(targets('markdown', 'Ask the CSO.', 'CSO') ?? [])].sort(), ['cso-security', 'cso-strategy']));
  test('leads on from a comment', () => assert.deepEqual(targets('typescript', 'f(); // the COO', 'COO'), ['coo']));
  test('leaves strings and code to the program', () => {
    assert.equal(targets('typescript', 'f("the COO")', 'COO'), undefined);
    assert.equal(targets('typescript', 'const COO = 1', 'COO'), undefined);
  });
});
