import type { Role } from '../glossary/types';
import { kindOf } from '../languages/languages';
import type { Occurrence } from '../mentions/finding/findOccurrences';
import type { Check, CheckContext } from './check';
import { spellOut } from './spellOut';
import type { Draft } from './finding';
import { isPartOfName } from './partOfName';
import { namesIn } from './spelledOut';

/** Acronyms that stand in every dictionary. */
const FAMILIAR: readonly string[] = ['CEO', 'VP'];
/** How sure it must be that the letters mean the role. */
const SURE = 0.8;

/** Reports the first mention of a role by an acronym that the document never gives in full. */
export const acronymNeverSpelledOut: Check = {
  code: 'acronym-never-spelled-out',
  find: (context) => {
    // A comment in code speaks to those who know the code.
    if (kindOf(context.options.languageId).kind === 'code') return [];
    const isNamed = namesIn(context.text);
    return context.occurrences.flatMap((occurrence): readonly Draft[] => {
      const role = unexplainedRole(occurrence, context);
      return role === undefined || isNamed(role) ? [] : [draftOf(occurrence, role.title, context)];
    });
  },
};

/** The role that letters surely mean where they are the first to do so and defined nowhere. */
function unexplainedRole(occurrence: Occurrence, { reader, options, text, read, firstOf }: CheckContext): Role | undefined {
  const { casing, languages, name } = occurrence.form;
  if (casing !== 'exact' || languages !== undefined || (options.familiar ?? FAMILIAR).includes(name)) return undefined;
  if (reader.view.definitionsOf(occurrence).length > 0) return undefined;
  const first = firstOf(occurrence).find((each) => read(each).kind === 'role' && !isPartOfName(text, each));
  if (first?.start !== occurrence.start) return undefined;
  const reading = read(occurrence);
  return reading.kind === 'role' && reading.confidence >= SURE ? reader.glossary.roles.get(reading.role) : undefined;
}

function draftOf(occurrence: Occurrence, title: string, { text, options: { l10n } }: CheckContext): Draft {
  const { start, end, form } = occurrence;
  return { start, end, message: l10n.t('{0} is never spelled out in this document. Here it means {1}.', form.name, title), fixes: [spellOut(text, occurrence, title, l10n)] };
}
