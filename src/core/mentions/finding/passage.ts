import type { Language } from '../../glossary/types';
import { isAsciiLetter } from './characters';
import { edgesOf } from './wordEdges';

/** Small words that a sentence of a language can hardly do without, and English does not have. */
const SMALL_WORDS: Readonly<Partial<Record<Language, string>>> = {
  de: 'als auf bei dem der durch eine einen einer für ist mit nicht oder seit sich sie sowie und von vom werden wird wurde zum zur',
  es: 'como con del desde el en entre es fue las los para por que se su sus una y',
  fr: 'au aux avec cette dans depuis des du elle est et la le les ont par pour qui sa ses sont sur un une',
  it: 'alla che con dal dalla degli dei del della delle di gli ha il nel nella per sono una è',
  nl: 'aan bij deze door een en heeft het met naar niet ook op te uit van voor werd wordt zijn',
  pt: 'ao com como da das dos em foi na não os ou para pela pelo por que seu sua são um uma é',
};

/** How far a language is looked for to either side, in UTF-16 code units, and how many of its words make it out. */
const BEFORE = 180;
const AFTER = 180;
const ENOUGH = 3;

const WORDS: ReadonlyMap<Language, ReadonlySet<string>> = new Map(Object.entries(SMALL_WORDS).map(([language, words]) => [language as Language, new Set(words.split(' '))]));

const EDGES = edgesOf([...WORDS.values()].flatMap((words) => [...words]));
const LETTER = /\p{L}/u;

/** True where the text around a range is in one of these languages: at least three of its small words stand nearby. */
export function isPassageIn(languages: readonly Language[], text: string, start: number, end: number): boolean {
  // Accents may be stored as marks.
  const around = `${text.slice(Math.max(0, start - BEFORE), start)} ${text.slice(end, end + AFTER)}`.normalize();
  const counts = languages.map(() => 0);
  for (let at = 0; at < around.length; at++) {
    const from = at;
    while (isLetter(around.charCodeAt(at))) at++;
    if (at === from || !EDGES.mayBegin(around, from)) continue;
    const word = around.slice(from, at).toLowerCase();
    for (let i = 0; i < languages.length; i++) if (WORDS.get(languages[i] ?? 'de')?.has(word) === true) counts[i] = (counts[i] ?? 0) + 1;
  }
  return counts.some((count) => count >= ENOUGH);
}

function isLetter(code: number): boolean {
  return isAsciiLetter(code) || (code >= 128 && LETTER.test(String.fromCharCode(code)));
}
