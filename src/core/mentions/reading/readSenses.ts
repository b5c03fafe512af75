import type { Sense } from '../../glossary/types';

/** What a form means at one place: a role, or nobody can tell. */
export type Reading = { readonly kind: 'role'; readonly role: string; readonly others: readonly Sense[] } | { readonly kind: 'undecided'; readonly candidates: readonly Sense[] };

/**
 * Decides only what needs no context: one role sense that is usual or common, and no other meaning as usual. All else is
 * undecided, with its candidates: a wrong definition is worse than two.
 */
export function readSenses(senses: readonly Sense[]): Reading {
  const likely = senses.filter((sense) => 'role' in sense && sense.weight !== 'rare');
  const [only] = likely;
  const contested = senses.some((sense) => !('role' in sense) && sense.weight === 'usual');
  if (only === undefined || !('role' in only) || likely.length > 1 || contested) return { kind: 'undecided', candidates: senses };
  return { kind: 'role', role: only.role, others: senses.filter((sense) => sense !== only) };
}
