/** What the schema wants of a value, in the reader's language. The schema's own messages are for those who build the glossary. */
import type * as v from 'valibot';
import type { L10n } from '../../../text/l10n';

export function schemaReason({ type, expected, input, message, requirement }: Issue, l10n: L10n): string {
  switch (type) {
    case 'string':
      return l10n.t('must be text');
    case 'boolean':
      return l10n.t('must be true or false');
    case 'array':
      return l10n.t('must be a list');
    case 'object':
    case 'strict_object':
    case 'record':
      return l10n.t('must have keys and values');
    case 'picklist':
      return l10n.t('must be one of {0}', optionsOf(expected));
    case 'min_length':
      return Array.isArray(input) && requirement !== 1 ? l10n.t('must have at least {0} items', String(requirement)) : l10n.t('must not be empty');
    case 'max_length':
      return Array.isArray(input) ? l10n.t('must have at most {0} items', String(requirement)) : l10n.t('must be at most {0} characters', String(requirement));
    case 'number':
    case 'integer':
    case 'min_value':
    case 'max_value':
      return l10n.t('must be a year');
    case 'regex':
      return l10n.t('must be lower-case words joined by hyphens, such as chief-of-staff');
    case 'url':
    case 'starts_with':
      return l10n.t('must be a full address that begins with https://');
    default:
      return reasonOf(message, l10n);
  }
}

type Issue = Pick<v.BaseIssue<unknown>, 'type' | 'expected' | 'input' | 'message' | 'requirement'>;

/** `("solid" | "dotted")` as a list. */
function optionsOf(expected: string | null): string {
  return (expected ?? '').replace(/^\(|"|\)$/gu, '').replaceAll(' | ', ', ');
}

/** Where a kind of issue has more than one meaning, the schema's message tells which. */
function reasonOf(message: string, l10n: L10n): string {
  switch (message) {
    case 'must be text':
      return l10n.t('must be text');
    case 'must be the id of a role, or none':
      return l10n.t('must be the id of a role, or none');
    case 'must be a file, a folder followed by /**, or ** for every file':
      return l10n.t('must be a file, a folder followed by /**, or ** for every file');
    case 'must be a path below the folder of this file, with / between its parts':
      return l10n.t('must be a path below the folder of this file, with / between its parts');
    default:
      return l10n.t('is not valid here');
  }
}
