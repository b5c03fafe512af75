import type { Glossary } from '../../glossary/glossary';
import type { Sense } from '../../glossary/types';
import { nameOf } from './cueTable';

/** Senses that a reader would call the same have one number, by sense: roles of one title; 0 is for all that is no role. */
export type Groups = readonly number[];

const known = new WeakMap<readonly Sense[], Groups>();

/** Found out once for the senses of a form. */
export function groupsOf(glossary: Glossary, senses: readonly Sense[]): Groups {
  const found = known.get(senses);
  if (found !== undefined) return found;
  const titles = senses.map((sense) => ('role' in sense ? nameOf(glossary, sense) : ''));
  const names = ['', ...new Set(titles.filter((title) => title !== ''))];
  const groups = titles.map((title) => names.indexOf(title));
  known.set(senses, groups);
  return groups;
}

/** The likeliest sense of the likeliest group, and how likely that group is; the last sense is one that nobody listed, and no role. */
export function likeliest(likely: readonly number[], groups: Groups): { readonly index: number; readonly sum: number } {
  const sums: number[] = [];
  let group = 0;
  for (let index = 0; index < likely.length; index++) {
    const own = groups[index] ?? 0;
    sums[own] = (sums[own] ?? 0) + (likely[index] ?? 0);
  }
  for (let each = 0; each < sums.length; each++) if ((sums[each] ?? 0) > (sums[group] ?? 0)) group = each;
  let best = -1;
  for (let index = 0; index < likely.length; index++) if ((groups[index] ?? 0) === group && (likely[index] ?? 0) > (likely[best] ?? -1)) best = index;
  return { index: best, sum: sums[group] ?? 0 };
}
