import { isLetter } from '../mentions/finding/characters';
import type { Occurrence } from '../mentions/finding/findOccurrences';
import { isInLongerName } from '../mentions/finding/longerTitle';
import { modifiersBefore } from '../mentions/finding/modifiers/modifiersBefore';
import { oneLine } from '../text/markdown';
import type { Check, CheckContext } from './check';
import type { Draft } from './finding';
import { misleadingNamesOf, type MisleadingName } from './misleadingNames';

/**
 * Reports a misleading name where the text itself says that it is the same as a role:
 *
 *     our general director (CEO)      the CEO, or general director      the Vorstand (board of directors)
 */
export const falseFriend: Check = {
  code: 'false-friend',
  find: (context) =>
    context.occurrences.flatMap((occurrence): readonly Draft[] => {
      const links = linksOf(occurrence, context.text);
      const reading = links === undefined ? undefined : context.read(occurrence);
      if (links === undefined || reading?.kind !== 'role' || reading.confidence < SURE) return [];
      const names = misleadingNamesOf(context.reader.glossary, reading.role);
      const title = context.reader.glossary.roles.get(reading.role)?.title;
      const equated = before(links, names, context) ?? after(links, names, context);
      return equated === undefined || title === undefined ? [] : [draftOf(equated, title, context)];
    }),
};

const SURE = 0.8;
/** How far a name is looked for, in UTF-16 code units. */
const REACH = 100;

interface Equated {
  readonly start: number;
  readonly end: number;
  readonly name: MisleadingName;
}

const LINK = String.raw`(?:\s\((?:or\s|i\.e\.,?\s|that is,?\s|the\s|also\s){0,2}|,?\s(?:or|i\.e\.,?|that is,?|in other words,?|also (?:called|known as)|known as)\s(?:the\s|a\s|an\s)?)["'“‘]?`;
const LINK_BEFORE = new RegExp(`${LINK}$`, 'iu');
const LINK_AFTER = new RegExp(`^${LINK}`, 'iu');
const CLOSED = /^["'”’]?(?:\)|[,.;:]|\s*$|\s)/u;

/** What links a title to the words before it and to those after it, as far as anything does. */
interface Links {
  readonly title: Occurrence;
  readonly before: RegExpExecArray | null;
  readonly after: RegExpExecArray | null;
}

function linksOf(title: Occurrence, text: string): Links | undefined {
  const before = LINK_BEFORE.exec(text.slice(Math.max(0, title.start - REACH), title.start));
  const after = LINK_AFTER.exec(text.slice(title.end, title.end + REACH));
  return before === null && after === null ? undefined : { title, before, after };
}

function before({ title, before: link }: Links, names: readonly MisleadingName[], { text, occurrences }: CheckContext): Equated | undefined {
  if (link === null || !isClosed(text, title.end, link[0])) return undefined;
  const from = Math.max(0, title.start - REACH);
  const end = from + link.index;
  const head = plain(text.slice(from, end));
  const name = names.find(({ text: each }) => head.endsWith(each) && !isLetter(head.charCodeAt(head.length - each.length - 1)));
  if (name === undefined) return undefined;
  const start = end - name.text.length;
  // The name may be the end of another title: vice president.
  return isPartOf(occurrences, start, end) || isQualified(text, start, end) ? undefined : { start, end, name };
}

function after({ title, after: link }: Links, names: readonly MisleadingName[], { text, occurrences }: CheckContext): Equated | undefined {
  if (link === null) return undefined;
  const start = title.end + link[0].length;
  const tail = plain(text.slice(start, start + REACH));
  const name = names.find(({ text: each }) => tail.startsWith(each) && !isLetter(tail.charCodeAt(each.length)) && isClosed(text, start + each.length, link[0]));
  if (name === undefined) return undefined;
  const end = start + name.text.length;
  return isPartOf(occurrences, start, end) ? undefined : { start, end, name };
}

/** Deputy general director, Chief Executive Director: what the words before a name make of it is another. */
function isQualified(text: string, start: number, end: number): boolean {
  return modifiersBefore(text, start).length > 0 || /\bchief\s$/iu.test(text.slice(Math.max(0, start - 8), start)) || isInLongerName(text, start, end);
}

/** True where a longer title has the range in it. */
function isPartOf(occurrences: readonly Occurrence[], start: number, end: number): boolean {
  return occurrences.some((each) => each.start <= start && each.end >= end && each.end - each.start > end - start);
}

/** What a parenthesis opens, it closes right behind; elsewhere the phrase ends. */
function isClosed(text: string, end: number, link: string): boolean {
  const rest = text.slice(end, end + 3);
  return link.includes('(') ? /^["'”’]?\)/u.test(rest) : CLOSED.test(rest);
}

/** In small letters, each white space a blank: offsets stay what they were. */
function plain(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replace(/\s/gu, ' ');
}

function draftOf({ start, end, name }: Equated, title: string, { text, options: { l10n } }: CheckContext): Draft {
  const written = oneLine(text.slice(start, end));
  const message = name.isFalse ? l10n.t('“{0}” is not another name for {1}', written, title) : l10n.t('“{0}” may be read as another role than {1}', written, title);
  const fix = { title: l10n.t('Write “{0}”', title), kind: 'quickfix', safe: false, edits: [{ start, end, text: title }] } as const;
  return { start, end, message: name.scope === undefined ? `${message}.` : `${message}: ${oneLine(name.scope)}.`, fixes: [fix] };
}
