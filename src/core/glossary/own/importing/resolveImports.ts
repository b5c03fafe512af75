import type { L10n } from '../../../text/l10n';
import type { OwnProblem } from '../ownRows';
import { resolveLocal } from './localPath';
import { readContextive, type ContextRows, type Contextive, type Import } from './readContextive';

/** How far imports are followed, and how many files one file may take in all. */
const MAX_DEPTH = 8;
const MAX_FILES = 50;

/** A glossary with all that it takes from other files. */
export interface Resolved {
  /** As if all of them stood in the one file; each with the file it does stand in. */
  readonly contexts: readonly (ContextRows & { readonly file: string })[];
  /** The files read, the first one first; to be watched for changes. */
  readonly files: readonly string[];
  readonly problems: readonly OwnProblem[];
}

interface Resolving {
  readonly read: (path: string) => string | undefined;
  readonly l10n: L10n;
  readonly files: Map<string, Contextive>;
  readonly problems: OwnProblem[];
}

/**
 * Reads a Contextive glossary and the files that it imports, each once, however they import each other.
 *
 * @param entry The path of the glossary, seen from the root of the workspace; what is imported must lie below that root.
 * @param read Gives the text of a file of the workspace, or undefined.
 */
export function resolveImports(entry: string, read: (path: string) => string | undefined, l10n: L10n): Resolved {
  const resolving: Resolving = { read, l10n, files: new Map(), problems: [] };
  const text = read(entry);
  if (text === undefined) resolving.problems.push({ file: entry, path: '', reason: l10n.t('cannot be read') });
  else take(entry, text, 0, resolving);
  return { contexts: [...resolving.files].flatMap(([file, { contexts }]) => contexts.map((context) => ({ ...context, file }))), files: [...resolving.files.keys()], problems: resolving.problems };
}

function take(file: string, text: string, depth: number, resolving: Resolving): void {
  const contextive = readContextive(text, file, resolving.l10n);
  resolving.files.set(file, contextive);
  resolving.problems.push(...contextive.problems);
  for (const [index, each] of contextive.imports.entries()) {
    const reason = follow(file, each, depth, resolving);
    if (reason !== undefined) resolving.problems.push({ file, path: `imports[${index}]`, reason, place: each.place });
  }
}

/** Says why an import is not followed; one that was followed already is no mistake. */
function follow(file: string, { path }: Import, depth: number, resolving: Resolving): string | undefined {
  const { l10n, files, read } = resolving;
  const target = resolveLocal(file, path);
  if (target === undefined) return l10n.t('is not read: it lies outside the workspace');
  if (files.has(target)) return undefined;
  if (depth >= MAX_DEPTH) return l10n.t('is not read: imports are followed {0} files deep', String(MAX_DEPTH));
  if (files.size >= MAX_FILES) return l10n.t('is not read: at most {0} files are imported', String(MAX_FILES));
  const text = read(target);
  if (text === undefined) return l10n.t('cannot be read');
  take(target, text, depth + 1, resolving);
  return undefined;
}
