import type { Comparison, Row } from './compareRoles';

/** A comparison without the rows that tell nothing apart: the same is said of all roles, or anything of one only. */
export function onlyDiffering(comparison: Comparison): Comparison {
  return { ...comparison, rows: comparison.rows.filter(differs) };
}

function differs({ cells }: Row): boolean {
  const texts = cells.flatMap((cell) => (cell === undefined ? [] : [`${cell.text} ${cell.scope ?? ''}`.toLowerCase().replace(/[\s.]+/gu, ' ').trim()]));
  return texts.length > 1 && new Set(texts).size > 1;
}
