import type { Occurrence } from '../finding/findOccurrences';
import type { Sense } from '../../glossary/types';
import { longFormBeside, type Definition } from './definition';
import type { DocumentView } from './documentView';

/** A view of a text that is at hand in full. */
export function viewOf(text: string, occurrences: readonly Occurrence[]): DocumentView {
  const byForm = new Map<readonly Sense[], Occurrence[]>();
  const definitions = new Map<readonly Sense[], Definition[]>();
  for (const occurrence of occurrences) {
    push(byForm, occurrence.form.senses, occurrence);
    const definition = definitionAt(text, occurrence);
    if (definition !== undefined) push(definitions, occurrence.form.senses, definition);
  }
  return {
    length: text.length,
    slice: (start, end) => text.slice(start, end),
    occurrencesIn: (from, to) => occurrences.filter(({ start }) => from <= start && start < to),
    firstOf: ({ form }, limit) => (byForm.get(form.senses) ?? []).slice(0, limit),
    definitionsOf: ({ form }) => definitions.get(form.senses) ?? [],
    named: new Set(occurrences.flatMap(roleNamed)),
  };
}

/** What the text beside an acronym says that it stands for. */
export function definitionAt(text: string, { start, end, form }: Occurrence): Definition | undefined {
  if (form.casing !== 'exact') return undefined;
  const longForm = longFormBeside({ text, start, end });
  return longForm === undefined ? undefined : { longForm, at: start };
}

/** The role that a title in full means, if it can mean only one. */
function roleNamed({ form }: Occurrence): readonly string[] {
  const [only] = form.senses;
  return form.casing !== 'exact' && form.senses.length === 1 && only !== undefined && 'role' in only ? [only.role] : [];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
