/** What a word beside a title says of the person or the post: that it is for a time, over, shared, or for a part. */
export const MODIFIERS = [
  'acting', 'assistant', 'associate', 'co', 'deputy', 'designate', 'divisional', 'elect', 'emeritus', 'field', 'former',
  'fractional', 'global', 'group', 'honorary', 'incoming', 'interim', 'regional', 'senior', 'vice',
] as const;
export type ModifierKind = (typeof MODIFIERS)[number];

type Words = readonly (readonly [ModifierKind, string])[];

/** Words before a title, in any case; a comma parts them. */
const BEFORE: Words = [
  ['acting', 'acting, caretaker, amtierende, amtierender, kommissarische, kommissarischer, geschäftsführend, waarnemend'],
  ['assistant', 'assistant'],
  ['associate', 'associate'],
  ['co', 'co, joint, 共同, 联席'],
  ['deputy', 'deputy, stellvertretende, stellvertretender, plaatsvervangend'],
  ['designate', 'designated, designierte, designierter, beoogd'],
  ['divisional', 'divisional, division, segment, business unit, business-unit, subsidiary'],
  ['field', 'field'],
  ['former', 'former, ex, outgoing, previous, past, then, one-time, onetime, erstwhile, departing, retired, late, ehemalige, ehemaliger, frühere, früherer, voormalig, ancien, ancienne, antiguo, antigua, 元, 前'],
  ['fractional', 'fractional, part-time, part time, outsourced, virtual'],
  ['global', 'global, worldwide, international'],
  ['group', 'group, corporate, group-wide'],
  ['honorary', 'honorary, hon, honorary life, 名誉'],
  ['incoming', 'incoming, future, prospective, upcoming, next, 次期, 候任'],
  ['interim', 'interim, temporary, interims, 暫定, 临时'],
  ['regional', 'regional, area, zone, local, country'],
  ['senior', 'senior'],
  ['vice', 'vice'],
];

/** Words after a title, written against it with a hyphen, a blank, a comma or a parenthesis. */
const AFTER: Words = [
  ['acting', 'en funciones, em exercício, faisant fonction, facente funzione, pro tem, pro tempore'],
  ['deputy', 'adjoint, adjointe, adjunto, adjunta, aggiunto, aggiunta'],
  ['designate', 'designate, désigné, désignée, designado, designada, designato, designata'],
  ['elect', 'elect'],
  ['emeritus', 'emeritus, emerita, emérito, emérita, émérite'],
  ['honorary', 'honoraire, honorario, honoraria, honorário, onorario'],
  ['incoming', 'in-waiting, in waiting'],
  ['interim', 'ad interim, par intérim, interino, interina'],
];

/** Words that follow a title only between parentheses: without them a new phrase begins. */
const IN_PARENTHESES: Words = [
  ['acting', 'acting'],
  ['former', 'former, retired, outgoing'],
  ['incoming', 'incoming'],
  ['interim', 'interim'],
];

/** Names of parts of the world, written just so: "us" is none. */
const REGIONS =
  'AMER, ANZ, APAC, APJ, ASEAN, Africa, America, Americas, Asia, Asia Pacific, Asia-Pacific, Australasia, Benelux, CEE, DACH, EMEA, Eastern Europe, Europe, European, GCC, Greater China, Iberia, LATAM, LatAm, Latin America, MEA, MENA, Middle East, NAM, Nordic, Nordics, North America, North American, Northern Europe, Oceania, Pacific, SEA, Scandinavia, South America, South Asia, Southeast Asia, Southern Europe, Western Europe';
const COUNTRIES =
  'Australia, Brazil, Britain, Canada, China, EU, France, Germany, India, Ireland, Italy, Japan, Korea, Mexico, Netherlands, Poland, Singapore, South Africa, Spain, Switzerland, U.K., U.S., UAE, UK, US, USA, United Kingdom, United States';

export const WORDS_BEFORE = tableOf(BEFORE);
export const WORDS_AFTER = tableOf(AFTER);
export const WORDS_IN_PARENTHESES = tableOf(IN_PARENTHESES);
export const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.split(', '));
export const REGION_NAMES: ReadonlySet<string> = new Set([...REGIONS.split(', '), ...COUNTRY_NAMES]);

function tableOf(words: Words): ReadonlyMap<string, ModifierKind> {
  return new Map(words.flatMap(([kind, list]) => list.split(', ').map((word) => [word, kind] as const)));
}
