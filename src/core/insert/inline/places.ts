import type { Role } from '../../glossary/types';
import { isWithinWord } from '../../mentions/finding/boundary';
import type { Markup } from '../../languages/languages';
import type { ZoneReader } from '../../mentions/finding/zones/zoneReader';
import type { DocumentContext } from '../documentContext';
import { nameTouching, type RoleSelection, type WrittenName } from '../names';
import { isHeadingRule } from './headingRules';
import { spansAround, type Span } from './spans';

/** A place in running text to write about a role at. */
export interface Place {
  readonly role: Role;
  /** The role's name, where the cursor is on it. */
  readonly name?: WrittenName;
  /** The UTF-16 offset after the name, or after the word the cursor is in. */
  readonly at: number;
  readonly line: number;
  /** In code, the mark that opens the comment or string around it. */
  readonly inside: string;
  /** The links, formulas and the like around it, the outermost first. */
  readonly spans: readonly Span[];
}

export interface Places {
  readonly places: readonly Place[];
  /** Why there is none at some of the cursors. */
  readonly refusals: readonly string[];
}

/**
 * Where words may be put in or changed, in the order of the document: at the names that the selections touch, elsewhere
 * behind the words that the cursors are in. Never in code, addresses, front matter and fences.
 */
export function placesOf(context: DocumentContext, roles: readonly Role[], selections: readonly RoleSelection[]): Places {
  const wanted = selections.flatMap((selection) => placeAt(context, roles, selection) ?? []);
  const unique = new Map(wanted.map((place) => [startOf(place), place]));
  const places: Place[] = [];
  const refusals: string[] = [];
  const zones = context.zones();
  for (const place of [...unique.values()].sort((one, other) => startOf(one) - startOf(other))) {
    const refusal = refusalAt(context, place);
    const inside = zones.stateAt(Math.max(0, startOf(place) - 1)).inside;
    if (refusal !== undefined) refusals.push(refusal);
    else {
      const spans = spansAround(context, { start: startOf(place), end: place.at }, place.line);
      if (isSkipped(zones, place) || spans.some(({ kind }) => kind === 'formula')) refusals.push(context.l10n.t('There is code, a formula, an address or a tag at the cursor.'));
      else places.push({ ...place, inside, spans });
    }
  }
  return { places, refusals };
}

const LONGEST_WORD = 80;

/** True between the two halves of one character. */
function isInPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

function startOf({ name, at }: Place): number {
  return name?.start ?? at;
}

function placeAt({ lines }: DocumentContext, roles: readonly Role[], selection: RoleSelection): Place | undefined {
  const meant = selection.role === undefined ? roles : roles.filter(({ id }) => id === selection.role);
  const name = nameTouching(meant, lines, selection);
  const role = name?.role ?? meant[0];
  if (role === undefined) return undefined;
  const line = lines.lineAt(name?.start ?? selection.end);
  if (name !== undefined) return { role, name, at: name.end, line, inside: '', spans: [] };
  const from = Math.min(selection.end, lines.end(line));
  const end = Math.min(lines.end(line), from + LONGEST_WORD);
  let at = from;
  while (at < end && (isWithinWord(lines.text, at) || isInPair(lines.text, at))) at++;
  return { role, at, line, inside: '', spans: [] };
}

/** Between two parts that are skipped is within one, at the edge of one is not. */
function isSkipped(zones: ZoneReader, place: Place): boolean {
  const start = startOf(place);
  if (place.name !== undefined) return zones.isSkipped(start);
  return start === 0 ? zones.isSkipped(0) : zones.isSkipped(start - 1) && zones.isSkipped(start);
}

/** What stands before a place in a comment that ends with its line: a note there would be lost, and the next one lead to it. */
const LINE_COMMENT: Readonly<Partial<Record<Markup, RegExp>>> = { latex: /(?<!\\)(?:\\\\)*%/u, asciidoc: /^\/\/(?!\/)/u };

function refusalAt(context: DocumentContext, place: Place): string | undefined {
  const { blocks, lines, target, l10n } = context;
  const { line, name } = place;
  const { from, to } = blocks.body;
  if (target.kind !== 'prose') return undefined;
  const block = blocks.at(line);
  const isComment = LINE_COMMENT[target.markup]?.test(lines.text.slice(lines.start(line), startOf(place))) === true;
  if (isDrawnTable(context, place)) return l10n.t('This table is drawn with signs, and longer words would break its columns. Insert a definition instead: it goes below the table.');
  if (block?.kind === 'sealed' || isComment || isHead(context, place)) return l10n.t('Nothing is written into code, front matter or comments.');
  if (line < from || line > to || (line === to && target.markup === 'latex')) return l10n.t('Put the cursor into the text of the document, not before or behind it.');
  if (name === undefined && isHeadingRule(context, line)) return l10n.t('Put the cursor into the text of the document, not before or behind it.');
  if (block?.kind === 'table' && name === undefined && /^[\s|:>+=-]*$/u.test(lines.at(line))) return l10n.t('Put the cursor into a cell of the table.');
  return undefined;
}

/** A table of reStructuredText whose columns are as wide as its lines of signs. */
function isDrawnTable({ blocks, lines, target }: DocumentContext, { line }: Place): boolean {
  const block = blocks.at(line);
  return target.kind === 'prose' && target.markup === 'restructuredtext' && block?.kind === 'sealed' && /^\s*(?:\+[-=+]{3,}\+|={2,}(?:[ \t]+={2,})+)\s*$/u.test(lines.at(block.first));
}

/** The lines under the title of an AsciiDoc document say who wrote it, and set attributes. */
function isHead({ blocks, lines, target }: DocumentContext, { line }: Place): boolean {
  const block = blocks.at(line);
  return target.kind === 'prose' && target.markup === 'asciidoc' && block?.kind === 'heading' && line > block.first && !/^[=\-~^+]+\s*$/u.test(lines.at(line));
}
