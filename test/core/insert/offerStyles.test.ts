import { expect } from 'chai';
import { rolesOf } from '../../../src/core/glossary/glossary';
import { offerStyles } from '../../../src/core/insert/offerStyles';
import { planInsertion } from '../../../src/core/insert/planInsertion';
import { previewInsertion } from '../../../src/core/insert/previewInsertion';
import type { Style } from '../../../src/core/insert/styles';
import { english } from '../../helpers/glossary';
import { glossary, marked } from './planned';

function requested(before: string, languageId = 'markdown') {
  const { text, selections } = marked(before);
  return { glossary, roles: rolesOf(glossary, ['ceo']), document: { text, languageId }, selections, l10n: english };
}

const offered = (before: string, last?: Style, languageId?: string) => offerStyles(requested(before, languageId), last).map(({ style }) => style);

suite('offerStyles', () => {
  test('shows what each would write', () => {
    const request = requested('The C¦EO met.\n');
    const [first] = offerStyles(request, undefined);
    expect(first).to.deep.equal({ style: 'definition', preview: previewInsertion(planInsertion({ ...request, style: 'definition' }), request.document.text) });
    expect(first?.preview).to.match(/^\*\*Chief Executive Officer \(CEO\)\*\*: /u);
  });

  test('begins with the style used last', () => expect(offered('The C¦EO met.\n', 'footnote').slice(0, 2)).to.deep.equal(['footnote', 'definition']));
  test('does not begin with one that the language has not', () => expect(offered('// C¦EO\n', 'footnote', 'typescript')[0]).to.equal('definition'));
  test('puts what would write nothing at the end, with the reason', () => {
    const styles = offerStyles(requested('The Chief Executive Officer (C¦EO) met.\n'), 'expansion');
    expect(styles.at(-1)).to.deep.equal({ style: 'expansion', preview: 'CEO is written out here already.' });
  });
  test('offers nothing in data', () => expect(offered('a,C¦EO\n', undefined, 'csv')).to.deep.equal([]));
  test('shows the glossary of the whole document, not of one role', () => {
    const section = offerStyles(requested('The C¦EO and the COO met.\n'), undefined).find(({ style }) => style === 'glossarySection');
    const all = planInsertion({ ...requested('The C¦EO and the COO met.\n'), roles: [], style: 'glossarySection' });
    expect('edits' in all && all.edits[0]?.text).to.contain('Chief Operating Officer');
    expect(section?.preview).to.equal(previewInsertion(all, 'The CEO and the COO met.\n'));
  });
});
