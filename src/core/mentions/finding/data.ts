import type { Match } from './matching/matcher';

/** A hyphen after anything but a prefix that is written with one in lower case too: executive vice-president. */
const HYPHENED_WORD = /(?<!\b(?:vice|co|non|sub|ex))[-\u2010\u2011]/u;
/** What a hyphened title may be hyphened to. */
const MAY_PRECEDE = /(?:^|[^\p{L}])(?:ex|co|non|pre|deputy)[-\u2010\u2011]$/iu;
const MAY_FOLLOW = /^[-\u2010\u2011](?:elect|designate|led|level|turned|cum|in)\b/iu;

/**
 * True where hyphens make an id or a part of a path of what would be a title: `chief-of-staff`,
 * `the-Chief-Data-Officer-Council`. Chief-Executive and vice-president are prose.
 */
export function isSlug(text: string, { start, end, form }: Match): boolean {
  if (!hasHyphen(text, start, end) || form.text.includes('-')) return false;
  const written = text.slice(start, end);
  if (/^\p{Ll}/u.test(written) && HYPHENED_WORD.test(written)) return true;
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 12);
  return (/\w-$/u.test(before) && !MAY_PRECEDE.test(before)) || (/^-\w/u.test(after) && !MAY_FOLLOW.test(after));
}

function hasHyphen(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 45 || code === 0x2010 || code === 0x2011) return true;
  }
  return false;
}

/** `{{CEO}}`, `${CEO}`, `[%CEO%]`: where something is to be put in. Braces alone are TeX's. */
export function isTemplateKey(text: string, start: number, end: number): boolean {
  return /(?:\{\{|\$\{|<%=?) ?$/u.test(text.slice(Math.max(0, start - 4), start)) && /^ ?(?:\}|%>)/u.test(text.slice(end, end + 3));
}

/** How far back a tag is looked for, in UTF-16 code units. */
const TAG = 160;

/** `<a title="the CEO">`: the value of an attribute, whatever language the document is said to be in. */
export function isInsideTag(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - TAG), start);
  // To find none forwards is quicker than backwards, and the usual case.
  if (!before.includes('<')) return false;
  const open = before.lastIndexOf('<');
  return open >= 0 && /^<\/?[a-z][^<>\n]*=\s*["'][^"'<>\n]*$/iu.test(before.slice(open));
}

const FILE_NAME = /^["'(`]?[\w.-]*\.[a-z][a-z0-9]{1,4}["')`,;:]?$/iu;

/** `CEO-letter.pdf`; the full stop after a sentence is followed by nothing. */
export function isFileName(run: string): boolean {
  return FILE_NAME.test(run) && !/\p{Lu}\.\p{Lu}/u.test(run) && /[-_]/u.test(run);
}
