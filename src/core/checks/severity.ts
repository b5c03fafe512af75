import type { Severity } from './finding';

/** From the quietest on. */
export const SEVERITIES = ['hint', 'information', 'warning'] as const satisfies readonly Severity[];

/** How serious a finding is shown to be where the reader wants nothing shown as more serious than `most`. */
export function atMost(severity: Severity, most: Severity): Severity {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(most) ? severity : most;
}
