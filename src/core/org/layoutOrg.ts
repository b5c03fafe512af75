import { fitPicture } from './fitPicture';
import { label } from './label';
import { layeredGraph, type Spacing } from './layeredGraph';
import type { OrgGraph, OrgNode } from './orgGraph';
import type { OrgPicture, PictureNode } from './orgPicture';
import { textWidth, wrapText } from './wrapText';

/** In pixels, but for the counts. */
interface Measures extends Spacing {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly padding: number;
  readonly leastWidth: number;
  readonly mostWidth: number;
  readonly mostLines: number;
  readonly margin: number;
}

const WIDE: Measures = { fontSize: 12, lineHeight: 15, padding: 7, leastWidth: 90, mostWidth: 150, mostLines: 3, across: 5, nodeGap: 16, lineGap: 10, rankGap: 34, margin: 6 };
/** Two boxes abreast and a line between them fill a sidebar of 170 pixels. */
const NARROW: Measures = { fontSize: 10, lineHeight: 12, padding: 4, leastWidth: 56, mostWidth: 76, mostLines: 4, across: 2, nodeGap: 6, lineGap: 5, rankGap: 22, margin: 2 };

/** A graph comes from `orgGraph`, which keeps to fewer; nothing larger is ever laid out. */
const MOST_NODES = 60;
const MOST_EDGES = 120;

/** Puts every box in its place, superiors above; `narrow` for a sidebar. The same graph gives the same picture. */
export function layoutOrg(graph: Pick<OrgGraph, 'nodes' | 'edges'>, { narrow = false }: { readonly narrow?: boolean | undefined } = {}): OrgPicture {
  const measures = narrow ? NARROW : WIDE;
  const nodes = [...new Map(graph.nodes.map((node) => [node.id, node])).values()].slice(0, MOST_NODES);
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = graph.edges.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to)).slice(0, MOST_EDGES);
  const boxes = nodes.map((node) => boxOf(node, measures));
  const rows = Math.max(1, ...boxes.map(({ lines, acronym }) => lines.length + (acronym === undefined ? 0 : 1)));
  const height = rows * measures.lineHeight + 2 * measures.padding;
  const layered = layeredGraph(boxes, height, edges, measures);
  const picture: OrgPicture = {
    width: 0,
    height: 0,
    fontSize: measures.fontSize,
    lineHeight: measures.lineHeight,
    nodes: boxes.map((box, index) => {
      const [x, y] = layered.boxAt(index);
      return { ...box, height, x: x - box.width / 2, y: y - height / 2 };
    }),
    edges: edges.map(({ from, to, kind, scope }, index) => ({ from, to, kind, scope, mark: scope === undefined ? undefined : layered.markAt(index), points: [...layered.lineAt(index)].reverse() })),
  };
  return fitPicture(picture, measures.margin);
}

function boxOf({ id, title, acronym, added }: OrgNode, { fontSize, padding, leastWidth, mostWidth, mostLines }: Measures): Omit<PictureNode, 'x' | 'y' | 'height'> {
  const whole = label(title);
  const most = (mostWidth - 2 * padding) / fontSize;
  const [short] = acronym === undefined ? [] : wrapText(label(acronym, 24), most, 1);
  const lines = wrapText(whole, most, mostLines);
  const widest = Math.max(0, ...[...lines, short ?? ''].map(textWidth)) * fontSize;
  return { id, title: whole, acronym: short, lines, width: Math.ceil(Math.min(Math.max(widest + 2 * padding, leastWidth), mostWidth)), added };
}
