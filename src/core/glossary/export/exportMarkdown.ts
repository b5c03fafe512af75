import { categoryLabels, dimensionLabels } from '../../compare/labels';
import type { L10n } from '../../text/l10n';
import { rolesOf, type Glossary } from '../glossary';
import { SourceList } from '../sourceList';
import type { AmbiguousForm, Category, Distinction } from '../types';
import { CATEGORIES } from '../vocabulary';
import { markdownRole } from './markdownRole';
import { anchor, bullets, citation, linkTo, sourceLines, statementText, words } from './markdownText';

/** The glossary as one Markdown document to read: roles by category, what tells them apart, and what all that rests on. */
export function exportMarkdown(glossary: Glossary, l10n: L10n): string {
  const cited = new SourceList(glossary);
  const used = CATEGORIES.filter((category) => inCategory(glossary, category).length > 0);
  const labels = categoryLabels(l10n);
  const parts = [
    `# ${words(l10n.t('Executive roles'))}`,
    used.map((category) => `- ${linkTo('category', category, labels[category])}: ${inCategory(glossary, category).map(({ id, title }) => linkTo('role', id, title)).join(', ')}`).join('\n'),
    ...used.flatMap((category) => [`${anchor('category', category)}\n\n## ${words(labels[category])}`, ...inCategory(glossary, category).flatMap((role) => markdownRole(glossary, role, cited, l10n))]),
    ...headed(l10n.t('What tells them apart'), glossary.rows.distinctions.flatMap((each) => distinctionParts(glossary, each, cited, l10n))),
    ...headed(l10n.t('Letters with several meanings'), glossary.rows.forms.flatMap((each) => formParts(glossary, each, cited, l10n))),
  ];
  return `${[...parts, ...headed(l10n.t('Sources'), [sourceLines(cited.listed, l10n)])].filter((part) => part !== '').join('\n\n')}\n`;
}

function inCategory(glossary: Glossary, category: Category) {
  return glossary.rows.roles.filter((role) => role.category === category);
}

function headed(title: string, parts: readonly string[]): readonly string[] {
  return parts.every((part) => part === '') ? [] : [`## ${words(title)}`, ...parts];
}

function distinctionParts(glossary: Glossary, distinction: Distinction, cited: SourceList, l10n: L10n): readonly string[] {
  const roles = rolesOf(glossary, distinction.roles);
  const labels = dimensionLabels(l10n);
  const rows = distinction.dimensions.map(({ dimension, values, sources }) => [words(labels[dimension]) + citation(cited, sources), ...roles.map(({ id }) => (Object.hasOwn(values, id) ? words(values[id] ?? '') : '–'))]);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `${anchor('distinction', distinction.id)}\n\n### ${words(roles.map(({ title }) => title).join(' · '))}`,
    words(distinction.headline),
    rows.length === 0 ? '' : [row(['', ...roles.map(({ id, title }) => linkTo('role', id, title))]), row(['---', ...roles.map(() => '---')]), ...rows.map(row)].join('\n'),
    bullets(labels['when-needed'], distinction.whenNeeded === undefined ? [] : [statementText(distinction.whenNeeded, cited, l10n)]),
    bullets(l10n.t('How they work together'), distinction.together.map((each) => statementText(each, cited, l10n))),
    bullets(l10n.t('A common mistake'), distinction.trap === undefined ? [] : [statementText(distinction.trap, cited, l10n)]),
  ].filter((part) => part !== '');
}

function formParts(glossary: Glossary, { form, senses, advice, sources }: AmbiguousForm, cited: SourceList, l10n: L10n): readonly string[] {
  const weights = { usual: l10n.t('usual'), common: l10n.t('common'), rare: l10n.t('rare') };
  const lines = senses.map((sense) => {
    const role = 'role' in sense ? glossary.roles.get(sense.role) : undefined;
    const meant = role === undefined ? words('role' in sense ? sense.role : sense.meaning) : linkTo('role', role.id, role.title);
    return `${meant} *(${words(weights[sense.weight])})*`;
  });
  return [bullets(form, lines), advice === undefined ? '' : words(advice) + citation(cited, sources)].filter((part) => part !== '');
}
