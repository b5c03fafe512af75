import type { OrgEdge } from './orgGraph';

/**
 * How many levels each edge spans, by its position. A superior of twelve would make a picture of twelve boxes abreast;
 * those whom nobody answers to stand in rows of `across` instead, and those with people of their own below them.
 */
export function siblingRows(edges: readonly OrgEdge[], across: number): readonly number[] {
  const leading = new Set(edges.map(({ to }) => to));
  const placed = new Map<string, Map<string, number>>();
  const rank = ({ from }: OrgEdge) => (leading.has(from) ? 1 : 0);
  const spans = new Map<OrgEdge, number>();
  for (const edge of [...edges].sort((one, other) => rank(one) - rank(other))) {
    const below = placed.get(edge.to) ?? new Map<string, number>();
    placed.set(edge.to, below);
    const row = below.get(edge.from) ?? Math.floor(below.size / across) + 1;
    below.set(edge.from, row);
    spans.set(edge, row);
  }
  return edges.map((edge) => spans.get(edge) ?? 1);
}
