import { compareRoles, MAX_COMPARED } from '../compare/compareRoles';
import type { Glossary } from '../glossary/glossary';
import type { Role } from '../glossary/types';
import type { L10n } from '../text/l10n';
import type { PinOf } from '../mentions/reader';
import { composeComparison, composeDefinition } from './compose';
import { contextOf, type DocumentContext, type DocumentText } from './documentContext';
import { sortedEdits } from './edits';
import type { TextEdit } from '../text/textEdit';
import { composeFull } from './full';
import { planAbbr } from './inline/abbr';
import { planAbbreviation } from './inline/abbreviation';
import { planMarkdownAbbreviations } from './inline/abbreviationForms';
import { planExpansion } from './inline/expansion';
import { planFootnotes } from './inline/footnote';
import { longerRules } from './inline/headingRules';
import type { Part } from './inline/part';
import { placesOf } from './inline/places';
import type { RoleSelection } from './names';
import { placeBlocks } from './placeBlocks';
import { outsideSection, planGlossarySection, rolesInDocument } from './section/glossarySection';
import { stylesFor, type Style } from './styles';
import { composeTerms } from './terms';

export interface InsertionRequest {
  readonly glossary: Glossary;
  readonly style: Style;
  /** The roles to write about; for a glossary section none means all that the document names. */
  readonly roles: readonly Role[];
  readonly document: DocumentText;
  readonly selections: readonly RoleSelection[];
  /** What the reader said that forms mean in the document. */
  readonly pinOf?: PinOf | undefined;
  readonly l10n: L10n;
}

/** What to change, as one step to undo. */
export interface InsertionPlan {
  /** Sorted, disjoint, in offsets of the text as it is; empty where all is there already. */
  readonly edits: readonly TextEdit[];
  /** What the writer should know, in whole sentences. */
  readonly remarks: readonly string[];
}

export interface Refusal {
  /** Why nothing can be inserted, in a whole sentence. */
  readonly refused: string;
}

/** Longer documents are not written by hand. */
export const MAX_DOCUMENT = 5_000_000;
export const MAX_SELECTIONS = 1_000;
export const MAX_ROLES = 500;
const MAX_ROLES_IN_PLACE = 12;

/**
 * Plans how roles are told to the readers of a document: in a style, at the selections, in the document's own markup.
 *
 * @param contextIn What is known of the document, for those who plan more than once for it.
 */
export function planInsertion(request: InsertionRequest, contextIn: () => DocumentContext = () => contextOf(request.document, request.l10n)): InsertionPlan | Refusal {
  const { document, l10n } = request;
  if (document.text.length > MAX_DOCUMENT) return { refused: l10n.t('The document is too long.') };
  if (request.selections.length > MAX_SELECTIONS) return { refused: l10n.t('There are too many cursors.') };
  const unsuited = l10n.t('This way of writing does not suit the language of the document, or the roles.');
  if (!stylesFor(document.languageId).includes(request.style)) return { refused: unsuited };
  const roles = rolesFor(request);
  if (roles.length === 0) return { refused: l10n.t('There is no role to write about.') };
  if (!stylesFor(document.languageId, roles).includes(request.style)) return { refused: unsuited };
  const part = planStyle({ ...request, roles }, contextIn());
  if ('refused' in part) return part;
  const { edits, remarks } = part;
  const isEmpty = edits.length === 0 && request.style !== 'glossarySection';
  return isEmpty ? { refused: remarks[0] ?? l10n.t('There is nothing to insert here.') } : { edits: sortedEdits(edits), remarks };
}

function rolesFor({ glossary, style, roles, document, pinOf }: InsertionRequest): readonly Role[] {
  if (style !== 'glossarySection') return [...new Set(roles)].slice(0, style === 'comparison' ? MAX_COMPARED : MAX_ROLES_IN_PLACE);
  return [...new Set(roles.length === 0 ? rolesInDocument(glossary, document, pinOf) : roles)].slice(0, MAX_ROLES);
}

function planStyle(request: InsertionRequest, context: DocumentContext): Part | Refusal {
  const { style, roles } = request;
  if (style === 'glossarySection') return planGlossarySection(context, roles);
  const all = request.selections.map((selection) => within(selection, context.lines.text.length));
  const selections = outsideSection(context, all);
  const lost = selections.length < all.length ? [context.l10n.t('The glossary is brought up to date as a whole. Put the cursor outside of it.')] : [];
  const { edits, remarks } = planAt(request, context, selections);
  return { edits, remarks: [...new Set([...lost, ...remarks])] };
}

function planAt(request: InsertionRequest, context: DocumentContext, selections: readonly RoleSelection[]): Part {
  const { style, roles } = request;
  if (isBlock(style)) return placeBlocks(context, roles, (meant) => contentOf({ ...request, style, roles: style === 'comparison' ? roles : meant }), selections);
  const { target } = context;
  // It goes to the end of the document, and is about all of it.
  if (style === 'abbreviation' && target.kind === 'prose' && target.markup === 'markdown') return planMarkdownAbbreviations(context, roles);
  const { places, refusals } = placesOf(context, roles, selections);
  const { edits, remarks } = planInline(style, context, places);
  return { edits: [...longerRules(context, edits), ...edits], remarks: [...new Set([...remarks, ...refusals])] };
}

type BlockStyle = Extract<Style, 'definition' | 'full' | 'definitionList' | 'comparison'>;

function isBlock(style: Style): style is BlockStyle {
  return style === 'definition' || style === 'full' || style === 'definitionList' || style === 'comparison';
}

function contentOf({ glossary, style, roles, document: { languageId }, l10n }: InsertionRequest & { readonly style: BlockStyle }): string {
  switch (style) {
    case 'definition':
      return roles.map((role) => composeDefinition(role, languageId)).join('\n\n');
    case 'full':
      return roles.map((role) => composeFull(glossary, role, languageId, l10n)).join('\n\n');
    case 'definitionList':
      return composeTerms(roles, languageId);
    case 'comparison':
      return composeComparison(compareRoles(glossary, roles.map(({ id }) => id)), languageId, l10n);
  }
}

function planInline(style: Style, context: DocumentContext, places: ReturnType<typeof placesOf>['places']): Part {
  switch (style) {
    case 'expansion':
      return planExpansion(context, places);
    case 'footnote':
      return planFootnotes(context, places);
    case 'abbr':
      return planAbbr(context, places);
    case 'abbreviation':
      return planAbbreviation(context, places);
    default:
      return { edits: [], remarks: [] };
  }
}

/** A selection that lies in the text, whatever was given. */
function within({ start, end, role }: RoleSelection, length: number): RoleSelection {
  const inside = (offset: number) => Math.min(length, Math.max(0, Math.trunc(offset) || 0));
  return { start: Math.min(inside(start), inside(end)), end: Math.max(inside(start), inside(end)), role };
}
