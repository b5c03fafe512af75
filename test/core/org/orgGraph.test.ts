import { expect } from 'chai';
import fc from 'fast-check';
import { MAX_NODES, orgGraph, type OrgGraph } from '../../../src/core/org/orgGraph';
import { glossaryOf, hostileGlossaries, orgGlossary, roleOf } from './orgGlossary';

suite('orgGraph', () => {
  const glossary = orgGlossary();
  const added = ({ nodes }: OrgGraph) => nodes.filter((node) => node.added).map(({ id }) => id);
  const lines = ({ edges }: OrgGraph) => edges.map(({ from, to, kind, scope }) => `${from} ${kind} ${to}${scope === undefined ? '' : ` (${scope})`}`);

  test('draws the lines between the roles asked for, and no others', () => {
    const graph = orgGraph(glossary, ['ceo', 'coo', 'cfo', 'chair', 'board']);
    expect(graph.nodes.map(({ id }) => id)).to.deep.equal(['ceo', 'coo', 'cfo', 'chair', 'board']);
    expect(lines(graph)).to.deep.equal(['ceo board board', 'coo solid ceo', 'cfo solid ceo', 'cfo dotted board (through the audit committee)', 'chair board board']);
    expect(added(graph)).to.deep.equal([]);
  });

  test('adds the nearest common superior, and those on the way', () => {
    expect(added(orgGraph(glossary, ['coo', 'cfo']))).to.deep.equal(['ceo']);
    expect(added(orgGraph(glossary, ['plant-manager', 'controller']))).to.have.members(['coo', 'ceo', 'cfo']);
    expect(added(orgGraph(glossary, ['coo', 'board']))).to.deep.equal(['ceo']);
  });

  test('shows a single role below its superior', () => expect(added(orgGraph(glossary, ['cfo']))).to.deep.equal(['ceo']));

  test('leaves a role apart that nothing joins', () => {
    const graph = orgGraph(glossary, ['observer', 'coo']);
    expect(added(graph)).to.deep.equal([]);
    expect(graph.edges).to.deep.equal([]);
  });

  test('tells apart what holds and what stands in for it in some companies', () => {
    const graph = orgGraph(glossary, ['coo', 'president', 'ceo']);
    expect(lines(graph)).to.deep.equal(['coo solid ceo', 'president solid ceo']);
    expect(graph.alternatives.map(({ from, to }) => [from, to])).to.deep.equal([['coo', 'president']]);
  });

  test('offers the jurisdictions and board systems that change the picture', () => {
    const ids = ['ceo', 'management-board', 'supervisory-board'];
    const usual = orgGraph(glossary, ids);
    expect(usual.variants).to.deep.equal(['Austria', 'Germany', 'Two-tier board']);
    expect(usual.variant).to.equal(undefined);
    expect(lines(usual)).to.include('ceo board board');
    for (const variant of ['Germany', 'Two-tier board']) {
      const graph = orgGraph(glossary, ids, { variant });
      expect(lines(graph)).to.deep.equal(['ceo board supervisory-board (two-tier companies, as chair of the management board)', 'management-board board supervisory-board']);
      expect([graph.variant, graph.variants]).to.deep.equal([variant, usual.variants]);
    }
  });

  test('has no line to the board that another one takes the place of', () => {
    expect(lines(orgGraph(glossary, ['ceo', 'cfo', 'board'], { variant: 'Germany' }))).to.not.include('cfo dotted board (through the audit committee)');
  });

  test('knows a jurisdiction that only a scope names', () => {
    expect(lines(orgGraph(glossary, ['treasurer', 'cfo', 'ceo']))).to.deep.equal(['treasurer solid cfo', 'cfo solid ceo']);
    expect(lines(orgGraph(glossary, ['treasurer', 'cfo', 'ceo'], { variant: 'Kenya' }))).to.include('treasurer solid ceo (Kenya)');
  });

  test('takes an unknown variant as none', () => {
    expect(orgGraph(glossary, ['coo', 'cfo'], { variant: 'Atlantis' })).to.deep.equal(orgGraph(glossary, ['coo', 'cfo']));
  });

  test('stops at so many nodes', () => {
    const chain = glossaryOf(Array.from({ length: 2_000 }, (_, index) => roleOf(`r${index}`, { reportsTo: [{ role: `r${index + 1}`, line: 'solid' }] })));
    expect(orgGraph(chain, ['r0', 'r60']).nodes).to.have.length(2);
    expect(orgGraph(chain, [...chain.roles.keys()]).nodes).to.have.length(MAX_NODES);
    expect(orgGraph(glossary, ['plant-manager', 'controller'], { most: 3 }).nodes).to.have.length(2);
  });

  test('is at home with circles, and every edge ends at a node', () => {
    fc.assert(
      fc.property(hostileGlossaries, fc.array(fc.nat(31), { maxLength: 40, size: 'max' }), (hostile, picks) => {
        const ids = picks.map((pick) => [...hostile.roles.keys()][pick] ?? 'nobody');
        const usual = orgGraph(hostile, ids);
        for (const graph of [usual, ...usual.variants.slice(0, 2).map((variant) => orgGraph(hostile, ids, { variant }))]) {
          const known = new Set(graph.nodes.map(({ id }) => id));
          expect(known.size).to.equal(graph.nodes.length);
          expect(graph.nodes.length).to.be.at.most(MAX_NODES);
          for (const { from, to } of [...graph.edges, ...graph.alternatives]) expect(known.has(from) && known.has(to) && from !== to).to.equal(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
