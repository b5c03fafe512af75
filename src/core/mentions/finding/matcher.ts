import type { Form } from './forms';
import { buildTree, walkEnds, type FormTree } from './formTree';
import { buildFilter } from './prefixFilter';
import { nextStart } from './nextStart';

/** A form found in a text. Offsets are UTF-16 code units, the range is half-open. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

export interface Matcher {
  /** The longest form that begins at this offset and ends at a word's end; undefined where none does. */
  longestAt(text: string, start: number): Match | undefined;
  /** The first offset in a half-open range where a form or a shared head may begin, or -1. */
  nextStart(text: string, from: number, to: number): number;
}

/** Words with which titles begin that have their rest in common; see `coordination.ts`. */
const HEADS = ['chief ', 'chiefs '].map((text) => ({ text, casing: 'any' as const }));

export function buildMatcher(forms: readonly Form[]): Matcher {
  const tree = buildTree(forms, HEADS.map(({ text }) => text));
  const filter = buildFilter([...forms, ...HEADS]);
  return {
    longestAt: (text, start) => longestAt(tree, text, start),
    nextStart: (text, from, to) => nextStart(filter, tree, text, from, to),
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
