/**
 * A block quote, or what holds lines that are so many columns further in than what is around it: an item of a list, a
 * footnote, a definition below its term.
 */
export interface Container {
  readonly kind: 'quote' | 'item' | 'note' | 'definition';
  readonly width: number;
}

/** Deeper nesting is no document that somebody wrote. */
const DEEPEST = 32;
const QUOTE = /^ {0,3}>[ \t]?/u;
const NOTE = /^ {0,3}\[\^[^\]\s]{1,80}\]:(?=[ \t]|$)/u;
/** How far in the further lines of a footnote are. */
const NOTE_WIDTH = 4;
const DEFINITION = /^ {0,3}:(?=[ \t]+\S)/u;
const ITEM = /^ {0,3}(?:[-+*]|(?<number>\d{1,9})[.)])(?=[ \t]|$)/u;

/** How many columns of blanks a text begins with; a tab goes on to the next multiple of four. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) {
    if (char === ' ') columns++;
    else if (char === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}

/** The text without so many columns of blanks. */
function withoutColumns(text: string, width: number): string {
  let columns = 0;
  let at = 0;
  while (columns < width && (text[at] === ' ' || text[at] === '\t')) {
    columns += text[at] === '\t' ? 4 - (columns % 4) : 1;
    at++;
  }
  return text.slice(at);
}

/** Of the open containers, those that a line goes on with, and what stands in them. */
export function continued(text: string, open: readonly Container[]): { readonly count: number; readonly rest: string } {
  let rest = text;
  for (const [count, { kind, width }] of open.entries()) {
    const isQuote = kind === 'quote';
    const mark = isQuote ? QUOTE.exec(rest)?.[0] : undefined;
    if (isQuote ? mark === undefined : columnsOf(rest) < width && /\S/u.test(rest)) return { count, rest };
    rest = isQuote ? rest.slice(mark?.length) : withoutColumns(rest, width);
  }
  return { count: open.length, rest };
}

/** The containers that a text begins with. Only a list from 1 may part the lines of a paragraph. */
export function opened(text: string, depth: number, inParagraph: boolean): { readonly containers: readonly Container[]; readonly rest: string } {
  const containers: Container[] = [];
  let rest = text;
  while (depth + containers.length < DEEPEST && columnsOf(rest) < 4) {
    const quote = QUOTE.exec(rest)?.[0];
    if (quote !== undefined) {
      containers.push({ kind: 'quote', width: 0 });
      rest = rest.slice(quote.length);
      continue;
    }
    const note = NOTE.exec(rest)?.[0];
    if (note !== undefined) {
      containers.push({ kind: 'note', width: NOTE_WIDTH });
      rest = rest.slice(note.length).trimStart();
      continue;
    }
    const definition = DEFINITION.test(rest);
    const item = definition ? widthOf(rest, rest.indexOf(':') + 1) : itemAt(rest, inParagraph && containers.length === 0);
    if (item === undefined) break;
    containers.push({ kind: definition ? 'definition' : 'item', width: item });
    rest = withoutColumns(' '.repeat(columnsOf(rest)) + rest.trimStart().replace(/^\S{1,10}/u, (mark) => ' '.repeat(mark.length)), item);
  }
  return { containers, rest };
}

/** The column at which the content of an item begins. */
function itemAt(rest: string, inParagraph: boolean): number | undefined {
  const item = ITEM.exec(rest);
  if (item === null || isRule(rest)) return undefined;
  const mark = item[0].length;
  const isEmpty = !/\S/u.test(rest.slice(mark));
  if (inParagraph && (isEmpty || (item.groups?.['number'] ?? '1') !== '1')) return undefined;
  return isEmpty ? mark + 1 : widthOf(rest, mark);
}

/** How far in the text behind a mark begins. */
function widthOf(rest: string, mark: number): number {
  // A tab goes on from where the mark ends.
  const blanks = columnsOf(' '.repeat(mark) + rest.slice(mark)) - mark;
  return mark + (blanks > 4 ? 1 : blanks);
}

/** `---`, `* * *`: a rule, which begins like an item. */
export function isRule(rest: string): boolean {
  return columnsOf(rest) < 4 && /^(?:-{3,}|\*{3,}|_{3,})$/u.test(rest.replace(/[ \t]+/gu, ''));
}

/** What the lines of a further block in these containers begin with. */
export function prefixOf(containers: readonly Container[]): string {
  return containers.map(({ kind, width }) => (kind === 'quote' ? '> ' : ' '.repeat(width))).join('');
}
