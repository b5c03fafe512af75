import type { Name } from './name';
import type { Term } from './query';
import { FIT, type Fit } from './vocabulary';

/** A term with the numbers of the words it matches, and how well. */
export interface SoughtTerm {
  readonly term: Term;
  readonly fits: ReadonlyMap<number, Fit>;
}

/** Which word of a name matches which term. */
export interface MatchedWord {
  /** Among the words of the name, from 0. */
  readonly position: number;
  readonly term: Term;
  readonly fit: Fit;
}

/**
 * A word of the name for each term, each word once, or undefined where one has none. Terms come the longest first: words
 * that begin with a longer one are then taken before a shorter one, which may have others, can take them.
 */
export function matchWords({ words }: Name, sought: readonly SoughtTerm[]): readonly MatchedWord[] | undefined {
  const matched: MatchedWord[] = [];
  for (const { term, fits } of sought) {
    let best: MatchedWord | undefined;
    words.forEach((word, position) => {
      const fit = fits.get(word);
      if (fit === undefined || (best !== undefined && best.fit <= fit) || matched.some((other) => other.position === position)) return;
      best = { position, term, fit };
    });
    if (best === undefined) return undefined;
    matched.push(best);
  }
  return matched;
}

export function worstOf(matched: readonly MatchedWord[]): Fit {
  return matched.reduce<Fit>((worst, { fit }) => (fit > worst ? fit : worst), FIT.exact);
}
