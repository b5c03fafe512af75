import type { Problem, Rows } from './types';

/**
 * What the rows say of each other: ids that name nothing, rows that stand twice, acronyms that several roles carry
 * without a form row to say so.
 *
 * @param fileOf Names the file a row came from, for the problems.
 */
export function checkGlossary(rows: Rows, fileOf: (id: string) => string = (id) => id): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (id: string, path: string, reason: string) => problems.push({ file: fileOf(id), path: `${id}: ${path}`, reason });
  const roleIds = unique(rows.roles.map((role) => role.id), 'roles', report);
  const sourceIds = unique(rows.sources.map((source) => source.id), 'sources', report);
  unique(rows.distinctions.map((distinction) => distinction.id), 'distinctions', report);
  unique(rows.forms.map((form) => form.form), 'forms', report);
  for (const { owner, path, kind, id } of references(rows)) {
    if (!(kind === 'role' ? roleIds : sourceIds).has(id)) report(owner, path, `there is no ${kind} ${id}`);
  }
  for (const distinction of rows.distinctions) {
    for (const row of distinction.dimensions) {
      const strangers = Object.keys(row.values).filter((id) => !distinction.roles.includes(id));
      for (const id of strangers) report(distinction.id, row.dimension, `${id} is not one of the roles compared`);
    }
  }
  for (const { acronym, missing } of unlistedAcronyms(rows)) report(acronym, 'senses', `${missing.join(', ')} carries this acronym, but its row in forms does not say so`);
  return problems;
}

type Report = (id: string, path: string, reason: string) => void;

function unique(ids: readonly string[], kind: string, report: Report): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) report(id, kind, 'stands twice');
    seen.add(id);
  }
  return seen;
}

interface Reference {
  readonly owner: string;
  readonly path: string;
  readonly kind: 'role' | 'source';
  readonly id: string;
}

function* references(rows: Rows): Iterable<Reference> {
  for (const role of rows.roles) {
    for (const id of role.confusedWith) yield { owner: role.id, path: 'confusedWith', kind: 'role', id };
    for (const line of role.reportsTo) yield { owner: role.id, path: 'reportsTo', kind: 'role', id: line.role };
  }
  for (const distinction of rows.distinctions) {
    for (const id of distinction.roles) yield { owner: distinction.id, path: 'roles', kind: 'role', id };
  }
  for (const form of rows.forms) {
    for (const sense of form.senses) if ('role' in sense) yield { owner: form.form, path: 'senses', kind: 'role', id: sense.role };
  }
  for (const row of [...rows.roles, ...rows.distinctions]) yield* sourcesIn(row.id, row);
  for (const form of rows.forms) yield* sourcesIn(form.form, form);
}

/** Every `sources` list below a row, however deep. */
function* sourcesIn(owner: string, value: unknown, path = ''): Iterable<Reference> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, below] of Object.entries(value)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (key !== 'sources') yield* sourcesIn(owner, below, here);
    else for (const id of below as readonly string[]) yield { owner, path: here, kind: 'source', id };
  }
}

interface Unlisted {
  readonly acronym: string;
  readonly missing: readonly string[];
}

/** Acronyms that are more than one role's, or that have a row in forms, and whose row leaves out a role that carries them. */
function unlistedAcronyms(rows: Rows): readonly Unlisted[] {
  const listed = new Map(rows.forms.map(({ form, senses }) => [form, senses.flatMap((sense) => ('role' in sense ? [sense.role] : []))]));
  return [...carriers(rows)].flatMap(([acronym, roles]) => {
    if (roles.length < 2 && !listed.has(acronym)) return [];
    const missing = roles.filter((id) => !(listed.get(acronym) ?? []).includes(id));
    return missing.length === 0 ? [] : [{ acronym, missing }];
  });
}

function carriers(rows: Rows): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, acronyms } of rows.roles) {
    for (const { text, use } of acronyms) if (use === 'alias' || use === 'variant') found.set(text, [...(found.get(text) ?? []), id]);
  }
  return found;
}
