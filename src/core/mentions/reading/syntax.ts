import { isCjk } from '../finding/boundary';
import { CLOSE, type Close, type Neighbours } from './neighbours';

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

export function syntaxOf({ before, after, text, start, end }: Close): Syntax {
  const features: Partial<Record<SyntaxFeature, 1>> = {};
  readBefore(before, text.charCodeAt(start - 1), features);
  readAfter(after, text, end, features);
  const last = text.charCodeAt(end - 1);
  if (last >= 97 && last <= 122) features.plural = 1;
  if (isAlone(text, start, end)) features.alone = 1;
  return features;
}

const LETTER = /[\p{L}\d]/u;

/** In a cell, or on a line of its own. */
function isAlone(text: string, start: number, end: number): boolean {
  // Behind most stands a blank and a word.
  if (text.charCodeAt(end) === BLANK && LETTER.test(text.charAt(end + 1))) return false;
  return /^["'”*_:]*\s*(?:$|[|\n])/u.test(text.slice(end, end + CLOSE)) && /(?:^|[|\n])[\s"'“*_>-]*$/u.test(text.slice(Math.max(0, start - CLOSE), start));
}

const BLANK = 32;

type Features = Partial<Record<SyntaxFeature, 1>>;

function readBefore({ word1, gap1, word2, gap2 }: Neighbours, last: number, features: Features): void {
  if (word1 === '') return;
  const small = word1.toLowerCase();
  if (isDigit(word1.charCodeAt(word1.length - 1)) && gap1.length < 2) features.number = 1;
  if (gap1 === ' ' || /^\s["'“‘*_(]*$/u.test(gap1)) {
    const said = WORD_BEFORE.get(small) ?? (small.endsWith("'s") || small.endsWith('’s') ? 'possessor' : undefined);
    if (said !== undefined) features[said] = 1;
  }
  const isJoined = gap1 !== ' ' && /^\s*[,/&+|]/u.test(gap1);
  if ((isJoined || small === 'and' || small === 'the') && isRoleWith(small, word2, /[.;]/u.test(gap2))) features.withRole = 1;
  // Most words stand one blank off, and say no more.
  if (gap1 !== ' ') readGapBefore({ word1, gap1, word2, gap2 }, small, last, features);
}

function readGapBefore({ word1, gap1, word2, gap2 }: Neighbours, small: string, last: number, features: Features): void {
  if (gap1 === '' && !isCjk(last)) features.glued = 1;
  else if (gap1 === '-' || gap1 === '‐') {
    if (/^(?:co|ex|vice|then)$/u.test(small)) features.appointed = 1;
    else features.hyphen = 1;
  } else if (/[@#$\\=_%]$/u.test(gap1)) features.glued = 1;
  if (!/^\s*[,(|–—-]/u.test(gap1) || !isCapital(word1)) return;
  if (DEGREES.test(word1) || DEGREES.test(word2)) features.degree = 1;
  if (isCapital(word2) && /^\.?\s$/u.test(gap2)) features.nameBefore = 1;
  else if (gap1 === ', ') features.placeBefore = 1;
}

/** A role right beside, or behind *and* and *the*, which must be in the same sentence. */
function isRoleWith(small: string, word2: string, isParted: boolean): boolean {
  const isLink = small === 'and' || small === 'the';
  const role = isLink ? word2.toLowerCase() : small;
  return ROLES.has(role.endsWith('s') ? role.slice(0, -1) : role) && !(isLink && isParted);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function readAfter({ gap1, word1, gap2, word2 }: Neighbours, text: string, end: number, features: Features): void {
  const small = word1.toLowerCase();
  const isBlank = gap1 === ' ';
  if (isDigit(word1.charCodeAt(0)) && /^,?\s?$/u.test(gap1)) {
    if (gap1 !== ',' && !gap1.startsWith(',')) features.number = 1;
    if (gap1 !== '' && gap1 !== ',' && /^\d{5}$/u.test(word1)) features.postcode = 1;
  }
  if (small === 'and' || (!isBlank && /^s?\s*[,/&+|]/u.test(gap1))) {
    if (isRoleWith(small, word2, false)) features.withRole = 1;
  }
  if (isCapital(word1) && isCapital(word2) && /^,?\s$/u.test(gap1) && /^\.?\s$/u.test(gap2)) features.nameAfter = 1;
  if (!isBlank) readGapAfter(gap1, word1, small, text.slice(end, end + TICKER), features);
  if (!isBlank && gap1 !== ', ' && gap1 !== '\n') return;
  const said = WORD_AFTER.get(small);
  if (said !== undefined) features[said] = 1;
  else if (isBlank && isSmall(word1.charCodeAt(0)) && /^\p{Ll}{3,}$/u.test(word1) && !NO_NOUNS.has(word1)) features.nounAfter = 1;
}

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || code > 127;
}

/** So much of what follows tells a ticker. */
const TICKER = 5;

function readGapAfter(gap1: string, word1: string, small: string, after: string, features: Features): void {
  if ((gap1 === '-' || gap1 === '‐') && !/^(?:elect|designate)/u.test(small)) features.hyphen = 1;
  // A ticker (CRO.N), a member, a variable; not the full stop of a sentence.
  if (/^(?:\.\p{Lu}{1,2}(?!\p{L})|[_@=%\\]|::)/u.test(after)) features.glued = 1;
  if ((gap1 === "'" || gap1 === '’') && small === 's') features.actsAfter = 1;
  if (/^,\s$/u.test(gap1) && DEGREES.test(word1)) features.degree = 1;
}

/** Written as a name is: a capital, then small letters or a full stop. */
function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (!(first >= 65) || (first >= 97 && first <= 122)) return false;
  return /^\p{Lu}(?:[\p{Ll}’'-]|\.|$|\p{Lu}\p{Ll})/u.test(word);
}
