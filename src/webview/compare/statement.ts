import type { Cell } from '../../core/compare/compareRoles';
import { type Child, element, seen, spoken } from '../parts/element';
import type { PanelStrings } from '../panelStrings';
import { sourceLink } from '../parts/sources';

/** Marks general knowledge in the text; the legend explains it. */
export const GENERAL_MARK = '°';

/** A sentence with where it holds and what it rests on. */
export function statement(cell: Cell, key: string, strings: PanelStrings): readonly Child[] {
  return [
    cell.text,
    ...(cell.basis === 'general' ? [seen('mark', GENERAL_MARK), spoken(` (${strings.general})`)] : []),
    ...cell.sources.map((position) => sourceLink(position, `${key}:${position}`, strings)),
    ...(cell.scope === undefined ? [] : [' ', element('span', { class: 'scope' }, `(${cell.scope})`)]),
    ...(cell.derived ? [' ', element('em', { class: 'derived' }, strings.derived)] : []),
  ];
}
