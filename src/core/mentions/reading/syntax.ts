/**
 * What the words right beside a form say about whether somebody is meant: the CRO said, our CRO, CRO of Acme, CRO-based,
 * CRO 12. Each feature is 1 or 0.
 */
export const SYNTAX = ['article', 'possessor', 'asTitle', 'actsAfter', 'ofAfter', 'withRole', 'nameBeside', 'number', 'hyphen', 'modifier', 'plural', 'postcode', 'degree', 'inParentheses', 'bare'] as const;
export type SyntaxFeature = (typeof SYNTAX)[number];

const BEFORE: readonly (readonly [SyntaxFeature, RegExp])[] = [
  ['article', /\b(?:the|a|an|each|every|any|that|this)\s["'“*_(]*$/iu],
  ['possessor', /(?:\b(?:our|their|its|his|her|your|my|new|former|current|incoming|outgoing|next|first|interim|acting|deputy|group|named|appointed|hired|became|is|was)|['’]s)\s["'“*_]*$/iu],
  ['asTitle', /\b(?:as|by|to|from|with)\s["'“*_]*$/iu],
  ['withRole', /\b(?:chairman|chairwoman|chair|president|founder|co-founder|director|officer|C[A-Z]O|C[A-Z]{2}O|[ES]VP|VP|GC)s?\s*(?:[,/&+]|,?\s*and)\s*(?:the\s)?$/iu],
  ['nameBeside', /\p{Lu}\p{Ll}+,\s$/u],
  ['number', /\d\s?$/u],
  ['hyphen', /[\p{L}\d]-$/u],
  ['inParentheses', /[([]["'“*_]*$/u],
];
const AFTER: readonly (readonly [SyntaxFeature, RegExp])[] = [
  ['actsAfter', /^["'”’*_)]*,?\s(?:said|says|will|shall|must|should|may|can|is|was|has|had|reports|leads|approves|reviews|owns|signs|or|and\s+(?:his|her|the))\b/u],
  ['actsAfter', /^["'’]s\b/u],
  ['ofAfter', /^\sof\b/u],
  ['withRole', /^\s*(?:[,/&+]|,?\s*and)\s*(?:the\s)?(?:chairman|chairwoman|chair|president|founder|co-founder|director|C[A-Z]O|C[A-Z]{2}O|[ES]VP|VP|GC)s?\b/iu],
  ['nameBeside', /^,?\s\p{Lu}\p{Ll}+\s(?:\p{Lu}\.?\s)?\p{Lu}\p{Ll}+/u],
  ['number', /^\s?\d/u],
  ['hyphen', /^-[\p{L}\d]/u],
  ['postcode', /^,?\s\d{5}\b/u],
  ['degree', /^,\s(?:PhD|Ph\.D|MPH|MBA|MS|MSc|FACC|FACS|RN|JD)\b/u],
  ['bare', /^\s\p{Ll}+\s\p{Ll}+/u],
];
const DEGREE_BEFORE = /(?:\b(?:Dr\.?|PhD|Ph\.D\.?|MBBS|M\.?S\.?)\b[^.\n]{0,40},\s|,\sPh\.?D\.?,?\s)$/u;
const NEAR = 60;

export function syntaxOf(text: string, start: number, end: number): Readonly<Record<SyntaxFeature, number>> {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const features = Object.fromEntries(SYNTAX.map((name) => [name, 0])) as Record<SyntaxFeature, number>;
  for (const [name, pattern] of BEFORE) if (pattern.test(before)) features[name] = 1;
  for (const [name, pattern] of AFTER) if (pattern.test(after)) features[name] = 1;
  if (DEGREE_BEFORE.test(before)) features.degree = 1;
  if (/[a-z]$/u.test(text.slice(start, end))) features.plural = 1;
  return features;
}
