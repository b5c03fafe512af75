import assert from 'node:assert/strict';
import { indexGlossary, type Glossary } from '../../../src/core/glossary/glossary';
import { renderHover } from '../../../src/core/hover/renderHover';
import { mentionAt, mentionsNear } from '../../../src/core/mentions/findMentions';
import { qualifiersOf } from '../../../src/core/mentions/finding/modifiers/qualifiers';
import { readerOf } from '../../../src/core/mentions/reader';
import { at } from '../../helpers/cursor';
import { english, testGlossary } from '../../helpers/glossary';

function hover(marked: string, glossary: Glossary = testGlossary()): string | undefined {
  const { text, offset } = at(marked);
  const reader = readerOf(glossary, { text, languageId: 'markdown' });
  const mention = mentionAt(reader, offset);
  if (mention === undefined) return undefined;
  return renderHover(mention, { qualifiers: qualifiersOf(reader.view.slice, mention), glossary, nearby: mentionsNear(reader, offset), written: text.slice(mention.start, mention.end), lineOf: (place) => text.slice(0, place).split('\n').length, l10n: english });
}

const withoutLinks = (text: string | undefined) => text?.replace(/\]\(command:[^)]*\)/gu, ']');

suite('renderHover', () => {
  test('gives name, definition, difference from the role named nearby, and what can be done', () => {
    assert.equal(
      withoutLinks(hover('The C|EO and the COO.')),
      [
        '**Chief Executive Officer** (CEO)',
        'Leads the whole organisation for the board.',
        '**CEO or COO?** *(both named here)* The CEO answers to the board; the COO answers to the CEO.',
        'Elsewhere CEO may mean chief electoral officer. [Not this one: choose…]',
        '[Compare with COO] · [Insert definition] · [Open in glossary (1 source)]',
      ].join('\n\n'),
    );
  });

  test('falls back to the most-confused role that a distinction is written about', () => {
    const text = withoutLinks(hover('The C|EO and the Chair.')) ?? '';
    assert.ok(text.includes('**CEO or COO?** The CEO answers to the board'), text);
  });

  test('says what qualifies the title here', () => {
    assert.match(withoutLinks(hover('The former group C|EO spoke.')) ?? '', /^\*\*Chief Executive Officer\*\* \(CEO\) · \*here: former, group\*\n/u);
  });

  test('says why it reads an ambiguous acronym as it does', () => {
    const text = withoutLinks(hover('# Minutes\n\nThe Chief Security Officer (CSO) spoke.\n\nThe C|SO left.')) ?? '';
    assert.match(text, /^\*\*Chief Security Officer\*\* \(CSO\)/u);
    assert.match(text, /\*Read so here: defined on line 3\.\* Elsewhere CSO may mean civil society organisation, Chief Strategy Officer\. \[Not this one: choose…\]/u);
  });

  test('stays away where the document says that no role is meant', () => assert.equal(hover('Civil society organisations (CSOs) met. A C|SO spoke.'), undefined));

  test('names a role that the document spells out and the glossary does not have', () => {
    const text = withoutLinks(hover('The Chief Sleep Officer (CSO) rests. The C|SO spoke.')) ?? '';
    assert.match(text, /^\*\*Chief Sleep Officer\*\* \(CSO\)\n\nSo this document says\. The glossary has no entry for it\./u);
  });

  test('says no difference where none is written', () => {
    assert.equal(withoutLinks(hover('The Cha|ir spoke.')), ['**Chair of the Board**', 'Leads the board and its meetings.', '[Compare with CEO] · [Insert definition] · [Open in glossary]'].join('\n\n'));
  });

  test('shows the candidates where the letters do not decide', () => {
    assert.equal(
      withoutLinks(hover('The C|SO spoke.')),
      [
        '**CSO** has more than one meaning, and the text does not say which:',
        '- [Chief Security Officer]: Protects people, premises and assets.\n- [Chief Strategy Officer]: Helps to form and follow the strategy.',
        'Less often, or not a role: civil society organisation.',
        '[Compare these roles] · [Insert definition…] · [Choose for this file…]',
      ].join('\n\n'),
    );
  });

  test('tells candidates apart in a line each', () => {
    const glossary = testGlossary();
    const definition = `The executive who protects people, ${'premises and assets, '.repeat(9)}and more.`;
    const roles = glossary.rows.roles.map((role) => (role.id === 'cso-security' ? { ...role, definition } : role));
    const lines = (withoutLinks(hover('The C|SO spoke.', indexGlossary({ ...glossary.rows, roles }))) ?? '').split('\n');
    const line = lines.find((each) => each.includes('Security')) ?? '';
    assert.match(line, /^- \[Chief Security Officer\]: protects people, premises .+…$/u);
    assert.ok(line.length <= 94, line);
  });

  test('hands its links the roles meant', () => {
    const [, json = ''] = /command:executiveRoles\.compareRoles\?([^)]*)\)/u.exec(hover('The C|EO and the COO.') ?? '') ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(json)), [{ roles: ['ceo', 'coo'] }]);
  });

  test('says nothing where there is no role', () => assert.equal(hover('The pla|n'), undefined));

  test('shows a hostile glossary as text, with no link but our own', () => {
    const glossary = testGlossary();
    const hostile = 'x](command:evil) <img src=x onerror=y> [a](https://evil.example) www.evil.example a@evil.example **b** `c` &lt; \u202e\u0007';
    const roles = glossary.rows.roles.map((role) => (role.id === 'chair' ? { ...role, definition: hostile, title: `Chair ${hostile}` } : role));
    const text = hover('The Cha|ir spoke.', indexGlossary({ ...glossary.rows, roles })) ?? '';
    const links = [...text.matchAll(/(?<!\\)\]\(([^)]*)\)/gu)].map(([, address = '']) => address);
    assert.ok(links.length > 0 && links.every((address) => address.startsWith('command:executiveRoles.')), text);
    assert.doesNotMatch(text, /(?<!\\)<|https:\/\/|www\.|@|\u202e|\u0007|&lt;/u);
  });
});
