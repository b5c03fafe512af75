import { isMap, parseDocument, type Document, type ParsedNode, type YAMLMap } from 'yaml';
import type { L10n } from '../../text/l10n';
import { isRecord } from './sameValue';
import { styleOf, type Style } from './style';

/** What an empty file is to become; one with text in it tells by itself. */
export type FileFormat = 'yaml' | 'json';

/** A glossary file taken apart, its concrete syntax at hand. */
export interface Source {
  /** The text without its byte order mark. */
  readonly body: string;
  readonly document: Document.Parsed<ParsedNode>;
  /** The top level; undefined in a file without any content. */
  readonly top: YAMLMap | undefined;
  /** What the file says, aliases resolved. */
  readonly plain: Readonly<Record<string, unknown>>;
  readonly style: Style;
}

/** In UTF-16 units. The whole bundled glossary, in one file, takes about half of it. */
const MAX_FILE = 2_000_000;
/** Levels of lists and mappings. A glossary has fewer than ten; without a bound, walking down a file could exhaust the stack. */
const MAX_DEPTH = 64;
/** As many as reading a glossary file allows. */
export const MAX_ALIASES = 100;
const BYTE_ORDER_MARK = '\ufeff';

/** The length of the byte order mark that a text begins with. */
export function markLength(text: string): number {
  return text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
}

/** Reads a file without its byte order mark; a string is why it cannot be edited. */
export function readSource(body: string, l10n: L10n, format: FileFormat = 'yaml'): Source | string {
  if (body.length > MAX_FILE) return l10n.t('This file is too large to be edited here.');
  try {
    const document = parseDocument(body, { keepSourceTokens: true, prettyErrors: true, uniqueKeys: true, logLevel: 'error' });
    const error = document.errors[0];
    if (error !== undefined) return unreadable(error.message, l10n);
    const plain: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (!isShallow(plain, MAX_DEPTH)) return l10n.t('This file is nested too deeply to be edited here.');
    const top = document.contents;
    const isBlank = top === null;
    if (!isBlank && !(isMap(top) && isRecord(plain))) return l10n.t('This file holds no glossary: at its top there must be lists such as {0}.', 'roles');
    const style = styleOf(body, document, isBlank ? format === 'json' : isJson(body));
    return { body, document, top: isMap(top) ? top : undefined, plain: isRecord(plain) ? plain : {}, style };
  } catch (error) {
    // The library itself gives up on nesting beyond all bounds.
    return unreadable(error instanceof Error ? error.message : '', l10n);
  }
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((item) => isShallow(item, levels - 1));
}

function unreadable(message: string, l10n: L10n): string {
  return l10n.t('This file cannot be read: {0}', message.split('\n', 1)[0] ?? '');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
