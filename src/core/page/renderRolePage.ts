import { dimensionLabels } from '../compare/labels';
import { distinctionBetween, fullName, type Glossary } from '../glossary/glossary';
import { SourceList } from '../glossary/sourceList';
import { DIMENSIONS } from '../glossary/vocabulary';
import type { Name, Role, Source, Statement } from '../glossary/types';
import type { L10n } from '../text/l10n';
import { escapeMarkdown } from '../text/markdown';

/** A role's whole entry as a Markdown document: what the glossary knows, and what that rests on. */
export function renderRolePage(glossary: Glossary, role: Role, l10n: L10n): string {
  const labels = dimensionLabels(l10n);
  const cited = new SourceList(glossary);
  const cite = (ids: readonly string[]) => citation(cited.positions(ids));
  const statement = (each: Statement) => `${escapeMarkdown(each.text)}${each.scope === undefined ? '' : ` *(${escapeMarkdown(each.scope)})*`}${basisMark(each, l10n)}${cite(each.sources)}`;
  const aspects = DIMENSIONS.flatMap((dimension) => {
    const own = role.profile?.[dimension];
    return own === undefined ? [] : [`**${labels[dimension]}**: ${statement(own)}`];
  });
  const parts = [
    `# ${escapeMarkdown(fullName(role))}`,
    escapeMarkdown(role.definition) + cite(role.sources),
    section(l10n.t('At a glance'), aspects),
    section(l10n.t('Responsibilities'), role.responsibilities.map(escapeMarkdown)),
    section(labels.metrics, role.measures.map(escapeMarkdown)),
    section(labels['accountable-to'], role.reportsTo.map((line) => reportingLine(glossary, line, l10n))),
    section(labels['when-needed'], role.whenNeeded === undefined ? [] : [statement(role.whenNeeded)]),
    section(l10n.t('Under the law'), role.performs.map((each) => `${escapeMarkdown(`${each.function}: ${each.regime} (${each.jurisdiction})`)}${cite(each.sources)}`)),
    section(l10n.t('Good to know'), role.notes.map(statement)),
    section(l10n.t('Often confused with'), distinctions(glossary, role)),
    section(l10n.t('Other names'), [...role.acronyms, ...role.aliases].map((name) => otherName(name, l10n))),
    section(l10n.t('In other languages'), equivalents(role)),
    sources(cited.listed, l10n),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${escapeMarkdown(title)}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function basisMark({ basis }: Statement, l10n: L10n): string {
  return basis === 'general' ? ` *${l10n.t('general knowledge')}*` : '';
}

function citation(positions: readonly number[]): string {
  return positions.length === 0 ? '' : ` \\[${positions.map((position) => position + 1).join(', ')}\\]`;
}

function reportingLine(glossary: Glossary, line: Role['reportsTo'][number], l10n: L10n): string {
  const remarks = [line.line === 'dotted' ? l10n.t('dotted line') : '', line.scope ?? ''].filter((remark) => remark !== '');
  return escapeMarkdown(glossary.roles.get(line.role)?.title ?? line.role) + (remarks.length === 0 ? '' : ` *(${escapeMarkdown(remarks.join('; '))})*`);
}

function distinctions(glossary: Glossary, role: Role): readonly string[] {
  return role.confusedWith.flatMap((id) => {
    const other = glossary.roles.get(id);
    if (other === undefined) return [];
    const headline = distinctionBetween(glossary, role.id, id)?.headline;
    return [`**${escapeMarkdown(fullName(other))}**${headline === undefined ? '' : `: ${escapeMarkdown(headline)}`}`];
  });
}

function otherName(name: Name, l10n: L10n): string {
  const uses = { alias: '', variant: l10n.t('variant'), avoid: l10n.t('better avoided'), 'false-friend': l10n.t('false friend') };
  const remarks = [uses[name.use], name.scope ?? ''].filter((remark) => remark !== '');
  return escapeMarkdown(name.text) + (remarks.length === 0 ? '' : ` *(${escapeMarkdown(remarks.join('; '))})*`);
}

function equivalents(role: Role): readonly string[] {
  return Object.entries(role.equivalents ?? {}).flatMap(([language, names]) =>
    names === undefined ? [] : [`**${language}**: ${names.map(({ text, scope }) => escapeMarkdown(text) + (scope === undefined ? '' : ` *(${escapeMarkdown(scope)})*`)).join(', ')}`],
  );
}

function sources(cited: readonly Source[], l10n: L10n): string {
  if (cited.length === 0) return '';
  const lines = cited.map((source, index) => {
    const title = source.url === undefined ? escapeMarkdown(source.title) : `[${escapeMarkdown(source.title)}](<${source.url.replace(/[<>\s\\]/gu, encodeURIComponent)}>)`;
    return `${index + 1}. ${title} *(${l10n.t('tier {0}', source.tier)})*`;
  });
  return `## ${l10n.t('Sources')}\n\n${lines.join('\n')}`;
}
