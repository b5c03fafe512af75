/** Entries that add nothing as they are: new ones that lack a field, and those that hide what is not there. */
import type { L10n } from '../../../text/l10n';
import type { Glossary } from '../../glossary';
import { missingFields } from '../merging/completeRow';
import type { FileFinding } from './fileFindings';
import { textAt, type OwnEntry } from './ownTree';
import { hasRow } from './rowProblems';

export function completionOf({ list, tree }: OwnEntry, known: readonly Glossary[], l10n: L10n): readonly FileFinding[] {
  const name = textAt(tree, list === 'forms' ? 'form' : 'id');
  if (list === 'meanings' || name === undefined || known.some((glossary) => hasRow(glossary, list, name.value))) return [];
  const { start, end, value } = name;
  if (tree.pairs.some(({ key, value: hide }) => key === 'hide' && hide.kind === 'scalar' && hide.value === true)) {
    // A form that is hidden may be any title or acronym.
    return list === 'roles' ? [{ start, end, message: `${value} ${l10n.t('is to be hidden, but is not in the glossary')}.` }] : [];
  }
  const missing = missingFields(list, Object.fromEntries(tree.pairs.map(({ key }) => [key, true])));
  return missing.length === 0 ? [] : [{ start, end, message: `${value} ${l10n.t('is not in the glossary yet, so that it also needs {0}', missing.join(', '))}.` }];
}
