import type { Glossary } from '../glossary/glossary';
import type { Role } from '../glossary/types';

/** A name that looks like a role's and is another's, always or to many readers. */
export interface MisleadingName {
  /** In small letters, with single blanks. */
  readonly text: string;
  /** True where it is never the role's; false where it is in some places. */
  readonly isFalse: boolean;
  /** What it is, or what to mind; in the glossary's words. */
  readonly scope: string | undefined;
}

const known = new WeakMap<Glossary, ReadonlyMap<string, readonly MisleadingName[]>>();

/** The misleading names of a role, in English and other languages. */
export function misleadingNamesOf(glossary: Glossary, role: string): readonly MisleadingName[] {
  const made = known.get(glossary) ?? new Map(glossary.rows.roles.map((each) => [each.id, namesOf(each)]));
  known.set(glossary, made);
  return made.get(role) ?? [];
}

function namesOf({ title, aliases, equivalents = {} }: Role): readonly MisleadingName[] {
  const all = [...aliases, ...Object.values(equivalents).flatMap((names) => names ?? [])];
  const right = new Set([title, ...all.filter(({ use }) => use === 'alias' || use === 'variant').map(({ text }) => text)].map(plain));
  return all.filter(({ text, use }) => (use === 'false-friend' || use === 'avoid') && !right.has(plain(text))).map(({ text, scope, use }) => ({ text: plain(text), scope, isFalse: use === 'false-friend' }));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/gu, ' ');
}
