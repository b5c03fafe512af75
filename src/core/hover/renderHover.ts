import { commandLink, COMMANDS, type CommandArguments } from '../commands';
import { acronymOf, type Glossary } from '../glossary/glossary';
import { MAX_COMPARED } from '../compare/compareRoles';
import type { Role, Sense } from '../glossary/types';
import type { Mention } from '../mentions/findMentions';
import type { L10n } from '../text/l10n';
import { escapeHover, shorten } from '../text/markdown';
import { neighbourOf, type Neighbour } from './neighbour';
import { shortName } from './shortName';

export interface HoverContext {
  readonly glossary: Glossary;
  /** The mentions around the one hovered over. */
  readonly nearby: readonly Mention[];
  /** The letters hovered over. */
  readonly written: string;
  readonly at?: CommandArguments['at'];
  readonly l10n: L10n;
}

/**
 * The hover of a mention, in Markdown that reads well as plain text too. Undefined where the glossary has nothing to
 * say. Everything from a glossary is escaped; the only links are to our own commands.
 *
 *     **Chief Operating Officer** (COO)
 *     what it is, in a sentence
 *     what tells it from the role named nearby
 *     [Compare …] · [Insert …] · [Open …]
 */
export function renderHover(mention: Mention, context: HoverContext): string | undefined {
  const { reading } = mention;
  if (reading.kind === 'undecided') return renderUndecided(reading.candidates, context);
  const role = context.glossary.roles.get(reading.role);
  if (role === undefined) return undefined;
  const neighbour = neighbourOf(context.glossary, role, mention, context.nearby);
  const parts = [heading(role), escapeHover(role.definition), distinction(role, neighbour, context), otherMeanings(reading.others, context), links(role, neighbour, context)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function heading(role: Role): string {
  const acronym = acronymOf(role);
  return `**${escapeHover(role.title)}**${acronym === undefined ? '' : ` (${escapeHover(acronym)})`}`;
}

function distinction(role: Role, neighbour: Neighbour | undefined, { glossary, l10n }: HoverContext): string {
  if (neighbour?.headline === undefined) return '';
  const question = l10n.t('{0} or {1}?', escapeHover(shortName(glossary, role)), escapeHover(shortName(glossary, neighbour.role)));
  const why = neighbour.nearby ? ` *${l10n.t('(both named here)')}*` : '';
  return `**${question}**${why} ${escapeHover(neighbour.headline)}`;
}

/** More would make the hover a dictionary; the glossary page has them all. */
const MOST_OTHER_MEANINGS = 3;
const MOST_UNLIKELY_MEANINGS = 4;
/** What fits a line of the hover together with the title. */
const CANDIDATE_LENGTH = 86;

function otherMeanings(others: readonly Sense[], { glossary, written, l10n }: HoverContext): string {
  const names = others.slice(0, MOST_OTHER_MEANINGS).map((sense) => nameOf(glossary, sense));
  return names.length === 0 ? '' : l10n.t('Elsewhere {0} may mean {1}.', escapeHover(written), escapeHover(names.join(', ')));
}

function links(role: Role, neighbour: Neighbour | undefined, { glossary, at, l10n }: HoverContext): string {
  const withNeighbour = neighbour === undefined ? [role.id] : [role.id, neighbour.role.id];
  const compare = neighbour === undefined ? l10n.t('Compare…') : l10n.t('Compare with {0}', shortName(glossary, neighbour.role));
  return [
    link(compare, commandLink(COMMANDS.compareRoles, { roles: withNeighbour })),
    link(l10n.t('Insert definition'), commandLink(COMMANDS.insertDefinition, insertArguments([role.id], at))),
    link(openLabel(role, l10n), commandLink(COMMANDS.openGlossary, { roles: [role.id] })),
  ].join(' · ');
}

/** Says at a glance what the entry rests on. */
function openLabel({ sources }: Role, l10n: L10n): string {
  if (sources.length === 0) return l10n.t('Open in glossary');
  return sources.length === 1 ? l10n.t('Open in glossary (1 source)') : l10n.t('Open in glossary ({0} sources)', String(sources.length));
}

function renderUndecided(candidates: readonly Sense[], context: HoverContext): string | undefined {
  const { glossary, written, l10n } = context;
  const roles = rolesIn(candidates, glossary);
  if (roles.length === 0) return undefined;
  const likely = rolesIn(candidates.filter(({ weight }) => weight !== 'rare'), glossary);
  const rest = candidates.filter((sense) => !('role' in sense) || sense.weight === 'rare').slice(0, MOST_UNLIKELY_MEANINGS).map((sense) => nameOf(glossary, sense));
  const shown = likely.length === 0 ? roles : likely;
  const ids = shown.map(({ id }) => id).slice(0, MAX_COMPARED);
  return [
    `**${escapeHover(written)}** ${l10n.t('has more than one meaning, and the letters alone do not say which:')}`,
    shown.map((role) => `- ${link(role.title, commandLink(COMMANDS.openGlossary, { roles: [role.id] }))}: ${escapeHover(brief(role))}`).join('\n'),
    rest.length === 0 ? '' : l10n.t('Less often, or not a role: {0}.', escapeHover(rest.join('; '))),
    undecidedLinks(roles.map(({ id }) => id), ids, context),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A candidate is to be told from the others, not explained; that it is an executive is what they all share. */
function brief({ title, definition }: Role): string {
  return shorten(definition.replace(/^(?:An?|The) (?:executive|officer) who /u, ''), CANDIDATE_LENGTH - title.length);
}

function undecidedLinks(all: readonly string[], compared: readonly string[], { at, l10n }: HoverContext): string {
  const compare = link(l10n.t('Compare these roles'), commandLink(COMMANDS.compareRoles, { roles: compared }));
  const insert = link(l10n.t('Insert definition…'), commandLink(COMMANDS.insertDefinition, insertArguments(all, at)));
  return compared.length < 2 ? insert : `${compare} · ${insert}`;
}

function insertArguments(roles: readonly string[], at: CommandArguments['at']): CommandArguments {
  return at === undefined ? { roles } : { roles, at };
}

function rolesIn(senses: readonly Sense[], glossary: Glossary): readonly Role[] {
  return senses.flatMap((sense) => ('role' in sense ? (glossary.roles.get(sense.role) ?? []) : []));
}

function nameOf(glossary: Glossary, sense: Sense): string {
  return 'role' in sense ? (glossary.roles.get(sense.role)?.title ?? sense.role) : sense.meaning;
}

function link(label: string, address: string): string {
  return `[${escapeHover(label)}](${address})`;
}
