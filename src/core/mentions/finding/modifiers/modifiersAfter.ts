import type { Modifier } from './modifiers';
import { COUNTRY_NAMES, type ModifierKind, REGION_NAMES, WORDS_AFTER, WORDS_IN_PARENTHESES } from './modifierWords';
import { edgesOf } from '../wordEdges';

/** How far a modifier is looked for, in UTF-16 code units, and how many may stand in a row. */
const REACH = 80;
const MOST = 3;

/** What may part a title from a word that qualifies it, and that word with at most one more. */
const NEXT_WORDS = /^(?<gap>[*_]*(?:-|,[ \t\u00a0]+|[ \t\u00a0]*\(|\)[ \t\u00a0]*,[ \t\u00a0]*|[ \t\u00a0]+(?:for|of)[ \t\u00a0]+(?:the[ \t\u00a0]+)?|[ \t\u00a0]+[-–—][ \t\u00a0]+|[ \t\u00a0]+))(?<phrase>[\p{L}\p{M}][\p{L}\p{M}.]*(?:[ \t\u00a0-][\p{L}\p{M}.]+)?)/u;

const EDGES = edgesOf([...WORDS_AFTER.keys(), ...WORDS_IN_PARENTHESES.keys(), ...REGION_NAMES]);
/** A country may stand behind these: CEO for the Americas. */
const OF = /(?:of|for)[ \t\u00a0]+(?:the[ \t\u00a0]+)?/uy;
const NONE: readonly Modifier[] = [];

/** What qualifies the title in a half-open range from behind, in the order of the text. */
export function modifiersAfter(text: string, start: number, end: number): readonly Modifier[] {
  if (!mayQualify(text, end)) return NONE;
  const found: Modifier[] = [];
  const slice = text.slice(end, end + REACH);
  for (let from = 0; found.length < MOST; ) {
    const modifier = firstIn(slice, from);
    if (modifier === undefined) break;
    found.push({ ...modifier, offset: modifier.offset + end - start });
    from = modifier.offset + modifier.text.length;
  }
  return found;
}

/** False where the next word, if only marks and blanks part it from the title, is none that could qualify it. */
function mayQualify(text: string, end: number): boolean {
  let at = end;
  while (at - end < REACH && isInGap(text.charCodeAt(at))) at++;
  if (at === end || EDGES.mayBegin(text, at)) return at > end;
  // `f` or `o`
  if ((text.charCodeAt(at) | 9) !== 111) return false;
  OF.lastIndex = at;
  return OF.test(text) && EDGES.mayBegin(text, OF.lastIndex);
}

function isInGap(code: number): boolean {
  switch (code) {
    case 32: case 9: case 0xa0: case 40: case 41: case 42: case 44: case 45: case 95: case 0x2013: case 0x2014:
      return true;
    default:
      return false;
  }
}

function firstIn(slice: string, from: number): Modifier | undefined {
  const { gap, phrase } = NEXT_WORDS.exec(slice.slice(from))?.groups ?? {};
  if (gap === undefined || phrase === undefined) return undefined;
  const at = slice.indexOf(phrase, from + gap.length);
  const [word = phrase] = /^[^ \t\u00a0-]+/u.exec(phrase) ?? [];
  for (const written of new Set([phrase, word].map((each) => (/^(?:\p{Lu}\.)+$/u.test(each) ? each : each.replace(/\.$/u, ''))))) {
    const kind = kindAfter(written, gap, slice.slice(at + written.length));
    if (kind !== undefined) return { kind, text: written, offset: at };
  }
  return undefined;
}

/** A region needs a sign that it belongs to the title, and must not begin a longer name: CEO, US Steel. */
function kindAfter(written: string, gap: string, rest: string): ModifierKind | undefined {
  if (REGION_NAMES.has(written)) return isRegionOf(written, gap) && !/^[ \t\u00a0-]+[\p{Lu}\d]/u.test(rest) ? 'regional' : undefined;
  const word = written.toLowerCase();
  return WORDS_AFTER.get(word) ?? (gap.endsWith('(') && rest.startsWith(')') ? WORDS_IN_PARENTHESES.get(word) : undefined);
}

/** The president of a country has no region. */
function isRegionOf(written: string, gap: string): boolean {
  return gap.trim().startsWith('of') ? !COUNTRY_NAMES.has(written) : /[,(–—]|- |for/u.test(gap);
}
