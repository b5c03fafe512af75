import { expect } from 'chai';
import { readerOf } from '../../../src/core/mentions/reader';
import { roleNotes } from '../../../src/core/preview/roleNotes';
import { glossary } from '../checks/fixture';

const told = (text: string): readonly (readonly string[])[] => roleNotes(readerOf(glossary, { text, languageId: 'plaintext' })).map(({ start, end, about, title }) => [text.slice(start, end), about, title]);

suite('roleNotes', () => {
  test('tells title and definition of letters', () => expect(told('Ask the CFO.')).to.deep.equal([['CFO', 'cfo', 'Chief Financial Officer: Leads a part of the organisation.']]));
  test('tells the definition alone of a title, also over a line end', () => expect(told('our chief\nfinancial officer')).to.deep.equal([['chief\nfinancial officer', 'cfo', 'Leads a part of the organisation.']]));
  test('tells the title of another name', () => expect(told('our Chief Finance Officer')[0]?.[2]).to.match(/^Chief Financial Officer: /u));
  test('tells nothing of letters that may mean several roles', () => expect(told('Ask the CPO.')).to.deep.equal([]));
  test('takes the meaning that the page gives', () => expect(told('The Chief Privacy Officer (CPO) left. The CPO met us.').map(([words, about]) => [words, about])).to.deep.equal([['Chief Privacy Officer', 'cpo-privacy'], ['CPO', 'cpo-privacy'], ['CPO', 'cpo-privacy']]));
});
