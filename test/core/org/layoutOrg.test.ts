import { expect } from 'chai';
import fc from 'fast-check';
import { layoutOrg } from '../../../src/core/org/layoutOrg';
import { orgGraph, type OrgEdge, type OrgNode } from '../../../src/core/org/orgGraph';
import type { OrgPicture, PictureNode } from '../../../src/core/org/orgPicture';
import { hostileTexts, orgGlossary } from './orgGlossary';

const nodeOf = (id: string, title = id): OrgNode => ({ id, title, added: false });
const solid = (from: string, to: string): OrgEdge => ({ from, to, kind: 'solid' });
const star = (people: number) => ({ nodes: Array.from({ length: people + 1 }, (_, index) => nodeOf(`r${index}`, 'Chief Financial Officer')), edges: Array.from({ length: people }, (_, index) => solid(`r${index + 1}`, 'r0')) });

const overlap = (one: PictureNode, other: PictureNode) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

function expectSound({ nodes, edges, width, height }: OrgPicture): void {
  nodes.forEach((one, index) => nodes.slice(index + 1).forEach((other) => expect(overlap(one, other), `${one.id} and ${other.id}`).to.equal(false)));
  for (const node of nodes) expect(node.x >= 0 && node.y >= 0 && node.x + node.width <= width + 0.2 && node.y + node.height <= height + 0.2).to.equal(true);
  const ids = new Set(nodes.map(({ id }) => id));
  for (const { from, to, points } of edges) {
    expect(ids.has(from) && ids.has(to)).to.equal(true);
    expect(points.length).to.be.at.least(2);
    for (const [x, y] of points) expect(x >= 0 && y >= 0 && x <= width && y <= height, `${x} ${y}`).to.equal(true);
  }
}

suite('layoutOrg', () => {
  const graph = orgGraph(orgGlossary(), ['ceo', 'coo', 'cfo', 'chair', 'board', 'controller']);
  const picture = layoutOrg(graph);
  const boxOf = (id: string) => picture.nodes.find((node) => node.id === id) ?? expect.fail(id);

  test('puts superiors above', () => {
    expectSound(picture);
    for (const { from, to } of picture.edges) expect(boxOf(to).y).to.be.below(boxOf(from).y);
  });

  test('begins each line at the role that answers', () => {
    for (const { from, to, points } of picture.edges) {
      expect(points[0]?.[1]).to.be.closeTo(boxOf(from).y, 0.2);
      expect(points.at(-1)?.[1]).to.be.closeTo(boxOf(to).y + boxOf(to).height, 0.2);
    }
  });

  test('has room for a number where a line has a scope', () => {
    expect(picture.edges.filter(({ mark }) => mark !== undefined).map(({ scope }) => scope)).to.deep.equal(['through the audit committee']);
  });

  test('breaks titles into lines', () => {
    expect(layoutOrg(graph, { narrow: true }).nodes.find(({ id }) => id === 'ceo')).to.deep.include({ acronym: 'CEO', lines: ['Chief', 'Executive', 'Officer'] });
  });

  test('keeps two and their superior within a sidebar, and twelve in rows', () => {
    expect(layoutOrg(star(2), { narrow: true }).width).to.be.at.most(170);
    expect(layoutOrg(star(12), { narrow: true }).width).to.be.at.most(260);
    expect(layoutOrg(star(12)).width).to.be.at.most(900);
  });

  test('gives the same picture for the same graph', () => expect(layoutOrg(graph)).to.deep.equal(picture));

  test('draws nothing of nothing', () => expect(layoutOrg({ nodes: [], edges: [] })).to.deep.include({ nodes: [], edges: [] }));

  test('bears circles, lines to oneself, lines to nobody and names of the machine', () => {
    const nodes = ['a', 'b', 'c', '__proto__', 'constructor'].map((id) => nodeOf(id));
    const edges = [solid('a', 'b'), solid('b', 'c'), solid('c', 'a'), solid('a', 'a'), solid('a', 'nobody'), solid('__proto__', 'constructor'), solid('constructor', '__proto__')];
    const circle = layoutOrg({ nodes, edges });
    expectSound(circle);
    expect(circle.edges).to.have.length(5);
  });

  test('never overlaps, whatever the graph', () => {
    const edges = fc.array(fc.record({ from: fc.nat(24), to: fc.nat(24), kind: fc.constantFrom('solid' as const, 'dotted' as const, 'board' as const), scope: fc.option(fc.constant('some'), { nil: undefined }) }), { maxLength: 45, size: 'max' });
    fc.assert(
      fc.property(fc.array(hostileTexts, { maxLength: 24, size: 'max' }), edges, fc.boolean(), (titles, lines, narrow) => {
        const nodes = titles.map((title, index) => nodeOf(`r${index}`, title));
        expectSound(layoutOrg({ nodes, edges: lines.map(({ from, to, ...rest }) => ({ from: `r${from}`, to: `r${to}`, ...rest })) }, { narrow }));
      }),
      { numRuns: 60 },
    );
  });
});
