import { isCjk } from '../finding/boundary';
import { neighboursAfter, neighboursBefore } from './neighbours';

/**
 * What the words right beside a form say about whether somebody is meant: the CRO said, our CRO, CRO of Acme; but also
 * CRO-based, CRO 12, CRO.N. Each feature is 1 or 0.
 */
export const SYNTAX = ['definite', 'indefinite', 'possessor', 'appointed', 'asTitle', 'bareObject', 'actsAfter', 'mayAfter', 'ofAfter', 'atAfter', 'withRole', 'nameBefore', 'nameAfter', 'placeBefore', 'number', 'hyphen', 'plural', 'postcode', 'degree', 'glued', 'nounAfter', 'properAfter', 'alone'] as const;
export type SyntaxFeature = (typeof SYNTAX)[number];
export type Syntax = Readonly<Partial<Record<SyntaxFeature, 1>>>;

const list = (feature: SyntaxFeature, words: string): readonly (readonly [string, SyntaxFeature])[] => words.split(' ').map((word) => [word, feature] as const);

const ROLE_WORDS = 'chairman chairwoman chairperson chair president founder co-founder cofounder director officer executive secretary treasurer manager partner owner ceo cfo coo cto cio cmo ciso chro cso cro cpo cco cdo cao clo vp svp evp gc';
const ROLES: ReadonlySet<string> = new Set(ROLE_WORDS.split(' '));

/** What the word right before says, where nothing but a blank and quotation marks stand between. */
const WORD_BEFORE: ReadonlyMap<string, SyntaxFeature> = new Map([
  ...list('definite', 'the this that'),
  ...list('indefinite', 'a an each every any another one'),
  ...list('possessor', 'our their its his her your my whose'),
  ...list('appointed', 'new former current incoming outgoing next first interim acting deputy group global named appointed hire hired hiring elect elected promoted became becoming longtime virtual fractional'),
  ...list('asTitle', 'as by says said'),
  ...list('bareObject', 'for of in on with without into via using use observe between per and or under treat about against than'),
]);

/** What the word right after says, where nothing but a blank stands between. */
const WORD_AFTER: ReadonlyMap<string, SyntaxFeature> = new Map([
  ...list('actsAfter', 'reports leads led approves reviews owns signs takes decides appoints certifies determines presents who joined'),
  ...list('mayAfter', 'will shall must should may can would has had'),
  ...list('ofAfter', 'of'),
  ...list('atAfter', 'at for'),
  ...list('properAfter', 'corp inc ltd group holdings party magazine university council league games fund bank studies institute foundation award project file code'),
]);
const NO_NOUNS: ReadonlySet<string> = new Set('is was and or to in on by with that from as also then made took left but when if gave wrote came about not are were be been which while because since until after before during through'.split(' '));
const DEGREES = /^(?:PhD|Ph\.?D?|MPH|MBA|MSc?|FA?C[A-Z]|FRCP|FACC|FACS|RN|JD|MBBS|Professor|Principal|Dr)\.?$/u;

const NEAR = 40;

export function syntaxOf(text: string, start: number, end: number): Syntax {
  const features: Partial<Record<SyntaxFeature, 1>> = {};
  const before = plainBlanks(text.slice(Math.max(0, start - NEAR), start));
  const after = plainBlanks(text.slice(end, end + NEAR));
  readBefore(before, features);
  readAfter(after, features);
  const last = text.charCodeAt(end - 1);
  if (last >= 97 && last <= 122) features.plural = 1;
  if (/(?:^|[|\n])[\s"'“*_>-]*$/u.test(before) && /^["'”*_:]*\s*(?:$|[|\n])/u.test(after)) features.alone = 1;
  return features;
}

/** Without the blanks that do not break. */
function plainBlanks(text: string): string {
  return text.replace(/\u00a0/gu, ' ');
}

type Features = Partial<Record<SyntaxFeature, 1>>;

function readBefore(before: string, features: Features): void {
  const { word1, gap1, word2, gap2 } = neighboursBefore(before);
  const small = word1.toLowerCase();
  if (word1 === '') return;
  if (gap1 === '' && !isCjk(before.charCodeAt(before.length - 1))) features.glued = 1;
  else if (/^[-‐]$/u.test(gap1)) {
    if (/^(?:co|ex|vice|then)$/u.test(small)) features.appointed = 1;
    else features.hyphen = 1;
  } else if (/[@#$\\=_%]$/u.test(gap1)) features.glued = 1;
  if (/\d$/u.test(word1) && gap1.length < 2) features.number = 1;
  const beside = /^\s["'“‘*_(]*$/u.test(gap1);
  const said = beside ? (WORD_BEFORE.get(small) ?? (/['’]s$/u.test(word1) ? 'possessor' : undefined)) : undefined;
  if (said !== undefined) features[said] = 1;
  const joins = /^\s*[,/&+|]/u.test(gap1);
  const role = small === 'and' || small === 'the' ? word2.toLowerCase() : small;
  if ((joins || small === 'and' || small === 'the') && ROLES.has(role.replace(/s$/u, '')) && (role === small || !/[.;]/u.test(gap2))) features.withRole = 1;
  if (!/^\s*[,(|–—-]/u.test(gap1) || !isCapital(word1)) return;
  if (DEGREES.test(word1) || DEGREES.test(word2)) features.degree = 1;
  if (isCapital(word2) && /^\.?\s$/u.test(gap2)) features.nameBefore = 1;
  else if (gap1 === ', ') features.placeBefore = 1;
}

function readAfter(after: string, features: Features): void {
  const { gap1, word1, gap2, word2 } = neighboursAfter(after);
  const small = word1.toLowerCase();
  if (/^[-‐]$/u.test(gap1) && !/^(?:elect|designate)/u.test(small)) features.hyphen = 1;
  // A ticker (CRO.N), a member, a variable; not the full stop of a sentence.
  if (/^(?:\.\p{Lu}{1,2}(?!\p{L})|[_@=%\\]|::)/u.test(after)) features.glued = 1;
  if (/^['’]$/u.test(gap1) && small === 's') features.actsAfter = 1;
  if (/^\s?$/u.test(gap1) && /^\d/u.test(word1)) features.number = 1;
  if (/^,?\s$/u.test(gap1) && /^\d{5}$/u.test(word1)) features.postcode = 1;
  if (/^,\s$/u.test(gap1) && DEGREES.test(word1)) features.degree = 1;
  if (/^s?\s*[,/&+|]/u.test(gap1) || small === 'and') {
    const role = small === 'and' || small === 'the' ? word2.toLowerCase() : small;
    if (ROLES.has(role.replace(/s$/u, ''))) features.withRole = 1;
  }
  if (/^,?\s$/u.test(gap1) && isCapital(word1) && isCapital(word2) && /^\.?\s$/u.test(gap2)) features.nameAfter = 1;
  if (gap1 !== ' ' && gap1 !== ', ' && gap1 !== '\n') return;
  const said = WORD_AFTER.get(small);
  if (said !== undefined) features[said] = 1;
  else if (gap1 === ' ' && /^\p{Ll}{3,}$/u.test(word1) && !NO_NOUNS.has(word1)) features.nounAfter = 1;
}

/** Written as a name is: a capital, then small letters or a full stop. */
function isCapital(word: string): boolean {
  return /^\p{Lu}(?:[\p{Ll}’'-]|\.|$|\p{Lu}\p{Ll})/u.test(word);
}
