import { Graph, layout } from '@dagrejs/dagre';
import { label } from './label';
import type { OrgEdge, OrgGraph, OrgNode } from './orgGraph';
import type { LineKind } from './reportingLines';
import { siblingRows } from './siblingRows';
import { textWidth, wrapText } from './wrapText';

/** All measures are in pixels, from the top left corner of the picture. */
export interface OrgPicture {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

export interface PictureNode {
  readonly id: string;
  /** The title on one line, for a tooltip. */
  readonly title: string;
  /** Stands above the title, on a line of its own. */
  readonly acronym?: string | undefined;
  /** The title, broken and where need be shortened. */
  readonly lines: readonly string[];
  /** Of the box's top left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly added: boolean;
}

export interface PictureEdge {
  /** The id of the role that answers: here `points` begins. */
  readonly from: string;
  readonly to: string;
  readonly kind: LineKind;
  readonly scope?: string | undefined;
  /** Where the scope's mark may stand, on the line and clear of the boxes. */
  readonly mark?: readonly [x: number, y: number] | undefined;
  readonly points: readonly (readonly [x: number, y: number])[];
}

interface Measures {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly padding: number;
  readonly leastWidth: number;
  readonly mostWidth: number;
  readonly mostLines: number;
  /** Boxes side by side below one superior. */
  readonly across: number;
  readonly nodeGap: number;
  readonly rankGap: number;
  readonly margin: number;
}

const WIDE: Measures = { fontSize: 12, lineHeight: 15, padding: 8, leastWidth: 90, mostWidth: 160, mostLines: 3, across: 4, nodeGap: 18, rankGap: 36, margin: 8 };
/** Two boxes abreast fill a sidebar of 170 pixels. */
const NARROW: Measures = { fontSize: 10, lineHeight: 12, padding: 4, leastWidth: 56, mostWidth: 76, mostLines: 4, across: 2, nodeGap: 6, rankGap: 24, margin: 2 };

/** A graph comes from `orgGraph`, which keeps to fewer; nothing larger is ever laid out. */
const MOST_NODES = 60;
const MOST_EDGES = 120;
const MARK = 14;

type Box = Omit<PictureNode, 'x' | 'y'>;
type Placed = { x?: number | undefined; y?: number | undefined };

/** Puts every box in its place, superiors above; `narrow` for a sidebar. The same graph gives the same picture. */
export function layoutOrg(graph: Pick<OrgGraph, 'nodes' | 'edges'>, { narrow = false }: { readonly narrow?: boolean | undefined } = {}): OrgPicture {
  const measures = narrow ? NARROW : WIDE;
  const boxes = new Map(graph.nodes.slice(0, MOST_NODES).map((node) => [node.id, boxOf(node, measures)]));
  const edges = graph.edges.filter(({ from, to }) => from !== to && boxes.has(from) && boxes.has(to)).slice(0, MOST_EDGES);
  const names = new Map([...boxes.keys()].map((id, index) => [id, `n${index}`]));
  const nameOf = (id: string) => names.get(id) ?? '';
  const layered = laidOut([...boxes.values()], edges, nameOf, measures);
  const { width = 0, height = 0 } = layered.graph();
  return {
    width: rounded(boxes.size === 0 ? 2 * measures.margin : width),
    height: rounded(boxes.size === 0 ? 2 * measures.margin : height),
    fontSize: measures.fontSize,
    lineHeight: measures.lineHeight,
    nodes: [...boxes.values()].map((box) => placedBox(box, layered.node(nameOf(box.id)))),
    edges: edges.map((edge, index) => {
      const { points = [], x, y } = layered.edge(nameOf(edge.to), nameOf(edge.from), `e${index}`);
      const mark = edge.scope === undefined ? undefined : ([rounded(x), rounded(y)] as const);
      return { from: edge.from, to: edge.to, kind: edge.kind, scope: edge.scope, mark, points: points.map((point) => [rounded(point.x), rounded(point.y)] as const).reverse() };
    }),
  };
}

type Labels = Graph<{ width?: number; height?: number }, Placed & { width: number; height: number }, Placed & { points?: { x: number; y: number }[] }>;

/** The library's graph, its edges pointing down. Names are our own: an id of a role could be a name it keeps for itself. */
function laidOut(boxes: readonly Box[], edges: readonly OrgEdge[], nameOf: (id: string) => string, measures: Measures): Labels {
  const layered: Labels = new Graph({ directed: true, multigraph: true });
  const sizes = { nodesep: measures.nodeGap, edgesep: measures.nodeGap, ranksep: measures.rankGap, marginx: measures.margin, marginy: measures.margin };
  layered.setGraph({ rankdir: 'TB', ...sizes } as object);
  for (const { id, width, height } of boxes) layered.setNode(nameOf(id), { width, height });
  const spans = siblingRows(edges, measures.across);
  edges.forEach(({ from, to, kind, scope }, index) => {
    const mark = scope === undefined ? {} : { width: MARK, height: MARK, labelpos: 'c' };
    layered.setEdge(nameOf(to), nameOf(from), { minlen: spans[index], weight: kind === 'dotted' ? 1 : 3, ...mark } as object, `e${index}`);
  });
  layout(layered);
  return layered;
}

function boxOf({ id, title, acronym, added }: OrgNode, { fontSize, lineHeight, padding, leastWidth, mostWidth, mostLines }: Measures): Box {
  const whole = label(title);
  const most = (mostWidth - 2 * padding) / fontSize;
  const [short] = acronym === undefined ? [] : wrapText(label(acronym, 24), most, 1);
  const lines = wrapText(whole, most, mostLines);
  const widest = Math.max(0, ...[...lines, short ?? ''].map(textWidth)) * fontSize;
  const rows = lines.length + (short === undefined ? 0 : 1);
  return { id, title: whole, acronym: short, lines, width: Math.ceil(Math.min(Math.max(widest + 2 * padding, leastWidth), mostWidth)), height: rows * lineHeight + 2 * padding, added };
}

function placedBox(box: Box, { x = 0, y = 0 }: Placed): PictureNode {
  return { ...box, x: rounded(x - box.width / 2), y: rounded(y - box.height / 2) };
}

/** A tenth of a pixel is as fine as anyone sees. */
function rounded(value = 0): number {
  return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;
}
