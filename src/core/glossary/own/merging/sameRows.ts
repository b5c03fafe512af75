import { sameValue } from '../../edit/sameValue';
import type { OwnRows } from '../ownRows';

/**
 * Whether two readings of a file say the same, wherever in the file they say it. Who then keeps the rows that were there
 * keeps the merged glossary too, and all that hangs on it: a comment that is edited costs nothing.
 */
export function sameRows(one: OwnRows, other: OwnRows): boolean {
  const lists = (rows: OwnRows): readonly unknown[] => [rows.roles, rows.distinctions, rows.forms, rows.sources, rows.meanings ?? []];
  return one === other || sameValue(lists(one), lists(other));
}
