import { expect } from 'chai';
import { DocumentLines } from '../../../src/core/insert/documentLines';
import { isAmongTags } from '../../../src/core/insert/jsx';

/** Whether the last line is text among tags. */
const last = (text: string, languageId = 'typescriptreact'): boolean => {
  const lines = new DocumentLines(text);
  return isAmongTags(lines, languageId, lines.count - 1);
};

const AMONG = ['<p>\nx', '<>\nx', '<p>\none\ntwo\n\nx', '<Role.Name\n  of="COO"\n/>\nx', '<p>a</p>\nx', '  ))}\nx', '{/* a */}\nx'];
const OUTSIDE = ['x', 'return (\nx', 'a && (\n<p>a', '<p>\n{all.map((one) => (\nx', 'const a = () =>\nx', 'f<string>();\nx', '</p>\n);\nx', 'const ref: Ref<Tag>\nx'];

suite('isAmongTags', () => {
  for (const text of AMONG) test(`is so at the end of ${JSON.stringify(text)}`, () => expect(last(text)).to.equal(true));
  for (const text of OUTSIDE) test(`is not so at the end of ${JSON.stringify(text)}`, () => expect(last(text)).to.equal(false));
  test('is not so where the language has no tags', () => expect(last('<p>\nx', 'typescript')).to.equal(false));
});
