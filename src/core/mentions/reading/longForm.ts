import type { Glossary } from '../../glossary/glossary';
import type { Sense } from '../../glossary/types';
import type { Form } from '../finding/forms/forms';
import { nameOf } from './cueTable';

/** What a long form names: a role of the glossary, a role that it does not have, or something else. */
export type Named = { readonly kind: 'role'; readonly role: string } | { readonly kind: 'unlisted'; readonly title: string } | { readonly kind: 'other'; readonly meaning: string };

/** The words with which the title of a person ends. */
const PERSON = /\b(?:officer|official|executive|director|president|manager|secretary|treasurer|counsel|controller|comptroller|chair|chairman|chairwoman|chairperson|partner|trustee|commissioner|adviser|advisor|architect|scientist|economist|engineer)s?$/iu;

/**
 * Reads a long form that a document gives for a form with these senses. `formOf` finds the form of the glossary that
 * ends a text.
 */
export function readLongForm(glossary: Glossary, longForm: string, senses: readonly Sense[], formOf: (text: string) => Form | undefined): Named {
  const form = formOf(longForm);
  const meant = form?.senses ?? [];
  const roles = (list: readonly Sense[]): readonly string[] => list.flatMap((sense) => ('role' in sense ? [sense.role] : []));
  // Of several roles with one title, the one that these letters can mean.
  const role = roles(senses).find((id) => roles(meant).includes(id)) ?? roles(senses).find((id) => sameName(glossary, id, longForm)) ?? roles(meant)[0];
  if (role !== undefined) return { kind: 'role', role };
  return PERSON.test(longForm) ? { kind: 'unlisted', title: longForm } : { kind: 'other', meaning: longForm };
}

function sameName(glossary: Glossary, role: string, longForm: string): boolean {
  return nameOf(glossary, { role, weight: 'usual', cues: [] }).toLowerCase() === longForm.toLowerCase().replace(/s$/u, '');
}
