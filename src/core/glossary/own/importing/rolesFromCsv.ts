import type { L10n } from '../../../text/l10n';
import type { RoleDraft } from '../../edit/editRoles';
import { sparseRows } from '../../export/sparseRows';
import type { Glossary } from '../../glossary';
import type { Role } from '../../types';
import { roleTitled } from '../authoring/newRole';
import type { Range } from '../reading/tree';
import { readCsv } from './readCsv';

export interface CsvImport {
  /** What can be added to a glossary file. */
  readonly roles: readonly RoleDraft[];
  /** What is left out of the table, and why, in whole sentences. */
  readonly findings: readonly (Range & { readonly message: string })[];
}

/**
 * The roles of a table that a glossary does not have yet, as they are written into a file.
 *
 * @param taken Further ids that are in use.
 */
export function rolesFromCsv(text: string, glossary: Glossary, taken: Iterable<string>, l10n: L10n): CsvImport {
  const { rows, problems, preview } = readCsv(text, '', l10n, [...glossary.roles.keys(), ...taken]);
  const findings = problems.map(({ path, reason, place }) => ({ start: place?.start ?? 0, end: place?.end ?? 0, message: path === '' ? l10n.t('This {0}.', reason) : `${path}: ${reason}.` }));
  if (preview.ignored.some((name) => name !== '')) findings.push({ start: 0, end: firstLine(text), message: l10n.t('These columns are left out: {0}.', preview.ignored.filter((name) => name !== '').join(', ')) });
  const titles = new Set<string>();
  const fresh = (rows.roles as readonly Role[]).filter((role) => {
    const title = role.title.toLowerCase();
    const reason = titles.has(title) ? l10n.t('{0} stands twice in this table; the first row is taken.', role.title) : roleTitled(glossary, role.title) === undefined ? undefined : l10n.t('{0} is in the glossary already, and is left out.', role.title);
    titles.add(title);
    const place = rows.places?.get(role);
    if (reason !== undefined) findings.push({ start: place?.start ?? 0, end: place?.end ?? 0, message: reason });
    return reason === undefined;
  });
  const { roles } = sparseRows({ roles: fresh, distinctions: [], forms: [], sources: [] });
  return { roles: (roles ?? []) as readonly RoleDraft[], findings: [...findings].sort((one, other) => one.start - other.start) };
}

function firstLine(text: string): number {
  const end = text.search(/[\r\n]/u);
  return end < 0 ? text.length : end;
}
