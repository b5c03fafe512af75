import { isWithinWord, SOFT_HYPHEN } from './boundary';
import { fold } from './characters';
import type { Form } from './forms';
import { beginsGap, skipGap } from './gap';

/** A form found in a text. Offsets are UTF-16 code units, the range is half-open. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

export interface Matcher {
  /** The longest form that begins at this offset and ends at a word's end; undefined where none does. */
  longestAt(text: string, start: number): Match | undefined;
}

/** A letter a step; titles and acronyms share the tree, so a text is walked once however many roles there are. */
interface Node {
  readonly next: Map<number, Node>;
  readonly forms: Form[];
}

const SPACE = 32;

export function buildMatcher(forms: readonly Form[]): Matcher {
  const root: Node = { next: new Map(), forms: [] };
  for (const form of forms) insert(root, form);
  return { longestAt: (text, start) => longestAt(root, text, start) };
}

function insert(root: Node, form: Form): void {
  let node = root;
  for (let i = 0; i < form.text.length; i++) {
    const code = beginsGap(form.text, i) ? SPACE : fold(form.text.charCodeAt(i));
    const next = node.next.get(code) ?? { next: new Map(), forms: [] };
    node.next.set(code, next);
    node = next;
  }
  node.forms.push(form);
}

function longestAt(root: Node, text: string, start: number): Match | undefined {
  let best: Match | undefined;
  let node: Node | undefined = root;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === SOFT_HYPHEN && at > start) {
      at++;
      continue;
    }
    const space = beginsGap(text, at);
    node = node.next.get(space ? SPACE : fold(code));
    if (node === undefined) return best;
    at = space ? skipGap(text, at) : at + 1;
    if (at < 0) return best;
    const form = node.forms.length === 0 || isWithinWord(text, at) ? undefined : node.forms.find((each) => isWrittenAs(each, text.slice(start, at)));
    if (form !== undefined) best = { start, end: at, form };
  }
  return best;
}

function isWrittenAs(form: Form, written: string): boolean {
  switch (form.casing) {
    case 'exact':
      return written === form.text;
    case 'capital':
      return /^\p{Lu}/u.test(written);
    case 'any':
      return true;
  }
}
