/** Forms looked for one by one, letter by letter: slow, and simple enough to be believed. */
import { isWithinWord, SOFT_HYPHEN } from '../../../../../src/core/mentions/finding/boundary';
import { fold } from '../../../../../src/core/mentions/finding/characters';
import type { Casing, Form } from '../../../../../src/core/mentions/finding/forms/forms';
import { beginsGap, skipGap } from '../../../../../src/core/mentions/finding/gap';

export const form = (text: string, casing: Casing): Form => ({ text, name: text, casing, senses: [{ role: 'any', weight: 'usual', cues: [] }] });

/** Where a form written at an offset ends, or -1. */
function endOf({ text: letters, casing }: Form, text: string, start: number): number {
  let at = start;
  for (let i = 0; i < letters.length; ) {
    if (at > start && text.charCodeAt(at) === SOFT_HYPHEN) at++;
    const isGap = beginsGap(text, at);
    if (at >= text.length || isGap !== beginsGap(letters, i) || (!isGap && fold(text.charCodeAt(at)) !== fold(letters.charCodeAt(i)))) return -1;
    at = isGap ? skipGap(text, at) : at + 1;
    i = isGap ? Math.max(i + 1, skipGap(letters, i)) : i + 1;
    if (at < 0) return -1;
  }
  if (isWithinWord(text, at) || (casing === 'exact' && text.slice(start, at) !== letters)) return -1;
  return casing === 'capital' && !/^\p{Lu}/u.test(text.slice(start)) ? -1 : at;
}

/** Where the longest of some forms at an offset ends, and the first of them that does. */
export function longestByHand(forms: readonly Form[], text: string, start: number): readonly [end: number, form: string] | undefined {
  const ends = forms.map((each) => [endOf(each, text, start), each.text] as const).filter(([end]) => end >= 0);
  return ends.sort(([one], [other]) => other - one)[0];
}
