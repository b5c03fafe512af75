import { acronymOf } from '../../glossary/glossary';
import { oneLine } from '../../text/markdown';
import type { DocumentContext } from '../documentContext';
import { titleFor, type WrittenName } from '../names';
import { escapeHtml } from '../writers/html';
import { escapeRst } from '../writers/restructuredtext';
import { writerOf } from '../writers/writerOf';
import { partedRst, setApart } from './inlineText';
import { PartBuilder, type Part } from './part';
import type { Place } from './places';
import { whyNoMarks } from './room';

/**
 * An acronym that shows its title when pointed at: `<abbr>` in HTML and Markdown. AsciiDoc passes the tags through, so that
 * other outputs keep the letters; reStructuredText has the role that Sphinx brings.
 */
export function planAbbr(context: DocumentContext, places: readonly Place[]): Part {
  const part = new PartBuilder();
  const { lines, l10n, languageId } = context;
  for (const place of places) {
    const { name, role, at } = place;
    const acronym = acronymOf(role);
    const full = whyNoMarks(context, place);
    if (acronym === undefined) part.remark(l10n.t('{0} has no acronym that is in use.', role.title));
    else if (name?.kind === 'title') part.remark(l10n.t('Select the acronym, not the title.'));
    else if (name !== undefined && isMarked(lines.text, name.start, name.end)) part.remark(l10n.t('This is an abbreviation with its title already.'));
    else if (full !== undefined) part.remark(full);
    else if (name === undefined) part.insert(at, setApart(context, at, abbr(context, writerOf(languageId).inline(acronym), role.title)));
    else part.replace(name.start, name.end, parted(context, name, abbr(context, name.written, titleFor(name))));
  }
  return part;
}

function abbr({ target }: DocumentContext, shown: string, title: string): string {
  const markup = target.kind === 'prose' ? target.markup : 'plain';
  if (markup === 'restructuredtext') return `:abbr:\`${shown} (${escapeRst(title)})\``;
  const tag = `<abbr title="${attribute(title)}">`;
  return markup === 'asciidoc' ? `+++${tag}+++${shown}+++</abbr>+++` : `${tag}${shown}</abbr>`;
}

function parted(context: DocumentContext, { start, end }: WrittenName, text: string): string {
  return context.target.kind === 'prose' && context.target.markup === 'restructuredtext' ? partedRst(context, start, end, text) : text;
}

/** Signs that a markup would read even in an attribute are character references. */
function attribute(title: string): string {
  return escapeHtml(oneLine(title)).replace(/[`|+*_[\]\\~]/gu, (char) => `&#${char.charCodeAt(0)};`);
}

/** True between the tags of an abbreviation, in the text of a role or between emphasis that would part the marks. */
function isMarked(text: string, start: number, end: number): boolean {
  return /^(?:\+{3})?<\/abbr>/u.test(text.slice(end, end + 10)) || text.slice(Math.max(0, start - 12), start).endsWith(':abbr:`');
}
