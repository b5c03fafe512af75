import type { Language } from '../../../glossary/types';

/** An ending and what takes its place. Plain strings: over a thousand titles are changed before the first hover. */
type Ending = readonly [ending: string, ...forms: string[]];

/**
 * How the words of a title change for women and for several people: for each ending the feminine, the plural and the
 * feminine plural, in that order. The first that fits holds; a word with none stays as it is.
 */
const ENDINGS: Readonly<Partial<Record<Language, readonly Ending[]>>> = {
  fr: [
    ['teur', 'trice', 'teurs', 'trices'],
    ['eur', 'eure', 'eurs', 'eures'],
    ['ier', 'ière', 'iers', 'ières'],
    ['if', 'ive', 'ifs', 'ives'],
    ['al', 'ale', 'aux', 'ales'],
    ['é', 'ée', 'és', 'ées'],
    ['n', 'ne', 'ns', 'nes'],
    ['t', 'te', 'ts', 'tes'],
    ['d', 'de', 'ds', 'des'],
    ['c', 'que', 'cs', 'ques'],
    ['e', 'e', 'es', 'es'],
  ],
  es: [
    ['or', 'ora', 'ores', 'oras'],
    ['o', 'a', 'os', 'as'],
    ['jefe', 'jefa', 'jefes', 'jefas'],
    ['presidente', 'presidenta', 'presidentes', 'presidentas'],
    ['e', 'e', 'es', 'es'],
    ['al', 'al', 'ales', 'ales'],
  ],
  pt: [
    ['or', 'ora', 'ores', 'oras'],
    ['o', 'a', 'os', 'as'],
    ['e', 'e', 'es', 'es'],
    ['al', 'al', 'ais', 'ais'],
  ],
  it: [
    ['tore', 'trice', 'tori', 'trici'],
    ['ere', 'era', 'eri', 'ere'],
    ['o', 'a', 'i', 'e'],
    ['e', 'e', 'i', 'i'],
  ],
};

/** Small words that end the part of a title that changes: directrice | des opérations. */
const SMALL = new Set('de del della dello dei delle di da do du des à al alla au aux ante com con e en et in para per pour y'.split(' '));

/** A title as it is written for a woman and for several people, the title itself among them. */
export function inflected(title: string, language: Language): readonly string[] {
  if (language === 'de') return german(title);
  if (language === 'nl') return dutch(title);
  const endings = ENDINGS[language];
  return endings === undefined ? [title] : [title, ...withEndings(title.split(' '), endings)];
}

/** The feminine, the plural and the feminine plural. */
function withEndings(words: readonly string[], endings: readonly Ending[]): readonly string[] {
  const small = words.findIndex((word) => SMALL.has(word) || word.startsWith("d'"));
  const changed = words.map((word, at) => (small < 0 || at < small ? changedByPart(word, endings) : undefined));
  return [0, 1, 2].map((form) => words.map((word, at) => changed[at]?.[form] ?? word).join(' '));
}

/** The same of a word, in all parts of which its hyphens divide it. */
function changedByPart(word: string, endings: readonly Ending[]): readonly string[] {
  if (!word.includes('-')) return changedWord(word, endings);
  const parts = word.split('-').map((part) => ({ part, forms: changedWord(part, endings) }));
  return [0, 1, 2].map((form) => parts.map(({ part, forms }) => forms[form] ?? part).join('-'));
}

/** The forms of a word apart from itself. */
function changedWord(word: string, endings: readonly Ending[]): readonly string[] {
  const found = endings.find((each) => word.endsWith(each[0]));
  if (found === undefined) return [];
  const stem = word.slice(0, word.length - found[0].length);
  return found.slice(1).map((form) => stem + form);
}

const GERMAN: readonly Ending[] = [
  ['vorsitzender', 'vorsitzende', 'vorsitzenden'],
  ['beauftragter', 'beauftragte', 'beauftragten'],
  ['vorstand', 'vorständin', 'vorstände', 'vorstands', 'vorständen'],
  ['Vorstand', 'Vorständin', 'Vorstände', 'Vorstands', 'Vorständen'],
  ['rat', 'rats', 'rates', 'räte'],
  ['Rat', 'Rats', 'Rates', 'Räte'],
  ['er', 'erin', 'erinnen', 'ers', 'ern'],
  ['chef', 'chefin', 'chefs', 'chefinnen'],
  ['or', 'orin', 'oren', 'ors', 'orinnen'],
  ['är', 'ärin', 'äre', 'ärs', 'ärinnen'],
  ['ist', 'istin', 'isten', 'istinnen'],
  ['ent', 'entin', 'enten', 'entinnen'],
  ['itglied', 'itglieder', 'itglieds', 'itgliedern'],
];

/** The first noun changes, and an adjective before it. */
function german(title: string): readonly string[] {
  const [first = '', noun = '', ...others] = title.split(' ');
  const nouns = (word: string): readonly string[] => [word, ...changedWord(word, GERMAN)];
  const joined = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');
  if (first.charAt(0) !== first.charAt(0).toLowerCase()) return nouns(first).map((each) => joined(each, noun, ...others));
  const stem = first.replace(/e[rs]$/u, '');
  return [title, ...['er', 'e', 'en', 'em', 'es'].flatMap((ending) => nouns(noun).map((each) => joined(stem + ending, each, ...others)))];
}

const DUTCH: readonly Ending[] = [
  ['eur', 'rice', 'euren', 'eurs'],
  ['er', 'ers'],
  ['hoofd', 'hoofden'],
  ['ist', 'isten'],
  ['aris', 'arissen'],
];

/** The title is the first word or the second: directeur HR, financieel directeur. */
function dutch(title: string): readonly string[] {
  const words = title.split(' ');
  const head = words.slice(0, 2).findIndex((word) => changedWord(word, DUTCH).length > 0);
  const withHead = (form: string): string => words.map((word, at) => (at === head ? form : word)).join(' ');
  return [title, ...changedWord(words[head] ?? '', DUTCH).map(withHead)];
}
