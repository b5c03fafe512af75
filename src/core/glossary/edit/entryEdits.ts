/** The edits of one entry, found on its own lines so that the rest of a long file need not be read again and again. */
import { isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import { changeMap } from './changeNode';
import { columnOf, contentEnd, dashOf, lineStart, nextLine, startOf, startsLine, withComments } from './layout';
import { isRecord, sameValue } from './sameValue';
import { MAX_ALIASES, type Source } from './source';
import { inOrder, shortestEdit } from './orderEdits';
import { applyEdits, type TextEdit } from '../../text/textEdit';

type Row = Readonly<Record<string, unknown>>;

/** More passes than the largest entry could need; each does at least one thing. */
const MAX_PASSES = 1_000;

/** A part of a file that is YAML by itself, and how to find the entry in it. */
interface Scope {
  readonly text: string;
  /** Where it starts in the file, less the blanks put before it. */
  readonly offset: number;
  find(document: Document): unknown;
}

/** Edits that give an entry of a list the values of `patched` for these keys. Undefined where none is safe. */
export function entryEdits(source: Source, list: YAMLSeq | undefined, index: number, row: Row, patched: Row, keys: readonly string[], order: readonly string[]): readonly TextEdit[] | undefined {
  const scope = list === undefined ? undefined : scopeOf(source.body, list, index);
  if (scope === undefined) return undefined;
  const first = findRow(scope, scope.text);
  // Aliases lead out of the entry, and so do directives: then only one pass over what was read with the file is possible.
  if (first === undefined || !sameValue(first.row, row)) {
    const map = list?.items[index];
    return isMap(map) ? inOrder(source.body, changeMap(source, map, row, patched, keys, order)) : undefined;
  }
  let [text, found, only]: [string, typeof first, readonly TextEdit[]] = [scope.text, first, []];
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const edits = inOrder(text, changeMap({ body: text, style: source.style }, found.map, found.row, patched, keys, order));
    if (edits === undefined) return undefined;
    if (edits.length === 0) return (pass <= 1 ? only : shortestEdit(scope.text, text)).map((edit) => ({ ...edit, start: edit.start + scope.offset, end: edit.end + scope.offset }));
    text = applyEdits(text, edits);
    only = edits;
    const next = findRow(scope, text);
    if (next === undefined) return undefined;
    found = next;
  }
  return undefined;
}

function findRow(scope: Scope, text: string): { readonly map: YAMLMap; readonly row: Row } | undefined {
  const document = parseDocument(text, { keepSourceTokens: true, logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  const map = scope.find(document);
  if (!isMap(map)) return undefined;
  try {
    const row: unknown = map.toJS(document, { maxAliasCount: MAX_ALIASES });
    return isRecord(row) ? { map, row } : undefined;
  } catch {
    return undefined; // an alias of something outside the entry
  }
}

function scopeOf(body: string, list: YAMLSeq, index: number): Scope | undefined {
  const item = list.items[index];
  if (list.flow === true) {
    // The blanks before it keep the columns as they are in the file.
    const start = startOf(item);
    const lead = body.slice(lineStart(body, start), start).replace(/[^\t]/gu, ' ');
    return { text: lead + body.slice(start, contentEnd(item)), offset: start - lead.length, find: ({ contents }) => contents };
  }
  const dash = dashOf(list, index);
  if (dash === undefined || !startsLine(body, dash)) return undefined;
  const start = lineStart(body, dash);
  const end = withComments(body, contentEnd(item), columnOf(body, dash));
  return { text: body.slice(start, body[end - 1] === '\n' ? end : nextLine(body, end)), offset: start, find: ({ contents }) => (isSeq(contents) ? contents.items[0] : undefined) };
}
