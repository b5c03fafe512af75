import { Graph, layout } from '@dagrejs/dagre';
import { hangingRows } from './hangingRows';
import type { OrgEdge } from './orgGraph';
import type { Point } from './orgPicture';

/** All in pixels but `across`, which counts boxes. */
export interface Spacing {
  readonly across: number;
  readonly nodeGap: number;
  readonly lineGap: number;
  readonly rankGap: number;
}

export interface LayeredGraph {
  /** The middle of the box at this position. */
  boxAt(index: number): Point;
  /** The line at this position, from the superior's box down to the other's. */
  lineAt(index: number): readonly Point[];
  /** The middle of that line's mark. */
  markAt(index: number): Point;
}

interface Place {
  x?: number;
  y?: number;
}
type Library = Graph<object, Place & { width: number; height: number }, Place & { points?: { x: number; y: number }[] }>;

/** A piece of a line between two names in the library's graph. */
type Piece = readonly [upper: string, lower: string, name: string];

const MARK = 14;
/** How hard the library tries to keep a line short and straight: what hangs together first, asides last. */
const PULL = { trunk: 24, home: 12, aside: 1 };

/**
 * Layers boxes of one height, superiors above. Rows below the first hang on a trunk: a chain of boxes without width
 * that the lines of all lower rows share. Names are our own, since a role's id could be one the library keeps for itself.
 */
export function layeredGraph(boxes: readonly { readonly id: string; readonly width: number }[], boxHeight: number, edges: readonly OrgEdge[], spacing: Spacing): LayeredGraph {
  const library: Library = new Graph({ directed: true, multigraph: true });
  library.setGraph({ rankdir: 'TB', nodesep: spacing.nodeGap, edgesep: spacing.lineGap, ranksep: spacing.rankGap });
  const names = new Map(boxes.map(({ id }, index) => [id, `n${index}`]));
  for (const { id, width } of boxes) library.setNode(names.get(id) ?? '', { width, height: boxHeight });
  const pieces = joined(library, edges, (id) => names.get(id) ?? '', boxHeight, spacing.across);
  if (boxes.length > 0) layout(library);
  const placeOf = (name: string): Point => pointOf(library.node(name));
  const rows = boxes.map((_, index) => placeOf(`n${index}`)[1]);
  return {
    boxAt: (index) => placeOf(`n${index}`),
    lineAt: (index) => (pieces[index] ?? []).flatMap((piece) => pointsAlong(library, piece, boxHeight, rows)),
    markAt: (index) => {
      const piece = pieces[index]?.at(-1);
      return pointOf(piece === undefined ? {} : library.edge(...piece));
    },
  };
}

/** Puts the edges into the library's graph, and says of which pieces each is made. */
function joined(library: Library, edges: readonly OrgEdge[], nameOf: (id: string) => string, boxHeight: number, across: number): readonly (readonly Piece[])[] {
  const pieces: Piece[][] = edges.map(() => []);
  const join = (piece: Piece, label: object) => {
    library.setEdge(piece[0], piece[1], label, piece[2]);
    return piece;
  };
  for (const [superior, rows] of hangingRows(edges, across)) {
    const trunk: Piece[] = [];
    let [hook, above] = [nameOf(superior), 0];
    rows.forEach((row, index) => {
      const hang = (edge: number) => pieces[edge]?.push(...trunk, join([hook, nameOf(edges[edge]?.from ?? ''), `e${edge}`], { weight: PULL.home, ...markSize(edges[edge]) }));
      const after = rows[index + 1];
      if (after === undefined) return row.edges.forEach(hang);
      const half = Math.ceil(row.edges.length / 2);
      const next: Piece = [hook, `${nameOf(superior)}t${index + 1}`, 't'];
      // The library keeps to the order of entry where nothing speaks against it; in the middle the trunk goes straight.
      row.edges.slice(0, half).forEach(hang);
      library.setNode(next[1], { width: 1, height: boxHeight });
      join(next, { minlen: after.below - 1 - above, weight: PULL.trunk });
      row.edges.slice(half).forEach(hang);
      trunk.push(next);
      [hook, above] = [next[1], after.below - 1];
    });
  }
  edges.forEach((edge, index) => {
    if (pieces[index]?.length === 0) pieces[index]?.push(join([nameOf(edge.to), nameOf(edge.from), `e${index}`], { weight: PULL.aside, ...markSize(edge) }));
  });
  return pieces;
}

function markSize(edge: OrgEdge | undefined): object {
  return edge?.scope === undefined ? {} : { width: MARK, height: MARK, labelpos: 'c' };
}

/**
 * The way of a piece: it leaves and meets boxes in the middle of their edges, and goes straight down where it passes
 * between boxes, as a slanting line would cut their corners.
 */
function pointsAlong(library: Library, [upper, lower, name]: Piece, boxHeight: number, rows: readonly number[]): readonly Point[] {
  const [start, end] = [pointOf(library.node(upper)), pointOf(library.node(lower))];
  const down = start[1] <= end[1] ? boxHeight / 2 : -boxHeight / 2;
  const inner = (library.edge(upper, lower, name).points ?? []).slice(1, -1).flatMap(({ x, y }): readonly Point[] => (rows.some((row) => Math.abs(row - y) < 0.5) ? [[x, y - down], [x, y + down]] : [[x, y]]));
  return [[start[0], start[1] + down], ...inner, [end[0], end[1] - down]];
}

function pointOf({ x = 0, y = 0 }: Place = {}): Point {
  return [x, y];
}
