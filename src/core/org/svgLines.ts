import type { Point } from './orgPicture';
import type { LineKind } from './reportingLines';

/** A line through points (px). */
export interface DrawnLine {
  readonly kind: LineKind;
  readonly points: readonly Point[];
}

/**
 * Lines that are plain, dashed, or double for a board, so that no kind rests on colour. Lines that share a way are
 * drawn in layers: the white between two double lines must not be covered by a third.
 */
export function svgLines(lines: readonly DrawnLine[]): string {
  const drawn = lines.flatMap(({ kind, points }) => (points.length === 0 ? [] : [{ kind, d: points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('') }]));
  const boards = drawn.filter(({ kind }) => kind === 'board');
  return [
    ...boards.map(({ d }) => `<path class="line board" d="${d}"/>`),
    ...boards.map(({ d }) => `<path class="line between" d="${d}"/>`),
    ...drawn.filter(({ kind }) => kind !== 'board').map(({ kind, d }) => `<path class="line ${kind}" d="${d}"/>`),
  ].join('\n');
}
