import type { Finding } from './finding';

/** What of a finding is kept while its document changes: fixes are asked for anew when somebody wants one. */
export type KeptFinding = Pick<Finding, 'code' | 'start' | 'end' | 'severity' | 'message'>;

/** A change of a text, in UTF-16 code units: `removed` of them from `start` on gave way to `inserted` new ones. */
interface Change {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The findings after a change: those behind it moved with their words, those that it touched gone until they are looked for again. */
export function movedBy<F extends KeptFinding>(findings: readonly F[], { start, removed, inserted }: Change): readonly F[] {
  return findings.flatMap((finding) => {
    if (finding.end < start) return [finding];
    return finding.start > start + removed ? [{ ...finding, start: finding.start + inserted - removed, end: finding.end + inserted - removed }] : [];
  });
}

/** The findings with those that begin in a half-open range replaced by what was found there now, in order. */
export function replacedIn<F extends KeptFinding>(findings: readonly F[], from: number, to: number, found: readonly F[]): readonly F[] {
  return [...findings.filter(({ start }) => start < from), ...found, ...findings.filter(({ start }) => start >= to)];
}
