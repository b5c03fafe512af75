import type { Occurrence } from '../findOccurrences';
import { functionAfter } from '../functionOf';
import { modifiersOf, type Modifier } from './modifiers';

/** What stands beside a title and says more of it. */
export interface Qualifiers {
  /** What qualifies the title: acting, former, elect. In the order of the text. */
  readonly modifiers: readonly Modifier[];
  /** What a rank is a rank of: `Sales` for VP of Sales. */
  readonly of: string | undefined;
}

/** How far to either side it is looked for, in UTF-16 code units. */
const REACH = 160;

/** Read when it is asked for: finding meets thousands of titles, and a hover asks about one. */
export function qualifiersOf(slice: (start: number, end: number) => string, { start, end, form }: Pick<Occurrence, 'start' | 'end' | 'form'>): Qualifiers {
  const from = Math.max(0, start - REACH);
  const text = slice(from, end + REACH);
  return { modifiers: modifiersOf(text, start - from, end - from), of: functionAfter(text, end - from, form.name) };
}
