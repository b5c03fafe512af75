import { expect } from 'chai';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { contextOf } from '../../../../src/core/insert/documentContext';
import { longerRules } from '../../../../src/core/insert/inline/headingRules';
import { english } from '../../../helpers/glossary';

/** The text after a wide sign is put in where the mark is, and the rules follow. */
function grown(languageId: string, marked: string): string {
  const at = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const edits = [{ start: at, end: at, text: '表' }];
  const rules = longerRules(contextOf({ text, languageId }, english), edits);
  return applyEdits(text, [...edits, ...rules].sort((one, other) => one.start - other.start));
}

const CASES: readonly (readonly [what: string, language: string, before: string, after: string])[] = [
  ['under the words', 'restructuredtext', 'COO¦\n===\n', 'COO表\n=====\n'],
  ['over them, too', 'restructuredtext', '---\nCOO¦\n---\n', '-----\nCOO表\n-----\n'],
  ['unless it is long enough', 'restructuredtext', 'COO¦\n=======\n', 'COO表\n=======\n'],
  ['of this heading only', 'restructuredtext', 'A\n=\n\nCOO¦\n===\n', 'A\n=\n\nCOO表\n=====\n'],
  ['not for a paragraph', 'restructuredtext', 'COO¦\n\n===\n', 'COO表\n\n===\n'],
  ['by letters in AsciiDoc', 'asciidoc', '最高¦\n--\n', '最高表\n---\n'],
  ['not in Markdown, which does not mind', 'markdown', 'COO¦\n---\n', 'COO表\n---\n'],
];

suite('longerRules', () => {
  for (const [what, language, before, after] of CASES) test(`lengthens the line ${what}`, () => expect(grown(language, before)).to.equal(after));
});
