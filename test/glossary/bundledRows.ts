/** The bundled glossary as its files stand, read with the parser the extension uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseGlossary } from '../../src/core/glossary/parse';
import type { Problem, Rows } from '../../src/core/glossary/types';

const FOLDER = join(__dirname, '../../src/glossary');

export interface BundledFile {
  /** Below `src/glossary`, with forward slashes: `roles/c-suite-core/ceo.yml`. */
  readonly path: string;
  readonly text: string;
  readonly rows: Rows;
  readonly problems: readonly Problem[];
}

export const bundledFiles: readonly BundledFile[] = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.yml'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((file) => {
    const path = relative(FOLDER, file).split(sep).join('/');
    const text = readFileSync(file, 'utf8');
    return { path, text, ...parseGlossary(text, path) };
  });

export const bundledRows: Rows = {
  roles: bundledFiles.flatMap(({ rows }) => rows.roles),
  distinctions: bundledFiles.flatMap(({ rows }) => rows.distinctions),
  forms: bundledFiles.flatMap(({ rows }) => rows.forms),
  sources: bundledFiles.flatMap(({ rows }) => rows.sources),
};
