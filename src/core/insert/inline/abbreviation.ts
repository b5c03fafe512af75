import type { DocumentContext } from '../documentContext';
import { planAsciidocAttribute, planSubstitution } from './abbreviationForms';
import { planExpansion } from './expansion';
import { planLatexAcronym } from './latexAcronym';
import type { Part } from './part';
import type { Place } from './places';

/**
 * An abbreviation that the whole document shares: one definition, in the form its markup has for it, and a mark at the
 * places. A LaTeX document that loads no package for it is written out in place.
 */
export function planAbbreviation(context: DocumentContext, places: readonly Place[]): Part {
  switch (context.target.kind === 'prose' ? context.target.markup : 'plain') {
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
  if (edits.length === 0) return { edits, remarks };
  return { edits, remarks: [context.l10n.t('The document does not load the glossaries package, so the title is written out.'), ...remarks] };
}
