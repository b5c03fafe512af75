import type { Mention } from '../mentions/findMentions';
import { isLetter } from '../mentions/finding/characters';
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
    context.mentions.flatMap((mention): readonly Draft[] => {
      const { reading } = mention;
      if (reading.kind !== 'role' || reading.confidence < SURE) return [];
      const names = misleadingNamesOf(context.reader.glossary, reading.role);
      const title = context.reader.glossary.roles.get(reading.role)?.title;
      if (names.length === 0 || title === undefined) return [];
      const equated = before(mention, names, context) ?? after(mention, names, context);
      return equated === undefined ? [] : [draftOf(equated, title, context)];
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

function before({ start, end }: Mention, names: readonly MisleadingName[], { text, mentions }: CheckContext): Equated | undefined {
  const from = Math.max(0, start - REACH);
  const part = text.slice(from, start);
  const link = LINK_BEFORE.exec(part);
  if (link === null || !isClosed(text, end, link[0])) return undefined;
  const head = plain(part.slice(0, link.index));
  const name = names.find(({ text: each }) => head.endsWith(each) && !isLetter(head.charCodeAt(head.length - each.length - 1)));
  if (name === undefined) return undefined;
  const nameEnd = from + link.index;
  const nameStart = nameEnd - name.text.length;
  // The name may be the end of another title: vice president.
  return mentions.some((other) => other.start < nameStart && other.end >= nameEnd) ? undefined : { start: nameStart, end: nameEnd, name };
}

function after({ end }: Mention, names: readonly MisleadingName[], { text, mentions }: CheckContext): Equated | undefined {
  const part = text.slice(end, end + REACH);
  const link = LINK_AFTER.exec(part);
  if (link === null) return undefined;
  const tail = plain(part.slice(link[0].length));
  const nameStart = end + link[0].length;
  const name = names.find(({ text: each }) => tail.startsWith(each) && !isLetter(tail.charCodeAt(each.length)) && isClosed(text, nameStart + each.length, link[0]));
  if (name === undefined) return undefined;
  const nameEnd = nameStart + name.text.length;
  return mentions.some((other) => other.start === nameStart && other.end > nameEnd) ? undefined : { start: nameStart, end: nameEnd, name };
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
  const message = l10n.t('“{0}” is not another name for {1}', written, title);
  return { start, end, message: name.scope === undefined ? `${message}.` : `${message}: ${oneLine(name.scope)}.`, fixes: [{ title: l10n.t('Write “{0}”', title), kind: 'quickfix', safe: false, edits: [{ start, end, text: title }] }] };
}
