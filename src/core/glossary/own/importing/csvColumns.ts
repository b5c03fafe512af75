/** Which column of a table holds what. */
export const FIELDS = ['title', 'acronym', 'definition', 'aliases'] as const;
export type Field = (typeof FIELDS)[number];

const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ['title', 'job title', 'role', 'name', 'term'],
  acronym: ['acronym', 'acronyms', 'abbreviation', 'abbreviations', 'abbr', 'short form'],
  definition: ['definition', 'description', 'meaning'],
  aliases: ['aliases', 'alias', 'synonyms', 'synonym', 'other names', 'other titles', 'also known as'],
};

/** The index of the column for each field there is one for; of several that fit the first. */
export function columnsOf(header: readonly string[]): ReadonlyMap<Field, number> {
  const names = header.map((name) => name.trim().toLowerCase().replace(/[\s_-]+/gu, ' '));
  const columns = FIELDS.flatMap((field) => {
    const index = names.findIndex((name) => NAMES[field].includes(name));
    return index < 0 ? [] : [[field, index] as const];
  });
  return new Map(columns);
}

/** The names within one cell: between semicolons, bars and line ends, else between commas. */
export function namesIn(cell: string): readonly string[] {
  const parts = /[;|\r\n]/u.test(cell) ? cell.split(/[;|\r\n]+/u) : cell.split(',');
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}
