/** What the schema finds wrong with an entry, in plain words. */
import type * as v from 'valibot';
import type { L10n } from '../../../text/l10n';
import type { Fault, Tree } from './tree';
import { schemaReason } from './schemaWords';
import { rangeAt } from './tree';

export interface Issue extends Fault {
  /** Such as `.aliases[0].text`. */
  readonly path: string;
}

export function issueOf(issue: v.BaseIssue<unknown>, tree: Tree, l10n: L10n): Issue {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  const { start, end } = rangeAt(tree, keys, isUnknown);
  return { start, end, path, reason: reasonOf(issue, isUnknown, l10n) };
}

function reasonOf(issue: v.BaseIssue<unknown>, isUnknown: boolean, l10n: L10n): string {
  if (isUnknown) return l10n.t('is not known here');
  // Of a key that is not there the object is told.
  return issue.received === 'undefined' ? l10n.t('is missing') : schemaReason(issue, l10n);
}
