import type { Occurrence } from '../mentions/finding/findOccurrences';
import { nameOf } from '../mentions/reading/cueTable';
import type { Definition } from '../mentions/reading/definition';
import { readLongForm } from '../mentions/reading/longForm';
import type { Reader } from '../mentions/reader';
import type { Check, CheckContext } from './check';
import { definitionOf } from './definitionOf';
import type { Draft } from './finding';

/** Definitions are compared with so many of the first ones in the document. */
const MOST = 40;

/** Reports where letters that a document has defined as one role are defined as another. */
export const acronymForTwoRoles: Check = {
  code: 'acronym-for-two-roles',
  find: (context) => {
    const meaning = meaningOnce(context.reader);
    return context.occurrences.flatMap((occurrence): readonly Draft[] => {
      const own = definitionOf(context.reader, occurrence);
      const here = own === undefined ? undefined : meaning(occurrence, own);
      if (here === undefined) return [];
      const first = context.reader.view.definitionsOf(occurrence).slice(0, MOST);
      const earlier = first.filter(({ at }) => at < occurrence.start).flatMap((definition) => meaning(occurrence, definition) ?? []);
      const other = earlier.find((title) => title !== here);
      return other === undefined || earlier.includes(here) ? [] : [draftOf(occurrence, here, other, context)];
    });
  },
};

type MeaningOf = (occurrence: Occurrence, definition: Definition) => string | undefined;

/** The title of the role that letters are defined as, undefined where they are defined as something else; each is read once. */
function meaningOnce({ glossary, formAtEnd }: Reader): MeaningOf {
  const known = new Map<string, string | undefined>();
  return ({ form }, { longForm }) => {
    const key = `${form.name} ${longForm}`;
    if (known.has(key)) return known.get(key);
    const named = readLongForm(glossary, longForm, form.senses, formAtEnd);
    const title = named.kind === 'role' ? nameOf(glossary, { role: named.role, weight: 'usual', cues: [] }) : named.kind === 'unlisted' ? named.title : undefined;
    known.set(key, title);
    return title;
  };
}

function draftOf({ start, end, form }: Occurrence, here: string, other: string, { options: { l10n } }: CheckContext): Draft {
  return { start, end, message: l10n.t('{0} stands for {1} here and for {2} further up. Use other letters for one of them, or none.', form.name, here, other), fixes: [] };
}
