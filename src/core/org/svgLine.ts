import type { LineKind } from './reportingLines';

/** A line through these points (px): plain, dashed, or two lines for a board, so that no kind rests on colour. */
export function svgLine(kind: LineKind, points: readonly (readonly [x: number, y: number])[]): string {
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  if (d === '') return '';
  if (kind === 'board') return `<path class="line board" d="${d}"/><path class="line between" d="${d}"/>`;
  return `<path class="line ${kind}" d="${d}"/>`;
}
