import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { withDefaults, type Sparse } from '../../src/core/glossary/defaults';
import { indexGlossary, type Glossary } from '../../src/core/glossary/glossary';
import type { Rows } from '../../src/core/glossary/types';
import type { Occurrence } from '../../src/core/mentions/finding/findOccurrences';
import { readerOf, type Reader } from '../../src/core/mentions/reader';

/** A labelled occurrence of an ambiguous form. Offsets are UTF-16 code units. */
export interface SenseRow {
  readonly id: string;
  readonly setting?: string;
  readonly text: string;
  readonly start: number;
  readonly form: string;
  /** The title of a role, or `not-a-role`. */
  readonly gold?: string;
  /** `owner/repository/path`: rows of one repository are never in training and check at once. */
  readonly source: string;
}

export const NOT_A_ROLE = 'not-a-role';

export function readRows<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The glossary as it ships: `node esbuild.js` has built it. */
export function bundledGlossary(): Glossary {
  return indexGlossary(withDefaults(JSON.parse(readFileSync(join(__dirname, '..', '..', 'dist', 'glossary.json'), 'utf8')) as Sparse<Rows>));
}

const LANGUAGES: Readonly<Record<string, string>> = { '.md': 'markdown', '.rst': 'restructuredtext', '.adoc': 'asciidoc', '.tex': 'latex', '.html': 'html', '.htm': 'html', '.xml': 'html', '.py': 'python', '.ts': 'typescript', '.js': 'javascript', '.java': 'java' };

/** The id of the language that an editor would give a file of this name. */
export function languageOf(source: string | undefined): string {
  return LANGUAGES[extname(source ?? '').toLowerCase()] ?? 'plaintext';
}

/**
 * The occurrence that a row is about, as the editor finds it (a plural with its s); where it looks for none, the form as it
 * stands. Undefined for unknown forms.
 */
export function occurrenceOf(glossary: Glossary, { text, start, form, source }: SenseRow): { readonly reader: Reader; readonly occurrence: Occurrence } | undefined {
  const reader = readerOf(glossary, { text, languageId: languageOf(source) });
  const [alone] = readerOf(glossary, { text: form, languageId: 'plaintext' }).view.occurrencesIn(0, 1);
  if (alone === undefined) return undefined;
  const found = reader.view.occurrencesIn(start, start + 1).find((each) => each.form.senses === alone.form.senses);
  return { reader, occurrence: found ?? { ...alone, start, end: start + form.length } };
}
