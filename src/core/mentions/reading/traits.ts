import type { Sense } from '../../glossary/types';

/** What weighs for a sense wherever its form stands. */
export interface SenseTraits {
  readonly isRole: boolean;
  readonly prior: number;
  /** Nothing else is met often by these letters. */
  readonly isDominant: boolean;
  /** Jane Doe, MD: a degree stands where a title might. */
  readonly isDegree: boolean;
  /** The MD: neither a degree nor a place has an article. */
  readonly hasNoArticle: boolean;
}

export interface FormTraits {
  readonly senses: readonly SenseTraits[];
  /** One likely sense, and it is a role. */
  readonly isCertain: boolean;
  /** Other meanings of the letters are rare, as far as the glossary knows. */
  readonly isUnheard: boolean;
}

const known = new WeakMap<readonly Sense[], FormTraits>();

/** Found out once for the senses of a form. */
export function traitsOf(senses: readonly Sense[]): FormTraits {
  const found = known.get(senses);
  if (found !== undefined) return found;
  const traits = formTraits(senses);
  known.set(senses, traits);
  return traits;
}

function formTraits(senses: readonly Sense[]): FormTraits {
  const likely = senses.filter(({ weight }) => weight !== 'rare');
  return {
    senses: senses.map((sense) => senseTraits(sense, senses)),
    isCertain: likely.length === 1 && likely.some((sense) => 'role' in sense),
    isUnheard: senses.every((sense) => 'role' in sense || sense.weight === 'rare'),
  };
}

function senseTraits(sense: Sense, senses: readonly Sense[]): SenseTraits {
  const meaning = 'role' in sense ? '' : sense.meaning;
  const isDegree = /^(?:doctor|bachelor|master) of/u.test(meaning);
  return {
    isRole: 'role' in sense,
    prior: priorOf(sense, senses),
    isDominant: sense.weight === 'usual' && senses.every((each) => each === sense || each.weight === 'rare'),
    isDegree,
    hasNoArticle: isDegree || /^\p{Lu}\p{Ll}+(?: \(|$)/u.test(meaning),
  };
}

const PRIOR = { usual: 0, common: -1, rare: -2.5 } as const;

/** However many meanings of one weight a glossary lists, together they are not more likely. */
function priorOf(sense: Sense, senses: readonly Sense[]): number {
  const alike = senses.filter((each) => each.weight === sense.weight && 'role' in each === 'role' in sense).length;
  return PRIOR[sense.weight] - Math.log(alike);
}
