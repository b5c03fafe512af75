import type { L10n } from '../text/l10n';
import { label } from './label';
import type { OrgGraph } from './orgGraph';
import type { LineKind } from './reportingLines';

/** The words of a picture, in the reader's language. */
export interface OrgWords {
  readonly title: string;
  /** The text alternative: all that the picture shows. */
  readonly description: string;
  readonly lines: Readonly<Record<LineKind, string>>;
  readonly added: string;
}

/** `sentences` are those of `describeOrg` about the same graph. */
export function orgWords(graph: OrgGraph, sentences: readonly string[], l10n: L10n): OrgWords {
  const asked = graph.nodes.filter(({ added }) => !added).map(({ title, acronym }) => label(acronym ?? title));
  const title = l10n.t('Who answers to whom: {0}', asked.join(', '));
  return {
    title: graph.variant === undefined ? title : `${title} (${variantName(graph.variant, l10n)})`,
    description: sentences.join(' '),
    lines: { solid: l10n.t('Answers to'), dotted: l10n.t('Dotted line'), board: l10n.t('Answers to a board') },
    added: l10n.t('Added to show how they are joined'),
  };
}

/** What a reader calls one of `OrgGraph.variants`; a jurisdiction is called what the glossary calls it. */
export function variantName(variant: string, l10n: L10n): string {
  if (variant === 'Two-tier board') return l10n.t('Two-tier board');
  return variant === 'One-tier board' ? l10n.t('One-tier board') : label(variant);
}
