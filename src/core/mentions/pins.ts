/** A row of the setting `executiveRoles.meanings`: what a form means in the files that a pattern covers. */
export interface Meaning {
  readonly form: string;
  /** The id of a role, or `none` for "no role". */
  readonly means: string;
  /** A file (docs/memo.md), a folder and all below it (docs/**), or ** for everything. */
  readonly in: string;
}

export const NO_ROLE = 'none';
export const EVERYWHERE = '**';

/** What the reader chose for a form in this file: the row that covers it most closely, of equals the last. */
export function meaningFor(meanings: readonly Meaning[], path: string, form: string): Meaning | undefined {
  let best: Meaning | undefined;
  for (const meaning of meanings) if (meaning.form === form && covers(meaning.in, path) && closeness(meaning.in) >= closeness(best?.in)) best = meaning;
  return best;
}

/** The rows with one changed or added: of rows for one form and pattern only the new one stays. */
export function withMeaning(meanings: readonly Meaning[], meaning: Meaning): readonly Meaning[] {
  return [...meanings.filter((each) => each.form !== meaning.form || each.in !== meaning.in), meaning];
}

/** The rows of a setting that anybody may have written by hand; what is no such row is left out. */
export function readMeanings(value: unknown): readonly Meaning[] {
  return Array.isArray(value) ? value.filter(isMeaning) : [];
}

/** The pattern for everything in the folder of a file. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? EVERYWHERE : `${path.slice(0, slash)}/${EVERYWHERE}`;
}

function isMeaning(value: unknown): value is Meaning {
  if (typeof value !== 'object' || value === null) return false;
  const { form, means, in: where } = value as Record<string, unknown>;
  return typeof form === 'string' && typeof means === 'string' && typeof where === 'string';
}

function covers(pattern: string, path: string): boolean {
  if (pattern === EVERYWHERE) return true;
  return pattern.endsWith(`/${EVERYWHERE}`) ? path.startsWith(pattern.slice(0, -EVERYWHERE.length)) : pattern === path;
}

/** A file is closer than its folder, a folder closer than the one above. */
function closeness(pattern: string | undefined): number {
  if (pattern === undefined) return -1;
  if (pattern === EVERYWHERE) return 0;
  return pattern.endsWith(`/${EVERYWHERE}`) ? pattern.length : Infinity;
}
