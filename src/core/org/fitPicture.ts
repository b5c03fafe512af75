import type { OrgPicture, Point } from './orgPicture';

/** The reach of a line's stroke and of a number on it beyond the points themselves (px). */
const REACH = 8;

/** The picture moved and sized to hold all of its boxes and lines with this margin (px): lines may run outside the boxes. */
export function fitPicture(picture: OrgPicture, margin: number): OrgPicture {
  const corners = picture.nodes.flatMap(({ x, y, width, height }): readonly Point[] => [[x, y], [x + width, y + height]]);
  const along = picture.edges.flatMap(({ points, mark }) => {
    const reach = mark === undefined ? 2 : REACH;
    return [...points, ...(mark === undefined ? [] : [mark])].flatMap(([x, y]): readonly Point[] => [[x - reach, y], [x + reach, y]]);
  });
  const [xs, ys] = [[...corners, ...along].map(([x]) => x), [...corners, ...along].map(([, y]) => y)];
  if (xs.length === 0) return { ...picture, width: 2 * margin, height: 2 * margin };
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const moved = ([x, y]: Point): Point => [rounded(x - left), rounded(y - top)];
  return {
    ...picture,
    width: rounded(Math.max(...xs) + margin - left),
    height: rounded(Math.max(...ys) + margin - top),
    nodes: picture.nodes.map((node) => ({ ...node, x: rounded(node.x - left), y: rounded(node.y - top) })),
    edges: picture.edges.map((edge) => ({ ...edge, mark: edge.mark === undefined ? undefined : moved(edge.mark), points: edge.points.map(moved) })),
  };
}

/** A tenth of a pixel is as fine as anyone sees. */
function rounded(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;
}
