import assert from 'node:assert/strict';
import { exportMarkdown } from '../../../../src/core/glossary/export/exportMarkdown';
import { indexGlossary } from '../../../../src/core/glossary/glossary';
import { english, testGlossary } from '../../../helpers/glossary';
import { hostileGlossary } from './hostile';

suite('exportMarkdown', () => {
  const document = exportMarkdown(testGlossary(), english);

  test('has a section a role, below its category', () => {
    assert.ok(document.startsWith('# Executive roles\n\n- [Board](#category-board): [Chair of the Board](#role-chair)\n- [Chief executives](#category-c-suite-core): [Chief Executive Officer](#role-ceo), '), document.slice(0, 300));
    assert.match(document, /<a id="role-ceo"><\/a>\n\n### Chief Executive Officer \(CEO\)\n\nLeads the whole organisation for the board\. \\\[\[1\]\(#source-1\)\\\]\n/u);
    assert.match(document, /\*\*Often confused with\*\*\n\n- \[Chair of the Board\]\(#role-chair\)\n- \[Chief Operating Officer \(COO\)\]\(#role-coo\): The CEO answers to the board/u);
  });

  test('sets the roles side by side, lists what letters mean, and names its sources', () => {
    assert.match(document, /\| {2}\| \[Chief Executive Officer\]\(#role-ceo\) \| \[Chief Operating Officer\]\(#role-coo\) \|\n\| --- \| --- \| --- \|\n\| Accountable to \\\[\[1\]\(#source-1\)\\\] \| the board \| the CEO \|\n\| Focus \| outside and inside \| – \|/u);
    assert.match(document, /\*\*CSO\*\*\n\n- \[Chief Security Officer\]\(#role-cso-security\) \*\(common\)\*/u);
    assert.match(document, /## Sources\n\n1\. <a id="source-1"><\/a>\[An act\]\(<https:\/\/example\.org\/act>\) \*\(tier A\)\*\n2\. <a id="source-2"><\/a>A study \*\(tier B\)\*\n$/u);
  });

  for (const [what, text] of [['a glossary', document], ['a hostile one', exportMarkdown(hostileGlossary(), english)]] as const) {
    test(`links only to places that are in it: ${what}`, () => {
      const places = [...text.matchAll(/<a id="([^"]*)">/gu)].map(([, name]) => name);
      assert.equal(new Set(places).size, places.length);
      for (const [, name] of text.matchAll(/\]\(#([^)]*)\)/gu)) assert.ok(places.includes(name), name);
    });
  }

  test('shows hostile text as text', () => {
    const text = exportMarkdown(hostileGlossary(), english);
    assert.deepEqual([...text.matchAll(/(?<!\\)<(?!a id="[a-z0-9-]+"><\/a>|\/a>|https:\/\/example\.org\/a\?b=%3Cc%3E&d=%20>)/gu)], []);
    assert.deepEqual(text.split('\n').filter((line) => line.startsWith('#')).map((line) => line.replace(/ .*/u, '')), ['#', '##', '###', '###', '##', '###', '###', '##', '##']);
    assert.doesNotMatch(text, /^- (?:[-#]|\d+\.) /mu);
    assert.match(text, /\| Scope \| a \\\| b \\\| c \\\| \| solid \|/u);
    assert.doesNotMatch(text, /(?<!<)https:\/\/|[\u0007\u0085\u2028\u202e]/u);
  });

  test('of an empty glossary has no empty sections', () => assert.equal(exportMarkdown(indexGlossary({ roles: [], distinctions: [], forms: [], sources: [] }), english), '# Executive roles\n'));
});
