import type { Occurrence } from '../finding/findOccurrences';
import { neighboursAfter, neighboursBefore, type Neighbours } from './neighbours';
import { BESIDE_WEIGHTS } from './besideWeights';

/** What the words and signs right before and after a form say for an executive (above 0) or against. */
export interface Beside {
  readonly before: number;
  readonly after: number;
  /** Both together beside the other occurrences of the form in the document: on average, and at their most. */
  readonly elsewhere: number;
  readonly most: number;
}

/** How far words beside a form are looked for, in UTF-16 code units. */
const NEAR = 60;

/** What stands beside one occurrence says by itself. */
export type OwnBeside = Pick<Beside, 'before' | 'after'>;

export function besideOf(text: string, start: number, end: number): OwnBeside {
  const names = besideNames(text, start, end);
  return { before: sumOf(names.before), after: sumOf(names.after) };
}

/** The first occurrences of a form speak for each other: a document that says “our MD” once means the same by “if MD agrees”. */
export function besideOthers(own: number, first: readonly Occurrence[], beside: readonly OwnBeside[]): Pick<Beside, 'elsewhere' | 'most'> {
  const others = beside.filter((_, index) => first[index]?.start !== own).map(({ before, after }) => before + after);
  if (others.length === 0) return { elsewhere: 0, most: 0 };
  return { elsewhere: others.reduce((sum, each) => sum + each, 0) / others.length, most: Math.max(...others) };
}

/** The names of what stands beside a form, as `besideWeights.ts` has them: `b1 our`, `a1 of`, `b= X,`. */
export function besideNames(text: string, start: number, end: number): Readonly<Record<'before' | 'after', readonly string[]>> {
  const before = neighboursBefore(text.slice(Math.max(0, start - NEAR), start));
  const after = neighboursAfter(text.slice(end, end + NEAR));
  return { before: namesOf('b', before), after: [...namesOf('a', after), ...pluralOf(text, end)] };
}

/** Words that bind a second word to the form: such as *in the* CRO, CRO *of the*. */
const BINDING: ReadonlySet<string> = new Set('the a an our of and to by as new former is was has for'.split(' '));

function namesOf(side: 'a' | 'b', { gap1, word1, gap2, word2 }: Neighbours): readonly string[] {
  if (word1 === '') return [`${side}0`];
  const gap = gapOf(gap1);
  const shapes = `${gap}${shapeOf(word1)}`;
  const names = [`${side}g${gap}`, `${side}=${shapes}`, `${side}=${shapes}${shapeOf(word2)}`];
  if (/^[\d]|^\p{Lu}[\p{Lu}&.]/u.test(word1)) return names;
  const first = word1.toLowerCase();
  if (side === 'a' && first === 's' && /^['’]$/u.test(gap1)) return [...names, 'a’s'];
  names.push(`${side}1${gap}${first}`);
  if (gap === ' ' && word2 !== '' && gap2 === ' ') names.push(`${side}2 ${BINDING.has(first) ? first : '_'} ${word2.toLowerCase()}`);
  return names;
}

function pluralOf(text: string, end: number): readonly string[] {
  return text.charCodeAt(end - 1) === 0x73 ? ['plural'] : [];
}

/** What kind of gap: a blank, a line's end, or its first sign. */
function gapOf(gap: string): string {
  if (gap === '') return '';
  if (/^[\s"“”‘’'*_]*$/u.test(gap)) return gap.includes('\n') ? 'n' : ' ';
  return gap.includes('\n') ? 'n' : (/[^\s"“”‘’'*_]/u.exec(gap)?.[0] ?? ' ');
}

/** How a word is written: nothing, number, all capitals, a capital first, small. */
function shapeOf(word: string): string {
  if (word === '') return '0';
  if (/^\d/u.test(word)) return '9';
  if (/^\p{Lu}[\p{Lu}&.]*s?$/u.test(word) && word.length > 1) return 'A';
  return /^\p{Lu}/u.test(word) ? 'X' : 'x';
}

let weights: ReadonlyMap<string, number> | undefined;

function sumOf(names: readonly string[]): number {
  weights ??= readWeights();
  let sum = 0;
  for (const name of names) sum += weights.get(name) ?? 0;
  return sum;
}

/** From entries such as `b1 our|180`, with a tilde or a line's end between them. */
function readWeights(): ReadonlyMap<string, number> {
  return new Map(
    BESIDE_WEIGHTS.trim().split(/[~\n]/u).map((entry) => {
      const bar = entry.lastIndexOf('|');
      return [entry.slice(0, bar), Number(entry.slice(bar + 1)) / 100];
    }),
  );
}
