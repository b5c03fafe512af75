import type { Sense } from '../../glossary/types';
import type { Occurrence } from '../finding/findOccurrences';
import type { Form } from '../finding/forms/forms';
import { longFormBeside, type Definition } from '../reading/definition';
import type { DocumentView } from '../reading/documentView';
import { newMemory } from '../reading/memory';
import type { DocumentIndex } from './documentIndex';
import type { NoteAt, Slice } from './scanChunks';
import { allNotes, firstOf, formsIn, occurrencesIn } from './search';

/** How far to either side of letters a definition of them is looked for, in UTF-16 code units. */
const REACH = 200;

/** The long form that the text beside an acronym gives for it: what an index notes of a document. */
export const definitionAt: NoteAt<string> = ({ start, end, form }, slice) => {
  if (form.casing !== 'exact') return undefined;
  const from = Math.max(0, start - REACH);
  return longFormBeside({ text: slice(from, end + REACH), start: start - from, end: end - from });
};

/** What reading needs of a document, from its index and the parts of its text that are asked for. */
export function viewOfIndex(index: DocumentIndex<string>, slice: Slice): DocumentView {
  let named: ReadonlySet<string> | undefined;
  let definitions: ReadonlyMap<readonly Sense[], readonly Definition[]> | undefined;
  return {
    length: index.length,
    slice,
    memory: newMemory(),
    occurrencesIn: (from, to) => occurrencesIn(index, from, to),
    firstOf: ({ form }, limit) => firstOf(index, form, limit),
    definitionsOf: ({ form }) => (definitions ??= definitionsIn(index)).get(form.senses) ?? [],
    get named() {
      return (named ??= new Set(formsIn(index).flatMap(({ form }) => roleNamed(form))));
    },
  };
}

function definitionsIn(index: DocumentIndex<string>): ReadonlyMap<readonly Sense[], readonly Definition[]> {
  const definitions = new Map<readonly Sense[], Definition[]>();
  for (const { occurrence, note } of allNotes(index)) {
    const known = definitions.get(occurrence.form.senses) ?? [];
    known.push(definitionOf(occurrence, note));
    definitions.set(occurrence.form.senses, known);
  }
  return definitions;
}

function definitionOf({ start }: Occurrence, longForm: string): Definition {
  return { longForm, at: start };
}

/** The role that a title in full means, if it can mean only one. */
function roleNamed({ casing, senses }: Form): readonly string[] {
  const [only] = senses;
  return casing !== 'exact' && senses.length === 1 && only !== undefined && 'role' in only ? [only.role] : [];
}
