import type { Pace, Sliced } from '../../../slices';
import type { AmbiguousForm, Role, Sense } from '../../types';
import { formKey } from './formKey';
import { senseKey, type MergedForms } from './mergeForms';

/**
 * Where a form has a row, only what the row lists is meant by it. A role of the reader's own that carries the form is
 * among that, and so is a bundled role where the reader made the row, unless the reader hid it there. Where the reader
 * did not touch the row, their own role is what they mean, and what the bundled row lists is rare here.
 */
export function* withCarriers(roles: readonly Role[], { forms, own, hiddenSenses }: MergedForms, ownRoles: ReadonlySet<string>, pace: Pace): Sliced<readonly AmbiguousForm[]> {
  const added = new Map<string, Sense[]>();
  for (const role of roles) {
    if (pace.isOver()) yield;
    const isOwn = ownRoles.has(role.id);
    for (const text of namesOf(role)) {
      const key = formKey(text);
      const row = isOwn || own.has(key) ? forms.get(key) : undefined;
      const sense: Sense = { role: role.id, weight: isOwn ? 'usual' : 'common', cues: [] };
      if (row === undefined || row.senses.some((each) => 'role' in each && each.role === role.id) || hiddenSenses.get(key)?.has(senseKey(sense)) === true) continue;
      const senses = added.get(key) ?? [];
      if (senses.length === 0) added.set(key, senses);
      if (!senses.some((each) => senseKey(each) === senseKey(sense))) senses.push(sense);
    }
  }
  return [...forms].map(([key, row]) => {
    const senses = added.get(key);
    if (senses === undefined) return row;
    if (own.has(key)) return { ...row, senses: [...row.senses, ...senses] };
    return { ...row, senses: [...senses, ...row.senses.map((sense): Sense => ({ ...sense, weight: 'rare' }))] };
  });
}

function* namesOf({ title, acronyms, aliases }: Role): Iterable<string> {
  yield title;
  for (const { text, use } of acronyms) if (use === 'alias' || use === 'variant') yield text;
  for (const { text, use } of aliases) if (use === 'alias' || use === 'variant') yield text;
}
