import type { Markup } from '../../languages/languages';
import { opensHtml } from '../blocks/markdownLeaves';
import type { DocumentContext } from '../documentContext';
import { escapeHtml } from '../writers/html';
import type { Place } from './places';

export interface Note {
  readonly id: string;
  /** The document has this very note already. */
  readonly isOurs: boolean;
  /** The definition in the markup of the document. */
  readonly text: string;
  readonly term: string;
  readonly definition: string;
  /** Its number, where a markup does not count by itself. */
  readonly number: number;
}

/** How a markup writes footnotes. */
export interface FootnoteForm {
  /** What stands at the place, which may be the first of several for one note. */
  reference(context: DocumentContext, note: Note, place: { readonly at: number; readonly isFirst: boolean }): string;
  /** What stands at the end of the document, in markups that keep notes there. */
  readonly body?: (note: Note) => string;
  /** True for a line that is a note itself. */
  isBody(line: string): boolean;
  /** True where a reference begins. */
  stands(after: string): boolean;
  stateOf(text: string, id: string, note: string): 'free' | 'ours' | 'taken';
  count(text: string): number;
  /** False where a second mark cannot lead to one note. */
  readonly repeats?: boolean;
  readonly refuses?: (context: DocumentContext, place: Place) => string | undefined;
}

const none = (): number => 0;

const markdown: FootnoteForm = {
  reference: (_context, { id }) => `[^${id}]`,
  body: ({ id, text }) => `[^${id}]: ${text}`,
  isBody: (line) => line.startsWith('[^'),
  stands: (after) => after.startsWith('[^'),
  stateOf: (text, id, note) => stateOfLine(text, `[^${id}]:`, ` ${note}`),
  count: none,
  refuses: ({ blocks, lines, l10n }, { line }) => {
    const block = blocks.at(line);
    return block !== undefined && opensHtml(lines.at(block.first).slice(block.prefix.length), false) ? l10n.t('Footnotes are not read among HTML tags.') : undefined;
  },
};

const restructuredtext: FootnoteForm = {
  reference: ({ lines: { text } }, { id }, { at }) => `${/\s$/u.test(text.slice(0, at).slice(-1)) || at === 0 ? '' : ' '}[#${id}]_${/^(?:[\s'")\]}>.,:;!?/\\-]|$)/u.test(text.slice(at, at + 1)) ? '' : '\\ '}`,
  body: ({ id, text }) => `.. [#${id}] ${text}`,
  isBody: (line) => line.startsWith('.. [#'),
  stands: (after) => after.startsWith(' [#'),
  stateOf: (text, id, note) => (isTarget(text, id) ? 'taken' : stateOfLine(text, `.. [#${id}]`, ` ${note}`)),
  count: none,
};

const html: FootnoteForm = {
  reference: ({ lines: { text } }, { id, number, isOurs }, { isFirst }) => {
    const shown = isOurs ? (numberOf(text, id) ?? number) : number;
    return `<sup><a${isFirst && !isOurs ? ` id="fnref-${id}"` : ''} href="#fn-${id}">${shown}</a></sup>`;
  },
  body: ({ id, number, term, definition }) => `<p id="fn-${id}"><sup>${number}</sup> <dfn>${escapeHtml(term)}</dfn>: ${escapeHtml(definition)} <a href="#fnref-${id}">↩</a></p>`,
  isBody: (line) => /^\s*<p id="fn-/u.test(line),
  stands: (after) => /^<sup><a(?: id="fnref-[\w-]{1,80}")? href="#fn-/u.test(after),
  stateOf: (text, id, note) => {
    if (!text.includes(` id="fn-${id}"`)) return 'free';
    // The same words stand in the note, without its number and the way back.
    return text.includes(note.slice(note.indexOf('<dfn>'), note.lastIndexOf('</p>'))) ? 'ours' : 'taken';
  },
  count: (text) => text.split(/ id="fn-/u).length - 1,
};

const latex: FootnoteForm = {
  reference: (_context, { text }) => `\\footnote{${text}}`,
  isBody: () => false,
  stands: (after) => after.startsWith('\\footnote'),
  stateOf: () => 'free',
  count: none,
  repeats: false,
  refuses: ({ blocks, l10n }, { line }) => {
    const kind = blocks.at(line)?.kind;
    return kind === 'heading' || kind === 'table' ? l10n.t('LaTeX loses footnotes in headings and tables.') : undefined;
  },
};

const asciidoc: FootnoteForm = {
  // A letter right behind a mark of emphasis would make it a sign like others.
  reference: ({ lines }, { id, text, isOurs }, { at, isFirst }) => `${/[*_#`]/u.test(lines.text.charAt(at - 1)) ? '{empty}' : ''}footnote:${id}[${isFirst && !isOurs ? text : ''}]`,
  isBody: () => false,
  stands: (after) => /^(?:\{empty\})?footnote:/u.test(after),
  stateOf: (text, id, note) => (text.includes(`footnote:${id}[${note}]`) ? 'ours' : text.includes(`footnote:${id}[`) ? 'taken' : 'free'),
  count: none,
};

const FORMS: Readonly<Record<Exclude<Markup, 'plain'>, FootnoteForm>> = { markdown, restructuredtext, html, latex, asciidoc };

/** The footnotes of a document's markup; undefined where it has none. */
export function footnotesOf({ target }: DocumentContext): FootnoteForm | undefined {
  return target.kind === 'prose' && target.markup !== 'plain' ? FORMS[target.markup] : undefined;
}

/** Whether a line begins with a mark, and goes on with a text. */
function stateOfLine(text: string, mark: string, rest: string): 'free' | 'ours' | 'taken' {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (at > 0 && !/[\n\r]/u.test(text.charAt(at - 1))) continue;
    return text.startsWith(rest, at + mark.length) ? 'ours' : 'taken';
  }
  return 'free';
}

/** True where a name leads to another place of a reStructuredText document: names of targets, headings and notes are one set. */
function isTarget(text: string, id: string): boolean {
  return new RegExp(`^[ \\t]*\\.\\. (?:_\`?${id}\`?:|\\[${id}\\])|_\`${id}\`|^${id}[ \\t]*\\r?\\n([!-/:-@[-\`{-~])\\1+[ \\t]*$`, 'imu').test(text);
}

function numberOf(text: string, id: string): number | undefined {
  const at = text.indexOf(` id="fn-${id}"`);
  const found = /^ id="fn-[\w-]{1,80}"><sup>(?<number>\d{1,6})</u.exec(text.slice(at, at + 120));
  return found === null ? undefined : Number(found.groups?.['number']);
}
