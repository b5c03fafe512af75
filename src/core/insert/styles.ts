import { acronymOf } from '../glossary/glossary';
import type { Role } from '../glossary/types';
import type { Markup } from '../languages/languages';
import type { L10n } from '../text/l10n';
import { targetOf } from './target';

/** The ways of telling a document's readers what a title means. */
export const STYLES = ['definition', 'full', 'expansion', 'footnote', 'abbr', 'abbreviation', 'definitionList', 'comparison', 'glossarySection'] as const;

export type Style = (typeof STYLES)[number];

const BLOCKS: readonly Style[] = ['definition', 'full', 'comparison'];

/** What a markup has no form for is not offered: HTML has no list of abbreviations, plain text no comments. */
const MISSING: Readonly<Record<Markup, readonly Style[]>> = {
  markdown: [],
  html: ['abbreviation'],
  latex: ['abbr'],
  asciidoc: [],
  restructuredtext: [],
  plain: ['abbr', 'abbreviation', 'glossarySection'],
};

const NEEDS_ACRONYM: readonly Style[] = ['expansion', 'abbr', 'abbreviation'];

/**
 * The styles that are honest in a language, in the order to offer them. Given the roles to write about, also without
 * those that do not suit them: nothing is compared with itself, and no acronym is made up.
 */
export function stylesFor(languageId: string, roles?: readonly Role[]): readonly Style[] {
  return stylesOf(languageId).filter((style) => roles === undefined || suits(style, roles));
}

function stylesOf(languageId: string): readonly Style[] {
  const target = targetOf(languageId);
  if (target.kind === 'data') return target.takesWords ? ['expansion'] : [];
  if (target.kind === 'code') return [...BLOCKS, 'expansion'];
  return STYLES.filter((style) => !MISSING[target.markup].includes(style));
}

function suits(style: Style, roles: readonly Role[]): boolean {
  if (style === 'comparison') return roles.length > 1;
  if (style === 'glossarySection') return true;
  return roles.length > 0 && (!NEEDS_ACRONYM.includes(style) || roles.some((role) => acronymOf(role) !== undefined));
}

/** What the styles are called. */
export function styleLabels(l10n: L10n): Readonly<Record<Style, string>> {
  return {
    definition: l10n.t('Definition'),
    full: l10n.t('Full entry with sources'),
    expansion: l10n.t('Title with acronym'),
    footnote: l10n.t('Footnote'),
    abbr: l10n.t('Abbreviation in place'),
    abbreviation: l10n.t('Abbreviation for the whole document'),
    definitionList: l10n.t('Definition list'),
    comparison: l10n.t('Comparison'),
    glossarySection: l10n.t('Glossary section'),
  };
}
