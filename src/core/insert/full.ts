import { distinctionBetween, fullName, type Glossary } from '../glossary/glossary';
import { SourceList } from '../glossary/sourceList';
import type { Role } from '../glossary/types';
import { shortName } from '../hover/shortName';
import type { L10n } from '../text/l10n';
import { writerOf } from './writers/writerOf';

/** More would bury the definition. */
const MOST_RESPONSIBILITIES = 8;
const MOST_SOURCES = 10;

/**
 * What a role is and does, when an organisation has one, how it differs from the role it is most often taken for, and
 * what all that rests on, in the markup of the language.
 */
export function composeFull(glossary: Glossary, role: Role, languageId: string, l10n: L10n): string {
  const writer = writerOf(languageId);
  const responsibilities = role.responsibilities.slice(0, MOST_RESPONSIBILITIES);
  const sources = sourcesOf(glossary, role);
  const when = whenNeeded(role, l10n);
  const difference = differenceOf(glossary, role, l10n);
  return [
    writer.definition(fullName(role), role.definition),
    ...(responsibilities.length === 0 ? [] : [writer.paragraph(l10n.t('Responsibilities:')), writer.list(responsibilities)]),
    ...(when === undefined ? [] : [writer.paragraph(when)]),
    ...(difference === undefined ? [] : [writer.paragraph(difference)]),
    ...(sources.length === 0 ? [] : [writer.paragraph(l10n.t('Sources:')), writer.references(sources)]),
  ].join('\n\n');
}

function whenNeeded({ whenNeeded: statement }: Role, l10n: L10n): string | undefined {
  if (statement === undefined) return undefined;
  const scope = statement.scope === undefined ? '' : ` (${statement.scope})`;
  return l10n.t('When an organisation has one: {0}', statement.text + scope);
}

/** Set apart from the first role it is taken for about which a difference is written. */
function differenceOf(glossary: Glossary, role: Role, l10n: L10n): string | undefined {
  for (const id of role.confusedWith) {
    const other = glossary.roles.get(id);
    const headline = other === undefined ? undefined : distinctionBetween(glossary, role.id, id)?.headline;
    if (other !== undefined && headline !== undefined) return `${l10n.t('{0} or {1}?', shortName(glossary, role), shortName(glossary, other))} ${headline}`;
  }
  return undefined;
}

function sourcesOf(glossary: Glossary, role: Role): readonly { title: string; url?: string | undefined }[] {
  const list = new SourceList(glossary);
  list.positions([...role.sources, ...(role.whenNeeded?.sources ?? [])]);
  return list.listed.slice(0, MOST_SOURCES);
}
