import type { Role } from '../../glossary/types';
import type { DocumentContext } from '../documentContext';
import { planAsciidocAttribute, planMarkdownAbbreviations, planSubstitution } from './abbreviationForms';
import { planExpansion } from './expansion';
import { planLatexAcronym } from './latexAcronym';
import type { Part } from './part';
import type { Place } from './places';

/**
 * An abbreviation that the whole document shares: one definition, in the form its markup has for it. Markdown needs no
 * mark at the places; the others get one. A LaTeX document that loads no package for it is written out in place.
 */
export function planAbbreviation(context: DocumentContext, roles: readonly Role[], places: readonly Place[]): Part {
  switch (context.target.kind === 'prose' ? context.target.markup : 'plain') {
    case 'markdown':
      return planMarkdownAbbreviations(context, roles);
    case 'latex':
      return planLatexAcronym(context, places) ?? writtenOut(context, places);
    case 'asciidoc':
      return planAsciidocAttribute(context, places);
    case 'restructuredtext':
      return planSubstitution(context, places);
    default:
      return { edits: [], remarks: [] };
  }
}

function writtenOut(context: DocumentContext, places: readonly Place[]): Part {
  const { edits, remarks } = planExpansion(context, places);
  return { edits, remarks: [context.l10n.t('The document does not load the glossaries package, so the title is written out.'), ...remarks] };
}
