import { isRecord } from '../edit/sameValue';
import type { Rows } from '../types';

type Row = Readonly<Record<string, unknown>>;

/** The keys of rows and of what is in them, in the order in which a file gives them. */
export const KEY_ORDER: readonly string[] = [
  ...['id', 'form', 'dimension', 'function', 'role', 'text', 'meaning', 'line', 'weight', 'title', 'acronyms', 'aliases', 'equivalents', 'category', 'priority', 'definition', 'responsibilities', 'measures', 'reportsTo'],
  ...['roles', 'headline', 'dimensions', 'whenNeeded', 'performs', 'regime', 'jurisdiction', 'profile', 'confusedWith', 'notes', 'codes', 'together', 'trap'],
  ...['values', 'senses', 'cues', 'advice', 'scope', 'use', 'plural', 'url', 'tier', 'read', 'supports', 'sources', 'basis'],
];
/** Lists that a reader of the file puts back where they are missing. */
const OPTIONAL_LISTS: ReadonlySet<string> = new Set(['acronyms', 'aliases', 'responsibilities', 'measures', 'reportsTo', 'performs', 'confusedWith', 'notes', 'sources', 'together', 'cues']);
/** Other values that are put back. */
const DEFAULTS: Row = { use: 'alias', line: 'solid', priority: 2 };
/** Below these the keys are ids and languages, and mean nothing to the format. */
const FREE: ReadonlySet<string> = new Set(['values', 'codes', 'equivalents', 'profile']);

/** The lists of a glossary file that reads back as these rows: what has its default value is left out, as are empty lists. */
export function sparseRows(rows: Rows): Readonly<Record<string, readonly unknown[]>> {
  const lists = { sources: rows.sources, roles: rows.roles, distinctions: rows.distinctions, forms: rows.forms };
  const filled = Object.entries(lists).flatMap(([key, list]) => (list.length === 0 ? [] : [[key, list.map((row) => sparse(row, false))] as const]));
  return filled.length === 0 ? { roles: [] } : Object.fromEntries(filled);
}

function sparse(value: unknown, isFree: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => sparse(item, false));
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key, item]) => item !== undefined && (isFree || !isDefault(key, item)));
  const ordered = isFree ? kept : kept.sort(([one], [other]) => KEY_ORDER.indexOf(one) - KEY_ORDER.indexOf(other));
  return Object.fromEntries(ordered.map(([key, item]) => [key, sparse(item, !isFree && FREE.has(key))]));
}

function isDefault(key: string, value: unknown): boolean {
  return (OPTIONAL_LISTS.has(key) && Array.isArray(value) && value.length === 0) || (Object.hasOwn(DEFAULTS, key) && DEFAULTS[key] === value);
}
