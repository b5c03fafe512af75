import type { Glossary } from '../glossary/glossary';
import type { Sense } from '../glossary/types';

/** All that an acronym or a title may mean, as the glossary has it; empty where it has nothing. */
export function sensesOfForm(glossary: Glossary, form: string): readonly Sense[] {
  const same = (text: string): boolean => text === form || (/\p{Ll}{2}/u.test(form) && text.toLowerCase() === form.toLowerCase());
  const row = glossary.rows.forms.find((each) => same(each.form));
  if (row !== undefined) return row.senses;
  const roles = glossary.rows.roles.filter(({ title, acronyms, aliases }) => same(title) || [...acronyms, ...aliases].some(({ text }) => same(text)));
  return roles.map(({ id }) => ({ role: id, weight: 'usual', cues: [] }));
}
