import { shorten } from '../../../text/markdown';
import type { L10n } from '../../../text/l10n';
import type { Role, Statement } from '../../types';
import type { Context, Term } from './contextiveSchema';
import { termNames } from './termNames';

const MAX_TEXT = 1_200;
const MAX_SCOPE = 120;
const MAX_NOTES = 60;

/** A Contextive term as a role of ours: an entry with a name, a definition and notes. It stands on the last shelf. */
export function termRole(id: string, term: Term, context: Context, l10n: L10n): Role {
  const aliases = (term.aliases ?? []).filter((alias) => alias !== '');
  return {
    id,
    title: term.name,
    ...termNames(term.name, aliases),
    category: 'variant',
    priority: 2,
    definition: textOf(term.definition ?? '') || l10n.t('This term has no definition yet.'),
    responsibilities: [],
    measures: [],
    reportsTo: [],
    performs: [],
    confusedWith: [],
    notes: notesOf(term, context, l10n).slice(0, MAX_NOTES),
    sources: [],
    basis: 'general',
  };
}

function notesOf(term: Term, context: Context, l10n: L10n): readonly Statement[] {
  const examples = (term.examples ?? []).filter((example) => example !== '').map((example) => note(l10n.t('For example: “{0}”', example)));
  return [...examples, ...metaNotes(term.meta), ...contextNotes(context, l10n), ...metaNotes(context.meta)];
}

function contextNotes({ name, domainVisionStatement }: Context, l10n: L10n): readonly Statement[] {
  if (domainVisionStatement) return [note(domainVisionStatement, name ?? undefined)];
  return name ? [note(l10n.t('A term of the context {0}.', name))] : [];
}

/** Key and value as they are given, with a blank between them. */
function metaNotes(meta: Term['meta']): readonly Statement[] {
  return Object.entries(meta ?? {}).map(([key, value]) => note(`${key} ${value ?? ''}`));
}

function note(text: string, scope?: string): Statement {
  return { text: textOf(text) || '–', sources: [], basis: 'general', ...(scope === undefined || scope === '' ? {} : { scope: shorten(scope, MAX_SCOPE) }) };
}

function textOf(text: string): string {
  return shorten(text, MAX_TEXT);
}
