import { acronymOf, type Glossary } from '../glossary/glossary';
import type { Role } from '../glossary/types';
import { readSenses } from '../mentions/reading/readSenses';

/** `CEO` where these letters mean this role to everyone; else the title, since the letters would not tell. */
export function shortName(glossary: Glossary, role: Role): string {
  const acronym = acronymOf(role);
  if (acronym === undefined) return role.title;
  const row = glossary.rows.forms.find(({ form }) => form === acronym);
  if (row === undefined) return acronym;
  const reading = readSenses(row.senses);
  return reading.kind === 'role' && reading.role === role.id ? acronym : role.title;
}
