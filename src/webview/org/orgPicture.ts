import { edgeNotes } from '../../core/org/edgeNotes';
import type { OrgPicture, PictureEdge, PictureNode, Point } from '../../core/org/orgPicture';
import { svg } from './svg';

/** The picture as the host laid it out; `describedBy` is the id of the same in words. */
export function orgPicture(picture: OrgPicture, title: string, describedBy: string): SVGElement {
  const { width, height, fontSize, edges, nodes } = picture;
  const notes = edgeNotes(edges);
  const boards = edges.filter(({ kind }) => kind === 'board');
  return svg(
    'svg',
    { class: 'org', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': title, 'aria-describedby': describedBy, 'font-size': fontSize },
    // In layers: the ground between the two lines of a board must not be covered by another's.
    ...boards.map((edge) => path(edge, 'line board')),
    ...boards.map((edge) => path(edge, 'line between')),
    ...edges.filter(({ kind }) => kind !== 'board').map((edge) => path(edge, `line ${edge.kind}`)),
    ...edges.flatMap((edge) => mark(edge.mark, notes.numberOf(edge))),
    ...nodes.map((node) => box(node, picture)),
  );
}

function path({ points }: PictureEdge, name: string): SVGElement {
  return svg('path', { class: name, d: points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('') });
}

function mark(at: Point | undefined, number: number | undefined): readonly SVGElement[] {
  if (!at || number === undefined) return [];
  const [x, y] = at;
  return [svg('circle', { class: 'mark-ground', cx: x, cy: y, r: 6.5 }), svg('text', { class: 'number', x, y: y + 3 }, String(number))];
}

function box({ title, acronym, lines, x, y, width, height, added }: PictureNode, { lineHeight }: OrgPicture): SVGElement {
  const texts = [...(acronym === undefined ? [] : [{ kind: 'box-acronym', text: acronym }]), ...lines.map((text) => ({ kind: 'box-title', text }))];
  const first = y + (height - texts.length * lineHeight) / 2 + lineHeight * 0.78;
  const rows = texts.map(({ kind, text }, index) => svg('text', { class: kind, x: x + width / 2, y: first + index * lineHeight }, text));
  return svg('g', {}, svg('title', {}, title), svg('rect', { class: added ? 'box added' : 'box', x, y, width, height, rx: 4 }), ...rows);
}
