import { expect } from 'chai';
import fc from 'fast-check';
import { indexGlossary } from '../../../src/core/glossary/glossary';
import { describeOrg } from '../../../src/core/org/describeOrg';
import { orgGraph } from '../../../src/core/org/orgGraph';
import { english } from '../../helpers/glossary';
import { hostileGlossaries, orgGlossary, roleOf } from './orgGlossary';

suite('describeOrg', () => {
  const glossary = orgGlossary();
  const describe = (ids: readonly string[], variant?: string) => describeOrg(orgGraph(glossary, ids, { variant }), glossary, english);

  test('tells every line once, from the top down', () => {
    expect(describe(['controller', 'cfo', 'coo', 'ceo', 'chair', 'board'])).to.deep.equal([
      'At the top: Board of Directors.',
      'The CEO answers to the Board of Directors.',
      'The Chair of the Board answers to the Board of Directors.',
      'The CFO answers to the CEO.',
      'The CFO has a dotted line to the Board of Directors: through the audit committee.',
      'The COO answers to the CEO.',
      'The Financial Controller answers to the CFO.',
    ]);
  });

  test('says under which regime the lines hold', () => {
    expect(describe(['ceo', 'management-board', 'supervisory-board'], 'Germany')).to.deep.equal([
      'As it is under this regime: Germany.',
      'At the top: Supervisory Board (Aufsichtsrat).',
      'The CEO answers to the Supervisory Board (Aufsichtsrat): two-tier companies, as chair of the management board.',
      'The Management Board (Vorstand) answers to the Supervisory Board (Aufsichtsrat).',
    ]);
  });

  test('names what was added, what stands apart and what holds elsewhere', () => {
    expect(describe(['coo', 'cfo'])).to.include('Added to show how they are joined: CEO.');
    expect(describe(['coo', 'observer'])).to.deep.equal(['The glossary gives no line here for: COO, Board Observer.']);
    expect(describe(['coo', 'president', 'ceo'])).to.include('Elsewhere the COO answers to the President: where a president stands between.');
  });

  test('spells out an acronym that means two roles', () => {
    const roles = [roleOf('a', { title: 'Chief Risk Officer', acronyms: [{ text: 'CRO', use: 'alias' }], reportsTo: [{ role: 'b', line: 'solid' }] }), roleOf('b', { title: 'Head' })];
    const senses = ['a', 'b'].map((role) => ({ role, weight: 'common' as const, cues: [] }));
    const ambiguous = indexGlossary({ roles, distinctions: [], forms: [{ form: 'CRO', senses, sources: [], basis: 'general' }], sources: [] });
    expect(describeOrg(orgGraph(ambiguous, ['a', 'b']), ambiguous, english)).to.include('The Chief Risk Officer answers to the Head.');
  });

  test('says something short of any glossary, on one line each', () => {
    fc.assert(
      fc.property(hostileGlossaries, (hostile) => {
        const graph = orgGraph(hostile, [...hostile.roles.keys()]);
        const sentences = describeOrg(graph, hostile, english);
        for (const { from, to } of graph.edges) expect(from).to.not.equal(to);
        expect(sentences.length).to.be.at.least(graph.edges.length + graph.alternatives.length);
        for (const sentence of sentences) {
          expect(sentence).to.not.match(/[\n\u0000-\u001f\u202a-\u202e\u2066-\u2069]/u);
          expect(sentence.length).to.be.below(25 * 170);
        }
      }),
      { numRuns: 60 },
    );
  });
});
