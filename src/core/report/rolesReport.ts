import type { FileEntry, FileRoles } from './fileRoles';

/** A place in a file; lines count from 1. */
export interface Place {
  readonly path: string;
  readonly uri: string;
  readonly line: number;
}

/** What all files together say of a role, of an unclear acronym or of a title that the glossary does not have. */
export interface ReportRow extends Pick<FileEntry, 'key' | 'kind' | 'title' | 'acronym'> {
  count: number;
  files: number;
  /** In the first file by name. */
  first: Place;
  /** Where an acronym is said to stand for it; in the first such file by name. */
  defined?: Place | undefined;
  /** The titles that are written for it, in small letters. */
  readonly titles: Set<string>;
}

/** Letters that mean one thing here and another there. */
export interface Disagreement {
  readonly acronym: string;
  /** What they mean, and the first file by name in which they do. */
  readonly meanings: readonly { readonly title: string; readonly place: Place }[];
}

/** Puts together what files say, in any order. It grows with what is named, not with how often or in how many files. */
export class RolesReport {
  readonly #rows = new Map<string, ReportRow>();
  readonly #meanings = new Map<string, Map<string, { title: string; place: Place }>>();

  add({ path, uri, entries }: FileRoles): void {
    for (const entry of entries) {
      const at = (line: number): Place => ({ path, uri, line });
      this.#addRow(entry, at(entry.line), entry.definedLine === undefined ? undefined : at(entry.definedLine));
      if (entry.kind !== 'undecided') for (const acronym of entry.acronyms) this.#addMeaning(acronym, entry, at(entry.line));
    }
  }

  /** How many rows there are. */
  get size(): number {
    return this.#rows.size;
  }

  /** Those that are named most first. */
  get rows(): readonly ReportRow[] {
    return [...this.#rows.values()].sort((one, other) => other.count - one.count || (one.title < other.title ? -1 : 1));
  }

  /** Acronyms that mean several things in these files. */
  get disagreements(): readonly Disagreement[] {
    return [...this.#meanings]
      .filter(([, meanings]) => meanings.size > 1)
      .map(([acronym, meanings]) => ({ acronym, meanings: [...meanings.values()].sort((one, other) => (one.title < other.title ? -1 : 1)) }))
      .sort((one, other) => (one.acronym < other.acronym ? -1 : 1));
  }

  #addRow(entry: FileEntry, first: Place, defined: Place | undefined): void {
    const row = this.#rows.get(entry.key) ?? { key: entry.key, kind: entry.kind, title: entry.title, acronym: entry.acronym, count: 0, files: 0, first, defined, titles: new Set() };
    row.count += entry.count;
    row.files++;
    row.first = earlier(row.first, first);
    row.defined = row.defined === undefined ? defined : earlier(row.defined, defined ?? row.defined);
    for (const title of entry.titles) row.titles.add(title);
    this.#rows.set(entry.key, row);
  }

  #addMeaning(acronym: string, { key, title }: FileEntry, place: Place): void {
    const meanings = this.#meanings.get(acronym) ?? new Map<string, { title: string; place: Place }>();
    const known = meanings.get(key);
    meanings.set(key, { title, place: known === undefined ? place : earlier(known.place, place) });
    this.#meanings.set(acronym, meanings);
  }
}

function earlier(one: Place, other: Place): Place {
  return other.path < one.path ? other : one;
}
