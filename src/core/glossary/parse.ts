import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { ROW_SCHEMAS } from './schema';
import type { Problem, Rows } from './types';

/** What a file holds: the rows that are good, and what is wrong with the rest. */
export interface Parsed {
  readonly rows: Rows;
  readonly problems: readonly Problem[];
}

type Kind = keyof typeof ROW_SCHEMAS;
const KINDS = Object.keys(ROW_SCHEMAS) as readonly Kind[];

/** A hostile file can make a few aliases stand for billions of nodes; no honest glossary needs more than this. */
const MAX_ALIASES = 100;

/**
 * Reads one glossary file (YAML, of which JSON is a part). Never throws: a bad row is left out and named in `problems`,
 * its neighbours live.
 *
 * @param file How to name the file in the problems.
 */
export function parseGlossary(text: string, file: string): Parsed {
  const problems: Problem[] = [];
  const report = (path: string, reason: string) => problems.push({ file, path, reason });
  const top = readYaml(text, report);
  const rows = { roles: [], distinctions: [], forms: [], sources: [] };
  if (top === undefined) return { rows, problems };
  for (const key of Object.keys(top)) {
    if (!KINDS.some((kind) => kind === key)) report(key, `is not known here; a glossary file has ${KINDS.join(', ')}`);
  }
  const read = Object.fromEntries(KINDS.map((kind) => [kind, goodRows(kind, top[kind], report)]));
  return { rows: { ...rows, ...read } as Rows, problems };
}

type Report = (path: string, reason: string) => void;

function readYaml(text: string, report: Report): Record<string, unknown> | undefined {
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  for (const error of document.errors) report('', firstLine(error.message));
  const value = document.errors.length > 0 ? undefined : toPlain(() => document.toJS({ maxAliasCount: MAX_ALIASES }), report);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) {
    report('', `must hold ${KINDS.join(', ')}, each a list`);
    return undefined;
  }
  return value as Record<string, unknown>;
}

function toPlain(read: () => unknown, report: Report): unknown {
  try {
    return read();
  } catch (error) {
    report('', error instanceof Error ? firstLine(error.message) : 'cannot be read');
    return undefined;
  }
}

function goodRows(kind: Kind, list: unknown, report: Report): unknown[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    report(kind, 'must be a list');
    return [];
  }
  const good: unknown[] = [];
  list.forEach((row: unknown, index) => {
    const result = v.safeParse(ROW_SCHEMAS[kind], row);
    if (result.success) good.push(result.output);
    else for (const issue of result.issues) report(pathOf(kind, index, issue), issue.message);
  });
  return good;
}

function pathOf(kind: Kind, index: number, issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? `[${item.key}]` : `.${String(item.key)}`));
  return `${kind}[${index}]${keys.join('')}`;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
