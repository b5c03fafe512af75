import { dimensionLabels } from '../../compare/labels';
import type { L10n } from '../../text/l10n';
import { distinctionBetween, fullName, rolesOf, type Glossary } from '../glossary';
import type { SourceList } from '../sourceList';
import type { Name, Role } from '../types';
import { DIMENSIONS } from '../vocabulary';
import { anchor, bullets, citation, linkTo, remark, statementText, words } from './markdownText';

/** A role as a section of the exported document. */
export function markdownRole(glossary: Glossary, role: Role, cited: SourceList, l10n: L10n): readonly string[] {
  const labels = dimensionLabels(l10n);
  const aspects = DIMENSIONS.flatMap((dimension) => {
    const own = role.profile?.[dimension];
    return own === undefined ? [] : [`${words(labels[dimension])}: ${statementText(own, cited, l10n)}`];
  });
  return [
    `${anchor('role', role.id)}\n\n### ${words(fullName(role))}`,
    words(role.definition) + citation(cited, role.sources),
    bullets(l10n.t('Other names'), [...role.acronyms, ...role.aliases].map((name) => otherName(name, l10n))),
    bullets(l10n.t('In other languages'), equivalents(role)),
    bullets(l10n.t('At a glance'), aspects),
    bullets(l10n.t('Responsibilities'), role.responsibilities.map(words)),
    bullets(labels.metrics, role.measures.map(words)),
    bullets(labels['accountable-to'], role.reportsTo.map((line) => reportingLine(glossary, line, l10n))),
    bullets(labels['when-needed'], role.whenNeeded === undefined ? [] : [statementText(role.whenNeeded, cited, l10n)]),
    bullets(l10n.t('Under the law'), role.performs.map((each) => words(`${each.function}: ${each.regime} (${each.jurisdiction})`) + citation(cited, each.sources))),
    bullets(l10n.t('Good to know'), role.notes.map((note) => statementText(note, cited, l10n))),
    bullets(l10n.t('Often confused with'), neighbours(glossary, role)),
  ].filter((part) => part !== '');
}

function otherName({ text, scope, use }: Name, l10n: L10n): string {
  const uses = { alias: '', variant: l10n.t('variant'), avoid: l10n.t('better avoided'), 'false-friend': l10n.t('false friend') };
  return words(text) + remark([uses[use], scope ?? ''].filter((each) => each !== ''));
}

function equivalents(role: Role): readonly string[] {
  return Object.entries(role.equivalents ?? {}).flatMap(([language, names]) => (names === undefined || names.length === 0 ? [] : [`${words(language)}: ${names.map(({ text, scope }) => words(text) + remark(scope === undefined ? [] : [scope])).join(', ')}`]));
}

function reportingLine(glossary: Glossary, { role, line, scope }: Role['reportsTo'][number], l10n: L10n): string {
  const other = glossary.roles.get(role);
  return (other === undefined ? words(role) : linkTo('role', other.id, other.title)) + remark([line === 'dotted' ? l10n.t('dotted line') : '', scope ?? ''].filter((each) => each !== ''));
}

function neighbours(glossary: Glossary, role: Role): readonly string[] {
  return rolesOf(glossary, role.confusedWith).map((other) => {
    const headline = distinctionBetween(glossary, role.id, other.id)?.headline;
    return linkTo('role', other.id, fullName(other)) + (headline === undefined ? '' : `: ${words(headline)}`);
  });
}
