import { readPreview, type MarkdownToken, type Piece } from './previewText';

/** Words of a page and what is to be told of them; half-open, in UTF-16 code units of the text of the page. */
export interface Note {
  readonly start: number;
  readonly end: number;
  /** What they name; of one thing only the first words get a note where that is enough. */
  readonly about: string;
  /** Plain text. */
  readonly title: string;
}

/** A long page is shown at once, as it is written. */
const LONGEST = 500_000;

/**
 * The tokens of a page, with `<abbr title="…">` around the words that there is something to tell of. The tokens themselves
 * stay as they are: the editor keeps them. markdown-it escapes the title as it does every attribute.
 */
export function annotateRoles<T extends MarkdownToken>(tokens: readonly T[], notesOf: (text: string) => readonly Note[], which: 'first' | 'all'): readonly T[] {
  const { text, pieces } = readPreview(tokens);
  if (text.length > LONGEST) return tokens;
  const blocks = byBlock(marksOf(pieces, notesOf(text), which));
  return tokens.map((token, block) => {
    const marks = blocks.get(block);
    return marks === undefined ? token : copyOf(token, { children: (token.children ?? []).flatMap((child, at) => marked(child, marks.get(at) ?? [])) });
  });
}

/** The beginning or the end of a note, `at` so many code units into its piece. */
interface Mark {
  readonly piece: Piece;
  readonly at: number;
  /** Undefined at the end. */
  readonly title: string | undefined;
}

/** Where notes begin and end, in order; those left out that markup would cut through. */
function marksOf(pieces: readonly Piece[], notes: readonly Note[], which: 'first' | 'all'): readonly Mark[] {
  const told = new Set<string>();
  let next = 0;
  return notes.flatMap(({ start, end, about, title }): readonly Mark[] => {
    while ((pieces[next]?.end ?? Infinity) <= start) next++;
    const first = pieces[next];
    let past = next;
    while ((pieces[past]?.end ?? Infinity) < end) past++;
    const last = pieces[past];
    if (first?.run === undefined || first.run !== last?.run || start < first.start || end <= last.start || (which === 'first' && told.has(about))) return [];
    told.add(about);
    return [{ piece: first, at: start - first.start, title }, { piece: last, at: end - last.start, title: undefined }];
  });
}

/** The marks in each block, by the child that they are in. */
function byBlock(marks: readonly Mark[]): ReadonlyMap<number, ReadonlyMap<number, readonly Mark[]>> {
  const blocks = new Map<number, Map<number, Mark[]>>();
  for (const mark of marks) {
    const { block, child } = mark.piece;
    const children = blocks.get(block) ?? new Map<number, Mark[]>();
    const others = children.get(child);
    if (others === undefined) children.set(child, [mark]);
    else others.push(mark);
    blocks.set(block, children);
  }
  return blocks;
}

function marked(token: MarkdownToken, marks: readonly Mark[]): readonly MarkdownToken[] {
  if (marks.length === 0) return [token];
  let from = 0;
  const parts = marks.flatMap(({ at, title }) => {
    const before = textOf(token, from, at);
    from = at;
    return [...before, title === undefined ? closeOf(token) : openOf(token, title)];
  });
  return [...parts, ...textOf(token, from, token.content.length)];
}

function textOf(token: MarkdownToken, from: number, to: number): readonly MarkdownToken[] {
  return from === to ? [] : [copyOf(token, { content: token.content.slice(from, to) })];
}

function openOf(token: MarkdownToken, title: string): MarkdownToken {
  return copyOf(token, { type: 'abbr_open', tag: 'abbr', nesting: 1, content: '', attrs: [['title', title]] });
}

function closeOf(token: MarkdownToken): MarkdownToken {
  return copyOf(token, { type: 'abbr_close', tag: 'abbr', nesting: -1, content: '', attrs: null });
}

/** With all that other plug-ins may ask of a token. */
function copyOf<T extends MarkdownToken>(token: T, changes: Partial<MarkdownToken>): T {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as T, token, changes);
}
