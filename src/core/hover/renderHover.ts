import { commandLink, COMMANDS, type CommandArguments } from '../commands';
import { acronymOf, type Glossary } from '../glossary/glossary';
import { MAX_COMPARED } from '../compare/compareRoles';
import type { Role, Sense } from '../glossary/types';
import type { Mention } from '../mentions/findMentions';
import type { Qualifiers } from '../mentions/finding/modifiers/qualifiers';
import type { Reading } from '../mentions/reading/reading';
import type { L10n } from '../text/l10n';
import { escapeHover, shorten } from '../text/markdown';
import { neighbourOf, type Neighbour } from './neighbour';
import { renderOrigin } from './renderOrigin';
import { renderOwnEntry } from './renderOwnEntry';
import { renderReasons } from './renderReasons';
import { shortName } from './shortName';

export interface HoverContext {
  readonly glossary: Glossary;
  /** The mentions around the one hovered over. */
  readonly nearby: readonly Mention[];
  /** The letters hovered over. */
  readonly written: string;
  /** The form hovered over without plural or dots; defaults to what is written. */
  readonly form?: string;
  /** What qualifies the title where it stands: acting, former. */
  readonly qualifiers?: Qualifiers;
  /** The line, from 1, that a UTF-16 offset lies in. */
  readonly lineOf: (offset: number) => number;
  readonly at?: CommandArguments['at'];
  readonly l10n: L10n;
}

/**
 * The hover of a mention, in Markdown that reads well as plain text too. Undefined where the glossary has nothing to
 * say. Everything from a glossary is escaped; the only links are to our own commands.
 *
 *     **Chief Operating Officer** (COO)
 *     what it is, in a sentence
 *     of an entry of the reader's own what else it says, and whose words these are
 *     what tells it from the role named nearby
 *     why it is read so, and what else it may mean
 *     [Compare …] · [Insert …] · [Open …]
 */
export function renderHover(mention: Mention, context: HoverContext): string | undefined {
  const { reading } = mention;
  if (reading.kind === 'undecided') return renderUndecided(reading.candidates, context);
  if (reading.kind === 'unlisted') return renderUnlisted(reading.title, reading, context);
  if (reading.kind === 'other') return undefined;
  const role = context.glossary.roles.get(reading.role);
  if (role === undefined) return undefined;
  const neighbour = neighbourOf(context.glossary, role, mention, context.nearby);
  const parts = [
    heading(role, context),
    escapeHover(role.definition),
    renderOwnEntry(context.glossary, role, context.l10n),
    renderOrigin(context.glossary, role.id, context.l10n),
    distinction(role, neighbour, context),
    doubts(reading, context),
    links(role, neighbour, context),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function heading(role: Role, { qualifiers, l10n }: HoverContext): string {
  const acronym = acronymOf(role);
  const modifiers = qualifiers?.modifiers.map(({ text }) => text) ?? [];
  const here = modifiers.length === 0 ? '' : ` · *${l10n.t('here: {0}', escapeHover(modifiers.join(', ')))}*`;
  return `**${escapeHover(role.title)}**${acronym === undefined ? '' : ` (${escapeHover(acronym)})`}${here}`;
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

/** Why it is read so and what it may mean elsewhere, with the way to correct it; nothing where there is no doubt. */
function doubts(reading: Reading & { readonly others: readonly Sense[] }, context: HoverContext): string {
  const elsewhere = otherMeanings(reading.others, context);
  if (elsewhere === '' && reading.because.length === 0) return '';
  const choose = reading.others.length === 0 ? '' : chooseLink(context.l10n.t('Not this one: choose…'), context);
  return [renderReasons(reading, context), elsewhere, choose].filter((part) => part !== '').join(' ');
}

function chooseLink(label: string, { written, form = written, at }: HoverContext): string {
  return link(label, commandLink(COMMANDS.chooseMeaning, at === undefined ? { form } : { form, at }));
}

/** The document spells out a role that the glossary does not have: say what it says, and no more. */
function renderUnlisted(title: string, reading: Reading & { readonly others: readonly Sense[] }, context: HoverContext): string {
  const { written, l10n } = context;
  return [`**${escapeHover(title)}** (${escapeHover(written)})`, l10n.t('So this document says. The glossary has no entry for it.'), doubts(reading, context)].filter((part) => part !== '').join('\n\n');
}

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
    `**${escapeHover(written)}** ${l10n.t('has more than one meaning, and the text does not say which:')}`,
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

function undecidedLinks(all: readonly string[], compared: readonly string[], context: HoverContext): string {
  const { at, l10n } = context;
  const compare = link(l10n.t('Compare these roles'), commandLink(COMMANDS.compareRoles, { roles: compared }));
  const insert = link(l10n.t('Insert definition…'), commandLink(COMMANDS.insertDefinition, insertArguments(all, at)));
  const choose = chooseLink(l10n.t('Choose for this file…'), context);
  return [...(compared.length < 2 ? [] : [compare]), insert, choose].join(' · ');
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
