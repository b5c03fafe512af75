import { fullName } from '../glossary/glossary';
import type { Role } from '../glossary/types';
import { writerOf } from './writers/writerOf';

/** The roles and their definitions as a list of terms, in the form the language has for one. */
export function composeTerms(roles: readonly Role[], languageId: string): string {
  return writerOf(languageId).terms(roles.map((role) => ({ term: fullName(role), text: role.definition })));
}
