import { contextOf, type DocumentContext } from './documentContext';
import { planInsertion, type InsertionRequest } from './planInsertion';
import { previewInsertion } from './previewInsertion';
import { stylesFor, type Style } from './styles';

/** A style to choose, with what it would write, or why it would not. */
export interface OfferedStyle {
  readonly style: Style;
  readonly preview: string;
}

/**
 * The styles that suit a document and its roles: the one used last first, those that would write nothing here at the end.
 *
 * @param last The style that was used last, if any.
 */
export function offerStyles(request: Omit<InsertionRequest, 'style'>, last: Style | undefined): readonly OfferedStyle[] {
  const styles = stylesFor(request.document.languageId, request.roles);
  const ordered = last !== undefined && styles.includes(last) ? [last, ...styles.filter((style) => style !== last)] : styles;
  let context: DocumentContext | undefined;
  const contextIn = () => (context ??= contextOf(request.document, request.l10n));
  const offered = ordered.map((style) => {
    const plan = planInsertion(requestFor(request, style), contextIn);
    return { style, preview: previewInsertion(plan, request.document.text), writes: 'edits' in plan && plan.edits.length > 0 };
  });
  return [...offered.filter(({ writes }) => writes), ...offered.filter(({ writes }) => !writes)].map(({ style, preview }) => ({ style, preview }));
}

/** A request in a style. A glossary section is about all that the document names: it would lose the others otherwise. */
export function requestFor(request: Omit<InsertionRequest, 'style'>, style: Style): InsertionRequest {
  return { ...request, style, roles: style === 'glossarySection' ? [] : request.roles };
}
