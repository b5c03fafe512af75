import type { Language } from '../../glossary/types';

type Ending = readonly [ending: RegExp, ...forms: string[]];

/**
 * How the words of a title change for women and for several people: for each ending the feminine, the plural and the
 * feminine plural, in that order. The first that fits holds; a word with none stays as it is.
 */
const ENDINGS: Readonly<Partial<Record<Language, readonly Ending[]>>> = {
  fr: [
    [/teur$/u, 'trice', 'teurs', 'trices'],
    [/eur$/u, 'eure', 'eurs', 'eures'],
    [/ier$/u, 'ière', 'iers', 'ières'],
    [/if$/u, 'ive', 'ifs', 'ives'],
    [/al$/u, 'ale', 'aux', 'ales'],
    [/(?<=[éntdc])$/u, 'e', 's', 'es'],
    [/e$/u, 'e', 'es', 'es'],
  ],
  es: [
    [/or$/u, 'ora', 'ores', 'oras'],
    [/o$/u, 'a', 'os', 'as'],
    [/(?<=jef|president)e$/u, 'a', 'es', 'as'],
    [/e$/u, 'e', 'es', 'es'],
    [/al$/u, 'al', 'ales', 'ales'],
  ],
  pt: [
    [/or$/u, 'ora', 'ores', 'oras'],
    [/o$/u, 'a', 'os', 'as'],
    [/e$/u, 'e', 'es', 'es'],
    [/al$/u, 'al', 'ais', 'ais'],
  ],
  it: [
    [/tore$/u, 'trice', 'tori', 'trici'],
    [/ere$/u, 'era', 'eri', 'ere'],
    [/o$/u, 'a', 'i', 'e'],
    [/e$/u, 'e', 'i', 'i'],
  ],
};

/** Small words that end the part of a title that changes: directrice | des opérations. */
const SMALL = /^(?:de|del|della|dello|dei|delle|di|da|do|du|des|d['’].*|à|al|alla|au|aux|ante|com|con|e|en|et|in|para|per|pour|y)$/iu;

/** A title as it is written for a woman and for several people, the title itself among them. */
export function inflected(title: string, language: Language): readonly string[] {
  if (language === 'de') return german(title);
  if (language === 'nl') return title.split(' ').reduce<readonly string[]>((titles, word, at) => (at < 2 ? dutchEach(titles, word) : titles), [title]);
  const endings = ENDINGS[language];
  if (endings === undefined) return [title];
  return [title, ...[1, 2, 3].map((form) => withEndings(title, language, endings, form))];
}

function withEndings(title: string, language: Language, endings: readonly Ending[], form: number): string {
  let changes = true;
  const changed = (word: string): string => {
    changes &&= !SMALL.test(word);
    return changes ? (wordForms(word, language, endings)[form] ?? word) : word;
  };
  return title.split(/(?<=[ -])|(?=[ -])/u).map(changed).join('');
}

/** Titles are made of a few words: each is changed once. */
const known = new Map<string, readonly string[]>();

function wordForms(word: string, language: Language, endings: readonly Ending[]): readonly string[] {
  const key = `${language} ${word}`;
  const [pattern, ...forms] = known.has(key) ? [] : (endings.find(([ending]) => ending.test(word)) ?? []);
  const changed = known.get(key) ?? [word, ...forms.map((form) => word.replace(pattern ?? word, form))];
  known.set(key, changed);
  return changed;
}

const GERMAN: readonly Ending[] = [
  [/vorsitzender$/u, 'vorsitzende', 'vorsitzenden'],
  [/beauftragter$/u, 'beauftragte', 'beauftragten'],
  [/vorstand$/iu, 'vorständin', 'vorstände', 'vorstands', 'vorständen'],
  [/(?<=[rR])at$/u, 'at', 'ats', 'ates', 'äte'],
  [/er$/u, 'erin', 'erinnen', 'ers', 'ern'],
  [/(?<=[fF])$/u, 'in', 's', 'innen'],
  [/(?<=or|är)$/u, 'in', 'en', 'e', 's', 'innen'],
  [/(?<=ist|ent)$/u, 'in', 'en', 'innen'],
  [/(?<=Mitglied|mitglied)$/u, 'er', 's', 'ern'],
];

/** The first noun changes, and an adjective before it. */
function german(title: string): readonly string[] {
  const [first = '', ...rest] = title.split(' ');
  if (/^\p{Lu}/u.test(first)) return germanNouns(first).map((noun) => [noun, ...rest].join(' '));
  const [noun = '', ...others] = rest;
  const stem = first.replace(/e[rs]$/u, '');
  return ['er', 'e', 'en', 'em', 'es'].flatMap((ending) => germanNouns(noun).map((each) => [stem + ending, each, ...others].join(' ')));
}

function germanNouns(noun: string): readonly string[] {
  const [pattern, ...forms] = GERMAN.find(([ending]) => ending.test(noun)) ?? [];
  // A capital of its own (Vorstand) stays.
  return pattern === undefined ? [noun] : [noun, ...forms.map((form) => noun.replace(pattern, (ended) => (/^\p{Lu}/u.test(ended) ? capital(form) : form)))];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const DUTCH: readonly Ending[] = [
  [/eur$/u, 'rice', 'euren', 'eurs'],
  [/er$/u, 'ers', 'ster'],
  [/(?<=hoofd|ist)$/u, 'en'],
  [/aris$/u, 'arissen'],
];

function dutchEach(titles: readonly string[], word: string): readonly string[] {
  const [pattern, ...forms] = DUTCH.find(([ending]) => ending.test(word)) ?? [];
  return pattern === undefined ? titles : [...titles, ...titles.flatMap((title) => forms.map((form) => title.replace(word, word.replace(pattern, form))))];
}
