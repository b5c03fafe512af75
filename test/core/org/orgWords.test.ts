import { expect } from 'chai';
import { orgGraph } from '../../../src/core/org/orgGraph';
import { orgWords, variantName } from '../../../src/core/org/orgWords';
import { english } from '../../helpers/glossary';
import { orgGlossary } from './orgGlossary';

suite('orgWords', () => {
  test('names the roles asked for and the regime', () => {
    const graph = orgGraph(orgGlossary(), ['ceo', 'management-board'], { variant: 'Germany' });
    const { title, description } = orgWords(graph, ['One.', 'Two.'], english);
    expect(title).to.equal('Who answers to whom: CEO, Management Board (Vorstand) (Germany)');
    expect(description).to.equal('One. Two.');
  });

  test('translates the board systems, and leaves places as the glossary has them', () => {
    const upper = { t: (message: string) => message.toUpperCase() };
    expect([variantName('Two-tier board', upper), variantName('One-tier board', upper), variantName('Germany', upper)]).to.deep.equal(['TWO-TIER BOARD', 'ONE-TIER BOARD', 'Germany']);
  });
});
