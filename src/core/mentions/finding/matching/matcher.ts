import { inOneGo, Pace, type Sliced } from '../../../slices';
import type { Form } from '../forms/forms';
import { growing, HEAD } from './formTree';
import { buildFilter, type PrefixFilter } from './prefixFilter';
import { Starts } from './starts';

/** A form found in a text. Offsets are UTF-16 code units, the range is half-open. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

export interface Matcher {
  /** The longest form that begins at this offset and ends at a word's end; undefined where none does. */
  longestAt(text: string, start: number): Match | undefined;
  /** The offsets in a half-open range where a form or a shared head begins. */
  startsIn(text: string, from: number, to: number): Starts;
}

/** Words with which titles begin that have their rest in common; see `coordination.ts`. */
const HEADS = ['chief', 'chiefs'];

/** So much text is looked through before the filter is made, in UTF-16 code units: till then it saves less time than making it takes. */
const WITHOUT_FILTER = 200_000;
/** Where more forms begin, too many places pass the filter for it to be worth making. */
const MOST_FILTERED = 20_000;

export function buildMatcher(forms: readonly Form[], withoutFilter = WITHOUT_FILTER): Matcher {
  return inOneGo(matcherOfForms(forms, withoutFilter));
}

/** The same in slices. */
export function* matcherOfForms(forms: readonly Form[], withoutFilter = WITHOUT_FILTER, pace = new Pace()): Sliced<Matcher> {
  const tree = yield* growing(forms, HEADS, pace);
  let filter: PrefixFilter | undefined;
  let left = forms.length > MOST_FILTERED ? Infinity : withoutFilter;
  return {
    longestAt: (text, start) => {
      const match = tree.matchAt(text, start);
      return match === HEAD ? undefined : match;
    },
    startsIn: (text, from, to) => {
      left -= Math.min(to, text.length) - from;
      if (left < 0) filter ??= buildFilter([...forms, ...HEADS.map((head) => ({ text: `${head} `, casing: 'any' as const }))]);
      return new Starts({ tree, filter }, text, to);
    },
  };
}
