import { readZones } from '../mentions/finding/zones/readZones';
import type { Reader } from '../mentions/reader';
import { MARGIN, type CheckContext, type CheckOptions } from './check';
import { CHECKS } from './checks';
import { CODES, isOn, type Code } from './codes';
import type { Draft, Finding } from './finding';
import { ignoreFixes } from './ignoreFixes';
import { isIgnored, readIgnores } from './ignores';
import { readOnce } from './readOnce';

/** More findings than this help nobody, and a hostile document must not fill a list of problems. */
const MOST_FINDINGS = 1_000;

/** What a writer may want to know of a document, in its order; of a thousand findings and more the first thousand. */
export function checkDocument(reader: Reader, options: CheckOptions): readonly Finding[] {
  return check(contextOf(reader, options, 0, reader.view.length));
}

/**
 * The findings that begin in a half-open range, offsets in UTF-16 code units: just those that checking the whole document
 * would give there. What is on the screen can be checked before the rest.
 */
export function checkRange(reader: Reader, options: CheckOptions, from: number, to: number): readonly Finding[] {
  return check(contextOf(reader, options, from, to));
}

function check(context: CheckContext): readonly Finding[] {
  const { from, to, text, options } = context;
  const checks = CHECKS.filter(({ code }) => isOn(code, options.profile));
  if (checks.length === 0) return [];
  const ignores = readIgnores(text, options.languageId);
  const isReported = (code: Code, { start }: Draft): boolean => from <= start && start < to && !isIgnored(ignores, code, start);
  const drafts = checks.flatMap((each) => each.find(context).flatMap((draft) => (isReported(each.code, draft) ? [{ code: each.code, draft }] : [])));
  return drafts
    .sort((one, other) => one.draft.start - other.draft.start || one.draft.end - other.draft.end)
    .slice(0, MOST_FINDINGS)
    .map(({ code, draft }) => ({ ...draft, code, severity: CODES[code].severity, fixes: [...draft.fixes, ...ignoreFixes(code, draft, context)] }));
}

function contextOf(reader: Reader, options: CheckOptions, from: number, to: number): CheckContext {
  const text = reader.view.slice(0, reader.view.length);
  return {
    reader,
    options,
    text,
    from,
    to,
    occurrences: reader.view.occurrencesIn(Math.max(0, from - MARGIN), to + MARGIN),
    ...readOnce(reader),
    isSkipped: skippedIn(text, options.languageId),
  };
}

/** Zones are read from front to back: a check that asks in the order of the text has them read once. */
function skippedIn(text: string, languageId: string): (offset: number) => boolean {
  let zones = readZones(text, languageId);
  let last = 0;
  return (offset) => {
    if (offset < last) zones = readZones(text, languageId);
    last = offset;
    return zones.isSkipped(offset);
  };
}
