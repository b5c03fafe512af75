/** The fields of a role that are edited one at a time, each as one line of text. */
import { CATEGORIES } from '../../vocabulary';
import type { Name, Role } from '../../types';
import type { OwnRoleChanges } from '../../edit/putRole';
import type { L10n } from '../../../text/l10n';

export const ROLE_FIELDS = ['definition', 'title', 'acronyms', 'aliases', 'responsibilities', 'measures', 'category', 'jurisdiction', 'hide'] as const;
export type RoleField = (typeof ROLE_FIELDS)[number];

export function fieldLabels(l10n: L10n): Readonly<Record<RoleField, string>> {
  return {
    definition: l10n.t('Definition'),
    title: l10n.t('Title'),
    acronyms: l10n.t('Acronyms'),
    aliases: l10n.t('Other names'),
    responsibilities: l10n.t('Responsibilities'),
    measures: l10n.t('Measured by'),
    category: l10n.t('Category'),
    jurisdiction: l10n.t('Jurisdiction'),
    hide: l10n.t('Hide this role'),
  };
}

/** Of these there are several, with semicolons between them. */
export function isList(field: RoleField): boolean {
  return field === 'acronyms' || field === 'aliases' || field === 'responsibilities' || field === 'measures';
}

/** What a role says in a field, as it is edited. */
export function fieldText(role: Role, field: RoleField): string {
  switch (field) {
    case 'hide':
      return '';
    case 'acronyms':
    case 'aliases':
      return role[field].map(({ text }) => text).join('; ');
    case 'responsibilities':
    case 'measures':
      return role[field].join('; ');
    default:
      return role[field] ?? '';
  }
}

/** The change that makes a field say this; undefined for what no field can say. A name that stays keeps what is known of it. */
export function fieldChange(role: Role, field: RoleField, text: string): OwnRoleChanges | undefined {
  const said = text.trim();
  switch (field) {
    case 'hide':
      return { hide: true };
    case 'acronyms':
    case 'aliases':
      return { [field]: partsOf(said).map((part) => namedAs(role[field], part)) };
    case 'responsibilities':
    case 'measures':
      return { [field]: partsOf(said) };
    case 'category': {
      const category = CATEGORIES.find((each) => each === said);
      return category === undefined ? undefined : { category };
    }
    case 'jurisdiction':
      return { jurisdiction: said === '' ? undefined : said };
    default:
      return said === '' ? undefined : { [field]: said };
  }
}

function partsOf(text: string): readonly string[] {
  return [...new Set(text.split(/[;\n]/u).map((part) => part.trim()).filter((part) => part !== ''))];
}

/** What has a default is not written out. */
function namedAs(names: readonly Name[], text: string): { readonly text: string; readonly scope?: string; readonly use?: Name['use']; readonly plural?: string } {
  const { scope, use, plural } = names.find((name) => name.text === text) ?? {};
  return { text, ...(scope === undefined ? {} : { scope }), ...(use === undefined || use === 'alias' ? {} : { use }), ...(plural === undefined ? {} : { plural }) };
}
