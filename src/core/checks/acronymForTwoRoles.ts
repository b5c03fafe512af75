import type { Mention } from '../mentions/findMentions';
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
  find: (context) =>
    context.mentions.flatMap((mention): readonly Draft[] => {
      const own = definitionOf(context.reader, mention);
      if (own === undefined) return [];
      const here = meaningOf(mention, own, context.reader);
      const first = context.reader.view.definitionsOf(mention).slice(0, MOST);
      const earlier = first.filter(({ at }) => at < mention.start).flatMap((definition) => meaningOf(mention, definition, context.reader) ?? []);
      const other = earlier.find((title) => title !== here);
      return here === undefined || other === undefined || earlier.includes(here) ? [] : [draftOf(mention, here, other, context)];
    }),
};

/** The title of the role that letters are defined as; undefined where they are defined as something else. */
function meaningOf({ form }: Mention, { longForm }: Definition, { glossary, formAtEnd }: Reader): string | undefined {
  const named = readLongForm(glossary, longForm, form.senses, formAtEnd);
  if (named.kind === 'role') return nameOf(glossary, { role: named.role, weight: 'usual', cues: [] });
  return named.kind === 'unlisted' ? named.title : undefined;
}

function draftOf({ start, end, form }: Mention, here: string, other: string, { options: { l10n } }: CheckContext): Draft {
  return { start, end, message: l10n.t('{0} stands for {1} here and for {2} further up. Use other letters for one of them, or none.', form.name, here, other), fixes: [] };
}
