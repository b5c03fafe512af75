/**
 * What the words right beside a form say about whether somebody is meant: the CRO said, our CRO, CRO of Acme; but also
 * CRO-based, CRO 12, CRO.N. Each feature is 1 or 0.
 */
export const SYNTAX = ['definite', 'indefinite', 'possessor', 'appointed', 'asTitle', 'bareObject', 'actsAfter', 'ofAfter', 'atAfter', 'withRole', 'nameBefore', 'nameAfter', 'placeBefore', 'number', 'hyphen', 'plural', 'postcode', 'degree', 'glued', 'nounAfter', 'properAfter', 'alone'] as const;
export type SyntaxFeature = (typeof SYNTAX)[number];
export type Syntax = Readonly<Record<SyntaxFeature, number>>;

const ROLE = String.raw`(?:chairman|chairwoman|chairperson|chair|president|founder|co-?founder|director|officer|executive|secretary|treasurer|manager|partner|owner|C[A-Z]{1,2}O|[ES]VP|VP|GC)`;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*\s(?:\p{Lu}[\p{L}]*\.?\s){0,2}\p{Lu}[\p{L}’'-]+`;

const BEFORE: readonly (readonly [SyntaxFeature, RegExp])[] = [
  ['definite', /\b(?:the|this|that)\s["'“*_(]*$/iu],
  ['indefinite', /\b(?:an?|each|every|any|another|one)\s["'“*_(]*$/iu],
  ['possessor', /(?:\b(?:our|their|its|his|her|your|my|whose)|['’]s|s['’])\s(?:\p{Ll}+\s)?["'“*_]*$/iu],
  ['appointed', /\b(?:new|former|current|incoming|outgoing|next|first|interim|acting|deputy|group|global|named|appointed|hired?|hiring|elect(?:ed)?|promoted to|became|becoming|ex-|co-|then-|longtime|virtual|fractional)\s?(?:the\s|an?\s)?["'“*_]*$/iu],
  ['asTitle', /\b(?:as|by|says|said|role of|position of|post of|office of(?: the)?|report(?:s|ing)? to(?: the)?)\s["'“*_]*$/iu],
  ['bareObject', /\b(?:for|of|in|on|with|without|into|via|using|use|observe|between|per|and|or|under|treat|about|against|than)\s$/u],
  ['withRole', new RegExp(String.raw`\b${ROLE}s?\s*(?:[,/&+]|,?\s*and|\|)\s*(?:the\s)?$`, 'iu')],
  ['nameBefore', new RegExp(String.raw`${NAME}(?:,|\s[-–—(|]|\s?\|)\s*(?:the\s|our\s)?$`, 'u')],
  ['placeBefore', /(?<!\p{Lu}[\p{L}.’'-]*\s)\b\p{Lu}\p{Ll}+,\s$/u],
  ['number', /\d\s?$/u],
  ['hyphen', /(?<!\b(?:co|ex|vice|then))[\p{L}\d]-$/u],
  ['glued', /(?:[\p{L}\d_]|[@#$\\=:/.~%](?<!\s.))$/u],
];
const AFTER: readonly (readonly [SyntaxFeature, RegExp])[] = [
  ['actsAfter', /^["'”’*_)]*,?\s(?:said|says|told|will|shall|must|should|may|can|would|has|had|is responsible|reports|leads|led|approves?|reviews?|owns?|signs?|who|wants|believes|thinks|joined|and\s(?:his|her|their|the)\s)\b/u],
  ['ofAfter', /^\s(?:and\s\p{Lu}\p{Ll}+\s)?of\s/u],
  ['atAfter', /^,?\s(?:at|for)\s\p{Lu}/u],
  ['withRole', new RegExp(String.raw`^s?\s*(?:[,/&+]|,?\s*and|\|)\s*(?:the\s)?${ROLE}s?\b`, 'iu')],
  ['nameAfter', new RegExp(String.raw`^,?\s(?:Mr\.?\s|Ms\.?\s|Dr\.?\s)?${NAME}`, 'u')],
  ['number', /^\s?\d/u],
  ['hyphen', /^-(?!elect|designate)[\p{L}\d]/u],
  ['postcode', /^,?\s\d{5}\b/u],
  ['degree', /^,\s(?:PhD|Ph\.\s?D|MPH|MBA|MS|MSc|FA?C[A-Z]|FRCP|FACC|FACS|RN|JD|Professor|Principal Investigator)\b/u],
  ['glued', /^(?:[.][\p{L}\d]|[_@=%\\]|::|\()/u],
  ['nounAfter', /^\s(?!(?:is|was|has|had|will|shall|may|can|to|and|or|of|at|in|for|on|by|who|with|that|from|as|said|says|told|also|then|should|would|must|could|made|took|left|but|when|if|gave|wrote|came|about)\b)\p{Ll}{3,}/u],
  ['properAfter', /^\s(?:Corp|Inc|Ltd|Group|Holdings|Party|Magazine|University|Council|League|Games|Fund|Bank|Studies|Institute|Foundation|Award|Project|File|Code)\b/iu],
];
const DEGREE_BEFORE = /(?:\b(?:Dr\.?|Prof\.?|PhD|Ph\.D\.?|MBBS|M\.?S\.?c?)\b[^.\n]{0,40},?\s|,\sPh\.?D\.?,?\s)$/u;
const NEAR = 64;

export function syntaxOf(text: string, start: number, end: number): Syntax {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const features = Object.fromEntries(SYNTAX.map((name) => [name, 0])) as Record<SyntaxFeature, number>;
  for (const [name, pattern] of BEFORE) if (pattern.test(before)) features[name] = 1;
  for (const [name, pattern] of AFTER) if (pattern.test(after)) features[name] = 1;
  if (DEGREE_BEFORE.test(before)) features.degree = 1;
  if (/[a-z]$/u.test(text.slice(start, end)) || /^s\b/u.test(after)) features.plural = 1;
  if (/(?:^|[|\n])\s*["'“*_>-]*\s*$/u.test(before) && /^["'”*_:]*\s*(?:$|[|\n])/u.test(after)) features.alone = 1;
  return features;
}
