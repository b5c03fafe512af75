import type { Language } from '../../glossary/types';

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

/** True where the text around a range is in one of these languages: at least three of its small words stand nearby. */
export function isPassageIn(languages: readonly Language[], text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - BEFORE), start)} ${text.slice(end, end + AFTER)}`.toLowerCase();
  const words = around.match(/\p{L}+/gu) ?? [];
  return languages.some((language) => {
    const small = WORDS.get(language);
    return words.filter((word) => small?.has(word)).length >= ENOUGH;
  });
}
