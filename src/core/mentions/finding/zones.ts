import { kindOf, type Markup } from '../../languages/languages';
import { codeZones } from './codeZones';

/** A half-open range of UTF-16 offsets. */
export interface Zone {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a text in which nobody speaks of roles: code and addresses in prose; in code everything but comments and
 * strings. Sorted and disjoint.
 */
export function skippedZones(text: string, languageId: string): readonly Zone[] {
  const language = kindOf(languageId);
  return language.kind === 'code' ? codeZones(text, language.syntax) : proseZones(text, language.markup);
}

/** True if a position lies in a zone; binary search, since a text may hold thousands. */
export function isInZones(zones: readonly Zone[], offset: number): boolean {
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zones[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (zones[low]?.start ?? Infinity) <= offset;
}

/**
 * One expression a markup: what it matches is skipped. What is opened and never closed runs to the end of the text, and
 * every other repetition is bounded, so that no text makes the search slow.
 */
const SKIPPED: Readonly<Record<Markup, RegExp | undefined>> = {
  markdown: anyOf(
    /^ {0,3}(?<fence>`{3,}|~{3,})[^\n]*(?:\n[^]*?^ {0,3}\k<fence>[`~]*[ \t]*$|[^]*)/u,
    /(?<!`)(?<ticks>`{1,9})(?!`)[^]{1,1000}?(?<!`)\k<ticks>(?!`)/u,
    /\]\([^()\n]{0,500}\)/u, // the address of a link, not its text
    /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*/u, // the address of a link by reference
    /<[a-z!/][^<>\n]{0,500}>/u, // a tag, or an address between angle brackets
  ),
  html: anyOf(
    /<!--(?:[^]*?-->|[^]*)/u,
    /<(?<raw>script|style|code|pre)\b[^<>]{0,500}>(?:[^]*?<\/\k<raw>\s{0,9}>|[^]*)/u,
    /<[a-z!/?][^<>]{0,2000}>/u,
    /&\w{1,30};/u,
  ),
  latex: anyOf(
    /\\begin\{(?<listing>verbatim|lstlisting|minted)\}(?:[^]*?\\end\{\k<listing>\}|[^]*)/u,
    /\\(?:label|ref|eqref|autoref|cref|cite\w{0,9}|url|href|input|include|includegraphics|bibliography|usepackage|documentclass)\*?(?:\[[^\]\n]{0,200}\])?\{[^{}\n]{0,500}\}/u,
    /\\verb\*?(?<bar>[|!+"/])[^\n]{0,500}?\k<bar>/u,
    /\\[a-z]{1,60}\*?/u,
  ),
  asciidoc: anyOf(
    /^(?<rule>-{4,99}|\.{4,99})$(?:[^]*?^\k<rule>$|[^]*)/u,
    /`[^`\n]{1,300}`/u,
    /\b(?:link|image|include|xref):{1,2}[^\s[]{1,500}/u,
  ),
  restructuredtext: anyOf(
    /``[^`\n]{1,300}``/u,
    /^\.\. (?:code-block|code|literalinclude|image|include|figure)::[^\n]*(?:\n[ \t]+[^\n]*|\n(?=[ \t]*\n))*/u,
    /<[^<>\n]{1,500}>`_/u,
  ),
  plain: undefined,
};

function anyOf(...parts: readonly RegExp[]): RegExp {
  return new RegExp(parts.map(({ source }) => source).join('|'), 'gmui');
}

function proseZones(text: string, markup: Markup): readonly Zone[] {
  const skipped = SKIPPED[markup];
  if (skipped === undefined) return [];
  const zones: Zone[] = [];
  for (const match of text.matchAll(skipped)) zones.push({ start: match.index, end: match.index + match[0].length });
  return zones;
}
