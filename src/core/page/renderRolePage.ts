import type { Glossary } from '../glossary/glossary';
import type { Role, Source } from '../glossary/types';
import type { L10n } from '../text/l10n';
import { escapeMarkdown } from '../text/markdown';
import { rolePage, type PageItem, type PagePart, type PageSection } from './rolePage';

/** A role's whole entry as a Markdown document. */
export function renderRolePage(glossary: Glossary, role: Role, l10n: L10n): string {
  const page = rolePage(glossary, role, l10n);
  const name = page.acronym === undefined ? page.title : `${page.title} (${page.acronym})`;
  const parts = [`# ${escapeMarkdown(name)}`, line(page.definition, l10n), page.origin === undefined ? '' : `*${escapeMarkdown(page.origin)}*`, ...page.sections.map((each) => section(each, l10n)), sources(page.sources, l10n)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section({ title, items }: PageSection, l10n: L10n): string {
  return `## ${escapeMarkdown(title)}\n\n${items.map((item) => `- ${line(item, l10n)}`).join('\n')}`;
}

function line({ lead, parts, isGeneral, sources: cited }: PageItem, l10n: L10n): string {
  const head = lead === undefined ? [] : [`**${escapeMarkdown(lead)}**`];
  const body = parts.length === 0 ? [] : [parts.map(part).join(', ')];
  return [...head, ...body].join(': ') + (isGeneral === true ? ` *${l10n.t('general knowledge')}*` : '') + citation(cited);
}

function part({ text, remark }: PagePart): string {
  return escapeMarkdown(text) + (remark === undefined ? '' : ` *(${escapeMarkdown(remark)})*`);
}

function citation(positions: readonly number[]): string {
  return positions.length === 0 ? '' : ` \\[${positions.map((position) => position + 1).join(', ')}\\]`;
}

function sources(cited: readonly Source[], l10n: L10n): string {
  if (cited.length === 0) return '';
  const lines = cited.map((source, index) => {
    const title = source.url === undefined ? escapeMarkdown(source.title) : `[${escapeMarkdown(source.title)}](<${source.url.replace(/[<>\s\\]/gu, encodeURIComponent)}>)`;
    return `${index + 1}. ${title} *(${l10n.t('tier {0}', source.tier)})*`;
  });
  return `## ${l10n.t('Sources')}\n\n${lines.join('\n')}`;
}
