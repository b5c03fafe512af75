import { firstWordsOf } from './firstWords';
import type { Form } from './forms';
import { buildTree, nodeOf, walkEnds, type FormTree } from './formTree';
import { buildFilter } from './prefixFilter';
import { Starts, type Beginnings } from './starts';

/** A form found in a text. Offsets are UTF-16 code units, the range is half-open. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

export interface Matcher {
  /** The longest form that begins at this offset and ends at a word's end; undefined where none does. */
  longestAt(text: string, start: number): Match | undefined;
  /** The offsets in a half-open range where a form or a shared head may begin. */
  startsIn(text: string, from: number, to: number): Starts;
}

/** Words with which titles begin that have their rest in common; see `coordination.ts`. */
const HEADS = ['chief ', 'chiefs '].map((text) => ({ text, casing: 'any' as const }));

export function buildMatcher(forms: readonly Form[]): Matcher {
  const tree = buildTree(forms, HEADS.map(({ text }) => text));
  const beginnings: Beginnings = {
    filter: buildFilter([...forms, ...HEADS]),
    words: firstWordsOf([...forms, ...HEADS].map(({ text }) => text), (word) => nodeOf(tree, word)),
    tree,
  };
  return {
    longestAt: (text, start) => longestAt(tree, text, start),
    startsIn: (text, from, to) => new Starts(beginnings, text, from, to),
  };
}

function longestAt(tree: FormTree, text: string, start: number): Match | undefined {
  let best: Match | undefined;
  walkEnds(tree, text, start, (end, forms) => {
    const form = forms.find((each) => isWrittenAs(each, text, start, end));
    if (form !== undefined) best = { start, end, form };
  });
  return best;
}

function isWrittenAs(form: Form, text: string, start: number, end: number): boolean {
  switch (form.casing) {
    case 'exact':
      return end - start === form.text.length && text.startsWith(form.text, start);
    case 'capital':
      return /^\p{Lu}/u.test(text.charAt(start));
    case 'any':
      return true;
  }
}
