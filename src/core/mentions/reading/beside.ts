import { readBesideWeights } from './besideTable';
import { BESIDE_WEIGHTS } from './besideWeights';
import type { Close, Neighbours } from './neighbours';

/** What the words and signs right before and after a form say for an executive (above 0) or against. */
export interface Beside {
  readonly before: number;
  readonly after: number;
  /** Both together beside the other occurrences of the form in the document, on average. */
  readonly elsewhere: number;
}

/** What stands beside one occurrence says by itself. */
export type OwnBeside = Pick<Beside, 'before' | 'after'>;

export function besideOf(close: Close): OwnBeside {
  return { before: sumOf('b', close.before), after: sumOf('a', close.after) + (endsInS(close) ? weightOf('plural', '', '') : 0) };
}

/** The first occurrences of a form speak for each other: a document that says “our MD” once means the same by “if MD agrees”. */
export function besideOthers(own: number, beside: readonly OwnBeside[]): number {
  let [sum, count] = [0, 0];
  for (let index = 0; index < beside.length; index++) {
    const each = beside[index];
    if (each === undefined || index === own) continue;
    sum += each.before + each.after;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/** The names of what stands beside a form, as `besideWeights.ts` has them: `b1 our`, `a1 of`, `b= X,`. */
export function besideNames(close: Close): Readonly<Record<'before' | 'after', readonly string[]>> {
  return { before: namesOf('b', close.before), after: [...namesOf('a', close.after), ...(endsInS(close) ? ['plural'] : [])] };
}

function endsInS({ text, end }: Close): boolean {
  return text.charCodeAt(end - 1) === 0x73;
}

function namesOf(side: Side, neighbours: Neighbours): readonly string[] {
  const names: string[] = [];
  forEachName(side, neighbours, (kind, head, tail) => names.push(`${kind}${head}${tail}`));
  return names;
}

function sumOf(side: Side, neighbours: Neighbours): number {
  let sum = 0;
  forEachName(side, neighbours, (kind, head, tail) => (sum += weightOf(kind, head, tail)));
  return sum;
}

type Side = 'a' | 'b';
type VisitName = (kind: Kind, head: string, tail: string) => void;

/** Words that bind a second word to the form, such as *in the* CRO, CRO *of the*, as a name begins with them. */
const BINDING: ReadonlyMap<string, string> = new Map('the a an our of and to by as new former is was has for'.split(' ').map((word) => [word, ` ${word} `]));
const KINDS = { a: { none: 'a0', gap: 'ag', shapes: 'a=', word: 'a1', words: 'a2' }, b: { none: 'b0', gap: 'bg', shapes: 'b=', word: 'b1', words: 'b2' } } as const;
type Kind = (typeof KINDS)[Side][keyof (typeof KINDS)[Side]] | 'plural' | 'a’s';

/** A name comes in its parts, which are looked up one by one: to make them one string would take longer than all else. */
function forEachName(side: Side, { gap1, word1, gap2, word2 }: Neighbours, visit: VisitName): void {
  const kinds = KINDS[side];
  if (word1 === '') return visit(kinds.none, '', '');
  const gap = gapOf(gap1);
  const shape = shapeOf(word1);
  visit(kinds.gap, gap, '');
  visit(kinds.shapes, gap, shape);
  visit(kinds.shapes, gap, `${shape}${shapeOf(word2)}`);
  if (shape === '9' || (!isSmallAscii(word1) && /^\p{Lu}[\p{Lu}&.]/u.test(word1))) return;
  const first = word1.toLowerCase();
  if (side === 'a' && first === 's' && (gap1 === "'" || gap1 === '’')) return visit('a’s', '', '');
  visit(kinds.word, gap, first);
  if (gap === ' ' && word2 !== '' && gap2 === ' ') visit(kinds.words, BINDING.get(first) ?? ' _ ', word2.toLowerCase());
}

/** What kind of gap: a blank, a line's end, or its first sign. */
function gapOf(gap: string): string {
  if (gap === '' || gap === ' ') return gap;
  if (/^[\s"“”‘’'*_]*$/u.test(gap)) return gap.includes('\n') ? 'n' : ' ';
  return gap.includes('\n') ? 'n' : (/[^\s"“”‘’'*_]/u.exec(gap)?.[0] ?? ' ');
}

function isSmallAscii(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122;
}

/** How a word is written: nothing, number, all capitals, a capital first, small. */
function shapeOf(word: string): string {
  if (word === '') return '0';
  if (isSmallAscii(word)) return 'x';
  if (/^\d/u.test(word)) return '9';
  if (/^\p{Lu}[\p{Lu}&.]*s?$/u.test(word) && word.length > 1) return 'A';
  return /^\p{Lu}/u.test(word) ? 'X' : 'x';
}

type Weights = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;
let weights: Weights | undefined;

function weightOf(kind: Kind, head: string, tail: string): number {
  return (weights ??= readBesideWeights(BESIDE_WEIGHTS)).get(kind)?.get(head)?.get(tail) ?? 0;
}
