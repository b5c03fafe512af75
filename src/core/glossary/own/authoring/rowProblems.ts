/** What is wrong with the rows of a file that only shows beside the other glossaries. */
import { inOneGo, Pace } from '../../../slices';
import type { L10n } from '../../../text/l10n';
import type { Glossary } from '../../glossary';
import { missingFields } from '../merging/completeRow';
import { formKey } from '../merging/formKey';
import type { Layer } from '../merging/layers';
import { checkReferences } from '../merging/references';
import { problemOf, type Remark } from '../merging/remark';
import type { OwnProblem, OwnRows } from '../ownRows';

const LISTS = ['roles', 'distinctions', 'forms', 'sources'] as const;

/**
 * New rows that lack a field, and names of roles and sources that are nowhere: what is said of an open file, of one that is
 * only read. The first ones will do.
 *
 * @param known The glossaries that the file adds to.
 */
export function rowProblems(layer: Layer, known: readonly Glossary[], most: number, l10n: L10n): readonly OwnProblem[] {
  const { rows } = layer;
  const here = { roles: new Set(rows.roles.map(({ id }) => id)), sources: new Set(rows.sources.map(({ id }) => id)) };
  const remarks: Remark[] = [];
  const isRole = (id: string): boolean => here.roles.has(id) || known.some(({ roles }) => roles.has(id));
  const isSource = (id: string): boolean => here.sources.has(id) || known.some(({ sources }) => sources.has(id));
  inOneGo(checkReferences([layer], isRole, isSource, (remark) => void remarks.push(remark), new Pace()));
  const links = remarks.slice(0, most).map((remark) => ({ ...problemOf(remark, l10n), path: '' }));
  return [...incompleteRows(layer, known, most, l10n), ...links].slice(0, most);
}

function incompleteRows({ rows, file = '' }: Layer, known: readonly Glossary[], most: number, l10n: L10n): readonly OwnProblem[] {
  const found: OwnProblem[] = [];
  for (const list of LISTS) {
    for (const row of rows[list]) {
      if (found.length === most) return found;
      const missing = 'hide' in row && row.hide === true ? [] : missingFields(list, row);
      if (missing.length === 0) continue;
      const name = 'form' in row ? row.form : row.id;
      if (known.some((glossary) => hasRow(glossary, list, name))) continue;
      const place = rows.places?.get(row);
      found.push({ file, path: name, reason: l10n.t('is not in the glossary yet, so that it also needs {0}', missing.join(', ')), ...(place === undefined ? {} : { place }) });
    }
  }
  return found;
}

/** Whether a glossary has a row of this name. */
export function hasRow({ roles, sources, rows }: Glossary, list: Exclude<keyof OwnRows, 'places' | 'meanings'>, name: string): boolean {
  switch (list) {
    case 'roles':
      return roles.has(name);
    case 'sources':
      return sources.has(name);
    case 'distinctions':
      return rows.distinctions.some(({ id }) => id === name);
    case 'forms':
      return rows.forms.some(({ form }) => formKey(form) === formKey(name));
  }
}
