import type { Cell, Comparison } from '../../core/compare/compareRoles';
import { element, seen } from '../parts/element';
import type { PanelStrings } from '../panelStrings';
import { GENERAL_MARK } from './statement';

/** Explains the marks that this comparison uses. */
export function legend(comparison: Comparison, strings: PanelStrings): HTMLElement | undefined {
  const cells = allCells(comparison);
  const derived = cells.some((cell) => cell.derived) ? element('p', {}, strings.derivedNote) : undefined;
  // Spoken, each mark already says what it means.
  const general = cells.some(({ basis }) => basis === 'general') ? element('p', { 'aria-hidden': 'true' }, seen('mark', GENERAL_MARK), ` ${strings.general}`) : undefined;
  return derived === undefined && general === undefined ? undefined : element('div', { class: 'legend' }, general, derived);
}

function allCells({ rows, traps, together }: Comparison): readonly Cell[] {
  // On the way here as JSON, undefined in a list becomes null.
  return [...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell || [])), ...traps, ...together];
}
