import type { L10n } from '../../text/l10n';
import { escapeHover } from '../../text/markdown';
import type { SourceList } from '../sourceList';
import type { Source, Statement } from '../types';

/** Text in a document: exactly these words, wherever on a line they stand. */
export function words(text: string): string {
  return escapeHover(text)
    .replace(/^[#+=-]/u, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}

/** A place to link to. Ids are letters, digits and hyphens; what else a bad row may hold goes. */
export function anchor(kind: string, id: string): string {
  return `<a id="${anchorName(kind, id)}"></a>`;
}

export function linkTo(kind: string, id: string, text: string): string {
  return `[${words(text)}](#${anchorName(kind, id)})`;
}

function anchorName(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^a-z0-9-]/gu, '')}`;
}

/** The numbers of sources, each a link to its line at the end. */
export function citation(cited: SourceList, ids: readonly string[]): string {
  const links = cited.positions(ids).map((position) => `[${position + 1}](#source-${position + 1})`);
  return links.length === 0 ? '' : ` \\[${links.join(', ')}\\]`;
}

export function statementText({ text, scope, sources, basis }: Statement, cited: SourceList, l10n: L10n): string {
  const remarks = [scope ?? '', basis === 'general' ? l10n.t('general knowledge') : ''].filter((remark) => remark !== '');
  return words(text) + remark(remarks) + citation(cited, sources);
}

/** In italics and brackets, behind what it is about. */
export function remark(remarks: readonly string[]): string {
  return remarks.length === 0 ? '' : ` *(${remarks.map(words).join('; ')})*`;
}

export function bullets(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `**${words(title)}**\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** The numbered list that all citations lead to. */
export function sourceLines(sources: readonly Source[], l10n: L10n): string {
  return sources
    .map((source, index) => {
      const isLink = source.url?.startsWith('https://') === true;
      const title = isLink ? `[${words(source.title)}](<${source.url?.replace(/[<>\s\\]/gu, encodeURIComponent)}>)` : words(source.title);
      return `${index + 1}. <a id="source-${index + 1}"></a>${title}${remark([l10n.t('tier {0}', source.tier)])}`;
    })
    .join('\n');
}
