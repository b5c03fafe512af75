import { isWithinWord } from './boundary';
import { isLetter } from './characters';
import type { Form } from './forms';
import { endsLongerTitle } from './longerTitle';
import type { Match, Matcher } from './matcher';
import { isInsideToken } from './token';
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
}

/** Every form spoken of in a text or in a part of it: sorted, disjoint, the longest at each place. */
export function findOccurrences(matcher: Matcher, { text, languageId }: Source, from = 0, to = text.length): readonly Occurrence[] {
  const occurrences: Occurrence[] = [];
  let zones: readonly Zone[] | undefined;
  for (let at = from; at < to; ) {
    const match = beginsWord(text, at) ? matcher.longestAt(text, at) : undefined;
    // The zones are worth their cost only where there is something to find.
    if (match !== undefined) zones ??= skippedZones(text, languageId);
    const isSpoken = match !== undefined && isSpokenOf(text, match) && !isInZones(zones ?? [], match.start);
    if (isSpoken) occurrences.push(match);
    at = isSpoken ? match.end : at + 1;
  }
  return occurrences;
}

function isSpokenOf(text: string, match: Match): boolean {
  return !isInsideToken(text, match) && !(match.form.casing === 'capital' && endsLongerTitle(text, match.start));
}

function beginsWord(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) && !isWithinWord(text, at);
}
