import type { Form } from './forms';
import type { Matcher } from './matcher';
import type { Modifier } from './modifiers';
import { occurrencesAt } from './occurrencesAt';
import { isInZones, skippedZones, type Zone } from './zones';

/** A text and the VS Code id of the language it is written in. */
export interface Source {
  readonly text: string;
  readonly languageId: string;
}

/** A form spoken of in a text, before anyone asks what it means. Offsets are UTF-16 code units, the range is half-open. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** What qualifies the title from outside the range: acting, former, elect. */
  readonly modifiers: readonly Modifier[];
  /** What a rank is a rank of: `Sales` for VP of Sales. */
  readonly of: string | undefined;
}

/** A title begins no further before its end: where a scan begins, what lies across its beginning must be known. */
const REACH = 200;

/** Every form spoken of in a text or that begins in a part of it: sorted, disjoint, the longest at each place. */
export function findOccurrences(matcher: Matcher, { text, languageId }: Source, from = 0, to = text.length): readonly Occurrence[] {
  const occurrences: Occurrence[] = [];
  let zones: readonly Zone[] | undefined;
  let resume = Math.max(0, from - REACH);
  for (let at = matcher.nextStart(text, resume, to); at >= 0; at = matcher.nextStart(text, resume, to)) {
    const found = occurrencesAt(text, at, matcher);
    // The zones are worth their cost only where there is something to find.
    if (found.length > 0) zones ??= skippedZones(text, languageId);
    const isSpoken = found.length > 0 && !isInZones(zones ?? [], at);
    if (isSpoken) occurrences.push(...found.filter(({ start }) => from <= start && start < to));
    resume = isSpoken ? (found.at(-1)?.end ?? at + 1) : at + 1;
  }
  return occurrences;
}
