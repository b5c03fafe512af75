import { expect } from 'chai';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import type { Glossary } from '../../../src/core/glossary/glossary';
import { describeOrg } from '../../../src/core/org/describeOrg';
import { layoutOrg } from '../../../src/core/org/layoutOrg';
import { orgGraph } from '../../../src/core/org/orgGraph';
import { orgSvg } from '../../../src/core/org/orgSvg';
import { orgWords } from '../../../src/core/org/orgWords';
import { english } from '../../helpers/glossary';
import { glossaryOf, hostileGlossaries, orgGlossary, roleOf } from './orgGlossary';
import { xmlFault } from './wellFormed';

function svgOf(glossary: Glossary, ids: readonly string[], narrow = false): string {
  const graph = orgGraph(glossary, ids);
  return orgSvg(layoutOrg(graph, { narrow }), orgWords(graph, describeOrg(graph, glossary, english), english));
}

suite('orgSvg', () => {
  const svg = svgOf(orgGlossary(), ['cfo', 'coo', 'board']);
  const document = new (new Window().DOMParser)().parseFromString(svg, 'image/svg+xml');
  const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);

  test('is a picture with a name and a text alternative', () => {
    const root = document.querySelector('svg');
    expect(root?.getAttribute('role')).to.equal('img');
    expect(root?.getAttribute('aria-labelledby')).to.equal('org-title org-description');
    expect(document.querySelector('#org-title')?.textContent).to.equal('Who answers to whom: CFO, COO, BoD');
    expect(document.querySelector('#org-description')?.textContent).to.contain('The COO answers to the CEO.');
  });

  test('has a box a role and a line a relation, each kind drawn in its own way', () => {
    expect(document.querySelectorAll('g g rect.box')).to.have.length(4);
    expect(document.querySelectorAll('g g rect.added')).to.have.length(1);
    expect(document.querySelectorAll('g > path.solid')).to.have.length(2);
    expect(document.querySelectorAll('g > path.dotted')).to.have.length(1);
    expect(document.querySelectorAll('g > path.board')).to.have.length(1);
    expect(document.querySelectorAll('g > path.between')).to.have.length(1);
  });

  test('explains its lines and numbers', () => {
    expect(texts).to.include.members(['Answers to', 'Dotted line', 'Answers to a board', 'through the audit committee', '1']);
    expect(svgOf(orgGlossary(), ['coo', 'ceo'])).to.not.contain('Dotted line');
  });

  test('follows the light or dark of its surroundings and fetches nothing', () => {
    expect(svg).to.contain('prefers-color-scheme:dark');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).to.not.match(/https?:|url\(|href|@import|<script|<foreignObject| on[a-z]+=/u);
  });

  test('shows markup in a title as what it is', () => {
    const hostile = svgOf(glossaryOf([roleOf('a', { title: '<script>alert(1)</script>' })]), ['a']);
    expect(hostile).to.not.contain('<script');
    expect(hostile).to.contain('&lt;script&gt;');
    expect(xmlFault(hostile)).to.equal(undefined);
  });

  test('is well-formed, whatever the glossary', () => {
    expect(xmlFault(svg)).to.equal(undefined);
    expect(xmlFault(svgOf(orgGlossary(), []))).to.equal(undefined);
    fc.assert(
      fc.property(hostileGlossaries, fc.boolean(), (hostile, narrow) => {
        expect(xmlFault(svgOf(hostile, [...hostile.roles.keys()], narrow))).to.equal(undefined);
      }),
      { numRuns: 60 },
    );
  });
});
