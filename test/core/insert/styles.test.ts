import { expect } from 'chai';
import { rolesOf } from '../../../src/core/glossary/glossary';
import { styleLabels, stylesFor } from '../../../src/core/insert/styles';
import { english } from '../../helpers/glossary';
import { glossary } from './planned';

const CASES: readonly (readonly [language: string, styles: string])[] = [
  ['markdown', 'definition full expansion footnote abbr abbreviation definitionList comparison glossarySection'],
  ['mdx', 'definition full expansion footnote abbr abbreviation definitionList comparison glossarySection'],
  ['html', 'definition full expansion footnote abbr definitionList comparison glossarySection'],
  ['latex', 'definition full expansion footnote abbreviation definitionList comparison glossarySection'],
  ['asciidoc', 'definition full expansion footnote abbr abbreviation definitionList comparison glossarySection'],
  ['restructuredtext', 'definition full expansion footnote abbr abbreviation definitionList comparison glossarySection'],
  ['plaintext', 'definition full expansion footnote definitionList comparison'],
  ['typescript', 'definition full comparison expansion'],
  ['json', 'expansion'],
  ['yaml', 'expansion'],
  ['xml', 'expansion'],
  ['csv', ''],
];

suite('stylesFor', () => {
  for (const [language, styles] of CASES) test(`offers what is honest in ${language}`, () => expect(stylesFor(language).join(' ')).to.equal(styles));

  const suiting: readonly (readonly [ids: readonly string[], styles: string])[] = [
    [['ceo'], 'definition full expansion footnote definitionList'],
    [['chair'], 'definition full footnote definitionList'],
    [['ceo', 'chair'], 'definition full expansion footnote definitionList comparison'],
    [[], ''],
  ];
  for (const [ids, styles] of suiting) test(`offers what suits ${ids.join(' and ') || 'no role'}`, () => expect(stylesFor('plaintext', rolesOf(glossary, ids)).join(' ')).to.equal(styles));
});

suite('styleLabels', () => {
  test('has words for every style', () => expect(Object.keys(styleLabels(english))).to.have.members([...stylesFor('markdown')]));
});
